import { EXIT, type ExitCode } from './exit-codes.ts'

/** Something the user can act on: shown without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exitCode: ExitCode
  /** The whole output where it is more than a message, such as a list of issues; safe for a terminal and coloured already. */
  readonly output: string | undefined

  constructor(message: string, { exitCode = EXIT.badInput, output }: { exitCode?: ExitCode; output?: string } = {}) {
    super(message)
    this.exitCode = exitCode
    this.output = output
  }
}
