import { showControls } from '../reports/show-controls.ts'
import { CliError } from './cli-error.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { Shell } from './shell.ts'
import { systemReason } from './system-error.ts'

/** Names of errors of the core that the user can mend; by name, so that printing one loads nothing. */
const USER_ERRORS: ReadonlySet<string> = new Set([
  'ExplanationError',
  'MissingPriceError',
  'PriceFetchError',
  'QuantityError',
  'ScenarioFileError',
])

/** Says what went wrong and returns the exit code for it. A stack is shown only to whoever asks to debug. */
export function reportError(error: unknown, { stderr, env }: Shell, debug: boolean): ExitCode {
  const wantsStack = debug || (env.STOWAGE_DEBUG ?? '') !== ''
  const exitCode = exitCodeOf(error)
  const message = messageOf(error)
  const text = message.split('\n').map(showControls).join('\n')
  if (exitCode === EXIT.internal) {
    stderr.write(`internal error: ${text}\n`)
    if (!wantsStack) stderr.write('This is a mistake in Stowage. Run the command again with --debug to see where.\n')
  } else {
    stderr.write(error instanceof CliError && error.output !== undefined ? error.output : `error: ${text}\n`)
  }
  if (wantsStack && error instanceof Error && error.stack !== undefined) stderr.write(`${error.stack}\n`)
  return exitCode
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CliError) return error.exitCode
  if (systemReason(error) !== undefined) return EXIT.badInput
  return error instanceof Error && USER_ERRORS.has(error.name) ? EXIT.badInput : EXIT.internal
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const reason = systemReason(error)
  if (reason !== undefined) return `${(error as NodeJS.ErrnoException).path ?? error.message}: ${reason}`
  const { remedy } = error as { remedy?: unknown }
  return typeof remedy === 'string' ? `${error.message}; ${remedy}` : error.message
}
