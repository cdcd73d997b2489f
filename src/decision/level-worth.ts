import type { ValueFunction } from './value-function.ts'

/**
 * The level that is worth a value, the inverse of `valuate`: of a flat stretch, the level nearest to the worst. Undefined for values that no
 * level between the anchors is worth.
 */
export function levelWorth({ points, scale }: ValueFunction, value: number): number | undefined {
  const [worst, best] = [points[0]!, points[points.length - 1]!]
  if (value < worst.value || value > best.value) return undefined
  const after = points.findIndex((point, index) => index > 0 && value <= point.value)
  const [from, to] = [points[after - 1]!, points[after]!]
  if (to.value === from.value) return from.at
  const share = (value - from.value) / (to.value - from.value)
  return scale === 'log' ? from.at * (to.at / from.at) ** share : from.at + share * (to.at - from.at)
}
