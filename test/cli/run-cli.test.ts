import { describe, expect, it } from 'vitest'
import { VERSION } from '../../src/version.ts'
import { cli } from './captured-shell.ts'

describe('the command line', () => {
  it('shows examples before anything else in the help of the program and of every command', async () => {
    const commands = [[], ['run'], ['list'], ['init'], ['schema']]
    for (const command of commands) {
      const { exitCode, stdout, stderr } = await cli([...command, '--help'])
      expect(stdout).toMatch(/^Examples:\n(?: {2}# .+\n)? {2}stowage /)
      expect(stdout).toContain('Usage: stowage')
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    }
  })

  it('prints its version', async () => {
    expect(await cli(['--version'])).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' })
  })

  it('suggests the command that was probably meant, on the standard error, with exit code 2', async () => {
    const { exitCode, stdout, stderr } = await cli(['lsit', 'models'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain("unknown command 'lsit'")
    expect(stderr).toContain('Did you mean list?')
  })

  it('suggests options and formats too', async () => {
    expect((await cli(['run', 'x', '--sead', '3'])).stderr).toContain('Did you mean --seed?')
    const { exitCode, stderr } = await cli(['run', 'x', '--format', 'md,pgn'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('There is no format "pgn". Did you mean png?')
  })

  it.each([
    [['run']],
    [['run', 'x', '--seed', '1.5']],
    [['run', 'x', '--prices-as-of', '2026-02-30']],
    [['list', 'everything']],
    [['schema', 'world']],
    [['run', 'x', 'y']],
    [[]],
  ])('takes %j as bad usage', async (args) => {
    const { exitCode, stdout, stderr } = await cli(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).not.toBe('')
  })

  it('keeps help within the terminal', async () => {
    const { stdout } = await cli(['run', '--help'], { isTTY: true, columns: 80 })
    const wide = stdout
      .split('\n')
      .filter((line) => line.length > 80 && !line.startsWith('  stowage') && !line.startsWith('  cat'))
    expect(wide).toEqual([])
  })
})
