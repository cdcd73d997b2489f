import type { Meter } from '../../prices/meter.ts'
import { GiB } from '../../quantities/bytes.ts'
import type { BillingMonth, Calendar } from '../../quantities/calendar.ts'
import { sum } from '../../quantities/sum.ts'
import type { Derivation, UsageLine } from '../contract.ts'

/** What a month's quantity is made of. */
export interface MonthlyQuantity {
  readonly quantity: number
  readonly formula: string
  readonly terms: Derivation['terms']
}

/** Where a line belongs. Without a dataset it is for the file system as a whole. */
export interface LineOwner {
  readonly calendar: Calendar
  readonly region: string
  readonly dataset?: string
}

/** One line of a meter for each month that uses it. */
export function monthlyLines(
  { calendar, region, dataset }: LineOwner,
  meter: Meter,
  quantityOf: (month: BillingMonth) => MonthlyQuantity,
): UsageLine[] {
  return calendar.months.flatMap((month) => {
    const { quantity, formula, terms } = quantityOf(month)
    if (!(quantity > 0)) return []
    const derivation = { formula, terms }
    return [{ ...meter, region, month: month.index, quantity, ...(dataset !== undefined && { dataset }), derivation }]
  })
}

/** Sum of a daily figure over the simulated days of a month. */
export function monthSum(daily: Float64Array, { firstDay, endDay }: BillingMonth): number {
  return sum(daily.subarray(firstDay, endDay))
}

/** GB-months of bytes held, on average over each day, by the real hours of the month. */
export function gbMonths(
  daily: Float64Array,
  month: BillingMonth,
  what: string,
  terms: Derivation['terms'] = [],
  scenarioPath?: string,
): MonthlyQuantity {
  const hours = (month.endDay - month.firstDay) * 24
  const gbHours = (monthSum(daily, month) * 24) / GiB
  return {
    quantity: gbHours / month.hours,
    formula: `mean GB of ${what} × hours stored ÷ hours of the month`,
    terms: [
      {
        name: `mean GB of ${what}`,
        value: gbHours / hours,
        unit: 'GB',
        ...(scenarioPath !== undefined && { scenarioPath }),
      },
      { name: 'hours stored', value: hours, unit: 'h' },
      { name: 'hours of the month', value: month.hours, unit: 'h' },
      ...terms,
    ],
  }
}
