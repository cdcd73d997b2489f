import { z } from 'zod'

const checkSchema = z.strictObject({
  principal: z.string(),
  dataset: z.string(),
  scope: z
    .string()
    .optional()
    .meta({ description: 'The part of the dataset that was tried; absent for what lies outside of all scopes.' }),
  action: z.string(),
  mechanism: z
    .string()
    .meta({ description: 'What decided: a statement of a policy, the lack of one, or what no policy governs.' }),
})

/** The access tests of an option, and the policies under which they were made. */
export const accessSchema = z
  .strictObject({
    tests: z.number().int(),
    leaks: z.array(checkSchema).meta({ description: 'Can, but should not.' }),
    lockOuts: z.array(checkSchema).meta({ description: 'Should, but cannot.' }),
    checks: z
      .array(checkSchema.extend({ intended: z.boolean(), actual: z.boolean() }))
      .meta({ description: 'All tests.' }),
    policies: z
      .array(
        z.strictObject({
          name: z.string().meta({ description: 'Name of its file, without an ending.' }),
          title: z.string(),
          characters: z.number().int().positive().meta({ description: 'Size without white space.' }),
          limit: z.number().int().positive().optional().meta({ description: 'Largest size, in the same unit.' }),
          document: z.json().meta({ description: 'As the API of the service takes it.' }),
        }),
      )
      .meta({ description: 'The tightest policies and settings that the stores can express for what is intended.' }),
  })
  .meta({ id: 'Access' })
