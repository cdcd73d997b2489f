import { z } from 'zod'

const countSchema = z.number().nonnegative()
const ruledOutSchema = z
  .array(z.strictObject({ reason: z.string(), count: countSchema }))
  .readonly()
  .meta({
    description: 'Counts by criterion whose hard limit is broken, or by finding that blocks; one may have several.',
  })

/** What a search for options went through; the meaning of each number is that of `SearchReport`. */
export const searchSchema = z
  .strictObject({
    stores: z.strictObject({
      tried: countSchema,
      unpriced: countSchema,
      infeasible: ruledOutSchema,
      beaten: countSchema,
      left: countSchema,
    }),
    options: z.strictObject({
      possible: countSchema,
      measured: countSchema,
      infeasible: ruledOutSchema,
      beaten: countSchema,
      left: countSchema,
      kept: countSchema,
    }),
  })
  .meta({ description: 'How the options were found, where the scenario leaves that to a search.' })
