import { z } from 'zod'
import { bareSchema, describeSchema, flattenUnion } from './schema-outline.ts'

/** A Markdown section for a schema and for every object within it: what each key accepts, means and defaults to. */
export function schemaSections(schema: z.ZodType, topLevel: string): readonly string[] {
  return groupsOf(schema, '').map((group) => section(group.path, group.schema, topLevel))
}

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

function section(path: string, schema: z.ZodObject, topLevel: string): string {
  const { title, description } = schema.meta() ?? {}
  const heading =
    path === '' ? `## ${topLevel}` : `## \`${path}\`${title === undefined ? '' : `: ${title.toLowerCase()}`}`
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
  const isOptional =
    member instanceof z.ZodOptional || member instanceof z.ZodDefault || member instanceof z.ZodPrefault
  const name = isOptional ? `\`${key}\`` : `**\`${key}\`**`
  const fallback = member instanceof z.ZodDefault ? `Default: ${JSON.stringify(member.def.defaultValue)}.` : ''
  const meaning = [descriptionOf(member), fallback].filter((part) => part !== '').join(' ')
  return `| ${name} | ${tableCell(acceptedOf(member))} | ${tableCell(meaning)} |`
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

/** Text as one cell of a Markdown table. */
export function tableCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')
}
