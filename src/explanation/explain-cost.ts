import type { UsageLine } from '../models/contract.ts'
import type { BillItem } from '../prices/bill.ts'
import { meterKey } from '../prices/meter.ts'
import { findMeterByAlias } from '../prices/meter-catalogue.ts'
import type { Source } from '../quantities/source.ts'
import type { OptionRun } from '../simulation/option-run.ts'

/** Narrows an explanation: a billing month `YYYY-MM`, a meter by usage type, alias or label. */
export interface ExplanationScope {
  readonly month?: string
  readonly meter?: string
}

/** One number that went into a quantity. */
export interface ExplainedTerm {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** Where the scenario states it, as a path and, where known, the line and text of the file. */
  readonly scenarioPath?: string
  readonly scenarioLine?: { readonly line: number; readonly text: string }
  /** The model's fact that it comes from. */
  readonly fact?: { readonly statement: string; readonly source: Source }
}

/** A quantity with the formula that made it. */
export interface ExplainedQuantity {
  readonly dataset?: string
  readonly quantity: number
  readonly cost: number
  readonly formula: string
  readonly terms: readonly ExplainedTerm[]
}

/** The cost of one meter in one month and region, down to the scenario. */
export interface ExplainedCharge {
  readonly month: string
  readonly service: string
  readonly usageType: string
  readonly label: string
  readonly region: string
  readonly unit: string
  readonly quantity: number
  readonly cost: number
  readonly tiers: readonly {
    readonly from: number
    readonly quantity: number
    readonly usd: number
    readonly cost: number
  }[]
  readonly price: { readonly source: Source; readonly effective: string }
  readonly quantities: readonly ExplainedQuantity[]
}

/** Every charge of an option that the scope selects, dearest first; their costs add up to `total`. */
export interface CostExplanation {
  readonly option: string
  readonly name: string
  readonly currency: 'USD'
  readonly total: number
  readonly charges: readonly ExplainedCharge[]
}

/** Finds the line of the scenario file on which a path is stated; `undefined` when it is not stated. */
export type LocateInScenario = (path: string) => { readonly line: number; readonly text: string } | undefined

/**
 * Follows the cost of an option home: charge → price row and tiers → quantity → formula and terms → scenario line or fact. Throws
 * `RangeError` when the month or the meter of the scope is not on the bill.
 */
export function explainCost(
  run: OptionRun,
  months: readonly string[],
  scope: ExplanationScope,
  locate: LocateInScenario = () => undefined,
): CostExplanation {
  const items = run.bill.items.filter((item) => isInScope(item, months, scope))
  if (items.length === 0) throw new RangeError(outOfScope(run, months, scope))
  const charges = items
    .map((item) => explainItem(item, run, months, locate))
    .sort((a, b) => b.cost - a.cost || (a.month < b.month ? -1 : 1))
  return {
    option: run.id,
    name: run.name,
    currency: 'USD',
    total: charges.reduce((sum, { cost }) => sum + cost, 0),
    charges,
  }
}

function isInScope(item: BillItem, months: readonly string[], { month, meter }: ExplanationScope): boolean {
  return (month === undefined || months[item.month] === month) && (meter === undefined || isCalled(item, meter))
}

function isCalled(item: BillItem, name: string): boolean {
  const wanted = name.toLowerCase()
  const names = [item.usageType, meterKey(item), item.label].map((known) => known.toLowerCase())
  const declared = findMeterByAlias(name)
  return names.includes(wanted) || (declared !== undefined && meterKey(declared) === meterKey(item))
}

function outOfScope(run: OptionRun, months: readonly string[], { month, meter }: ExplanationScope): string {
  if (month !== undefined && !months.includes(month))
    return `month ${month} is not in the horizon, which runs from ${months[0]} to ${months.at(-1)}`
  const used = [...new Set(run.bill.items.map(({ usageType }) => usageType))]
  if (meter === undefined) return `option ${run.id} costs nothing${month === undefined ? '' : ` in ${month}`}`
  return `option ${run.id} has no charge for "${meter}"${month === undefined ? '' : ` in ${month}`}; its meters are ${used.join(', ')}`
}

function explainItem(
  item: BillItem,
  run: OptionRun,
  months: readonly string[],
  locate: LocateInScenario,
): ExplainedCharge {
  const { service, usageType, label, region, unit, quantity, cost, tiers, source, effective } = item
  return {
    month: months[item.month]!,
    service,
    usageType,
    label,
    region,
    unit,
    quantity,
    cost,
    tiers: tiers.map((tier) => ({ from: tier.from, quantity: tier.quantity, usd: tier.usd, cost: tier.cost })),
    price: { source, effective },
    quantities: item.allocations.map((allocation) => {
      const line = run.usage[allocation.line]!
      return {
        ...(line.dataset === undefined ? {} : { dataset: line.dataset }),
        quantity: allocation.quantity,
        cost: allocation.cost,
        formula: line.derivation.formula,
        terms: line.derivation.terms.map((term) => explainTerm(term, line, run, locate)),
      }
    }),
  }
}

type Term = UsageLine['derivation']['terms'][number]

function explainTerm(term: Term, line: UsageLine, run: OptionRun, locate: LocateInScenario): ExplainedTerm {
  const { name, value, unit, scenarioPath } = term
  const scenarioLine = scenarioPath === undefined ? undefined : locate(scenarioPath)
  const fact = term.fact === undefined ? undefined : factOf(term.fact, line, run)
  return {
    name,
    value,
    unit,
    ...(scenarioPath === undefined ? {} : { scenarioPath }),
    ...(scenarioLine === undefined ? {} : { scenarioLine }),
    ...(fact === undefined ? {} : { fact }),
  }
}

function factOf(key: string, line: UsageLine, run: OptionRun): ExplainedTerm['fact'] {
  const holders = run.stores.filter(
    (store) => line.dataset === undefined || store.datasets.some(({ id }) => id === line.dataset),
  )
  const fact = holders.map((store) => store.model.facts[key]).find((candidate) => candidate !== undefined)
  return fact === undefined ? undefined : { statement: fact.statement, source: fact.source }
}
