import type { DecisionDocument } from '../document/schema.ts'

/**
 * The decision document as indented JSON with a final newline; keys keep the document's order. Throws `RangeError` when a number in it
 * is not finite, which JSON would silently turn into null.
 */
export function renderJson(document: DecisionDocument): string {
  return `${JSON.stringify(document, refuseNonFinite, 2)}\n`
}

function refuseNonFinite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`the document holds ${value} at "${key}"`)
  return value
}
