import { describe, expect, test } from 'vitest'
import { calculate } from '../../src/explanation/calculation.ts'
import type { UsageLine } from '../../src/models/contract.ts'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { placeOptions } from '../../src/simulation/place-options.ts'
import { worldOf } from '../../src/simulation/settle.ts'
import { HALF_A_YEAR, runBuiltIn, SAMPLED_IDS } from './run-built-in.ts'

/** Floating-point sums in another order. */
const CLOSE = 1e-9

describe('the formula of a usage line', () => {
  const SETTINGS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
    s3: [
      { tagsPerObject: 2, inventory: 'daily', encryption: { kms: 'sse-kms' } },
      { versioning: { enabled: true, noncurrentExpireAfterDays: 30 }, class: 'STANDARD_IA' },
      {
        versioning: { enabled: true },
        replication: { toRegion: 'eu-west-1', class: 'GLACIER', rtc: true },
        encryption: { kms: 'sse-kms', bucketKey: false },
      },
      { class: 'GLACIER', restore: { speed: 'bulk', copyDays: 3 }, inventory: 'weekly' },
      { class: 'DEEP_ARCHIVE' },
      {
        class: 'INTELLIGENT_TIERING',
        intelligentTiering: { archiveAccessAfterDays: 90, deepArchiveAccessAfterDays: 180 },
      },
      { class: 'EXPRESS_ONEZONE' },
      {
        multiRegionAccessPoint: true,
        versioning: { enabled: true },
        replication: { toRegion: 'us-west-2' },
        transferAcceleration: 'other-edges',
      },
    ],
    dynamodb: [
      { globalTables: ['eu-west-1'], streams: { consumer: 'application' }, kinesisCapture: true },
      { globalSecondaryIndexes: [{ name: 'by-date', readShare: 0.3 }], onDemandBackups: {} },
      { pointInTimeRecovery: true, exportToS3: { incremental: true }, scans: { from: 'export' } },
      { largeObjects: 'pointer-to-s3', firstDayLoad: 'import-from-s3' },
    ],
    efs: [{ replication: { toRegion: 'us-west-2' } }, { throughput: { provisionedMiBps: 200 } }],
    'emr-hdfs': [{ purchase: 'reserved-1yr' }, { ebs: { type: 'gp3', iops: 6000, throughput: 500 } }],
  }
  const { run, loaded } = runBuiltIn('trucking-fleet')
  const world = worldOf(loaded.scenario, run.calendar)

  const wrong = (lines: readonly UsageLine[]): readonly string[] =>
    lines.flatMap(({ derivation, quantity, usageType }) => {
      const value = calculate(derivation)?.value
      if (value !== undefined && Math.abs(value - quantity) <= CLOSE * quantity) return []
      return [`${usageType}: ${derivation.formula} comes to ${value}, not ${quantity}`]
    })

  test.each(SAMPLED_IDS)('comes to its quantity in %s', (id) => {
    for (const option of runBuiltIn(id, HALF_A_YEAR).run.runs) expect(wrong(option.usage)).toEqual([])
  })

  test.each(Object.values(BUILT_IN_MODELS))(
    'comes to its quantity under every preset of $id and under settings that presets leave alone',
    (model) => {
      const configs = [...Object.values(model.presets).map(({ config }) => config), ...(SETTINGS[model.id] ?? [])]
      for (const config of configs) {
        const [option] = placeOptions(
          { options: { X: { name: 'X', place: { raw: { model: model.id, config } } } } },
          BUILT_IN_MODELS,
        )
        const { usage } = option!.stores[0]!.model.simulate(
          { id: 'raw', datasets: [run.demand.raw!] },
          option!.stores[0]!.config,
          world,
        )
        expect(usage.length).toBeGreaterThan(0)
        expect(wrong(usage), JSON.stringify(config)).toEqual([])
      }
    },
  )
})
