import { buildDemand } from '../src/demand/build-demand.ts'
import { BUILT_IN_ENGINES } from '../src/engines/catalogue.ts'
import { BUILT_IN_MODELS } from '../src/models/registry.ts'
import { builtInPriceBook } from '../src/prices/built-in-price-book.ts'
import { parseScenario } from '../src/scenarios/parse-scenario.ts'
import type { WrittenScenario } from '../src/scenarios/schema.ts'
import { placeOptions } from '../src/simulation/place-options.ts'
import { calendarOf, readersOf, settingOf, worldOf } from '../src/simulation/settle.ts'
import { simulateOption } from '../src/simulation/simulate-option.ts'

export const YEARS = [1, 2, 4, 8]

/** For each option of a scenario, simulations of it over each number of {@link YEARS}, demand included. */
export function simulations(text: string): Record<string, (() => void)[]> {
  const byOption: Record<string, (() => void)[]> = {}
  for (const years of YEARS) {
    const parsed = parseScenario(text, { file: 'scenario', settings: [`horizon=${years} years`] })
    if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'))
    const scenario = parsed.scenario as WrittenScenario
    for (const option of placeOptions(scenario, BUILT_IN_MODELS)) {
      byOption[option.id] ??= []
      byOption[option.id]!.push(() => {
        const calendar = calendarOf(scenario)
        const setting = settingOf(scenario, calendar, BUILT_IN_ENGINES)
        simulateOption(
          option,
          {
            demand: buildDemand(scenario, calendar),
            world: worldOf(scenario, calendar),
            readers: readersOf(scenario),
            workers: setting.consumers,
            engines: BUILT_IN_ENGINES,
            book: builtInPriceBook,
            billing: { freeTier: scenario.freeTier },
          },
          { epochs: false },
        )
      })
    }
  }
  return byOption
}
