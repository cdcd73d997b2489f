import { describe, expect, it } from 'vitest'
import { workedExamples } from '../../src/prices/worked-examples.ts'
import { cli } from './captured-shell.ts'

describe('stowage verify', () => {
  it('sets every published figure beside ours, with its source, and says why where they differ', async () => {
    const { exitCode, stdout, stderr } = await cli(['verify'])
    expect(exitCode).toBe(0)
    for (const { title, source } of workedExamples) {
      expect(stdout).toContain(title)
      expect(stdout).toContain(source.url)
    }
    const explained = stdout.match(/^explained /gm) ?? []
    expect(explained.length).toBeGreaterThan(0)
    expect(stdout.match(/^Why: /gm)?.length).toBeLessThanOrEqual(explained.length)
    expect(stderr).toMatch(
      /^\d+ figures of \d+ examples: \d+ agree, \d+ differ for a stated reason, 0 differ without one\n$/,
    )
  })

  it('gives programs the figures unrounded', async () => {
    const { stdout } = await cli(['verify', '--json'])
    const figures = JSON.parse(stdout) as { theirs: number; ours: number; difference: number; agrees: boolean }[]
    expect(figures.length).toBeGreaterThan(workedExamples.length)
    for (const { theirs, ours, difference } of figures) expect(difference).toBe(ours - theirs)
  })

  it('prints nothing when quiet and all is well', async () => {
    expect(await cli(['verify', '--quiet'])).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })
})
