import { z } from 'zod'
import { QuantityError } from '../quantities/quantity-error.ts'
import type { NumberShape } from './number-range.ts'
import { isUncertain, readUncertainQuantity } from './uncertain-quantity.ts'

/** What an issue of a field carries beside its message: what to write instead, and whether the value was of another type altogether. */
export interface FieldIssueParams {
  readonly remedy: string
  readonly wrongType: boolean
}

/** What the metadata of a field says beyond zod's own, for those who read schemas. */
export interface FieldMeta {
  /** JSON Schema of the certain value, for which what is believed of it may stand. */
  readonly uncertain?: NumberShape | { readonly type: readonly string[] | string }
}

/** What is said of a field to people. */
export interface Described<Written> {
  readonly title: string
  readonly description: string
  readonly unit?: string
  readonly examples: readonly Written[]
}

/**
 * A quantity of the scenario language. This is the one place that turns what people write into numbers. The parser sees every value,
 * whatever its type, so that each error comes with a remedy. What is believed of the quantity may be written in its place, see
 * `chosen` for those that it may not: it is read as its median here, and `uncertaintyOf` collects what is believed.
 */
export function quantityField<Written extends string | number, T>(
  parse: (written: unknown) => T,
  { type, ...described }: Described<Written> & { readonly type: readonly string[] | string },
) {
  // The type says what may be written; the schema lets anything through to the parser.
  const written = z.unknown() as unknown as z.ZodType<Written, Written>
  return written
    .transform((value, context): T => {
      try {
        return parse(isUncertain(value) ? readUncertainQuantity(value, parse).central : value)
      } catch (error) {
        return refused(error, value, context)
      }
    })
    .meta({ ...described, uncertain: { type }, examples: [...described.examples] })
}

/** Turns a complaint about what is written into an issue of the field. Throws every other error again. */
export function refused(error: unknown, input: unknown, context: z.core.$RefinementCtx): never {
  if (!(error instanceof QuantityError)) throw error
  const params: FieldIssueParams = { remedy: error.remedy, wrongType: error.wrongType }
  context.issues.push({ code: 'custom', message: error.message, input, params: { ...params } })
  return z.NEVER
}
