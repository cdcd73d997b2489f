import type { Issue } from './issue.ts'

/** Colours for a terminal; each gets plain text and returns it dressed. */
export interface IssuePainter {
  readonly problem: (text: string) => string
  readonly place: (text: string) => string
  readonly remedy: (text: string) => string
}

const PLAIN: IssuePainter = { problem: (text) => text, place: (text) => text, remedy: (text) => text }

/**
 * Issues as text for people: what is wrong, where, the line with the place marked, and what to write instead. Control characters of the
 * file do not reach the terminal.
 */
export function formatIssues(issues: readonly Issue[], paint: IssuePainter = PLAIN): string {
  return issues.map((issue) => formatIssue(issue, paint)).join('\n')
}

function formatIssue(issue: Issue, paint: IssuePainter): string {
  const { text, marker } = excerpt(issue)
  const number = String(issue.line)
  const margin = ' '.repeat(number.length)
  const place = issue.file === '--set' ? '--set' : `${issue.file}:${issue.line}:${issue.column}`
  const lines = [
    paint.problem(printable(issue.message)),
    `${margin} ${paint.place(`at ${printable(place)}${issue.path === '' ? '' : ` (${printable(issue.path)})`}`)}`,
    `${paint.place(`${number} |`)} ${text}`,
    `${paint.place(`${margin} |`)} ${paint.problem(marker)}`,
    ...(issue.remedy === undefined ? [] : [`${paint.place(`${margin} =`)} ${paint.remedy(printable(issue.remedy))}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** Longer lines are shown around the place only. */
const WIDTH = 110
const BEFORE = 50

function excerpt({ sourceLine, column, length }: Issue): { text: string; marker: string } {
  const from = sourceLine.length <= WIDTH ? 0 : Math.max(0, Math.min(column - 1 - BEFORE, sourceLine.length - WIDTH))
  const shown = sourceLine.slice(from, from + WIDTH)
  const [left, right] = [from > 0 ? '…' : '', from + WIDTH < sourceLine.length ? '…' : '']
  const start = column - 1 - from
  const marked = shown.slice(start, start + length)
  const marker = ' '.repeat(left.length + columns(shown.slice(0, start))) + '^'.repeat(Math.max(1, columns(marked)))
  return { text: `${left}${printable(shown)}${right}`, marker }
}

function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD')
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/

/** Terminal columns that a text takes; Korean, Chinese and Japanese characters take two. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)
}
