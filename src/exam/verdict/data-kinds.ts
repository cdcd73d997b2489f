import type { StemReading } from '../lexicon/read-stem.ts'
import { clausesOf } from '../lexicon/sentences.ts'
import type { OptionReading } from '../options/read-option.ts'

/** A kind of data that the options place separately, with the words by which the stem speaks of it. */
export interface DataKind {
  readonly id: string
  readonly noun: string
}

/** Kinds of data that at least two options tell apart by name; a single nameless kind otherwise. */
export function dataKindsOf(options: readonly OptionReading[]): readonly DataKind[] {
  const uses = new Map<string, number>()
  for (const { placements } of options)
    for (const noun of new Set(placements.flatMap(({ noun }) => (noun === undefined ? [] : [noun]))))
      uses.set(noun, (uses.get(noun) ?? 0) + 1)
  const nouns = [...uses].filter(([, count]) => count >= 2).map(([noun]) => noun)
  if (nouns.length < 2) return [{ id: 'data', noun: '' }]
  return nouns.map((noun, index) => ({ id: slug(noun) ?? `data${index + 1}`, noun }))
}

/** Which kinds words at this place of the stem are about: those their clause names best, then their sentence, else all. */
export function kindsAt(offset: number, { sentences }: StemReading, kinds: readonly DataKind[]): readonly DataKind[] {
  if (kinds.length < 2) return kinds
  const sentence = sentences.find((part) => offset >= part.offset && offset < part.offset + part.text.length)
  if (sentence === undefined) return kinds
  const { text: clause } = clausesOf(sentence).findLast((part) => part.offset <= offset) ?? sentence
  for (const text of [clause, sentence.text]) {
    const scored = kinds.map((kind) => ({ kind, score: likeness(kind.noun, text) }))
    const best = Math.max(...scored.map(({ score }) => score))
    if (best > 0) return scored.filter(({ score }) => score === best).map(({ kind }) => kind)
  }
  return kinds
}

/** Share of the noun's words that occur in the text, by their stems. */
function likeness(noun: string, text: string): number {
  const words = noun.split(' ').filter((word) => word.length > 2)
  const lower = text.toLowerCase()
  return (
    words.filter((word) => lower.includes(word.slice(0, Math.max(4, word.length - 2)))).length /
    Math.max(1, words.length)
  )
}

function slug(noun: string): string | undefined {
  const id = noun.replaceAll(/[^a-z0-9]+/giu, '-').replaceAll(/^-|-$/gu, '')
  return /^[a-z]/iu.test(id) ? id : undefined
}
