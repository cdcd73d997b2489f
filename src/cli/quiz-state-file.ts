import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { cardId } from '../exam/export/card-id.ts'
import { NO_STATE, type QuizState, readQuizState, writeQuizState } from '../exam/quiz/quiz-state.ts'
import { CliError } from './cli-error.ts'
import type { Deck } from './quiz-deck.ts'
import type { Shell } from './shell.ts'
import { systemReason } from './system-error.ts'

/** Where the state of a deck is kept between runs. */
export interface QuizStateFile {
  readonly path: string
  load(): QuizState
  /** Throws `CliError` when it cannot be written. */
  save(state: QuizState): void
}

/** The file of a deck in the folder for state that outlives a program (XDG Base Directory Specification 0.8, `XDG_STATE_HOME`). */
export function quizStateFile({ name, questions }: Deck, { env }: Shell): QuizStateFile {
  const home = env.XDG_STATE_HOME ?? ''
  const folder = home.startsWith('/') ? home : join(env.HOME ?? homedir(), '.local', 'state')
  const path = join(folder, 'stowage', 'quiz', `${cardId(name, [])}.json`)
  return {
    path,
    load: () => {
      try {
        return readQuizState(readFileSync(path, 'utf8'), new Set(questions.map(({ id }) => id)))
      } catch (error) {
        // Nothing was kept so far, or it is out of reach; a quiz can start without.
        if (systemReason(error) === undefined) throw error
        return NO_STATE
      }
    },
    save: (state) => {
      try {
        mkdirSync(dirname(path), { recursive: true })
        // Ctrl-C in the middle of a write must not cost what was kept before.
        writeFileSync(`${path}.new`, writeQuizState(state))
        renameSync(`${path}.new`, path)
      } catch (error) {
        const reason = systemReason(error)
        throw reason === undefined ? error : new CliError(`cannot keep the state of the quiz in ${path}: ${reason}`)
      }
    },
  }
}
