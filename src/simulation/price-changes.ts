import type { PriceChange } from '../prices/price-change.ts'
import { type Calendar, dayNumber } from '../quantities/calendar.ts'
import type { Scenario } from '../scenarios/schema.ts'

/** The price changes that a scenario supposes, by month: a month in which a price changes is billed at the mean over its days. */
export function priceChangesOf({ prices }: Pick<Scenario, 'prices'>, calendar: Calendar): readonly PriceChange[] {
  const first = dayNumber(calendar.start)
  return prices.map(({ service, on, multiply }) => ({
    service,
    factors: calendar.months.map(({ firstDay, endDay }) => {
      const changed = endDay - Math.min(endDay, Math.max(firstDay, dayNumber(on) - first))
      return 1 + (multiply - 1) * (changed / (endDay - firstDay))
    }),
  }))
}
