import { z } from 'zod'
import { scenarioSchema } from './schema.ts'

/** JSON Schema (draft 7) of the scenario language as it is written, for editors and other programs. */
export function scenarioJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-7',
    // zod drops the examples of what it transforms, since they might be examples of the result; here they are of what is written.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples
      if (Array.isArray(examples)) jsonSchema.examples = examples
    },
  })
}
