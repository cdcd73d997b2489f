import type { Measurement } from '../decision/decide.ts'
import { BUILT_IN_ENGINES } from '../engines/catalogue.ts'
import { type EngineRun, simulateEngines } from '../engines/simulate-engines.ts'
import type { Worker } from '../engines/worker.ts'
import type { EngineLink } from '../models/contract.ts'
import { formatCount, formatTime } from '../quantities/format.ts'
import type { Evidence } from '../quantities/source.ts'
import type { OptionRun } from '../simulation/option-run.ts'
import type { Setting } from './setting.ts'

/** Share of the scenario's consumers that can work on every dataset they need: in place, or on a copy where a copy will do. */
export function measureConsumersServed(runs: readonly EngineRun[], { consumers }: Setting): Measurement {
  const served = consumers.filter(({ id }) => runs.every((run) => run.consumer !== id || run.firstBatchMs !== null))
  return {
    value: consumers.length === 0 ? 1 : served.length / consumers.length,
    evidence: runs.flatMap(({ worker, dataset, way, evidence }) => [
      { statement: `${worker.engine.name} on ${dataset}: ${way}`, scenarioPath: `consumers.${worker.id}` },
      ...evidence.slice(0, 1),
    ]),
  }
}

/**
 * Time in ms from the start of a machine-learning run to its first batch; the worst of the scenario's machine-learning consumers, or of
 * SageMaker training on every dataset when it names none. `null` when one of them cannot work at all.
 */
export function measureMlIntegration(option: OptionRun, runs: readonly EngineRun[], setting: Setting): Measurement {
  const named = runs.filter(({ worker }) => worker.engine.purpose === 'machine learning')
  const considered = named.length > 0 ? named : simulateEngines(option, [trainingOnAll(option, setting)])
  const times = considered.map(({ firstBatchMs }) => firstBatchMs)
  return {
    value: times.includes(null) ? null : times.reduce((worst: number, time) => Math.max(worst, time ?? 0), 0),
    evidence: considered.flatMap((run): Evidence[] => [
      {
        statement: `${run.worker.engine.name} on ${run.dataset}: ${run.way}, ${run.mode} mode, ${formatCount(run.run.bytes / 1e9)} GB a run at the end of the horizon`,
        ...(run.firstBatchMs === null ? {} : { value: run.firstBatchMs, unit: 'ms' }),
        ...(named.length > 0 ? { scenarioPath: `consumers.${run.consumer}` } : {}),
      },
      ...run.evidence,
    ]),
  }
}

/** Nobody trains yet; whoever will would start with what SageMaker offers. */
function trainingOnAll(option: OptionRun, setting: Setting): Worker {
  return {
    id: 'training',
    engine: BUILT_IN_ENGINES['sagemaker-training']!,
    region: setting.region,
    network: 'vpc',
    datasets: option.stores.flatMap((store) => store.datasets.map(({ id }) => id)),
  }
}

/**
 * Share of the scenario's consumers that work on the data where it is, as it is now: natively or by a connector, and without a copy that
 * lags behind. A consumer of several datasets counts in part. Without consumers, the share of the engine catalogue.
 */
export function measureProcessingFlexibility(
  option: OptionRun,
  runs: readonly EngineRun[],
  setting: Setting,
): Measurement {
  if (runs.length === 0) return catalogueInPlace(option, setting)
  const shares = setting.consumers.map(({ id }) => {
    const own = runs.filter(({ consumer }) => consumer === id)
    return own.filter(inPlace).length / own.length
  })
  return {
    value: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    evidence: runs.flatMap((run): Evidence[] => [
      {
        statement: `${run.worker.engine.name} (${run.consumer}) works on ${run.dataset} ${placeText(run)}`,
        value: inPlace(run) ? 1 : 0,
        unit: 'share',
        scenarioPath: `consumers.${run.consumer}`,
      },
      ...run.evidence.slice(0, 1),
    ]),
  }
}

const MS_PER_HOUR = 3_600_000

function placeText({ way, copy }: EngineRun): string {
  if (way === 'native') return 'in place'
  if (way === 'connector') return 'in place, through a connector'
  if (copy === undefined) return 'not at all'
  return `on a copy, up to ${formatTime(copy.freshnessHours * MS_PER_HOUR)} old`
}

function catalogueInPlace({ stores }: OptionRun, { engines }: Setting): Measurement {
  const all = Object.values(engines)
  const shares = stores.map((store) => ({
    store,
    names: all.filter(({ id }) => inPlace(store.engines[id]!)).map(({ name }) => name),
  }))
  return {
    value: shares.reduce((sum, { names }) => sum + names.length / all.length, 0) / shares.length,
    evidence: shares.map(({ store, names }) => ({
      statement: `${store.model.name} is read in place by ${names.join(', ') || 'no engine of the catalogue'}`,
      value: names.length / all.length,
      unit: 'share of engines',
    })),
  }
}

function inPlace({ way }: { readonly way: EngineLink['way'] | 'unserved' }): boolean {
  return way === 'native' || way === 'connector'
}
