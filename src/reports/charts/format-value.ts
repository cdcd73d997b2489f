import { formatTime } from '../../quantities/format.ts'
import type { ValueFormat } from './chart.ts'

const MINUS = '−'
/** From two minutes on, times are written in minutes, hours and days. */
const LONG_MS = 120_000
const SHORT_AXIS = 0.2

/** Writes a value as briefly as a chart needs it, to three significant digits: `$12.3k`, `1.2 TiB`, `0.73`, `45 ms`. */
export function formatValue(value: number, format: ValueFormat): string {
  const sign = value < 0 ? MINUS : ''
  return sign + formatMagnitude(Math.abs(value), format)
}

/** As {@link formatValue}, but scores to three decimals, for charts whose matter are small differences of them. */
export function formatFine(value: number, format: ValueFormat): string {
  if (format !== 'score') return formatValue(value, format)
  return (value < 0 ? MINUS : '') + Math.abs(value).toFixed(3)
}

/** As {@link formatFine}, with a plus sign before a gain. */
export function formatChange(value: number, format: ValueFormat): string {
  return (value > 0 ? '+' : '') + formatFine(value, format)
}

/** As {@link formatValue}, in the unit of the end of an axis, so that all its ticks are in one: `0.5 TiB` under `1 TiB`. */
export function formatTick(value: number, format: ValueFormat, end: number): string {
  const sign = value < 0 ? MINUS : ''
  // Ticks of a short axis of scores lie closer than a hundredth.
  if (format === 'score' && Math.abs(end) < SHORT_AXIS) return sign + Math.abs(value).toFixed(3)
  if (format === 'ms' && Math.abs(value) >= LONG_MS) return sign + formatTime(Math.abs(value))
  return sign + formatMagnitude(Math.abs(value), format, Math.abs(end))
}

function formatMagnitude(value: number, format: ValueFormat, unitOf = value): string {
  switch (format) {
    case 'usd':
      return unitOf < 1000 ? `$${dollars(value)}` : `$${scaled(value, 1000, ['', 'k', 'M', 'B', 'T'], '', unitOf)}`
    case 'bytes':
      return scaled(value, 1024, ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'], ' ', unitOf)
    case 'count':
      return scaled(value, 1000, ['', 'k', 'M', 'B', 'T'], '', unitOf)
    case 'ms':
      if (value >= LONG_MS) return formatTime(Number(value.toPrecision(2)))
      return scaled(value, 1000, ['ms', 's'], ' ', unitOf)
    case 'percent':
      return `${digits(value * 100)}%`
    case 'score':
      return value.toFixed(2)
  }
}

function dollars(value: number): string {
  if (value === 0 || value >= 100) return String(Math.round(value))
  if (value >= 0.01) return Number.isInteger(value) ? String(value) : value.toFixed(2)
  return digits(value)
}

function scaled(value: number, base: number, units: readonly string[], gap: string, unitOf: number): string {
  if (value === 0 && unitOf > 0) return '0'
  let power = 0
  // 999.5 would be rounded to 1000 of its unit.
  while (unitOf / base ** power >= 999.5 && power < units.length - 1) power += 1
  return digits(value / base ** power) + (units[power] === '' ? '' : gap + units[power])
}

function digits(value: number): string {
  return value >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
