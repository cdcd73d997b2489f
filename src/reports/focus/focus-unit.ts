import type { MeterUnit } from '../../prices/meter.ts'

/**
 * A unit in the plural words of FOCUS (attribute UnitFormat), as AWS exports them: `GB-Months` for the price list's `GB-Mo`,
 * `WriteCapacityUnit-Hours` for `WriteCapacityUnit-Hrs`.
 */
export function focusUnit(unit: MeterUnit): string {
  return unit.replace(/-Mo$/, '-Months').replace(/\bHrs$/, 'Hours')
}

/** One of a unit, for prices: `GB-Month`, `Request`. */
export function focusSingular(unit: MeterUnit): string {
  const plural = focusUnit(unit)
  return plural === 'GB' || plural === 'Quantity' ? plural : plural.replace(/s$/, '')
}
