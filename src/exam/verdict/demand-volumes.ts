import { formatBytes } from '../../quantities/format.ts'
import type { KindDemand } from './kind-demand.ts'
import type { SaidOfKind } from './said-of-kind.ts'

/** How much data there is, in what pieces. */
export type Volumes = Pick<
  KindDemand,
  'objectBytes' | 'sizeStated' | 'storedBytes' | 'ingestPerDay' | 'monthlyGrowth' | 'volumeIops'
>

/** Notes what had to be assumed: field, value, and the value as it is shown. */
export type Assume = <T extends number>(field: string, value: T, text: string) => T

const OBJECT_BYTES = { record: 1e3, file: 1e6, footage: 500e6, blob: 10e6 }
const INGEST_PER_DAY = { record: { bytes: 1e9, text: '1 GB/day' }, other: { bytes: 100e9, text: '100 GB/day' } }
/** What is large object for object: minutes of film, copies of disks. */
const FOOTAGE =
  /\b(?:videos?|footage|films?|movies?|recordings?|backups?|disk images?|tapes?)\b|동영상|비디오|영상|영화|녹화|백업/iu
/** Sizes below this are those of an object, however the sentence words them. */
const LEAST_VOLUME = 1e9
/** A size "of an object" beyond this is one of all of them. */
const MOST_OF_AN_OBJECT = 1e11
/** DynamoDB keeps no larger items. */
const LARGEST_RECORD = 400 * 1024

/** Reads sizes and volumes, and says what was assumed where the stem is silent. */
export function volumesOf(said: SaidOfKind, assume: Assume): Volumes {
  const { kind, first } = said
  const stated = first('object-size')
  const oversized = (stated ?? 0) > MOST_OF_AN_OBJECT
  const volumes = said.quantities.filter(({ quantity }) => quantity === 'stored-bytes').map(({ amount }) => amount)
  const small = volumes.filter((bytes) => bytes < LEAST_VOLUME)
  const record = isRecord(said, stated ?? small[0])
  const size = (oversized ? undefined : stated) ?? small.sort((a, b) => b - a)[0]
  const usual = OBJECT_BYTES[record ? 'record' : pieceOf(said)]
  const stored = volumes.find((bytes) => bytes >= LEAST_VOLUME) ?? (oversized ? stated : undefined)
  const ingest = first('ingest-bytes')
  const usualIngest = INGEST_PER_DAY[record ? 'record' : 'other']
  return {
    objectBytes: size ?? assume(`datasets.${kind.id}.objectSize`, usual, formatBytes(usual)),
    sizeStated: size !== undefined,
    storedBytes: stored,
    ingestPerDay:
      ingest ??
      (stored === undefined ? assume(`datasets.${kind.id}.ingest`, usualIngest.bytes, usualIngest.text) : undefined),
    monthlyGrowth: ingest === undefined ? 0 : (first('monthly-growth') ?? 0),
    volumeIops: first('iops') ?? 0,
  }
}

function pieceOf({ needs, kind, stem }: SaidOfKind): 'file' | 'footage' | 'blob' {
  if (needs.has('posix')) return 'file'
  return FOOTAGE.test(kind.noun === '' ? stem : kind.noun) ? 'footage' : 'blob'
}

function isRecord({ options, needs, stem }: SaidOfKind, size: number | undefined): boolean {
  if (size !== undefined && size > LARGEST_RECORD) return false
  const placed = options.flatMap(({ placements }) => placements)
  // Where every option keeps objects, what is read by key within milliseconds is an object.
  if (placed.length > 0 && placed.every(({ service }) => service.service === 's3')) return false
  const elsewhere = options.some(({ placements }) => placements.some(({ service }) => service.service !== 'dynamodb'))
  if (!elsewhere && /dynamodb|다이나모/iu.test(stem)) return true
  const tables = options.filter(({ placements }) =>
    placements.some(({ service }) => service.service === 'dynamodb'),
  ).length
  return needs.has('key-value-latency') || needs.has('microseconds') || tables * 2 > options.length
}
