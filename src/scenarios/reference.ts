import { z } from 'zod'
import { scenarioSchema } from './schema.ts'
import { bareSchema, describeSchema, flattenUnion } from './schema-outline.ts'

/** The reference of the scenario language in Markdown, made from its schema. */
export function scenarioReference(): string {
  const sections = groupsOf(scenarioSchema, '').map(({ path, schema }) => section(path, schema))
  return `${INTRODUCTION}\n${sections.join('\n')}`
}

const INTRODUCTION = `# The scenario language

Generated from the schema by \`npm run docs\`. A scenario is YAML or JSON. Keys that are not listed here are errors.

- **Quantities** are written with their units: \`100 GB/day\`, \`350 kB\`, \`3 years\`, \`4 %/month\`, \`$50,000\`. kB, MB, GB, TB, PB are
  powers of 1000; KiB, MiB, GiB, TiB, PiB are powers of 1024. Units of time are ms, s, min, h, day, week, month and year; a month is a
  twelfth of 365.25 days wherever no calendar date is known.
- **Names** of datasets, producers, consumers, principals, stores and options start with a letter and have letters, digits, hyphens and
  underscores. \`<name>\` stands for one of yours below, \`[]\` for each item of a list.
- **What is left out is unknown** and reported as such; \`none\` says that something does not happen.
- Single values can be changed without editing the file: \`--set datasets.raw.ingest=1TB/day\`.
- Inside \`{ }\` an amount with a comma needs quotes: \`{ worst: "$50,000" }\`.
`

interface Group {
  readonly path: string
  readonly schema: z.ZodObject
}

function groupsOf(schema: z.ZodType, path: string): readonly Group[] {
  const bare = bareSchema(schema)
  if (bare instanceof z.ZodObject)
    return [
      { path, schema: bare },
      ...Object.entries(bare.shape).flatMap(([key, member]) => groupsOf(member as z.ZodType, join(path, key))),
    ]
  if (bare instanceof z.ZodRecord) return groupsOf(bare.valueType as z.ZodType, join(path, recordKey(bare)))
  if (bare instanceof z.ZodArray) return groupsOf(bare.element as z.ZodType, `${path}[]`)
  if (bare instanceof z.ZodUnion) return flattenUnion(bare).flatMap((option) => groupsOf(option, path))
  return []
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function recordKey(record: z.ZodRecord): string {
  return bareSchema(record.keyType as unknown as z.ZodType) instanceof z.ZodEnum ? '<criterion>' : '<name>'
}

function section(path: string, schema: z.ZodObject): string {
  const { title, description } = schema.meta() ?? {}
  const heading =
    path === '' ? '## Top level' : `## \`${path}\`${title === undefined ? '' : `: ${title.toLowerCase()}`}`
  const rows = Object.entries(schema.shape).map(([key, member]) => row(key, member as z.ZodType))
  return [
    heading,
    '',
    ...(description === undefined ? [] : [description, '']),
    '| key | accepts | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function row(key: string, member: z.ZodType): string {
  const isOptional = member instanceof z.ZodOptional || member instanceof z.ZodDefault
  const name = isOptional ? `\`${key}\`` : `**\`${key}\`**`
  const fallback = member instanceof z.ZodDefault ? `Default: ${JSON.stringify(member.def.defaultValue)}.` : ''
  const meaning = [descriptionOf(member), fallback].filter((part) => part !== '').join(' ')
  return `| ${name} | ${cell(acceptedOf(member))} | ${cell(meaning)} |`
}

function descriptionOf(member: z.ZodType): string {
  return member.meta()?.description ?? bareSchema(member).meta()?.description ?? ''
}

function acceptedOf(member: z.ZodType): string {
  const bare = bareSchema(member)
  if (bare instanceof z.ZodUnion)
    return flattenUnion(bare)
      .map((option) => acceptedOf(option))
      .join('; or ')
  const item = bare instanceof z.ZodArray ? bareSchema(bare.element as z.ZodType) : undefined
  if (item !== undefined) return item instanceof z.ZodObject ? 'list, see below' : `list of: ${acceptedOf(item)}`
  return bare === member
    ? describeSchema(member)
    : describeSchema(member.meta()?.examples === undefined ? bare : member)
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')
}
