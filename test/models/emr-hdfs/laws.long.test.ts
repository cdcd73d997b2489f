import fc from 'fast-check'
import { describe, test } from 'vitest'
import { emrHdfsModel } from '../../../src/models/emr-hdfs/model.ts'
import { modelLaws } from '../../../src/testing.ts'

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })

/** Settings as a user may write them; those that the schema refuses are not drawn. */
const settings = fc
  .record(
    {
      mode: fc.constantFrom('persistent', 'transient'),
      instanceType: fc.constantFrom('m5.xlarge', 'm5.2xlarge', 'r5.4xlarge', 'm6g.8xlarge', 'r6i.32xlarge'),
      primaryInstanceType: optional(fc.constantFrom('m5.xlarge', 'r5.2xlarge')),
      primaryNodes: fc.constantFrom(1, 3),
      purchase: fc.constantFrom('on-demand', 'reserved-1yr', 'reserved-3yr', 'spot'),
      coreNodes: fc.record(
        {
          initial: optional(fc.integer({ min: 1, max: 20 })),
          min: fc.integer({ min: 1, max: 6 }),
          step: fc.integer({ min: 1, max: 5 }),
          resize: fc.constantFrom('manual', 'automatic'),
          shrink: fc.constantFrom('never', 'monthly'),
          max: optional(fc.integer({ min: 20, max: 60 })),
        },
        { requiredKeys: [] },
      ),
      ebs: fc.constantFrom(
        {},
        { type: 'st1' },
        { type: 'st1', gibPerNode: 8192, volumesPerNode: 4 },
        { gibPerNode: 500, iops: 6000, throughput: 500 },
        { type: 'gp2', gibPerNode: 100 },
      ),
      rootVolume: fc.constantFrom({}, { type: 'gp2', gib: 10 }),
      replication: optional(fc.integer({ min: 1, max: 4 })),
      packing: fc.constantFrom('none', 'sequence-files'),
      kerberos: fc.boolean(),
      terminationProtection: fc.boolean(),
      run: fc.record({
        hours: fc.double({ min: 0.01, max: 40, noNaN: true }),
        everyDays: fc.constantFrom(0.25, 0.3, 1, 2, 7, 45),
      }),
    },
    { requiredKeys: [] },
  )
  .filter((draw) => emrHdfsModel.config.safeParse(draw).success)

describe('any settings of EMR and HDFS', () => {
  for (const law of modelLaws(emrHdfsModel, { configs: settings, numRuns: 60, seed: 7 }))
    test(law.statement, () => law.check())
})
