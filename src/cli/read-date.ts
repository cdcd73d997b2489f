import { InvalidArgumentError } from 'commander'

/** Reads a date of the command line, `YYYY-MM-DD`. */
export function readDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('A date is written YYYY-MM-DD.')
  return text
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = text.split('-').map(Number)
  return new Date(Date.UTC(year!, month! - 1, day!)).toISOString().slice(0, 10) === text
}
