import { EXIT, type ExitCode } from './exit-codes.ts'

/** Something the user can act on. The message is shown as it is, without a stack; it may have several lines. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode = EXIT.badInput) {
    super(message)
    this.exitCode = exitCode
  }
}
