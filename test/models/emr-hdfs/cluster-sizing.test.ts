import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  defaultReplication,
  type HdfsLoad,
  hdfsCapacity,
  initialCluster,
  nodeNeeds,
  nodesNeeded,
} from '../../../src/models/emr-hdfs/cluster-sizing.ts'
import { emrHdfsConfigSchema } from '../../../src/models/emr-hdfs/config.ts'
import { coreNode, nameNodeHeapBytes } from '../../../src/models/emr-hdfs/node.ts'
import { GiB, MiB, TB } from '../../../src/quantities/bytes.ts'

const node = coreNode(emrHdfsConfigSchema.parse({ instanceType: 'm5.2xlarge', ebs: { gibPerNode: 1000 } }))
const load = (replicaBytes: number, writtenPerSecond = 0, readPerSecond = 0): HdfsLoad => ({
  replicaBytes,
  nameNodeObjects: 0,
  blocks: 0,
  writtenPerSecond,
  readPerSecond,
})

describe('capacity', () => {
  test('is nodes × usable space ÷ replication', () => {
    // EMR management guide: ten nodes of 800 GB hold 2,666 GB in three copies. EMR best practices: of 850 GB, 2,833 GB.
    expect(Math.floor(hdfsCapacity(10, 800, 3))).toBe(2_666)
    expect(Math.floor(hdfsCapacity(10, 850, 3))).toBe(2_833)
  })

  test('of a node is what lies under the 90 % mark, less the quarter kept for temporary files', () => {
    expect(node.usableBytes).toBeCloseTo(650 * GiB, 0)
  })

  test('shrinks from the ninth to the tenth initial node, as EMR then keeps three copies instead of two', () => {
    const holds = (nodes: number): number => hdfsCapacity(nodes, 1, defaultReplication(nodes))
    expect([3, 4, 9, 10, 13, 14].map(holds)).toEqual([3, 2, 4.5, 10 / 3, 13 / 3, 14 / 3])
  })
})

describe('core nodes', () => {
  test('are as many as the disks need', () => {
    expect(nodeNeeds(load(TB), 3, node).capacity).toBe(Math.ceil((3 * TB) / (650 * GiB)))
  })

  test('are as many as throughput needs: each replica is written, one is read', () => {
    // One gp3 volume at its baseline of 125 MiB/s is slower than 2.5 Gbps of network and 2,300 Mbps to EBS.
    expect(node.bytesPerSecond).toBe(125 * MiB)
    expect(nodeNeeds(load(0, 100 * MiB, 75 * MiB), 3, node).throughput).toBe(3)
  })

  test('are never fewer than the copies of a block', () => {
    expect(nodesNeeded(nodeNeeds(load(1), 3, node))).toBe(3)
  })

  property.prop(
    [fc.double({ min: 0, max: 40 * TB, noNaN: true }), fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 4 })],
    { seed: 1 },
  )('at the start are the fewest for which EMR’s own choice of copies fits', (bytes, least, step) => {
    const found = initialCluster(load(bytes), node, { least, most: Number.POSITIVE_INFINITY, step })
    const fits = (count: number): boolean =>
      nodesNeeded(nodeNeeds(load(bytes), defaultReplication(count), node)) <= count
    expect(fits(found.nodes)).toBe(true)
    expect(found.replication).toBe(defaultReplication(found.nodes))
    if (step === 1) for (let count = least; count < found.nodes; count++) expect(fits(count)).toBe(false)
  })

  property.prop([fc.double({ min: 0, max: 1e15, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true })], {
    seed: 2,
  })('never get fewer with more data, however EMR sets the copies', (bytes, factor) => {
    const bounds = { least: 1, most: Number.POSITIVE_INFINITY, step: 3 }
    const less = initialCluster(load(bytes), node, bounds)
    const more = initialCluster(load(bytes * factor), node, bounds)
    expect(more.nodes).toBeGreaterThanOrEqual(less.nodes)
    expect(more.replication).toBeGreaterThanOrEqual(less.replication)
  })

  test('stop at the most that is allowed', () => {
    expect(initialCluster(load(100 * TB), node, { least: 1, most: 5, step: 1 })).toEqual({ nodes: 5, replication: 2 })
  })
})

describe('a node', () => {
  const parse = emrHdfsConfigSchema.parse.bind(emrHdfsConfigSchema)

  test('gets the EBS storage that EMR attaches by instance size', () => {
    const attached = (instanceType: string): number => coreNode(parse({ instanceType })).gib
    expect(['m5.xlarge', 'm5.2xlarge', 'r5.4xlarge', 'm6g.8xlarge', 'm5.24xlarge'].map(attached)).toEqual([
      64, 128, 256, 512, 1536,
    ])
  })

  test('is bound by the slowest of volumes, link to EBS and network', () => {
    const rate = (settings: Record<string, unknown>): number => coreNode(parse(settings)).bytesPerSecond
    expect(rate({ instanceType: 'm5.xlarge', ebs: { gibPerNode: 4000, volumesPerNode: 4 } })).toBe((1150 * 1e6) / 8)
    expect(rate({ instanceType: 'm5.12xlarge', ebs: { gibPerNode: 20_000, volumesPerNode: 20 } })).toBe(
      (9500 * 1e6) / 8,
    )
    expect(rate({ instanceType: 'm5.2xlarge', ebs: { type: 'st1', gibPerNode: 2048, volumesPerNode: 1 } })).toBe(
      80 * MiB,
    )
    expect(rate({ instanceType: 'm5.2xlarge', ebs: { type: 'gp2', gibPerNode: 100 } })).toBe(128 * MiB)
  })

  test('gives the NameNode the heap of EMR’s tables', () => {
    // EMR release guide, Hadoop daemon settings: 16, 32 and 64 GiB of memory have 1,843, 3,481 and 6,758 MiB.
    const heapMiB = (instanceType: string): number => Math.floor(nameNodeHeapBytes(parse({ instanceType })) / MiB)
    expect([heapMiB('m5.xlarge'), heapMiB('m5.2xlarge'), heapMiB('m5.4xlarge')]).toEqual([1_843, 3_481, 6_758])
  })
})
