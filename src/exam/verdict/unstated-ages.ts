import type { QuantityId } from '../lexicon/quantity-phrases/quantity-phrase.ts'
import type { StemReading } from '../lexicon/read-stem.ts'
import { type StoragePath, UNSTATED_AGE } from '../options/lifecycle.ts'
import type { OptionReading } from '../options/read-option.ts'

/** Ages in a stem at which data can move on, the likeliest first. */
const AGES: readonly QuantityId[] = ['archive-age', 'hot-window', 'immediate-window']

/** `Transition to Standard-IA` under `Which action after 90 days …` moves at the age that the stem names. */
export function atStatedAge(options: readonly OptionReading[], { quantities }: StemReading): readonly OptionReading[] {
  const age = AGES.map((quantity) => quantities.find((found) => found.quantity === quantity)?.amount).find(
    (amount) => amount !== undefined,
  )
  if (age === undefined) return options
  const move = (path: StoragePath): StoragePath => {
    let last = -1
    const moves = path.moves.map((own) => {
      const afterDays = own.assumedAge === true ? (last < 0 ? Math.round(age) : last + UNSTATED_AGE) : own.afterDays
      last = Math.max(afterDays, last + 1)
      return { ...own, afterDays: last }
    })
    return { ...path, moves }
  }
  return options.map((option) => ({
    ...option,
    placements: option.placements.map((placement) =>
      placement.path === undefined ? placement : { ...placement, path: move(placement.path) },
    ),
  }))
}
