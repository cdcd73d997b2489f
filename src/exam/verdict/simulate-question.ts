import type { StorageModel } from '../../models/contract.ts'
import { type FactsOnlyConfig, factsOnlyModel } from '../../models/facts-only/model.ts'
import { BUILT_IN_MODELS, type ModelRegistry, modelRegistry } from '../../models/registry.ts'
import type { PriceBook } from '../../prices/price-book.ts'
import { type ScenarioInput, scenarioSchema } from '../../scenarios/schema.ts'
import { decideScenario } from '../../simulation/run-scenario.ts'

/** The built-in models and the one for services that are judged on documented facts. */
export const EXAM_MODELS: ModelRegistry = modelRegistry([
  ...Object.values(BUILT_IN_MODELS),
  factsOnlyModel as StorageModel,
])

/** Writes that leave their Region. */
export interface FarWrites {
  readonly region: string
  readonly to: string | undefined
  readonly seconds: number
}

/** An access that the policies and the network of an option decide otherwise than intended. */
export interface Trespass {
  readonly intended: boolean
  readonly principal: string
  readonly mechanism: string
  /** No network path leads there, whatever is allowed. */
  readonly noPath: boolean
}

/** A limit that an option breaks, as its model reports it. */
export interface BrokenLimit {
  /** Name of the finding, such as `emr-hdfs.disks-full`. */
  readonly limit: string
  readonly message: string
  /** First day on which it is broken, from 1; `undefined` where it is broken from the start or by no day in particular. */
  readonly day: number | undefined
}

/** What the simulation of one option says. */
export interface SimulatedOption {
  /** USD over the horizon, without the services that have no bill. */
  readonly billed: number
  /** Services of the option that are judged on facts and have no bill, in alphabetical order. */
  readonly unbilled: readonly string[]
  /** Availability Zones that the store of a dataset spans, by dataset. */
  readonly zones: Readonly<Record<string, number>>
  /** Regions whose writers have no way in near them: where their writes go instead and how long half of them take, where there is a way at all. */
  readonly outOfReach: readonly FarWrites[]
  /** Share of the consumers that can work on the data. */
  readonly consumersServed: number
  /** Share of the kinds of processing that work on the data where it lies. */
  readonly worksInPlace: number
  /** The first who gets at data against the intent, or does not in spite of it, and what decides that. */
  readonly trespass: Trespass | undefined
  /** Limits that the option breaks. */
  readonly blocking: readonly BrokenLimit[]
}

/** Runs the engine on the scenario of a question, up to the decision: nobody reads a document of it. By letter of the option. */
export function simulateQuestion(input: ScenarioInput, book: PriceBook): Readonly<Record<string, SimulatedOption>> {
  const scenario = scenarioSchema.parse(input)
  const { runs, assessed } = decideScenario({
    scenario,
    id: 'question',
    hash: '',
    models: EXAM_MODELS,
    book,
    seed: 1,
    unknowns: [],
    assumed: [],
  })
  return Object.fromEntries(
    runs.map(({ id, stores, bill }, index) => {
      const { measurements, findings, reach, access } = assessed[index]!
      return [
        id,
        {
          billed: bill.total,
          unbilled: stores
            .filter(({ model }) => model.id === factsOnlyModel.id)
            .map(({ config }) => (config as FactsOnlyConfig).service)
            .sort(),
          zones: Object.fromEntries(
            stores.flatMap(({ datasets, reach }) => datasets.map((dataset) => [dataset.id, reach.availabilityZones])),
          ),
          outOfReach: reach.uploads.each
            .filter(({ region, to }) => to !== region)
            .map(({ region, to, p50Ms }) => ({ region, to: to ?? undefined, seconds: (p50Ms ?? 0) / 1000 })),
          consumersServed: measurements['consumers-served'].value ?? 0,
          worksInPlace: measurements['processing-flexibility'].value ?? 0,
          trespass: [...access.leaks, ...access.lockOuts].map(({ intended, principal, mechanism, noPath = false }) => ({
            intended,
            principal,
            mechanism,
            noPath,
          }))[0],
          blocking: findings
            .filter(({ severity }) => severity === 'blocking')
            .map(({ id, message, firstDay }) => ({
              limit: id,
              message,
              day: firstDay === undefined || firstDay.day === 0 ? undefined : firstDay.day + 1,
            })),
        },
      ]
    }),
  )
}
