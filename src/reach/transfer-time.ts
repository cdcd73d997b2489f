import type { UploadWay } from '../models/contract.ts'
import { transferFacts as facts } from './transfer-facts.ts'

/** A line from one end to the other. */
export interface Line {
  readonly roundTripMs: number
  /** Bandwidth of the narrowest link. */
  readonly bytesPerSecond: number
  /** Share of the packets lost. */
  readonly loss: number
}

const MS_PER_SECOND = 1000

/** Bytes per second of one flow in the long run: the bandwidth, or what loss leaves of it over that distance (Mathis et al. 1997). */
export function flowBytesPerSecond({ roundTripMs, bytesPerSecond, loss }: Line): number {
  if (loss === 0 || roundTripMs === 0) return bytesPerSecond
  const perRound = (facts.segmentBytes.value * facts.lossConstant.value) / Math.sqrt(loss)
  return Math.min(bytesPerSecond, perRound / (roundTripMs / MS_PER_SECOND))
}

/**
 * Time in ms to send `bytes` on an open connection and hear back. Slow start sends ten segments (RFC 6928) and doubles them each round
 * trip, until the window fills the line; from then on the bytes leave at the rate of the flow. The answer takes the last round trip.
 */
export function sendTimeMs(bytes: number, line: Line): number {
  const rate = flowBytesPerSecond(line) / MS_PER_SECOND
  const full = rate * line.roundTripMs
  let window = facts.initialWindow.value * facts.segmentBytes.value
  let left = bytes
  let rounds = 1
  while (left > window && window < full) {
    left -= window
    window *= 2
    rounds += 1
  }
  return rounds * line.roundTripMs + left / rate
}

/** Time in ms to open a connection, for TCP and TLS 1.3. */
export function handshakeTimeMs({ roundTripMs }: Pick<Line, 'roundTripMs'>): number {
  return (facts.tcpRoundTrips.value + facts.tlsRoundTrips.value) * roundTripMs
}

/**
 * Time in ms until an object of so many bytes is in the store. What is larger than a part goes in parts over parallel connections, which
 * share the bandwidth but not the losses; the longest of them carries whole parts, one after the other. A cold connection is opened first.
 */
export function uploadTimeMs(bytes: number, line: Line, way: UploadWay, connection: 'cold' | 'warm'): number {
  const { partBytes, parallelParts, extraRequests, serviceMs } = way
  const parts = Math.max(1, Math.ceil(bytes / partBytes))
  const partsInARow = Math.ceil(parts / parallelParts)
  const longest = Math.min(bytes, partsInARow * partBytes)
  const together = (bytes / line.bytesPerSecond) * MS_PER_SECOND + line.roundTripMs
  const sending = Math.max(sendTimeMs(longest, line), together)
  const request = line.roundTripMs + serviceMs
  const others = (parts > 1 ? extraRequests.inParts : extraRequests.whole) + partsInARow - 1
  return (connection === 'cold' ? handshakeTimeMs(line) : 0) + sending + serviceMs + others * request
}
