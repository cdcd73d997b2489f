import { describe, expect, it } from 'vitest'
import { formatIssues } from '../../src/scenarios/format-issues.ts'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { bent, MINIMAL_SCENARIO } from './minimal-scenario.ts'

/** What a person reads when a scenario is wrong. */
function complaint(text: string, settings: readonly string[] = []): string {
  const result = parseScenario(text, { file: 'logs.yaml', settings })
  return result.ok ? 'accepted' : `\n${formatIssues(result.issues)}`
}

it('accepts the scenario that all others here are bent from', () => {
  expect(complaint(MINIMAL_SCENARIO)).toBe('accepted')
})

describe('spelling', () => {
  it('suggests the key that was meant', () => {
    expect(complaint(bent('    ingest: 10', '    ingets: 10'))).toMatchInlineSnapshot(`
      "
      there is no setting "ingets" here
        at logs.yaml:9:5 (datasets.logs.ingets)
      9 |     ingets: 10 GB/day
        |     ^^^^^^
        = did you mean ingest?
      "
    `)
  })

  it('lists what else could stand there when nothing is near', () => {
    expect(
      complaint(bent('region: us-east-1, share', 'country: Korea, region: us-east-1, share')),
    ).toMatchInlineSnapshot(`
      "
      there is no setting "country" here
         at logs.yaml:18:14 (producers.servers.country)
      18 |   servers: { country: Korea, region: us-east-1, share: 100 % }
         |              ^^^^^^^
         = remove it, or write one of: title, network, roundTrip, uplink, connections, datasets
      "
    `)
  })

  it('suggests the value that was meant', () => {
    expect(complaint(bent('engine: athena', 'engine: athene'))).toMatchInlineSnapshot(`
      "
      there is no engine called "athene"
         at logs.yaml:20:20 (consumers.audit.engine)
      20 |   audit: { engine: athene, datasets: [logs] }
         |                    ^^^^^^
         = did you mean athena?
      "
    `)
  })

  it('suggests the dataset, store and criterion that were meant', () => {
    const text = bent('datasets: [logs], actions', 'datasets: [log], actions')
      .replace('logs: tree', 'logs: three')
      .replace('  durability:', '  durabilty:')
    expect(complaint(text)).toMatchInlineSnapshot(`
      "
      there is no dataset called "log"
         at logs.yaml:25:44 (access.grants.0.datasets.0)
      25 |     - { principals: [auditors], datasets: [log], actions: [read] }
         |                                            ^^^
         = did you mean logs?

      there is no setting "durabilty" here
         at logs.yaml:30:3 (criteria.durabilty)
      30 |   durabilty: { weight: 50, worst: 1e-6, best: 1e-11, scale: log }
         |   ^^^^^^^^^
         = did you mean durability?

      the store tree holds no dataset
         at logs.yaml:39:7 (options.shared.stores.tree)
      39 |       tree: { model: efs, preset: regional-elastic }
         |       ^^^^
         = place a dataset in it, or remove it

      there is no store called "three"
         at logs.yaml:41:13 (options.shared.place.logs)
      41 |       logs: three
         |             ^^^^^
         = did you mean tree?
      "
    `)
  })
})

describe('quantities', () => {
  it('tells KB from kB and KiB', () => {
    expect(complaint(bent('objectSize: 1 MB', 'objectSize: { median: 350 KB, mean: 500 kB }'))).toMatchInlineSnapshot(`
      "
      "KB" is not a unit of data
         at logs.yaml:10:27 (datasets.logs.objectSize.median)
      10 |     objectSize: { median: 350 KB, mean: 500 kB }
         |                           ^^^^^^
         = kB is 1000 bytes, KiB is 1024 bytes
      "
    `)
  })

  it('asks for the time of a rate', () => {
    expect(complaint(bent('10 GB/day', '10 GB'))).toMatchInlineSnapshot(`
      "
      "10 GB" does not say per which time
        at logs.yaml:9:13 (datasets.logs.ingest)
      9 |     ingest: 10 GB
        |             ^^^^^
        = write data or objects per time, such as 100 GB/day, 5 MB/s or 2000 objects/s
      "
    `)
  })

  it('asks for the unit of a size', () => {
    expect(complaint(bent('objectSize: 1 MB', 'objectSize: 1000000'))).toMatchInlineSnapshot(`
      "
      1000000 has no unit
         at logs.yaml:10:17 (datasets.logs.objectSize)
      10 |     objectSize: 1000000
         |                 ^^^^^^^
         = write a number and a unit, such as 350 kB, 100 GB or 5 TiB
      "
    `)
  })

  it('sees the comma that ends a value inside braces', () => {
    expect(complaint(bent('"$10,000"', '$10,000'))).toMatchInlineSnapshot(`
      "
      the comma before 000 ends the value
         at logs.yaml:29:35 (criteria.cost.000)
      29 |   cost: { weight: 100, worst: $10,000, best: $100, scale: log }
         |                                   ^^^
         = inside { } quote amounts that contain a comma: "$50,000"
      "
    `)
  })

  it('refuses a level that does not fit its criterion', () => {
    expect(complaint(bent('atMost: 1 s', 'atMost: $5'))).toMatchInlineSnapshot(`
      "
      latency is a time, this is a sum of money
         at logs.yaml:27:35 (requirements.0.atMost)
      27 |   - { criterion: latency, atMost: $5, because: people wait }
         |                                   ^^
         = write a level such as 10 ms
      "
    `)
  })

  it('refuses a month that does not exist', () => {
    expect(complaint(bent('2027-01-01', '2027-13-01'))).toMatchInlineSnapshot(`
      "
      "2027-13-01" is not a date of the calendar
        at logs.yaml:3:8 (start)
      3 | start: 2027-13-01
        |        ^^^^^^^^^^
        = write a date from 1970 to 2199 as YYYY-MM-DD, such as 2027-01-01
      "
    `)
  })
})

describe('alternatives', () => {
  it('explains the alternative that was being written', () => {
    expect(
      complaint(bent('    reads: none', '    reads: { byAge: [{ until: 3 dais, rate: 1 /day }] }')),
    ).toMatchInlineSnapshot(`
      "
      "dais" is not a unit of time
         at logs.yaml:11:31 (datasets.logs.reads.byAge.0.until)
      11 |     reads: { byAge: [{ until: 3 dais, rate: 1 /day }] }
         |                               ^^^^^^
         = write a number and a unit of time, such as 3 years, 90 days or 12 h
      "
    `)
  })

  it('names all alternatives when it cannot tell which', () => {
    expect(
      complaint(bent('    updates: none', '    growth: { exponential: 3 }\n    updates: 5')),
    ).toMatchInlineSnapshot(`
      "
      a group with exponential is not accepted here
         at logs.yaml:14:5 (datasets.logs.growth)
      14 |     growth: { exponential: 3 }
         |     ^^^^^^
         = write a group with compound, or a group with linear, per, or a group with logistic

      5 is not accepted here
         at logs.yaml:15:14 (datasets.logs.updates)
      15 |     updates: 5
         |              ^
         = write none, or a group with perObject, or a group with total
      "
    `)
  })
})

describe('contradictions', () => {
  it('wants every dataset placed by every option', () => {
    expect(
      complaint(bent('      logs: { model: s3, preset: standard }', '      log: { model: s3, preset: standard }')),
    ).toMatchInlineSnapshot(`
      "
      options.bucket does not say where logs goes
         at logs.yaml:34:5 (options.bucket.place.logs)
      34 |     place:
         |     ^^^^^
         = add logs to options.bucket.place

      there is no dataset called "log"
         at logs.yaml:35:7 (options.bucket.place.log)
      35 |       log: { model: s3, preset: standard }
         |       ^^^
         = did you mean logs?
      "
    `)
  })

  it('wants shares that add up', () => {
    expect(
      complaint(bent('share: 100 % }', 'share: 60 % }\n  phones: { region: us-west-2, share: 30 % }')),
    ).toMatchInlineSnapshot(`
      "
      the shares of logs add up to 90 % (servers, phones)
         at logs.yaml:17:1 (producers)
      17 | producers:
         | ^^^^^^^^^
         = make them add up to 100 %
      "
    `)
  })

  it('wants ages in order, and one open end', () => {
    const bands =
      '    reads: { byAge: [{ until: 30 days, rate: 1 /day }, { rate: 1 /day }, { until: 7 days, rate: 1 /day }] }'
    expect(complaint(bent('    reads: none', bands))).toMatchInlineSnapshot(`
      "
      only the last band can do without until
         at logs.yaml:11:56 (datasets.logs.reads.byAge.1)
      11 |     reads: { byAge: [{ until: 30 days, rate: 1 /day }, { rate: 1 /day }, { until: 7 days, rate: 1 /day }] }
         |                                                        ^^^^^^^^^^^^^^^^
         = add until, the age at which the band ends
      "
    `)
  })

  it('refuses a circle of derived datasets', () => {
    const circle = `  a: { kind: blob, objectSize: 1 MB, derivedFrom: b, ratio: 1 }
  b: { kind: blob, objectSize: 1 MB, derivedFrom: a, ratio: 1 }
producers:`
    const text = bent('producers:', circle).replace(
      'logs: { model: s3',
      'a: tree\n      b: tree\n      logs: { model: s3',
    )
    expect(complaint(text)).toContain('a is derived from b is derived from a')
  })

  it('refuses what cannot stand beside derivedFrom', () => {
    const derived = bent('    objectSize', '    derivedFrom: logs\n    objectSize')
    expect(complaint(derived)).toMatchInlineSnapshot(`
      "
      ingest cannot stand beside derivedFrom: logs, which already says what arrives
        at logs.yaml:9:13 (datasets.logs.ingest)
      9 |     ingest: 10 GB/day
        |             ^^^^^^^^^
        = remove one of the two

      logs is derived from logs
         at logs.yaml:10:18 (datasets.logs.derivedFrom)
      10 |     derivedFrom: logs
         |                  ^^^^
         = let one dataset of the circle be ingested

      how much is derived from logs is not said
         at logs.yaml:10:18 (datasets.logs.derivedFrom)
      10 |     derivedFrom: logs
         |                  ^^^^
         = add ratio: bytes made per byte of the source, such as 0.4
      "
    `)
  })

  it('wants the better level to be the best', () => {
    expect(complaint(bent('worst: "$10,000", best: $100', 'worst: $100, best: $10000'))).toMatchInlineSnapshot(`
      "
      cost is better when it is lower, and best is higher than worst
         at logs.yaml:29:31 (criteria.cost.worst)
      29 |   cost: { weight: 100, worst: $100, best: $10000, scale: log }
         |                               ^^^^
         = swap worst and best
      "
    `)
  })

  it('refuses a mean that no lognormal has', () => {
    expect(complaint(bent('objectSize: 1 MB', 'objectSize: { median: 1 MB, mean: 500 kB }'))).toMatchInlineSnapshot(`
      "
      the mean is not above the median
         at logs.yaml:10:39 (datasets.logs.objectSize.mean)
      10 |     objectSize: { median: 1 MB, mean: 500 kB }
         |                                       ^^^^^^
         = a lognormal has its mean above its median; write one size when all are alike
      "
    `)
  })
})

describe('YAML', () => {
  it('shows where a file is not well formed', () => {
    expect(complaint(bent('datasets: [logs] }', 'datasets: [logs }'))).toMatchInlineSnapshot(`
      "
      this list is not closed
         at logs.yaml:20:44
      20 |   audit: { engine: athena, datasets: [logs }
         |                                            ^
         = end it with ]

      this group is not closed
         at logs.yaml:20:45
      20 |   audit: { engine: athena, datasets: [logs }
         |                                             ^
         = end it with }
      "
    `)
  })

  it('refuses a key that stands twice', () => {
    expect(complaint(bent('region: us-east-1\n', 'region: us-east-1\nregion: us-west-2\n'))).toMatchInlineSnapshot(`
      "
      this key stands here twice
        at logs.yaml:6:1
      6 | region: us-west-2
        | ^^^^^^
        = keep one of the two
      "
    `)
  })

  it('refuses aliases that multiply', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [name, previous] of ['ba', 'cb', 'dc', 'ed'].map((pair) => [...pair] as [string, string]))
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${previous}`).join(', ')}]`)
    expect(complaint(bomb.join('\n'))).toContain('aliases stand for more than 100 copies')
  })

  it('refuses an alias that contains itself', () => {
    expect(complaint(`${MINIMAL_SCENARIO}loop: &loop [*loop]\n`)).toContain('an alias contains itself')
  })

  it('survives groups nested without end', () => {
    expect(complaint('['.repeat(100_000))).not.toBe('accepted')
  })

  it('wants a group, not just any text', () => {
    expect(complaint('')).toMatchInlineSnapshot(`
      "
      expected a group with stowage, title, start, horizon, region, datasets, criteria, options, found nothing
        at logs.yaml:1:1
      1 | 
        | ^
      "
    `)
    expect(complaint('hello')).toMatchInlineSnapshot(`
      "
      expected a group with stowage, title, start, horizon, region, datasets, criteria, options, found "hello"
        at logs.yaml:1:1
      1 | hello
        | ^^^^^
      "
    `)
  })
})

it('reports every mistake at once, in the order of the lines', () => {
  const text = bent('kind: blob', 'kind: blobb')
    .replace('10 GB/day', '10 GB')
    .replace('datasets: [logs], actions', 'datasets: [lgos], actions')
    .replace('answer: bucket', 'answer: buckets')
  const result = parseScenario(text, { file: 'logs.yaml' })
  expect(result.ok ? [] : result.issues.map(({ line, path }) => `${line} ${path}`)).toEqual([
    '8 datasets.logs.kind',
    '9 datasets.logs.ingest',
    '25 access.grants.0.datasets.0',
    '42 answer',
  ])
})

describe('settings from outside the file', () => {
  it('says which setting is wrong', () => {
    expect(
      complaint(MINIMAL_SCENARIO, ['datasets.logs.ingest=10 GB', 'datasets.log.kind=file', 'horizon']),
    ).toMatchInlineSnapshot(`
      "
      there is no datasets.log
        at --set (datasets.log.kind)
      1 | datasets.log.kind=file
        | ^^^^^^^^^^^^^^^^^
        = did you mean logs?

      "horizon" is not a setting
        at --set
      1 | horizon
        | ^^^^^^^
        = write path=value, such as datasets.raw.ingest=1TB/day

      "10 GB" does not say per which time
        at --set (datasets.logs.ingest)
      1 | datasets.logs.ingest=10 GB
        |                      ^^^^^
        = write data or objects per time, such as 100 GB/day, 5 MB/s or 2000 objects/s
      "
    `)
  })
})
