import { z } from 'zod'
import { CRITERION_IDS } from '../decision/criterion-ids.ts'
import { chosen } from './chosen.ts'
import { shareField } from './fields.ts'

const criterionField = z.enum(CRITERION_IDS)
const weightRefusal = [
  'weights say for themselves how far they are known',
  'state bounds under between or ratios',
] as const
const weightShareField = chosen(shareField, ...weightRefusal)
const timesField = chosen(
  z
    .number()
    .positive()
    .meta({ description: 'How many times as important.', examples: [3] }),
  ...weightRefusal,
)

/** What is said of the importance of criteria where no swing weights are written at them. */
export const weightsSchema = z
  .union([
    z
      .strictObject({
        rank: z
          .array(z.union([criterionField, z.array(criterionField).min(1)]))
          .min(1)
          .meta({ description: 'Criteria, most important first; a list inside stands for equal importance.' }),
      })
      .meta({ title: 'Weights by rank', description: 'Rank order centroid weights (Barron & Barrett 1996).' }),
    z
      .strictObject({
        shares: z
          .partialRecord(criterionField, weightShareField)
          .meta({ description: 'Share of all weight for each criterion; they add up to 100 %.' }),
      })
      .meta({ title: 'Weights as shares' }),
    z
      .strictObject({
        comparisons: z
          .array(
            z.strictObject({
              of: criterionField.meta({ description: 'The more important criterion.' }),
              over: criterionField.meta({ description: 'The less important one.' }),
              times: timesField,
            }),
          )
          .min(1)
          .meta({ description: 'Every pair of criteria once.' }),
        derivation: z
          .enum(['eigenvector', 'geometric mean'])
          .default('eigenvector')
          .meta({ description: 'How weights are read off comparisons; the two agree where nothing is contradicted.' }),
      })
      .meta({
        title: 'Weights by pairwise comparison',
        description: 'As in the Analytic Hierarchy Process (Saaty 1980).',
      }),
    z
      .strictObject({
        between: z
          .partialRecord(criterionField, z.strictObject({ atLeast: weightShareField, atMost: weightShareField }))
          .meta({ description: 'Bounds of the share of all weight, for the criteria that have some.' }),
        ratios: z
          .array(
            z.strictObject({
              of: criterionField.meta({ description: 'The criterion that is compared.' }),
              over: criterionField.meta({ description: 'The criterion that it is compared with.' }),
              atLeast: timesField,
              atMost: timesField,
            }),
          )
          .default([])
          .meta({ description: 'Bounds of how many times as important one criterion is as another.' }),
      })
      .meta({ title: 'Weights within bounds', description: 'Scored at the middle of all weights that agree.' }),
  ])
  .meta({ description: 'Importance of the criteria, instead of a swing weight at each.' })

export type WeightsSpec = z.output<typeof weightsSchema>
