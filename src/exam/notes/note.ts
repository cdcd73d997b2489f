/** An option of a question as the note writes it, without list marker, letter, emphasis and wikilink brackets. */
export interface NoteOption {
  /** Capital letter: the note's own, or its place (A for the first) where options carry none. */
  readonly letter: string
  readonly text: string
}

/** The languages that notes are told apart by; `other` is a note that is neither mainly English nor Korean. */
export type NoteLanguage = 'en' | 'ko' | 'other'

/** One multiple-choice question of a study note. */
export interface NoteQuestion {
  /** The name of the file as the reader was given it. */
  readonly file: string
  /** Place of the question in its file, from 1. */
  readonly index: number
  /** The note's own number or name of the question, such as `3.1`, where it has one. */
  readonly id?: string
  /** Plain text: the stem; requirements that it lists follow one a line, each behind `- `. */
  readonly question: string
  readonly options: readonly NoteOption[]
  /** Letters of the right options in alphabetical order; empty where the note keeps no key. */
  readonly key: readonly string[]
  /** How many options the stem asks for; undefined where it does not say. */
  readonly select: number | undefined
  readonly explanation?: string
  /** Line of the file on which the question begins, from 1. */
  readonly line: number
  readonly language: NoteLanguage
}

/** A run of text of a note in which claims are searched: a paragraph, a list item, a heading or a table row. */
export interface NoteProse {
  readonly text: string
  /** Line of the file on which the text begins, from 1. */
  readonly line: number
  /** The heading, the line that announces a list and the list items under which the text stands: they often name what it is about. */
  readonly context?: string
}

/** What a reader could not make sense of, such as a question with a single option. */
export interface NoteIssue {
  readonly line: number
  /** `front-matter`: no YAML; `no-options`: a question without options; `lost-option`: a letter is missing; `unknown-key`: fits no option. */
  readonly code: 'front-matter' | 'no-options' | 'lost-option' | 'unknown-key'
  /** The words that could not be read. */
  readonly detail: string
  /** The same as an English sentence. */
  readonly message: string
}

/** All that was read from one note. */
export interface Notes {
  readonly questions: readonly NoteQuestion[]
  readonly prose: readonly NoteProse[]
  readonly frontMatter?: Readonly<Record<string, unknown>>
  readonly issues: readonly NoteIssue[]
}

/** What `readNotes(text, file)` of read-notes.ts is. */
export type ReadNotes = (text: string, file: string) => Notes
