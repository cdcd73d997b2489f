import type { Setting } from '../assessment/setting.ts'
import { CRITERIA } from '../decision/criteria.ts'
import type { CriterionId } from '../decision/criterion-ids.ts'
import type { Preferences, Requirement } from '../decision/decide.ts'
import { elicitWeights } from '../decision/elicitation/weight-statement.ts'
import { type ValueFunction, valueFunction } from '../decision/value-function.ts'
import { BUILT_IN_ENGINES } from '../engines/catalogue.ts'
import type { Reader } from '../engines/consumer-transfer.ts'
import type { EngineRegistry } from '../engines/engine.ts'
import type { Worker } from '../engines/worker.ts'
import type { ConsumerCluster, World } from '../models/contract.ts'
import { type Calendar, createCalendar, dayNumber } from '../quantities/calendar.ts'
import { addDuration, durationDays } from '../quantities/duration.ts'
import type { Residency } from '../reach/residency.ts'
import { transferFacts } from '../reach/transfer-facts.ts'
import type { Uploader } from '../reach/uploads.ts'
import { producerShares } from '../scenarios/producer-shares.ts'
import { ALL_DATASETS, type Scenario } from '../scenarios/schema.ts'
import { weighedCriteria, weightStatementOf } from '../scenarios/weight-statement-of.ts'
import { accessIntentOf } from './access-intent.ts'

/** The days that a scenario spans: from its start for its horizon, by the calendar. */
export function calendarOf({ start, horizon }: Pick<Scenario, 'start' | 'horizon'>): Calendar {
  return createCalendar(start, dayNumber(addDuration(start, horizon)) - dayNumber(start))
}

/** What surrounds every store of the scenario. */
export function worldOf(scenario: Scenario, calendar: Calendar): World {
  const clusters = Object.entries(scenario.consumers ?? {}).flatMap(([id, consumer]): ConsumerCluster[] =>
    consumer.compute === undefined
      ? []
      : [
          {
            consumer: id,
            engine: consumer.engine,
            instance: consumer.compute.instance,
            nodes: consumer.compute.nodes,
            hoursPerRun: consumer.compute.hours,
            everyDays: durationDays(consumer.compute.every),
            datasets: consumer.datasets,
          },
        ],
  )
  return { calendar, region: scenario.region, clusters }
}

/** The people, machines and targets that every option is measured against. */
export function settingOf(scenario: Scenario, calendar: Calendar, engines: EngineRegistry = BUILT_IN_ENGINES): Setting {
  const consumers = workersOf(scenario, engines)
  return {
    calendar,
    region: scenario.region,
    producers: producersOf(scenario),
    consumers,
    engines,
    access: accessIntentOf(scenario),
    hosts: consumers
      .filter(({ engine }) => engine.hosts !== 'managed')
      .map((consumer) => ({
        consumer: consumer.id,
        datasets: consumer.datasets,
        usesInstanceRole: consumer.engine.hosts === 'instance-role',
        isCluster: consumer.engine.id === 'emr-spark',
      })),
    uploadTargetMs: scenario.uploadTarget?.value ?? transferFacts.uploadTargetMs.value,
    residency: residencyOf(scenario),
  }
}

/** A dataset's own regions, those for all where it has none. */
function residencyOf({ residency = {}, datasets }: Scenario): Residency {
  return Object.fromEntries(
    Object.keys(datasets).flatMap((id) => {
      const regions = residency[id] ?? residency[ALL_DATASETS]
      return regions === undefined ? [] : [[id, regions]]
    }),
  )
}

const SECONDS_PER_DAY = 86_400

function producersOf(scenario: Scenario): readonly Uploader[] {
  const primary = Object.entries(scenario.datasets).flatMap(([id, { derivedFrom }]) =>
    derivedFrom === undefined ? [id] : [],
  )
  const shares = producerShares(scenario)
  return Object.entries(scenario.producers ?? {}).map(
    ([id, { region, network, datasets, roundTrip, uplink, connections }]) => ({
      id,
      region,
      network,
      share: shares[id]!,
      datasets: datasets ?? primary,
      ...(roundTrip === undefined ? {} : { roundTripMs: roundTrip.value }),
      ...(uplink === undefined ? {} : { bytesPerSecond: uplink.perDay / SECONDS_PER_DAY }),
      ...(connections === undefined ? {} : { connections }),
    }),
  )
}

/** The consumers with their engines. Throws `RangeError` for an engine that is not registered, which checking the scenario rules out. */
export function workersOf(scenario: Scenario, engines: EngineRegistry): readonly Worker[] {
  return Object.entries(scenario.consumers ?? {}).map(([id, consumer]) => {
    const { region = scenario.region, network, datasets, mode, compute } = consumer
    const engine = engines[consumer.engine]
    if (engine === undefined) throw new RangeError(`there is no engine "${consumer.engine}"`)
    const instance = consumer.instance ?? compute?.instance
    const machines = consumer.instances ?? compute?.nodes
    return {
      id,
      engine,
      region,
      network,
      datasets,
      ...(mode === undefined ? {} : { mode }),
      ...(instance === undefined ? {} : { instance }),
      ...(machines === undefined ? {} : { machines }),
    }
  })
}

/** Who reads each dataset: stated shares first, what is left split evenly among the others. */
export function readersOf(scenario: Scenario): Readonly<Record<string, readonly Reader[]>> {
  return Object.fromEntries(
    Object.keys(scenario.datasets).map((dataset) => {
      const readers = Object.entries(scenario.consumers ?? {}).filter(([, consumer]) =>
        consumer.datasets.includes(dataset),
      )
      const stated = readers.reduce((sum, [, { share }]) => sum + (share ?? 0), 0)
      const open = readers.filter(([, { share }]) => share === undefined).length
      const rest = open === 0 ? 0 : Math.max(0, 1 - stated) / open
      return [
        dataset,
        readers.map(([consumer, { region, network, share }]) => ({
          consumer,
          region: region ?? scenario.region,
          network,
          share: share ?? rest,
        })),
      ]
    }),
  )
}

/** Hard limits, value functions and normalised weights, in the units of the criteria. */
export function preferencesOf(scenario: Scenario): Preferences {
  const elicited = elicitWeights(weightStatementOf(scenario), weighedCriteria(scenario))
  const stated = CRITERIA.flatMap(({ id }) => {
    const spec = scenario.criteria[id]
    return spec === undefined ? [] : [{ id, spec }]
  })
  return {
    requirements: scenario.requirements.map(
      ({ criterion, atMost, atLeast, because }): Requirement =>
        atMost === undefined
          ? { criterion, bound: 'atLeast', limit: atLeast!.value, because }
          : { criterion, bound: 'atMost', limit: atMost.value, because },
    ),
    values: Object.fromEntries(
      stated.map(({ id, spec }): [CriterionId, ValueFunction] => [
        id,
        valueFunction(
          { worst: spec.worst.value, best: spec.best.value },
          spec.points?.map(({ at, value }) => ({ at: at.value, value })),
          spec.scale,
        ),
      ]),
    ),
    weights: elicited.weights,
    elicited,
  }
}
