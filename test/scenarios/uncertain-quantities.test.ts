import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { uncertaintyOf } from '../../src/scenarios/uncertainty-of.ts'
import { quantile } from '../../src/uncertainty/distribution.ts'
import { drawInputs } from '../../src/uncertainty/draw-inputs.ts'
import { MINIMAL_SCENARIO } from './minimal-scenario.ts'

const INGEST = '{ p10: 80 GB/day, p50: 100 GB/day, p90: 150 GB/day }'

const parse = (settings: readonly string[], more = '') =>
  parseScenario(`${MINIMAL_SCENARIO}${more}`, { file: 'fleet.yaml', settings })

const read = (settings: readonly string[], more = '') => {
  const parsed = parse(settings, more)
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'))
  return { ...parsed, uncertainty: uncertaintyOf(parsed.scenario, parsed.input) }
}

const complaints = (settings: readonly string[], more = ''): readonly string[] => {
  const parsed = parse(settings, more)
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path}: ${message}`)
}

describe('uncertain quantities in a scenario', () => {
  it('stand for their median where a single amount is asked for', () => {
    const uncertain = read([`datasets.logs.ingest=${INGEST}`])
    const certain = read(['datasets.logs.ingest=100 GB/day'])
    expect(uncertain.scenario).toEqual(certain.scenario)
    expect(certain.uncertainty).toBeUndefined()
  })

  it('are collected with their paths, in the unit that they are written in', () => {
    const { uncertainty } = read([`datasets.logs.ingest=${INGEST}`])
    expect(uncertainty?.inputs.map(({ path, distribution }) => ({ path, distribution }))).toEqual([
      {
        path: 'datasets.logs.ingest',
        distribution: { kind: 'three-point', p10: 80, p50: 100, p90: 150, atLeast: 0 },
      },
    ])
    expect(uncertainty?.inputs[0]?.scale.exactTextOf(123.456789)).toBe('123.456789 GB/day')
  })

  it('leave the spread of object sizes to objectSize: median and mean there are no belief', () => {
    const { scenario, uncertainty } = read(['datasets.logs.objectSize={ median: 2 kB, mean: 5 kB }'])
    expect(scenario.datasets.logs?.objectSize).toEqual({ median: 2000, mean: 5000 })
    expect(uncertainty).toBeUndefined()
  })

  it('may be the median of a spread', () => {
    const { uncertainty } = read(['datasets.logs.objectSize={ median: { low: 1 kB, high: 3 kB }, p95: 20 kB }'])
    expect(uncertainty?.inputs.map(({ path }) => path)).toEqual(['datasets.logs.objectSize.median'])
  })

  it('turn out only as a scenario can be, however far out: shares stay shares, and spans whole days', () => {
    const paths = {
      'consumers.audit.share': '{ p10: 80 %, p50: 90 %, p90: 99 % }',
      'datasets.logs.retention': '{ p10: 1 day, p50: 3 days, p90: 80 days }',
      'datasets.logs.objectSize': '{ normal: { mean: 2 kB, sd: 5 kB } }',
    }
    const written = Object.entries(paths).map(([path, text]) => `${path}=${text}`)
    const { uncertainty } = read(written)
    const draws = drawInputs(uncertainty!, { seed: 1, replicates: 1, exponent: 10 })
    for (const [column, path] of draws.inputs.entries()) {
      const byAmount = Array.from({ length: draws.draws }, (_, draw) => draw).toSorted(
        (a, b) => draws.amounts[a * 3 + column]! - draws.amounts[b * 3 + column]!,
      )
      for (const draw of [byAmount[0]!, byAmount.at(-1)!])
        expect(complaints([...written, ...draws.settingsOf(draw)]), `${path} in draw ${draw}`).toEqual([])
    }
  })

  it('are refused where an end of theirs makes no scenario of the others', () => {
    expect(
      complaints(['datasets.logs.objectSize={ median: 2 kB, p95: { p10: 3 kB, p50: 5 kB, p90: 20 kB } }'])[0],
    ).toMatch(/should datasets\.logs\.objectSize\.p95 turn out to be [\d.,]+ kB: the 95th percentile is not above/)
  })

  it('become certain by a setting', () => {
    expect(read([`datasets.logs.ingest=${INGEST}`, 'datasets.logs.ingest=5 GB/day']).uncertainty).toBeUndefined()
  })

  it.each([
    ['{ p10: 80 GB/day, p50: 100 GB/day, p90: 90 GB/day }', /do not grow/],
    ['{ p10: 80 GB, p50: 100 GB/day, p90: 150 GB/day }', /p10: /],
    ['{ p10: 0 GB/day, p50: 10 GB/day, p90: 30 GB/day }', /p10 is not above 0/],
    ['{ p10: 80 GB/day, p90: 150 GB/day }', /not a way to state an uncertain quantity/],
    ['{ low: 2 objects/day, high: 150 GB/day }', /does not measure what/],
    ['{ cases: [{ value: 1 GB/day, probability: 50 % }, { value: 2 GB/day, probability: 20 % }] }', /add up to 0.7/],
  ])('are refused with path and reason when they are wrong: %s', (written, reason) => {
    const [complaint, ...others] = complaints([`datasets.logs.ingest=${written}`])
    expect(others).toEqual([])
    expect(complaint).toMatch(/^datasets\.logs\.ingest: /)
    expect(complaint).toMatch(reason)
  })

  it.each([
    ['horizon', /^horizon: the horizon is chosen and cannot be uncertain$/],
    ['start', /^start: a date has no percentiles and cannot be uncertain$/],
    ['criteria.cost.worst', /^criteria\.cost\.worst: what is wanted is chosen, not observed/],
    ['criteria.cost.weight', /^criteria\.cost\.weight: weights say for themselves how far they are known$/],
    ['requirements.0.atMost', /what is wanted is chosen, not observed/],
    ['datasets.logs.kind', /^datasets\.logs\.kind: datasets\.logs\.kind is not a number that may be uncertain$/],
  ])('are refused, with the reason, where something is chosen or no number: %s', (path, reason) => {
    expect(complaints([`${path}={ low: 1, high: 3 }`])).toEqual([expect.stringMatching(reason)])
  })

  it('are refused in what is said of likelihood and weight, which would otherwise be believed of a belief', () => {
    const futures =
      '\nuncertainty: { feasible: { low: 80 %, high: 90 % }, futures: { boom: { probability: { low: 10 %, high: 20 % }, set: {} } } }\n'
    expect(complaints([], futures)).toEqual([
      'uncertainty.feasible: what is wanted is chosen and cannot be uncertain',
      'uncertainty.futures.boom.probability: how likely something is cannot be uncertain in turn',
    ])
    expect(complaints([], '\nweights: { shares: { cost: { low: 10 %, high: 20 % }, durability: 80 % } }\n')).toContain(
      'weights.shares.cost: weights say for themselves how far they are known',
    )
  })

  it('may be lognormal by a percentile, and are cut off where a share ends', () => {
    const { uncertainty } = read(['datasets.logs.ingest={ lognormal: { median: 10 GB/day, p95: 30 GB/day } }'])
    expect(quantile(uncertainty!.inputs[0]!.distribution, 0.95)).toBeCloseTo(30, 9)
    const { uncertainty: share } = read(['consumers.audit.share={ lognormal: { median: 50 %, mean: 60 % } }'])
    expect(quantile(share!.inputs[0]!.distribution, 0.999)).toBeLessThanOrEqual(100)
  })

  it('are correlated by their paths', () => {
    const set = [`datasets.logs.ingest=${INGEST}`]
    const correlate = (path: string) =>
      `\nuncertainty: { correlations: [{ between: [datasets.logs.ingest, ${path}], rank: 0.5 }] }\n`
    expect(complaints(set, correlate('datasets.logs.ingst'))).toEqual([
      'uncertainty.correlations.0.between.1: nothing uncertain stands at "datasets.logs.ingst"',
    ])
    expect(complaints(set, correlate('datasets.logs.ingest'))).toEqual([
      'uncertainty.correlations.0.between: a quantity always moves with itself',
    ])
  })
})

describe('futures', () => {
  const futures = (text: string) => `\nuncertainty: { futures: { ${text} } }\n`

  it('lay several settings over the scenario at once', () => {
    const { uncertainty } = read([], futures('boom: { probability: 20 %, set: { datasets.logs.ingest: 500 GB/day } }'))
    expect(uncertainty?.futures).toEqual([
      { id: 'boom', probability: 0.2, settings: ['datasets.logs.ingest=500 GB/day'] },
    ])
  })

  it('are read like the scenario itself, so that a mistake in them is found before anything runs', () => {
    expect(complaints([], futures('boom: { probability: 20 %, set: { datasets.logs.ingest: 500 } }'))).toEqual([
      expect.stringMatching(/^datasets\.logs\.ingest: in the future boom: /),
    ])
  })

  it.each(['horizon: 3 months', 'start: 2028-01-01', 'criteria.cost.weight: 1'])(
    'leave alone what is chosen, over which draws are compared: %s',
    (set) => {
      const [path] = set.split(':') as [string]
      expect(complaints([], futures(`boom: { probability: 20 %, set: { ${set} } }`))).toContain(
        `uncertainty.futures.boom.set.${path}: ${path} is chosen and is the same in every future`,
      )
    },
  )

  it('may set what stores are set to, but not which options there are', () => {
    const set = (text: string) => complaints([], futures(`boom: { probability: 20 %, set: { ${text} } }`))
    expect(set('options.bucket.place.logs.config.class: STANDARD_IA')).toEqual([])
    for (const path of ['options', 'options.bucket', 'options.bucket.name'])
      expect(set(`${path}: other`)).toContain(
        `uncertainty.futures.boom.set.${path}: ${path} is the same in every future: the options that are compared`,
      )
    expect(set('options.bukket.place.logs.preset: standard')).toEqual([
      'options.bukket.place.logs.preset: in the future boom: there is no options.bukket',
    ])
  })

  it('say where in the file they are wrong, and what to write', () => {
    const text =
      '\nuncertainty:\n  futures:\n    boom:\n      probability: 20 %\n      set:\n        datasets.logs.ingest: 500\n'
    const parsed = parse([], text)
    if (parsed.ok) throw new Error('it should be refused')
    const line = `${MINIMAL_SCENARIO}${text}`.split('\n').findIndex((own) => own.includes('datasets.logs.ingest')) + 1
    expect(parsed.issues[0]).toMatchObject({ file: 'fleet.yaml', line, column: 31, remedy: expect.any(String) })
  })

  it('add up to 100 % or less, and set nothing that is uncertain already', () => {
    const text = futures(
      'a: { probability: 70 %, set: { datasets.logs.ingest: 1 GB/day } }, b: { probability: 40 %, set: { region: eu-west-1 } }',
    )
    expect(complaints([`datasets.logs.ingest=${INGEST}`], text)).toEqual([
      'uncertainty.futures: the futures add up to 110 %',
      'uncertainty.futures.a.set.datasets.logs.ingest: datasets.logs.ingest is uncertain already',
    ])
  })
})
