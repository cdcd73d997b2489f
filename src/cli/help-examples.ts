import type { Command } from 'commander'

/** Columns that every terminal has. */
const WIDTH = 100

/**
 * Puts examples at the top of a command's help: a command line and what it is for. Where the two do not fit side by side, the purpose
 * of each stands above its line.
 */
export function showExamples(command: Command, examples: readonly (readonly [line: string, purpose: string])[]): void {
  const column = Math.max(...examples.map(([line]) => line.length))
  const sideBySide = examples.every(([, purpose]) => column + purpose.length + 4 <= WIDTH)
  const lines = examples.map(([line, purpose]) =>
    sideBySide ? `  ${line.padEnd(column)}  ${purpose}` : `  # ${purpose}\n  ${line}`,
  )
  command.addHelpText('before', `Examples:\n${lines.join('\n')}\n`)
}
