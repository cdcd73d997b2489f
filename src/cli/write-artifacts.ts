import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Artifact } from '../reports/artifact.ts'
import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'
import { systemReason } from './system-error.ts'

const SIGNALS = { SIGINT: EXIT.interrupted, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Writes files into a folder, all of them whole or none: first beside their places under other names, then renamed. Signals such as
 * Ctrl-C wait until that is done. Files of the folder that the list does not name are left alone.
 *
 * Throws `CliError` when the folder or a file cannot be written.
 */
export function writeArtifacts(folder: string, artifacts: readonly Artifact[]): void {
  const release = holdSignals()
  const created = new Set<string>()
  const staged: { readonly from: string; readonly to: string }[] = []
  try {
    for (const { name, content } of artifacts) {
      const to = join(folder, name)
      const made = mkdirSync(dirname(to), { recursive: true })
      if (made !== undefined) created.add(made)
      if (existsSync(to) && statSync(to).isDirectory())
        throw new CliError(`cannot write ${to}: a folder of that name is in the way`)
      const from = `${to}.${process.pid}.tmp`
      staged.push({ from, to })
      writeFileSync(from, content)
    }
    for (const { from, to } of staged) renameSync(from, to)
  } catch (error) {
    for (const { from } of staged) rmSync(from, { force: true })
    for (const made of created) rmSync(made, { recursive: true, force: true })
    throw asCliError(error, folder)
  } finally {
    release()
  }
}

/** While held, a signal waits; after the release the first that came ends the process as it would have done. */
function holdSignals(): () => void {
  const handlers = Object.entries(SIGNALS).map(([signal, exitCode]) => {
    const handler = () => process.exit(exitCode)
    process.on(signal, handler)
    return () => process.off(signal, handler)
  })
  const release = () => {
    for (const off of handlers) off()
  }
  // The event loop hands signals over a whole turn after it has noticed them, and forgets those that nobody listens for by then.
  return () => setImmediate(() => setImmediate(release))
}

function asCliError(error: unknown, folder: string): unknown {
  const reason = systemReason(error)
  return reason === undefined ? error : new CliError(`cannot write to ${folder}: ${reason}`)
}
