import { s3Meters } from '../models/s3/meters.ts'
import { s3Model } from '../models/s3/model.ts'
import { GiB, KiB, MiB } from '../quantities/bytes.ts'
import type { Source } from '../quantities/source.ts'
import type { PublishedExample, PublishedFigure } from './published-example.ts'
import { simulateStore } from './simulated-store.ts'

const faq = (asOf: string): Source => ({
  title: 'Amazon S3 FAQs, billing examples',
  url: 'https://aws.amazon.com/s3/faqs/',
  asOf,
  trust: 'provider',
  note: 'Read in a copy of the page.',
})

const march: PublishedExample = {
  id: 's3-simulated-requests',
  title: '10,000 PUT and 20,000 GET a day of March, simulated',
  source: faq('2019'),
  figures: [
    ['PUT requests', 310_000, s3Meters.standardWrites] as const,
    ['GET requests', 620_000, s3Meters.standardReads] as const,
  ].map(
    ([what, theirs, meter]): PublishedFigure => ({
      what,
      unit: 'Requests',
      theirs,
      ours: () =>
        simulateStore(s3Model, {
          start: '2027-03-01',
          days: 31,
          objects: 10_000,
          size: 1000,
          lookupsPerDay: 20_000,
        }).quantity(meter),
    }),
  ),
}

const retrieval: PublishedExample = {
  id: 's3-simulated-retrieval',
  title: '300 GB read out of Standard-IA in a month, simulated',
  source: faq('2019'),
  figures: [
    {
      what: 'data retrieval',
      unit: 'GB',
      theirs: 300,
      ours: () =>
        simulateStore(
          s3Model,
          { start: '2027-04-01', days: 30, objects: 10, size: GiB, lookupsPerDay: 10 },
          { class: 'STANDARD_IA' },
        ).quantity(s3Meters.standardIaRetrieval),
    },
  ],
}

/** Day of the month, by the retention in days, on which data of 1 January is deleted: its hours turn byte-hours into GB-months. */
const HOURS_OF_DELETION: Readonly<Record<number, number>> = { 30: 31 * 24, 60: 31 * 24 }

const earlyDeletion: PublishedExample = {
  id: 's3-glacier-early-deletion',
  title: 'Glacier data deleted before its 90 days, simulated',
  source: faq('2019'),
  figures: [
    [30, 60],
    [60, 30],
  ].map(
    ([kept, theirs]): PublishedFigure => ({
      what: `days charged for data deleted after ${kept} days`,
      unit: 'days',
      theirs: theirs!,
      ours: () => {
        const store = simulateStore(
          s3Model,
          { start: '2027-01-01', days: 150, objects: (day) => (day === 0 ? 1 : 0), size: GiB, retentionDays: kept! },
          { class: 'GLACIER' },
        )
        const billed = GiB + 32 * KiB
        return (store.quantity(s3Meters.flexibleEarlyDelete) * GiB * HOURS_OF_DELETION[kept!]!) / 24 / billed
      },
    }),
  ),
}

const monitoring: PublishedExample = {
  id: 's3-simulated-monitoring',
  title: '53,819,565 objects of 2.4 MiB under Intelligent-Tiering, simulated',
  source: {
    title: 'NixOS infrastructure, pull request 728',
    url: 'https://github.com/NixOS/infra/pull/728',
    asOf: '2025',
    trust: 'third-party',
  },
  figures: [
    {
      what: 'objects monitored in a whole month',
      unit: 'Objects',
      theirs: 53_819_565,
      ours: () =>
        simulateStore(
          s3Model,
          { start: '2027-01-01', days: 59, objects: (day) => (day === 0 ? 53_819_565 : 0), size: 2.4 * MiB },
          { class: 'INTELLIGENT_TIERING' },
        ).quantity(s3Meters.intMonitoring, ({ month }) => month === 1),
    },
  ],
}

const express: PublishedExample = {
  id: 's3-simulated-express',
  title: '1 M uploads and 9 M reads of 10 KB in Express One Zone, simulated',
  source: faq('2025-04'),
  figures: [
    ['bytes uploaded', 9.536743, s3Meters.expressUpload] as const,
    ['bytes retrieved', 85.830688, s3Meters.expressRetrieval] as const,
  ].map(
    ([what, theirs, meter]): PublishedFigure => ({
      what,
      unit: 'GB',
      theirs,
      digits: 5,
      ours: () =>
        simulateStore(
          s3Model,
          { start: '2026-06-01', days: 30, objects: 1e6 / 30, size: 10 * KiB, lookupsPerDay: 9e6 / 30 },
          { class: 'EXPRESS_ONEZONE' },
        ).quantity(meter),
    }),
  ),
}

/** Examples of S3 whose quantities the simulation finds from the workload that they describe. */
export const s3Examples: readonly PublishedExample[] = [march, retrieval, earlyDeletion, monitoring, express]
