import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkStores } from '../../src/scenarios/check-stores.ts'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { uncertaintyOf } from '../../src/scenarios/uncertainty-of.ts'
import { drawInputs } from '../../src/uncertainty/draw-inputs.ts'
import { bent, MINIMAL_SCENARIO } from './minimal-scenario.ts'

const parse = (text: string, settings: readonly string[] = []) => parseScenario(text, { file: 'logs.yaml', settings })

const read = (text: string, settings: readonly string[] = []) => {
  const parsed = parse(text, settings)
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return parsed
}

const complaints = (text: string, settings: readonly string[] = []): readonly string[] => {
  const parsed = parse(text, settings)
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path}: ${message}`)
}

/** All that its only uncertain number turns out to be in 1024 draws, as read from the scenario again. */
const drawn = (
  text: string,
  numberIn: (scenario: ReturnType<typeof read>['scenario']) => unknown,
): readonly number[] => {
  const { scenario, input } = read(text)
  const draws = drawInputs(uncertaintyOf(scenario, input)!, { seed: 1, replicates: 1, exponent: 10 })
  const settings = [...new Set(Array.from({ length: draws.draws }, (_, draw) => draws.settingsOf(draw)[0]!))].toSorted()
  // Reading a scenario takes longer than drawing it: the outermost and a few others stand for all.
  const some = settings.filter((_, index) => index % Math.ceil(settings.length / 20) === 0)
  return some.map((setting) => numberIn(read(text, [setting]).scenario) as number)
}

const full = bent(
  '    retention: 90 days',
  `    retention: 90 days
    peakToMean: 3
    popularity: { zipf: 0.8 }
    events: [{ on: 2027-06-01, multiplyIngest: 2 }]`,
).replace(
  'audit: { engine: athena, datasets: [logs] }',
  'audit: { engine: emr-spark, datasets: [logs], instances: 4, compute: { instance: m5.xlarge, nodes: 4, hours: 3, every: 1 day } }',
)

describe('uncertain numbers without a unit', () => {
  it.each([
    ['datasets.logs.peakToMean', '{ p10: 1.5, p50: 3, p90: 8 }', 3],
    ['datasets.logs.popularity.zipf', '{ low: 0, mode: 0.8, high: 1.2 }', undefined],
    ['datasets.logs.events.0.multiplyIngest', '{ lognormal: { median: 2, p90: 4 } }', 2],
    ['datasets.logs.scans.0.passes', '{ normal: { mean: 10, sd: 2 } }', undefined],
    ['consumers.audit.instances', '{ p10: 1, p50: 4, p90: 12 }', 4],
    [
      'consumers.audit.compute.nodes',
      '{ cases: [{ value: 4, probability: 60 % }, { value: 8, probability: 40 % }] }',
      4,
    ],
    ['consumers.audit.compute.hours', '{ low: 1, high: 5 }', 3],
  ])('may stand at %s, and are read as their median', (path, written, median) => {
    const { scenario, input } = read(full, [`${path}=${written}`])
    expect(uncertaintyOf(scenario, input)?.inputs.map((uncertain) => uncertain.path)).toEqual([path])
    const keys = path.split('.')
    const value = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], scenario)
    if (median === undefined) expect(value).toEqual(expect.any(Number))
    else expect(value).toBeCloseTo(median, 12)
  })

  it('never leave the limits of their field, however wide the belief', () => {
    const peaks = drawn(
      bent('    retention', '    peakToMean: { normal: { mean: 1.5, sd: 2 } }\n    retention'),
      (scenario) => {
        return scenario.datasets.logs!.peakToMean
      },
    )
    expect(Math.min(...peaks)).toBeGreaterThanOrEqual(1)
  })

  it('are rounded to whole ones where only those count, the least among them', () => {
    const instances = drawn(
      full.replace('instances: 4', 'instances: { p10: 1, p50: 4, p90: 12 }'),
      ({ consumers }) => consumers!.audit!.instances,
    )
    expect(instances.every((count) => Number.isInteger(count) && count >= 1)).toBe(true)
    expect(instances).toContain(1)
  })

  it('are each as likely as the others where whole ones lie between two', () => {
    const { scenario, input } = read(full, ['consumers.audit.instances={ low: 1, high: 4 }'])
    const draws = drawInputs(uncertaintyOf(scenario, input)!, { seed: 1, replicates: 1, exponent: 10 })
    const counts = new Map<string, number>()
    for (let draw = 0; draw < draws.draws; draw++) {
      const [setting] = draws.settingsOf(draw)
      counts.set(setting!, (counts.get(setting!) ?? 0) + 1)
    }
    expect([...counts].toSorted()).toEqual(
      [1, 2, 3, 4].map((count) => [`consumers.audit.instances=${count}`, expect.closeTo(256, -1)]),
    )
  })

  it.each([
    ['datasets.logs.peakToMean={ p10: 0.5, p50: 2, p90: 3 }', /peakToMean: p10: 0\.5 is too small$/],
    ['datasets.logs.peakToMean={ p10: 1, p50: 2, p90: 3 }', /p10 is not above 1, the least that there can be$/],
    ['datasets.logs.peakToMean={ p10: 2 /s, p50: 3 /s, p90: 4 /s }', /p10: expected a number/],
    ['datasets.logs.peakToMean={ normal: { mean: -9, sd: 2 } }', /nearly all of it lies where no amount can be$/],
    ['consumers.audit.instances={ low: 1.5, high: 3 }', /low: expected a whole number/],
  ])('are refused with path and reason when they are wrong: %s', (setting, reason) => {
    expect(complaints(full, [setting])).toEqual([expect.stringMatching(reason)])
  })

  it('are refused at their line, with what is written there and what to write instead', () => {
    const parsed = parse(bent('    retention', '    peakToMean: { p10: 3, p50: 2, p90: 4 }\n    retention'))
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      {
        path: 'datasets.logs.peakToMean',
        line: 16,
        column: 5,
        message: 'p10, p50 and p90 do not grow',
        remedy: expect.stringContaining('write { p10, p50, p90 }'),
      },
    ])
  })
})

describe('price changes', () => {
  const changed = (change: string): string => bent('datasets:', `prices:\n  - ${change}\ndatasets:`)

  it('may be uncertain, so that a cut is a case with a probability', () => {
    const cut = '{ cases: [{ value: 1, probability: 80 % }, { value: 0.7, probability: 20 % }] }'
    const { scenario, input } = read(changed(`{ service: AmazonS3, on: 2027-07-01, multiply: ${cut} }`))
    expect(scenario.prices[0]!.multiply).toBe(1)
    expect(uncertaintyOf(scenario, input)?.inputs.map(({ path }) => path)).toEqual(['prices.0.multiply'])
  })

  it('are of services that something is billed under, on days that are simulated', () => {
    expect(complaints(changed('{ service: AmazonS4, on: 2029-07-01, multiply: 0.5 }'))).toEqual([
      'prices.0.service: nothing is billed under the service "AmazonS4"',
      'prices.0.on: 2029-07-01 is not within the horizon',
    ])
  })
})

describe('growth', () => {
  it.each([
    ['{ compound: { p10: -2 %/month, p50: 3 %/month, p90: 6 %/month } }', 'compound'],
    ['{ linear: { low: 0 GB/day, high: 4 GB/day }, per: 1 month }', 'linear'],
    ['{ linear: 1 GB/day, per: { low: 1 month, high: 3 months } }', 'per'],
    ['{ logistic: { rate: { p10: 2 %/month, p50: 4 %/month, p90: 9 %/month }, ceiling: 90 GB/day } }', 'logistic.rate'],
    ['{ logistic: { rate: 4 %/month, ceiling: { low: 20 GB/day, high: 80 GB/day } } }', 'logistic.ceiling'],
  ])('may be uncertain in each of its forms: %s', (growth, at) => {
    const { scenario, input } = read(bent('    objectSize', `    growth: ${growth}\n    objectSize`))
    expect(uncertaintyOf(scenario, input)?.inputs.map(({ path }) => path)).toEqual([`datasets.logs.growth.${at}`])
  })
})

describe('shares that add up to 100 %', () => {
  const two = bent(
    'servers: { region: us-east-1, share: 100 % }',
    'servers: { region: us-east-1, share: { p10: 40 %, p50: 60 %, p90: 80 % } }\n  phones: { region: eu-west-1 }',
  )

  it('may be uncertain where one of them is left out: it takes what the others leave', () => {
    const { scenario, provenance } = read(two)
    expect(scenario.producers!.phones!.share).toBeUndefined()
    expect(provenance.assumed.map(({ path }) => path)).toContain('producers.phones.share')
    expect(complaints(two.replace('eu-west-1', 'eu-west-1, share: 40 %'))[0]).toMatch(
      /should producers\.servers\.share turn out to be [\d.]+ %: the shares of logs add up to/,
    )
  })

  it('may be left out of a histogram of sizes, too', () => {
    const { scenario } = read(
      bent(
        'objectSize: 1 MB',
        'objectSize: { histogram: [{ size: 1 kB, share: { low: 20 %, high: 40 % } }, { size: 1 MB }] }',
      ),
    )
    expect(scenario.datasets.logs!.objectSize).toEqual({
      histogram: [
        { size: 1000, share: expect.closeTo(0.3, 12) },
        { size: 1e6, share: expect.closeTo(0.7, 12) },
      ],
    })
  })
})

describe('uncertain settings of stores', () => {
  const models = {
    s3: {
      config: z
        .strictObject({
          queries: z.strictObject({
            share: z.number().min(0).max(1).default(0),
            items: z.number().int().min(1).optional(),
          }),
          days: z.union([z.literal('never'), z.number().int().min(1).max(36)]).optional(),
          range: z.strictObject({ low: z.number(), high: z.number() }).optional(),
        })
        .refine(({ queries, days }) => typeof days !== 'number' || queries.share < 0.9, 'too many queries to expire'),
      presets: { standard: { config: { queries: {} } } },
    },
    efs: { config: z.strictObject({}), presets: { 'regional-elastic': { config: {} } } },
  }
  const store = (config: string): string => bent('preset: standard', `preset: standard, config: ${config}`)
  const issues = (config: string): readonly string[] =>
    checkStores(read(store(config)), models).map(({ path, message }) => `${path}: ${message}`)

  it('are any numbers that the schema of the model knows, within its limits', () => {
    const { scenario, input } = read(
      store('{ queries: { share: { p10: 0.1, p50: 0.2, p90: 0.5 }, items: { low: 1, high: 9 } } }'),
    )
    const at = 'options.bucket.place.logs.config.queries'
    expect(
      uncertaintyOf(scenario, input, models)?.inputs.map(({ path, distribution }) => [path, distribution]),
    ).toEqual([
      [`${at}.share`, { kind: 'three-point', p10: 0.1, p50: 0.2, p90: 0.5, atLeast: 0, atMost: 1 }],
      [`${at}.items`, { kind: 'uniform', low: 0.5, high: 9.5 }],
    ])
    expect(uncertaintyOf(scenario, input)).toBeUndefined()
  })

  it('leave alone what only looks like it', () => {
    const { scenario, input } = read(store('{ queries: {}, range: { low: 1, high: 2 } }'))
    expect(uncertaintyOf(scenario, input, models)).toBeUndefined()
    expect(issues('{ queries: {}, range: { low: 1, high: 2 } }')).toEqual([])
  })

  it('are refused with path and reason when they are wrong, also where only an end of theirs is', () => {
    const at = 'options.bucket.place.logs.config'
    expect(issues('{ queries: { share: { p10: 0.1, p50: 0.2, p90: 1.5 } } }')).toEqual([
      `${at}.queries.share: p90: 1.5 is too large`,
    ])
    expect(issues('{ queries: {}, days: { low: 0, high: 3 } }')).toEqual([`${at}.days: low: 0 is too small`])
    expect(issues('{ queries: { share: { low: 0.5, high: 0.95 } }, days: 3 }')).toEqual([
      expect.stringMatching(/config: should .*queries\.share turn out to be 0\.9\d+: too many queries to expire$/),
    ])
  })

  it('can be tied to others by a correlation', () => {
    const text = `${store('{ queries: { share: { low: 0.1, high: 0.3 } } }')}
uncertainty:
  correlations: [{ between: [datasets.logs.ingest, options.bucket.place.logs.config.queries.share], rank: 0.5 }]
`
    const { scenario, input } = read(text, ['datasets.logs.ingest={ low: 1 GB/day, high: 9 GB/day }'])
    expect(uncertaintyOf(scenario, input, models)?.correlations).toHaveLength(1)
  })
})

it('leaves a scenario without anything uncertain as it was', () => {
  const { scenario, input } = read(MINIMAL_SCENARIO)
  expect(uncertaintyOf(scenario, input)).toBeUndefined()
})
