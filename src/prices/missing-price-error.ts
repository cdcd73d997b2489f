/** A meter that a price book does not price in a region. */
export interface MissingPrice {
  readonly service: string
  readonly usageType: string
  readonly label: string
  readonly region: string
}

/** Thrown when something used has no price on file. An unknown price is never taken as zero, nor from another region. */
export class MissingPriceError extends Error {
  override readonly name = 'MissingPriceError'
  readonly missing: readonly MissingPrice[]
  /** Id of the price book that was asked. */
  readonly book: string

  constructor(missing: readonly MissingPrice[], book: string) {
    const list = missing.map(
      ({ label, service, usageType, region }) => `${label} (${service} ${usageType}) in ${region}`,
    )
    const prices = list.length === 1 ? 'no price' : 'no prices'
    super(
      `price book "${book}" has ${prices} for ${list.join('; ')}. Give the missing rows in a price book of your own: --prices FILE.`,
    )
    this.missing = missing
    this.book = book
  }
}
