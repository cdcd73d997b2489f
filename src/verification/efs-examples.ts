import { efsMeters } from '../models/efs/meters.ts'
import { efsModel } from '../models/efs/model.ts'
import { GiB } from '../quantities/bytes.ts'
import type { Source } from '../quantities/source.ts'
import type { PublishedExample } from './published-example.ts'
import { type ExampleDataset, simulateStore } from './simulated-store.ts'

const faq: Source = {
  title: 'Amazon EFS FAQs, billing examples',
  url: 'https://aws.amazon.com/efs/faq/',
  asOf: '2024',
  trust: 'provider',
  note: 'Read in a copy of the page.',
}

/** Published examples count bytes of files only. */
const NO_METADATA = { metadataOperations: { perRead: 0, perWrite: 0, perDelete: 0 } }
const HOURS_OF_MARCH = 744

/** Files of 1 GiB that arrive on given days and stay. */
const files = (days: number, start: string, on: Readonly<Record<number, number>>): ExampleDataset => ({
  kind: 'file',
  start,
  days,
  objects: (day) => on[day] ?? 0,
  size: GiB,
})

/** 3,240 GB written over four weeks, each file read three times on the day it arrives, on which it is there for half of the time. */
const elasticFiles: ExampleDataset = {
  kind: 'file',
  start: '2027-02-01',
  days: 28,
  objects: 3240 / 28,
  size: GiB,
  retentionDays: 1,
  readBands: [{ fromAge: 0, toAge: 1, perObjectPerDay: 6 }],
}

const elastic: PublishedExample = {
  id: 'efs-simulated-elastic',
  title: '9,720 GB read and 3,240 GB written under Elastic throughput, simulated',
  source: faq,
  figures: [
    {
      what: 'reads',
      unit: 'GB',
      theirs: 9720,
      ours: () => simulateStore(efsModel, elasticFiles, NO_METADATA).quantity(efsMeters.elasticReads),
    },
    {
      what: 'writes',
      unit: 'GB',
      theirs: 3240,
      ours: () => simulateStore(efsModel, elasticFiles, NO_METADATA).quantity(efsMeters.elasticWrites),
    },
  ],
}

const provisionedAbove = (gib: number): number =>
  simulateStore(efsModel, files(59, '2027-01-01', { 0: gib }), { throughput: { provisionedMiBps: 100 } }).quantity(
    efsMeters.provisionedThroughput,
    ({ month }) => month === 1,
  )

const provisioned: PublishedExample = {
  id: 'efs-included-throughput',
  title: '100 MB/s provisioned over what 100 GB of Standard storage include, simulated',
  source: faq,
  figures: [
    {
      what: 'billed above the 5 MB/s that storage includes',
      unit: 'MiBps-Mo',
      theirs: 95,
      digits: 2,
      ours: () => provisionedAbove(100),
      differs: {
        value: 100 - 5000 / 1024,
        why: 'The example takes 1,000 kB for a MB: at 50 KiB/s for each GiB, 100 GiB include 4.88 MiB/s.',
      },
    },
    {
      what: 'billed above it, where 102.4 GiB include 5 MiB/s',
      unit: 'MiBps-Mo',
      theirs: 95,
      digits: 2,
      ours: () => provisionedAbove(102.4),
    },
  ],
}

/** GB-hours in Standard storage in March, after a month before in which nothing but the last day counts. */
const standardInMarch = (on: Readonly<Record<number, number>>): number =>
  simulateStore(efsModel, files(63, '2027-01-31', on)).quantity(efsMeters.standardStorage, ({ month }) => month === 2) *
  HOURS_OF_MARCH

const storageOf2016: PublishedExample = {
  id: 'efs-2016-simulated',
  title: '100 GB for 15 days of March, then 250 GB, simulated',
  source: {
    title: 'Amazon EFS pricing, pricing example',
    url: 'http://aws.amazon.com/efs/pricing/',
    asOf: '2016',
    trust: 'provider',
    note: 'Read in an early copy of the page.',
  },
  figures: [
    {
      what: 'Standard storage',
      unit: 'GB-hours',
      theirs: 132_000,
      // The metadata of some hundred files take a part of a GB-hour.
      digits: -1,
      // A step at midnight is an even arrival over the day before and the day after.
      ours: () => standardInMarch({ 0: 100, 43: 75, 44: 75 }),
    },
  ],
}

const storageOfTechTarget: PublishedExample = {
  id: 'efs-techtarget-simulated',
  title: '100, 150 and 230 GB for 10, 8 and 13 days of a month, simulated',
  source: {
    title: 'TechTarget, How does Elastic File System affect AWS storage costs',
    url: 'http://searchaws.techtarget.com/answer/How-does-Elastic-File-System-affect-AWS-storage-costs',
    asOf: '2016',
    trust: 'third-party',
  },
  figures: [
    {
      what: 'Standard storage',
      unit: 'GB-hours',
      theirs: 124_560,
      digits: -1,
      ours: () => standardInMarch({ 0: 100, 38: 25, 39: 25, 46: 40, 47: 40 }),
    },
  ],
}

/** Examples of EFS whose quantities the simulation finds from the workload that they describe. */
export const efsExamples: readonly PublishedExample[] = [elastic, provisioned, storageOf2016, storageOfTechTarget]
