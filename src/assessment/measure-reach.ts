import type { Measurement } from '../decision/decide.ts'
import type { Reach } from '../models/contract.ts'
import type { Evidence } from '../quantities/source.ts'
import { roundTripMs, roundTripSource } from '../reach/round-trip.ts'
import { transferFacts, uploadTimeMs } from '../reach/transfer-time.ts'
import { type OptionRun, storeOf } from '../simulation/option-run.ts'
import type { Producer, Setting } from './setting.ts'

/** How the objects of one dataset get from one producer to its store. */
export interface Upload {
  readonly producer: string
  readonly region: string
  readonly dataset: string
  /** Share of all uploaded bytes. */
  readonly weight: number
  /** Time to upload one object of mean size in ms; `undefined` when there is no way in. */
  readonly timeMs: number | undefined
  readonly why: string
}

/** Simulates one upload of each producer into the store of each of its datasets. */
export function simulateUploads(run: OptionRun, setting: Setting): readonly Upload[] {
  const volumes = setting.producers.flatMap((producer) =>
    producer.datasets.map((dataset) => {
      const demand = storeOf(run, dataset).datasets.find(({ id }) => id === dataset)!
      return { producer, demand, bytes: producer.share * demand.bytesIn.reduce((sum, bytes) => sum + bytes, 0) }
    }),
  )
  const total = volumes.reduce((sum, { bytes }) => sum + bytes, 0)
  return volumes.map(({ producer, demand, bytes }) => ({
    producer: producer.id,
    region: producer.region,
    dataset: demand.id,
    weight: total > 0 ? bytes / total : 0,
    ...uploadOf(producer, demand.sizes.mean, storeOf(run, demand.id).reach),
  }))
}

function uploadOf(producer: Producer, meanBytes: number, reach: Reach): Pick<Upload, 'timeMs' | 'why'> {
  if (reach.endpoint === 'vpc' && producer.network === 'internet')
    return { timeMs: undefined, why: 'the store has addresses in its VPC only, and the producer is on the internet' }
  const writable = reach.regions.filter((copy) => copy.writable)
  const reachable = writable.flatMap(({ region }) => {
    const rtt = roundTripMs(producer.region, region)
    return rtt === undefined ? [] : [{ region, rtt }]
  })
  const nearest = reachable.sort((a, b) => a.rtt - b.rtt)[0]
  if (nearest === undefined) return { timeMs: undefined, why: `no round-trip time is known from ${producer.region}` }
  return { timeMs: uploadTimeMs(meanBytes, nearest.rtt), why: `${nearest.rtt} ms round trip to ${nearest.region}` }
}

/** Share of the uploaded bytes that arrive within the target. A scenario without producers has nothing to reach: the share is 1. */
export function measureReach(run: OptionRun, setting: Setting): Measurement {
  const uploads = simulateUploads(run, setting)
  const value =
    uploads.length === 0
      ? 1
      : uploads.reduce((sum, upload) => sum + (isReached(upload, setting) ? upload.weight : 0), 0)
  const statements = uploads.map((upload): Evidence => {
    const statement = `${upload.producer} (${upload.region}) to ${upload.dataset}: ${upload.why}`
    return upload.timeMs === undefined
      ? { statement, source: roundTripSource }
      : { statement, value: upload.timeMs, unit: 'ms', source: roundTripSource }
  })
  const target: Evidence = {
    statement: 'Upload target',
    value: setting.uploadTargetMs,
    unit: 'ms',
    scenarioPath: 'uploadTarget',
  }
  const window = transferFacts.initialWindow
  return {
    value: Math.min(1, value),
    evidence: [
      target,
      ...statements,
      { statement: window.statement, value: window.value, unit: window.unit, source: window.source },
    ],
  }
}

function isReached({ timeMs }: Upload, { uploadTargetMs }: Setting): boolean {
  return timeMs !== undefined && timeMs <= uploadTargetMs
}
