import { existsSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { toAnki } from '../exam/export/anki.ts'
import { cardOf } from '../exam/export/card-of.ts'
import type { ExamCard } from '../exam/export/exam-card.ts'
import { toGift } from '../exam/export/gift.ts'
import { toObsidian } from '../exam/export/obsidian.ts'
import { answerNotes } from '../exam/quiz/answer-notes.ts'
import type { Domain } from '../exam/quiz/domain.ts'
import type { ExamResult } from '../exam/verdict/verdict-report.ts'
import { CliError } from './cli-error.ts'
import type { Shell } from './shell.ts'
import { systemReason } from './system-error.ts'

/** Formats of flash-card and quiz programs. */
export type CardFormat = 'anki' | 'gift' | 'obsidian'

/** A judged question with the domain it is tagged by. */
export type DomainResult = ExamResult & { readonly domain: Domain }

const WRITERS: Readonly<Record<CardFormat, (cards: readonly ExamCard[], title: string) => string>> = {
  anki: toAnki,
  gift: toGift,
  obsidian: toObsidian,
}

/**
 * Writes judged questions as cards, with the note's explanation and the reasons found by simulation on the back. A question without a key gets
 * the recommended answer. `-` writes to the standard output.
 *
 * Throws `CliError` when the file cannot be written.
 */
export function exportCards(results: readonly DomainResult[], format: CardFormat, file: string, shell: Shell): void {
  const title = file === '-' ? 'Stowage' : basename(file, extname(file))
  const text = WRITERS[format](results.map(cardOfResult), title)
  if (file === '-') {
    shell.stdout.write(text)
    return
  }
  const target = resolve(shell.cwd, file)
  if (!existsSync(dirname(target))) throw new CliError(`cannot write ${file}: there is no folder ${dirname(file)}`)
  try {
    writeFileSync(target, text)
    shell.stderr.write(`${file}: ${results.length} ${results.length === 1 ? 'question' : 'questions'}\n`)
  } catch (error) {
    const reason = systemReason(error)
    throw reason === undefined ? error : new CliError(`cannot write ${file}: ${reason}`)
  }
}

function cardOfResult({ question, verdict, language, domain }: DomainResult): ExamCard {
  const key = question.key.length > 0 ? question.key : verdict.answer
  const explanation = [question.explanation, ...answerNotes(verdict, key, language)]
    .filter((part) => part !== undefined && part !== '')
    .join('\n')
  return cardOf({ ...question, key, explanation }, ['stowage', `domain::${domain}`])
}
