import type { Evidence } from '../quantities/source.ts'
import { type OptionRun, storeOf } from '../simulation/option-run.ts'
import { shareWithin, type Transfers, timeQuantileMs } from './time-distribution.ts'
import { type Endpoint, uploadRoute } from './upload-route.ts'

/** Somebody who writes datasets. */
export interface Uploader extends Endpoint {
  readonly id: string
  /** Share of the data of the datasets it writes. */
  readonly share: number
  readonly datasets: readonly string[]
}

/** Percentiles of a time over all objects, in ms; `null` where there is no way, or not for so many. */
export interface Percentiles {
  readonly p50Ms: number | null
  readonly p95Ms: number | null
  readonly p99Ms: number | null
}

/** How the objects of one dataset get from one producer to its store. */
export interface Upload extends Percentiles {
  readonly producer: string
  readonly region: string
  readonly dataset: string
  /** Region that takes the objects; `null` when there is no way in. */
  readonly to: string | null
  /** Which way, or why there is none. */
  readonly how: string
  /** Share of all uploaded objects. */
  readonly share: number
  /** Share of these objects that arrive within the target. */
  readonly withinTarget: number
  readonly evidence: readonly Evidence[]
}

/** All uploads of an option, one by one and together. */
export interface Uploads {
  readonly each: readonly Upload[]
  readonly together: Percentiles & { readonly withinTarget: number }
}

/** Sends the objects of every producer to the store of each of its datasets: all sizes, on the quickest way there is. */
export function simulateUploads(run: OptionRun, uploaders: readonly Uploader[], targetMs: number): Uploads {
  const flows = uploaders.flatMap((uploader) =>
    uploader.datasets.map((dataset) => {
      const store = storeOf(run, dataset)
      const { sizes, objectsIn } = store.datasets.find(({ id }) => id === dataset)!
      const objects = uploader.share * objectsIn.reduce((sum, count) => sum + count, 0)
      const route = uploadRoute(uploader, store.reach)
      const transfers: Transfers = { weight: objects, sizes, timeMs: 'why' in route ? undefined : route.timeMs }
      return { uploader, dataset, route, transfers }
    }),
  )
  const all = flows.map(({ transfers }) => transfers)
  const total = all.reduce((sum, { weight }) => sum + weight, 0)
  return {
    each: flows.map(({ uploader, dataset, route, transfers }) => {
      // The shape is that of one object even where nothing is ever uploaded.
      const one = [{ ...transfers, weight: 1 }]
      return {
        producer: uploader.id,
        region: uploader.region,
        dataset,
        to: 'why' in route ? null : route.region,
        how: 'why' in route ? route.why : route.how,
        share: total > 0 ? transfers.weight / total : 0,
        ...percentilesOf(one),
        withinTarget: shareWithin(one, targetMs),
        evidence: 'why' in route ? [] : route.evidence,
      }
    }),
    together: { ...percentilesOf(all), withinTarget: shareWithin(all, targetMs) },
  }
}

function percentilesOf(transfers: readonly Transfers[]): Percentiles {
  return {
    p50Ms: timeQuantileMs(transfers, 0.5),
    p95Ms: timeQuantileMs(transfers, 0.95),
    p99Ms: timeQuantileMs(transfers, 0.99),
  }
}
