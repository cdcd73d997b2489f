import type { DecisionDocument } from '../document/schema.ts'
import { portableNumber } from './portable-number.ts'

/**
 * The decision document as indented JSON with a final newline; keys keep the document's order. Throws `RangeError` when a number in it
 * is not finite, which JSON would silently turn into null. Numbers have twelve significant digits.
 */
export function renderJson(document: DecisionDocument): string {
  return `${JSON.stringify(document, portableFinite, 2)}\n`
}

function portableFinite(key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value
  if (!Number.isFinite(value)) throw new RangeError(`the document holds ${value} at "${key}"`)
  return portableNumber(value)
}
