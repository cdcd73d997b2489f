import { describe, expect, test } from 'vitest'
import { dynamodbModel } from '../../src/models/dynamodb/model.ts'
import { efsModel } from '../../src/models/efs/model.ts'
import { s3Model } from '../../src/models/s3/model.ts'
import { createCalendar } from '../../src/quantities/calendar.ts'
import { roundTripMs } from '../../src/reach/round-trip.ts'
import { type Endpoint, type Route, uploadRoute } from '../../src/reach/upload-route.ts'

const world = { calendar: createCalendar('2027-01-01', 30), region: 'us-east-1', clusters: [] }
const bucket = (settings: object) => s3Model.reach(s3Model.config.parse(settings), world)
const korea: Endpoint = { region: 'ap-northeast-2', network: 'internet' }
const time = (endpoint: Endpoint, settings: object, bytes = 350_000): number =>
  (uploadRoute(endpoint, bucket(settings)) as Route).timeMs(bytes)

describe('an upload from Korea to a bucket in Virginia', () => {
  const plain = time(korea, {})

  test('travels the whole way at every round trip', () => {
    expect(plain).toBeGreaterThan(4 * roundTripMs('ap-northeast-2', 'us-east-1')!)
  })
  test('is no faster for a replica that takes no writes', () => {
    const replication = { toRegion: 'ap-northeast-2' }
    expect(time(korea, { replication, versioning: { enabled: true } })).toBe(plain)
  })
  test('ends nearby with a Multi-Region Access Point', () => {
    const near = {
      replication: { toRegion: 'ap-northeast-2' },
      versioning: { enabled: true },
      multiRegionAccessPoint: true,
    }
    expect(time(korea, near)).toBeLessThan(plain / 2)
    expect(uploadRoute(korea, bucket(near))).toMatchObject({ region: 'ap-northeast-2' })
  })
  test('enters at an edge with Transfer Acceleration, and still waits for one answer from Virginia', () => {
    const accelerated = time(korea, { transferAcceleration: 'other-edges' })
    expect(accelerated).toBeLessThan(0.6 * plain)
    expect(accelerated).toBeGreaterThan(roundTripMs('ap-northeast-2', 'us-east-1')!)
  })
  test('goes straight where the edge would not be quicker', () => {
    const beside: Endpoint = { region: 'us-east-1', network: 'internet' }
    expect(time(beside, { transferAcceleration: 'other-edges' }, 100)).toBe(time(beside, {}, 100))
  })
  test('is as quick as its own line where it says so', () => {
    const fibre = { ...korea, roundTripMs: 5, bytesPerSecond: 1e8 }
    expect(time(fibre, {})).toBeLessThan(plain)
    expect(time({ ...fibre, connections: 'warm' }, {})).toBeCloseTo(
      time(fibre, {}) - 2 * (5 + roundTripMs('ap-northeast-2', 'us-east-1')!),
      6,
    )
  })
})

test('a global table takes writes in the nearest of its regions', () => {
  const config = dynamodbModel.config.parse({ globalTables: ['ap-northeast-2', 'eu-west-1'] })
  expect(uploadRoute(korea, dynamodbModel.reach(config, world))).toMatchObject({ region: 'ap-northeast-2' })
})

test('more regions that take writes never make an upload slower', () => {
  const regions = ['ap-northeast-2', 'eu-west-1', 'sa-east-1', 'us-west-2']
  for (const region of ['ap-south-1', 'eu-central-1', 'sa-east-1', 'us-east-1']) {
    const times = regions.map((_, count) => {
      const config = dynamodbModel.config.parse({ globalTables: regions.slice(0, count) })
      return (uploadRoute({ region, network: 'internet' }, dynamodbModel.reach(config, world)) as Route).timeMs(1000)
    })
    expect(times).toEqual([...times].sort((a, b) => b - a))
  }
})

test('devices on the internet find no way into a file system', () => {
  const reach = efsModel.reach(efsModel.config.parse({}), world)
  expect(uploadRoute(korea, reach)).toHaveProperty('why')
  expect(uploadRoute({ region: 'us-east-1', network: 'vpc' }, reach)).toMatchObject({ region: 'us-east-1' })
})

test('a region that the table of round trips does not hold is said, not guessed', () => {
  const unknown = uploadRoute({ region: 'mx-central-1', network: 'internet' }, bucket({}))
  expect(unknown).toEqual({ why: 'no round-trip time is known from mx-central-1' })
})
