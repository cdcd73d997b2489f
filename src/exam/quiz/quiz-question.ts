import { cardOf } from '../export/card-of.ts'
import type { NoteQuestion } from '../notes/note.ts'
import { type Domain, domainOf } from './domain.ts'

/** A question as the quiz asks it. */
export interface QuizQuestion {
  /** Made of its words alone, so that a session finds it again wherever its note lies. */
  readonly id: string
  readonly domain: Domain
  readonly note: NoteQuestion
}

/** A question of a note for the quiz. The front matter of the note may name its `domain`. */
export function quizQuestion(note: NoteQuestion, frontMatter?: Readonly<Record<string, unknown>>): QuizQuestion {
  return { id: cardOf(note).id, domain: domainOf(note, frontMatter), note }
}

/** How many options a question asks for, at least one. */
export function answersWanted({ note }: QuizQuestion, key: readonly string[]): number {
  return note.select ?? Math.max(1, key.length)
}
