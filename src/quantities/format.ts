const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const YEAR = 365.25 * DAY

/** An amount of USD for people: whole dollars from 100 on, cents below, three significant digits under a cent. */
export function formatMoney(usd: number): string {
  const sign = usd < 0 ? '-' : ''
  const amount = Math.abs(usd)
  if (amount > 0 && amount < 0.01) return `${sign}$${plain(amount, 3)}`
  const decimals = amount >= 100 ? 0 : 2
  return `${sign}$${amount.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}`
}

/** Bytes in decimal units, as people and disk makers count: `1.2 TB`. */
export function formatBytes(bytes: number): string {
  return scaled(bytes, 1000, ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'])
}

/** Bytes in binary units, as AWS bills: `1.1 TiB`. */
export function formatBinaryBytes(bytes: number): string {
  return scaled(bytes, 1024, ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'])
}

/** A number for people: grouped from a thousand on, else three significant digits. */
export function formatCount(count: number): string {
  return Math.abs(count) >= 1000 ? Math.round(count).toLocaleString('en-US') : plain(count, 3)
}

/** A unit after a number: `item` after 1, as in `round trip`, `request/s` and `intervention a year`; units of measure and `times` stay. */
export function inNumber(count: number, unit: string): string {
  if (count !== 1 || /^times\b/.test(unit)) return unit
  return unit
    .replace(/^((?:[a-z]+ )?[a-z]+)ies(?=$|[ /])/, '$1y')
    .replace(/^((?:[a-z]+ )?[a-z]+ss)es(?=$|[ /])/, '$1')
    .replace(/^((?:[a-z]+ )?[a-z]*[a-rt-z])s(?=$|[ /])/, '$1')
}

/** A quantity as it is written, its digits grouped for people: `400000 records/day` as `400,000 records/day`. */
export function groupDigits(text: string): string {
  return text.replace(/(?<![\d.])\d{4,}/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','))
}

/** A share from 0 to 1 as a percentage, or as a power of ten where a percentage would be all zeros. */
export function formatShare(share: number): string {
  if (share !== 0 && Math.abs(share) < 1e-5) return share.toExponential(1).replace('.0e', 'e')
  return `${plain(share * 100, 3)} %`
}

/** A span of time given in milliseconds, in the unit that suits it: `45 ms`, `2.3 s`, `4.5 h`, `3 days`, `2.5 years`. */
export function formatTime(ms: number): string {
  const size = Math.abs(ms)
  if (size < SECOND) return `${plain(ms, 3)} ms`
  if (size < MINUTE) return `${plain(ms / SECOND, 3)} s`
  if (size < HOUR) return `${plain(ms / MINUTE, 3)} min`
  if (size < 2 * DAY) return `${plain(ms / HOUR, 3)} h`
  if (size < 2 * YEAR) return `${plain(ms / DAY, 3)} days`
  return `${formatCount(Number((ms / YEAR).toPrecision(3)))} years`
}

function scaled(value: number, base: number, units: readonly string[]): string {
  let power = 0
  while (Math.abs(value) / base ** power >= 999.5 && power < units.length - 1) power += 1
  return `${plain(value / base ** power, 3)} ${units[power]}`
}

function plain(value: number, significantDigits: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: significantDigits, useGrouping: false })
}

/** `a, b and c`: words in a row, for sentences. */
export function formatList(words: readonly string[]): string {
  return words.length <= 1 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
