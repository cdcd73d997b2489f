import { describe, expect, test } from 'vitest'
import { locateInScenario } from '../../src/explanation/locate-in-scenario.ts'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { STARTER_SCENARIO } from '../../src/scenarios/starter.ts'
import { runBuiltIn } from './run-built-in.ts'

function locator(text: string, settings: readonly string[] = []) {
  const parsed = parseScenario(text, { file: 'mine.yaml', settings })
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'))
  return locateInScenario(parsed.source)
}

describe('a path of a scenario', () => {
  const { locate, loaded } = runBuiltIn('trucking-fleet')

  test('leads to the line that states its value', () => {
    const { says, lines } = locate('datasets.raw.ingest')
    expect({ says, texts: lines.map(({ text }) => text) }).toEqual({ says: 'value', texts: ['ingest: 100 GB/day'] })
    const [{ line, file }] = lines as [(typeof lines)[number]]
    expect(file).toBe('trucking-fleet.yaml')
    expect(loaded.source.lines[line - 1]!.trim()).toBe('ingest: 100 GB/day')
  })

  test('leads to all lines of a value, without comments and with their indentation', () => {
    expect(locate('datasets.processed.reads').lines.map(({ text }) => text)).toEqual([
      'reads:',
      '  byAge:',
      '    - { until: 30 days, rate: 0.01 /day }',
      '    - { rate: 0.0005 /day }',
    ])
    expect(locate('datasets.raw.scans').lines.map(({ text }) => text)).toEqual([
      'scans:',
      '  - { name: labelling campaign, every: 30 days, window: 30 days, share: 5 %, consumer: labelling }',
    ])
  })

  test('leads into lists and into groups written on one line', () => {
    expect(locate('requirements.0.criterion').lines.map(({ text }) => text)).toEqual(['- criterion: access-control'])
    expect(locate('options.B.place.raw.preset').lines.map(({ text }) => text)).toEqual([
      'raw: { model: s3, preset: standard, config: { prefixes: 16 } }',
    ])
  })

  test('names a dataset as a whole by its first line', () => {
    expect(locate('datasets.processed')).toMatchObject({ says: 'value', lines: [{ text: 'processed:' }] })
  })

  test('of a derived dataset leads to what it is derived from', () => {
    const { says, lines } = locate('datasets.processed.ingest')
    expect({ says, texts: lines.map(({ text }) => text) }).toEqual({
      says: 'origin',
      texts: ['derivedFrom: raw', 'ratio: 0.5'],
    })
  })

  test('that is not written leads to the nearest group that is', () => {
    expect(locate('datasets.raw.popularity.zipf')).toMatchObject({ says: 'surroundings', lines: [{ text: 'raw:' }] })
    expect(locate('freeTier')).toEqual({ path: 'freeTier', says: 'surroundings', lines: [] })
  })
})

describe('a setting from outside the file', () => {
  test('takes the place of the line that it overrides', () => {
    const locate = locator(STARTER_SCENARIO, ['datasets.invoices.ingest=5 GB/day'])
    expect(locate('datasets.invoices.ingest')).toEqual({
      path: 'datasets.invoices.ingest',
      says: 'value',
      lines: [{ path: 'datasets.invoices.ingest', file: '--set', line: 1, text: 'datasets.invoices.ingest=5 GB/day' }],
    })
  })

  test('joins the lines of the group that it changes a part of', () => {
    const locate = locator(STARTER_SCENARIO, ['datasets.invoices.objectSize.mean=200 kB'])
    const files = locate('datasets.invoices.objectSize').lines.map(({ file }) => file)
    expect(new Set(files)).toEqual(new Set(['mine.yaml', '--set']))
    expect(files.at(-1)).toBe('--set')
  })
})

test('an alias leads to where it is used', () => {
  const text = STARTER_SCENARIO.replace(/objectSize: (\{.*\})/, 'objectSize: &sizes $1')
  expect(text).not.toBe(STARTER_SCENARIO)
  const locate = locator(text)
  expect(locate('datasets.invoices.objectSize.mean').lines.map(({ text }) => text)).toEqual([
    expect.stringContaining('objectSize: &sizes'),
  ])
})
