import type { StemReading } from '../lexicon/read-stem.ts'
import type { OptionReading } from '../options/read-option.ts'
import { associations } from './associations.ts'
import { cuesOf } from './cues.ts'
import { weightOf } from './learn.ts'

/** What practice questions with keys say of an option, as log-odds up to a number that all options of the question share. */
export type Experience = (letter: string) => number

/** Looks up what goes with right answers for every option of a question. */
export function experienceOf(
  stem: string,
  reading: StemReading,
  options: readonly OptionReading[],
  weights: ReadonlyMap<string, number> = associations,
): Experience {
  const cues = cuesOf(stem, reading, options)
  const odds = new Map(options.map(({ letter }, index) => [letter, weightOf(cues[index]!, weights)]))
  return (letter) => odds.get(letter) ?? 0
}
