import { describe, expect, test } from 'vitest'
import { fixedSize } from '../../../src/demand/size-distribution.ts'
import { s3ConfigSchema } from '../../../src/models/s3/config.ts'
import { s3Meters as m } from '../../../src/models/s3/meters.ts'
import { routesOf } from '../../../src/models/s3/routes.ts'
import { S3_CLASSES, type S3Class } from '../../../src/models/s3/storage-classes.ts'
import { transitionAllowed } from '../../../src/models/s3/waterfall.ts'
import { KiB } from '../../../src/quantities/bytes.ts'
import { run, total, workload } from './workloads.ts'

const rule = (...transitions: readonly (readonly [number, string])[]) => ({
  lifecycle: { transitions: transitions.map(([afterDays, to]) => ({ afterDays, to })) },
})

describe('a bucket configuration is refused', () => {
  for (const [reason, config, path] of [
    ['when a rule climbs the waterfall', rule([30, 'GLACIER'], [90, 'STANDARD_IA']), 'lifecycle.transitions.1.to'],
    [
      'when One Zone-IA is to become Glacier Instant',
      { class: 'ONEZONE_IA', ...rule([60, 'GLACIER_IR']) },
      'lifecycle.transitions.0.to',
    ],
    [
      'when a class moves to itself',
      { class: 'STANDARD_IA', ...rule([60, 'STANDARD_IA']) },
      'lifecycle.transitions.0.to',
    ],
    [
      'when transitions are out of order',
      rule([90, 'GLACIER_IR'], [60, 'GLACIER']),
      'lifecycle.transitions.1.afterDays',
    ],
    ['when Standard-IA comes before 30 days', rule([29, 'STANDARD_IA']), 'lifecycle.transitions.0.afterDays'],
    [
      'when objects expire before they move',
      { lifecycle: { ...rule([90, 'GLACIER']).lifecycle, expireAfterDays: 90 } },
      'lifecycle.expireAfterDays',
    ],
    [
      'when Archive Access is asked for before 90 days',
      { intelligentTiering: { archiveAccessAfterDays: 89 } },
      'intelligentTiering.archiveAccessAfterDays',
    ],
    [
      'when Deep Archive Access is asked for before 180 days',
      { intelligentTiering: { deepArchiveAccessAfterDays: 179 } },
      'intelligentTiering.deepArchiveAccessAfterDays',
    ],
    [
      'when the archive tiers change places',
      { intelligentTiering: { archiveAccessAfterDays: 400, deepArchiveAccessAfterDays: 400 } },
      'intelligentTiering.deepArchiveAccessAfterDays',
    ],
    ['when replication lacks versioning', { replication: { toRegion: 'eu-west-1' } }, 'versioning.enabled'],
    [
      'when the destination region is unknown',
      { versioning: { enabled: true }, replication: { toRegion: 'eu-west-9' } },
      'replication.toRegion',
    ],
    ['when parts are below 5 MiB', { multipart: { partSize: 1024 } }, 'multipart.partSize'],
    [
      'when a directory bucket is to keep versions',
      { class: 'EXPRESS_ONEZONE', versioning: { enabled: true } },
      'versioning',
    ],
    ['when a setting is misspelt', { storageClass: 'STANDARD' }, ''],
  ] as const)
    test(reason, () => {
      const result = s3ConfigSchema.safeParse(config)
      expect(result.success).toBe(false)
      expect(result.error!.issues.map((issue) => issue.path.join('.'))).toContain(path)
    })
})

test('lifecycle rules go down the waterfall and never in circles', () => {
  const reached = (from: S3Class): S3Class[] =>
    S3_CLASSES.filter((to) => transitionAllowed(from, to)).flatMap((to) => [to, ...reached(to)])
  for (const storageClass of S3_CLASSES) expect(reached(storageClass)).not.toContain(storageClass)
  expect(S3_CLASSES.filter((to) => transitionAllowed('STANDARD', to))).toHaveLength(6)
  expect(S3_CLASSES.some((from) => transitionAllowed(from, 'STANDARD'))).toBe(false)
})

describe('objects below 128 KB', () => {
  const tiered = rule([30, 'STANDARD_IA'], [90, 'GLACIER'])
  const config = (minimumObjectSize: unknown) =>
    s3ConfigSchema.parse({ lifecycle: { ...tiered.lifecycle, minimumObjectSize } })
  const ends = (minimumObjectSize: unknown) =>
    routesOf(config(minimumObjectSize)).map(({ stays }) => stays.map(({ storageClass }) => storageClass))

  test('stay where they are by default', () => {
    expect(ends('all-classes')).toEqual([['STANDARD'], ['STANDARD', 'STANDARD_IA', 'GLACIER']])
  })
  test('moved to archives only under the rule before September 2024', () => {
    expect(ends('varies-by-class')).toEqual([
      ['STANDARD', 'GLACIER'],
      ['STANDARD', 'STANDARD_IA', 'GLACIER'],
    ])
  })
  test('move like all others under a size filter of zero', () => {
    expect(ends(0)).toEqual([['STANDARD', 'STANDARD_IA', 'GLACIER']])
  })

  test('are told from objects of exactly 128 KB, which move', () => {
    for (const [size, moved] of [
      [128 * KiB - 1, 0],
      [128 * KiB, 31],
    ] as const) {
      const simulated = run(workload({ days: 62, objects: 1, sizes: fixedSize(size) }), rule([30, 'GLACIER_IR']))
      expect(total(simulated, m.instantTransitions)).toBe(moved)
    }
  })
})
