import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/cli/text-width.ts'
import { workedExamples } from '../../src/prices/worked-examples.ts'
import { modelledExamples, type VerifiedFigure } from '../../src/verification/verify-examples.ts'
import { cli } from './captured-shell.ts'

const examples = [...workedExamples, ...modelledExamples]

describe('stowage verify', () => {
  it('sets every published figure beside ours, with its source, and says why where they differ', async () => {
    const { exitCode, stdout, stderr } = await cli(['verify'])
    expect(exitCode).toBe(0)
    for (const { id, title, source } of examples) {
      expect(stdout).toContain(`${title} (${id}`)
      expect(stdout).toContain(source.url)
    }
    const explained = stdout.match(/^explained /gm) ?? []
    expect(explained.length).toBeGreaterThan(0)
    expect(stdout.match(/^Why: /gm)?.length).toBeLessThanOrEqual(explained.length)
    expect(stderr).toMatch(
      /^\d+ figures of \d+ examples: \d+ match, \d+ differ for a stated reason, 0 differ without one\n$/,
    )
  })

  it('gives programs the figures unrounded', async () => {
    const { stdout } = await cli(['verify', '--json'])
    const figures = JSON.parse(stdout) as VerifiedFigure[]
    expect(new Set(figures.map(({ example }) => example))).toEqual(new Set(examples.map(({ id }) => id)))
    for (const { theirs, ours, difference, verdict, why, source } of figures) {
      expect(difference).toBe(ours - theirs)
      expect(verdict === 'explained').toBe(why !== undefined)
      expect(source.url).toMatch(/^https?:/)
    }
  })

  it('prints nothing when quiet and all is well', async () => {
    expect(await cli(['verify', '--quiet'])).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })

  it('keeps its tables within the terminal', async () => {
    const { stdout } = await cli(['verify'], { isTTY: true, columns: 80, env: { NO_COLOR: '1' } })
    const wide = stdout.split('\n').filter((line) => /^(matches|explained|DIFFERS) /.test(line) && textWidth(line) > 80)
    expect(wide).toEqual([])
  })
})
