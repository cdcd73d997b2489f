import { sum } from '../quantities/sum.ts'
import type { MeterKey } from './meter.ts'
import type { FreeAllowance, PriceBook } from './price-book.ts'

/** How much of each meter is free in a region and month. */
export interface FreeUnits {
  of(meter: MeterKey, region: string, month: number): number
}

/** Lines that one price row prices together in a region and month. */
interface Group {
  readonly row: { readonly meter: MeterKey }
  readonly region: string
  readonly month: number
  readonly lines: readonly number[]
}

/**
 * Shares out the free allowances of a price book. What is given once to an account is split among regions, and what several meters
 * share among them, in proportion to use: no published rule says which is served first, and where one price holds it does not matter.
 */
export function freeUnits(
  lines: readonly { readonly quantity: number }[],
  groups: readonly Group[],
  book: PriceBook,
  asOf?: string,
): FreeUnits {
  const used = groups.map((group) => sum(group.lines.map((index) => lines[index]!.quantity).sort((a, b) => a - b)))
  const free = new Map<string, number>()
  for (const allowance of currentAllowances(book.freeTier ?? [], asOf)) {
    const pools = new Map<string, number[]>()
    for (const [index, { row, region, month }] of groups.entries()) {
      if (!allowance.meters.includes(row.meter)) continue
      const pool = allowance.scope === 'account' ? `${month}` : `${month} ${region}`
      pools.set(pool, [...(pools.get(pool) ?? []), index])
    }
    for (const members of pools.values()) {
      const total = sum(members.map((index) => used[index]!))
      if (total === 0) continue
      const granted = Math.min(allowance.quantity, total)
      for (const index of members) {
        const { row, region, month } = groups[index]!
        free.set(`${row.meter} ${region} ${month}`, members.length === 1 ? granted : (granted * used[index]!) / total)
      }
    }
  }
  return { of: (meter, region, month) => free.get(`${meter} ${region} ${month}`) ?? 0 }
}

/** Of several allowances for the same meters, the latest that held at the date. */
function currentAllowances(allowances: readonly FreeAllowance[], asOf?: string): readonly FreeAllowance[] {
  const latest = new Map<string, FreeAllowance>()
  for (const allowance of allowances) {
    if (asOf !== undefined && allowance.effective > asOf) continue
    const key = allowance.meters.join(' ')
    const known = latest.get(key)
    if (known === undefined || known.effective < allowance.effective) latest.set(key, allowance)
  }
  return [...latest.values()]
}
