/** A breakpoint: a level of the criterion, in its unit, and what it is worth from 0 to 1. */
export interface ValuePoint {
  readonly at: number
  readonly value: number
}

/** Piecewise-linear value of a criterion on anchors that come from the scenario, never from the options that are compared. */
export interface ValueFunction {
  /** From worst (0) to best (1), in the order of the criterion's axis. */
  readonly points: readonly ValuePoint[]
  /** `log`: linear in the logarithm, so that equal factors are worth the same. */
  readonly scale: 'linear' | 'log'
}

/** What a level is worth, and whether it lies outside the anchors, where more or less of it counts nothing. */
export interface Valuation {
  readonly utility: number
  readonly clipped: 'below worst' | 'beyond best' | undefined
}

/**
 * Value of a level. Levels outside the anchors are clipped and reported. `null` stands for "not possible at all" and is worth 0.
 * Keeney & Raiffa, Decisions with Multiple Objectives (1976), ch. 3: a measurable value function on fixed bounds.
 */
export function valuate({ points, scale }: ValueFunction, level: number | null): Valuation {
  if (level === null) return { utility: 0, clipped: 'below worst' }
  const worst = points[0]!
  const best = points[points.length - 1]!
  const direction = Math.sign(best.at - worst.at)
  if ((level - worst.at) * direction < 0) return { utility: worst.value, clipped: 'below worst' }
  if ((level - best.at) * direction > 0) return { utility: best.value, clipped: 'beyond best' }
  const after = points.findIndex((point, index) => index > 0 && (level - point.at) * direction <= 0)
  const [from, to] = [points[after - 1]!, points[after]!]
  const share =
    (position(level, scale) - position(from.at, scale)) / (position(to.at, scale) - position(from.at, scale))
  return { utility: from.value + share * (to.value - from.value), clipped: undefined }
}

/**
 * Builds a value function from the anchors and optional breakpoints between them. Throws `RangeError` when worst equals best, when a
 * logarithmic scale meets a level that is not positive, or when the value falls between worst and best.
 */
export function valueFunction(
  anchors: { readonly worst: number; readonly best: number },
  between: readonly ValuePoint[] = [],
  scale: 'linear' | 'log' = 'linear',
): ValueFunction {
  const { worst, best } = anchors
  if (worst === best) throw new RangeError('the worst and the best level of a criterion must differ')
  const points = [{ at: worst, value: 0 }, ...between, { at: best, value: 1 }].sort(
    (a, b) => (a.at - b.at) * Math.sign(best - worst),
  )
  if (points[0]!.at !== worst || points[points.length - 1]!.at !== best)
    throw new RangeError('breakpoints lie between worst and best')
  if (scale === 'log' && points.some((point) => point.at <= 0))
    throw new RangeError('a logarithmic scale needs positive levels')
  if (
    points.some(
      (point, index) => index > 0 && (point.value < points[index - 1]!.value || point.at === points[index - 1]!.at),
    )
  )
    throw new RangeError('from worst to best, levels move on and values never fall')
  return { points, scale }
}

function position(level: number, scale: 'linear' | 'log'): number {
  return scale === 'log' ? Math.log(level) : level
}
