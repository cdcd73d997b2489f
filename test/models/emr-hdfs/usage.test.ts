import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { emrHdfsConfigSchema } from '../../../src/models/emr-hdfs/config.ts'
import { billedHours, volumeQuantities } from '../../../src/models/emr-hdfs/instance-usage.ts'
import { coreNode } from '../../../src/models/emr-hdfs/node.ts'
import { paidNodes } from '../../../src/models/emr-hdfs/persistent-usage.ts'
import { GiB } from '../../../src/quantities/bytes.ts'
import { dataset, simulate, used, worldOf } from './workload.ts'

describe('published examples', () => {
  test('26 r5.4xlarge for 3 hours are 78 instance-hours, at EC2 and for the EMR fee', () => {
    // AWS EMR best practices, benchmarking variables.
    const world = worldOf(1)
    const run = simulate(
      [dataset(world.calendar, {})],
      { mode: 'transient', instanceType: 'r5.4xlarge', coreNodes: { initial: 25 }, run: { hours: 3, everyDays: 1 } },
      world,
    )
    expect(used(run, 'AmazonEC2', 'BoxUsage:r5.4xlarge')).toBe(78)
    expect(used(run, 'ElasticMapReduce', 'BoxUsage:r5.4xlarge')).toBe(78)
  })

  test('a root volume of 10 GB for an hour of a 30-day month is 0.01389 GB-months', () => {
    // EMR management guide, Instance storage: $0.10 ÷ 30 ÷ 24 × 10 = $0.00139.
    const config = emrHdfsConfigSchema.parse({ rootVolume: { type: 'gp2', gib: 10 } })
    const hours = { core: 1, corePaid: 1, primary: 0, volumes: 0, roots: 1, sizing: [] }
    const root = volumeQuantities(hours, config, coreNode(config), 720).find(
      ({ meter }) => meter.usageType === 'EBS:VolumeUsage.gp2',
    )!
    expect(root.quantity).toBeCloseTo(0.013888888888888888, 15)
    expect(root.quantity * 0.1).toBeCloseTo(0.00139, 5)
  })
})

describe('a persistent cluster', () => {
  const world = worldOf(59)
  const settings = {
    instanceType: 'm5.xlarge',
    coreNodes: { initial: 4 },
    replication: 2,
    ebs: { gibPerNode: 1000, volumesPerNode: 2, throughput: 225 },
  }
  const run = simulate([dataset(world.calendar, { objectsPerDay: 100 })], settings, world)

  test('pays for core and primary nodes around the clock, at EC2 and for the fee', () => {
    for (const [month, hours] of [744, 672].entries()) {
      expect(used(run, 'AmazonEC2', 'BoxUsage:m5.xlarge', month)).toBe(5 * hours)
      expect(used(run, 'ElasticMapReduce', 'BoxUsage:m5.xlarge', month)).toBe(5 * hours)
    }
  })

  test('pays whole GB-months whatever the length of the month: volumes, roots, and 64 GiB on the primary', () => {
    for (const month of [0, 1])
      expect(used(run, 'AmazonEC2', 'EBS:VolumeUsage.gp3', month)).toBeCloseTo(4 * 1000 + 5 * 15 + 64, 6)
  })

  test('pays for throughput above the 125 MiB/s of each gp3 volume', () => {
    expect(used(run, 'AmazonEC2', 'EBS:VolumeP-Throughput.gp3', 0)).toBeCloseTo(4 * 2 * 100, 6)
    expect(run.usage.some(({ usageType }) => usageType === 'EBS:VolumeP-IOPS.gp3')).toBe(false)
  })

  test('runs its primary on demand where the core nodes are spot, and pays the fee on both', () => {
    const spot = simulate([dataset(world.calendar, {})], { ...settings, purchase: 'spot' }, world)
    expect(used(spot, 'AmazonEC2', 'SpotUsage:m5.xlarge', 0)).toBe(4 * 744)
    expect(used(spot, 'AmazonEC2', 'BoxUsage:m5.xlarge', 0)).toBe(744)
    expect(used(spot, 'ElasticMapReduce', 'BoxUsage:m5.xlarge', 0)).toBe(5 * 744)
  })

  test('explains its node hours by the data behind them', () => {
    const line = run.usage.find(
      ({ service, usageType }) => service === 'AmazonEC2' && usageType === 'BoxUsage:m5.xlarge',
    )!
    const terms = Object.fromEntries(line.derivation.terms.map(({ name, value }) => [name, value]))
    expect(terms['copies of each block']).toBe(2)
    expect(terms['data in HDFS, checksums included']).toBeCloseTo((31 * 100 * 1e6 * (1 + 4 / 512)) / GiB, 9)
    expect(terms['usable for HDFS on a node']).toBeCloseTo(650, 9)
  })
})

describe('billing', () => {
  test('is by the second, for a minute at least', () => {
    expect(billedHours(0)).toBe(0)
    expect(billedHours(0.001)).toBe(60 / 3600)
    expect(billedHours(100.4 / 3600)).toBe(101 / 3600)
    expect(billedHours(3)).toBe(3)
  })

  property.prop(
    [fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 30 })],
    { seed: 3 },
  )('of reservations goes on until their term ends', (counts, term) => {
    const byHand = counts.map((_, day) => Math.max(...counts.slice(Math.max(0, day - term + 1), day + 1)))
    expect([...paidNodes(Float64Array.from(counts), term)]).toEqual(byHand)
  })
})
