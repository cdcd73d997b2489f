import type { ImportReport } from '../../prices/collected-book.ts'
import type { ImportResult } from '../../prices/import/import-price-lists.ts'
import type { Shell } from '../shell.ts'
import type { TextColumn } from '../text-table.ts'
import { writeTable } from '../write-table.ts'
import type { MakeBookOptions } from './import-lists.ts'
import { writeChanges } from './write-changes.ts'

/** Rows of each table, unless all are asked for. */
const SHOWN = 25

/**
 * Prints what came of an import: prices that changed, usage types that nothing here goes by, prices that could not be used, and meters that
 * still have no price. `extra` goes into the JSON beside it.
 */
export function writeImportReport(
  { book, report }: ImportResult,
  options: MakeBookOptions,
  shell: Shell,
  extra: Readonly<Record<string, unknown>> = {},
): void {
  const { stdout, stderr } = shell
  if (options.json === true) {
    stdout.write(
      `${JSON.stringify({ file: options.out, id: book.id, asOf: book.asOf, ...extra, ...report }, null, 2)}\n`,
    )
  } else if (options.quiet !== true) {
    writeSections(report, options.all === true ? Number.POSITIVE_INFINITY : SHOWN, shell)
  }
  if (options.quiet !== true)
    stderr.write(
      `Wrote ${options.out}: ${count(report.prices, 'price')} of ${report.regions.join(', ')}. Use it with --prices ${options.out}\n`,
    )
}

function writeSections({ changed, unknown, skipped, missing }: ImportReport, shown: number, shell: Shell): void {
  const other = changed.filter(({ before }) => before !== null)
  if (other.length > 0) {
    heading(`${count(other.length, 'price')} other than the built-in ones`)
    writeChanges(other.slice(0, shown), shell)
    more(other.length)
  }
  const added = changed.length - other.length
  if (added > 0) heading(`${count(added, 'price')} that the built-in book does not have\n`)
  section(
    unknown,
    `${count(unknown.length, 'usage type')} that no meter here goes by`,
    [{ title: 'REGION' }, { title: 'SERVICE' }, { title: 'USAGE TYPE' }, { title: 'OPERATION', flexible: true }],
    ({ region, service, usageType, operation }) => [region, service, usageType, operation],
  )
  section(
    skipped,
    `${count(skipped.length, 'price')} left out`,
    [{ title: 'REGION' }, { title: 'METER' }, { title: 'WHY', flexible: true }],
    ({ region, meter, reason }) => [region, meter, reason],
  )
  section(
    missing,
    `${count(missing.length, 'meter')} of the services read that still have no price`,
    [{ title: 'REGION' }, { title: 'SERVICE' }, { title: 'USAGE TYPE', flexible: true }],
    ({ region, service, usageType }) => [region, service, usageType],
  )

  function section<T>(
    list: readonly T[],
    title: string,
    columns: readonly TextColumn[],
    cells: (entry: T) => readonly string[],
  ): void {
    if (list.length === 0) return
    heading(title)
    writeTable(columns, list.slice(0, shown).map(cells), shell)
    more(list.length)
  }

  function heading(text: string): void {
    shell.stdout.write(`${text}\n`)
  }

  function more(length: number): void {
    shell.stdout.write(length > shown ? `and ${length - shown} more; --all shows them\n\n` : '\n')
  }
}

function count(number: number, what: string): string {
  return `${number.toLocaleString('en-US')} ${what}${number === 1 ? '' : 's'}`
}
