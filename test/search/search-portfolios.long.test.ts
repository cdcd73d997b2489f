import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { assess } from '../../src/assessment/assess.ts'
import type { CriterionId } from '../../src/decision/criterion-ids.ts'
import { decide, type RankedOption } from '../../src/decision/decide.ts'
import { buildDemand } from '../../src/demand/build-demand.ts'
import { BUILT_IN_ENGINES } from '../../src/engines/catalogue.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { autoOptions } from '../../src/scenarios/scenario-options.ts'
import type { Scenario } from '../../src/scenarios/schema.ts'
import { ascending } from '../../src/search/part-levels.ts'
import { type SearchInput, searchPortfolios } from '../../src/search/search-portfolios.ts'
import { type StoreChoice, storeChoices } from '../../src/search/store-choices.ts'
import { placeOptions } from '../../src/simulation/place-options.ts'
import { calendarOf, preferencesOf, readersOf, settingOf, worldOf } from '../../src/simulation/settle.ts'
import { type PlacedOption, simulateOption } from '../../src/simulation/simulate-option.ts'
import { FEW_STORES, type SmallScenario, smallScenario } from './small-search.ts'

const WEIGHED: readonly CriterionId[] = [
  'cost',
  'latency',
  'processing-flexibility',
  'consumers-served',
  'operational-burden',
  'durability',
  'access-control',
]

function inputOf(scenario: Scenario): SearchInput {
  const calendar = calendarOf(scenario)
  const setting = settingOf(scenario, calendar, BUILT_IN_ENGINES)
  return {
    simulation: {
      workers: setting.consumers,
      engines: BUILT_IN_ENGINES,
      demand: buildDemand(scenario, calendar, {}),
      world: worldOf(scenario, calendar),
      readers: readersOf(scenario),
      book: builtInPriceBook,
      billing: { freeTier: scenario.freeTier },
    },
    setting,
    preferences: preferencesOf(scenario),
    models: FEW_STORES,
    spec: { ...autoOptions(scenario)!, keep: 26 },
  }
}

/** Every way to give every dataset to exactly one store, without any thought. */
function everyOption(choices: readonly StoreChoice[], datasets: readonly string[]): readonly PlacedOption[] {
  const cover = (left: readonly string[]): readonly (readonly StoreChoice[])[] =>
    left.length === 0
      ? [[]]
      : choices
          .filter((choice) => choice.datasets.includes(left[0]!) && choice.datasets.every((id) => left.includes(id)))
          .flatMap((choice) =>
            cover(left.filter((id) => !choice.datasets.includes(id))).map((rest) => [choice, ...rest]),
          )
  return cover(datasets).map((stores, at) => ({ id: `option-${at}`, name: `option ${at}`, stores }))
}

function rankAll(options: readonly PlacedOption[], input: SearchInput): readonly RankedOption[] {
  const assessed = options.map((option) => assess(simulateOption(option, input.simulation), input.setting))
  return decide(assessed, input.preferences).options
}

/** `a` is no worse than `b` on everything that is weighed or limited, and better on something. */
function beats(a: RankedOption, b: RankedOption): boolean {
  const levels = (option: RankedOption) => WEIGHED.map((id) => ascending(id, option.measurements[id].value))
  const [own, other] = [levels(a), levels(b)]
  return own.every((level, at) => level >= other[at]!) && own.some((level, at) => level > other[at]!)
}

const weight = fc.integer({ min: 1, max: 100 })
const small: fc.Arbitrary<SmallScenario> = fc.record({
  imageTerabytes: fc.constantFrom(1, 30, 300),
  logTerabytes: fc.constantFrom(1, 25, 220),
  recordsPerSecond: fc.constantFrom(1, 20),
  lookupsPerSecond: fc.constantFrom(1, 500),
  latencyLimitMs: fc.constantFrom(5, 120, 86_400_000),
  accessLimit: fc.constantFrom(0, 20),
  budgetUsd: fc.constantFrom(20_000, 2_000_000),
  freeTier: fc.boolean(),
  weights: fc.tuple(weight, weight, weight, weight, weight),
})

describe('the search for options', () => {
  test.prop([small], { seed: 41, numRuns: 5 })(
    'finds what trying everything finds: the best, and nothing that another one beats',
    (bent) => {
      const scenario = smallScenario(bent)
      const input = inputOf(scenario)
      const { options, report } = searchPortfolios(input)
      const found = rankAll(placeOptions({ options }, input.models), input)
      const datasets = Object.keys(scenario.datasets)
      const choices = storeChoices(input.simulation.demand, input.models, input.simulation.world)
      const all = rankAll(everyOption(choices, datasets), input)

      expect(report.options.possible).toBe(all.length)
      expect(found.length).toBe(report.options.kept)
      const best = all[0]!
      if (best.feasible) {
        expect(found[0]).toMatchObject({ feasible: true, failed: [] })
        expect(found[0]!.score).toBeCloseTo(best.score, 10)
        const feasible = all.filter((option) => option.feasible)
        for (const option of found)
          expect(feasible.filter((rival) => beats(rival, option)).map(({ name }) => name)).toEqual([])
      } else {
        expect(found.some((option) => option.feasible)).toBe(false)
        const fewest = Math.min(...all.map(({ failed }) => failed.length))
        expect(Math.min(...found.map(({ failed }) => failed.length))).toBe(fewest)
      }
    },
    120_000,
  )
})
