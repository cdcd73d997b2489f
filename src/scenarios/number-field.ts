import { z } from 'zod'
import { QuantityError } from '../quantities/quantity-error.ts'
import { explainSchemaIssue } from './explain-schema-issue.ts'
import { numberShape, rangeOfShape } from './number-range.ts'
import { type Described, refused } from './quantity-field.ts'
import { isUncertain, readUncertainQuantity } from './uncertain-quantity.ts'

/** A plain number that may be uncertain like a quantity; the draws keep within the limits of its schema. */
export function numberField(
  schema: z.ZodNumber,
  { title, ...described }: Partial<Described<number>> & { readonly description: string },
) {
  const shape = numberShape(schema)
  const written = z.unknown() as unknown as z.ZodType<number, number>
  return written
    .transform((value, context): number => {
      try {
        return isUncertain(value) ? certainNumber(value, schema) : value
      } catch (error) {
        return refused(error, value, context)
      }
    })
    .pipe(schema)
    .meta({ title: title ?? (shape.type === 'integer' ? 'Whole number' : 'Number'), ...described, uncertain: shape })
}

function certainNumber(value: unknown, schema: z.ZodNumber): number {
  return Number(readUncertainQuantity(value, checkNumber(schema), rangeOfShape(numberShape(schema))).central)
}

/** Reads a number that a schema takes. Throws {@link QuantityError}. */
export function checkNumber(schema: z.ZodType): (written: unknown) => unknown {
  return (written) => {
    const { success, data, error } = schema.safeParse(written)
    if (success) return data
    const [problem] = error.issues.flatMap((issue) => explainSchemaIssue(issue, schema, written))
    throw new QuantityError(problem!.message, problem!.remedy ?? 'write a number that may stand here by itself')
  }
}
