import { spokenBytes, spokenDays, spokenSeconds } from '../spoken-quantities.ts'

export const seconds = ([text]: readonly (string | undefined)[]) =>
  text === undefined ? undefined : spokenSeconds(text)
export const days = ([text]: readonly (string | undefined)[]) => (text === undefined ? undefined : spokenDays(text))
export const bytes = ([text]: readonly (string | undefined)[]) => (text === undefined ? undefined : spokenBytes(text))
export const always = (value: number) => () => value

export const PERIOD_DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3650,
}
const ADVERB_DAYS: Readonly<Record<string, number>> = {
  hourly: 1 / 24,
  daily: 1,
  nightly: 1,
  weekly: 7,
  monthly: 30,
  quarterly: 91,
  yearly: 365,
  annually: 365,
  annual: 365,
}
export const KOREAN_PERIODS: Readonly<Record<string, string>> = {
  초: 'second',
  분: 'minute',
  시간: 'hour',
  일: 'day',
  주: 'week',
  월: 'month',
  개월: 'month',
  달: 'month',
  년: 'year',
  연: 'year',
  분기: 'quarter',
}
const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  five: 5,
  couple: 2,
  few: 3,
  handful: 4,
  several: 5,
  한: 1,
  한두: 1.5,
  두: 2,
  두세: 2.5,
  세: 3,
  서너: 3.5,
  몇: 3,
}

export function ratePerDay([count, every, unit]: readonly (string | undefined)[]): number | undefined {
  const word = count?.replace(/^an? /u, '').split(' ')[0] ?? ''
  const times = COUNTS[word] ?? Number(word)
  const periods = every === undefined ? 1 : (COUNTS[every.split(' ')[0]!] ?? Number(every))
  const length = PERIOD_DAYS[unit ?? '']
  return length === undefined || !Number.isFinite(times) ? undefined : times / (periods * length)
}

export function adverbRate([adverb]: readonly (string | undefined)[]): number | undefined {
  const length = ADVERB_DAYS[adverb ?? '']
  return length === undefined ? undefined : 1 / length
}

export function koreanRate(...[every, unit, count]: readonly (string | undefined)[]): number | undefined {
  const length = PERIOD_DAYS[KOREAN_PERIODS[unit ?? ''] ?? '']
  const times = COUNTS[count ?? ''] ?? Number(count)
  const periods = every === undefined ? 1 : (COUNTS[every] ?? Number(every))
  return length === undefined ? undefined : times / (periods * length)
}

export function ratedBytes([size, unit]: readonly (string | undefined)[]): number | undefined {
  const total = size === undefined ? undefined : spokenBytes(size)
  const length = PERIOD_DAYS[unit ?? '']
  return total === undefined || length === undefined ? undefined : total / length
}

/** Bytes of so many objects of a size: `50 million` and `20 KB`. */
export function countedBytes(count: string | undefined, size: string | undefined): number | undefined {
  const each = size === undefined ? undefined : spokenBytes(size)
  const match = /^([\d.,]+) ?(\S+)?$/u.exec(count?.trim() ?? '')
  if (match === null || each === undefined) return undefined
  const scale = match[2] === undefined ? 1 : COUNT_SCALES[match[2].toLowerCase()]
  return scale === undefined ? undefined : Number(match[1]!.replaceAll(',', '')) * scale * each
}

const COUNT_SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  천: 1e3,
  만: 1e4,
  백만: 1e6,
  천만: 1e7,
  억: 1e8,
  십억: 1e9,
}

/** The same in a period. */
export function countedRate(
  count: string | undefined,
  size: string | undefined,
  unit: string | undefined,
): number | undefined {
  const total = countedBytes(count, size)
  const length = PERIOD_DAYS[KOREAN_PERIODS[unit ?? ''] ?? unit ?? '']
  return total === undefined || length === undefined ? undefined : total / length
}

/** The share of growth in a month from one in a longer or shorter period, compounding: `40` and `year` give 0.028. */
export function monthlyGrowth([share, unit]: readonly (string | undefined)[]): number | undefined {
  const length = PERIOD_DAYS[unit ?? '']
  return share === undefined || length === undefined
    ? undefined
    : (1 + Number(share) / 100) ** (PERIOD_DAYS.month! / length) - 1
}

export function adverbBytes([size, adverb]: readonly (string | undefined)[]): number | undefined {
  const total = size === undefined ? undefined : spokenBytes(size)
  const length = ADVERB_DAYS[adverb ?? '']
  return total === undefined || length === undefined ? undefined : total / length
}
