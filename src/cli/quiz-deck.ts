import { resolve } from 'node:path'
import { answerLanguage, type Language } from '../exam/messages/language.ts'
import { readNotes } from '../exam/notes/read-notes.ts'
import { type QuizQuestion, quizQuestion } from '../exam/quiz/quiz-question.ts'
import { CliError } from './cli-error.ts'
import { BUILT_IN_NOTES, noteFiles } from './note-files.ts'
import { readText } from './read-text.ts'
import type { Shell } from './shell.ts'

/** Questions to ask, without repetitions, and the language to speak about them. */
export interface Deck {
  /** Tells the state of this deck from that of others: the place of its notes. */
  readonly name: string
  readonly questions: readonly QuizQuestion[]
  readonly language: Language
}

/**
 * Reads the questions of a note, of a folder, or the built-in ones; of the latter, those written in the language asked for, where there
 * are any. Throws `CliError` when nothing can be read.
 */
export async function loadDeck(path: string, lang: Language | undefined, shell: Shell): Promise<Deck> {
  if (path === '-') throw new CliError('a quiz takes a note, a folder or built-in; the standard input is for answers')
  const { files } = noteFiles(path, shell.cwd)
  const found = new Map<string, QuizQuestion>()
  for (const file of files) {
    const { questions, frontMatter, issues } = readNotes(await readText(file, shell.cwd), file)
    for (const { line, message } of issues) shell.stderr.write(`${file}:${line}: ${message}\n`)
    for (const note of questions) {
      const question = quizQuestion(note, frontMatter)
      if (!found.has(question.id)) found.set(question.id, question)
    }
  }
  const all = [...found.values()]
  if (all.length === 0) throw new CliError(`no question was found in ${path}`)
  const builtIn = path === BUILT_IN_NOTES
  const spoken = all.filter(({ note }) => answerLanguage(note.language) === (lang ?? 'en'))
  const questions = builtIn && spoken.length > 0 ? spoken : all
  return {
    name: builtIn ? `${BUILT_IN_NOTES} ${lang ?? 'en'}` : resolve(shell.cwd, path),
    questions,
    language: lang ?? answerLanguage(questions[0]!.note.language),
  }
}
