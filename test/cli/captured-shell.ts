import { runCli } from '../../src/cli/run-cli.ts'
import type { Shell, TextSink } from '../../src/cli/shell.ts'

/** What a shell of a test is like: not a terminal and without colours unless it says so. */
export interface ShellDraft {
  readonly cwd?: string
  readonly env?: Shell['env']
  readonly stdin?: string
  readonly isTTY?: boolean
  readonly columns?: number
}

/** A shell that keeps what is written to it. */
export function capturedShell(draft: ShellDraft = {}): { shell: Shell; written: { stdout: string; stderr: string } } {
  const { cwd = '/nowhere', env = {}, stdin = '', isTTY = false, columns } = draft
  const written = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof written): TextSink => ({
    write: (text) => {
      written[name] += text
    },
    isTTY,
    columns,
  })
  return {
    shell: {
      stdout: sink('stdout'),
      stderr: sink('stderr'),
      env,
      cwd,
      interactive: false,
      readStdin: async () => stdin,
    },
    written,
  }
}

/** What a command left behind. */
export interface CliOutcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process, with its output captured. */
export async function cli(args: readonly string[], draft: ShellDraft = {}): Promise<CliOutcome> {
  const { shell, written } = capturedShell(draft)
  const exitCode = await runCli(args, shell)
  return { exitCode, ...written }
}
