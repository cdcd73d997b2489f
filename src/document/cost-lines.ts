import type { Bill, BillItem } from '../prices/bill.ts'
import type { BillingMonth } from '../quantities/calendar.ts'
import type { DocumentOption } from './schema.ts'

type CostLine = DocumentOption['cost']['lines'][number]

/** The bill summed over the horizon, one line per meter and region, dearest first. Items of a month of zero quantity do not count. */
export function costLines(bill: Bill): CostLine[] {
  const lines = new Map<string, CostLine>()
  for (const item of bill.items) {
    const key = `${item.service} ${item.usageType} ${item.region}`
    const known = lines.get(key)
    lines.set(
      key,
      known === undefined
        ? lineOf(item)
        : { ...known, quantity: known.quantity + item.quantity, cost: known.cost + item.cost },
    )
  }
  return [...lines.values()].sort((a, b) => b.cost - a.cost || compareText(a.usageType, b.usageType))
}

function lineOf({
  service,
  usageType,
  label,
  group,
  region,
  unit,
  quantity,
  cost,
  source,
  effective,
}: BillItem): CostLine {
  return { service, usageType, label, group, region, unit, quantity, cost, price: { source, effective } }
}

/** Total of each billing month in USD. */
export function monthTotals(bill: Bill, months: readonly BillingMonth[]): { month: string; total: number }[] {
  const totals = new Float64Array(months.length)
  for (const item of bill.items) totals[item.month]! += item.cost
  return months.map(({ label, index }) => ({ month: label, total: totals[index]! }))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
