import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { checkStores } from '../../src/scenarios/check-stores.ts'
import { listBuiltInScenarios } from '../../src/scenarios/files/built-in-scenarios.ts'
import { formatIssues } from '../../src/scenarios/format-issues.ts'
import { scenarioJsonSchema } from '../../src/scenarios/json-schema.ts'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { scenarioReference } from '../../src/scenarios/reference.ts'
import { scenarioSchema } from '../../src/scenarios/schema.ts'
import { STARTER_SCENARIO } from '../../src/scenarios/starter.ts'
import { bent } from './minimal-scenario.ts'

const texts = [
  ...listBuiltInScenarios().map(({ id, file }) => ({ name: id, text: readFileSync(file, 'utf8') })),
  { name: 'starter', text: STARTER_SCENARIO },
]

// Keywords of the documentation, such as `unit`, are no part of JSON Schema.
const isValid = new Ajv({ strict: false }).compile(scenarioJsonSchema())

it('ships its scenarios', () => {
  expect(listBuiltInScenarios().map(({ id }) => id)).toEqual([
    'e-commerce',
    'medical-imaging',
    'nightly-batch-scratch',
    'session-store',
    'shared-home-directories',
    'social-media',
    'trip-history',
    'trucking-fleet',
  ])
})

describe.each(texts)('$name', ({ name, text }) => {
  it('holds together, and its stores too', () => {
    const result = parseScenario(text, { file: `${name}.yaml` })
    expect(result.ok ? '' : formatIssues(result.issues)).toBe('')
    if (result.ok) expect(formatIssues(checkStores(result, BUILT_IN_MODELS))).toBe('')
  })

  it('is accepted by the JSON Schema that editors use', () => {
    isValid(parse(text))
    expect(isValid.errors ?? []).toEqual([])
  })

  it('is not changed by reading it', () => {
    const data: unknown = parse(text)
    scenarioSchema.parse(data)
    expect(data).toEqual(parse(text))
  })

  it('tells editors where its schema is', () => {
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/\S+\.schema\.json\n/)
  })
})

describe.each(texts.filter(({ name }) => name !== 'starter'))('$name', ({ name, text }) => {
  it('leaves no usage unknown, and names its right answer unless it depends on what is uncertain', () => {
    const result = parseScenario(text, { file: `${name}.yaml` })
    if (!result.ok) throw new Error(formatIssues(result.issues))
    expect(result.provenance.unknowns).toEqual([])
    const { options, answer, uncertainty } = result.scenario
    if (uncertainty === undefined) expect(Object.keys(options)).toContain(answer)
    else expect(answer).toBeUndefined()
  })
})

it('refuses in the editor what the parser refuses, as far as JSON Schema can say it', () => {
  for (const text of [
    bent('    ingest: 10', '    ingets: 10'),
    bent('kind: blob', 'kind: blobb'),
    bent('objectSize: 1 MB', 'objectSize: 5'),
    bent('title: Where should the logs go?\n', ''),
  ])
    expect(isValid(parse(text))).toBe(false)
})

describe('what is generated from the schema is fresh (npm run docs)', () => {
  it('reference', () => {
    expect(readFileSync('docs/scenario-reference.md', 'utf8')).toBe(scenarioReference())
  })

  it('JSON Schema', () => {
    expect(JSON.parse(readFileSync('src/scenarios/library/scenario.schema.json', 'utf8'))).toEqual(scenarioJsonSchema())
  })

  it('describes every setting', () => {
    const rows = scenarioReference().match(/^\| \S.*$/gm) ?? []
    expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([])
  })
})
