import { z } from 'zod'
import { CRITERION_IDS } from '../decision/criterion-ids.ts'

const share = z.number().min(0).max(1)
const spread = z
  .strictObject({
    mean: z.number(),
    p5: z.number(),
    p10: z.number(),
    p50: z.number(),
    p90: z.number(),
    p95: z.number(),
  })
  .meta({ id: 'Spread', description: 'Mean and percentiles over the draws.' })
const weights = z.partialRecord(z.enum(CRITERION_IDS), share)
const information = z
  .strictObject({ value: z.number(), standardError: z.number().optional() })
  .meta({ id: 'InformationValue', description: 'What it would be worth to know something before deciding.' })
const ranks = z.strictObject({
  ranks: z.array(share).meta({ description: 'Share of the draws that give each rank, first rank first.' }),
  centralWeights: weights.nullable().meta({ description: 'Mean of the weights that put it first; null when none do.' }),
  confidence: share.nullable().meta({ description: 'Share of the draws in which it is first under those weights.' }),
  beats: z
    .record(z.string(), share)
    .meta({ description: 'Share of the draws in which it comes before each other option.' }),
})
const swingPoint = z
  .strictObject({
    amount: z.string().meta({ description: 'As it would be written.' }),
    share: share.nullable().meta({ description: 'Probability of less; null for one of several cases.' }),
    winner: z
      .string()
      .nullable()
      .meta({ description: 'The option that comes first; null where none meets all limits.' }),
    margin: z.number().nullable().meta({
      description: 'Score of the recommended option less the best rival; null without a rival or when it is out.',
    }),
  })
  .meta({ id: 'SwingPoint' })
const optionInFuture = z.strictObject({
  option: z.string(),
  feasible: z.boolean(),
  score: z.number(),
  cost: z.number().meta({ description: 'USD over the horizon.' }),
  regret: z.number().meta({ description: 'Score forgone against the best option of this future.' }),
})
const futureRegret = z
  .strictObject({
    futures: z.array(
      z.strictObject({
        id: z.string().nullable().meta({ description: 'Null for the scenario as written.' }),
        probability: share,
        winner: z.string().nullable(),
        options: z.array(optionInFuture),
      }),
    ),
    greatest: z.array(z.strictObject({ option: z.string(), regret: z.number() })),
    minimax: z.string().nullable().meta({ description: 'The option whose greatest regret is least.' }),
  })
  .meta({
    id: 'FutureRegret',
    description: 'Every named future with all else at its median, simulated; only where futures are named.',
  })

/** What draws of the uncertain inputs say; only where a scenario has some. */
export const uncertaintySchema = z
  .strictObject({
    draws: z.strictObject({
      all: z.number().int().positive(),
      simulated: z
        .number()
        .int()
        .positive()
        .meta({ description: 'Draws that the simulator itself decided; others are emulated.' }),
      monthly: z.number().int().positive().meta({
        description: 'Draws that the costs of single months are read off: as many of the first of each replicate.',
      }),
      replicates: z.number().int().positive(),
    }),
    feasibleAtLeast: share.meta({ description: 'Share of the draws in which an option must meet every hard limit.' }),
    inputs: z.array(
      z.strictObject({
        path: z.string(),
        distribution: z.string(),
        low: z.string().meta({ description: '10th percentile, as it would be written.' }),
        median: z.string().meta({ description: 'Or the likeliest of several cases.' }),
        high: z.string().meta({ description: '90th percentile.' }),
      }),
    ),
    correlations: z.array(z.strictObject({ between: z.tuple([z.string(), z.string()]), rank: z.number() })),
    futures: z.array(z.strictObject({ id: z.string(), probability: share, settings: z.array(z.string()) })),
    best: z.strictObject({
      halfWidth: z
        .number()
        .nullable()
        .meta({ description: 'Half the width of the 95 % interval of P(best) over replicates.' }),
      enough: z.boolean().meta({ description: 'Whether that is within the tolerance, or no more draws were allowed.' }),
    }),
    options: z.array(
      z.strictObject({
        option: z.string(),
        feasible: share.meta({ description: 'Share of the draws in which it meets every hard limit.' }),
        best: share.meta({ description: 'Share of the draws in which it comes first.' }),
        score: spread,
        cost: spread.meta({ description: 'USD over the horizon.' }),
        monthlyCost: z.array(spread),
        regret: z.strictObject({ expected: z.number(), p95: z.number(), worst: z.number() }),
        cheaperThan: z.array(z.string()).meta({
          description: 'Options that cost as much or more at every probability (first-order stochastic dominance).',
        }),
        levelsUncertain: ranks.meta({ description: 'Levels drawn, weights as stated.' }),
        bothUncertain: ranks.meta({ description: 'Levels and weights drawn.' }),
      }),
    ),
    information: z.strictObject({
      perfect: z.strictObject({ score: information, cost: information.optional() }),
      inputs: z
        .array(z.strictObject({ path: z.string(), score: information, cost: information.optional() }))
        .meta({ description: 'The most valuable to know first. Cost: USD over the horizon, deciding by cost alone.' }),
    }),
    swings: z
      .array(
        z.strictObject({
          path: z.string(),
          points: z.array(swingPoint),
          turns: z
            .array(z.strictObject({ below: swingPoint, above: swingPoint }))
            .meta({ description: 'Where another option comes to win: amounts on both sides, near each other.' }),
        }),
      )
      .meta({ description: 'One input at a time from its 10th to its 90th percentile, widest first; simulated.' }),
    futureRegret: futureRegret.optional(),
    emulatorErrors: z
      .array(z.strictObject({ option: z.string(), output: z.string(), relative: z.number(), flagged: z.boolean() }))
      .meta({ description: 'Relative error of what was emulated on draws that it was not fitted to (leave-one-out).' }),
  })
  .meta({ id: 'Uncertainty' })
