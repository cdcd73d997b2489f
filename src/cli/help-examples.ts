import type { Command } from 'commander'

/** Puts examples at the top of a command's help: a command line and what it is for. */
export function showExamples(command: Command, examples: readonly (readonly [line: string, purpose: string])[]): void {
  const width = Math.max(...examples.map(([line]) => line.length))
  const lines = examples.map(([line, purpose]) => `  ${line.padEnd(width)}  ${purpose}`)
  command.addHelpText('before', `Examples:\n${lines.join('\n')}\n`)
}
