import { z } from 'zod'
import { QuantityError } from '../quantities/quantity-error.ts'
import { numberShape } from './number-range.ts'
import { type FieldMeta, refused } from './quantity-field.ts'
import { isUncertain } from './uncertain-quantity.ts'

/** A field that what is believed of it may not stand for, with the reason and what to write instead. */
export function chosen<T extends z.ZodType>(field: T, because: string, remedy: string): T {
  const { uncertain, ...described } = (field.meta() ?? {}) as FieldMeta & Readonly<Record<string, unknown>>
  const shape = uncertain ?? (field instanceof z.ZodNumber ? numberShape(field) : {})
  return z
    .unknown()
    .transform((value, context) => {
      if (!isUncertain(value)) return value
      return refused(new QuantityError(because, remedy), value, context)
    })
    .pipe(field)
    .meta({ title: 'Number', ...described, ...shape }) as unknown as T
}
