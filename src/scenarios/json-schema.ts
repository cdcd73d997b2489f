import { z } from 'zod'
import type { FieldMeta } from './quantity-field.ts'
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
      // It drops defaults of what it transforms, too, though most could be written as they are.
      if (zodSchema instanceof z.ZodDefault && z.safeParse(zodSchema.def.innerType, zodSchema.def.defaultValue).success)
        jsonSchema.default = zodSchema.def.defaultValue
      const { uncertain, ...rest } = jsonSchema as { uncertain?: FieldMeta['uncertain'] }
      if (uncertain === undefined) return
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
      Object.assign(jsonSchema, rest, { anyOf: [uncertain, { $ref: `#/definitions/${UNCERTAIN}` }] })
    },
  })
  const definition = z.toJSONSchema(uncertainQuantitySchema, { io: 'input', target: 'draft-7', reused: 'inline' })
  const { $schema: _, ...shape } = definition
  return { ...schema, definitions: { ...(schema.definitions as object | undefined), [UNCERTAIN]: shape } }
}

const UNCERTAIN = 'UncertainQuantity'
