import { describe, expect, test } from 'vitest'
import { efsModel } from '../../../src/models/efs/model.ts'
import { throughputLimits } from '../../../src/models/efs/throughput-limits.ts'
import { replayThroughput, type ThroughputReplay } from '../../../src/models/efs/throughput-replay.ts'
import { GiB, MiB, TiB } from '../../../src/quantities/bytes.ts'

const DAY = 86_400

/** Replays so many metered bytes written, and plain bytes read, on each day against a file system of constant size. */
function replay(
  settings: Record<string, unknown>,
  storedGib: number,
  written: number[],
  read: number[] = [],
): ThroughputReplay {
  const config = efsModel.config.parse(settings) as Parameters<typeof replayThroughput>[0]
  const zeros = new Float64Array(written.length)
  const load = {
    read: Float64Array.from(written, (_, day) => read[day] ?? 0),
    written: Float64Array.from(written),
    peakRead: zeros,
    peakWritten: zeros,
    peakReads: zeros,
    peakColdReads: zeros,
    peakWrites: zeros,
  }
  return replayThroughput(
    config,
    load,
    new Float64Array(written.length).fill(storedGib * GiB),
    throughputLimits(config, 'us-east-1'),
  )
}

const BURSTING = { throughput: 'bursting' }
/** Writes a great deal once, which leaves no credits. */
const DRAIN = 2.1 * TiB + 8 * TiB

describe('Bursting throughput', () => {
  test('100 GiB earn the credits of 72 minutes at 100 MiB/s in an idle day (EFS user guide, performance)', () => {
    const { credits } = replay(BURSTING, 100, [2.1 * TiB + (5000 / 1024) * MiB * DAY, 0])
    expect(credits![0]).toBeCloseTo(0, -3)
    // The guide rounds 4.88 MiB/s to 5, and so 421,875 MiB a day to 432,000 and 70.3 minutes to 72.
    expect(credits![1]! / (100 * MiB) / 60).toBeCloseTo(72 / 1.024, 3)
  })

  test('1 TiB can burst at 100 MiB/s for half of the time', () => {
    const { backlog } = replay(BURSTING, 1024, new Array(400).fill(50 * MiB * DAY))
    expect(Math.max(...backlog)).toBe(0)
    const twelveHours = replay(BURSTING, 1024, [100 * MiB * DAY * 0.5])
    expect(twelveHours.backlog[0]).toBe(0)
  })

  test('a new file system starts with 2.1 TiB of credits and holds no more below 1 TiB, and 2.1 TiB per TiB above', () => {
    expect(replay(BURSTING, 10, [0]).credits![0]).toBe(2.1 * TiB)
    expect(replay(BURSTING, 10 * 1024, new Array(100).fill(0)).credits![99]).toBeCloseTo(21 * TiB, -6)
  })

  test('reads spend a third of their bytes', () => {
    const [reading, writing] = [replay(BURSTING, 0, [0], [3 * GiB]), replay(BURSTING, 0, [GiB])]
    expect(reading.credits![0]).toBeCloseTo(writing.credits![0]!, 0)
  })

  test('without credits 1 MiB/s is left, and what does not fit waits', () => {
    const { credits, backlog, waitSeconds } = replay(BURSTING, 1, [DRAIN, 0, 0])
    expect(credits!.every((balance) => balance === 0)).toBe(true)
    expect(backlog[1]! - backlog[2]!).toBeCloseTo(MiB * DAY, -3)
    expect(waitSeconds[1]).toBeCloseTo(backlog[1]! / MiB)
  })
})

describe('Provisioned throughput', () => {
  test('serves the rate that was set, or the baseline of the storage where that is more', () => {
    expect(replay({ throughput: { provisionedMiBps: 100 } }, 0, [0]).sustained[0]).toBe(100 * MiB)
    expect(replay({ throughput: { provisionedMiBps: 100 } }, 4 * 1024, [0]).sustained[0]).toBe(200 * MiB)
  })

  test('never serves more than the quota of the region', () => {
    expect(replay({ throughput: { provisionedMiBps: 3414 } }, 0, [0]).sustained[0]).toBe(3.33 * GiB)
  })
})
