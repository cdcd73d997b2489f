import type { Setting } from '../assessment/setting.ts'
import { buildDemand, type Traces } from '../demand/build-demand.ts'
import type { EngineRegistry } from '../engines/engine.ts'
import type { PriceBook } from '../prices/price-book.ts'
import type { Scenario } from '../scenarios/schema.ts'
import { priceChangesOf } from './price-changes.ts'
import { readersOf, worldOf } from './settle.ts'
import type { SimulationInput } from './simulate-option.ts'

/** What a simulation needs beside the scenario. */
export interface SimulationSurroundings {
  readonly engines: EngineRegistry
  readonly book: PriceBook
  /** Price with what held at this date; the latest of each price without it. */
  readonly pricesAsOf?: string
  readonly traces?: Traces
}

/** What is the same for all options of a scenario, its demand followed day by day. */
export function simulationInput(
  scenario: Scenario,
  { calendar, consumers }: Pick<Setting, 'calendar' | 'consumers'>,
  { engines, book, pricesAsOf, traces }: SimulationSurroundings,
): SimulationInput {
  return {
    demand: buildDemand(scenario, calendar, traces),
    world: worldOf(scenario, calendar),
    readers: readersOf(scenario),
    workers: consumers,
    engines,
    book,
    billing: {
      freeTier: scenario.freeTier,
      ...(pricesAsOf === undefined ? {} : { asOf: pricesAsOf }),
      ...(scenario.prices.length === 0 ? {} : { changes: priceChangesOf(scenario, calendar) }),
    },
  }
}
