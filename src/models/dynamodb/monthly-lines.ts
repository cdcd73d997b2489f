import type { Meter } from '../../prices/meter.ts'
import { GiB } from '../../quantities/bytes.ts'
import type { BillingMonth, Calendar } from '../../quantities/calendar.ts'
import type { Derivation, UsageLine } from '../contract.ts'

/** A meter's quantity in a month, with the way it was found. */
export interface MonthlyQuantity {
  readonly quantity: number
  readonly formula: string
  readonly terms: Derivation['terms']
}

/** One usage line for each month in which the quantity is above zero. */
export function monthlyLines(
  calendar: Calendar,
  meter: Meter,
  region: string,
  dataset: string | undefined,
  quantityOf: (month: BillingMonth) => MonthlyQuantity,
): UsageLine[] {
  return calendar.months.flatMap((month) => {
    const { quantity, formula, terms } = quantityOf(month)
    if (!(quantity > 0)) return []
    return [
      {
        ...meter,
        region,
        month: month.index,
        quantity,
        ...(dataset !== undefined && { dataset }),
        derivation: { formula, terms },
      },
    ]
  })
}

/** Sum of a daily series over the simulated days of a month. */
export function monthSum(daily: Float64Array, { firstDay, endDay }: BillingMonth): number {
  let sum = 0
  for (let day = firstDay; day < endDay; day++) sum += daily[day]!
  return sum
}

/** GB-months of daily mean bytes, with the terms that explain them: byte-hours over 2^30 and the hours of the calendar month. */
export function gbMonths(
  dailyBytes: Float64Array,
  month: BillingMonth,
  what: string,
  scenarioPath: string,
  fact?: string,
): MonthlyQuantity {
  const hours = (month.endDay - month.firstDay) * 24
  const meanGb = (monthSum(dailyBytes, month) * 24) / hours / GiB
  return {
    quantity: (meanGb * hours) / month.hours,
    formula: `mean GB of ${what} × hours stored ÷ hours of the month`,
    terms: [
      { name: `mean GB of ${what}`, value: meanGb, unit: 'GB', scenarioPath, ...(fact !== undefined && { fact }) },
      { name: 'hours stored', value: hours, unit: 'h' },
      { name: 'hours of the month', value: month.hours, unit: 'h' },
    ],
  }
}
