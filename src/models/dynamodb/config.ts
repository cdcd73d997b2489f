import { z } from 'zod'
import { regionCode } from '../../prices/regions.ts'
import { capacityConfig } from './capacity-config.ts'

const share = z.number().min(0).max(1)
const days = z.number().int().positive().max(36_500)

const index = z.strictObject({
  name: z.string().min(1),
  projectedShare: share
    .default(1)
    .meta({ description: 'Part of the item that is projected into the index; 0 for keys only.', unit: 'share' }),
  keyBytes: z
    .number()
    .int()
    .min(1)
    .max(4096)
    .default(100)
    .meta({ description: 'Bytes of the keys and names in each entry.', unit: 'bytes' }),
  onUpdate: z.enum(['unchanged', 'attributes', 'key']).default('attributes').meta({
    description: 'What an update of an item does to its entry: nothing, one write, or two when the index key changes.',
  }),
  readShare: share
    .default(0)
    .meta({ description: 'Share of the point reads that go to this index instead of the table.', unit: 'share' }),
})

/** Settings of a set of DynamoDB tables, one for each dataset. */
export const dynamodbConfig = z
  .strictObject({
    capacity: capacityConfig.prefault({ mode: 'on-demand' }),
    tableClass: z
      .enum(['standard', 'standard-ia'])
      .default('standard')
      .meta({ description: 'Standard-IA stores cheaper and reads and writes dearer.' }),
    consistency: z
      .enum(['strong', 'eventual'])
      .default('eventual')
      .meta({ description: 'Consistency of reads and scans; eventual costs half.' }),
    largeObjects: z.enum(['chunk', 'pointer-to-s3']).default('chunk').meta({
      description:
        'Objects beyond the item limit are cut into several items, or objects are kept in S3 and items point to them.',
    }),
    inlineUpToBytes: z
      .number()
      .int()
      .nonnegative()
      .default(0)
      .meta({
        description: 'With pointers: objects up to this size stay in their item.',
        unit: 'bytes',
        examples: [4096],
      }),
    pointerBytes: z
      .number()
      .int()
      .min(1)
      .max(4096)
      .default(200)
      .meta({ description: 'Bytes of the S3 key and attributes in a pointer item.', unit: 'bytes' }),
    itemOverheadBytes: z.number().int().min(1).max(65_536).default(100).meta({
      description: 'Bytes of keys and attribute names in each item, beyond the object itself.',
      unit: 'bytes',
    }),
    reads: z
      .strictObject({
        queryShare: share
          .default(0)
          .meta({ description: 'Share of the objects read that Query fetches, several at a time.', unit: 'share' }),
        itemsPerQuery: z
          .number()
          .min(1)
          .max(100_000)
          .default(10)
          .meta({ description: 'Objects fetched by one Query.', unit: 'objects' }),
        transactionalShare: share
          .default(0)
          .meta({ description: 'Share of the objects read in transactions.', unit: 'share' }),
        missesPerRead: z
          .number()
          .nonnegative()
          .max(1000)
          .default(0)
          .meta({ description: 'Reads of keys that do not exist, per object read.', unit: 'reads' }),
      })
      .refine(
        (reads) => reads.queryShare + reads.transactionalShare <= 1,
        'queryShare and transactionalShare add up to more than 1',
      )
      .prefault({})
      .meta({
        description:
          'How objects are read. What is neither queried nor transactional is read by GetItem or BatchGetItem, which cost alike.',
      }),
    writes: z
      .strictObject({
        transactionalShare: share
          .default(0)
          .meta({ description: 'Share of puts, updates and deletes in transactions.', unit: 'share' }),
        failedConditionsPerWrite: z
          .number()
          .nonnegative()
          .max(1000)
          .default(0)
          .meta({ description: 'Conditional writes that fail, per write that succeeds.', unit: 'writes' }),
      })
      .prefault({}),
    scans: z
      .strictObject({
        from: z
          .enum(['table', 'export'])
          .default('table')
          .meta({ description: 'Engines scan the table itself, or the last export in S3.' }),
        window: z.enum(['query', 'full-table']).default('query').meta({
          description: 'A scan of a recent window or a share reads just that by key, or evaluates the whole table.',
        }),
      })
      .prefault({}),
    expiry: z
      .enum(['ttl', 'delete-item'])
      .default('ttl')
      .meta({ description: 'How objects are removed at the end of their retention.' }),
    firstDayLoad: z
      .enum(['writes', 'import-from-s3'])
      .default('writes')
      .meta({ description: 'How the data of the first day comes in, which is mostly what exists at the start.' }),
    globalSecondaryIndexes: z.array(index).max(20).default([]),
    globalTables: z
      .array(z.string().refine((region) => regionCode(region) !== undefined, 'a known region code such as eu-west-1'))
      .max(30)
      .default([])
      .meta({ description: 'Other regions that hold a full replica.', examples: [['eu-west-1']] }),
    multiRegionConsistency: z
      .enum(['eventual', 'strong'])
      .default('eventual')
      .meta({ description: 'Consistency of global tables across regions.' }),
    pointInTimeRecovery: z
      .boolean()
      .default(false)
      .meta({ description: 'Continuous backups of the home region’s tables.' }),
    onDemandBackups: z
      .strictObject({ everyDays: days.default(7), keepDays: days.default(35) })
      .optional()
      .meta({ description: 'Full backups taken and kept.', unit: 'days' }),
    streams: z
      .strictObject({
        consumer: z
          .enum(['lambda', 'application'])
          .default('lambda')
          .meta({ description: 'Lambda triggers read streams free of charge.' }),
        readers: z
          .number()
          .int()
          .min(1)
          .max(10)
          .default(1)
          .meta({ description: 'Applications that read each shard.', unit: 'readers' }),
        pollsPerSecond: z
          .number()
          .positive()
          .max(5)
          .default(1)
          .meta({ description: 'GetRecords calls to each shard.', unit: '1/s' }),
      })
      .optional()
      .meta({ description: 'DynamoDB Streams.' }),
    kinesisCapture: z.boolean().default(false).meta({ description: 'Change data capture to Kinesis Data Streams.' }),
    exportToS3: z
      .strictObject({
        everyDays: days.default(1),
        incremental: z
          .boolean()
          .default(true)
          .meta({ description: 'After a first full export only changes are exported.' }),
        keepDays: days.default(30).meta({
          description: 'Days for which exported changes, or older full exports, are kept in S3 Standard.',
          unit: 'days',
        }),
      })
      .optional(),
  })
  .superRefine((config, issues) => {
    const refuse = (path: (string | number)[], message: string): void =>
      issues.addIssue({ code: 'custom', path, message })
    const { capacity: paid, globalTables } = config
    if (config.exportToS3 !== undefined && !config.pointInTimeRecovery)
      refuse(['exportToS3'], 'exports need pointInTimeRecovery')
    if (config.scans.from === 'export' && config.exportToS3 === undefined)
      refuse(['scans', 'from'], 'scans of an export need exportToS3')
    if (new Set(globalTables).size !== globalTables.length) refuse(['globalTables'], 'a region is named twice')
    if (config.globalSecondaryIndexes.reduce((sum, { readShare }) => sum + readShare, 0) > 1 + 1e-9)
      refuse(['globalSecondaryIndexes'], 'the read shares of the indexes add up to more than 1')
    const names = config.globalSecondaryIndexes.map(({ name }) => name)
    if (new Set(names).size !== names.length) refuse(['globalSecondaryIndexes'], 'two indexes have the same name')
    if (paid.mode !== 'provisioned') return
    if (globalTables.length > 0 && ('units' in paid.reads || 'units' in paid.writes))
      refuse(['capacity'], 'global tables need on-demand capacity or auto scaling')
    if (paid.reserved !== undefined && (globalTables.length > 0 || config.tableClass !== 'standard'))
      refuse(['capacity', 'reserved'], 'reserved capacity is for single-region tables of the standard class')
  })

export type DynamodbConfig = z.output<typeof dynamodbConfig>
export type IndexConfig = DynamodbConfig['globalSecondaryIndexes'][number]
