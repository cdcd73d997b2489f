import { CliError } from '../cli-error.ts'

/** A price list that cannot be read is the user's to mend; everything else stays what it is. */
export function asCliError(error: unknown): unknown {
  return error instanceof SyntaxError ? new CliError(error.message) : error
}
