import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { lognormalSizes } from '../../../src/demand/lognormal-sizes.ts'
import { fixedSize, sizeHistogram } from '../../../src/demand/size-distribution.ts'
import { meterFiles } from '../../../src/models/efs/file-metering.ts'
import { KiB, MiB } from '../../../src/quantities/bytes.ts'

/** What a single file is metered as, counted request by request. */
function byHand(size: number) {
  const stored = Math.ceil(size / (4 * KiB)) * 4 * KiB
  let elastic = 0
  for (let left = size; left > 0; left -= MiB) elastic += Math.max(32 * KiB, Math.ceil(Math.min(left, MiB) / KiB) * KiB)
  return {
    dataRounding: stored - size,
    coldPadding: Math.max(0, 128 * KiB - stored),
    coldAccessRounding: Math.ceil(size / (128 * KiB)) * 128 * KiB - size,
    elasticRounding: elastic - size,
    requestRounding: Math.max(4 * KiB, size) - size,
    dataOperations: Math.ceil(size / MiB),
  }
}

const sizes = fc.oneof(fc.integer({ min: 1, max: 200 * KiB }), fc.integer({ min: 1, max: 50 * MiB }))
const FIGURES = [
  'dataRounding',
  'coldPadding',
  'coldAccessRounding',
  'elasticRounding',
  'requestRounding',
  'dataOperations',
] as const

describe('files are metered', () => {
  test.prop([fc.array(sizes, { minLength: 1, maxLength: 6 })], { seed: 1 })(
    'as the mean over every single file',
    (counted) => {
      const metering = meterFiles(sizeHistogram(counted.map((size) => ({ size, share: 1 }))), {})
      for (const figure of FIGURES) {
        const mean = counted.reduce((sum, size) => sum + byHand(size)[figure], 0) / counted.length
        expect(Math.abs(metering[figure] - mean), figure).toBeLessThan(1e-6 * (1 + mean))
      }
    },
  )

  test('over a lognormal distribution as over its quantiles', () => {
    const distribution = lognormalSizes(64_000, 2)
    const metering = meterFiles(distribution, {})
    const count = 20_000
    for (const figure of FIGURES.filter((name) => name !== 'dataOperations')) {
      let mean = 0
      for (let i = 0; i < count; i++) mean += byHand(distribution.quantile((i + 0.5) / count))[figure] / count
      expect(Math.abs(metering[figure] / mean - 1), figure).toBeLessThan(0.01)
    }
  })

  test('with 2 KiB of metadata and one data step even when nearly empty', () => {
    const { metadata, dataRounding } = meterFiles(fixedSize(1), {})
    expect(metadata + dataRounding + 1).toBe(6 * KiB)
  })

  test('with their share of a directory where directories are metered', () => {
    const alone = meterFiles(fixedSize(KiB), {}).metadata
    expect(meterFiles(fixedSize(KiB), { filesPerDirectory: 1 }).metadata - alone).toBe(6 * KiB)
    expect(meterFiles(fixedSize(KiB), { filesPerDirectory: 1000 }).metadata - alone).toBeLessThan(100)
  })

  test('up to ten terabytes without losing bounds to rounding', () => {
    for (const size of [fixedSize(1e13), lognormalSizes(1e13, 2.5), lognormalSizes(1, 0.1)]) {
      const { dataRounding, coldPadding, elasticRounding } = meterFiles(size, {})
      expect(dataRounding).toBeGreaterThanOrEqual(0)
      expect(dataRounding).toBeLessThanOrEqual(4 * KiB)
      expect(coldPadding).toBeLessThanOrEqual(128 * KiB)
      expect(elasticRounding).toBeLessThanOrEqual(33 * KiB)
    }
  })
})
