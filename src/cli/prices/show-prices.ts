import { findPrice } from '../../prices/find-price.ts'
import type { MeterKey } from '../../prices/meter.ts'
import { findMeter } from '../../prices/meter-catalogue.ts'
import type { PriceBook, PriceRow } from '../../prices/price-book.ts'
import { CliError } from '../cli-error.ts'
import { loadPriceBook } from '../load-price-book.ts'
import { formatSource, formatTiers } from '../price-text.ts'
import type { Shell } from '../shell.ts'
import { writeTable } from '../write-table.ts'

/** Options of `stowage prices show`. */
export interface ShowPricesOptions {
  readonly region: readonly string[]
  readonly asOf?: string
  readonly history?: boolean
  readonly prices?: string
  readonly json?: boolean
}

/** Prints the prices whose service, usage type, alias or label holds all of the words, at a date or over all dates. */
export async function showPrices(words: readonly string[], options: ShowPricesOptions, shell: Shell): Promise<void> {
  const book = await loadPriceBook(options.prices, shell)
  const wanted = words.map((word) => word.toLowerCase())
  const rows = rowsAt(book, options)
    .map((row) => described(row, book))
    .filter(({ region }) => options.region.length === 0 || options.region.includes(region))
    .filter(({ service, usageType, alias, label }) => {
      const text = `${service}/${usageType} ${alias} ${label}`.toLowerCase()
      return wanted.every((word) => text.includes(word))
    })
  if (rows.length === 0) throw new CliError(`price book "${book.id}" has no such price`)
  if (options.json === true) {
    shell.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
    return
  }
  writeTable(
    [
      { title: 'REGION' },
      { title: 'SERVICE' },
      { title: 'USAGE TYPE' },
      { title: 'UNIT' },
      { title: 'USD PER UNIT' },
      { title: 'SINCE' },
      { title: 'WHAT IT COUNTS', flexible: true },
      { title: 'SOURCE', flexible: true },
    ],
    rows.map((row) => [
      row.region,
      row.service,
      row.usageType,
      row.unit,
      formatTiers(row.tiers, row.unit),
      row.effective,
      row.label,
      formatSource(row.source),
    ]),
    shell,
  )
}

function rowsAt(book: PriceBook, { asOf, history }: ShowPricesOptions): readonly PriceRow[] {
  const sorted = [...book.rows].sort((a, b) => compare(sortKey(a), sortKey(b)))
  const dated = asOf === undefined ? sorted : sorted.filter(({ effective }) => effective <= asOf)
  if (history === true) return dated
  return dated.filter((row) => {
    const found = findPrice(book, meterOf(row.meter), row.region, asOf)
    return found.kind === 'found' && found.row === row
  })
}

function sortKey({ meter, region, effective }: PriceRow): string {
  return `${region} ${meter} ${effective}`
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function meterOf(key: MeterKey): { service: string; usageType: string } {
  const slash = key.indexOf('/')
  return { service: key.slice(0, slash), usageType: key.slice(slash + 1) }
}

function described({ meter, region, unit, tiers, effective, source }: PriceRow, book: PriceBook) {
  const { service, usageType } = meterOf(meter)
  const declared = findMeter(service, usageType)
  return {
    service,
    usageType,
    alias: declared?.alias ?? '',
    label: declared?.label ?? '',
    region,
    unit,
    tiers,
    effective,
    source: book.sources[source]!,
  }
}
