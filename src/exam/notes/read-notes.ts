import { parseDocument } from 'yaml'
import { readAnswerSheet, type SheetEntry } from './answer-sheet.ts'
import type { NoteIssue, NoteProse, NoteQuestion, Notes } from './note.ts'
import { noteIssue } from './note-issue.ts'
import type { NoteLine } from './note-line.ts'
import { noteLines } from './note-lines.ts'
import { optionsWithin } from './option-line.ts'
import { readQuestionTables } from './question-table.ts'
import { readKey } from './read-key.ts'
import { readQuestions } from './read-questions.ts'

/**
 * Reads a study note in Markdown: its multiple-choice questions with their keys, its front matter, and the prose around them. Copes with
 * the layouts that notes are kept in; what it cannot make sense of is an issue, never an exception.
 */
export function readNotes(text: string, file: string): Notes {
  const { lines: whole, yaml } = noteLines(
    withoutComments(halfWidth(ruleFirst(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')))),
  )
  const lines = whole.flatMap(optionsApart)
  const tables = readQuestionTables(lines, file)
  const outside = lines.filter((line) => !tables.lines.has(line))
  const sheet = readAnswerSheet(outside)
  const read = readQuestions(
    outside.filter((line) => !sheet.lines.has(line)),
    file,
  )
  const questions = [...read.questions, ...tables.questions].sort((a, b) => a.line - b.line)
  const issues: NoteIssue[] = [...read.issues]
  const front = yaml === undefined ? undefined : frontMatter(yaml, issues)
  return {
    questions: withFrontMatter(
      withSheet(
        questions.map((question, place) => ({ ...question, index: place + 1 })),
        sheet.entries,
        issues,
      ),
      front,
    ),
    prose: proseOf(lines, new Set([...read.used, ...tables.lines])),
    ...(front !== undefined && { frontMatter: front }),
    issues: issues.sort((a, b) => a.line - b.line),
  }
}

/** A card says it all on one line; what asks and what may be chosen are read apart. */
function optionsApart(line: NoteLine): readonly NoteLine[] {
  const from = line.cells === undefined ? optionsWithin(line.text) : undefined
  if (from === undefined) return [line]
  const { number: _number, ...options } = line
  return [
    { ...line, text: line.text.slice(0, from).trim() },
    { ...options, text: line.text.slice(from), kind: 'text' },
  ]
}

/** A note that begins with a rule has no front matter: fields begin with a name and a colon. */
function ruleFirst(text: string): string {
  return /^---[ \t]*\n\s*(?:\*\*|#{1,6} |>|[^\n:]{1,200}[?？]\s*\n)/u.test(text) ? text.replace('---', '***') : text
}

/** Letters, digits and signs of East Asian keyboards as their ASCII selves: `Ａ．` is `A.`; lines and columns stay. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/** Obsidian's comments, `%% … %%`, are for nobody's eyes; their lines stay so that the others keep their numbers. */
function withoutComments(text: string): string {
  return text.replace(/(?<=^|\s)%%[\s\S]*?%%/g, (comment) => comment.replace(/[^\n]/g, ''))
}

/** Gives keyless questions the answers kept apart: by their number, the nth of a number to the nth answer under it; else by their place. */
function withSheet(
  questions: readonly NoteQuestion[],
  entries: readonly SheetEntry[],
  issues: NoteIssue[],
): readonly NoteQuestion[] {
  const taken = new Map<string, number>()
  return questions.map((question) => {
    if (entries.length === 0) return question
    const id = question.id ?? String(question.index)
    const same = entries.filter((entry) => entry.id === id)
    const nth = taken.get(id) ?? 0
    taken.set(id, nth + 1)
    const entry = same[nth] ?? (same.length === 1 ? same[0] : undefined)
    if (question.key.length > 0 || entry === undefined) return question
    const key = readKey(entry.text, question.options)
    if (key.length === 0) issues.push(noteIssue(entry.line, 'unknown-key', entry.text))
    return { ...question, key }
  })
}

const KEY_FIELD = /^(?:answers?|correct(?:[ _-]?answers?)?|key|정답|답)$/i

/** Keys in the front matter: one for the only question, a list in the order of the questions, or a map by their numbers. */
function withFrontMatter(
  questions: readonly NoteQuestion[],
  front: Record<string, unknown> | undefined,
): readonly NoteQuestion[] {
  const stated = Object.entries(front ?? {}).find(([field]) => KEY_FIELD.test(field))?.[1]
  if (stated === undefined || stated === null) return questions
  const keyed = (question: NoteQuestion, key: unknown) =>
    question.key.length > 0 || key === undefined
      ? question
      : { ...question, key: readKey([key].flat().join(', '), question.options) }
  if (Array.isArray(stated) && questions.length > 1 && stated.length === questions.length)
    return questions.map((question, place) => keyed(question, plainKey(stated[place])))
  if (typeof stated === 'object' && !Array.isArray(stated)) {
    const byNumber = new Map(Object.entries(stated).map(([id, key]) => [id.replace(/^\D+/, ''), plainKey(key)]))
    return questions.map((question) => keyed(question, byNumber.get(question.id ?? String(question.index))))
  }
  return questions.length === 1 ? [keyed(questions[0]!, stated)] : questions
}

/** `B`, `[B, D]`, `1: B` or `"1. B"` in a list of keys. */
function plainKey(entry: unknown): unknown {
  if (typeof entry === 'string') return entry.replace(/^\s*q?\d+\s*[.):-]\s*(?=\S)/i, '')
  if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) return Object.values(entry).at(-1)
  return entry
}

/** Text outside stems and options, one entry a paragraph, item or row. Code is left out. */
function proseOf(lines: readonly NoteLine[], used: ReadonlySet<NoteLine>): NoteProse[] {
  const prose: { text: string; line: number; block: number; context: string }[] = []
  let heading = ''
  let leadIn = ''
  let above: string[] = []
  let columns: NoteLine | undefined
  for (const line of lines) {
    if (line.kind === 'heading') {
      heading = line.text
      above = []
    }
    if (line.kind !== 'item') leadIn = announcesList(line) ? line.text : ''
    if (line.kind !== 'row') columns = undefined
    else columns ??= line
    if (line.kind === 'item') above = [...above.slice(0, line.depth - 1), line.text]
    if (used.has(line) || line.kind === 'code' || line.kind === 'rule') continue
    const last = prose.at(-1)
    if (last?.block === line.block) last.text += ` ${line.text}`
    else {
      const parents =
        line.kind === 'item' ? above.slice(0, -1) : line.kind === 'row' && line !== columns ? [columns!.text] : []
      const around = [heading, ...(line.kind === 'item' ? [leadIn] : []), ...parents]
      const context = line.kind === 'heading' ? '' : around.filter((part) => part !== '').join(' · ')
      prose.push({ text: line.text, line: line.line, block: line.block, context })
    }
  }
  return prose.map(({ text, line, context }) => ({ text, line, ...(context !== '' && { context }) }))
}

/** "**DynamoDB 단점**:" above a list says what its items are about. */
function announcesList({ kind, text, emphasised }: NoteLine): boolean {
  return kind === 'text' && (/[:：]$/u.test(text) || emphasised === text)
}

function frontMatter(
  { text, line }: { text: string; line: number },
  issues: NoteIssue[],
): Record<string, unknown> | undefined {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  let detail = document.errors[0]?.message.split('\n')[0]
  if (detail === undefined) {
    try {
      const value: unknown = document.toJS({ maxAliasCount: 100 })
      if (value === null) return {}
      if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
      detail = text
    } catch (error) {
      // Too many aliases of aliases.
      detail = String(error)
    }
  }
  issues.push(noteIssue(line, 'front-matter', detail))
  return undefined
}
