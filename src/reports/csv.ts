import { stringify } from 'csv-stringify/browser/esm/sync'
import type { ScenarioRun } from '../simulation/run-scenario.ts'
import { portableNumber } from './portable-number.ts'

const COLUMNS = [
  'option',
  'month',
  'region',
  'service',
  'usage_type',
  'label',
  'group',
  'unit',
  'quantity',
  'cost',
] as const

/** What the cost table is made from. */
export type BilledRun = Pick<ScenarioRun, 'calendar' | 'runs'>

/**
 * Monthly use and cost in USD of every meter, a row for each option, month, region and meter. Figures have twelve significant digits, as
 * in the decision document. Text that a spreadsheet would take for a formula is escaped.
 */
export function renderCsv({ calendar, runs }: BilledRun): string {
  const rows = runs.flatMap(({ id, bill }) =>
    bill.items.map((item) => [
      id,
      calendar.months[item.month]!.label,
      item.region,
      item.service,
      item.usageType,
      item.label,
      item.group,
      item.unit,
      portableNumber(item.quantity),
      portableNumber(item.cost),
    ]),
  )
  return stringify(rows, { header: true, columns: [...COLUMNS], escape_formulas: true })
}
