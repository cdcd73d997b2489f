import { KiB, MiB } from '../../quantities/bytes.ts'
import type { Fact } from '../../quantities/source.ts'
import { efsSources as from } from './sources.ts'

/** How Amazon EFS measures files, classes, accesses and operations. */
export const meteringFacts = {
  inodeBytes: {
    value: 2 * KiB,
    unit: 'bytes',
    statement: 'Metadata metered for each file, always in Standard, whatever the class of its data',
    source: from.metering,
  },
  dataStep: {
    value: 4 * KiB,
    unit: 'bytes',
    statement: 'The data of each file is metered in steps of this size, in every class',
    source: from.metering,
  },
  coldFileMinimum: {
    value: 128 * KiB,
    unit: 'bytes',
    statement: 'Smaller files are billed at this size in Infrequent Access and Archive',
    source: { ...from.metering, note: 'Rules last changed before 2023-11-26 do not move such files at all.' },
  },
  coldAccessStep: {
    value: 128 * KiB,
    unit: 'bytes',
    statement: 'Access to Infrequent Access and Archive is metered in steps of this size',
    source: { ...from.metering, note: 'Taken to hold for tiering too, which is counted on the same usage type.' },
  },
  elasticOperationMinimum: {
    value: 32 * KiB,
    unit: 'bytes',
    statement: 'With Elastic throughput each data operation is metered as at least this',
    source: from.metering,
  },
  elasticIncrement: {
    value: KiB,
    unit: 'bytes',
    statement: 'Beyond the minimum, operations under Elastic throughput are metered in steps of this size',
    source: from.metering,
  },
  metadataOperationMinimum: {
    value: 4 * KiB,
    unit: 'bytes',
    statement: 'A metadata operation is metered as at least this: as a read if it reads, as a write if it changes',
    source: from.metering,
  },
  elasticMetersAll: {
    value:
      'ETDataAccess-Bytes follows TotalIOBytes: reads from Infrequent Access and Archive pay it beside their access charge',
    unit: 'rule',
    statement: 'What Elastic throughput charges for',
    source: from.billing,
  },
  requestMinimum: {
    value: 4 * KiB,
    unit: 'bytes',
    statement: 'Every NFS request counts as at least this much throughput',
    source: from.performance,
  },
  transferSize: {
    value: MiB,
    unit: 'bytes',
    statement: 'Largest read or write in one NFS request, as mounted (rsize and wsize)',
    source: from.mountOptions,
  },
  metadataOperationsPerRead: {
    value: 2,
    unit: 'operations',
    statement: 'Metadata operations when a whole file is read: open and close, each a compound request',
    source: from.choice,
  },
  metadataOperationsPerWrite: {
    value: 3,
    unit: 'operations',
    statement: 'Metadata operations when a whole file is written: create or open, set attributes, close',
    source: from.choice,
  },
  metadataOperationsPerDelete: {
    value: 1,
    unit: 'operations',
    statement: 'Metadata operations when a file is deleted: remove',
    source: from.choice,
  },
  directoryEntryBytes: {
    value: 64,
    unit: 'bytes',
    statement: 'Room that a directory takes for each of its entries',
    source: { ...from.choice, note: 'AWS meters the storage that entries use without saying how much one takes.' },
  },
  lifecycleDays: {
    value: [1, 7, 14, 30, 60, 90, 180, 270, 365],
    unit: 'days',
    statement: 'Times without access after which a lifecycle policy may move files',
    source: from.lifecycleApi,
  },
  lifecycleTimer: {
    value: 'last access in Standard; reads and writes count, metadata operations such as listings do not',
    unit: 'rule',
    statement: 'What lifecycle policies measure',
    source: from.lifecycle,
  },
  coldWrites: {
    value: 1,
    unit: 'days',
    statement: 'Writes to files in a colder class land in Standard and are moved back after this time',
    source: from.lifecycle,
  },
  promotion: {
    value: 'one access charge for the whole file, however many clients read it',
    unit: 'rule',
    statement: 'What the return of a file to Standard on first access costs',
    source: {
      ...from.faq,
      note: 'So for Infrequent Access; the example for Archive prints $0.06/GB, twice the rate of the price calculator, which is followed here.',
    },
  },
  archiveMinimumDays: {
    value: 90,
    unit: 'days',
    statement:
      'Files deleted or overwritten earlier than this after moving to Archive pay for the days that are missing',
    source: from.faq,
  },
  replicaOverhead: {
    value: 12 * MiB,
    unit: 'bytes',
    statement: 'Hidden directories and metadata that replication keeps on the destination, metered',
    source: from.replication,
  },
} as const satisfies Record<string, Fact>
