import { describe, expect, test } from 'vitest'
import type { DocumentOption } from '../../src/document/schema.ts'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { runScenario } from '../../src/simulation/run-scenario.ts'

function scenario(store: object, rest: object = {}) {
  return {
    stowage: 1,
    title: 'A dataset and where it is reached from',
    start: '2027-01-01',
    horizon: '30 days',
    region: 'us-east-1',
    uploadTarget: '1 s',
    datasets: {
      images: { kind: 'blob', ingest: '1 GB/day', objectSize: '300 kB', retention: '90 days' },
    },
    producers: {
      here: { region: 'us-east-1', share: 0.5 },
      far: { region: 'ap-southeast-2', share: 0.5 },
    },
    consumers: { europe: { engine: 'ec2-sdk', region: 'eu-west-1', datasets: ['images'] } },
    criteria: { cost: { weight: 1, worst: '$1000', best: '$0' } },
    options: { only: { name: 'The only option', place: { images: store } } },
    ...rest,
  }
}

function optionOf(store: object, rest: object = {}): DocumentOption {
  const parsed = parseScenario(JSON.stringify(scenario(store, rest)), { file: 'test.yaml' })
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('; '))
  const input = { ...parsed, ...parsed.provenance, id: 'test', hash: '0'.repeat(64), seed: 1 }
  const { document } = runScenario({ ...input, models: BUILT_IN_MODELS, book: builtInPriceBook })
  return document.options[0]!
}

const replicated = { versioning: { enabled: true }, replication: { toRegion: 'eu-west-1' } }

describe('reach of one region', () => {
  const { reach, criteria } = optionOf({ model: 's3' })

  test('gives percentiles for each producer and for all, and the share in time', () => {
    const [here, far] = reach.uploads
    expect(here!.p50Ms).toBeLessThan(far!.p50Ms!)
    expect(reach.together.p50Ms).toBeCloseTo(here!.p50Ms!, 0)
    expect(reach.together.p99Ms).toBeCloseTo(far!.p99Ms!, 0)
    expect([here!.withinTarget, far!.withinTarget]).toEqual([1, 0])
    expect(criteria['regional-reach'].value).toBeCloseTo(0.5)
  })
  test('makes consumers elsewhere wait for the distance', () => {
    const beside = optionOf({ model: 's3' }, { consumers: { home: { engine: 'ec2-sdk', datasets: ['images'] } } })
    expect(reach.reads[0]).toMatchObject({ consumer: 'europe', from: 'us-east-1' })
    expect(reach.reads[0]!.p50Ms! - beside.reach.reads[0]!.p50Ms!).toBeGreaterThan(60)
  })
  test('stays out as long as its region does, and loses all if that never comes back', () => {
    expect(reach.failures.zone).toMatchObject({ loses: 'nothing', readsOutMinutes: { high: 0 } })
    expect(reach.failures.region).toMatchObject({ loses: 'everything', readsOutMinutes: null })
    expect(reach.failures.region.stores[0]!.evidence[0]!.source?.title).toMatch(/^AWS, Summary of the /)
  })
})

describe('a replica in Ireland', () => {
  const { reach } = optionOf({ model: 's3', config: replicated })

  test('is read from there', () => {
    expect(reach.reads[0]).toMatchObject({ from: 'eu-west-1' })
  })
  test('saves all but the last minutes from the loss of the region, once people fail over', () => {
    const { loses, lostMinutes, readsOutMinutes } = reach.failures.region
    expect(loses).toBe('recent')
    expect(lostMinutes).toEqual({ low: 0.5, value: 15, high: 240 })
    expect(readsOutMinutes!.high).toBeGreaterThan(readsOutMinutes!.low)
  })
  test('loses less with Time Control, and is back sooner with an access point over both', () => {
    const rtc = { ...replicated, replication: { toRegion: 'eu-west-1', rtc: true } }
    expect(optionOf({ model: 's3', config: rtc }).reach.failures.region.lostMinutes!.high).toBe(15)
    const point = { ...replicated, multiRegionAccessPoint: true }
    const { readsOutMinutes } = optionOf({ model: 's3', config: point }).reach.failures.region
    expect(readsOutMinutes!.value).toBeLessThan(reach.failures.region.readsOutMinutes!.value)
  })
  test('breaks a residency that allows Virginia alone, and rules the option out', () => {
    const rest = { residency: { all: ['us-east-1'] } }
    const broken = optionOf({ model: 's3', config: replicated }, rest)
    expect(broken.reach.residencyViolations).toEqual([
      { dataset: 'images', region: 'eu-west-1', role: 'copy', store: 'images' },
    ])
    expect(broken.feasible).toBe(false)
    expect(optionOf({ model: 's3' }, rest).feasible).toBe(true)
  })
  test('may lie where the dataset’s own line allows it, whatever holds for all', () => {
    const rest = { residency: { all: ['ap-south-1'], images: ['us-east-1', 'eu-west-1'] } }
    expect(optionOf({ model: 's3', config: replicated }, rest).reach.residencyViolations).toEqual([])
  })
})

describe('disruptions tell stores apart', () => {
  const failures = (store: object) => optionOf(store).reach.failures
  test('one zone is lost with its zone, and one copy with its node', () => {
    expect(failures({ model: 's3', preset: 'one-zone-ia' }).zone.loses).toBe('everything')
    expect(failures({ model: 'efs', preset: 'one-zone' }).zone.loses).toBe('everything')
    expect(failures({ model: 'emr-hdfs', preset: 'persistent' }).zone.loses).toBe('everything')
    expect(failures({ model: 'emr-hdfs', preset: 'persistent' }).node.loses).toBe('nothing')
    const single = { preset: 'persistent', config: { replication: 1, coreNodes: { initial: 1 } } }
    expect(failures({ model: 'emr-hdfs', ...single }).node.loses).toBe('part')
  })
  test('deletion by mistake spares what has versions or a log', () => {
    expect(failures({ model: 's3' }).deletion.loses).toBe('everything')
    expect(failures({ model: 's3', config: { versioning: { enabled: true } } }).deletion.loses).toBe('nothing')
    expect(failures({ model: 'dynamodb' }).deletion.loses).toBe('everything')
    expect(failures({ model: 'dynamodb', config: { pointInTimeRecovery: true } }).deletion.lostMinutes!.high).toBe(5)
  })
  test('global tables lose seconds with a region, strongly consistent ones nothing', () => {
    const tables = { globalTables: ['us-east-2', 'eu-west-1'] }
    expect(failures({ model: 'dynamodb', config: tables }).region.lostMinutes!.high).toBeLessThanOrEqual(1)
    const strong = { ...tables, multiRegionConsistency: 'strong' }
    expect(failures({ model: 'dynamodb', config: strong }).region.loses).toBe('nothing')
  })
})

describe('a scenario is refused', () => {
  const messages = (rest: object): string[] => {
    const parsed = parseScenario(JSON.stringify(scenario({ model: 's3' }, rest)), { file: 'test.yaml' })
    return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path}: ${message}`)
  }
  test('when it says where a dataset may lie that it does not have', () => {
    expect(messages({ residency: { imagse: ['us-east-1'] } })).toEqual([
      'residency.imagse: there is no dataset called "imagse"',
    ])
  })
  test('when a line is no line', () => {
    const producers = { here: { region: 'us-east-1', share: 1, roundTrip: '95 %', uplink: '5 objects/s' } }
    expect(messages({ producers })).toEqual([
      'producers.here.roundTrip: a round trip is a time',
      'producers.here.uplink: an uplink carries bytes per time',
    ])
  })
})
