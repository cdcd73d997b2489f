import { inEnglishWords } from '../lexicon/korean-words.ts'
import { partsOf } from '../options/parts-of.ts'
import { purposeWords } from '../options/purposes.ts'
import { type OptionReading, readOption } from '../options/read-option.ts'

/** How far the parts of an option are documented for what a stem speaks of. */
export interface PurposesMet {
  /** Words of the stem for each part, on average over the parts that not every option has. */
  readonly share: number
}

/** Weighs options by the purposes of the parts in which they differ. By letter of the option. */
export function meaningOf(options: readonly OptionReading[], stem: string): ReadonlyMap<string, PurposesMet> {
  const parts = options.map((option) => [...partsOf(option)])
  const everywhere = new Set((parts[0] ?? []).filter((part) => parts.every((own) => own.includes(part))))
  const told = inEnglishWords(stem)
  // What the stem names is there already; it tells nothing about what should be added.
  for (const part of partsOf(readOption({ letter: '', text: stem }))) everywhere.add(part)
  return new Map(
    options.map(({ letter }, index) => {
      const found = parts[index]!.filter((part) => !everywhere.has(part)).map((part) => purposeWords(part, told))
      const known = found.filter((words) => words !== undefined)
      const total = known.reduce((sum, words) => sum + words.length, 0)
      return [letter, { share: known.length === 0 ? 0 : total / known.length }]
    }),
  )
}
