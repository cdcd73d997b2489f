import type { AccessResult } from '../access/evaluate-access.ts'
import { assess } from '../assessment/assess.ts'
import { measureConsumersServed, measureProcessingFlexibility } from '../assessment/measure-engines.ts'
import type { Setting } from '../assessment/setting.ts'
import { criterion } from '../decision/criteria.ts'
import type { CriterionId } from '../decision/criterion-ids.ts'
import type { Assessment } from '../decision/decide.ts'
import { simulateEngines } from '../engines/simulate-engines.ts'
import type { Worker } from '../engines/worker.ts'
import type { OptionRun, StoreOutcome } from '../simulation/option-run.ts'

/** What some stores of an option reach on the datasets that they hold, cost apart. */
export interface PartLevels {
  readonly assessment: Assessment
  /** Higher is better in each. Two parts that hold the same datasets have the same entries in the same order. */
  readonly levels: readonly number[]
  /** Consumers that the stores cannot serve. */
  readonly unserved: number
  /** Findings that rule the part out. */
  readonly blocking: number
}

const NO_BILL: OptionRun['bill'] = { currency: 'USD', total: 0, items: [], warnings: [] }

/** Criteria that follow from how consumers work on the data. */
const BY_CONSUMER: readonly CriterionId[] = ['consumers-served', 'processing-flexibility']

/**
 * Measures a part of an option as if the datasets that it holds were all there is. `criteria` are those that matter, without cost.
 *
 * Every criterion is monotone in this: an option whose part is replaced by one that holds the same datasets and is no worse in any entry
 * is no worse either. Sums, worst cases and means over datasets are so by themselves. How well a consumer works depends on all its
 * datasets, also those of other parts, so that every consumer counts on every dataset by itself.
 */
export function partLevels(
  stores: readonly StoreOutcome[],
  access: AccessResult,
  setting: Setting,
  criteria: readonly CriterionId[],
): PartLevels {
  const part = restrict(setting, stores)
  const run = partRun(stores)
  const assessment = assess(run, part, access)
  const works = part.consumers.map((consumer) => worksOnEach(consumer, run, part))
  const byConsumer = setting.consumers.length === 0 ? [] : criteria.filter((id) => BY_CONSUMER.includes(id))
  return {
    assessment,
    levels: [
      ...criteria
        .filter((id) => !byConsumer.includes(id))
        .map((id) => ascending(id, assessment.measurements[id].value)),
      ...(byConsumer.length === 0 ? [] : works.flat().flatMap(({ served, inPlace }) => [served, inPlace])),
    ],
    unserved: works.filter((datasets) => datasets.some(({ served }) => served < 1)).length,
    blocking: assessment.findings.filter(({ severity }) => severity === 'blocking').length,
  }
}

/** On each of its datasets: whether a consumer is served, and to what share in place. */
function worksOnEach(
  consumer: Worker,
  run: OptionRun,
  part: Setting,
): readonly { readonly served: number; readonly inPlace: number }[] {
  return consumer.datasets.map((dataset) => {
    const alone = { ...part, consumers: [{ ...consumer, datasets: [dataset] }] }
    const engines = simulateEngines(run, alone.consumers)
    return {
      served: measureConsumersServed(engines, alone).value ?? 0,
      inPlace: measureProcessingFlexibility(run, engines, alone).value ?? 0,
    }
  })
}

/** The level turned so that higher is better; what is not possible at all is below everything. */
export function ascending(id: CriterionId, value: number | null): number {
  if (value === null) return Number.NEGATIVE_INFINITY
  return criterion(id).better === 'lower' ? -value : value
}

/** Some stores as an option without a bill. */
export function partRun(stores: readonly StoreOutcome[]): OptionRun {
  return { id: 'part', name: 'part', stores, usage: [], bill: NO_BILL, epochCosts: {} }
}

/** The setting as if the datasets of these stores were all there is. */
export function restrict(setting: Setting, stores: readonly StoreOutcome[]): Setting {
  const datasets = new Set(stores.flatMap((store) => store.datasets.map(({ id }) => id)))
  const held = <T extends { readonly datasets: readonly string[] }>(flows: readonly T[]): readonly T[] =>
    flows.flatMap((flow) => {
      const own = flow.datasets.filter((dataset) => datasets.has(dataset))
      return own.length === 0 ? [] : [{ ...flow, datasets: own }]
    })
  return {
    ...setting,
    producers: held(setting.producers),
    consumers: held(setting.consumers),
    hosts: held(setting.hosts),
  }
}
