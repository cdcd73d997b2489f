/** A product of an AWS price list, reduced to what tells it apart. Names of attributes are those of the JSON files. */
export interface OfferProduct {
  readonly sku: string
  /** Code of the offer file: `AmazonS3`, `AmazonEC2`, … */
  readonly offer: string
  readonly attributes: Readonly<Record<string, string>>
}

/** One band of a price in a price list. */
export interface OfferBand {
  readonly from: number
  /** `Infinity` for the last one. */
  readonly to: number
  readonly usd: number
  readonly unit: string
}

/** The price of a product under one term. */
export interface OfferPrice {
  readonly sku: string
  readonly term: 'OnDemand' | 'Reserved'
  /** `LeaseContractLength`, `OfferingClass`, `PurchaseOption` of a reservation. */
  readonly termAttributes: Readonly<Record<string, string>>
  /** `YYYY-MM-DD`. */
  readonly effective: string
  readonly bands: readonly OfferBand[]
}

/** Where an offer file says it comes from. */
export interface OfferHead {
  readonly offer?: string
  readonly version?: string
  /** `YYYY-MM-DD`. */
  readonly published?: string
}

/** Takes the parts of a price list one by one, products before their prices. */
export interface OfferSink {
  head(head: OfferHead): void
  product(product: OfferProduct): void
  price(price: OfferPrice): void
}
