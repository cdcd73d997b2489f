import { readStem } from '../lexicon/read-stem.ts'
import { plainPunctuation } from '../lexicon/spoken-quantities.ts'
import type { NoteOption } from '../notes/note.ts'
import { readOption } from '../options/read-option.ts'
import { cuesOf } from './cues.ts'
import type { KeyedQuestion } from './learn.ts'

/** Reads a question with its key as examples to learn from. */
export function keyedQuestion(question: string, options: readonly NoteOption[], key: readonly string[]): KeyedQuestion {
  const stem = plainPunctuation(question)
  const read = options.map(readOption)
  const cues = cuesOf(stem, readStem(stem, read.map(({ text }) => text).join('\n')), read)
  return { options: read.map(({ letter }, index) => ({ cues: cues[index]!, right: key.includes(letter) })) }
}
