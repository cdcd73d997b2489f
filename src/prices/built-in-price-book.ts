import dynamodbRows from './books/dynamodb.json' with { type: 'json' }
import ebsRows from './books/ebs.json' with { type: 'json' }
import instanceRows from './books/ec2-emr.json' with { type: 'json' }
import efsRows from './books/efs.json' with { type: 'json' }
import freeTier from './books/free-tier.json' with { type: 'json' }
import s3Rows from './books/s3.json' with { type: 'json' }
import sources from './books/sources.json' with { type: 'json' }
import transferRows from './books/transfer.json' with { type: 'json' }
import type { FreeAllowance, PriceBook, PriceRow } from './price-book.ts'

/**
 * The price book that comes with Stowage: AWS list prices of seven regions as far as they could be attested, with history. A test holds its
 * files to `priceBookSchema`. What is not in it has no price: give the missing rows in a book of your own.
 */
export const builtInPriceBook: PriceBook = {
  id: 'built-in',
  asOf: '2026-10-01',
  currency: 'USD',
  sources: sources as PriceBook['sources'],
  rows: [
    ...(s3Rows as PriceRow[]),
    ...(dynamodbRows as PriceRow[]),
    ...(efsRows as PriceRow[]),
    ...(ebsRows as PriceRow[]),
    ...(instanceRows as PriceRow[]),
    ...(transferRows as PriceRow[]),
  ],
  freeTier: freeTier as FreeAllowance[],
}
