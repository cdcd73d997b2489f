import { dynamodbFacts as facts } from './facts.ts'

/** How a read is done. Transactional reads are those of TransactGetItems. */
export type ReadMode = 'eventual' | 'strong' | 'transactional'

/** Read units of a read mode per unit of a strongly consistent read. */
export function readFactor(mode: ReadMode): number {
  if (mode === 'strong') return 1
  return mode === 'eventual' ? facts.eventualFactor.value : facts.transactionFactor.value
}

/** Write units of a write, alone or in a transaction, per unit of a plain write. */
export function writeFactor(transactional: boolean): number {
  return transactional ? facts.transactionFactor.value : 1
}

/** Read units of GetItem on an item of so many bytes, attribute names included; a missing item (0 bytes) takes as much as a small one. */
export function readUnits(itemBytes: number, mode: ReadMode): number {
  return unitsOf(itemBytes, facts.readUnitBytes.value) * readFactor(mode)
}

/** Read units of BatchGetItem or TransactGetItems: every item is rounded up for itself. */
export function batchReadUnits(itemBytes: readonly number[], mode: ReadMode): number {
  return itemBytes.reduce((sum, bytes) => sum + readUnits(bytes, mode), 0)
}

/** Read units of one page of Query or Scan: the bytes of all items evaluated are added up before they are rounded. */
export function queryUnits(totalBytes: number, mode: Exclude<ReadMode, 'transactional'>): number {
  return unitsOf(totalBytes, facts.readUnitBytes.value) * readFactor(mode)
}

/** Write units of PutItem on a new key, of DeleteItem on an item of this size, or of a failed conditional write. */
export function writeUnits(itemBytes: number, transactional = false): number {
  return unitsOf(itemBytes, facts.writeUnitBytes.value) * writeFactor(transactional)
}

/** Write units of BatchWriteItem or TransactWriteItems: every item is rounded up for itself. */
export function batchWriteUnits(itemBytes: readonly number[], transactional = false): number {
  return itemBytes.reduce((sum, bytes) => sum + writeUnits(bytes, transactional), 0)
}

/** Write units of UpdateItem, or of PutItem over an existing item: the larger of before and after counts, whatever changed. */
export function updateUnits(bytesBefore: number, bytesAfter: number, transactional = false): number {
  return writeUnits(Math.max(bytesBefore, bytesAfter), transactional)
}

/** Write units that one write causes in its global secondary indexes, given the size of each entry; transactions do not double them. */
export function indexWriteUnits(entryBytes: readonly number[]): number {
  return batchWriteUnits(entryBytes)
}

/** Units of one write to a global table over all its regions: replicated ones for the item, plain ones for its index entries. */
export function globalWriteUnits(
  itemBytes: number,
  regions: number,
  entryBytes: readonly number[] = [],
): { replicated: number; plain: number } {
  return { replicated: regions * writeUnits(itemBytes), plain: regions * indexWriteUnits(entryBytes) }
}

function unitsOf(bytes: number, unit: number): number {
  return Math.max(1, Math.ceil(bytes / unit))
}
