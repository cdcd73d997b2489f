import { JSONParser } from '@streamparser/json'
import type { OfferBand, OfferSink } from '../offer.ts'

/** Parts of the bulk offer files and of the answers of the Query API that are read; all else is skipped as it streams by. */
const PATHS = [
  '$.offerCode',
  '$.version',
  '$.publicationDate',
  '$.products.*',
  '$.terms.OnDemand.*.*',
  '$.terms.Reserved.*.*',
  '$.PriceList.*',
]

/** Longest text that a price list may hold in one piece; guards the memory against what is no price list. */
const LONGEST_TEXT = 4_000_000

interface BulkProduct {
  readonly sku?: unknown
  readonly attributes?: unknown
}

interface BulkTerm {
  readonly sku?: unknown
  readonly effectiveDate?: unknown
  readonly priceDimensions?: unknown
  readonly termAttributes?: unknown
}

/**
 * Streams a bulk offer file, or a saved answer of the Query API, into a sink. Memory does not grow with the size of the file. Throws
 * `SyntaxError` when it is not JSON, ends early or is not a price list.
 */
export async function readJsonOffer(chunks: AsyncIterable<Uint8Array>, sink: OfferSink): Promise<void> {
  let offer: string | undefined
  let seen = 0
  const parser = new JSONParser({ paths: PATHS, keepStack: false, stringBufferSize: 65_536 })
  parser.onError = (error) => {
    throw new SyntaxError(`not a price list in JSON: ${error.message}`)
  }
  parser.onValue = ({ value, key, stack }) => {
    const section = stack[1]?.key ?? key
    if (section === 'offerCode') offer = text(value)
    if (section === 'offerCode') sink.head({ ...(offer === undefined ? {} : { offer }) })
    else if (section === 'version') sink.head({ version: text(value) ?? '' })
    else if (section === 'publicationDate') sink.head({ published: dateOf(value) ?? '' })
    else if (section === 'products') takeProduct(value, offer, sink)
    else if (section === 'terms') takeTerm(value, stack[2]?.key === 'Reserved' ? 'Reserved' : 'OnDemand', sink)
    else if (section === 'PriceList') takeQueryElement(value, sink)
    seen++
  }
  for await (const chunk of chunks) {
    if (!parser.isEnded) parser.write(chunk)
    else if (hasContent(chunk)) throw new SyntaxError('not a price list in JSON: something follows its end')
  }
  if (!parser.isEnded) throw new SyntaxError('the price list ends in the middle')
  if (seen === 0) throw new SyntaxError('not a price list: it has neither products nor a PriceList')
}

function hasContent(chunk: Uint8Array): boolean {
  return chunk.some((byte) => byte > 0x20)
}

function takeProduct(value: unknown, offer: string | undefined, sink: OfferSink): void {
  const { sku, attributes } = record(value) as BulkProduct
  const own = record(attributes)
  const code = offer ?? text(own.servicecode)
  if (typeof sku === 'string' && code !== undefined) sink.product({ sku, offer: code, attributes: texts(own) })
}

function takeTerm(value: unknown, term: 'OnDemand' | 'Reserved', sink: OfferSink): void {
  const { sku, effectiveDate, priceDimensions, termAttributes } = record(value) as BulkTerm
  if (typeof sku !== 'string') return
  const bands = Object.values(record(priceDimensions)).flatMap(bandOf)
  sink.price({
    sku,
    term,
    termAttributes: texts(record(termAttributes)),
    effective: dateOf(effectiveDate) ?? '1970-01-01',
    bands,
  })
}

/** Elements of the Query API's `PriceList` are JSON documents in a string; some tools save them unwrapped. */
function takeQueryElement(value: unknown, sink: OfferSink): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    throw new SyntaxError('an element of PriceList is too long')
  const element = record(typeof value === 'string' ? JSON.parse(value) : value)
  const offer = text(element.serviceCode)
  const published = dateOf(element.publicationDate)
  const version = text(element.version)
  sink.head({
    ...(offer === undefined ? {} : { offer }),
    ...(published === undefined ? {} : { published }),
    ...(version === undefined ? {} : { version }),
  })
  takeProduct(element.product, offer, sink)
  const terms = record(element.terms)
  for (const one of Object.values(record(terms.OnDemand))) takeTerm(one, 'OnDemand', sink)
  for (const one of Object.values(record(terms.Reserved))) takeTerm(one, 'Reserved', sink)
}

function bandOf(dimension: unknown): OfferBand[] {
  const { beginRange, endRange, unit, pricePerUnit } = record(dimension)
  const usd = text(record(pricePerUnit).USD)
  if (usd === undefined) return []
  return [
    {
      from: range(beginRange, 0),
      to: range(endRange, Number.POSITIVE_INFINITY),
      usd: Number(usd),
      unit: text(unit) ?? '',
    },
  ]
}

function range(value: unknown, otherwise: number): number {
  if (value === undefined || value === '' || value === 'Inf') return otherwise
  return Number(value)
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function texts(value: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
