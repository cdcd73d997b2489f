import { z } from 'zod'
import { explainSchemaIssue } from '../scenarios/explain-schema-issue.ts'
import type { Issue, Problem } from '../scenarios/issue.ts'
import { locate, plainData, readSource, type ScenarioSource, syntaxIssues } from '../scenarios/scenario-source.ts'

const amount = z
  .number()
  .nonnegative()
  .meta({ title: 'Quantity', examples: [52_900] })

/**
 * How much of a meter is used: a number in the meter's own unit, or what has to be divided by, or multiplied with, the hours of the month
 * before it is in that unit.
 */
const quantity = z.union([
  amount,
  z.strictObject({ byteHours: amount.meta({ description: 'Bytes times hours, for a meter counted in GB-Mo.' }) }),
  z.strictObject({
    gbHours: amount.meta({ description: 'Binary gigabytes times hours, for a meter counted in GB-Mo.' }),
  }),
  z.strictObject({
    allMonth: amount.meta({
      description: 'How many run, or are provisioned, through every hour of the month, for a meter counted in hours.',
    }),
  }),
])

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2026-03')
  .meta({ title: 'Month', examples: ['2026-03'] })

const region = z
  .string()
  .min(1)
  .meta({ title: 'Region', examples: ['us-east-1'] })

const regionUsage = z.strictObject({
  region: z.union([region, z.array(region).min(1)]).optional(),
  month: month.optional(),
  usage: z.record(z.string(), z.union([quantity, z.record(z.string(), quantity)])),
})

const listed = z.strictObject({
  month: month.optional(),
  regions: z.array(regionUsage).min(1),
})

/** The shape of a usage file. See {@link UsageFile}. */
export const usageFileSchema = z.union([regionUsage, listed, z.array(regionUsage).min(1)])

export type UsageQuantity = z.infer<typeof quantity>

/** One part of a usage file, normalised: what is used in one region, or in each of several, in one month. */
export interface UsageEntry {
  readonly regions: readonly string[]
  readonly month?: string
  readonly quantities: readonly WrittenQuantity[]
  readonly path: readonly (string | number)[]
}

/** A quantity as it was written. */
export interface WrittenQuantity {
  /** Service code, where the quantity stands under one. */
  readonly service?: string
  /** Usage type with or without region prefix, or an alias such as `s3.standard.storage`. */
  readonly name: string
  readonly quantity: UsageQuantity
  readonly path: readonly (string | number)[]
}

/** Plain usage, as it would stand on a bill, to be priced without any scenario. */
export interface UsageFile {
  readonly entries: readonly UsageEntry[]
  /** Gives a problem its line and column in the file. */
  readonly source: ScenarioSource
}

export type ReadUsage =
  | { readonly ok: true; readonly file: UsageFile }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Reads a usage file, YAML or JSON: `region`, `month` and a `usage` map from service codes to usage types to quantities, with aliases
 * beside the service codes; or a list of such entries, at the top or under `regions`. A `region` that is a list uses the same quantities in
 * each. Without a region, usage types say theirs, and those that do not are used in us-east-1, as on a bill.
 */
export function readUsageFile(text: string, file: string): ReadUsage {
  const source = readSource(text, file)
  const syntax = syntaxIssues(source)
  if (syntax.length > 0) return { ok: false, issues: syntax }
  const plain = plainData(source)
  if (!plain.ok) return { ok: false, issues: [locate(source, plain.problem)] }
  const parsed = usageFileSchema.safeParse(plain.data)
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => explainSchemaIssue(issue, usageFileSchema, plain.data))
    return { ok: false, issues: problems.map((problem: Problem) => locate(source, problem)) }
  }
  return { ok: true, file: { entries: entriesOf(parsed.data), source } }
}

function entriesOf(data: z.infer<typeof usageFileSchema>): readonly UsageEntry[] {
  if (Array.isArray(data)) return data.map((entry, index) => normalise(entry, [index]))
  if ('regions' in data)
    return data.regions.map((entry, index) =>
      normalise({ ...entry, month: entry.month ?? data.month }, ['regions', index]),
    )
  return [normalise(data, [])]
}

function normalise(entry: z.infer<typeof regionUsage>, path: readonly (string | number)[]): UsageEntry {
  const regions = entry.region === undefined ? [] : typeof entry.region === 'string' ? [entry.region] : entry.region
  const quantities = Object.entries(entry.usage).flatMap(([key, value]): WrittenQuantity[] => {
    const at = [...path, 'usage', key]
    if (isQuantity(value)) return [{ name: key, quantity: value, path: at }]
    return Object.entries(value).map(([name, inner]) => ({ service: key, name, quantity: inner, path: [...at, name] }))
  })
  return { regions, quantities, path, ...(entry.month === undefined ? {} : { month: entry.month }) }
}

function isQuantity(value: UsageQuantity | Record<string, UsageQuantity>): value is UsageQuantity {
  return quantity.safeParse(value).success
}
