import { z } from 'zod'
import { CRITERION_IDS } from '../decision/criterion-ids.ts'
import { INPUT_MODES } from '../engines/engine.ts'
import { accessSchema } from './access-schema.ts'
import { listPricesSchema } from './list-prices-schema.ts'
import { robustnessSchema } from './robustness-schema.ts'
import { searchSchema } from './search-schema.ts'
import { uncertaintySchema } from './uncertainty-schema.ts'

const sourceSchema = z.strictObject({
  title: z.string(),
  url: z.string().optional(),
  asOf: z.string(),
  trust: z.enum(['provider', 'third-party', 'derived', 'assumption']),
  note: z.string().optional(),
})

const evidenceSchema = z
  .strictObject({
    statement: z.string(),
    value: z.number().optional(),
    unit: z.string().optional(),
    source: sourceSchema.optional(),
    scenarioPath: z.string().optional().meta({ description: 'Path into the scenario, such as datasets.raw.ingest.' }),
  })
  .meta({ id: 'Evidence', description: 'One step by which a figure can be followed home.' })

const findingSchema = z
  .strictObject({
    id: z.string(),
    severity: z.enum(['blocking', 'warning', 'note']),
    message: z.string(),
    dataset: z.string().optional(),
    firstDay: z.strictObject({ day: z.number().int(), date: z.string() }).optional(),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'Finding', description: 'A limit met, neared or broken, with the first day on which it happens.' })

const criterionResultSchema = z
  .strictObject({
    value: z
      .number()
      .nullable()
      .meta({ description: 'Level reached, in the unit; null when it cannot be reached at all.' }),
    unit: z.string(),
    utility: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .meta({ description: 'Value of that level on the scenario’s anchors; null when the criterion is not weighted.' }),
    weight: z.number().min(0).max(1),
    contribution: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'weight × utility; contributions add up to the score.' }),
    clipped: z
      .enum(['below worst', 'beyond best'])
      .optional()
      .meta({ description: 'The level lies outside the anchors.' }),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'CriterionResult' })

const costLineSchema = z
  .strictObject({
    service: z.string(),
    usageType: z.string(),
    label: z.string(),
    group: z.string(),
    region: z.string(),
    unit: z.string(),
    quantity: z.number().nonnegative(),
    cost: z.number().nonnegative(),
    price: z.strictObject({ source: sourceSchema, effective: z.string() }),
  })
  .meta({ id: 'CostLine', description: 'One meter in one region, summed over the horizon; costs are not rounded.' })

const minutesSchema = z
  .strictObject({ low: z.number().nonnegative(), value: z.number().nonnegative(), high: z.number().nonnegative() })
  .nullable()

const lossFields = {
  loses: z
    .enum(['nothing', 'recent', 'part', 'everything'])
    .meta({ description: 'What is gone if what failed never comes back.' }),
  lostMinutes: minutesSchema.meta({ description: 'Minutes of the latest writes lost; null where age saves nothing.' }),
  readsOutMinutes: minutesSchema.meta({ description: 'Minutes without reads; null: until what failed is back.' }),
  writesOutMinutes: minutesSchema.meta({ description: 'Minutes without writes; null: until what failed is back.' }),
}

const disruptionSchema = z
  .strictObject({
    ...lossFields,
    stores: z.array(
      z.strictObject({
        store: z.string(),
        datasets: z.array(z.string()),
        ...lossFields,
        recovery: z.enum(['automatic', 'manual', 'none']),
        evidence: z.array(evidenceSchema),
      }),
    ),
  })
  .meta({ id: 'Disruption', description: 'What a failure does: the worst over the stores, and each store.' })

const milliseconds = z.number().nonnegative().nullable()

const percentileFields = {
  p50Ms: milliseconds,
  p95Ms: milliseconds,
  p99Ms: milliseconds.meta({ description: 'Time that 99 % of the objects do not exceed; null without a way in.' }),
}

const reachSchema = z
  .strictObject({
    targetMs: z.number().positive(),
    together: z
      .strictObject({ ...percentileFields, withinTarget: z.number().min(0).max(1) })
      .meta({ description: 'All uploads of all producers.' }),
    uploads: z.array(
      z.strictObject({
        producer: z.string(),
        region: z.string(),
        dataset: z.string(),
        to: z.string().nullable().meta({ description: 'Region that takes the objects; null without a way in.' }),
        how: z.string(),
        share: z.number().min(0).max(1).meta({ description: 'Share of all uploaded objects.' }),
        ...percentileFields,
        withinTarget: z.number().min(0).max(1),
      }),
    ),
    reads: z.array(
      z.strictObject({
        consumer: z.string(),
        region: z.string(),
        dataset: z.string(),
        from: z.string().nullable().meta({ description: 'Region of the nearest copy.' }),
        how: z.string(),
        p50Ms: milliseconds,
        p99Ms: milliseconds,
      }),
    ),
    failures: z
      .strictObject({
        node: disruptionSchema,
        zone: disruptionSchema,
        region: disruptionSchema,
        deletion: disruptionSchema.meta({ description: 'Data deleted by mistake.' }),
      })
      .meta({ description: 'What failures and mistakes would do.' }),
    residencyViolations: z.array(
      z.strictObject({ dataset: z.string(), region: z.string(), role: z.enum(['home', 'copy']), store: z.string() }),
    ),
  })
  .meta({ id: 'Reach', description: 'Where the data is, how it gets there, and what failures do.' })

const enginesSchema = z
  .strictObject({
    consumers: z
      .array(
        z.strictObject({
          consumer: z.string(),
          engine: z.string(),
          engineName: z.string(),
          dataset: z.string(),
          store: z.string(),
          way: z
            .enum(['native', 'connector', 'export', 'impossible', 'unserved'])
            .meta({ description: 'export: on a copy; unserved: a copy could be made but will not do.' }),
          mode: z.enum(INPUT_MODES),
          machines: z.string(),
          run: z.strictObject({
            name: z.string(),
            objects: z.number().nonnegative(),
            bytes: z.number().nonnegative(),
            passes: z.number().positive(),
          }),
          firstBatchMs: milliseconds.meta({ description: 'From the start of a run to its first batch.' }),
          epochMs: milliseconds.meta({ description: 'Time that reading the input once takes.' }),
          boundBy: z.string().nullable().meta({ description: 'What keeps it from reading faster.' }),
          epochCost: z
            .number()
            .nonnegative()
            .nullable()
            .meta({ description: 'USD that a pass over all its data adds to the bill; machine learning only.' }),
          copy: z
            .strictObject({
              everyHours: z.number().positive(),
              freshnessHours: z.number().positive(),
              heldBytes: z.number().nonnegative(),
            })
            .optional()
            .meta({
              description: 'How often the copy is made, how old its newest data gets, and what it stores twice.',
            }),
          evidence: z.array(evidenceSchema),
        }),
      )
      .meta({ description: 'How the consumers of the scenario work on their data at the end of the horizon.' }),
    catalogue: z
      .array(
        z.strictObject({
          store: z.string(),
          engine: z.string(),
          engineName: z.string(),
          way: z.enum(['native', 'connector', 'export', 'impossible']),
          evidence: z.array(evidenceSchema),
        }),
      )
      .meta({ description: 'How every known engine works on every store.' }),
  })
  .meta({ id: 'Engines' })

const optionSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    stores: z.array(
      z.strictObject({
        id: z.string(),
        model: z.string(),
        modelName: z.string(),
        datasets: z.array(z.string()),
        written: z
          .strictObject({ preset: z.string().optional(), config: z.record(z.string(), z.unknown()).optional() })
          .meta({ description: 'What the scenario says of the store.' }),
        config: z.unknown().meta({ description: 'All settings of the store, defaults filled in.' }),
      }),
    ),
    feasible: z.boolean(),
    failed: z.array(
      z.strictObject({
        kind: z.enum(['requirement', 'finding', 'chance']),
        criterion: z.enum(CRITERION_IDS).optional(),
        message: z.string(),
        because: z.string().optional(),
      }),
    ),
    rank: z.number().int().positive(),
    score: z.number().min(0).max(1),
    reasons: z.array(z.string()).meta({ description: 'Why the option wins or loses, in sentences with figures.' }),
    criteria: z.record(z.enum(CRITERION_IDS), criterionResultSchema),
    access: accessSchema,
    reach: reachSchema,
    engines: enginesSchema,
    durability: z
      .array(
        z.strictObject({
          dataset: z.string(),
          store: z.string(),
          annualLoss: z.number().nonnegative(),
          low: z.number().nonnegative(),
          high: z.number().nonnegative(),
          evidence: z.array(evidenceSchema),
        }),
      )
      .meta({ description: 'Expected share of the bytes of each dataset lost in a year, with its range.' }),
    cost: z.strictObject({
      currency: z.literal('USD'),
      total: z.number().nonnegative(),
      months: z.array(z.strictObject({ month: z.string(), total: z.number().nonnegative() })),
      lines: z.array(costLineSchema),
    }),
    occupancy: z.array(
      z.strictObject({
        dataset: z.string(),
        storageClass: z.string(),
        bytesAtMonthEnd: z.array(z.number().nonnegative()),
      }),
    ),
    findings: z.array(findingSchema),
  })
  .meta({ id: 'Option' })

/** The decision document: everything a report says, in one versioned, machine-readable piece. */
export const decisionDocumentSchema = z
  .strictObject({
    schemaVersion: z.literal('1.3'),
    tool: z.strictObject({ name: z.literal('stowage'), version: z.string() }),
    scenario: z.strictObject({
      id: z.string(),
      title: z.string(),
      question: z.string().optional(),
      hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: 'SHA-256 of the scenario as read, settings and traces included.' }),
      start: z.string(),
      days: z.number().int().positive(),
      region: z.string(),
    }),
    prices: z.strictObject({
      id: z.string(),
      asOf: z.string(),
      freeTier: z.boolean(),
      warnings: z.array(z.string()),
      changes: z
        .array(
          z.strictObject({
            service: z.string(),
            on: z.string(),
            multiply: z
              .number()
              .meta({ description: 'Factor on the list prices from that day on; the median where it is uncertain.' }),
            because: z.string().optional(),
          }),
        )
        .optional()
        .meta({ description: 'Changes that the scenario supposes; absent where there are none.' }),
    }),
    seed: z.number().int(),
    months: z.array(z.string()).meta({ description: 'Billing months of the horizon, YYYY-MM.' }),
    recommendation: z.strictObject({
      option: z.string().nullable(),
      verdict: z.enum(['clear', 'close call', 'fragile', 'nothing qualifies']),
      margin: z.number().nullable().meta({ description: 'Lead over the next feasible option, in score.' }),
      headline: z.string(),
      reasons: z.array(z.string()),
      stability: z.array(
        z.strictObject({
          criterion: z.enum(CRITERION_IDS),
          weight: z.number(),
          from: z.number(),
          to: z.number(),
          below: z.string().optional(),
          above: z.string().optional(),
        }),
      ),
    }),
    robustness: robustnessSchema.optional(),
    listPrices: listPricesSchema.optional(),
    uncertainty: uncertaintySchema.optional(),
    answer: z.strictObject({ option: z.string(), agrees: z.boolean() }).optional(),
    search: searchSchema.optional(),
    preferences: z
      .strictObject({
        requirements: z.array(
          z.strictObject({
            criterion: z.enum(CRITERION_IDS),
            bound: z.enum(['atMost', 'atLeast']),
            limit: z.number(),
            because: z.string(),
          }),
        ),
        values: z.array(
          z.strictObject({
            criterion: z.enum(CRITERION_IDS),
            weight: z.number().min(0).max(1),
            scale: z.enum(['linear', 'log']),
            points: z
              .array(z.strictObject({ at: z.number(), value: z.number().min(0).max(1) }))
              .min(2)
              .meta({
                description: 'Levels in the unit of the criterion and what they are worth, from worst to best.',
              }),
          }),
        ),
      })
      .meta({ description: 'The hard limits, weights and value functions that the scenario asks for.' }),
    demand: z.array(
      z.strictObject({
        dataset: z.string(),
        kind: z.enum(['blob', 'record', 'file']),
        objectSize: z.string(),
        bytesStoredAtMonthEnd: z.array(z.number()),
        bytesIn: z.number(),
        objectsIn: z.number(),
      }),
    ),
    options: z.array(optionSchema),
    unknowns: z.array(z.strictObject({ path: z.string(), consequence: z.string() })),
    assumed: z.array(z.strictObject({ path: z.string(), value: z.string(), why: z.string() })),
    sources: z.array(sourceSchema).meta({ description: 'Every source that a figure of this document rests on.' }),
  })
  .meta({ title: 'Stowage decision document' })

export type DecisionDocument = z.infer<typeof decisionDocumentSchema>
export type DocumentOption = DecisionDocument['options'][number]
