import { describe, expect, test } from 'vitest'
import { fixedSize, sizeHistogram } from '../../../src/demand/size-distribution.ts'
import type { Finding, StoreRun } from '../../../src/models/contract.ts'
import { KiB, MiB, TiB } from '../../../src/quantities/bytes.ts'
import { run, workload } from './workloads.ts'

const never = Number.POSITIVE_INFINITY
const found = ({ findings }: StoreRun, id: string): Finding | undefined => findings.find((finding) => finding.id === id)

describe('a finding names the rule broken and its first day:', () => {
  test('requests per prefix, spread by prefixes', () => {
    // Doubles every 30 days from 1,000 a second; peaks are three times the mean.
    const demand = workload({
      days: 90,
      objects: (day) => 1000 * 86_400 * 2 ** Math.floor(day / 30),
      sizes: fixedSize(KiB),
      peakToMean: 3,
    })
    const finding = found(run(demand), 's3.request-rate-writes')
    expect(finding).toMatchObject({ severity: 'warning', dataset: 'data', firstDay: { day: 30, date: '2027-01-31' } })
    expect(finding?.message).toContain('over 4 prefixes')
    expect(found(run(demand, { prefixes: 4 }), 's3.request-rate-writes')).toBeUndefined()
    const express = run(workload({ days: 2, objects: 60_000 * 86_400, sizes: fixedSize(KiB), peakToMean: 3 }), {
      class: 'EXPRESS_ONEZONE',
    })
    expect(found(express, 's3.request-rate-writes')?.message).toContain('directory bucket')
    expect(run(demand).interventions.map(({ what }) => what)).toContain(
      'Spread the keys of data over more prefixes for its writes',
    )
  })

  test('objects larger than 48.8 TiB cannot be stored', () => {
    const demand = workload({
      days: 31,
      objects: 1,
      sizes: sizeHistogram([
        { size: MiB, share: 0.75 },
        { size: 50 * TiB, share: 0.25 },
      ]),
    })
    expect(found(run(demand), 's3.object-size')).toMatchObject({ severity: 'blocking', firstDay: { day: 3 } })
    expect(found(run(workload({ days: 31, objects: 1, sizes: fixedSize(10 * TiB) })), 's3.object-size')).toBeUndefined()
  })

  test('a rule that expires data before its retention destroys it', () => {
    const rule = { lifecycle: { expireAfterDays: 20 } }
    const short = found(run(workload({ days: 31, objects: 1, retentionDays: 25 }), rule), 's3.expiry-before-retention')
    expect(short).toMatchObject({ severity: 'blocking', firstDay: { day: 21, date: '2027-01-22' } })
    expect(found(run(workload({ days: 20, objects: 1 }), rule), 's3.expiry-before-retention')?.severity).toBe('warning')
    expect(
      found(run(workload({ days: 31, objects: 1, retentionDays: 20 }), rule), 's3.expiry-before-retention'),
    ).toBeUndefined()
  })

  test('deletion before the minimum duration, in GB-months', () => {
    const finding = found(
      run(workload({ days: 31, objects: 1, retentionDays: 10 }), { class: 'GLACIER_IR' }),
      's3.early-deletion',
    )
    expect(finding?.evidence.find(({ unit }) => unit === 'GB-Mo')?.value).toBeCloseTo((21 * 80) / 31, 6)
    expect(found(run(workload({ days: 31, objects: 1 }), { class: 'GLACIER_IR' }), 's3.early-deletion')).toBeUndefined()
  })

  test('two AWS texts on the 30 days before Standard-IA', () => {
    const movedAfter = (afterDays: number) =>
      run(workload({ days: 1, objects: 1 }), { lifecycle: { transitions: [{ afterDays, to: 'STANDARD_IA' }] } })
    expect(found(movedAfter(30), 's3.lifecycle-thirty-days')?.evidence[0]?.source?.note).toContain('greater than 30')
    expect(found(movedAfter(31), 's3.lifecycle-thirty-days')).toBeUndefined()
  })

  test('archiving within 30 days of Standard-IA takes two rules and pays the rest of the minimum', () => {
    const twice = run(workload({ days: 1, objects: 1 }), {
      lifecycle: {
        transitions: [
          { afterDays: 30, to: 'STANDARD_IA' },
          { afterDays: 40, to: 'GLACIER' },
        ],
      },
    })
    expect(found(twice, 's3.lifecycle-two-rules')).toBeDefined()
    expect(found(twice, 's3.lifecycle-early-transition')?.message).toContain('20 days')
  })

  test('reads that wait for a restore', () => {
    const demand = workload({
      days: 31,
      objects: 10,
      readBands: [{ fromAge: 10, toAge: never, perObjectPerDay: 0.01 }],
    })
    expect(found(run(demand, { class: 'GLACIER' }), 's3.reads-wait-for-restore')).toMatchObject({
      severity: 'warning',
      firstDay: { day: 10 },
    })
    expect(found(run(demand, { class: 'GLACIER_IR' }), 's3.reads-wait-for-restore')).toBeUndefined()
  })

  test('expedited restores are neither for Deep Archive nor for thousands of objects', () => {
    const demand = workload({
      days: 31,
      objects: 1000,
      readBands: [{ fromAge: 0, toAge: never, perObjectPerDay: 0.5 }],
    })
    const restore = { speed: 'expedited' }
    expect(found(run(demand, { class: 'DEEP_ARCHIVE', restore }), 's3.expedited-deep-archive')).toBeDefined()
    expect(found(run(demand, { class: 'GLACIER', restore }), 's3.expedited-volume')).toMatchObject({
      severity: 'warning',
    })
  })

  test('small objects: left by rules, rounded up, unmonitored, or outweighed by their archive overhead', () => {
    const demand = workload({ days: 31, objects: 10, sizes: fixedSize(20 * KiB) })
    const ids = (config: object) => run(demand, config).findings.map(({ id }) => id)
    expect(ids({ lifecycle: { transitions: [{ afterDays: 90, to: 'GLACIER_IR' }] } })).toContain(
      's3.lifecycle-small-objects',
    )
    expect(ids({ class: 'STANDARD_IA' })).toContain('s3.minimum-object-size')
    expect(ids({ class: 'INTELLIGENT_TIERING' })).toContain('s3.unmonitored-objects')
    expect(ids({ class: 'DEEP_ARCHIVE' })).toContain('s3.archive-overhead')
    expect(ids({})).toEqual(['s3.strong-consistency'])
  })

  test('what piles up when no rule removes it', () => {
    const demand = workload({ days: 31, objects: 10, updates: { perObjectPerDay: 0.1 } })
    const ids = run(demand, { versioning: { enabled: true }, multipart: { abortAfterDays: 'never' } }).findings.map(
      ({ id }) => id,
    )
    expect(ids).toEqual(expect.arrayContaining(['s3.noncurrent-versions-kept', 's3.abandoned-uploads-kept']))
  })
})
