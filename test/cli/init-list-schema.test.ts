import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CRITERION_IDS } from '../../src/decision/criterion-ids.ts'
import { ENGINE_IDS } from '../../src/engines/engine-ids.ts'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { METERS } from '../../src/prices/meter-catalogue.ts'
import { listBuiltInScenarios } from '../../src/scenarios/files/built-in-scenarios.ts'
import { STARTER_SCENARIO } from '../../src/scenarios/starter.ts'
import { cli } from './captured-shell.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stowage-init-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

describe('stowage init', () => {
  it('writes the commented starter scenario, and data to the standard output only for -', async () => {
    const { exitCode, stdout, stderr } = await cli(['init', 'mine.yaml'], { cwd })
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
    expect(stderr).toContain('stowage run mine.yaml')
    expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toBe(STARTER_SCENARIO)
    expect(await cli(['init', '-'], { cwd })).toEqual({ exitCode: 0, stdout: STARTER_SCENARIO, stderr: '' })
  })

  it('does not replace a file unless forced', async () => {
    writeFileSync(join(cwd, 'scenario.yaml'), 'mine')
    const { exitCode, stderr } = await cli(['init'], { cwd })
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'error: scenario.yaml exists already; --force replaces it\n',
    })
    expect(readFileSync(join(cwd, 'scenario.yaml'), 'utf8')).toBe('mine')
    expect((await cli(['init', '--force'], { cwd })).exitCode).toBe(0)
    expect(readFileSync(join(cwd, 'scenario.yaml'), 'utf8')).toBe(STARTER_SCENARIO)
  })
})

describe('stowage list', () => {
  it.each([
    ['scenarios', 'id', listBuiltInScenarios().map(({ id }) => id)],
    ['models', 'id', Object.keys(BUILT_IN_MODELS)],
    ['criteria', 'id', CRITERION_IDS],
    ['meters', 'usageType', METERS.map(({ usageType }) => usageType)],
    ['engines', 'id', ENGINE_IDS],
  ])('lists all %s, as a table and as JSON', async (what, key, expected) => {
    const json = await cli(['list', what, '--json'])
    const rows = JSON.parse(json.stdout) as Record<string, string>[]
    expect(rows.map((row) => row[key]).sort()).toEqual([...expected].sort())
    const table = await cli(['list', what])
    expect(table.exitCode).toBe(0)
    for (const name of expected) expect(table.stdout).toContain(name)
  })

  it('keeps its tables within the terminal', async () => {
    for (const what of ['scenarios', 'models', 'criteria', 'engines']) {
      const { stdout } = await cli(['list', what], { isTTY: true, columns: 80 })
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    }
  })
})

describe('stowage schema', () => {
  it.each([
    [[], 'Stowage scenario'],
    [['scenario'], 'Stowage scenario'],
    [['decision'], 'Stowage decision document'],
  ])('%j prints a draft 7 schema', async (args, title) => {
    const { exitCode, stdout, stderr } = await cli(['schema', ...args])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title,
      type: 'object',
    })
  })
})
