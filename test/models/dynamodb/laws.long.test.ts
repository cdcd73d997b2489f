import { fc } from '@fast-check/vitest'
import { describe, test } from 'vitest'
import { dynamodbConfig } from '../../../src/models/dynamodb/config.ts'
import { dynamodbModel } from '../../../src/models/dynamodb/model.ts'
import { modelLaws } from '../../../src/testing.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const scaling = fc
  .record({
    min: fc.integer({ min: 1, max: 500 }),
    span: fc.integer({ min: 0, max: 60_000 }),
    targetUtilization: fc.double({ min: 0.2, max: 0.9, noNaN: true }),
  })
  .map(({ min, span, targetUtilization }) => ({ min, max: min + span, targetUtilization }))
const fixed = fc.record({ units: fc.integer({ min: 1, max: 5000 }) })

/**
 * Settings as users may write them, with every feature on and off. Left out is what the schema refuses, and what the built-in book has
 * no price for: reserved capacity in us-east-1, and Standard-IA tables with provisioned capacity or replicas.
 */
const configs = fc
  .record(
    {
      capacity: fc.oneof(
        fc.constant({ mode: 'on-demand' }),
        fc.record(
          {
            mode: fc.constant('provisioned'),
            reads: fc.oneof(scaling, fixed),
            writes: fc.oneof(scaling, fixed),
          },
          { requiredKeys: ['mode'] },
        ),
      ),
      tableClass: fc.constantFrom('standard', 'standard-ia'),
      consistency: fc.constantFrom('strong', 'eventual'),
      largeObjects: fc.constantFrom('chunk', 'pointer-to-s3'),
      inlineUpToBytes: fc.constantFrom(0, 4096, 1e6),
      itemOverheadBytes: fc.integer({ min: 1, max: 65_536 }),
      reads: fc.record({
        queryShare: share.map((value) => value / 2),
        itemsPerQuery: fc.integer({ min: 1, max: 2000 }),
        transactionalShare: share.map((value) => value / 2),
        missesPerRead: share,
      }),
      writes: fc.record({ transactionalShare: share, failedConditionsPerWrite: share }),
      scans: fc.record({ from: fc.constantFrom('table', 'export'), window: fc.constantFrom('query', 'full-table') }),
      expiry: fc.constantFrom('ttl', 'delete-item'),
      firstDayLoad: fc.constantFrom('writes', 'import-from-s3'),
      globalSecondaryIndexes: fc.array(
        fc.record({
          name: fc.constantFrom('by-date', 'by-owner'),
          projectedShare: share,
          keyBytes: fc.integer({ min: 1, max: 4096 }),
          onUpdate: fc.constantFrom('unchanged', 'attributes', 'key'),
          readShare: share.map((value) => value / 2),
        }),
        { maxLength: 2 },
      ),
      globalTables: fc.constantFrom([], ['us-east-2'], ['us-east-1', 'us-east-2']),
      multiRegionConsistency: fc.constantFrom('eventual', 'strong'),
      pointInTimeRecovery: fc.boolean(),
      onDemandBackups: fc.record({
        everyDays: fc.integer({ min: 1, max: 30 }),
        keepDays: fc.integer({ min: 1, max: 90 }),
      }),
      streams: fc.record({
        consumer: fc.constantFrom('lambda', 'application'),
        readers: fc.integer({ min: 1, max: 3 }),
      }),
      kinesisCapture: fc.boolean(),
      exportToS3: fc.record({
        everyDays: fc.integer({ min: 1, max: 40 }),
        incremental: fc.boolean(),
        keepDays: fc.integer({ min: 1, max: 60 }),
      }),
    },
    { requiredKeys: [] },
  )
  .filter((settings) => {
    const config = dynamodbConfig.safeParse(settings).data
    if (config === undefined) return false
    return (
      config.tableClass === 'standard' || (config.capacity.mode === 'on-demand' && config.globalTables.length === 0)
    )
  })

describe('DynamoDB with any settings obeys the laws of the model contract', () => {
  for (const law of modelLaws(dynamodbModel, { configs, numRuns: 15 })) test(law.statement, () => law.check())
})
