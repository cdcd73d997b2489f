import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type DownloadLimits, type DownloadProgress, download } from './download.ts'
import { PriceFetchError } from './fetch-error.ts'

/** AWS's public bulk endpoint; it needs no credentials. */
export const PRICE_LIST_ENDPOINT = 'https://pricing.us-east-1.amazonaws.com'

/** What is asked of the network by default: EC2's list of one region is half a gigabyte. */
const LIMITS: DownloadLimits = { idleMs: 30_000, totalMs: 1_800_000, maxBytes: 6_000_000_000, maxRedirects: 3 }

/** Pauses before each further attempt, in ms. */
const PAUSES: readonly number[] = [500, 2000, 8000]

export interface FetchOptions {
  /** Folder of fetched lists; made where it is missing. */
  readonly cacheFolder: string
  readonly endpoint?: string
  readonly limits?: Partial<DownloadLimits>
  /** Pauses before each further attempt, in ms; their number is the number of further attempts. */
  readonly pauses?: readonly number[]
  readonly onProgress?: (progress: DownloadProgress) => void
}

/** A price list on disk. */
export interface FetchedPriceList {
  readonly offer: string
  readonly region: string
  readonly url: string
  readonly path: string
  readonly bytes: number
  /** Checksum of the file, in hexadecimal. */
  readonly sha256: string
  /** Whether the server said that nothing has changed since it was fetched before. */
  readonly cached: boolean
}

const stampSchema = z.object({ url: z.string(), etag: z.string(), bytes: z.number(), sha256: z.string() })
type Stamp = z.infer<typeof stampSchema>

/**
 * Fetches one offer file of one region, or finds that the copy in the cache is still the current one. Passing failures are tried again.
 * The copy in the cache is replaced only when the new one is complete. Throws {@link PriceFetchError}, and `RangeError` for an offer or a
 * region that cannot be part of an address.
 */
export async function fetchPriceList(offer: string, region: string, options: FetchOptions): Promise<FetchedPriceList> {
  for (const part of [offer, region])
    if (!/^[A-Za-z0-9-]+$/.test(part)) throw new RangeError(`"${part}" cannot be part of an address`)
  const url = `${options.endpoint ?? PRICE_LIST_ENDPOINT}/offers/v1.0/aws/${offer}/current/${region}/index.json`
  await mkdir(options.cacheFolder, { recursive: true })
  const path = join(options.cacheFolder, `${offer}-${region}.json`)
  const stamp = await intactStamp(path, url)
  const part = `${path}.${process.pid}.part`
  try {
    const result = await withRetries(options.pauses ?? PAUSES, () =>
      download({
        url,
        file: part,
        limits: { ...LIMITS, ...options.limits },
        ...(stamp === undefined ? {} : { etag: stamp.etag }),
        ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
      }),
    )
    if (result.kind === 'not-modified')
      return { offer, region, url, path, bytes: stamp!.bytes, sha256: stamp!.sha256, cached: true }
    const { bytes, sha256, etag } = result
    // The old stamp goes first: a file without stamp is fetched anew, one with another file's stamp would be trusted.
    await forgetPriceList(path)
    await rename(part, path)
    if (etag !== undefined)
      await writeWhole(stampPath(path), `${JSON.stringify({ url, etag, bytes, sha256 } satisfies Stamp)}\n`)
    return { offer, region, url, path, bytes, sha256, cached: false }
  } finally {
    await rm(part, { force: true })
  }
}

async function withRetries<T>(pauses: readonly number[], attempt: () => Promise<T>): Promise<T> {
  for (let tried = 0; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      const pause = pauses[tried]
      if (pause === undefined || !(error instanceof PriceFetchError) || !error.isPassing) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

function stampPath(path: string): string {
  return `${path}.stamp`
}

/** Makes the next fetch of a list get it anew, whatever the server says of its age. */
export async function forgetPriceList(path: string): Promise<void> {
  await rm(stampPath(path), { force: true })
}

/** The stamp of the copy in the cache, when there is one and the copy is still what the stamp says. */
async function intactStamp(path: string, url: string): Promise<Stamp | undefined> {
  try {
    const stamp = stampSchema.parse(JSON.parse(await readFile(stampPath(path), 'utf8')))
    return stamp.url === url && stamp.sha256 === (await checksum(path)) ? stamp : undefined
  } catch {
    // No stamp, no copy, or neither readable: fetch it anew.
    return undefined
  }
}

async function checksum(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

/** Writes a file so that it is never seen half-written. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.${process.pid}.part`
  try {
    await writeFile(part, text)
    await rename(part, path)
  } finally {
    await rm(part, { force: true })
  }
}
