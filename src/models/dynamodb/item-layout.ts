import type { SizeDistribution } from '../../demand/size-distribution.ts'
import type { DynamodbConfig, IndexConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { expectedQueryUnits } from './query-rounding.ts'

/** Chunks are followed one by one up to this many per object; beyond it the last item is taken to be rounded up by half a unit. */
const EXACT_ITEMS = 32

/** What one object becomes in a table, as expectations per object over the size distribution. */
export interface ItemLayout {
  readonly items: number
  /** Share of the objects' bytes that lie in items; the rest lies in S3. */
  readonly byteShare: number
  /** Bytes of keys, attribute names and pointers per object. */
  readonly extraBytes: number
  /** Mean bytes of an object's items together. */
  readonly itemBytes: number
  readonly writeUnits: number
  /** Strongly consistent read units by GetItem or BatchGetItem on all items of the object. */
  readonly getUnits: number
  /** Strongly consistent read units when several objects are fetched by one Query. */
  readonly queryUnits: number
  /** Share of objects that do not fit into one item, or that lie in S3. */
  readonly largeShare: number
  readonly s3: { readonly objectShare: number; readonly putRequests: number }
  readonly indexes: readonly IndexLayout[]
}

/** One index entry per object. */
export interface IndexLayout {
  readonly config: IndexConfig
  readonly entryBytes: number
  readonly writeUnits: number
  /** Strongly consistent read units per entry; index reads take half, being eventually consistent only. */
  readonly queryUnits: number
}

/** Bytes of an object that fit into one item beside its keys and attribute names. */
export function itemPayload(config: DynamodbConfig): number {
  return facts.itemLimit.value - config.itemOverheadBytes
}

/** Lays objects of the given sizes out in items. */
export function layOutItems(sizes: SizeDistribution, config: DynamodbConfig): ItemLayout {
  const { itemOverheadBytes: overhead, pointerBytes } = config
  const payload = itemPayload(config)
  const pointers = config.largeObjects === 'pointer-to-s3'
  const inline = pointers ? Math.min(config.inlineUpToBytes, payload) : payload
  const small = { upTo: inline }
  const large = { over: inline }
  const smallShare = inline > 0 ? sizes.objectShare(small) : 0
  const largeShare = Math.max(0, 1 - smallShare)
  const smallBytes = inline > 0 ? sizes.byteShare(small) : 0
  const pointerUnits = (unit: number): number =>
    (inline > 0 ? sizes.meanCeil(unit, small, overhead) : 0) + largeShare * Math.ceil((overhead + pointerBytes) / unit)
  const unitsOf = (unit: number): number => (pointers ? pointerUnits(unit) : chunkUnits(sizes, unit, overhead))

  const items = pointers ? 1 : sizes.meanCeil(payload)
  const byteShare = pointers ? smallBytes : 1
  const extraBytes = items * overhead + (pointers ? largeShare * pointerBytes : 0)
  const itemBytes = byteShare * sizes.mean + extraBytes
  const bytesOf = (size: number): number => {
    if (!pointers) return size + Math.ceil(size / payload) * overhead
    return overhead + (size <= inline ? size : pointerBytes)
  }
  const count = config.reads.itemsPerQuery
  const headBytes = (size: number): number => (size <= inline ? size : pointers ? pointerBytes : payload)
  const meanHead = smallBytes * sizes.mean + largeShare * (pointers ? pointerBytes : payload)

  return {
    items,
    byteShare,
    extraBytes,
    itemBytes,
    writeUnits: unitsOf(facts.writeUnitBytes.value),
    getUnits: unitsOf(facts.readUnitBytes.value),
    queryUnits: expectedQueryUnits(sizes, bytesOf, itemBytes, count) / count,
    largeShare,
    s3: pointers
      ? { objectShare: largeShare, putRequests: putRequests(sizes, large.over) }
      : { objectShare: 0, putRequests: 0 },
    indexes: config.globalSecondaryIndexes.map((index) => {
      const { projectedShare, keyBytes } = index
      const entryBytes = projectedShare * meanHead + keyBytes
      return {
        config: index,
        entryBytes,
        writeUnits: entryUnits(sizes, index, inline, pointers ? pointerBytes : payload),
        queryUnits:
          expectedQueryUnits(sizes, (size) => projectedShare * headBytes(size) + keyBytes, entryBytes, count) / count,
      }
    }),
  }
}

/** Expected units of all items of a chunked object: every item but the last is full, and every item is rounded up for itself. */
function chunkUnits(sizes: SizeDistribution, unit: number, overhead: number): number {
  const limit = facts.itemLimit.value
  const payload = limit - overhead
  const fullItem = limit / unit
  let units = 0
  for (let before = 0; before < EXACT_ITEMS; before++) {
    const range = { over: before * payload, upTo: (before + 1) * payload }
    const share = sizes.objectShare(range)
    if (share > 0) units += before * fullItem * share + sizes.meanCeil(unit, range, overhead - before * payload)
    if (sizes.objectShare({ over: range.upTo }) < 1e-15) return units
  }
  const tail = { over: EXACT_ITEMS * payload }
  const objects = sizes.objectShare(tail)
  const items = sizes.meanCeil(payload, tail)
  const bytes = sizes.byteShare(tail) * sizes.mean + items * overhead
  const lastItems = bytes - (items - objects) * limit
  return units + (items - objects) * fullItem + lastItems / unit + objects / 2
}

/** Expected write units of an index entry that projects a share of each item. */
function entryUnits(sizes: SizeDistribution, index: IndexConfig, inline: number, headOfLarge: number): number {
  const { projectedShare: projected, keyBytes } = index
  const unit = facts.writeUnitBytes.value
  if (projected === 0) return Math.ceil(keyBytes / unit)
  const small = inline > 0 ? sizes.meanCeil(unit / projected, { upTo: inline }, keyBytes / projected) : 0
  const largeShare = inline > 0 ? sizes.objectShare({ over: inline }) : 1
  return small + largeShare * Math.ceil((projected * headOfLarge + keyBytes) / unit)
}

/** S3 requests to upload an object over `over` bytes, multipart for the large ones: its parts, one call to begin and one to complete. */
function putRequests(sizes: SizeDistribution, over: number): number {
  const part = facts.multipartBytes.value
  const whole = over < part ? sizes.objectShare({ over, upTo: part }) : 0
  const inParts = { over: Math.max(over, part) }
  return whole + sizes.meanCeil(part, inParts) + 2 * sizes.objectShare(inParts)
}
