import { existsSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { stringify } from 'yaml'
import { checkClaims } from '../exam/claims/check-claims.ts'
import type { ClaimVerdict } from '../exam/claims/claim.ts'
import { answerLanguage, type Language } from '../exam/messages/language.ts'
import { messages as catalogue, type VerdictBand } from '../exam/messages/messages.ts'
import { noteLanguage } from '../exam/notes/note-language.ts'
import { readNotes } from '../exam/notes/read-notes.ts'
import { type Domain, domainOf } from '../exam/quiz/domain.ts'
import { judgeQuestion } from '../exam/verdict/judge-question.ts'
import {
  claimsMarkdown,
  claimsRecord,
  type ExamResult,
  examMarkdown,
  examRecord,
  type NoteClaims,
} from '../exam/verdict/verdict-report.ts'
import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'
import { type CardFormat, exportCards } from './export-cards.ts'
import { loadPriceBook } from './load-price-book.ts'
import { noteFiles } from './note-files.ts'
import { readText } from './read-text.ts'
import type { Shell } from './shell.ts'
import { systemReason } from './system-error.ts'
import { writeTable } from './write-table.ts'

/** Options of `stowage exam`. */
export interface ExamOptions {
  readonly json?: boolean
  readonly format?: 'text' | 'md'
  readonly lang?: Language
  readonly scenario?: string
  readonly export?: CardFormat
  /** Where the export goes. */
  readonly out?: string
  /** False with `--no-fail`. */
  readonly fail: boolean
  readonly prices?: string
}

/** Region whose prices are meant where a note names none. */
const USUAL_REGION = 'us-east-1'

/**
 * Judges the questions of a note, or of all notes in a folder, and prints the verdicts.
 *
 * Throws `CliError` when nothing can be read, and with exit code 1 when a key disagrees.
 */
export async function examNotes(path: string, options: ExamOptions, shell: Shell): Promise<void> {
  if ((options.export === undefined) !== (options.out === undefined))
    throw new CliError('--export and --out go together: a format and where to write it')
  const { files, folder } = noteFiles(path, shell.cwd)
  const book = await loadPriceBook(options.prices, shell)
  const results: (ExamResult & { readonly domain: Domain })[] = []
  const remarks: NoteClaims[] = []
  for (const file of files) {
    const notes = readNotes(file === '-' ? await shell.readStdin() : await readText(file, shell.cwd), file)
    for (const { line, message } of notes.issues) shell.stderr.write(`${file}:${line}: ${message}\n`)
    const claims = checkClaims(notes, { book, region: USUAL_REGION })
    if (notes.questions.length === 0 && claims.length > 0) {
      const text = notes.prose.map((prose) => prose.text).join('\n')
      remarks.push({ file, claims, language: options.lang ?? answerLanguage(noteLanguage(text)) })
    }
    notes.questions.forEach((question, at) => {
      const until = notes.questions[at + 1]?.line ?? Number.POSITIVE_INFINITY
      results.push({
        question,
        verdict: judgeQuestion(question, book),
        claims: claims.filter(({ line }) => (at === 0 || line >= question.line) && line < until),
        language: options.lang ?? answerLanguage(question.language),
        domain: domainOf(question, notes.frontMatter),
      })
    })
  }
  if (results.length === 0 && remarks.length === 0)
    throw new CliError(`no question was found in ${path}, nor a claim that can be checked`)
  if (results.length === 0 && options.export !== undefined) throw new CliError(`no question was found in ${path}`)
  if (options.scenario !== undefined) writeScenario(options.scenario, results, shell)
  if (options.export === undefined) print(results, remarks, folder, options, shell)
  else exportCards(results, options.export, options.out!, shell)
  if (options.fail && results.some(({ verdict }) => verdict.agrees === false))
    throw new CliError('a key disagrees', { exitCode: EXIT.checkFailed })
}

function print(
  results: readonly ExamResult[],
  remarks: readonly NoteClaims[],
  folder: boolean,
  { json, format, lang }: ExamOptions,
  shell: Shell,
): void {
  if (json === true) {
    shell.stdout.write(
      `${JSON.stringify({ questions: results.map(examRecord), notes: remarks.map(claimsRecord) }, null, 2)}\n`,
    )
    return
  }
  if (!folder || format === 'md')
    shell.stdout.write([...results.map(examMarkdown), ...remarks.map(claimsMarkdown)].join('\n'))
  if (results.length < 2 && !folder) return
  const say = catalogue[lang ?? [...results, ...remarks][0]!.language]
  const { words } = say
  const rows = results.map(({ question, verdict }) => [
    question.file,
    String(question.index),
    question.key.join(', ') || words.noKey,
    verdict.answer.join(', '),
    verdict.agrees === undefined ? '–' : verdict.agrees ? words.yes : words.no,
    say.verdicts[verdict.band.replace(' ', '-') as VerdictBand],
  ])
  const titles = [words.file, words.number, words.key, words.answer, words.agrees, words.confidence]
  const compared = results.filter(({ verdict }) => verdict.agrees !== undefined)
  const agree = compared.filter(({ verdict }) => verdict.agrees === true).length
  if (format === 'md') {
    const row = (cells: readonly string[]): string =>
      `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
    shell.stdout.write(`\n${row(titles)}${row(titles.map(() => '---'))}${rows.map(row).join('')}`)
  } else if (rows.length > 0)
    writeTable(
      titles.map((title) => ({ title })),
      rows,
      shell,
    )
  const claims = [...results, ...remarks].flatMap((result) => result.claims)
  const counted = (verdict: ClaimVerdict): number => claims.filter((claim) => claim.verdict === verdict).length
  shell.stdout.write(`\n${say.summary({ questions: results.length, compared: compared.length, agree })}\n`)
  if (claims.length > 0)
    shell.stdout.write(
      `${say.claimSummary({ claims: claims.length, agree: counted('agrees'), outdated: counted('outdated'), wrong: counted('wrong') })}\n`,
    )
}

/** Writes the scenario of the only question, with its options and the key as the known answer, to run and change. */
function writeScenario(file: string, results: readonly ExamResult[], { cwd }: Shell): void {
  if (results.length !== 1) throw new CliError(`--scenario takes a note with one question; there are ${results.length}`)
  const { scenario } = results[0]!.verdict
  if (scenario === undefined)
    throw new CliError('no option places data in a storage service: there is no scenario to write')
  const target = resolve(cwd, file)
  try {
    if (!existsSync(dirname(target))) throw new CliError(`cannot write ${file}: there is no folder ${dirname(file)}`)
    writeFileSync(target, stringify(scenario, { lineWidth: 0 }))
  } catch (error) {
    const reason = systemReason(error)
    throw reason === undefined ? error : new CliError(`cannot write ${file}: ${reason}`)
  }
}
