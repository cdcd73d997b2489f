import type { Measurement } from '../decision/decide.ts'
import type { DatasetDemand } from '../demand/dataset-demand.ts'
import { ENGINES, engine } from '../engines/catalogue.ts'
import type { EngineLink } from '../models/contract.ts'
import type { Evidence } from '../quantities/source.ts'
import { type OptionRun, storeOf } from '../simulation/option-run.ts'
import type { Consumer, Setting } from './setting.ts'

const MS_PER_HOUR = 3_600_000

/** Share of the scenario's consumers that can work on every dataset they need: in place, or on a copy where a copy will do. */
export function measureConsumersServed(run: OptionRun, { consumers }: Setting): Measurement {
  const links = consumers.flatMap((consumer) =>
    consumer.datasets.map((dataset) => ({ consumer, dataset, link: linkOf(run, consumer, dataset) })),
  )
  const served = consumers.filter((consumer) =>
    links.every((entry) => entry.consumer !== consumer || serves(entry.link, consumer)),
  )
  return {
    value: consumers.length === 0 ? 1 : served.length / consumers.length,
    evidence: links.flatMap(({ consumer, dataset, link }) => [
      {
        statement: `${engine(consumer.engine).name} on ${dataset}: ${link.way}`,
        scenarioPath: `consumers.${consumer.id}`,
      },
      ...link.evidence,
    ]),
  }
}

function serves(link: EngineLink, consumer: Consumer): boolean {
  return inPlace(link) || (link.way === 'export' && engine(consumer.engine).worksOnCopies)
}

/**
 * Time in ms from the start of a machine-learning run to its first batch, spent on exports and copies; the worst of the scenario's
 * machine-learning consumers, or of SageMaker training on every dataset when it names none. `null` when one of them cannot work at all.
 */
export function measureMlIntegration(run: OptionRun, setting: Setting): Measurement {
  const named = setting.consumers.filter((consumer) => engine(consumer.engine).purpose === 'machine learning')
  const datasets = run.stores.flatMap((store) => store.datasets.map(({ id }) => id))
  const fallback: Consumer = {
    id: 'training',
    engine: 'sagemaker-training',
    region: setting.region,
    network: 'vpc',
    datasets,
  }
  const pairs = (named.length > 0 ? named : [fallback]).flatMap((consumer) =>
    consumer.datasets.map((dataset) => ({ consumer, dataset })),
  )
  const stagings = pairs.map(({ consumer, dataset }) => {
    const link = linkOf(run, consumer, dataset)
    const demand = storeOf(run, dataset).datasets.find(({ id }) => id === dataset)!
    const bytes = bytesPerRun(demand, consumer.id)
    return { consumer, dataset, link, bytes, timeMs: stagingTimeMs(link, bytes) }
  })
  const blocked = stagings.some(({ timeMs }) => timeMs === null)
  return {
    value: blocked ? null : stagings.reduce((worst, { timeMs }) => Math.max(worst, timeMs ?? 0), 0),
    evidence: stagings.flatMap(({ consumer, dataset, link, bytes, timeMs }): Evidence[] => [
      {
        statement: `${engine(consumer.engine).name} on ${dataset}: ${link.way}, ${Math.round(bytes / 1e9)} GB a run at the end of the horizon`,
        ...(timeMs === null ? {} : { value: timeMs, unit: 'ms' }),
        scenarioPath: `datasets.${dataset}.scans`,
      },
      ...link.evidence,
    ]),
  }
}

/** Bytes of the dataset's last scan by that consumer, or all that is stored at the end when it never scans. */
function bytesPerRun(demand: DatasetDemand, consumer: string): number {
  for (let day = demand.calendar.days - 1; day >= 0; day--) {
    const scan = demand
      .scansOn(day)
      .find(({ schedule }) => schedule.consumer === undefined || schedule.consumer === consumer)
    if (scan !== undefined && scan.bytes > 0) return scan.bytes / scan.schedule.passes
  }
  return demand.bytesStored[demand.calendar.days - 1]!
}

function stagingTimeMs({ way, stagingBytesPerSecond, stagingDelayHours }: EngineLink, bytes: number): number | null {
  if (way === 'impossible') return null
  const copying = stagingBytesPerSecond === undefined ? 0 : (bytes / stagingBytesPerSecond) * 1000
  return copying + (stagingDelayHours ?? 0) * MS_PER_HOUR
}

/** Share of the engine catalogue that works on the data in place, natively or by a connector, weighted by the bytes of each dataset. */
export function measureProcessingFlexibility(run: OptionRun): Measurement {
  const holdings = run.stores.flatMap((store) =>
    store.datasets.map((dataset) => ({ store, weight: lastStored(dataset) })),
  )
  const total = holdings.reduce((sum, { weight }) => sum + weight, 0)
  const shareInPlace = (links: (typeof holdings)[number]['store']['engines']): number =>
    ENGINES.filter(({ id }) => inPlace(links[id])).length / ENGINES.length
  const value = holdings.reduce(
    (sum, { store, weight }) => sum + (total > 0 ? weight / total : 1 / holdings.length) * shareInPlace(store.engines),
    0,
  )
  return {
    value,
    evidence: run.stores.map((store) => ({
      statement: `${store.model.name} is read in place by ${
        ENGINES.filter(({ id }) => inPlace(store.engines[id]))
          .map(({ name }) => name)
          .join(', ') || 'no engine of the catalogue'
      }`,
      value: shareInPlace(store.engines),
      unit: 'share of engines',
    })),
  }
}

function inPlace({ way }: EngineLink): boolean {
  return way === 'native' || way === 'connector'
}

function lastStored(dataset: DatasetDemand): number {
  return dataset.bytesStored[dataset.calendar.days - 1]!
}

function linkOf(run: OptionRun, consumer: Consumer, dataset: string): EngineLink {
  return storeOf(run, dataset).engines[consumer.engine]
}
