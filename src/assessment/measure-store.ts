import type { Measurement } from '../decision/decide.ts'
import type { Estimate } from '../models/contract.ts'
import type { OptionRun, StoreOutcome } from '../simulation/option-run.ts'

/** Worst 99th percentile of the time to read one object in ms, over the datasets that are read at all. */
export function measureLatency(run: OptionRun): Measurement {
  const read = run.stores.flatMap((store) =>
    store.datasets
      .filter(
        (dataset) => dataset.readBands?.some((band) => band.perObjectPerDay > 0) || (dataset.lookupsPerDay ?? 0) > 0,
      )
      .map((dataset) => named(dataset.id, store.run.readLatency[dataset.id]!)),
  )
  return worst(read, 0)
}

/** Expected share of the stored bytes lost in a year: the mean over datasets, weighted by the bytes they hold at the end. */
export function measureDurability(run: OptionRun): Measurement {
  const holdings = run.stores.flatMap((store) =>
    store.datasets.map((dataset) => ({
      loss: named(dataset.id, store.run.annualLoss[dataset.id]!),
      bytes: meanStored(dataset),
    })),
  )
  const total = holdings.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    value: holdings.reduce(
      (sum, { loss, bytes }) => sum + loss.value * (total > 0 ? bytes / total : 1 / holdings.length),
      0,
    ),
    evidence: holdings.flatMap(({ loss }) => loss.evidence),
  }
}

/** The least headroom of any store. */
export function measureHeadroom(run: OptionRun): Measurement {
  const least = run.stores.map((store) => named(store.id, store.run.headroom)).sort((a, b) => a.value - b.value)[0]!
  return { value: least.value, evidence: least.evidence }
}

/** Interventions a year, summed over all stores. */
export function measureOperationalBurden(run: OptionRun): Measurement {
  const interventions = run.stores.flatMap((store) => store.run.interventions)
  return {
    value: interventions.reduce((sum, { perYear }) => sum + perYear, 0),
    evidence: interventions.flatMap(({ what, perYear, evidence }) => [
      { statement: what, value: perYear, unit: 'a year' },
      ...evidence,
    ]),
  }
}

function named(subject: string, estimate: Estimate): Estimate {
  const range =
    estimate.low === undefined || estimate.high === undefined
      ? ''
      : `, between ${estimate.low.toPrecision(2)} and ${estimate.high.toPrecision(2)}`
  return {
    ...estimate,
    evidence: [{ statement: `${subject}${range}`, value: estimate.value, unit: estimate.unit }, ...estimate.evidence],
  }
}

function worst(estimates: readonly Estimate[], none: number): Measurement {
  const highest = [...estimates].sort((a, b) => b.value - a.value)[0]
  if (highest === undefined) return { value: none, evidence: [{ statement: 'No dataset is read object by object' }] }
  return { value: highest.value, evidence: highest.evidence }
}

function meanStored(dataset: StoreOutcome['datasets'][number]): number {
  let sum = 0
  for (let day = 0; day < dataset.calendar.days; day++) sum += dataset.stock(day).bytes
  return sum / dataset.calendar.days
}
