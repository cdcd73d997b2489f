import type { QuantityId } from '../lexicon/quantity-phrases/quantity-phrase.ts'
import type { StemReading } from '../lexicon/read-stem.ts'
import { type StoragePath, UNSTATED_AGE } from '../options/lifecycle.ts'
import type { OptionReading } from '../options/read-option.ts'

/** Ages in a stem at which data can move on, the likeliest first. */
const AGES: readonly QuantityId[] = ['archive-age', 'hot-window', 'immediate-window']

const ASKS_FOR_MOVE =
  /\bwhich (?:\w+ ){0,3}(?:transition|lifecycle (?:rule|action|transition))\b|\b(?:move|transition)\w* (?:them |it |the \w+ )?(?:in)?to which\b|\b(?:class(?:es)?|tier)\b[^.?]{0,30}\b(?:for|suits?|fits?|holds?|keeps?)\b[^.?]{0,12}\b(?:older|old|aged|cold|remaining) (?:\w+ )?(?:data|objects|files|records|logs|images|documents|ones)\b|\b(?:stored|kept) (?:after|beyond) (?:that|those|\w+ \w+)[^.]*\?/iu

/** A class alone answers `Which transition after a year …`: data lies in S3 Standard until then. */
function movedAt(age: number, path: StoragePath): StoragePath {
  const { initial, moves, classNamed } = path
  if (moves.length > 0 || !classNamed || initial === 'STANDARD') return path
  return { ...path, initial: 'STANDARD', moves: [{ afterDays: age, to: initial }] }
}

/** `Transition to Standard-IA` under `Which action after 90 days …` moves at the age that the stem names. */
export function atStatedAge(
  options: readonly OptionReading[],
  { quantities, sentences }: StemReading,
): readonly OptionReading[] {
  const age = AGES.map((quantity) => quantities.find((found) => found.quantity === quantity)?.amount).find(
    (amount) => amount !== undefined,
  )
  if (age === undefined) return options
  const asksForMove = sentences.some(({ text }) => ASKS_FOR_MOVE.test(text))
  const move = (written: StoragePath): StoragePath => {
    const path = asksForMove ? movedAt(Math.round(age), written) : written
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
