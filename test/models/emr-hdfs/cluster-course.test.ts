import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { persistentCourse } from '../../../src/models/emr-hdfs/cluster-course.ts'
import { nodesNeeded } from '../../../src/models/emr-hdfs/cluster-sizing.ts'
import { emrHdfsConfigSchema } from '../../../src/models/emr-hdfs/config.ts'
import { coreNode } from '../../../src/models/emr-hdfs/node.ts'
import { GiB } from '../../../src/quantities/bytes.ts'
import { createCalendar } from '../../../src/quantities/calendar.ts'

/** The course of a cluster whose nodes hold 65 GiB each, for data of so many GiB on each day. */
function course(gibOfDay: readonly number[], settings: Record<string, unknown>) {
  const config = emrHdfsConfigSchema.parse({ ebs: { gibPerNode: 100 }, ...settings })
  const loads = gibOfDay.map((gib) => ({
    replicaBytes: gib * GiB,
    nameNodeObjects: 0,
    blocks: 0,
    writtenPerSecond: 0,
    readPerSecond: 0,
  }))
  return persistentCourse(loads, config, coreNode(config), createCalendar('2027-01-01', gibOfDay.length))
}
const nodesOf = (result: ReturnType<typeof course>): number[] => result.days.map(({ nodes }) => nodes)

describe('a cluster that runs all the time', () => {
  test('grows on the day that needs another node', () => {
    const { days, grown } = course([60, 65, 66, 131, 131], { replication: 1 })
    expect(days.map(({ nodes }) => nodes)).toEqual([1, 1, 2, 3, 3])
    expect(grown).toBe(2)
  })

  test('grows in whole steps', () => {
    expect(nodesOf(course([60, 66, 260, 300], { replication: 1, coreNodes: { step: 4 } }))).toEqual([4, 4, 4, 8])
  })

  test('shrinks on the first of a month to what the last 30 days needed, not below the copies of a block', () => {
    const days = [...Array.from({ length: 31 }, () => 650), ...Array.from({ length: 59 }, () => 1)]
    const nodes = nodesOf(course(days, { replication: 2 }))
    expect([nodes[30], nodes[31], nodes[58], nodes[59]]).toEqual([20, 20, 20, 20])
    const later = nodesOf(course([...days, ...Array.from({ length: 3 }, () => 1)], { replication: 2 }))
    expect([later[89], later[90]]).toEqual([20, 2])
    expect(new Set(nodesOf(course(days, { replication: 2, coreNodes: { shrink: 'never' } })))).toEqual(new Set([20]))
  })

  test('keeps the copies that EMR set for its first nodes, however large it grows', () => {
    const { days } = course([60, 200, 2000], {})
    expect(days.map(({ replication }) => replication)).toEqual([1, 1, 1])
    expect(days[2]!.nodes).toBe(31)
  })

  property.prop(
    [
      fc.array(fc.double({ min: 0, max: 3000, noNaN: true }), { minLength: 1, maxLength: 100 }),
      fc.record({
        step: fc.integer({ min: 1, max: 4 }),
        min: fc.integer({ min: 1, max: 5 }),
        shrink: fc.constantFrom('monthly', 'never'),
      }),
      fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    ],
    { seed: 4 },
  )('has on every day what the day needs', (gib, coreNodes, replication) => {
    for (const { nodes, needs } of course(gib, { coreNodes, replication }).days) {
      expect(nodes).toBeGreaterThanOrEqual(nodesNeeded(needs))
      expect(nodes).toBeGreaterThanOrEqual(coreNodes.min)
    }
  })
})
