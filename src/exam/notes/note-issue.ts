import { english } from '../messages/english.ts'
import type { NoteIssue } from './note.ts'

/** An issue with its English sentence from the message catalogue. */
export function noteIssue(line: number, code: NoteIssue['code'], detail: string): NoteIssue {
  return { line, code, detail, message: english.noteIssue({ code, detail }) }
}
