import { NEEDS } from '../lexicon/needs.ts'
import type { QuantityId } from '../lexicon/quantity-phrases/quantity-phrase.ts'
import type { QuantityReading, StemReading } from '../lexicon/read-stem.ts'
import type { FactChange } from './fact-change.ts'

/** Reads that take up to a second keep nobody waiting. */
export const AT_ONCE_SECONDS = 1

/** Quantities that state a fact, the one that counts first. */
const QUANTITIES: Readonly<Record<'retention' | 'object-size' | 'volume', readonly QuantityId[]>> = {
  retention: ['removal-age', 'retention'],
  'object-size': ['object-size'],
  volume: ['stored-bytes', 'ingest-bytes'],
}

/** The reading of a question as if the changed fact had been stated. The region is no matter of reading. */
export function rereadWith(reading: StemReading, change: FactChange): StemReading {
  switch (change.fact) {
    case 'region':
      return reading
    case 'retention':
      return withQuantity(reading, factQuantity(reading, 'retention') ?? 'retention', change.days)
    case 'object-size':
      return withQuantity(reading, 'object-size', change.bytes)
    case 'volume':
      return withQuantity(reading, factQuantity(reading, 'volume') ?? 'stored-bytes', change.bytes)
    case 'retrieval': {
      const needs = reading.needs.filter(({ need }) => need !== 'immediate-read')
      const quantities = reading.quantities.filter(({ quantity }) => quantity !== 'retrieval-time')
      if (change.seconds > AT_ONCE_SECONDS)
        return withQuantity({ ...reading, needs, quantities }, 'retrieval-time', change.seconds)
      const value = NEEDS['immediate-read'].en
      const atOnce = { need: 'immediate-read', field: 'need.immediate-read', value, words: '', offset: 0 } as const
      return { ...reading, needs: [...needs, atOnce], quantities }
    }
  }
}

/** Which quantity states a fact of the question; `undefined` where none does. */
export function factQuantity(reading: StemReading, fact: keyof typeof QUANTITIES): QuantityId | undefined {
  return QUANTITIES[fact].find((id) => reading.quantities.some(({ quantity }) => quantity === id))
}

function withQuantity(reading: StemReading, quantity: QuantityId, amount: number): StemReading {
  const unstated = { quantity, sentence: 0, field: quantity, words: '', offset: 0 }
  const before = reading.quantities.find((other) => other.quantity === quantity)
  const changed: QuantityReading = { ...(before ?? unstated), amount, value: String(amount) }
  return { ...reading, quantities: [...reading.quantities.filter((other) => other.quantity !== quantity), changed] }
}
