import type { TraceDay } from '../demand/build-demand.ts'
import { dayNumber, type IsoDate, isoDate } from '../quantities/calendar.ts'
import type { Issue } from './issue.ts'

/** The days that a trace must cover, and the file it came from. */
export interface TraceContext {
  readonly file: string
  readonly start: IsoDate
  /** Days of the horizon. */
  readonly days: number
}

/** Arrivals for each day of the horizon, and where the file ended, if it did before the horizon. */
export interface Trace {
  readonly days: readonly TraceDay[]
  /** What stands in for the days after the file's last one. */
  readonly continuation?: { readonly after: IsoDate; readonly meanOfDays: number; readonly daily: TraceDay }
}

export type TraceResult =
  | { readonly ok: true; readonly trace: Trace }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const HEADER = 'date,bytes,objects'
/** Four whole weeks, so that every day of the week counts alike. */
const CONTINUATION_DAYS = 28

interface Row {
  readonly line: number
  readonly text: string
  readonly day: number
  readonly arrivals: TraceDay
}

/**
 * Reads a trace: CSV with the header `date,bytes,objects` and one row for each day from the start of the scenario on, without gaps.
 * Where the file ends before the horizon does, the mean of its last 28 days (of all, if it has fewer) continues. Rows after the horizon
 * are not used.
 */
export function parseTrace(text: string, context: TraceContext): TraceResult {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const issues: Issue[] = []
  const header = lines[0]!.trim()
  if (header.replace(/\s/g, '') !== HEADER) {
    return {
      ok: false,
      issues: [
        issue(
          context,
          1,
          lines[0]!,
          0,
          `the header is ${header === '' ? 'empty' : `"${header}"`}`,
          `write ${HEADER} as the first line`,
        ),
      ],
    }
  }
  const rows: Row[] = []
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue
    const row = readRow(line, index + 1, context)
    if (Array.isArray(row)) issues.push(...row)
    else rows.push(row as Row)
  }
  issues.push(...checkOrder(rows, context))
  if (rows.length === 0 && issues.length === 0)
    issues.push(
      issue(context, lines.length, '', 0, 'the trace has no rows', `write one row for each day from ${context.start}`),
    )
  if (issues.length > 0) return { ok: false, issues: issues.sort((a, b) => a.line - b.line || a.column - b.column) }
  return { ok: true, trace: fillHorizon(rows, context) }
}

function readRow(line: string, number: number, context: TraceContext): Row | readonly Issue[] {
  const cells = line.split(',')
  if (cells.length !== 3)
    return [issue(context, number, line, 0, `${cells.length} values stand here`, `write three: ${HEADER}`)]
  const [dateText, bytesText, objectsText] = cells as [string, string, string]
  const starts = [0, dateText.length + 1, dateText.length + bytesText.length + 2] as const
  const issues: Issue[] = []
  const amount = (text: string, name: string, start: number): number => {
    const value = /^\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN
    if (!Number.isFinite(value))
      issues.push(
        issue(
          context,
          number,
          line,
          start,
          `"${text.trim()}" is not a number of ${name}`,
          `write plain digits, 0 or more, without a unit`,
        ),
      )
    return value
  }
  const day = dayOf(dateText.trim())
  if (day === undefined)
    issues.push(
      issue(context, number, line, 0, `"${dateText.trim()}" is not a date of the calendar`, 'write YYYY-MM-DD'),
    )
  const arrivals = { bytes: amount(bytesText, 'bytes', starts[1]), objects: amount(objectsText, 'objects', starts[2]) }
  if (issues.length > 0) return issues
  if (arrivals.bytes > 0 !== arrivals.objects > 0)
    return [
      issue(context, number, line, starts[1], 'bytes and objects do not go together', 'write both above 0, or both 0'),
    ]
  return { line: number, text: line, day: day!, arrivals }
}

function dayOf(text: string): number | undefined {
  try {
    return dayNumber(text)
  } catch {
    return undefined
  }
}

function checkOrder(rows: readonly Row[], context: TraceContext): readonly Issue[] {
  const first = dayNumber(context.start)
  const at = ({ line, text }: Row, message: string, remedy: string): Issue =>
    issue(context, line, text, 0, message, remedy)
  return rows.flatMap((row, index): readonly Issue[] => {
    const expected = index === 0 ? first : rows[index - 1]!.day + 1
    if (row.day === expected) return []
    if (row.day < first)
      return [
        at(
          row,
          `${isoDate(row.day)} is before the start of the scenario, ${context.start}`,
          'remove the row, or set an earlier start',
        ),
      ]
    if (index > 0 && row.day === rows[index - 1]!.day)
      return [at(row, `${isoDate(row.day)} stands here twice`, 'keep one row for each day')]
    if (row.day < expected) return [at(row, `${isoDate(row.day)} comes after a later day`, 'order the rows by date')]
    const gap =
      row.day === expected + 1
        ? `${isoDate(expected)} is missing`
        : `${isoDate(expected)} to ${isoDate(row.day - 1)} are missing`
    return [at(row, gap, 'write a row for every day, with 0,0 where nothing arrived')]
  })
}

function fillHorizon(rows: readonly Row[], { days }: TraceContext): Trace {
  const written = rows.slice(0, days).map(({ arrivals }) => arrivals)
  if (written.length === days) return { days: written }
  const recent = written.slice(-CONTINUATION_DAYS)
  const mean = (pick: (day: TraceDay) => number): number =>
    recent.reduce((sum, day) => sum + pick(day), 0) / recent.length
  const daily = { bytes: mean(({ bytes }) => bytes), objects: mean(({ objects }) => objects) }
  return {
    days: [...written, ...Array.from({ length: days - written.length }, () => daily)],
    continuation: { after: isoDate(rows.at(-1)!.day), meanOfDays: recent.length, daily },
  }
}

function issue(
  { file }: TraceContext,
  line: number,
  sourceLine: string,
  start: number,
  message: string,
  remedy: string,
): Issue {
  const end = sourceLine.indexOf(',', start)
  const length = Math.max(1, (end === -1 ? sourceLine.length : end) - start)
  return { code: 'trace', message, remedy, path: '', file, line, column: start + 1, length, sourceLine }
}
