import { stringify } from 'csv-stringify/browser/esm/sync'
import { FOCUS_COLUMNS, type FocusRow } from './focus-columns.ts'

/** FOCUS rows as CSV: a header, numbers without exponents (attribute NumericFormat), empty fields for null. */
export function focusCsv(rows: readonly FocusRow[]): string {
  return stringify(
    rows.map((row) => FOCUS_COLUMNS.map((column) => row[column])),
    { header: true, columns: [...FOCUS_COLUMNS], cast: { number: decimal }, escape_formulas: true },
  )
}

/** A number as tools that know no exponents read it: 0.0000004 rather than 4e-7. */
function decimal(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 })
}
