import { z } from 'zod'
import type { PolicyDocument } from '../access/iam/policy-document.ts'
import type { FieldIssueParams } from './quantity-field.ts'

/**
 * A policy document of the user's own, in AWS's JSON grammar, written as YAML or JSON. Held against a schema of its kind; what is wrong is
 * reported at its place within the document.
 */
export function policyField(schema: z.ZodType<PolicyDocument>, description: string) {
  // The type says what may be written; everything reaches the parser, so that each mistake is told in the words of policies.
  const written = z.unknown() as unknown as z.ZodType<PolicyDocument, PolicyDocument>
  return written
    .transform((value, context): PolicyDocument => {
      const parsed = schema.safeParse(value)
      if (parsed.success) return parsed.data
      for (const { message, path } of parsed.error.issues) {
        const params: FieldIssueParams = { remedy: 'keep to the grammar of IAM policies', wrongType: false }
        context.issues.push({
          code: 'custom',
          message,
          path: [...path],
          input: value,
          params: { ...params },
        })
      }
      return z.NEVER
    })
    .meta({
      title: 'Policy document',
      description,
      type: 'object',
    })
}
