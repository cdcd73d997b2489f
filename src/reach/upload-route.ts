import type { Reach } from '../models/contract.ts'
import type { Evidence } from '../quantities/source.ts'
import { factEvidence } from '../quantities/source.ts'
import { roundTripMs, roundTripSource } from './round-trip.ts'
import { transferFacts as facts } from './transfer-facts.ts'
import { type Line, uploadTimeMs } from './transfer-time.ts'

/** Somebody who sends or fetches objects: where, and over which line. */
export interface Endpoint {
  readonly region: string
  readonly network: 'internet' | 'vpc'
  /** Round trip to the backbone of the region in ms; assumed for the internet and nothing inside AWS when left out. */
  readonly roundTripMs?: number
  /** Bandwidth of its own line; assumed when left out. */
  readonly bytesPerSecond?: number
  /** Whether a connection is open when an object is due; devices open one, hosts keep a pool when left out. */
  readonly connections?: 'cold' | 'warm'
}

/** A way into a store. */
export interface Route {
  /** Region that takes the object. */
  readonly region: string
  /** One line for people. */
  readonly how: string
  /** Time in ms to get an object of so many bytes in. Never falls as objects grow. */
  readonly timeMs: (bytes: number) => number
  readonly evidence: readonly Evidence[]
}

/** Why there is no way into a store. */
export interface NoRoute {
  readonly why: string
}

/** The line between an endpoint and a region; `undefined` when the round trip is not known. */
export function lineBetween(endpoint: Endpoint, region: string): Line | undefined {
  const distance = roundTripMs(endpoint.region, region)
  return distance === undefined ? undefined : withLastMile(endpoint, distance)
}

function withLastMile({ network, roundTripMs: own, bytesPerSecond }: Endpoint, distanceMs: number): Line {
  const device = network === 'internet'
  return {
    roundTripMs: distanceMs + (own ?? (device ? facts.lastMileRoundTripMs.value : 0)),
    bytesPerSecond: bytesPerSecond ?? (device ? facts.uplinkBytesPerSecond : facts.hostFlowBytesPerSecond).value,
    loss: (device ? facts.internetLoss : facts.backboneLoss).value,
  }
}

/** Whether an endpoint finds a connection open. */
export function connectionOf({ network, connections }: Endpoint): 'cold' | 'warm' {
  return connections ?? (network === 'internet' ? 'cold' : 'warm')
}

/**
 * The quickest way to write: to the nearest region that takes writes, or in at the nearest edge location where the store has them. An
 * edge ends the connection of the device and relays over connections of AWS that are open and wide, so that only the answer travels
 * the whole way; it is used where it is quicker, as AWS bypasses it otherwise.
 */
export function uploadRoute(producer: Endpoint, reach: Reach): Route | NoRoute {
  if (reach.endpoint === 'vpc' && producer.network === 'internet')
    return { why: 'the store has addresses in its VPC only, and the producer is on the internet' }
  const lines = reach.regions
    .filter(({ writable }) => writable)
    .flatMap(({ region }) => {
      const line = lineBetween(producer, region)
      return line === undefined ? [] : [{ region, line }]
    })
  const nearest = lines.sort((a, b) => a.line.roundTripMs - b.line.roundTripMs)[0]
  if (nearest === undefined) return { why: `no round-trip time is known from ${producer.region}` }
  const { region, line } = nearest
  const connection = connectionOf(producer)
  const direct = (bytes: number): number => uploadTimeMs(bytes, line, reach.upload, connection)
  const evidence = [distanceEvidence(producer.region, region), ...lineEvidence(producer)]
  if (!reach.edgeUpload || producer.network !== 'internet')
    return { region, how: `${Math.round(line.roundTripMs)} ms round trip to ${region}`, timeMs: direct, evidence }
  const edge = withLastMile(producer, facts.edgeRoundTripMs.value)
  const backboneMs = roundTripMs(producer.region, region)!
  const relayed = (bytes: number): number => {
    const { serviceMs } = reach.upload
    const relay = { ...reach.upload, serviceMs: serviceMs + backboneMs }
    return uploadTimeMs(bytes, edge, relay, connection)
  }
  return {
    region,
    how: `${Math.round(edge.roundTripMs)} ms round trip to an edge location, ${backboneMs} ms on to ${region}`,
    timeMs: (bytes) => Math.min(direct(bytes), relayed(bytes)),
    evidence: [...evidence, factEvidence(facts.edgeRoundTripMs)],
  }
}

function distanceEvidence(from: string, to: string): Evidence {
  return {
    statement: `Round trip between ${from} and ${to}`,
    value: roundTripMs(from, to)!,
    unit: 'ms',
    source: roundTripSource,
  }
}

/** What the line of an endpoint rests on: its own figures where it states them, facts otherwise. */
export function lineEvidence({ network, roundTripMs: own, bytesPerSecond }: Endpoint): readonly Evidence[] {
  if (network === 'vpc') return [factEvidence(facts.hostFlowBytesPerSecond), factEvidence(facts.backboneLoss)]
  return [
    ...(own === undefined ? [factEvidence(facts.lastMileRoundTripMs)] : []),
    ...(bytesPerSecond === undefined ? [factEvidence(facts.uplinkBytesPerSecond)] : []),
    factEvidence(facts.internetLoss),
  ]
}
