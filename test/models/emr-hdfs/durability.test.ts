import { describe, expect, test } from 'vitest'
import type { ClusterDay } from '../../../src/models/emr-hdfs/cluster-sizing.ts'
import { type EmrHdfsConfig, emrHdfsConfigSchema } from '../../../src/models/emr-hdfs/config.ts'
import {
  exposureSeconds,
  hdfsAnnualLoss,
  lossRates,
  nodeFailuresPerYear,
} from '../../../src/models/emr-hdfs/durability.ts'
import { coreNode } from '../../../src/models/emr-hdfs/node.ts'
import { KiB, MiB, TiB } from '../../../src/quantities/bytes.ts'

const SECONDS_PER_YEAR = 365.25 * 86_400
const config = emrHdfsConfigSchema.parse({ instanceType: 'm5.2xlarge', ebs: { gibPerNode: 4096, volumesPerNode: 2 } })
const node = coreNode(config)

/** Ten nodes with 10 TiB in files of one size. */
function state(replication: number, nodes = 10, fileBytes = 128 * MiB): ClusterDay {
  const blocks = (10 * TiB) / fileBytes
  const load = { replicaBytes: 10 * TiB, nameNodeObjects: 2 * blocks, blocks, writtenPerSecond: 0, readPerSecond: 0 }
  return { day: 0, nodes, needs: { capacity: nodes, throughput: 0, replication }, replication, load }
}

/** The Markov chain of one block's replicas, stepped through a year: k of them fail at k × rate, the missing are rebuilt one by one. */
function lossByHand(replicas: number, failures: number, rebuildYears: number): number {
  let alive = new Float64Array(replicas + 1)
  alive[replicas] = 1
  const step = rebuildYears / 200
  for (let time = 0; time < 1; time += step) {
    const next = alive.slice()
    for (let k = 1; k <= replicas; k++) {
      const lost = alive[k]! * k * failures * step
      const rebuilt = k < replicas ? (alive[k]! * step) / rebuildYears : 0
      next[k]! -= lost + rebuilt
      next[k - 1]! += lost
      if (k < replicas) next[k + 1]! += rebuilt
    }
    alive = next
  }
  return alive[0]!
}

describe('loss of all replicas', () => {
  test('is the loss of the node when there is one replica', () => {
    expect(lossRates(state(1), config, node, 1).replicas).toBe(nodeFailuresPerYear(config, node, 1))
  })

  test.each([2, 3])('of %d follows the Markov chain of failing and rebuilding', (replication) => {
    const failures = nodeFailuresPerYear(config, node, 1)
    const exposure = exposureSeconds(state(replication), node) / SECONDS_PER_YEAR
    const rate = lossRates(state(replication), config, node, 1).replicas
    expect(rate / lossByHand(replication, failures, exposure)).toBeCloseTo(1, 1)
  })

  test('gets orders of magnitude rarer with each further replica', () => {
    const rates = [1, 2, 3].map((replication) => lossRates(state(replication), config, node, 1).replicas)
    expect(rates[0]! / rates[1]!).toBeGreaterThan(1e3)
    expect(rates[1]! / rates[2]!).toBeGreaterThan(1e2)
  })
})

describe('the time for which blocks lack a replica', () => {
  test('is 10.5 minutes of silence and half of the copying, read once and written once by the survivors', () => {
    const slow = coreNode(emrHdfsConfigSchema.parse({ instanceType: 'm5.2xlarge', ebs: { gibPerNode: 4096 } }))
    const seconds = (10 * TiB * 3) / 10 / ((9 * 125 * MiB) / 2)
    expect(exposureSeconds(state(3), slow)).toBeCloseTo(630 + seconds / 2, 6)
  })

  test('is longer for small files: the NameNode hands out two blocks a node every three seconds', () => {
    const blocks = ((10 * TiB) / (64 * KiB)) * (3 / 10)
    expect(exposureSeconds(state(3, 10, 64 * KiB), node)).toBeCloseTo(630 + ((blocks / (2 * 9)) * 3) / 2, 3)
  })

  test('includes the wait for a new node where the others cannot hold all replicas', () => {
    expect(exposureSeconds(state(3, 3), node)).toBeGreaterThan(
      exposureSeconds({ ...state(3, 3), replication: 2 }, node),
    )
  })
})

describe('loss of the cluster', () => {
  const loss = (settings: Partial<EmrHdfsConfig>): number =>
    hdfsAnnualLoss(state(3), { ...config, ...settings }, node, 1).value

  test('outweighs the loss of three replicas by far: one primary, one zone, one mistake', () => {
    const { replicas, primary, zone, termination } = lossRates(state(3), config, node, 1)
    expect(replicas).toBeLessThan((primary + zone + termination) / 1000)
  })

  test('is rarer with three primary nodes, and oftener without termination protection', () => {
    expect(loss({ primaryNodes: 3 })).toBeLessThan(loss({}) / 4)
    expect(loss({ terminationProtection: false })).toBeGreaterThan(loss({}))
  })

  test('has a range, and never exceeds everything', () => {
    const { low, value, high } = hdfsAnnualLoss(state(1), { ...config, purchase: 'spot' }, node, 1)
    expect(low!).toBeLessThan(value)
    expect(value).toBeLessThan(high!)
    expect(high!).toBeLessThan(1)
  })
})
