import type { AccessResult } from '../access/evaluate-access.ts'
import { assess } from '../assessment/assess.ts'
import type { Setting } from '../assessment/setting.ts'
import type { CriterionId } from '../decision/criterion-ids.ts'
import { decide, type Preferences, type RankedOption } from '../decision/decide.ts'
import { composeOption, type SimulationInput } from '../simulation/simulate-option.ts'
import { addCharges, type UnitPrices } from './charges.ts'
import { lowestUnset } from './dataset-mask.ts'
import { namePortfolio } from './name-portfolio.ts'
import { type Part, unmatched } from './part.ts'
import { ascending, partLevels } from './part-levels.ts'

/** What options are put together from, and measured with. */
export interface Assembly {
  readonly simulation: SimulationInput
  readonly setting: Setting
  readonly preferences: Preferences
  /** Criteria that are weighed or limited, without cost. */
  readonly criteria: readonly CriterionId[]
  readonly datasets: readonly string[]
  readonly unitPrices: (charge: number) => UnitPrices
}

/** An option as a whole, measured and screened. */
export interface Portfolio {
  readonly part: Part
  readonly name: string
  readonly ranked: RankedOption
}

/**
 * All options made of these stores, but for those that contain a group of stores that another group for the same datasets matches. Grows
 * the options dataset by dataset, so that what is matched is never grown.
 */
export function assemblePortfolios(stores: readonly Part[], assembly: Assembly): readonly Portfolio[] {
  const { datasets, setting, criteria, unitPrices } = assembly
  const whole = 2 ** datasets.length - 1
  const byMask = new Map<number, Part[]>()
  const add = (part: Part): void => {
    byMask.set(part.mask, [...(byMask.get(part.mask) ?? []), part])
  }
  for (const store of stores) if ((store.mask & 1) === 1) add(store)
  for (let mask = 1; mask < whole; mask++) {
    const parts = unmatched(byMask.get(mask) ?? [], unitPrices)
    const next = lowestUnset(mask)
    for (const part of parts)
      for (const store of stores)
        if ((store.mask & next) !== 0 && (store.mask & mask) === 0) add(join(part, store, setting, criteria))
  }
  return unmatched(byMask.get(whole) ?? [], unitPrices).map((part) => measureWhole(part, assembly))
}

function join(a: Part, b: Part, setting: Setting, criteria: readonly CriterionId[]): Part {
  const stores = [...a.stores, ...b.stores]
  const access = mergeAccess(a.access, b.access)
  return {
    mask: a.mask | b.mask,
    choices: [...a.choices, ...b.choices],
    stores,
    usage: [...a.usage, ...b.usage],
    charges: addCharges(a.charges, b.charges),
    access,
    ...partLevels(stores, access, setting, criteria),
  }
}

// Stores decide for themselves whom they let in, so what was tried of each need not be tried again of every option.
function mergeAccess(a: AccessResult, b: AccessResult): AccessResult {
  return {
    checks: [...a.checks, ...b.checks],
    leaks: [...a.leaks, ...b.leaks],
    lockOuts: [...a.lockOuts, ...b.lockOuts],
    files: [...a.files, ...b.files],
    evidence: [...a.evidence, ...b.evidence],
  }
}

function measureWhole(part: Part, { simulation, setting, preferences, datasets }: Assembly): Portfolio {
  const name = namePortfolio(part.choices, datasets)
  const run = composeOption({ id: name, name, stores: part.choices }, part.stores, part.usage, simulation)
  const [ranked] = decide([assess(run, setting, part.access)], preferences).options
  return { part, name, ranked: ranked! }
}

/** Options that no other one beats: none is at least as good on every criterion and better on one. Of equal ones the first stays. */
export function unbeaten(portfolios: readonly Portfolio[], criteria: readonly CriterionId[]): Portfolio[] {
  const levels = portfolios.map(({ ranked }) => criteria.map((id) => ascending(id, ranked.measurements[id].value)))
  const kept: number[] = []
  for (const [at, own] of levels.entries()) {
    const noWorse = (a: readonly number[], b: readonly number[]): boolean => a.every((level, i) => level >= b[i]!)
    if (levels.some((other, i) => i !== at && noWorse(other, own) && (i < at || !noWorse(own, other)))) continue
    kept.push(at)
  }
  return kept.map((at) => portfolios[at]!)
}
