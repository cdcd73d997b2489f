import { describe, expect, it } from 'vitest'
import { CliError } from '../../src/cli/cli-error.ts'
import { reportError } from '../../src/cli/report-error.ts'
import { capturedShell } from './captured-shell.ts'

function report(error: unknown, { debug = false, env = {} }: { debug?: boolean; env?: Record<string, string> } = {}) {
  const { shell, written } = capturedShell({ env })
  return { exitCode: reportError(error, shell, debug), ...written }
}

describe('an error on the terminal', () => {
  it('is a short message and exit code 2 when the user can mend it', () => {
    expect(report(new CliError('no such thing'))).toEqual({ exitCode: 2, stdout: '', stderr: 'error: no such thing\n' })
  })

  it('is exit code 1 when a check failed', () => {
    expect(report(new CliError('the bill differs', { exitCode: 1 })).exitCode).toBe(1)
  })

  it('is exit code 3 when it is a mistake of the program, with the stack for whoever asks', () => {
    const plain = report(new TypeError('x is undefined'))
    expect(plain.exitCode).toBe(3)
    expect(plain.stderr).toMatch(/^internal error: x is undefined\n.*--debug.*\n$/)
    expect(report(new TypeError('x'), { debug: true }).stderr).toContain('report-error.test.ts')
    expect(report(new TypeError('x'), { env: { STOWAGE_DEBUG: '1' } }).stderr).toContain('report-error.test.ts')
  })

  it('names the file and what the system says against it', () => {
    const denied = Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES', path: '/etc/x.yaml' })
    expect(report(denied)).toEqual({ exitCode: 2, stdout: '', stderr: 'error: /etc/x.yaml: permission denied\n' })
  })

  it('lets no control characters through', () => {
    expect(report(new CliError('file \u001b[2J.yaml')).stderr).toBe('error: file \\u{1b}[2J.yaml\n')
  })
})
