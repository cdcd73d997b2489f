import { createColors } from 'picocolors'
import type { PricedUsage, PricedUsageLine } from '../prices/price-usage.ts'
import { showControls } from '../reports/show-controls.ts'
import { formatCost, formatQuantity, formatRate, formatSource } from './price-text.ts'
import { type TextColumn, textTable } from './text-table.ts'

export interface BillStyle {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
}

const COLUMNS: readonly TextColumn[] = [
  { title: 'REGION' },
  { title: 'MONTH' },
  { title: 'USAGE TYPE' },
  { title: 'QUANTITY', align: 'right' },
  { title: 'UNIT' },
  { title: 'RATE', align: 'right' },
  { title: 'COST', align: 'right' },
  { title: 'SOURCE' },
  { title: 'WHAT IT COUNTS', flexible: true },
]

/** A bill for a terminal: a row for each tier of each line, so that the costs add up, and where the prices are from. */
export function billText({ lines, total }: PricedUsage, { width, color }: BillStyle): string {
  const paint = createColors(color)
  const sources = [...new Set(lines.map(({ source }) => formatSource(source)))]
  const rows = lines.flatMap((line) => rowsOf(line, sources.indexOf(formatSource(line.source)) + 1))
  const totalRow = ['TOTAL', '', '', '', '', '', formatCost(total), '', '']
  const cells = [...rows, totalRow].map((row) => row.map(showControls))
  const hasMonths = lines.some(({ month }) => month !== undefined)
  const kept = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => hasMonths || at !== 1)
  const table = textTable(kept(COLUMNS), cells.map(kept), {
    width,
    paint: (text, row) => (row < 0 ? paint.dim(text) : row === rows.length ? paint.bold(text) : text),
  })
  const references = sources.map((source, at) => `${paint.dim(`[${at + 1}]`)} ${showControls(source)}\n`)
  return [table, ...(references.length === 0 ? [] : ['\n', ...references])].join('')
}

function rowsOf(line: PricedUsageLine, reference: number): readonly (readonly string[])[] {
  const { region, month = '', usageType, operation, unit, label, free } = line
  const name = operation === undefined ? usageType : `${usageType}:${operation}`
  const tiers = line.tiers.map(({ quantity, usd, cost, from }) => ({
    quantity,
    rate: formatRate(usd),
    cost,
    remark: from === 0 ? '' : `above ${formatQuantity(from)} ${unit}`,
  }))
  const given = free === undefined || free === 0 ? [] : [{ quantity: free, rate: '', cost: 0, remark: 'free tier' }]
  const parts = [...given, ...tiers]
  if (parts.length === 0) parts.push({ quantity: line.quantity, rate: '', cost: line.cost, remark: '' })
  return parts.map(({ quantity, rate, cost, remark }, at) => [
    at === 0 ? region : '',
    at === 0 ? month : '',
    at === 0 ? name : '',
    formatQuantity(quantity),
    unit,
    rate,
    formatCost(cost),
    at === 0 ? `[${reference}]` : '',
    [at === 0 ? label : '', remark].filter((text) => text !== '').join(', '),
  ])
}
