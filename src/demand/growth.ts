/** How an ingest rate develops. Rates are bytes or objects per day; `perDays` is the period of a growth rate in days. */
export type Growth =
  | { readonly kind: 'none' }
  | { readonly kind: 'compound'; readonly rate: number; readonly perDays: number }
  | { readonly kind: 'linear'; readonly increment: number; readonly perDays: number }
  | { readonly kind: 'logistic'; readonly rate: number; readonly perDays: number; readonly ceiling: number }

/** A factor on the rate from a day on. */
export interface StepEvent {
  readonly day: number
  readonly multiply: number
}

/**
 * The rate on each day, starting from `initial` on day 0. Compound: x0 (1 + g)^(t / period). Linear: x0 + a t / period, never under 0.
 * Logistic (Verhulst): K / (1 + (K / x0 - 1) e^(-r t)) with r = ln(1 + g) / period, so that it starts out like compound growth at g.
 */
export function ingestCurve(initial: number, growth: Growth, events: readonly StepEvent[], days: number): Float64Array {
  const curve = new Float64Array(days)
  for (let day = 0; day < days; day++) {
    const factor = events.reduce((product, event) => (day >= event.day ? product * event.multiply : product), 1)
    curve[day] = factor * rateOn(day, initial, growth)
  }
  return curve
}

function rateOn(day: number, initial: number, growth: Growth): number {
  switch (growth.kind) {
    case 'none':
      return initial
    case 'compound':
      return initial * (1 + growth.rate) ** (day / growth.perDays)
    case 'linear':
      return Math.max(0, initial + (growth.increment * day) / growth.perDays)
    case 'logistic': {
      if (initial === 0) return 0
      const steepness = Math.log1p(growth.rate) / growth.perDays
      return growth.ceiling / (1 + (growth.ceiling / initial - 1) * Math.exp(-steepness * day))
    }
  }
}
