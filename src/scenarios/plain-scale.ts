import type { QuantityScale } from '../quantities/quantity-scale.ts'
import type { NumberRange } from './number-range.ts'

/** The scale of a plain number within a range; one that goes by steps is written as the step nearest to it. */
export function plainScale({ atLeast = -Infinity, atMost = Infinity, step }: NumberRange): QuantityScale {
  const nearest = (amount: number): number =>
    step === undefined ? amount : Math.min(atMost, Math.max(atLeast, Math.round(amount / step) * step))
  return {
    measures: 'count',
    amountOf: Number,
    textOf: (amount) => String(Number(nearest(amount).toPrecision(6))),
    exactTextOf: (amount) => String(nearest(amount)),
  }
}
