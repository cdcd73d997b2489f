import { z } from 'zod'
import { CRITERION_IDS } from '../decision/criterion-ids.ts'
import { OPINION_METHODS } from '../decision/opinions/second-opinions.ts'

const criterionField = z.enum(CRITERION_IDS)
const weightsField = z.partialRecord(criterionField, z.number().min(0).max(1))

const acceptabilitySchema = z
  .strictObject({
    knowledge: z.enum(['any', 'order', 'range']).meta({
      description: 'What is taken as known of the weights: nothing, their order, or each to within a range.',
    }),
    draws: z.number().int().positive(),
    options: z.array(
      z.strictObject({
        option: z.string(),
        ranks: z.array(z.number()).meta({ description: 'Share of the weights that give each rank, first rank first.' }),
        centralWeights: weightsField
          .nullable()
          .meta({ description: 'Mean of the weights that put the option first; null when none do.' }),
        beats: z
          .record(z.string(), z.number())
          .meta({ description: 'Share of the weights under which it scores more than each other option.' }),
        largestLead: z.number().meta({
          description: 'Largest lead over all others under any such weights; negative when none put it first.',
        }),
        regret: z
          .strictObject({ expected: z.number(), p95: z.number(), worst: z.number() })
          .meta({ description: 'Score forgone against the best option under each of the weights.' }),
      }),
    ),
  })
  .meta({ id: 'Acceptability', description: 'The options under all weights that agree with what is known of them.' })

const challengeSchema = z
  .strictObject({
    option: z.string(),
    lead: z.number().meta({ description: 'Score of the winner less that of the option.' }),
    differences: z
      .array(z.strictObject({ criterion: criterionField, difference: z.number() }))
      .meta({ description: 'What each criterion adds to the lead; adds up to it.' }),
    decisive: z
      .array(criterionField)
      .meta({ description: 'The fewest criteria that outweigh all that speaks against.' }),
    dominated: z.boolean().meta({ description: 'The winner is at least as good under all weights whatsoever.' }),
    weightChange: z.strictObject({ moved: z.number(), weights: weightsField }).nullable().meta({
      description: 'The least weight that must change hands for the two to be level; null when no weights do.',
    }),
    levels: z.array(
      z.strictObject({
        criterion: criterionField,
        rivalNeeds: z.number().nullable().meta({ description: 'Level at which the option would draw level.' }),
        winnerHoldsTo: z.number().nullable().meta({ description: 'Level to which the winner could fall.' }),
      }),
    ),
    prices: z
      .array(z.strictObject({ criterion: criterionField, difference: z.number(), worth: z.number().nullable() }))
      .nullable()
      .meta({ description: 'Change of the winner’s cost, in USD, that counts as much as each difference.' }),
    needs: z.array(z.string()).meta({ description: 'What would have to be true for the option to win, in sentences.' }),
  })
  .meta({ id: 'Challenge', description: 'What separates an option that could be chosen from the winner.' })

const opinionSchema = z
  .strictObject({
    method: z.enum(OPINION_METHODS),
    ranking: z.array(z.strictObject({ option: z.string(), value: z.number() })),
    best: z.array(z.string()).meta({ description: 'Options that the method cannot tell from its first.' }),
    agrees: z.boolean(),
    conditions: z.strictObject({ advantage: z.boolean(), stability: z.boolean() }).optional(),
  })
  .meta({ id: 'SecondOpinion', description: 'The options by another method: heard, never averaged in.' })

const eliminationSchema = z
  .strictObject({
    option: z.string(),
    score: z.number(),
    lead: z.number().nullable().meta({ description: 'Score less that of the winner; null when nothing qualifies.' }),
    misses: z.array(
      z.strictObject({
        criterion: criterionField,
        level: z.number().nullable(),
        limit: z.number(),
        shortfall: z
          .number()
          .nullable()
          .meta({ description: 'Distance from the limit, in the unit of the criterion.' }),
        relative: z.number().nullable().meta({ description: 'The same as a share of the limit.' }),
      }),
    ),
    nearMiss: z.boolean(),
    message: z.string(),
  })
  .meta({ id: 'Elimination', description: 'What keeps an option out, and what it would be worth otherwise.' })

/** How firm the decision is, as the document says it. */
export const robustnessSchema = z
  .strictObject({
    attention: z.array(z.string()).meta({ description: 'What to look at before the decision is relied on.' }),
    tradeOff: z
      .string()
      .nullable()
      .meta({ description: 'What is bought and given up against the rival to watch, priced.' }),
    counterfactuals: z.array(z.string()).meta({ description: 'The smallest changes that turn the decision.' }),
    acceptability: z.array(acceptabilitySchema),
    challenges: z.array(challengeSchema),
    opinions: z.array(opinionSchema),
    eliminations: z.array(eliminationSchema),
  })
  .meta({ id: 'Robustness', description: 'What other weights, other levels and other methods would say.' })

export type DocumentRobustness = z.infer<typeof robustnessSchema>
