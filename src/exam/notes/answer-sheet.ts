import { ANSWER_COLUMN, answerNumber, labelOf, opensAnswers, QUESTION_COLUMN } from './labels.ts'
import type { NoteLine } from './note-line.ts'

/** Key of one question, kept apart from it. */
export interface SheetEntry {
  readonly id: string
  readonly text: string
  readonly line: number
}

/** The answers that a note keeps apart from its questions, and the lines that hold them. */
export interface AnswerSheet {
  readonly entries: readonly SheetEntry[]
  readonly lines: ReadonlySet<NoteLine>
}

const INLINE_ENTRY =
  /(?:^|[\s,;|])(?:q|문제|질문|#)?\s*(\d+(?:\.\d+)*)\s*(?:번)?\s*[:.)\-–—]\s*\(?([A-Ha-h](?:\s*[,&+]\s*[A-Ha-h](?![\p{L}:.)]))*|[A-H]{2,5})(?![\p{L}\d])/giu
const STARTS_WITH_KEY = /^\(?(?:[A-H]{1,5}|[a-h])\)?(?:$|[\s).,:;—–-])/

/** Collects answers from tables, from sections such as "Answers" or "정답", and from lines such as `Q1: b, Q2: c`. */
export function readAnswerSheet(lines: readonly NoteLine[]): AnswerSheet {
  const entries: SheetEntry[] = []
  const used = new Set<NoteLine>()
  const take = (line: NoteLine, id: string, text: string) => {
    entries.push({ id, text, line: line.line })
    used.add(line)
  }

  let columns: { id: number; answer: number } | undefined
  /** Depth of the heading of the section of answers that we are in. */
  let section: number | undefined
  let pending: string | undefined
  for (const line of lines) {
    if (line.kind !== 'row') columns = undefined
    if (line.kind === 'row') {
      const cells = line.cells!
      const id = cells.findIndex((cell) => QUESTION_COLUMN.test(cell.trim()))
      const answer = cells.findIndex((cell) => ANSWER_COLUMN.test(cell.trim()))
      if (id >= 0 && answer >= 0) {
        columns = { id, answer }
        used.add(line)
      } else if (columns !== undefined) {
        const number = /\d+(?:\.\d+)*/.exec(cells[columns.id] ?? '')?.[0]
        if (number !== undefined) take(line, number, cells[columns.answer] ?? '')
      }
      continue
    }
    if (line.kind === 'heading') {
      const numbered = answerNumber(line.text)
      if (section !== undefined && line.depth > section && numbered !== undefined) {
        pending = numbered.id
        used.add(line)
        if (STARTS_WITH_KEY.test(numbered.rest)) take(line, numbered.id, numbered.rest)
      } else if (opensAnswers(line.text) && holdsEntries(lines, lines.indexOf(line))) {
        section = line.depth
        used.add(line)
      } else if (section !== undefined && line.depth <= section) section = undefined
      continue
    }
    const label = labelOf(line.text)
    if (label?.kind === 'answer' || section !== undefined) {
      const several = [...(label?.kind === 'answer' ? label.rest : line.text).matchAll(INLINE_ENTRY)]
      if (several.length >= 2 || (several.length === 1 && section !== undefined && several[0]!.index === 0)) {
        for (const match of several) take(line, match[1]!, match[2]!)
        continue
      }
    }
    if (section === undefined) continue
    used.add(line)
    if (label?.kind === 'answer' && pending !== undefined) {
      take(line, pending, label.rest)
      pending = undefined
    } else if (line.number !== undefined && line.depth === 1) {
      const rest = label?.kind === 'answer' ? label.rest : line.text
      if (STARTS_WITH_KEY.test(rest)) take(line, String(line.number), rest)
    } else if (pending !== undefined && STARTS_WITH_KEY.test(line.text)) {
      take(line, pending, line.text)
      pending = undefined
    }
  }
  return { entries, lines: used }
}

/** A section of answers begins with answers, not with questions: the word alone also heads the key of a single question. */
function holdsEntries(lines: readonly NoteLine[], heading: number): boolean {
  const depth = lines[heading]!.depth
  let found = 0
  for (const line of lines.slice(heading + 1)) {
    if (line.kind === 'heading' && line.depth <= depth) break
    if (line.kind === 'heading' && answerNumber(line.text) !== undefined) found++
    else if (line.number !== undefined && STARTS_WITH_KEY.test(labelOf(line.text)?.rest ?? line.text)) found++
    else found += [...line.text.matchAll(INLINE_ENTRY)].length
    if (found > 0) return true
  }
  return false
}
