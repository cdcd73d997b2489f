import { AGE_PHRASES } from './quantity-phrases/ages.ts'
import type { QuantityPhrase } from './quantity-phrases/quantity-phrase.ts'
import { READ_RATE_PHRASES } from './quantity-phrases/read-rates.ts'
import { RETRIEVAL_TIME_PHRASES } from './quantity-phrases/retrieval-times.ts'
import { SIZE_PHRASES } from './quantity-phrases/sizes.ts'
import { TRANSFER_PHRASES } from './quantity-phrases/transfers.ts'

/** What stated quantities sound like, most telling wordings first. All patterns are matched against one sentence in lower case. */
export const QUANTITY_PHRASES: readonly QuantityPhrase[] = [
  ...RETRIEVAL_TIME_PHRASES,
  ...AGE_PHRASES,
  ...READ_RATE_PHRASES,
  ...SIZE_PHRASES,
  ...TRANSFER_PHRASES,
]
