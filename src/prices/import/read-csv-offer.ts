import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { OfferBand, OfferPrice, OfferSink } from '../offer.ts'

/** Column of a CSV offer, in lower case without blanks, and the attribute of a JSON offer that holds the same. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  usagetype: 'usagetype',
  operation: 'operation',
  accesstype: 'accessType',
  operatingsystem: 'operatingSystem',
  tenancy: 'tenancy',
  'preinstalleds/w': 'preInstalledSw',
  capacitystatus: 'capacitystatus',
  marketoption: 'marketoption',
  softwaretype: 'softwareType',
  transfertype: 'transferType',
  tolocation: 'toLocation',
  regioncode: 'regionCode',
  fromregioncode: 'fromRegionCode',
}

const REQUIRED = ['sku', 'termtype', 'startingrange', 'endingrange', 'unit', 'priceperunit', 'currency', 'usagetype']

/** Column numbers of the parts that are read. */
interface Columns {
  readonly at: ReadonlyMap<string, number>
  readonly attributes: readonly (readonly [string, number])[]
}

/**
 * Streams a CSV offer file into a sink: five lines about the file, a header, then one line for every band of every price. Lines of one price
 * stand together. Memory does not grow with the size of the file. Throws `SyntaxError` when it is no CSV offer or ends in a quoted field.
 */
export async function readCsvOffer(chunks: AsyncIterable<Uint8Array>, sink: OfferSink): Promise<void> {
  const parser = Readable.from(chunks, { objectMode: false }).compose(
    parse({ relax_column_count: true, bom: true, skip_empty_lines: true, max_record_size: 1_000_000 }),
  )
  const about = new Map<string, string>()
  let columns: Columns | undefined
  let open: { readonly key: string; readonly price: OfferPrice; readonly bands: OfferBand[] } | undefined
  const close = () => {
    if (open !== undefined) sink.price({ ...open.price, bands: open.bands })
    open = undefined
  }
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (columns === undefined) {
        if (record[0] === 'SKU') columns = readHeader(record, about, sink)
        else if (about.size >= 20)
          throw new SyntaxError('not a price list in CSV: it has no header that begins with SKU')
        else about.set(record[0] ?? '', record[1] ?? '')
        continue
      }
      const line = readLine(record, columns)
      if (open?.key !== line.key) {
        close()
        sink.product({ sku: line.sku, offer: about.get('OfferCode') ?? '', attributes: line.attributes })
        open = { key: line.key, price: line.price, bands: [] }
      }
      if (line.band !== undefined) open.bands.push(line.band)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'))
      throw new SyntaxError(`not a price list in CSV: ${error.message}`)
    throw error
  }
  if (columns === undefined) throw new SyntaxError('not a price list in CSV: it has no header that begins with SKU')
  close()
}

function readHeader(record: readonly string[], about: ReadonlyMap<string, string>, sink: OfferSink): Columns {
  const at = new Map(record.map((name, index) => [name.toLowerCase().replaceAll(' ', ''), index]))
  const missing = REQUIRED.filter((name) => !at.has(name))
  if (missing.length > 0) throw new SyntaxError(`not a price list in CSV: it has no column ${missing.join(', ')}`)
  const [offer, version, published] = [
    about.get('OfferCode'),
    about.get('Version'),
    about.get('Publication Date')?.slice(0, 10),
  ]
  sink.head({
    ...(offer === undefined ? {} : { offer }),
    ...(version === undefined ? {} : { version }),
    ...(published === undefined ? {} : { published }),
  })
  const attributes = Object.entries(ATTRIBUTES).flatMap(([column, name]) =>
    at.has(column) ? [[name, at.get(column)!] as const] : [],
  )
  return { at, attributes }
}

function readLine(record: readonly string[], { at, attributes }: Columns) {
  const field = (name: string) => record[at.get(name) ?? -1] ?? ''
  const sku = field('sku')
  const usd = field('currency') === 'USD' ? field('priceperunit') : ''
  const end = field('endingrange')
  const band: OfferBand | undefined =
    usd === ''
      ? undefined
      : {
          from: Number(field('startingrange') || 0),
          to: end === '' || end === 'Inf' ? Number.POSITIVE_INFINITY : Number(end),
          usd: Number(usd),
          unit: field('unit'),
        }
  return {
    key: `${sku}.${field('offertermcode')}`,
    sku,
    attributes: Object.fromEntries(attributes.map(([name, index]) => [name, record[index] ?? ''])),
    price: {
      sku,
      term: field('termtype') === 'Reserved' ? 'Reserved' : 'OnDemand',
      termAttributes: {
        LeaseContractLength: field('leasecontractlength'),
        OfferingClass: field('offeringclass'),
        PurchaseOption: field('purchaseoption'),
      },
      effective: field('effectivedate').slice(0, 10) || '1970-01-01',
      bands: [],
    } satisfies OfferPrice,
    band,
  }
}
