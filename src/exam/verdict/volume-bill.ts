import { applyTiers } from '../../prices/apply-tiers.ts'
import { findPrice } from '../../prices/find-price.ts'
import type { PriceBook } from '../../prices/price-book.ts'
import type { OptionReading } from '../options/read-option.ts'
import { type VolumeType, volumeTypeIn } from '../options/volume-types.ts'

/** What one volume has to hold and to do. */
export interface VolumeDemand {
  readonly gib: number
  readonly iops: number
}

/**
 * USD a month for the volume of EBS that an option names: its storage and the IOPS that are provisioned beyond those included, or the size that brings them. `undefined`
 * where the option names no type of volume, or data beside it, or no price is known.
 */
export function volumeBill(
  { text, placements }: OptionReading,
  { gib, iops }: VolumeDemand,
  book: PriceBook,
  region: string,
): number | undefined {
  const type = placements.length === 1 && placements[0]!.service.service === 'ebs' ? volumeTypeIn(text) : undefined
  if (type === undefined) return undefined
  const size = type.iopsPerGib === undefined ? gib : Math.max(gib, Math.min(iops, type.iops) / type.iopsPerGib)
  const storage = priced(type.storageUsage, size, book, region)
  const extra = provisioned(type, iops)
  const operations = type.iopsUsage === undefined || extra === 0 ? 0 : priced(type.iopsUsage, extra, book, region)
  return storage === undefined || operations === undefined ? undefined : storage + operations
}

function provisioned({ includedIops }: VolumeType, iops: number): number {
  return Math.max(0, iops - includedIops)
}

function priced(usageType: string, quantity: number, book: PriceBook, region: string): number | undefined {
  const found = findPrice(book, { service: 'AmazonEC2', usageType }, region)
  return found.kind === 'found' ? applyTiers(found.row.tiers, quantity).cost : undefined
}
