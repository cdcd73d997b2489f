import { z } from 'zod'
import { decisionDocumentSchema } from './schema.ts'

/** The JSON Schema (draft 7) of the decision document. */
export function decisionJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(decisionDocumentSchema, { target: 'draft-7' })
}
