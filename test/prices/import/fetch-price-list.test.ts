import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtInPriceBook } from '../../../src/prices/built-in-price-book.ts'
import { priceListCacheFolder } from '../../../src/prices/import/cache-folder.ts'
import type { FetchFailure } from '../../../src/prices/import/fetch-error.ts'
import { type FetchOptions, fetchPriceList } from '../../../src/prices/import/fetch-price-list.ts'
import { fetchPrices } from '../../../src/prices/import/fetch-prices.ts'
import { bulkOffer, s3Offer } from './offer-fixture.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const list = bulkOffer('AmazonS3', s3Offer)
const PATH = '/offers/v1.0/aws/AmazonS3/current/eu-central-1/index.json'
const json = { 'content-type': 'application/json' }

let handler: Handler
let requests: IncomingMessage[] = []
let endpoint = ''
let cacheFolder = ''
const server = createServer((request, response) => {
  requests.push(request)
  handler(request, response)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
beforeEach(async () => {
  requests = []
  cacheFolder = await mkdtemp(join(tmpdir(), 'stowage-fetch-'))
})
afterEach(async () => {
  server.closeAllConnections()
  await rm(cacheFolder, { recursive: true })
})

/** A server as it should be. */
const honest: Handler = (request, response) => {
  if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
  else response.writeHead(200, { ...json, etag: '"v1"', 'content-length': Buffer.byteLength(list) }).end(list)
}

async function get(options: Partial<FetchOptions> = {}) {
  return fetchPriceList('AmazonS3', 'eu-central-1', { cacheFolder, endpoint, pauses: [], ...options })
}

async function failure(options: Partial<FetchOptions> = {}): Promise<{ failure: FetchFailure; message: string }> {
  try {
    await get(options)
  } catch (error) {
    return error as { failure: FetchFailure; message: string }
  }
  throw new Error('nothing failed')
}

describe('fetching a price list', () => {
  it('stores it with its checksum, and says how far it has come', async () => {
    handler = honest
    const seen: number[] = []
    const fetched = await get({ onProgress: ({ received, total }) => seen.push(received / total!) })
    expect(requests.map((request) => request.url)).toEqual([PATH])
    expect(await readFile(fetched.path, 'utf8')).toBe(list)
    expect(fetched).toMatchObject({
      offer: 'AmazonS3',
      region: 'eu-central-1',
      cached: false,
      bytes: Buffer.byteLength(list),
    })
    expect(fetched.sha256).toBe(createHash('sha256').update(list).digest('hex'))
    expect(seen.at(-1)).toBe(1)
  })

  it('asks only whether it has changed when it is there already', async () => {
    handler = honest
    const first = await get()
    const second = await get()
    expect(requests[1]!.headers['if-none-match']).toBe('"v1"')
    expect(second).toEqual({ ...first, cached: true })
  })

  it('gets it anew when the copy is no longer what was fetched', async () => {
    handler = honest
    const { path } = await get()
    await writeFile(path, `${list} `)
    expect(await get()).toMatchObject({ cached: false })
    expect(requests[1]!.headers['if-none-match']).toBeUndefined()
    expect(await readFile(path, 'utf8')).toBe(list)
  })

  it('takes a compressed answer', async () => {
    handler = (_, response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(list))
    expect(await readFile((await get()).path, 'utf8')).toBe(list)
  })

  it('follows a redirect on the same host', async () => {
    handler = (request, response) => {
      if (request.url === PATH) response.writeHead(302, { location: '/moved.json' }).end()
      else honest(request, response)
    }
    expect(await readFile((await get()).path, 'utf8')).toBe(list)
  })

  it('tries again after a passing failure, as often as it is told', async () => {
    handler = (request, response) => {
      if (requests.length < 3) response.writeHead(503).end()
      else honest(request, response)
    }
    expect(await get({ pauses: [1, 1] })).toMatchObject({ cached: false })
    requests = []
    expect(await failure({ pauses: [1] })).toMatchObject({ failure: 'server' })
    expect(requests).toHaveLength(2)
  })

  it('does not try again what cannot come right', async () => {
    handler = (_, response) => response.writeHead(404).end()
    expect(await failure({ pauses: [1, 1] })).toMatchObject({ failure: 'refused' })
    expect(requests).toHaveLength(1)
  })

  it('refuses names that would change the address', async () => {
    await expect(fetchPriceList('AmazonS3', '../../etc', { cacheFolder, endpoint })).rejects.toThrow(RangeError)
    await expect(fetchPriceList('Amazon S3', 'eu-central-1', { cacheFolder, endpoint })).rejects.toThrow(RangeError)
  })

  const half = list.slice(0, list.length / 2)
  const hostile: [name: string, answer: Handler, failure: FetchFailure, options: Partial<FetchOptions> | undefined][] =
    (
      [
        [
          'that breaks off',
          (_, response) => {
            response.writeHead(200, { ...json, 'content-length': Buffer.byteLength(list) })
            response.write(half, () => response.destroy())
          },
          'network',
        ],
        [
          'that breaks off without having said how long it is',
          (_, response) => {
            response.writeHead(200, json)
            response.write(half, () => response.destroy())
          },
          'network',
        ],
        [
          'that falls silent',
          (_, response) => {
            response.writeHead(200, json)
            response.write(half)
          },
          'timeout',
          { limits: { idleMs: 60 } },
        ],
        ['that never answers', () => undefined, 'timeout', { limits: { idleMs: 60 } }],
        [
          'that drips for ever',
          (_, response) => {
            response.writeHead(200, json)
            const drip = setInterval(() => response.write(' '), 10)
            response.on('close', () => clearInterval(drip))
          },
          'timeout',
          { limits: { idleMs: 5000, totalMs: 120 } },
        ],
        [
          'of another type',
          (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
          'unexpected',
        ],
        ['with nothing in it', (_, response) => response.writeHead(200, json).end(), 'unexpected'],
        [
          'that says it is huge',
          (_, response) => {
            response.writeHead(200, { ...json, 'content-length': 1e12 })
            response.flushHeaders()
          },
          'too-large',
        ],
        [
          'that does not end',
          (_, response) => {
            response.writeHead(200, json)
            const flood = () => {
              while (!response.destroyed && response.write(' '.repeat(10_000)));
              if (!response.destroyed) response.once('drain', flood)
            }
            flood()
          },
          'too-large',
          { limits: { maxBytes: 200_000 } },
        ],
        [
          'that grows when unpacked',
          (_, response) =>
            response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(' '.repeat(5_000_000))),
          'too-large',
          { limits: { maxBytes: 200_000 } },
        ],
        [
          'that is not packed as it says',
          (_, response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(list),
          'network',
        ],
        [
          'that sends us to another host',
          (_, response) => response.writeHead(302, { location: 'http://localhost:1/index.json' }).end(),
          'unexpected',
        ],
        [
          'that sends us to a file',
          (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
          'unexpected',
        ],
        [
          'that sends us nowhere',
          (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
          'unexpected',
        ],
        ['that sends us in circles', (_, response) => response.writeHead(302, { location: PATH }).end(), 'unexpected'],
        ['that has moved without saying where', (_, response) => response.writeHead(302).end(), 'unexpected'],
        [
          'that says not modified although we have nothing',
          (_, response) => response.writeHead(304).end(),
          'unexpected',
        ],
        ['that is down', (request) => request.socket.destroy(), 'network'],
      ] satisfies [string, Handler, FetchFailure, Partial<FetchOptions>?][]
    ).map(([name, answer, expected, options]) => [name, answer, expected, options])

  it.each(hostile)('survives an answer %s, and leaves nothing behind', async (_, answer, expected, options = {}) => {
    handler = answer
    expect(await failure(options)).toMatchObject({ failure: expected, message: expect.stringContaining(PATH) })
    expect(await readdir(cacheFolder)).toEqual([])
  })

  it.each(hostile)(
    'keeps the copy it has when the next answer is one %s',
    async (name, answer, expected, options = {}) => {
      if (name.startsWith('that says not modified')) return
      handler = honest
      const { path } = await get()
      handler = answer
      expect(await failure(options)).toMatchObject({ failure: expected })
      expect(await readFile(path, 'utf8')).toBe(list)
      handler = honest
      expect(await get()).toMatchObject({ cached: true })
    },
  )
})

describe('fetching prices', () => {
  const options = () => ({
    cacheFolder,
    endpoint,
    pauses: [],
    offers: ['AmazonS3'],
    regions: ['eu-central-1'],
    base: builtInPriceBook,
  })

  it('makes a price book of the lists', async () => {
    handler = honest
    const { book, lists, report } = await fetchPrices(options())
    expect(book.rows).toHaveLength(6)
    expect(lists).toHaveLength(1)
    expect(report.regions).toEqual(['eu-central-1'])
  })

  it('fails as a whole when one list fails', async () => {
    handler = (request, response) =>
      request.url!.includes('AmazonS3/') ? honest(request, response) : response.writeHead(404).end()
    await expect(fetchPrices({ ...options(), offers: ['AmazonS3', 'AmazonEFS'] })).rejects.toMatchObject({
      failure: 'refused',
    })
  })

  it('does not keep what cannot be read', async () => {
    handler = (request, response) => {
      if (request.headers['if-none-match'] !== undefined) response.writeHead(304).end()
      else response.writeHead(200, { ...json, etag: '"bad"' }).end('{"offerCode":"AmazonS3","products":{"A":[[[[')
    }
    await expect(fetchPrices(options())).rejects.toThrow(/AmazonS3 eu-central-1: the price list ends in the middle/)
    handler = honest
    expect((await fetchPrices(options())).book.rows).toHaveLength(6)
  })
})

describe('the cache folder', () => {
  it('follows the XDG Base Directory Specification', () => {
    expect(priceListCacheFolder({ XDG_CACHE_HOME: '/var/cache/me' }, '/home/me')).toBe(
      '/var/cache/me/stowage/price-lists',
    )
    expect(priceListCacheFolder({}, '/home/me')).toBe('/home/me/.cache/stowage/price-lists')
    expect(priceListCacheFolder({ XDG_CACHE_HOME: 'relative' }, '/home/me')).toBe('/home/me/.cache/stowage/price-lists')
  })
})
