/** Where draws of a number lie. */
export interface Spread {
  readonly mean: number
  readonly p5: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly p95: number
}

/** Mean and percentiles of draws; sorts them in place. Percentiles are interpolated (Hyndman & Fan, The American Statistician 50, 1996, type 7). */
export function spreadOf(draws: Float64Array): Spread {
  let sum = 0
  for (let index = 0; index < draws.length; index++) sum += draws[index]!
  draws.sort()
  const at = (share: number) => {
    const place = share * (draws.length - 1)
    const below = Math.floor(place)
    const from = draws[below]!
    return place === below ? from : from + (place - below) * (draws[below + 1]! - from)
  }
  return { mean: sum / draws.length, p5: at(0.05), p10: at(0.1), p50: at(0.5), p90: at(0.9), p95: at(0.95) }
}
