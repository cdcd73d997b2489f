import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { autoOptions, writtenOptions } from '../../src/scenarios/scenario-options.ts'
import { MINIMAL_SCENARIO } from './minimal-scenario.ts'

function parse(...settings: string[]) {
  const parsed = parseScenario(MINIMAL_SCENARIO, { file: 'logs.yaml', settings })
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return parsed.scenario
}

describe('options', () => {
  it('may be written out', () => {
    expect(autoOptions(parse())).toBeUndefined()
    expect(Object.keys(writtenOptions(parse()))).toEqual(['bucket', 'shared'])
  })
  it('may be left to a search, whatever option the author holds to be right', () => {
    const auto = parse('options=auto')
    expect(auto.answer).toBe('bucket')
    expect(autoOptions(auto)).toEqual({ keep: 6 })
    expect(writtenOptions(auto)).toEqual({})
  })
  it('may be left to a search of some models', () => {
    expect(autoOptions(parse('options={ auto: { models: [s3, efs], keep: 3 } }'))).toEqual({
      models: ['s3', 'efs'],
      keep: 3,
    })
    expect(autoOptions(parse('options={ auto: {} }'))).toEqual({ keep: 6 })
  })
  it('may have one that is called auto', () => {
    const scenario = parse('answer=auto', 'options={ auto: { name: S3, place: { logs: { model: s3 } } } }')
    expect(autoOptions(scenario)).toBeUndefined()
    expect(Object.keys(writtenOptions(scenario))).toEqual(['auto'])
  })
  it('are said to be wrong when a search is told what it does not know', () => {
    const parsed = parseScenario(MINIMAL_SCENARIO, { file: 'logs.yaml', settings: ['options={ auto: { model: s3 } }'] })
    expect(parsed.ok ? [] : parsed.issues.map(({ path, remedy }) => ({ path, remedy }))).toEqual([
      { path: 'options.auto.model', remedy: 'did you mean models?' },
    ])
  })
})
