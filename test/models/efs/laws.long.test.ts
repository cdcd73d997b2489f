import fc from 'fast-check'
import { describe, test } from 'vitest'
import { efsModel } from '../../../src/models/efs/model.ts'
import { modelLaws } from '../../../src/testing.ts'

const configs = fc.oneof(
  fc.constantFrom({}, ...Object.values(efsModel.presets).map(({ config }) => config)),
  fc.record({
    throughput: fc.constantFrom('elastic', 'bursting', { provisionedMiBps: 1 }, { provisionedMiBps: 3414 }),
    lifecycle: fc.record({
      toIaAfterDays: fc.constantFrom(1, 7, 30, 365),
      toStandardOnFirstAccess: fc.boolean(),
    }),
    filesPerDirectory: fc.constantFrom(1, 1000),
    replication: fc.constantFrom(
      { toRegion: 'us-west-2', toIaAfterDays: 7 },
      { toRegion: 'us-east-1', type: 'one-zone' },
    ),
  }),
  fc.record({
    lifecycle: fc.record({
      toIaAfterDays: fc.constantFrom(undefined, 1, 14),
      toArchiveAfterDays: fc.constantFrom(30, 60, 90),
      toStandardOnFirstAccess: fc.boolean(),
    }),
    accessPoints: fc.boolean(),
  }),
)

describe('every EFS file system obeys the laws of storage models', () => {
  for (const law of modelLaws(efsModel, { configs, numRuns: 50 })) test(law.statement, () => law.check())
})
