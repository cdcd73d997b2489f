import type { NoteOption } from '../notes/note.ts'

/** A question as flash-card and quiz programs keep it. Importing an export gives the same cards again. */
export interface ExamCard {
  /** Stable: the same question has the same one in every export, whatever its place. */
  readonly id: string
  readonly question: string
  /** Letters are those of the alphabet, in order. */
  readonly options: readonly NoteOption[]
  /** Letters of the right options in alphabetical order. */
  readonly key: readonly string[]
  readonly explanation?: string
  /** Words without white space, such as `s3` or `storage::class`. */
  readonly tags: readonly string[]
}
