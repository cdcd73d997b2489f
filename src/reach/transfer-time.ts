import type { Fact } from '../quantities/source.ts'

const RFC_6928 = {
  title: 'RFC 6928, Increasing TCP’s Initial Window',
  url: 'https://www.rfc-editor.org/rfc/rfc6928',
  asOf: '2013-04',
  trust: 'third-party',
} as const
const RFC_8446 = {
  title: 'RFC 8446, TLS 1.3',
  url: 'https://www.rfc-editor.org/rfc/rfc8446',
  asOf: '2018-08',
  trust: 'third-party',
} as const
const RFC_9293 = {
  title: 'RFC 9293, Transmission Control Protocol',
  url: 'https://www.rfc-editor.org/rfc/rfc9293',
  asOf: '2022-08',
  trust: 'third-party',
} as const

export const transferFacts = {
  handshakeRoundTrips: {
    value: 2,
    unit: 'round trips',
    statement: 'Round trips before the first request byte on a new connection: one for TCP, one for TLS 1.3',
    source: RFC_8446,
  },
  initialWindow: { value: 10, unit: 'segments', statement: 'Initial TCP congestion window', source: RFC_6928 },
  segmentBytes: {
    value: 1460,
    unit: 'bytes',
    statement: 'TCP payload of a full segment on a 1,500-byte link',
    source: RFC_9293,
  },
} as const satisfies Record<string, Fact>

/**
 * Time in ms to send `bytes` over a fresh TLS connection and hear back, at the round-trip time `rttMs`: the handshakes, then slow
 * start, which doubles the window each round trip from ten segments (RFC 6928) until all is sent, then the acknowledging answer.
 * The link itself is taken to be wide enough: the result is the floor that distance sets.
 */
export function uploadTimeMs(bytes: number, rttMs: number): number {
  const segments = Math.max(1, Math.ceil(bytes / transferFacts.segmentBytes.value))
  const roundsOfSlowStart = Math.ceil(Math.log2(segments / transferFacts.initialWindow.value + 1))
  return rttMs * (transferFacts.handshakeRoundTrips.value + Math.max(1, roundsOfSlowStart))
}
