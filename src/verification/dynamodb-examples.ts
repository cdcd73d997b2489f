import {
  batchReadUnits,
  batchWriteUnits,
  globalWriteUnits,
  indexWriteUnits,
  queryUnits,
  readUnits,
  updateUnits,
  writeUnits,
} from '../models/dynamodb/capacity-units.ts'
import { backupBytes } from '../models/dynamodb/protection-usage.ts'
import type { Source } from '../quantities/source.ts'
import { sum } from '../quantities/sum.ts'
import type { PublishedExample, PublishedFigure } from './published-example.ts'

const KB = 1024
/** The guide rounds to KB where the bill counts units of 4 KB. */
const READ_UNIT_KB = 4

const GUIDE = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide'
const guide = (title: string, page: string): Source => ({
  title: `DynamoDB developer guide, ${title}`,
  url: `${GUIDE}/${page}.html`,
  asOf: '2026-04',
  trust: 'provider',
})

const copies = (count: number, bytes: number): readonly number[] => Array.from({ length: count }, () => bytes)
const figure = (what: string, unit: string, theirs: number, ours: () => number): PublishedFigure => ({
  what,
  unit,
  theirs,
  ours,
  digits: Number.isInteger(theirs) ? 0 : 1,
})

const roundingOfTheGuide: PublishedExample = {
  id: 'dynamodb-guide-rounding',
  title: 'How operations are rounded up',
  source: guide('DynamoDB read and write operations', 'read-write-operations'),
  figures: [
    figure('GetItem of 3.5 KB', 'KB', 4, () => READ_UNIT_KB * readUnits(3.5 * KB, 'strong')),
    figure('GetItem of 10 KB', 'KB', 12, () => READ_UNIT_KB * readUnits(10 * KB, 'strong')),
    figure(
      'BatchGetItem of 1.5 and 6.5 KB',
      'KB',
      12,
      () => READ_UNIT_KB * batchReadUnits([1.5 * KB, 6.5 * KB], 'strong'),
    ),
    figure('Query over 40.8 KB', 'KB', 44, () => READ_UNIT_KB * queryUnits(40.8 * KB, 'strong')),
    figure('Query over 1,500 items of 64 bytes', 'KB', 96, () => READ_UNIT_KB * queryUnits(1500 * 64, 'strong')),
    figure('PutItem of 1.6 KB', 'KB', 2, () => writeUnits(1.6 * KB)),
    figure('BatchWriteItem of 500 bytes and 3.5 KB', 'KB', 5, () => batchWriteUnits([500, 3.5 * KB])),
    figure('UpdateItem from 300 to 310 KB', 'KB', 310, () => updateUnits(300 * KB, 310 * KB)),
  ],
}

const calculatorTests: PublishedExample = {
  id: 'dynamodb-awslabs-calculator',
  title: 'Unit tests of the cost calculator of AWS Labs',
  source: {
    title: 'awslabs/mcp, tests of the DynamoDB cost and performance calculator',
    url: 'https://github.com/awslabs/mcp/tree/100b55b6/src/dynamodb-mcp-server/tests/cost_performance_calculator',
    asOf: '2026',
    trust: 'provider',
  },
  figures: [
    figure('GetItem of 4,096 bytes, eventually consistent', 'RCU', 0.5, () => readUnits(4096, 'eventual')),
    figure('GetItem of 4,096 bytes, strongly consistent', 'RCU', 1, () => readUnits(4096, 'strong')),
    figure('Query over 10 items of 2,048 bytes, eventually consistent', 'RCU', 2.5, () =>
      queryUnits(10 * 2048, 'eventual'),
    ),
    figure('BatchGetItem of 3 items of 2,048 bytes, eventually consistent', 'RCU', 1.5, () =>
      batchReadUnits(copies(3, 2048), 'eventual'),
    ),
    figure('TransactGetItems of 5 items of 4,096 bytes', 'RCU', 10, () =>
      batchReadUnits(copies(5, 4096), 'transactional'),
    ),
    figure('PutItem of 1,024 bytes', 'WCU', 1, () => writeUnits(1024)),
    figure('PutItem of 3,000 bytes', 'WCU', 3, () => writeUnits(3000)),
    figure('BatchWriteItem of 3 items of 1,536 bytes', 'WCU', 6, () => batchWriteUnits(copies(3, 1536))),
    figure('TransactWriteItems of 5 items of 1,024 bytes', 'WCU', 10, () => batchWriteUnits(copies(5, 1024), true)),
    figure('index entries of 800 bytes by a BatchWriteItem of 10', 'WCU', 10, () => indexWriteUnits(copies(10, 800))),
    figure('index entries of 800 bytes by a TransactWriteItems of 5', 'WCU', 5, () => indexWriteUnits(copies(5, 800))),
  ],
}

const globalTables: PublishedExample = {
  id: 'dynamodb-global-table-units',
  title: 'Three days of a table that becomes global, then gets an index',
  source: guide('Global tables billing', 'global-tables-billing'),
  figures: [
    figure('write units, first in one region, later by the index in two', 'WRU', 500, () => {
      const alone = 100 * writeUnits(KB)
      return alone + 200 * globalWriteUnits(KB, 2, [KB]).plain
    }),
    figure('replicated write units in two regions', 'rWRU', 700, () => {
      const { replicated } = globalWriteUnits(KB, 2)
      return 150 * replicated + 200 * replicated
    }),
  ],
}

/** Ten backups a day kept for 30 days, from a month before on, at 2 USD a backup and day. */
const BACKUPS_A_DAY = 10
const USD_PER_BACKUP_DAY = 2
const backupCost = (daysOfBackups: number): number => {
  const taken = new Float64Array(60).fill(BACKUPS_A_DAY, 0, daysOfBackups)
  return sum(backupBytes(taken, 1, 30).subarray(30)) * USD_PER_BACKUP_DAY
}

const backups: PublishedExample = {
  id: 'dynamodb-backups-of-a-month',
  title: 'Ten backups a day kept for 30 days, in a month of 30 days',
  source: guide('Backup and restore billing', 'backup-restore-billing'),
  figures: [
    figure('of the month', 'USD', 18_600, () => backupCost(60)),
    figure('for backups carried over from the month before', 'USD', 9_300, () => backupCost(30)),
  ],
}

/** Examples of DynamoDB that take its rules of rounding, replication and retention. */
export const dynamodbExamples: readonly PublishedExample[] = [
  roundingOfTheGuide,
  calculatorTests,
  globalTables,
  backups,
]
