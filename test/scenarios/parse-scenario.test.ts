import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type ParsedScenario, parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { bent, MINIMAL_SCENARIO } from './minimal-scenario.ts'

function accepted(text: string, settings: readonly string[] = []): ParsedScenario {
  const result = parseScenario(text, { file: 'logs.yaml', settings })
  if (!result.ok) throw new Error(result.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result
}

describe('what is read', () => {
  it('comes in base units, with defaults filled in', () => {
    const { scenario } = accepted(MINIMAL_SCENARIO)
    expect(scenario.datasets.logs).toMatchObject({
      ingest: { kind: 'bytes', perDay: 10e9 },
      objectSize: 1e6,
      reads: 'none',
      retention: { value: 90, unit: 'day' },
      scans: [{ name: 'audit', every: { value: 30, unit: 'day' }, share: 1, passes: 1 }],
    })
    expect(scenario.horizon).toEqual({ value: 1, unit: 'year' })
    expect(scenario.producers!.servers!.network).toBe('internet')
    expect(scenario.criteria.cost!.worst).toEqual({ value: 10_000, dimension: 'money' })
    expect(scenario.criteria.cost!.scale).toBe('log')
  })

  it('is the same from JSON, with a byte order mark, and with Windows line ends', () => {
    const { scenario } = accepted(MINIMAL_SCENARIO)
    expect(accepted(JSON.stringify(parse(MINIMAL_SCENARIO), null, '\t')).scenario).toEqual(scenario)
    expect(accepted(`\uFEFF${MINIMAL_SCENARIO}`).scenario).toEqual(scenario)
    expect(accepted(MINIMAL_SCENARIO.replaceAll('\n', '\r\n')).scenario).toEqual(scenario)
  })

  it('keeps the input as it was written', () => {
    expect(accepted(MINIMAL_SCENARIO).input).toEqual(parse(MINIMAL_SCENARIO))
  })

  it('finds the line whatever the line ends and the byte order mark', () => {
    for (const text of [bent('10 GB/day', '10 GB'), `\uFEFF${bent('10 GB/day', '10 GB').replaceAll('\n', '\r\n')}`]) {
      const result = parseScenario(text, { file: 'logs.yaml' })
      expect(result.ok ? [] : result.issues).toMatchObject([
        { line: 9, column: 13, sourceLine: '    ingest: 10 GB', value: '10 GB' },
      ])
    }
  })
})

describe('settings from outside the file', () => {
  it('override the file without changing it', () => {
    const { scenario, input } = accepted(MINIMAL_SCENARIO, [
      'datasets.logs.ingest=1TB/day',
      'datasets.logs.scans.0.every=7 days',
      'consumers.audit.datasets=[logs]',
      'datasets.logs.peakToMean=4',
    ])
    expect(scenario.datasets.logs!.ingest).toEqual({ kind: 'bytes', perDay: 1e12 })
    expect(scenario.datasets.logs!.scans).toMatchObject([{ every: { value: 7, unit: 'day' } }])
    expect(scenario.datasets.logs!.peakToMean).toBe(4)
    expect(input.datasets.logs!.ingest).toBe('1TB/day')
  })

  it.each([
    ['datasets.logs.scans.3.every=7 days', 'datasets.logs.scans.3 is not an item of the list'],
    ['title.main=x', 'there is no title to set main in'],
    ['=5', '"=5" is not a setting'],
    ['title=[', 'the value of title cannot be read'],
  ])('refuse %s', (setting, message) => {
    const result = parseScenario(MINIMAL_SCENARIO, { file: 'logs.yaml', settings: [setting] })
    expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'setting', message, file: '--set' }])
  })
})

describe('what is left open', () => {
  it('is unknown where usage is not stated, and a statement where it is none', () => {
    const { provenance } = accepted(bent('    reads: none\n', '').replace('    deletes: none\n', ''))
    expect(provenance.unknowns.map(({ path }) => path)).toEqual(['datasets.logs.reads', 'datasets.logs.deletes'])
    expect(accepted(MINIMAL_SCENARIO).provenance.unknowns).toEqual([])
  })

  it('says what follows when nobody reads, writes or is known', () => {
    const withoutPeople = MINIMAL_SCENARIO.replace(/producers:[\s\S]*?requirements:/, 'requirements:').replace(
      ', consumer: audit',
      '',
    )
    expect(accepted(withoutPeople).provenance.unknowns.map(({ path }) => path)).toEqual([
      'producers',
      'consumers',
      'access',
    ])
  })

  it('is assumed where a value is filled in, unless it was written', () => {
    const paths = (text: string): readonly string[] => accepted(text).provenance.assumed.map(({ path }) => path)
    expect(paths(MINIMAL_SCENARIO)).toEqual([
      'freeTier',
      'uploadTarget',
      'datasets.logs.peakToMean',
      'datasets.logs.growth',
      'datasets.logs.scans.0.from',
      'datasets.logs.scans.0.window',
      'datasets.logs.scans.0.share',
      'datasets.logs.scans.0.passes',
      'producers.servers.network',
      'producers.servers.datasets',
      'producers.servers.roundTrip',
      'producers.servers.uplink',
      'producers.servers.connections',
      'consumers.audit.region',
      'consumers.audit.network',
      'consumers.audit.share',
      'access.principals.auditors.network',
    ])
    expect(paths(bent('    reads: none', '    reads: none\n    peakToMean: 1\n    growth: none'))).not.toContain(
      'datasets.logs.peakToMean',
    )
    expect(paths(bent('    retention: 90 days\n', ''))).toContain('datasets.logs.retention')
  })
})

describe('references', () => {
  it.each([
    ['consumer: audit', 'consumer: audits', 'there is no consumer called "audits"'],
    ['principals: [auditors]', 'principals: [auditor]', 'there is no principal called "auditor"'],
    ['type: iam-role', 'type: iam-role, logsInTo: [audti]', 'there is no consumer called "audti"'],
    ['engine: athena, datasets: [logs]', 'engine: athena, datasets: [log]', 'there is no dataset called "log"'],
    ['share: 100 %', 'share: 100 %, datasets: [lgs]', 'there is no dataset called "lgs"'],
    ['answer: bucket', 'answer: buckets', 'there is no option called "buckets"'],
    ['datasets: [logs] }\naccess', 'datasets: [] }\naccess', 'this must not be empty'],
  ])('%s as %s', (from, to, message) => {
    const result = parseScenario(bent(from, to), { file: 'logs.yaml' })
    expect(result.ok ? [] : result.issues.map((issue) => issue.message)).toContain(message)
  })
})

describe('contradictions', () => {
  it.each([
    [
      '    ingest: 10 GB/day',
      '    initial: 1 TB\n    growth: { compound: 4 %/month }',
      'growth has no ingest rate to change',
    ],
    ['    ingest: 10 GB/day\n', '', 'nothing says what this dataset holds'],
    ['    ingest: 10 GB/day', '    ingest: 10 GB/day\n    ratio: 2', 'ratio needs a source'],
    [
      '    ingest: 10 GB/day',
      '    ingest: 10 GB/day\n    trace: days.csv',
      'ingest cannot stand beside trace, which already says what arrives each day',
    ],
    [
      '    ingest: 10 GB/day',
      '    ingest: 10 GB/day\n    events: [{ on: 2028-01-01, multiplyIngest: 2 }]',
      '2028-01-01 is not within the horizon',
    ],
    [
      '    ingest: 10 GB/day',
      '    ingest: 10 GB/day\n    growth: { logistic: { rate: 4 %/month, ceiling: 9 GB/day } }',
      'the ceiling lies at or below the ingest rate',
    ],
    ['objectSize: 1 MB', 'objectSize: 0 B', 'an object of no size cannot be stored'],
    ['objectSize: 1 MB', 'objectSize: { median: 2 MB, p95: 1 MB }', 'the 95th percentile is not above the median'],
    [
      'objectSize: 1 MB',
      'objectSize: { histogram: [{ size: 1 MB, share: 50 % }, { size: 2 MB, share: 40 % }] }',
      'the shares add up to 90 %',
    ],
    ['deletes: none', 'deletes: { rate: 100 %/day }', 'this share of the objects cannot be deleted'],
    ['retention: 90 days', 'retention: 0 days', 'nothing would be kept'],
    [
      'datasets: [logs] }\naccess',
      'datasets: [logs], compute: { instance: m5.xlarge, nodes: 2, hours: 30, every: 1 day } }\naccess',
      'a run takes longer than the time to the next one',
    ],
    ['best: $100, scale: log', 'best: 0, scale: log', 'a logarithmic scale has no zero'],
    ['best: $100, scale: log', 'best: "$10,000"', 'the best level is the worst level too'],
    [
      'best: $100, scale: log',
      'best: $100, points: [{ at: $20000, value: 0.5 }]',
      'this point does not lie between the one before it and the best level',
    ],
    [
      'best: $100, scale: log',
      'best: $100, points: [{ at: $5000, value: 0.5 }, { at: $4000, value: 0.4 }]',
      'the value falls on the way to the best level',
    ],
    [
      'weight: 100, worst: "$10,000", best: $100, scale: log }\n  durability: { weight: 50',
      'weight: 0, worst: "$10,000", best: $100 }\n  durability: { weight: 0',
      'no criterion has a weight',
    ],
    ['atMost: 1 s,', '', 'state either atMost or atLeast'],
    ['region: us-east-1\ndatasets', 'region: us-east-1\nuploadTarget: 5 %\ndatasets', 'an upload target is a time'],
  ])('%s as %s', (from, to, message) => {
    const result = parseScenario(bent(from, to), { file: 'logs.yaml' })
    expect(result.ok ? [] : result.issues.map((issue) => issue.message)).toEqual([message])
  })

  it('refuses derived data that somebody uploads', () => {
    const text = bent(
      'producers:',
      '  daily: { kind: blob, objectSize: 1 MB, derivedFrom: logs, ratio: 0.1 }\nproducers:',
    )
      .replace('share: 100 %', 'share: 100 %, datasets: [logs, daily]')
      .replace('logs: { model: s3, preset: standard }', 'logs: { model: s3 }\n      daily: { model: s3 }')
      .replace('logs: tree', 'logs: tree\n      daily: tree')
    const result = parseScenario(text, { file: 'logs.yaml' })
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
      'daily is computed from logs, nobody uploads it',
    ])
  })
})
