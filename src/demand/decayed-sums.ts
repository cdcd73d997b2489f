/** Sums of daily arrivals over ages, each arrival weighted by what is left of it. */
export interface DecayedSums {
  /**
   * Sum over ages k in [fromAge, toAge) of arrivals[day - k] exp(-rate (k - anchor)). The anchor is the age at which the weight is largest,
   * so that nothing overflows: `fromAge`, or `toAge - 1` for a negative rate, where `toAge` must not lie beyond the first day.
   */
  between(day: number, fromAge: number, toAge: number): number
}

/** Prefix sums for a rate of decay per day of age; they run backwards where the weight grows with age. */
export function decayedSums(arrivals: Float64Array, rate: number): DecayedSums {
  const days = arrivals.length
  const daily = Math.exp(-Math.abs(rate))
  const sums = new Float64Array(days + 1)
  if (rate >= 0) for (let day = 0; day < days; day++) sums[day + 1] = sums[day]! * daily + arrivals[day]!
  else for (let day = days - 1; day >= 0; day--) sums[day] = sums[day + 1]! * daily + arrivals[day]!
  return {
    between: (day, fromAge, toAge) => {
      const newest = Math.min(day - fromAge + 1, days)
      const oldest = Math.max(0, day - toAge + 1)
      if (newest <= oldest) return 0
      const kept = rate === 0 ? 1 : Math.exp(-Math.abs(rate) * (toAge - fromAge))
      return Math.max(0, rate >= 0 ? sums[newest]! - sums[oldest]! * kept : sums[oldest]! - sums[newest]! * kept)
    },
  }
}
