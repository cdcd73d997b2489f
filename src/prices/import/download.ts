import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { PriceFetchError } from './fetch-error.ts'

/** How far a download has come. */
export interface DownloadProgress {
  readonly url: string
  readonly received: number
  /** Bytes to come in all, where the server says. */
  readonly total?: number
}

export interface DownloadLimits {
  /** Longest silence, in ms. */
  readonly idleMs: number
  /** Longest time for everything, in ms. */
  readonly totalMs: number
  readonly maxBytes: number
  readonly maxRedirects: number
}

export interface DownloadRequest {
  readonly url: string
  /** File that the body is written to; it need not exist, and is left half-written on failure. */
  readonly file: string
  /** Sent as `If-None-Match`. */
  readonly etag?: string
  readonly limits: DownloadLimits
  readonly onProgress?: (progress: DownloadProgress) => void
}

export type Download =
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'fetched'; readonly etag?: string; readonly bytes: number; readonly sha256: string }

/** Media types that price lists come as; S3 calls what it does not know an octet stream. */
const TYPES: ReadonlySet<string> = new Set([
  'application/json',
  'text/csv',
  'application/octet-stream',
  'binary/octet-stream',
])

/**
 * Downloads one file, once, with a limit on everything that a server could do to us. Redirects are followed only to where the protocol is
 * as safe and the host the same. Throws {@link PriceFetchError}.
 */
export async function download(request: DownloadRequest): Promise<Download> {
  const { limits } = request
  const controller = new AbortController()
  const total = setTimeout(
    () => controller.abort(new PriceFetchError('timeout', request.url, `took longer than ${limits.totalMs} ms`)),
    limits.totalMs,
  )
  const watchdog = idleWatchdog(controller, request.url, limits.idleMs)
  try {
    const response = await follow(request, controller.signal)
    watchdog.alive()
    if (response.status === 304 && request.etag !== undefined) return { kind: 'not-modified' }
    checkResponse(response, request.url)
    const { bytes, sha256 } = await save(response, request, watchdog.alive)
    const etag = response.headers.get('etag') ?? undefined
    return { kind: 'fetched', bytes, sha256, ...(etag === undefined ? {} : { etag }) }
  } catch (error) {
    throw asFetchError(error, controller.signal, request.url)
  } finally {
    clearTimeout(total)
    watchdog.stop()
    // Whatever is still coming is not wanted.
    controller.abort()
  }
}

function idleWatchdog(controller: AbortController, url: string, idleMs: number) {
  const bark = () => controller.abort(new PriceFetchError('timeout', url, `nothing arrived for ${idleMs} ms`))
  let timer = setTimeout(bark, idleMs)
  return {
    alive() {
      clearTimeout(timer)
      timer = setTimeout(bark, idleMs)
    },
    stop() {
      clearTimeout(timer)
    },
  }
}

async function follow({ url, etag, limits }: DownloadRequest, signal: AbortSignal): Promise<Response> {
  const headers = {
    accept: 'application/json, text/csv',
    'user-agent': 'stowage',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
  }
  let at = url
  for (let hops = 0; ; hops++) {
    const response = await fetch(at, { headers, signal, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || response.status === 304 || location === null) return response
    await response.body?.cancel()
    if (hops >= limits.maxRedirects)
      throw new PriceFetchError('unexpected', url, 'the server sends us around in circles')
    at = redirectTarget(at, location, url)
  }
}

function redirectTarget(from: string, location: string, url: string): string {
  const here = new URL(from)
  if (!URL.canParse(location, from)) throw new PriceFetchError('unexpected', url, 'the server sends us to no address')
  const there = new URL(location, from)
  if (there.protocol !== here.protocol && there.protocol !== 'https:')
    throw new PriceFetchError('unexpected', url, `the server sends us to ${there.protocol}`)
  if (there.hostname !== here.hostname)
    throw new PriceFetchError('unexpected', url, `the server sends us to another host, ${there.hostname}`)
  return there.href
}

function checkResponse(response: Response, url: string): void {
  const { status } = response
  if (status === 404 || status === 403)
    throw new PriceFetchError('refused', url, `there is no such price list (status ${status})`)
  if (status === 429 || status >= 500)
    throw new PriceFetchError('server', url, `the server answers with status ${status}`)
  if (status !== 200) throw new PriceFetchError('unexpected', url, `the server answers with status ${status}`)
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== undefined && type !== '' && !TYPES.has(type))
    throw new PriceFetchError('unexpected', url, `${type} came instead of a price list`)
}

async function save(
  response: Response,
  { url, file, limits, onProgress }: DownloadRequest,
  alive: () => void,
): Promise<{ bytes: number; sha256: string }> {
  const encoded = (response.headers.get('content-encoding') ?? 'identity') !== 'identity'
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  const total = encoded || Number.isNaN(length) ? undefined : length
  if (total !== undefined && total > limits.maxBytes) throw tooLarge(url, limits)
  const hash = createHash('sha256')
  const target = await open(file, 'w')
  let bytes = 0
  try {
    for await (const chunk of response.body ?? []) {
      alive()
      bytes += chunk.length
      if (bytes > limits.maxBytes) throw tooLarge(url, limits)
      hash.update(chunk)
      await target.write(chunk)
      onProgress?.({ url, received: bytes, ...(total === undefined ? {} : { total }) })
    }
    await target.sync()
  } finally {
    await target.close()
  }
  if (bytes === 0) throw new PriceFetchError('unexpected', url, 'nothing came')
  if (total !== undefined && bytes !== total)
    throw new PriceFetchError('network', url, `${bytes} of ${total} bytes came`)
  return { bytes, sha256: hash.digest('hex') }
}

function tooLarge(url: string, { maxBytes }: DownloadLimits): PriceFetchError {
  return new PriceFetchError('too-large', url, `is larger than ${maxBytes} bytes`)
}

function asFetchError(error: unknown, signal: AbortSignal, url: string): unknown {
  if (error instanceof PriceFetchError) return error
  if (signal.aborted && signal.reason instanceof PriceFetchError) return signal.reason
  // fetch wraps what the network says in a TypeError; anything else, such as a full disk, is not the network's fault.
  if (!(error instanceof TypeError)) return error
  const { cause } = error
  const reason = cause instanceof Error && cause.message !== '' ? cause.message : error.message
  return new PriceFetchError('network', url, reason, { cause: error })
}
