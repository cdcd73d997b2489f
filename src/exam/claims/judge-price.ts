import { findPrice } from '../../prices/find-price.ts'
import type { Meter } from '../../prices/meter.ts'
import type { PriceBook, PriceRow } from '../../prices/price-book.ts'
import type { Claim, ClaimValue, PriceUnit } from './claim.ts'

type Judgement = Pick<Claim, 'verdict' | 'ours' | 'source' | 'trueUntil'>

const UNITS: Readonly<Record<PriceUnit, number>> = {
  'GB-month': 1,
  GB: 1,
  'million-requests': 1e6,
  'thousand-requests': 1e3,
}

/** Prices of larger volumes and of regions that a note does not name must be met to the digit. */
const EXACT = 0.001

/**
 * Compares a price of a note with the price book: that of the region the note names, else of `region`, else of any region; then with what
 * was asked before. Any volume tier will do. `slack` is what rounding may hide.
 */
export function judgePrice(
  stated: ClaimValue & { kind: 'price' },
  meter: Meter,
  book: PriceBook,
  region: string,
  slack: number,
): Judgement {
  const scale = UNITS[stated.per]
  const value = (row: PriceRow, usd = row.tiers[0]!.usd): ClaimValue => ({
    kind: 'price',
    usd: usd * scale,
    per: stated.per,
    region: row.region,
  })
  const matching = (row: PriceRow, first = slack) =>
    row.tiers.find(({ usd }, tier) => near(usd * scale, stated.usd, tier === 0 ? first : EXACT))
  const current = findPrice(book, meter, region)
  if (current.kind === 'found') {
    const tier = matching(current.row)
    if (tier !== undefined)
      return { verdict: 'agrees', ours: value(current.row, tier.usd), ...sourceOf(book, current.row) }
  }
  const others = regionsOf(book, meter).filter((other) => other !== region)
  for (const other of others) {
    const found = findPrice(book, meter, other)
    const tier = found.kind === 'found' ? matching(found.row, EXACT) : undefined
    if (found.kind === 'found' && tier !== undefined)
      return { verdict: 'agrees', ours: value(found.row, tier.usd), ...sourceOf(book, found.row) }
  }
  if (current.kind !== 'found') return { verdict: 'cannot-tell' }
  const ours = { ours: value(current.row), ...sourceOf(book, current.row) }
  const rows = rowsOf(book, meter, region)
  const past = rows.findLastIndex((row) => matching(row) !== undefined)
  if (past >= 0 && past < rows.length - 1) return { verdict: 'outdated', ...ours, trueUntil: rows[past + 1]!.effective }
  return { verdict: 'wrong', ...ours }
}

/** Compares "11 times" with the ratio of two storage prices today; "over 3 times" holds for all ratios above. */
export function judgeRatio(
  times: number,
  one: Meter,
  other: Meter,
  book: PriceBook,
  region: string,
  { slack, leastOnly }: { readonly slack: number; readonly leastOnly: boolean },
): Judgement {
  const a = findPrice(book, one, region)
  const b = findPrice(book, other, region)
  if (a.kind !== 'found' || b.kind !== 'found') return { verdict: 'cannot-tell' }
  const prices = [a.row.tiers[0]!.usd, b.row.tiers[0]!.usd].sort((x, y) => x - y)
  const ratio = prices[1]! / prices[0]!
  const dearer = a.row.tiers[0]!.usd >= b.row.tiers[0]!.usd ? a.row : b.row
  return {
    verdict: near(ratio, times, Math.max(slack, 0.02)) || (leastOnly && ratio >= times) ? 'agrees' : 'wrong',
    ours: { kind: 'ratio', times: ratio },
    ...sourceOf(book, dearer),
  }
}

function near(ours: number, stated: number, slack: number): boolean {
  return Math.abs(ours - stated) <= slack * Math.abs(stated) + 1e-12
}

function sourceOf(book: PriceBook, row: PriceRow): Pick<Claim, 'source'> {
  const source = book.sources[row.source]
  return source === undefined ? {} : { source }
}

function rowsOf(book: PriceBook, meter: Meter, region: string): PriceRow[] {
  const key = `${meter.service}/${meter.usageType}`
  return book.rows
    .filter((row) => row.meter === key && row.region === region)
    .sort((a, b) => (a.effective < b.effective ? -1 : 1))
}

function regionsOf(book: PriceBook, meter: Meter): readonly string[] {
  const key = `${meter.service}/${meter.usageType}`
  return [...new Set(book.rows.filter((row) => row.meter === key).map((row) => row.region))].sort()
}
