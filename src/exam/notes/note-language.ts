import type { NoteLanguage } from './note.ts'

/**
 * The language of a text by its letters. Korean notes are full of English names, so a fifth of Hangul makes a text Korean; `other` is a
 * text mostly in a script that is neither Latin nor Hangul.
 */
export function noteLanguage(text: string): NoteLanguage {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (hangul > 0 && hangul >= letters / 5) return 'ko'
  return latin >= letters / 2 ? 'en' : 'other'
}

/** Whether a text has letters of a script other than Latin in more than a passing name. */
export function isOutsideLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters > 0 && letters - latin >= letters / 5
}
