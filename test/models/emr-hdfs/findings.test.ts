import { describe, expect, test } from 'vitest'
import { emrHdfsConfigSchema } from '../../../src/models/emr-hdfs/config.ts'
import { emrHdfsModel } from '../../../src/models/emr-hdfs/model.ts'
import { nameNodeHeapBytes } from '../../../src/models/emr-hdfs/node.ts'
import { emrHdfsPresets } from '../../../src/models/emr-hdfs/presets.ts'
import { dateOfDay } from '../../../src/quantities/calendar.ts'
import { dataset, simulate, worldOf } from './workload.ts'

const world = worldOf(90)
const ids = (settings: Record<string, unknown>, demand = dataset(world.calendar, {})): string[] =>
  simulate([demand], settings, world).findings.map(({ id }) => id)

describe('the NameNode heap', () => {
  const small = dataset(world.calendar, { bytesPerObject: 200_000, objectsPerDay: 200_000 })
  const settings = { instanceType: 'm5.xlarge', ebs: { gibPerNode: 4096 }, replication: 3 }

  test('runs out on the day on which files and blocks exceed it at 150 bytes each', () => {
    const heap = nameNodeHeapBytes(emrHdfsConfigSchema.parse(settings))
    const firstDay = small.objectsStored.findIndex((objects) => objects * 2 * 150 > heap)
    const full = simulate([small], settings, world).findings.find(({ id }) => id === 'emr-hdfs.name-node-heap')!
    expect(firstDay).toBeGreaterThan(10)
    expect(full.severity).toBe('blocking')
    expect(full.firstDay).toEqual({ day: firstDay, date: dateOfDay(world.calendar, firstDay) })
  })

  test('suffices when small files are packed, or when it is made larger', () => {
    expect(ids({ ...settings, packing: 'sequence-files' }, small)).not.toContain('emr-hdfs.name-node-heap')
    expect(ids({ ...settings, nameNodeHeapGiB: 12 }, small)).not.toContain('emr-hdfs.name-node-heap')
    expect(ids({ ...settings, nameNodeHeapGiB: 12 }, small)).toContain('emr-hdfs.name-node-heap-advice')
  })

  test('limits the headroom where nodes are added by themselves', () => {
    const { headroom } = simulate(
      [small],
      { ...settings, coreNodes: { resize: 'automatic' }, nameNodeHeapGiB: 12 },
      world,
    )
    expect(headroom.evidence[0]!.statement).toContain('NameNode heap')
    expect(headroom.value).toBeCloseTo((12 * 2 ** 30) / (small.objectsStored[89]! * 2 * 150), 9)
  })
})

describe('the limits on nodes', () => {
  const growing = dataset(world.calendar, { objectsPerDay: 100_000 })

  test('block when disks would fill beyond 90 %', () => {
    const run = simulate(
      [growing],
      { coreNodes: { initial: 3, max: 3 }, replication: 3, ebs: { gibPerNode: 1000 } },
      world,
    )
    const full = run.findings.find(({ id }) => id === 'emr-hdfs.disks-full')!
    const firstDay = growing.bytesStored.findIndex((bytes) => bytes * (1 + 4 / 512) > 650 * 2 ** 30)
    expect(full.severity).toBe('blocking')
    expect(full.firstDay!.day).toBe(firstDay)
    expect(run.headroom.value).toBeLessThan(1)
  })

  test('leave no headroom beyond the nodes that run while people resize by hand', () => {
    const manual = simulate([growing], { replication: 3, ebs: { gibPerNode: 1000 }, packing: 'sequence-files' }, world)
    const automatic = simulate(
      [growing],
      { replication: 3, ebs: { gibPerNode: 1000 }, packing: 'sequence-files', coreNodes: { resize: 'automatic' } },
      world,
    )
    expect(manual.headroom.value).toBeLessThan(1.1)
    expect(automatic.headroom.value).toBeGreaterThan(2)
    const added = (run: typeof manual): number =>
      run.interventions.find(({ what }) => what.startsWith('Add core nodes'))?.perYear ?? 0
    expect(added(manual)).toBeGreaterThan(50)
    expect(added(automatic)).toBe(0)
  })
})

describe('warnings', () => {
  test('tell that ten initial nodes may hold less than nine', () => {
    const noticed = (initial: number): boolean =>
      ids({ coreNodes: { initial } }).includes('emr-hdfs.more-nodes-less-room')
    expect([3, 4, 5, 6, 9, 10, 13, 14].map(noticed)).toEqual([false, true, true, false, false, true, true, false])
    expect(ids({ coreNodes: { initial: 10 }, replication: 2 })).not.toContain('emr-hdfs.more-nodes-less-room')
  })

  test('tell that a cluster outgrows the copies it was given at its start', () => {
    const growing = dataset(world.calendar, { objectsPerDay: 100_000 })
    expect(ids({ ebs: { gibPerNode: 500 } }, growing)).toEqual(
      expect.arrayContaining(['emr-hdfs.replication-stays', 'emr-hdfs.single-replica']),
    )
  })

  test('always tell of the one zone, and of HDFS ending with its cluster', () => {
    for (const { config } of Object.values(emrHdfsPresets)) expect(ids(config)).toContain('emr-hdfs.one-zone')
    expect(ids({})).toContain('emr-hdfs.lost-at-termination')
  })

  test('tell that without Kerberos anybody on the network is anybody', () => {
    expect(ids({})).toContain('emr-hdfs.no-kerberos')
    expect(ids({ kerberos: true })).not.toContain('emr-hdfs.no-kerberos')
  })
})

describe('access, reach and engines', () => {
  const of = (settings: Record<string, unknown>) => emrHdfsModel.config.parse(settings)

  test('IAM governs hosts, and Kerberos or nobody the files', () => {
    expect(emrHdfsModel.access(of({}))).toMatchObject({
      iamGranularity: 'host',
      dataPlane: 'none',
      entry: 'cluster-network',
    })
    expect(emrHdfsModel.access(of({ kerberos: true })).dataPlane).toBe('kerberos')
  })

  test('the cluster is in one zone of one VPC', () => {
    expect(emrHdfsModel.reach(of({}), world)).toMatchObject({
      endpoint: 'vpc',
      availabilityZones: 1,
      regions: [{ region: 'us-east-1', writable: true }],
    })
  })

  test('Spark reads in place; managed services need a copy, which more nodes make faster', () => {
    expect(emrHdfsModel.engine('emr-spark', of({})).way).toBe('native')
    const four = emrHdfsModel.engine('sagemaker-training', of({ coreNodes: { initial: 4 } }))
    const eight = emrHdfsModel.engine('sagemaker-training', of({ coreNodes: { initial: 8 } }))
    expect(four.way).toBe('export')
    expect(eight.stagingBytesPerSecond).toBe(2 * four.stagingBytesPerSecond!)
  })

  test('what needs the cluster’s network needs a copy of a transient one', () => {
    expect(emrHdfsModel.engine('lambda', of({})).way).toBe('connector')
    expect(emrHdfsModel.engine('lambda', of({ mode: 'transient' })).way).toBe('export')
  })
})

describe('settings', () => {
  test.each([
    [{ temporarySpaceShare: 0.9 }, 'temporarySpaceShare'],
    [{ nameNodeHeapGiB: 16 }, 'nameNodeHeapGiB'],
    [{ ebs: { type: 'st1', gibPerNode: 100 } }, 'gibPerNode'],
    [{ ebs: { type: 'gp2', gibPerNode: 100, iops: 4000 } }, 'iops'],
    [{ ebs: { gibPerNode: 100, throughput: 900 } }, 'throughput'],
    [{ coreNodes: { initial: 10, max: 5 } }, 'max'],
    [{ coreNodes: { initial: 2 }, replication: 3 }, 'initial'],
    [{ instanceType: 'd2.8xlarge' }, 'instanceType'],
    [{ replicas: 3 }, undefined],
  ])('that AWS would refuse are refused: %j', (settings, path) => {
    const result = emrHdfsConfigSchema.safeParse(settings)
    expect(result.success).toBe(false)
    expect(result.error!.issues[0]!.path.at(-1)).toBe(path)
  })
})
