/** Quantities that a stem can state, in base units. */
export type QuantityId =
  /** Seconds from request to first byte that a read may take. */
  | 'retrieval-time'
  /** Days for which data is kept. */
  | 'retention'
  /** Age in days after which data is removed. */
  | 'removal-age'
  /** Age in days up to which data is read often. */
  | 'hot-window'
  /** Age in days up to which data must be had at once; it may take longer later. */
  | 'immediate-window'
  /** Age in days at which data is to be archived. */
  | 'archive-age'
  /** Reads per object and day. */
  | 'read-rate'
  | 'hot-read-rate'
  /** Bytes that exist on the first day. */
  | 'stored-bytes'
  /** New bytes per day. */
  | 'ingest-bytes'
  /** Share by which the new bytes of a day grow in a month. */
  | 'monthly-growth'
  /** Bytes of one object. */
  | 'object-size'
  /** Age in days from which on reads may take longer, and how many seconds then. */
  | 'slow-from'
  | 'slow-limit'
  /** Age in days up to which a stated wait holds: "files of the past week within 2 hours". */
  | 'wait-window'
  /** Seconds that a read may take once data is no longer read often. */
  | 'slow-after'
  /** Seconds that a move to the cloud may take. */
  | 'transfer-deadline'
  /** Bits per second of a line. */
  | 'bandwidth'
  /** I/O operations per second of one volume. */
  | 'iops'
  /** Requests per second. */
  | 'requests'

export interface QuantityPhrase {
  readonly quantity: QuantityId
  readonly pattern: string
  readonly unless?: string
  /** It leaves its words to other quantities: `50 million objects of 20 KB` states a size and a volume. */
  readonly shared?: boolean
  /** Reads the value from the capture groups; `undefined` when they hold no quantity after all. */
  readonly value: (groups: readonly (string | undefined)[]) => number | undefined
}
