import { z } from 'zod'
import { scenarioSchema } from './schema.ts'
import { uncertainQuantitySchema } from './uncertain-quantity.ts'

/** JSON Schema (draft 7) of the scenario language as it is written, for editors and other programs. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-7',
    // zod drops the examples of what it transforms, since they might be examples of the result; here they are of what is written.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples
      if (Array.isArray(examples)) jsonSchema.examples = examples
      const { uncertain, ...rest } = jsonSchema as { uncertain?: unknown }
      if (uncertain === undefined) return
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
      Object.assign(jsonSchema, rest, { anyOf: [{ type: uncertain }, { $ref: `#/definitions/${UNCERTAIN}` }] })
    },
  })
  const definition = z.toJSONSchema(uncertainQuantitySchema, { io: 'input', target: 'draft-7', reused: 'inline' })
  const { $schema: _, ...shape } = definition
  return { ...schema, definitions: { ...(schema.definitions as object | undefined), [UNCERTAIN]: shape } }
}

const UNCERTAIN = 'UncertainQuantity'
