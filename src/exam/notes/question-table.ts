import { ANSWER_COLUMN, EXPLANATION_COLUMN, QUESTION_COLUMN, STEM_COLUMN } from './labels.ts'
import type { NoteQuestion } from './note.ts'
import { noteLanguage } from './note-language.ts'
import type { NoteLine } from './note-line.ts'
import { letterAt } from './option-line.ts'
import { readKey } from './read-key.ts'
import { selectCount } from './select-count.ts'

/** Questions of tables with a question a row, and the lines of those tables. */
export interface TabledQuestions {
  readonly questions: readonly Omit<NoteQuestion, 'index'>[]
  readonly lines: ReadonlySet<NoteLine>
}

interface Columns {
  readonly stem: number
  readonly options: readonly number[]
  readonly answer: number
  readonly id: number
  readonly explanation: number
}

const OPTION_COLUMN = /^(?:option|choice|옵션|보기|선택지)?\s*\(?([A-H]|[1-8])\)?$/i

/** Reads tables as spreadsheets keep questions: `| No | Question | A | B | C | D | Answer |`, a question a row. */
export function readQuestionTables(lines: readonly NoteLine[], file: string): TabledQuestions {
  const questions: Omit<NoteQuestion, 'index'>[] = []
  const used = new Set<NoteLine>()
  let columns: Columns | undefined
  let inTable = false
  for (const line of lines) {
    if (line.cells === undefined) {
      inTable = false
      continue
    }
    if (!inTable) columns = columnsOf(line.cells)
    else if (columns !== undefined) questions.push(...rowQuestion(line, line.cells, columns, file))
    if (columns !== undefined) used.add(line)
    inTable = true
  }
  return { questions, lines: used }
}

function columnsOf(header: readonly string[]): Columns | undefined {
  const names = header.map((name) => name.trim())
  const find = (pattern: RegExp) => names.findIndex((name) => pattern.test(name))
  const stem = find(STEM_COLUMN)
  const options = names.flatMap((name, column) => (OPTION_COLUMN.test(name) ? [column] : []))
  if (stem < 0 || options.length < 2) return undefined
  const id = names.findIndex((name, column) => column !== stem && QUESTION_COLUMN.test(name))
  return { stem, options, id, answer: find(ANSWER_COLUMN), explanation: find(EXPLANATION_COLUMN) }
}

function rowQuestion(
  line: NoteLine,
  cells: readonly string[],
  columns: Columns,
  file: string,
): Omit<NoteQuestion, 'index'>[] {
  const question = cells[columns.stem] ?? ''
  const options = columns.options
    .map((column, place) => ({ letter: letterAt(place), text: cells[column] ?? '' }))
    .filter(({ text }) => text !== '')
  if (question === '' || options.length < 2) return []
  const id = cells[columns.id]
  const explanation = cells[columns.explanation]
  return [
    {
      file,
      ...(id !== undefined && id !== '' && { id }),
      question,
      options,
      key: readKey(cells[columns.answer] ?? '', options),
      select: selectCount(question),
      ...(explanation !== undefined && explanation !== '' && { explanation }),
      line: line.line,
      language: noteLanguage(question),
    },
  ]
}
