import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUILT_IN_MODELS } from '../../../src/models/registry.ts'
import { type LoadedScenario, type LoadResult, loadScenario } from '../../../src/scenarios/files/load-scenario.ts'
import { bent, MINIMAL_SCENARIO } from '../minimal-scenario.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-scenario-'))
  writeFileSync(join(folder, 'logs.yaml'), MINIMAL_SCENARIO)
  writeFileSync(join(folder, 'traced.yaml'), bent('ingest: 10 GB/day', 'trace: days.csv'))
  writeFileSync(join(folder, 'days.csv'), 'date,bytes,objects\n2027-01-01,2000000,1\n2027-01-02,4000000,3\n')
  writeFileSync(join(folder, 'gap.csv'), 'date,bytes,objects\n2027-01-01,2000000,1\n2027-01-03,4000000,3\n')
  writeFileSync(
    join(folder, 'wrong.yaml'),
    bent('ingest: 10 GB/day', 'trace: gap.csv').replace('model: efs', 'model: esf'),
  )
  writeFileSync(join(folder, 'lost.yaml'), bent('ingest: 10 GB/day', 'trace: nowhere.csv'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function load(reference: string, settings: readonly string[] = [], input = ''): LoadResult {
  return loadScenario(reference, { settings, models: BUILT_IN_MODELS, folder, readStandardInput: () => input })
}

function loaded(...args: Parameters<typeof load>): LoadedScenario {
  const result = load(...args)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return result
}

describe('where a scenario comes from', () => {
  it('a file, a built-in name, or standard input', () => {
    expect(loaded('logs.yaml').id).toBe('logs')
    expect(loaded('trucking-fleet').id).toBe('trucking-fleet')
    expect(loaded('-', [], MINIMAL_SCENARIO).scenario).toEqual(loaded('logs.yaml').scenario)
  })

  it('suggests the built-in name that was meant', () => {
    expect(() => load('traking-fleet')).toThrow(
      expect.objectContaining({ name: 'ScenarioFileError', remedy: 'did you mean trucking-fleet?' }),
    )
    expect(() => load('.')).toThrow('. is a folder')
  })
})

describe('the hash', () => {
  it('follows what the scenario says, not how it is laid out', () => {
    const { hash } = loaded('logs.yaml')
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(loaded('-', [], `# a comment\n${MINIMAL_SCENARIO}`).hash).toBe(hash)
    expect(loaded('logs.yaml', ['datasets.logs.ingest=11 GB/day']).hash).not.toBe(hash)
  })

  it('follows the trace', () => {
    const { hash } = loaded('traced.yaml')
    const longer = bent('ingest: 10 GB/day', 'trace: longer.csv')
    writeFileSync(join(folder, 'longer.csv'), 'date,bytes,objects\n2027-01-01,2000000,1\n2027-01-02,4000000,2\n')
    expect(loaded('-', [], longer).hash).not.toBe(hash)
  })
})

describe('traces', () => {
  it('fill the horizon, and say by what', () => {
    const { traces, provenance } = loaded('traced.yaml')
    expect(traces.logs).toHaveLength(365)
    expect(traces.logs!.slice(0, 3)).toEqual([
      { bytes: 2e6, objects: 1 },
      { bytes: 4e6, objects: 3 },
      { bytes: 3e6, objects: 2 },
    ])
    const why = provenance.assumed.filter(({ path }) => /trace|objectSize/.test(path)).map((assumed) => assumed.why)
    expect(why[0]).toBe('the trace ends on 2027-01-02; the mean of its last 2 days continues')
    expect(why[1]).toMatch(/^objects of the trace average/)
  })

  it('are reported with their own file and line, beside the mistakes of the scenario', () => {
    const result = load('wrong.yaml')
    expect(result.ok ? [] : result.issues.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      'gap.csv:3 2027-01-02 is missing',
      'wrong.yaml:39 there is no storage model called "esf"',
    ])
  })

  it('must exist', () => {
    const result = load('lost.yaml')
    expect(result.ok ? [] : result.issues).toMatchObject([
      { file: 'lost.yaml', line: 9, message: 'there is no file nowhere.csv' },
    ])
  })
})
