import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { ConsumerCluster, StoreRun } from '../../../src/models/contract.ts'
import { emrHdfsConfigSchema } from '../../../src/models/emr-hdfs/config.ts'
import { coreNode } from '../../../src/models/emr-hdfs/node.ts'
import { copyHours } from '../../../src/models/emr-hdfs/transient-run.ts'
import { bill } from '../../../src/prices/bill.ts'
import { builtInPriceBook } from '../../../src/prices/built-in-price-book.ts'
import { GB, GiB } from '../../../src/quantities/bytes.ts'
import { dataset, simulate, used, worldOf } from './workload.ts'

const nightly: ConsumerCluster = {
  consumer: 'batch',
  engine: 'emr-spark',
  instance: 'm5.4xlarge',
  nodes: 11,
  hoursPerRun: 3,
  everyDays: 1,
  datasets: ['data'],
}
const settings = { mode: 'transient', replication: 2 }
const world = worldOf(31, [nightly])
/** 500 GB a night of files of 1 MB that live for two hours. */
const scratch = dataset(world.calendar, { objectsPerDay: 500_000, retentionDays: 2 / 24 })
const finding = (run: StoreRun, id: string) => run.findings.find((candidate) => candidate.id === id)

describe('scratch data on the cluster that a consumer brings along', () => {
  const run = simulate([scratch], settings, world)

  test('costs the volumes of the nights, and no S3', () => {
    expect(run.usage.every(({ service }) => service === 'AmazonEC2')).toBe(true)
    expect(used(run, 'AmazonEC2', 'EBS:VolumeUsage.gp3')).toBeCloseTo((10 * 256 * 3 * 31) / 744, 9)
    expect(used(run, 'AmazonEC2', 'BoxUsage:m5.4xlarge')).toBe(0)
  })

  test('costs whole further nodes where it does not fit on the ten core nodes', () => {
    const more = dataset(world.calendar, { objectsPerDay: 2_000_000, retentionDays: 2 / 24 })
    // Two thirds of what a run makes live at one time, in two copies, on 65 % of 256 GiB a node.
    const needed = Math.ceil((((2000 * GB * 2) / 3) * (1 + 4 / 512) * 2) / (256 * GiB * 0.65))
    expect(needed).toBeGreaterThan(10)
    const extra = simulate([more], settings, world)
    expect(used(extra, 'AmazonEC2', 'BoxUsage:m5.4xlarge')).toBeCloseTo((needed - 10) * 3 * 31, 6)
    expect(used(extra, 'ElasticMapReduce', 'BoxUsage:m5.4xlarge')).toBeCloseTo((needed - 10) * 3 * 31, 6)
  })

  test('adds a primary node of another type where the settings ask for one, and then all the consumer’s nodes hold HDFS', () => {
    const other = simulate([scratch], { ...settings, primaryInstanceType: 'r5.4xlarge' }, world)
    expect(used(other, 'AmazonEC2', 'BoxUsage:r5.4xlarge')).toBe(3 * 31)
    expect(used(other, 'AmazonEC2', 'EBS:VolumeUsage.gp3')).toBeCloseTo(((11 * 256 + 256 + 15) * 3 * 31) / 744, 9)
  })

  test('is read at the speed of HDFS and lost no oftener than the cluster fails while it runs', () => {
    expect(run.readLatency.data!.value).toBeLessThan(30)
    const allYear = simulate(
      [dataset(world.calendar, { objectsPerDay: 500_000 })],
      { mode: 'persistent', replication: 2, coreNodes: { initial: 10 } },
      world,
    )
    expect(run.annualLoss.data!.value).toBeLessThan(allYear.annualLoss.data!.value / 5)
    expect(run.occupancy[0]!.storageClass).toBe('HDFS')
  })
})

describe('data that outlives the runs', () => {
  const kept = dataset(world.calendar, { initialObjects: 100_000, objectsPerDay: 10_000 })
  const run = simulate([kept], settings, world)

  test('is kept in S3, read by every run and written as it comes', () => {
    const stored = [...Array(31).keys()].map((day) => kept.stock(day))
    const byteHours = stored.reduce((sum, { bytes }) => sum + bytes * 24, 0)
    const loaded = stored.reduce((sum, { objects }) => sum + objects, 0)
    expect(used(run, 'AmazonS3', 'TimedStorage-ByteHrs')).toBeCloseTo(byteHours / GiB / 744, 6)
    expect(used(run, 'AmazonS3', 'Requests-Tier2')).toBeCloseTo(loaded, 3)
    expect(used(run, 'AmazonS3', 'Requests-Tier1')).toBeCloseTo(410_000 + loaded / 1000, 3)
  })

  test('prolongs the runs of the consumer by the time to copy it', () => {
    const node = coreNode(emrHdfsConfigSchema.parse({ instanceType: 'm5.4xlarge' }))
    const hours = [...Array(31).keys()].map((day) => {
      const replica = (bytes: number): number => bytes * (1 + 4 / 512)
      return copyHours(replica(kept.stock(day).bytes) * 2 + replica(kept.bytesIn[day]!), 10, node)
    })
    const total = hours.reduce((sum, time) => sum + time, 0)
    const prolonged = used(run, 'ElasticMapReduce', 'BoxUsage:m5.4xlarge')
    expect(prolonged).toBeGreaterThanOrEqual(11 * total)
    expect(prolonged).toBeLessThan(11 * (total + 31 / 3600))
  })

  test('is as safe as S3, and as slow outside the runs', () => {
    expect(run.annualLoss.data!.value).toBe(1e-11)
    expect(run.readLatency.data!.value).toBeGreaterThan(200)
    expect(run.occupancy[0]!.storageClass).toBe('STANDARD')
    expect(finding(run, 'emr-hdfs.copied-each-run')?.dataset).toBe('data')
  })

  test('is copied in only as far as the scans of the consumer read it', () => {
    const scans = [{ name: 'day', consumer: 'batch', firstDay: 0, everyDays: 1, windowDays: 1, share: 1, passes: 3 }]
    const daily = dataset(world.calendar, { initialObjects: 100_000, objectsPerDay: 10_000, scans })
    const loaded = [...Array(31).keys()].reduce((sum, day) => sum + daily.stock(day, 0, 1).objects, 0)
    expect(used(simulate([daily], settings, world), 'AmazonS3', 'Requests-Tier2')).toBeCloseTo(loaded, 3)
  })

  test('is loaded whole when no scan of the consumer says what it reads, and read in S3 by everybody else', () => {
    const scans = [
      {
        name: 'train',
        consumer: 'training',
        firstDay: 0,
        everyDays: 1,
        windowDays: Number.POSITIVE_INFINITY,
        share: 1,
        passes: 1,
      },
    ]
    const both = dataset(world.calendar, { initialObjects: 1000, scans, lookupsPerDay: 50 })
    const stored = [...Array(31).keys()].reduce((sum, day) => sum + both.stock(day).objects, 0)
    expect(used(simulate([both], settings, world), 'AmazonS3', 'Requests-Tier2')).toBeCloseTo(2 * stored + 31 * 50, 3)
  })

  test('cannot be worked on when copying takes longer than the night', () => {
    const huge = dataset(world.calendar, { bytesPerObject: 1e9, objectsPerDay: 3_000 })
    const late = finding(
      simulate([huge], { ...settings, ebs: { gibPerNode: 16_000 }, coreNodes: { initial: 10 } }, world),
      'emr-hdfs.run-overruns',
    )!
    expect(late.severity).toBe('blocking')
    expect(late.firstDay!.day).toBeGreaterThan(0)
  })
})

describe('a transient store without a consumer’s cluster', () => {
  test('starts one of its own by the schedule of its settings', () => {
    const alone = worldOf(31)
    const run = simulate(
      [dataset(alone.calendar, { objectsPerDay: 10, retentionDays: 1 / 24 })],
      { mode: 'transient', instanceType: 'm5.xlarge', coreNodes: { initial: 4 }, run: { hours: 2, everyDays: 7 } },
      alone,
    )
    expect(used(run, 'AmazonEC2', 'BoxUsage:m5.xlarge')).toBe(5 * 2 * 5)
    expect(finding(run, 'emr-hdfs.own-schedule')).toBeDefined()
  })

  test('may run several times a day', () => {
    const alone = worldOf(2)
    const run = simulate(
      [dataset(alone.calendar, {})],
      { mode: 'transient', coreNodes: { initial: 4 }, run: { hours: 1, everyDays: 0.25 } },
      alone,
    )
    expect(used(run, 'AmazonEC2', 'BoxUsage:m5.xlarge')).toBe(5 * 8)
  })
})

const clusters = fc.record({
  instance: fc.constantFrom('m5.xlarge', 'r5.4xlarge', 'm6i.8xlarge', 'x2gd.metal'),
  nodes: fc.integer({ min: 1, max: 20 }),
  hoursPerRun: fc.double({ min: 0.1, max: 20, noNaN: true }),
  everyDays: fc.constantFrom(0.5, 1, 3),
})

describe('on any consumer’s cluster', () => {
  property.prop(
    [
      clusters,
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.constantFrom(1 / 24, 0.5, 20, Number.POSITIVE_INFINITY),
      fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    ],
    { seed: 5, numRuns: 80 },
  )('more data never costs less', (cluster, objectsPerDay, retentionDays, replication) => {
    const shared = worldOf(20, [{ ...nightly, ...cluster }])
    const cost = (factor: number): number =>
      bill(
        simulate(
          [dataset(shared.calendar, { objectsPerDay: objectsPerDay * factor, retentionDays })],
          { mode: 'transient', replication },
          shared,
        ).usage,
        builtInPriceBook,
      ).total
    expect(cost(1.5)).toBeGreaterThanOrEqual(cost(1) * (1 - 1e-9))
  })
})
