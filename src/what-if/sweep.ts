import type { Judge, Judged } from './judge.ts'
import { type QuantityRange, settingsAt, stepsOf } from './quantity-range.ts'

/** One input of a sweep, with the values it takes. */
export interface SweepAxis {
  readonly path: string
  /** As they would be written in the scenario, from low to high. */
  readonly values: readonly string[]
}

/** Who wins at one place of a sweep. */
export interface SweepPoint extends Judged {
  /** One value for each axis. */
  readonly values: readonly string[]
}

/** Who wins where. */
export interface Sweep {
  /** One or two. */
  readonly axes: readonly SweepAxis[]
  /** The first axis runs slowest. */
  readonly points: readonly SweepPoint[]
}

/** Moves one or two inputs through their ranges and decides at every step, once where steps fall together. `onPoint` is told before each. */
export function sweep(
  ranges: readonly [QuantityRange] | readonly [QuantityRange, QuantityRange],
  steps: number,
  judge: Judge,
  onPoint: (values: readonly string[], index: number, count: number) => void = () => {},
): Sweep {
  const axes = ranges.map((range) => {
    const all = stepsOf(range, steps).map((amount, at) => (at === 0 || at === steps - 1 ? amount : rounded(amount)))
    const texts = all.map((amount) => range.scale.textOf(amount))
    // Whole numbers may be fewer than steps.
    const amounts = all.filter((_, at) => texts[at] !== texts[at - 1])
    return { path: range.path, amounts, values: amounts.map((amount) => range.scale.textOf(amount)) }
  })
  const places = axes.reduce<readonly (readonly number[])[]>(
    (grid, { amounts }) => grid.flatMap((place) => amounts.map((amount) => [...place, amount])),
    [[]],
  )
  return {
    axes: axes.map(({ path, values }) => ({ path, values })),
    points: places.map((place, index) => {
      const values = place.map((amount, at) => ranges[at]!.scale.textOf(amount))
      onPoint(values, index, places.length)
      return { values, ...judge(place.flatMap((amount, at) => settingsAt(ranges[at]!, amount))) }
    }),
  }
}

/** Three digits say where on the way a step is. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(3))
}

/** Differences of score that are rounding alone. */
const EVEN = 1e-9

/** The options that score as much as the winner, which is the cheapest of them. */
export function levelWith({ winner, options }: Judged): readonly string[] {
  const best = options.find(({ id }) => id === winner)
  if (best === undefined) return []
  return options
    .filter(({ id, feasible, score }) => id !== winner && feasible && score > best.score - EVEN)
    .map(({ id }) => id)
}
