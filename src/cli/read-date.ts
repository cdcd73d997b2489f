import { InvalidArgumentError } from 'commander'

/** Reads a date of the command line, `YYYY-MM-DD`. */
export function readDate(text: string): string {
  const [year, month, day] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || date.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('A date is written YYYY-MM-DD.')
  return text
}
