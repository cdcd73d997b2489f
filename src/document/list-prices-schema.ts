import { z } from 'zod'

const winnerField = z
  .string()
  .nullable()
  .meta({ description: 'The option that wins there; null where none meets all hard limits.' })

const movedSchema = z
  .strictObject({
    factor: z.number().positive(),
    winner: winnerField,
    lead: z.number().nullable().meta({
      description: 'Score of the recommended option less the best other one; null without one, or when it is out.',
    }),
  })
  .meta({ id: 'MovedPrice', description: 'What comes of a price that is multiplied by a factor.' })

const turnSchema = z
  .strictObject({ factor: z.number().nonnegative(), winner: winnerField })
  .nullable()
  .meta({ id: 'PriceTurn', description: 'The nearest factor beyond which another option wins; null without one.' })

const moves = {
  cheaper: movedSchema,
  dearer: movedSchema,
  fall: turnSchema,
  rise: turnSchema,
  turns: z.array(z.string()).meta({ description: 'The turns in sentences, the nearer one first.' }),
}

/** How much the answer hangs on list prices. */
export const listPricesSchema = z
  .strictObject({
    upTo: z.number().meta({ description: 'Factor up to which turns are looked for; downwards, it is nothing.' }),
    each: z
      .array(
        z.strictObject({
          service: z.string(),
          usageType: z.string(),
          region: z.string(),
          label: z.string(),
          shares: z
            .record(z.string(), z.number().min(0).max(1))
            .meta({ description: 'Share in the bill of each option.' }),
          ...moves,
        }),
      )
      .meta({ description: 'One list price at a time; nearest turns first, then those that move the lead most.' }),
    all: z.strictObject(moves).meta({ description: 'All list prices together, as a discount on the whole bill.' }),
  })
  .meta({ id: 'ListPrices', description: 'Prices that move, in all options at once, and all else as it is.' })

export type DocumentListPrices = z.infer<typeof listPricesSchema>
