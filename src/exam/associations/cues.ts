import { stemmer } from 'stemmer'
import { inEnglishWords } from '../lexicon/korean-words.ts'
import type { StemReading } from '../lexicon/read-stem.ts'
import { partsOf } from '../options/parts-of.ts'
import type { OptionReading } from '../options/read-option.ts'

/**
 * What can be observed of an option in the light of its question, by name, and how much of it. A mechanism that not every option has is
 * a cue by itself (`ttl`), beside a word of the stem (`ttl|expir`) and beside what was read from the stem (`ttl|need.expire-data`); so is
 * a word that not every option has (`"script`).
 */
export type Cues = ReadonlyMap<string, number>

/** Names of cues that are no mechanism, word or pair of them. */
export const PLAIN_CUES = ['effort', 'not-modelled', 'words-shared'] as const

/** Words that every text has, whatever it is about. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'the and for with that this from are was were will must should can which what has have its their they them into not all any company need want use then than been being each per'.split(
    ' ',
  ),
)

/** The cues of every option of a question, in their order. */
export function cuesOf(stem: string, reading: StemReading, options: readonly OptionReading[]): readonly Cues[] {
  const said = wordsOf(stem)
  const read = [
    ...reading.needs.map(({ need }) => `need.${need}`),
    ...reading.quantities.map(({ quantity }) => quantity),
    ...reading.objectives.map(({ objective }) => objective),
  ]
  const parts = apart(options.map((option) => new Set<string>(partsOf(option))))
  const words = apart(options.map(({ text }) => wordsOf(text)))
  // A long text says each thing less: its words count together as much as the root of their number.
  const perWord = 2 / Math.sqrt(1 + said.size)
  return options.map((option, index) => {
    const cues = new Map<string, number>()
    for (const part of parts[index]!) {
      cues.set(part, 1)
      for (const word of said) cues.set(`${part}|${word}`, perWord)
      for (const what of new Set(read)) cues.set(`${part}|${what}`, 1)
    }
    const own = words[index]!
    const perOwnWord = 2 / Math.sqrt(1 + own.length)
    for (const word of own) cues.set(`"${word}`, perOwnWord)
    cues.set('effort', option.effort / 3)
    cues.set('not-modelled', option.notModelled.length)
    cues.set('words-shared', own.filter((word) => said.has(word)).length / Math.sqrt(1 + own.length))
    return cues
  })
}

/** What each of several sets has and not all of them. */
function apart(sets: readonly ReadonlySet<string>[]): readonly (readonly string[])[] {
  return sets.map((own) => [...own].filter((name) => !sets.every((other) => other.has(name))))
}

/** Stems of the words of a text, Korean ones in English where they are known. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = inEnglishWords(text)
    .toLowerCase()
    .match(/[a-z][a-z0-9-]{2,}|[가-힣]{2,}/gu)
  return new Set((words ?? []).filter((word) => !EMPTY_WORDS.has(word)).map((word) => stemmer(word)))
}
