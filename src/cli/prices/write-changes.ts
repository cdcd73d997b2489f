import type { PriceChange } from '../../prices/diff-prices.ts'
import { formatTiers } from '../price-text.ts'
import type { Shell } from '../shell.ts'
import { writeTable } from '../write-table.ts'

/** Prints prices before and after as a table. */
export function writeChanges(changes: readonly PriceChange[], shell: Shell): void {
  writeTable(
    [
      { title: 'REGION' },
      { title: 'METER' },
      { title: 'UNIT' },
      { title: 'BEFORE', flexible: true },
      { title: 'AFTER', flexible: true },
      { title: 'CHANGE', align: 'right' },
    ],
    changes.map(({ region, meter, unit, before, after, relativeChange }) => [
      region,
      meter,
      unit,
      before === null ? 'none' : formatTiers(before, unit),
      after === null ? 'none' : formatTiers(after, unit),
      relativeChange === null ? '' : `${relativeChange > 0 ? '+' : ''}${(100 * relativeChange).toFixed(1)} %`,
    ]),
    shell,
  )
}
