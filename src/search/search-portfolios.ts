import type { AccessResult } from '../access/evaluate-access.ts'
import { testAccess } from '../assessment/measure-access.ts'
import type { Setting } from '../assessment/setting.ts'
import { CRITERION_IDS } from '../decision/criterion-ids.ts'
import type { Preferences, RankedOption } from '../decision/decide.ts'
import type { ModelRegistry } from '../models/registry.ts'
import { MissingPriceError } from '../prices/missing-price-error.ts'
import type { AutoSpec, OptionSpec } from '../scenarios/schema.ts'
import type { StoreOutcome } from '../simulation/option-run.ts'
import { type SimulationInput, setUpStore, usageOfStores } from '../simulation/simulate-option.ts'
import { assemblePortfolios, type Portfolio, unbeaten } from './assemble-portfolios.ts'
import { chargeIndex, type UnitPrices } from './charges.ts'
import { countCovers, maskOf } from './dataset-mask.ts'
import { type Part, unmatched } from './part.ts'
import { partLevels, partRun, restrict } from './part-levels.ts'
import { hopeless, hopelessAccess } from './screen-store.ts'
import type { RuledOut, SearchReport } from './search-report.ts'
import { type StoreChoice, storeChoices } from './store-choices.ts'

/** Everything that a search needs. */
export interface SearchInput {
  readonly simulation: SimulationInput
  readonly setting: Setting
  readonly preferences: Preferences
  readonly models: ModelRegistry
  readonly spec: AutoSpec
  /** Told before each store is simulated, for a progress line. */
  readonly onStore?: (name: string, index: number, count: number) => void
}

/** Options that no other one beats, best first, as a scenario would write them, and how they were found. */
export interface SearchResult {
  readonly options: Readonly<Record<string, OptionSpec>>
  readonly report: SearchReport
}

/**
 * Looks for the options that no other one beats among all that can be made of the stores worth trying.
 *
 * 1. Stores whose settings alone break a hard limit in every option go. Every other one is simulated once, with what it would hold.
 * 2. Stores that break a hard limit in every option, and stores that another one matches in every respect, go.
 * 3. Options are put together dataset by dataset; of groups of stores for the same datasets those that another one matches go, too.
 * 4. What is left is billed as a whole, measured, screened and scored.
 *
 * No step rules out an option that could have been the best: matching takes the bill into account at the unit prices that are worst for
 * it (see `costsNoMore`), and every other criterion can only gain when a part does. When no option meets every hard limit, those that
 * come nearest are kept instead.
 */
export function searchPortfolios(input: SearchInput): SearchResult {
  const { simulation, setting, preferences, spec } = input
  const datasets = Object.keys(simulation.demand)
  const choices = storeChoices(simulation.demand, modelsOf(input), simulation.world)
  const criteria = CRITERION_IDS.filter(
    (id) =>
      id !== 'cost' &&
      ((preferences.weights[id] ?? 0) > 0 || preferences.requirements.some(({ criterion }) => criterion === id)),
  )
  const index = chargeIndex(simulation.book, simulation.billing)
  let simulated = 0
  const simulate = ({ choice, store, access }: SetUp): readonly Part[] => {
    input.onStore?.(`${choice.name} for ${choice.datasets.join(', ')}`, simulated++, choices.length)
    try {
      const usage = usageOfStores([store], simulation)
      const charges = index.charge(usage)
      const levels = partLevels([store], access, setting, criteria)
      const mask = maskOf(choice, datasets)
      return [{ mask, choices: [choice], stores: [store], usage, charges, access, ...levels }]
    } catch (error) {
      if (error instanceof MissingPriceError) return []
      throw error
    }
  }
  const search = (parts: readonly Part[], unitPrices: (charge: number) => UnitPrices): Found => {
    const stores = [...groupByMask(parts).values()].flatMap((group) => unmatched(group, unitPrices))
    const measured = assemblePortfolios(stores, { ...input, criteria, datasets, unitPrices })
    return { tried: parts.length, left: stores.length, measured }
  }

  const setUps = choices.map((choice): SetUp => {
    const store = setUpStore(choice, simulation)
    const access = testAccess(partRun([store]), restrict(setting, [store]))
    return { choice, store, access, reasons: hopelessAccess(access, input) }
  })
  const open = setUps.filter(({ reasons }) => reasons.length === 0)
  const parts = open.flatMap(simulate)
  const unitPrices = pricesWithin(parts, datasets.length, index.unitPrices)
  const reasons = parts.map((part) => hopeless(part, input, unitPrices))
  const strict = search(
    parts.filter((_, at) => reasons[at]!.length === 0),
    unitPrices,
  )
  const isFeasible = strict.measured.some(({ ranked }) => ranked.feasible)
  const found = isFeasible ? strict : searchAll()
  const candidates = isFeasible ? found.measured.filter(({ ranked }) => ranked.feasible) : found.measured
  const best = unbeaten(candidates, [...criteria, 'cost']).sort(byMerit)
  const kept = best.slice(0, spec.keep)
  return {
    options: Object.fromEntries(kept.map(({ part, name }, at) => [letter(at), optionOf(part, name)])),
    report: {
      stores: {
        tried: choices.length,
        unpriced: open.length - parts.length,
        infeasible: countReasons([...setUps.map((setUp) => setUp.reasons), ...reasons]),
        beaten: found.tried - found.left,
        left: found.left,
      },
      options: {
        possible: countCovers(choices, datasets),
        measured: found.measured.length,
        infeasible: countReasons(found.measured.map(({ ranked }) => failuresOf(ranked))),
        beaten: candidates.length - best.length,
        left: best.length,
        kept: kept.length,
      },
    },
  }

  function searchAll(): Found {
    const all = [...parts, ...setUps.filter((setUp) => setUp.reasons.length > 0).flatMap(simulate)]
    return search(all, pricesWithin(all, datasets.length, index.unitPrices))
  }
}

/** A store that may be simulated, and why it need not be. */
interface SetUp {
  readonly choice: StoreChoice
  readonly store: StoreOutcome
  readonly access: AccessResult
  readonly reasons: readonly string[]
}

interface Found {
  /** Stores that the search started from. */
  readonly tried: number
  /** Stores that no other one matched. */
  readonly left: number
  readonly measured: readonly Portfolio[]
}

function modelsOf({ models, spec }: SearchInput): ModelRegistry {
  return spec.models === undefined ? models : Object.fromEntries(spec.models.map((id) => [id, models[id]!]))
}

/** Unit prices of each charge between nothing and the most that any option can use of it. */
function pricesWithin(
  parts: readonly Part[],
  datasets: number,
  unitPrices: (charge: number, quantity: number) => UnitPrices,
): (charge: number) => UnitPrices {
  const most = new Map<number, number>()
  for (let dataset = 0; dataset < datasets; dataset++) {
    const ofDataset = new Map<number, number>()
    for (const { mask, charges } of parts) {
      if ((mask & (1 << dataset)) === 0) continue
      for (const [charge, quantity] of charges) ofDataset.set(charge, Math.max(quantity, ofDataset.get(charge) ?? 0))
    }
    for (const [charge, quantity] of ofDataset) most.set(charge, (most.get(charge) ?? 0) + quantity)
  }
  const known = new Map<number, UnitPrices>()
  return (charge) => {
    let prices = known.get(charge)
    if (prices === undefined) {
      // Consumers' own machines are on the same bill; instance hours have no tiers, so their quantity does not matter.
      prices = unitPrices(charge, most.get(charge) ?? 0)
      known.set(charge, prices)
    }
    return prices
  }
}

function groupByMask(parts: readonly Part[]): ReadonlyMap<number, readonly Part[]> {
  const groups = new Map<number, Part[]>()
  for (const part of parts) {
    const group = groups.get(part.mask)
    if (group === undefined) groups.set(part.mask, [part])
    else group.push(part)
  }
  return groups
}

/** Fewest broken limits first, then by score; the name decides between equals. */
function byMerit(a: Portfolio, b: Portfolio): number {
  return (
    a.ranked.failed.length - b.ranked.failed.length ||
    b.ranked.score - a.ranked.score ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  )
}

function failuresOf({ failed }: RankedOption): readonly string[] {
  return [
    ...new Set(
      failed.flatMap((failure) =>
        failure.kind === 'finding'
          ? [failure.finding.id]
          : failure.kind === 'requirement'
            ? [failure.requirement.criterion]
            : [],
      ),
    ),
  ]
}

function countReasons(reasons: readonly (readonly string[])[]): readonly RuledOut[] {
  const counts = new Map<string, number>()
  for (const reason of reasons.flat()) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
}

function optionOf({ choices }: Part, name: string): OptionSpec {
  const shared = choices.filter(({ datasets }) => datasets.length > 1)
  return {
    name,
    ...(shared.length === 0 ? {} : { stores: Object.fromEntries(shared.map(({ id, spec }) => [id, spec])) }),
    place: Object.fromEntries(
      choices.flatMap(({ id, datasets, spec }) =>
        datasets.map((dataset) => [dataset, datasets.length > 1 ? id : spec]),
      ),
    ),
  }
}

function letter(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at)
}
