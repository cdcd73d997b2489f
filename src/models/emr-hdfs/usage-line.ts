import type { Meter } from '../../prices/meter.ts'
import type { BillingMonth } from '../../quantities/calendar.ts'
import type { Derivation, UsageLine, World } from '../contract.ts'

/** One quantity of a month before it becomes a line. */
export interface MonthlyQuantity {
  readonly meter: Meter
  readonly quantity: number
  readonly formula: string
  readonly terms: Derivation['terms']
  readonly dataset?: string
}

/** Lines of all months, those of quantity 0 left out. */
export function usageLines(world: World, ofMonth: (month: BillingMonth) => readonly MonthlyQuantity[]): UsageLine[] {
  return world.calendar.months.flatMap((month) =>
    ofMonth(month)
      .filter(({ quantity }) => quantity > 0)
      .map(({ meter, quantity, formula, terms, dataset }) => ({
        ...meter,
        region: world.region,
        month: month.index,
        quantity,
        ...(dataset === undefined ? {} : { dataset }),
        derivation: { formula, terms },
      })),
  )
}

/** Sum over the days of a month. */
export function sumOverDays({ firstDay, endDay }: BillingMonth, ofDay: (day: number) => number): number {
  let sum = 0
  for (let day = firstDay; day < endDay; day++) sum += ofDay(day)
  return sum
}
