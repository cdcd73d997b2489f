import type { Meter } from '../../prices/meter.ts'
import { GiB } from '../../quantities/bytes.ts'
import type { BillingMonth, Calendar } from '../../quantities/calendar.ts'
import type { UsageLine } from '../contract.ts'
import type { FactKey } from './storage-classes.ts'

/** A number that goes into a formula: added up over the month, or the same on all days. */
export interface LedgerTerm {
  readonly name: string
  readonly unit: string
  /** Given for what is not added up: the same in all months, or known by the month. */
  readonly value?: number | ((month: BillingMonth) => number)
  readonly scenarioPath?: string
  readonly fact?: FactKey
}

/** What an entry says of itself on the usage lines it makes. */
export interface LedgerText {
  readonly formula: string
  readonly terms: readonly LedgerTerm[]
}

/** Collects the quantity of one meter, for one reason, over the months. */
export interface LedgerEntry {
  /** Adds the quantity of a day, and what the summed terms of the formula grow by, in their order. */
  add(day: number, quantity: number, ...sums: number[]): void
}

/** Collects storage in bytes held over a day, and turns it into GB-months of the calendar month. */
export interface StorageEntry {
  add(day: number, meanBytes: number): void
}

/** The usage of one dataset. */
export interface Ledger {
  readonly calendar: Calendar
  entry(meter: Meter, region: string, text: LedgerText): LedgerEntry
  /** Terms that are not constant are ignored; mean bytes and hours are added. */
  storage(meter: Meter, region: string, what: string, terms?: readonly LedgerTerm[]): StorageEntry
  /** Usage lines of quantities above zero, by entry and month. */
  lines(): UsageLine[]
  /** Those of one usage type in one region. */
  linesOf(usageType: string, region: string): UsageLine[]
}

/** An empty ledger. `dataset` is left out for what a store needs as a whole. */
export function createLedger(calendar: Calendar, dataset?: string): Ledger {
  const printers: { readonly usageType: string; readonly region: string; readonly print: () => UsageLine[] }[] = []

  const collect = (
    meter: Meter,
    region: string,
    sums: number,
    derive: (month: number, sums: number[]) => UsageLine['derivation'],
  ): LedgerEntry => {
    const quantities = new Float64Array(calendar.months.length)
    const totals = Array.from({ length: sums }, () => new Float64Array(calendar.months.length))
    const print = (): UsageLine[] =>
      calendar.months.flatMap(({ index }) => {
        const quantity = quantities[index]!
        if (!(quantity > 0)) return []
        const derivation = derive(
          index,
          totals.map((total) => total[index]!),
        )
        return [{ ...meter, region, month: index, quantity, ...(dataset === undefined ? {} : { dataset }), derivation }]
      })
    printers.push({ usageType: meter.usageType, region, print })
    return {
      add: (day, quantity, ...values) => {
        const month = calendar.monthOfDay[day]!
        quantities[month]! += quantity
        for (let i = 0; i < totals.length; i++) totals[i]![month]! += values[i] ?? 0
      },
    }
  }

  return {
    calendar,
    entry: (meter, region, { formula, terms }) => {
      const summed = terms.filter(({ value }) => value === undefined)
      return collect(meter, region, summed.length, (index, sums) => ({
        formula,
        terms: terms.map((term) => ({
          ...term,
          value: givenValue(term, calendar.months[index]!) ?? sums[summed.indexOf(term)]!,
        })),
      }))
    },
    storage: (meter, region, what, terms = []) => {
      const entry = collect(meter, region, 1, (index, [byteDays]) => {
        const month = calendar.months[index]!
        const { firstDay, endDay, hours } = month
        const days = endDay - firstDay
        return {
          formula: `mean ${what} × hours simulated ÷ hours of the month`,
          terms: [
            { name: `mean ${what}`, value: byteDays! / days / GiB, unit: 'GB', ...pathOf(dataset) },
            { name: 'hours simulated', value: days * 24, unit: 'h' },
            { name: 'hours of the month', value: hours, unit: 'h' },
            ...terms.flatMap((term) => {
              const value = givenValue(term, month)
              return value === undefined ? [] : [{ ...term, value }]
            }),
          ],
        }
      })
      return {
        add: (day, meanBytes) => {
          const { hours } = calendar.months[calendar.monthOfDay[day]!]!
          entry.add(day, gbMonths(meanBytes, 24, hours), meanBytes)
        },
      }
    },
    lines: () => printers.flatMap(({ print }) => print()),
    linesOf: (usageType, region) =>
      printers.flatMap((printer) =>
        printer.usageType === usageType && printer.region === region ? printer.print() : [],
      ),
  }
}

/** GB-months of bytes held for some hours in a month of `monthHours` hours. */
export function gbMonths(bytes: number, hours: number, monthHours: number): number {
  return (bytes * hours) / (GiB * monthHours)
}

function givenValue({ value }: LedgerTerm, month: BillingMonth): number | undefined {
  return typeof value === 'function' ? value(month) : value
}

function pathOf(dataset: string | undefined): { scenarioPath?: string } {
  return dataset === undefined ? {} : { scenarioPath: `datasets.${dataset}` }
}
