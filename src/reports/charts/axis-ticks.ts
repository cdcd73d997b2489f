import type { ValueFormat } from './chart.ts'

/** Where an axis begins and ends, and where it is marked. */
export interface AxisTicks {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
}

/** Times from milliseconds to years would not fit beside each other. */
const MOST_TICKS = 11

/** Ticks of a linear axis that covers `low` to `high`, in round steps of the unit in which the values are written. */
export function linearTicks(low: number, high: number, format: ValueFormat, count = 6): AxisTicks {
  const bottom = Math.min(low, 0)
  const top = high > bottom ? high : bottom + 1
  const unit = format === 'bytes' ? 1024 ** unitPower(top - bottom, 1024) : 1
  const step = roundStep((top - bottom) / unit / count) * unit
  const first = Math.floor(bottom / step + 1e-9)
  const last = Math.ceil(top / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { min: first * step, max: last * step, ticks }
}

/**
 * A logarithmic axis around `low` to `high`, both above zero. It begins and ends at a 1, 2 or 5 and is marked at powers of
 * ten, or over a short range at every 1, 2 and 5; bytes are counted in powers of 1024 instead of 1000, and times from a minute on in those of
 * the clock.
 */
export function logTicks(low: number, high: number, format: ValueFormat): AxisTicks {
  const decimal = decimalMarks(low, high, format === 'bytes' ? 1024 : 1000)
  const byClock = format === 'ms' && high >= CLOCK_MARKS[1]!.value && high <= CLOCK_MARKS.at(-1)!.value
  const marks = byClock ? [...decimal.filter(({ value }) => value < CLOCK_MARKS[0]!.value), ...CLOCK_MARKS] : decimal
  const first = marks.findLastIndex((mark) => mark.value <= low * (1 + 1e-9))
  const last = marks.findIndex((mark, index) => mark.value >= high * (1 - 1e-9) && index > first)
  const fine = high / low < 300
  const inside = marks.slice(first, last + 1)
  const round = inside.filter((mark) => fine || mark.round).map((mark) => mark.value)
  const ticks = round.length > MOST_TICKS ? round.filter((_, at) => at % 2 === 0) : round
  return { min: inside[0]!.value, max: inside.at(-1)!.value, ticks }
}

interface LogMark {
  readonly value: number
  /** Whether it is marked over a long range, too. */
  readonly round: boolean
}

function decimalMarks(low: number, high: number, base: number): readonly LogMark[] {
  const from = Math.floor(Math.log(low) / Math.log(base)) - 1
  const to = Math.ceil(Math.log(high) / Math.log(base)) + 1
  const marks: LogMark[] = []
  for (let power = from; power <= to; power += 1) {
    for (const mantissa of [1, 2, 5, 10, 20, 50, 100, 200, 500]) {
      marks.push({ value: mantissa * base ** power, round: [1, 10, 100].includes(mantissa) })
    }
  }
  return marks
}

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]
const YEAR = 365.25 * DAY

/** A minute to a hundred thousand years, in ms. */
const CLOCK_MARKS: readonly LogMark[] = [
  ...[1, 2, 5, 10, 30].map((count) => ({ value: count * MINUTE, round: count === 1 || count === 10 })),
  ...[1, 2, 6, 12].map((count) => ({ value: count * HOUR, round: count === 1 || count === 6 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200].map((count) => ({ value: count * DAY, round: isPowerOfTen(count) })),
  ...[1, 10, 100, 1000, 10_000].flatMap((power) =>
    [2, 5, 10].map((count) => ({ value: power * count * YEAR, round: count === 10 })),
  ),
]

function isPowerOfTen(count: number): boolean {
  return Number.isInteger(Math.log10(count))
}

function unitPower(value: number, base: number): number {
  return Math.max(0, Math.floor(Math.log(value) / Math.log(base) + 1e-9))
}

function roundStep(step: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(step) + 1e-9)
  const mantissa = step / magnitude
  const round = [1, 2, 2.5, 5, 10].find((candidate) => mantissa <= candidate + 1e-9) ?? 10
  return round * magnitude
}
