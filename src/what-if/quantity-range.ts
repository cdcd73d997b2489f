import { QuantityError } from '../quantities/quantity-error.ts'
import { type QuantityScale, quantityScale } from '../quantities/quantity-scale.ts'
import type { Companion } from '../uncertainty/uncertain-input.ts'

/** A setting and the range that it is moved through. */
export interface QuantityRange {
  /** Path of the setting, such as `datasets.raw.ingest`. */
  readonly path: string
  readonly scale: QuantityScale
  /** In the unit of the scale; `from` is below `to`. */
  readonly from: number
  readonly to: number
  /** Steps by equal factors instead of equal differences. */
  readonly log: boolean
  /** What keeps its proportion to it. */
  readonly along?: readonly Companion[]
}

/** From so many times on, a range is stepped through by equal factors unless it is told otherwise. */
const FACTOR_FOR_LOG = 20

/**
 * A range between two quantities of the same kind; the unit is that of the first. Throws {@link QuantityError} when they cannot be read,
 * measure different things or do not differ, and when a range of equal factors begins at 0.
 */
export function quantityRange(path: string, from: string, to: string, log?: boolean): QuantityRange {
  const scale = quantityScale(from)
  const ends = [scale.amountOf(from), scale.amountOf(to)].sort((a, b) => a - b) as [number, number]
  const [low, high] = ends
  if (low === high) throw new QuantityError(`${path} does not move between "${from}" and "${to}"`, 'write two levels')
  const byFactors = log ?? (low > 0 && high / low >= FACTOR_FOR_LOG)
  if (byFactors && low <= 0)
    throw new QuantityError(`no factor leads from "${from}" to "${to}"`, 'begin above 0, or step by equal differences')
  return { path, scale, from: low, to: high, log: byFactors }
}

/** Reads `datasets.raw.ingest=10GB/day..10TB/day`. Throws {@link QuantityError}. */
export function parseQuantityRange(text: string, log?: boolean): QuantityRange {
  const [, path, from, to] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*\.\.\s*(.+?)\s*$/s.exec(text) ?? []
  if (path === undefined)
    throw new QuantityError(
      `"${text}" is not a range`,
      'write path=from..to, such as datasets.raw.ingest=10GB/day..10TB/day',
    )
  return quantityRange(path, from!, to!, log)
}

/** The amount at a share of the way through a range, from 0 to 1. */
export function amountAt({ from, to, log }: QuantityRange, share: number): number {
  if (share <= 0) return from
  if (share >= 1) return to
  return log ? from * (to / from) ** share : from + (to - from) * share
}

/** Amounts that lead through a range in `steps` steps, both ends included. Throws `RangeError` for fewer than two. */
export function stepsOf(range: QuantityRange, steps: number): readonly number[] {
  if (!(Number.isInteger(steps) && steps >= 2)) throw new RangeError(`a range cannot be stepped through in ${steps}`)
  return Array.from({ length: steps }, (_, at) => amountAt(range, at / (steps - 1)))
}

/** The settings that put an amount in its place, and what moves along with it. */
export function settingsAt(
  { path, scale, along = [] }: Pick<QuantityRange, 'path' | 'scale' | 'along'>,
  amount: number,
): readonly string[] {
  return [{ path, ratio: 1 }, ...along].map((moved) => `${moved.path}=${scale.textOf(amount * moved.ratio)}`)
}
