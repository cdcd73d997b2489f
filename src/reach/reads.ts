import type { Reach } from '../models/contract.ts'
import { type OptionRun, storeOf } from '../simulation/option-run.ts'
import { sendTimeMs } from './transfer-time.ts'
import { type Endpoint, lineBetween } from './upload-route.ts'

/** Somebody who reads datasets. */
export interface ReadingParty extends Endpoint {
  readonly id: string
  readonly datasets: readonly string[]
}

/** How long one consumer waits for one object of a dataset. */
export interface Read {
  readonly consumer: string
  readonly region: string
  readonly dataset: string
  /** Region of the nearest copy; `null` when it cannot be reached. */
  readonly from: string | null
  /** Typical wait, and the one that 99 in 100 do not exceed, in ms. */
  readonly p50Ms: number | null
  readonly p99Ms: number | null
  readonly how: string
}

/**
 * Reads of every consumer from the nearest copy, writable or not, over an open connection: the time that the store itself needs in its
 * region, and what distance adds to it for an object of that percentile's size.
 */
export function simulateReads(run: OptionRun, consumers: readonly ReadingParty[]): readonly Read[] {
  return consumers.flatMap((consumer) =>
    consumer.datasets.map((dataset): Read => {
      const store = storeOf(run, dataset)
      const { sizes } = store.datasets.find(({ id }) => id === dataset)!
      const head = { consumer: consumer.id, region: consumer.region, dataset }
      const nearest = nearestCopy(consumer, store.reach)
      if (typeof nearest === 'string') return { ...head, from: null, p50Ms: null, p99Ms: null, how: nearest }
      const own = store.run.readLatency[dataset]!
      const added = (share: number): number => addedByDistanceMs(sizes.quantile(share), nearest)
      return {
        ...head,
        from: nearest.region,
        p50Ms: (own.low ?? own.value) + added(0.5),
        p99Ms: own.value + added(0.99),
        how: `${Math.round(nearest.far.roundTripMs)} ms round trip to ${nearest.region}`,
      }
    }),
  )
}

type Line = NonNullable<ReturnType<typeof lineBetween>>

interface NearestCopy {
  readonly region: string
  readonly far: Line
  /** The line of somebody beside the store, whose time the store's own latency includes. */
  readonly beside: Line
}

function nearestCopy(consumer: ReadingParty, { endpoint, regions }: Reach): NearestCopy | string {
  if (endpoint === 'vpc' && consumer.network === 'internet')
    return 'the store has addresses in its VPC only, and the consumer is on the internet'
  const copies = regions.flatMap(({ region }): NearestCopy[] => {
    const far = lineBetween(consumer, region)
    const beside = lineBetween({ region, network: 'vpc' }, region)
    return far === undefined || beside === undefined ? [] : [{ region, far, beside }]
  })
  return (
    copies.sort((a, b) => a.far.roundTripMs - b.far.roundTripMs)[0] ??
    `no round-trip time is known from ${consumer.region}`
  )
}

function addedByDistanceMs(bytes: number, { far, beside }: NearestCopy): number {
  return Math.max(0, sendTimeMs(bytes, far) - sendTimeMs(bytes, beside))
}
