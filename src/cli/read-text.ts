import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CliError } from './cli-error.ts'
import { systemReason } from './system-error.ts'

/** A file as UTF-8. Throws `CliError` when it cannot be read. */
export async function readText(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch (error) {
    const reason = systemReason(error)
    throw reason === undefined ? error : new CliError(`cannot read ${file}: ${reason}`)
  }
}
