import { GiB, MB, MiB, TiB } from '../../quantities/bytes.ts'
import type { Fact } from '../../quantities/source.ts'
import { s3Sources as from } from './sources.ts'

const expressNote = 'The default; up to 2,000,000 reads and 200,000 writes a second on request.'

/** Uploads, reads, their limits and their speed. */
export const requestFacts = {
  largestObject: { value: 48.8 * TiB, unit: 'bytes', statement: 'Largest object', source: from.multipartLimits },
  largestSinglePut: {
    value: 5 * GiB,
    unit: 'bytes',
    statement: 'Largest object that one PUT can upload',
    source: from.multipartLimits,
  },
  mostParts: {
    value: 10_000,
    unit: 'parts',
    statement: 'Most parts of a multipart upload',
    source: from.multipartLimits,
  },
  smallestPart: {
    value: 5 * MiB,
    unit: 'bytes',
    statement: 'Smallest part of a multipart upload but for the last',
    source: from.multipartLimits,
  },
  largestPart: {
    value: 5 * GiB,
    unit: 'bytes',
    statement: 'Largest part of a multipart upload',
    source: from.multipartLimits,
  },
  partsAtStandardRates: {
    value: true,
    unit: 'rule',
    statement:
      'Starting an upload to an archive class and uploading its parts are charged as S3 Standard requests; only its completion as one of the class',
    source: from.multipart,
  },
  abandonedShareUploaded: {
    value: 0.5,
    unit: 'share',
    statement: 'Share of its bytes that an upload has sent when it is abandoned',
    source: { ...from.choice, note: 'A break at a moment picked at random.' },
  },
  keysPerList: { value: 1_000, unit: 'keys', statement: 'Keys that one LIST request returns', source: from.listing },
  scanLists: {
    value: true,
    unit: 'rule',
    statement: 'Each scan lists the keys it reads once, then gets each object with one request',
    source: from.choice,
  },
  writesPerPrefix: {
    value: 3_500,
    unit: 'requests/s',
    statement: 'PUT, COPY, POST and DELETE requests per second that one partitioned prefix takes at least',
    source: from.performance,
  },
  readsPerPrefix: {
    value: 5_500,
    unit: 'requests/s',
    statement: 'GET and HEAD requests per second that one partitioned prefix takes at least',
    source: from.performance,
  },
  expressWrites: {
    value: 100_000,
    unit: 'requests/s',
    statement: 'Write requests per second of one directory bucket',
    source: { ...from.expressPerformance, note: expressNote },
  },
  expressReads: {
    value: 200_000,
    unit: 'requests/s',
    statement: 'Read requests per second of one directory bucket',
    source: { ...from.expressPerformance, note: expressNote },
  },
  firstByteMs: {
    value: [100, 200],
    unit: 'ms',
    statement: 'First byte of an object in the millisecond classes, small objects whole',
    source: from.performance,
  },
  expressFirstByteMs: {
    value: [1, 10],
    unit: 'ms',
    statement: 'First byte of an object in Express One Zone: "single-digit millisecond"',
    source: from.expressPerformance,
  },
  streamBytesPerSecond: {
    value: [85 * MB, 90 * MB],
    unit: 'bytes/s',
    statement: 'Throughput of one request within a region',
    source: from.performancePatterns,
  },
  parallelParts: {
    value: 10,
    unit: 'requests',
    statement: 'Parts of one object that a client sends at the same time',
    source: {
      title: 'AWS CLI Command Reference, S3 configuration: max_concurrent_requests',
      url: 'https://docs.aws.amazon.com/cli/latest/topic/s3-config.html',
      asOf: '2026',
      trust: 'provider',
      note: 'The default of the AWS command line; the SDK for Python has the same.',
    },
  },
  stagingStreams: {
    value: 16,
    unit: 'requests',
    statement: 'Parallel requests by which one machine copies a dataset out of S3',
    source: {
      ...from.choice,
      note: 'AWS advises one concurrent request per 85 to 90 MB/s wanted; 16 fill a 10 Gbit/s interface.',
    },
  },
} as const satisfies Record<string, Fact>
