import { expect, it } from 'vitest'
import { CliError } from '../../src/cli/cli-error.ts'
import { EXIT } from '../../src/cli/exit-codes.ts'
import { reportError } from '../../src/cli/report-error.ts'
import { fromThread, spellOut } from '../../src/cli/thread-error.ts'
import { QuantityError } from '../../src/quantities/quantity-error.ts'
import { capturedShell } from './captured-shell.ts'

it.each([
  ['an error with an output of its own', new CliError('two mistakes', { output: 'line 3: no\n' })],
  ['a check that failed', new CliError('a check failed', { exitCode: EXIT.checkFailed })],
  ['an error of the core that the user can mend', new QuantityError('"x" is not a size', 'write 3 GB')],
  ['a mistake in Stowage', new TypeError('x is not a function')],
])('%s is reported alike from another thread', (_, error) => {
  const report = (reported: unknown) => {
    const captured = capturedShell()
    return { code: reportError(reported, captured.shell, false), stderr: captured.written.stderr }
  }
  expect(report(fromThread(structuredClone(spellOut(error))))).toEqual(report(error))
})
