import type { NoteLanguage } from '../notes/note.ts'

/** Languages in which the exam room answers. */
export const LANGUAGES = ['en', 'ko'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language to answer a note in: its own where it is spoken here, else English. */
export function answerLanguage(note: NoteLanguage): Language {
  return note === 'ko' ? 'ko' : 'en'
}
