import { createColors } from 'picocolors'
import { formatIssues } from '../scenarios/format-issues.ts'
import type { Issue } from '../scenarios/issue.ts'
import { CliError } from './cli-error.ts'
import { type Shell, wantsColor } from './shell.ts'

/** The mistakes of a file that a person wrote, each with its place, as one error. */
export function issuesError(
  issues: readonly Issue[],
  { stderr, env }: Shell,
  { of, outcome }: { readonly of: string; readonly outcome: string },
): CliError {
  const { red, dim, cyan, bold } = createColors(wantsColor(stderr, env))
  const count = issues.length === 1 ? '1 mistake' : `${issues.length} mistakes`
  const text = formatIssues(issues, { problem: red, place: dim, remedy: cyan })
  return new CliError(`the ${of} has ${count}`, { output: `${text}\n${bold(`${count}, ${outcome}.`)}\n` })
}
