import type { SizeDistribution, SizeRange } from '../../demand/size-distribution.ts'
import { intersect } from './class-storage.ts'
import { s3Facts as facts } from './facts.ts'

/** Requests and bytes of one upload, on average over all objects of a dataset whose size lies in a range. */
export interface UploadRequests {
  /** Uploads by one PUT. */
  readonly puts: number
  /** Multipart uploads. */
  readonly multiparts: number
  /** Their parts. */
  readonly parts: number
  /** Share of the dataset's bytes that comes in parts. */
  readonly multipartBytes: number
}

/**
 * How objects are uploaded: those up to one part in a single PUT, larger ones in parts, which a client makes larger where 10,000 do
 * not suffice. A multipart upload takes ceil(size / part) + 2 requests (S3 user guide, multipart upload).
 */
export function uploadRequests(sizes: SizeDistribution, partSize: number, range: SizeRange = {}): UploadRequests {
  const most = facts.mostParts.value
  const large = intersect(range, { over: partSize })
  const huge = intersect(range, { over: partSize * most })
  return {
    puts: sizes.objectShare(intersect(range, { upTo: partSize })),
    multiparts: sizes.objectShare(large),
    parts: sizes.meanCeil(partSize, intersect(large, { upTo: partSize * most })) + most * sizes.objectShare(huge),
    multipartBytes: sizes.byteShare(large),
  }
}
