import type { Measurement } from '../decision/decide.ts'
import { DISRUPTIONS, type Disruption, type Estimate } from '../models/contract.ts'
import type { Evidence } from '../quantities/source.ts'
import type { OptionOutage } from '../reach/disruptions.ts'
import type { ReachResult } from '../reach/simulate-reach.ts'
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

/**
 * Expected share of the stored bytes lost in a year: the mean over datasets, weighted by the bytes they hold, with its range; and what a
 * lost zone, a lost region or a deletion by mistake would take with it, and for how long.
 */
export function measureDurability(run: OptionRun, { disruptions }: Pick<ReachResult, 'disruptions'>): Measurement {
  const holdings = run.stores.flatMap((store) =>
    store.datasets.map((dataset) => ({
      loss: named(dataset.id, store.run.annualLoss[dataset.id]!),
      bytes: meanStored(dataset),
    })),
  )
  const total = holdings.reduce((sum, { bytes }) => sum + bytes, 0)
  const mean = (of: (loss: Estimate) => number): number =>
    holdings.reduce((sum, { loss, bytes }) => sum + of(loss) * (total > 0 ? bytes / total : 1 / holdings.length), 0)
  const value = mean((loss) => loss.value)
  const [low, high] = [mean((loss) => loss.low ?? loss.value), mean((loss) => loss.high ?? loss.value)]
  return {
    value,
    evidence: [
      ...(low < high
        ? [rangeEvidence('All datasets together', { value, low, high, unit: 'share/year', evidence: [] })]
        : []),
      ...holdings.flatMap(({ loss }) => loss.evidence),
      ...DISRUPTIONS.flatMap((disruption) => disruptionEvidence(disruption, disruptions[disruption])),
    ],
  }
}

const EVENTS: Readonly<Record<Disruption, string>> = {
  node: 'The failure of a machine or disk',
  zone: 'The loss of an availability zone',
  region: 'The loss of the region',
  deletion: 'A deletion by mistake',
}

function disruptionEvidence(disruption: Disruption, { stores }: OptionOutage): readonly Evidence[] {
  return stores.flatMap(({ store, loses, readsOutMinutes, evidence }) => {
    if (loses === 'nothing' && readsOutMinutes?.high === 0) return []
    const what = { nothing: 'nothing', recent: 'the latest writes', part: 'some objects', everything: 'everything' }[
      loses
    ]
    const out =
      readsOutMinutes === null
        ? disruption === 'deletion'
          ? 'out for good'
          : 'out until it is back or rebuilt'
        : `out between ${readsOutMinutes.low} and ${readsOutMinutes.high} minutes`
    const spent = readsOutMinutes === null ? {} : { value: readsOutMinutes.value, unit: 'minutes' }
    return [{ statement: `${EVENTS[disruption]} takes ${what} of ${store}, which is ${out}`, ...spent }, ...evidence]
  })
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
    evidence:
      interventions.length === 0
        ? [{ statement: 'No store asks for work by hand' }]
        : interventions.flatMap(({ what, perYear, evidence }) => [
            { statement: what, value: perYear, unit: 'a year' },
            ...evidence,
          ]),
  }
}

function named(subject: string, estimate: Estimate): Estimate {
  return { ...estimate, evidence: [rangeEvidence(subject, estimate), ...estimate.evidence] }
}

function rangeEvidence(subject: string, { value, low, high, unit }: Estimate): Evidence {
  const range =
    low === undefined || high === undefined || low === high
      ? ''
      : `, between ${rangeText(low)} and ${rangeText(high)} ${unit}`
  return { statement: `${subject}${range}`, value, unit }
}

/** Two digits, as no range is known better. */
function rangeText(value: number): string {
  return String(Number(value.toPrecision(2)))
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
