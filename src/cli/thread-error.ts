import { CliError } from './cli-error.ts'

/** An error as it may be handed from thread to thread: one that is thrown across loses its class. */
export interface ThreadError {
  readonly name: string
  readonly message: string
  readonly remedy?: string
  /** What a `CliError` says beyond its message. */
  readonly cli?: ConstructorParameters<typeof CliError>[1]
}

/** Spells an error out. */
export function spellOut(error: unknown): ThreadError {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  if (error instanceof CliError) {
    const { exitCode, output } = error
    return { name, message, cli: { exitCode, ...(output === undefined ? {} : { output }) } }
  }
  const { remedy } = error as { remedy?: unknown }
  return { name, message, ...(typeof remedy === 'string' ? { remedy } : {}) }
}

/** The error again, as far as those who report it can tell. */
export function fromThread({ name, message, cli, ...rest }: ThreadError): Error {
  return cli === undefined ? Object.assign(new Error(message), { name, ...rest }) : new CliError(message, cli)
}
