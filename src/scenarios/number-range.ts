import { z } from 'zod'
import { flattenUnion } from './schema-outline.ts'

/** How far a plain number may go. */
export interface NumberRange {
  readonly atLeast?: number
  readonly atMost?: number
  /** Only multiples of it are numbers here: 1 where they are whole. */
  readonly step?: number
}

/** What JSON Schema says of a number. */
export interface NumberShape {
  readonly type: 'number' | 'integer'
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
}

export function isNumberShape(shape: { readonly type: unknown }): shape is NumberShape {
  return shape.type === 'number' || shape.type === 'integer'
}

/** The numbers that a schema takes, as JSON Schema. */
export function numberShape(schema: z.ZodNumber): NumberShape {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
  const kept = Object.entries(shape).filter(
    ([key, value]) => LIMITS.has(key) && Math.abs(Number(value)) !== Number.MAX_SAFE_INTEGER,
  )
  return { type: shape.type as NumberShape['type'], ...Object.fromEntries(kept) }
}

const LIMITS: ReadonlySet<string> = new Set([
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
])

/** The range of a shape. Whole numbers end at the last one, others at their limit, whether or not it belongs to them. */
export function rangeOfShape(shape: NumberShape): NumberRange {
  const step = shape.multipleOf ?? (shape.type === 'integer' ? 1 : undefined)
  const inward = (limit: number | undefined, sign: 1 | -1): number | undefined =>
    limit === undefined || step === undefined ? limit : limit + sign * step
  const atLeast = shape.minimum ?? inward(shape.exclusiveMinimum, 1)
  const atMost = shape.maximum ?? inward(shape.exclusiveMaximum, -1)
  return {
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(step === undefined ? {} : { step }),
  }
}

/** The range of the numbers that a schema takes among what else it takes; `undefined` where it takes none but a few by name. */
export function numberRange(schema: z.ZodType): NumberRange | undefined {
  const number = flattenUnion(schema).find((option) => option instanceof z.ZodNumber)
  return number === undefined ? undefined : rangeOfShape(numberShape(number))
}
