import type { BillItem } from '../prices/bill.ts'
import { meterKey } from '../prices/meter.ts'
import type { Source } from '../quantities/source.ts'
import { sum } from '../quantities/sum.ts'
import type { OptionRun } from '../simulation/option-run.ts'
import type { ScenarioRun } from '../simulation/run-scenario.ts'
import { type ExplainedDemand, explainDemand } from './explain-demand.ts'
import { type ExplainedQuantity, explainQuantity } from './explain-quantity.ts'
import { findOption } from './find-option.ts'
import { type LocateInScenario, nowhere } from './locate-in-scenario.ts'
import { type ExplanationScope, selectItems } from './select-items.ts'

/** The cost of one meter in one month and region, down to the scenario. */
export interface ExplainedCharge {
  readonly month: string
  readonly quantity: number
  readonly cost: number
  /** Units that the free tier covers, where it is counted. */
  readonly free?: number
  /** How the quantity fell into the price's tiers: quantity × usd = cost, and together they are the charge. */
  readonly tiers: readonly {
    readonly from: number
    readonly quantity: number
    readonly usd: number
    readonly cost: number
  }[]
  /** `factor`: what the scenario multiplies the price by, in that month; absent where it does not. */
  readonly price: { readonly source: Source; readonly effective: string; readonly factor?: number }
  /** What the quantity is made of, dearest first; together they are the charge. */
  readonly quantities: readonly ExplainedQuantity[]
}

/** One meter in one region over the months of the scope, with one of them followed home. */
export interface ExplainedMeter {
  readonly service: string
  readonly usageType: string
  readonly label: string
  readonly region: string
  readonly unit: string
  readonly quantity: number
  readonly cost: number
  readonly months: readonly { readonly month: string; readonly quantity: number; readonly cost: number }[]
  /** The month asked for; else the option's dearest month or, where the meter is not used then, its own. */
  readonly charge: ExplainedCharge
}

/** The cost of an option, or of what the scope selects of it: every meter, dearest first; their costs add up to `total`. */
export interface CostExplanation {
  readonly option: string
  readonly name: string
  readonly currency: 'USD'
  /** First and last billing month covered. */
  readonly from: string
  readonly to: string
  readonly total: number
  /** The whole bill of the option in these months. */
  readonly bill: number
  readonly meters: readonly ExplainedMeter[]
  /** The demand behind the charges that are followed home. */
  readonly demand: readonly ExplainedDemand[]
}

/** What of a run an explanation needs. */
export type ExplainedRun = Pick<ScenarioRun, 'runs' | 'calendar' | 'demand'>

/**
 * Follows the cost of an option home: meter → month → price row and tiers → quantity → formula and terms → scenario line or fact. `sources`
 * says which dataset each is derived from. Throws `ExplanationError` when the option, the month or the meter does not exist.
 */
export function explainCost(
  { runs, calendar, demand }: ExplainedRun,
  option: string,
  scope: ExplanationScope = {},
  { locate = nowhere, sources = {} }: { locate?: LocateInScenario; sources?: Readonly<Record<string, string>> } = {},
): CostExplanation {
  const run = findOption(runs, option)
  const months = calendar.months.map(({ label }) => label)
  const items = selectItems(run, months, scope)
  const example = dearestMonth(items)
  const meters = [...groupByMeter(items).values()]
    .map((group) => explainMeter(group, example, run, months, locate))
    .sort((a, b) => b.cost - a.cost || compare(a.usageType, b.usageType) || compare(a.region, b.region))
  return {
    option: run.id,
    name: run.name,
    currency: 'USD',
    from: scope.month ?? months[0]!,
    to: scope.month ?? months.at(-1)!,
    total: sum(items.map(({ cost }) => cost)),
    bill: sum(
      run.bill.items
        .filter(({ month }) => scope.month === undefined || months[month] === scope.month)
        .map(({ cost }) => cost),
    ),
    meters,
    demand: demandsOf(meters).map(({ dataset, month }) =>
      explainDemand(
        demand[dataset]!,
        calendar.months.find(({ label }) => label === month)!,
        locate,
        ancestors(dataset, sources),
      ),
    ),
  }
}

function groupByMeter(items: readonly BillItem[]): ReadonlyMap<string, readonly BillItem[]> {
  const groups = new Map<string, BillItem[]>()
  for (const item of items) {
    const key = `${meterKey(item)} ${item.region}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

function dearestMonth(items: readonly BillItem[]): number {
  const costs = new Map<number, number>()
  for (const { month, cost } of items) costs.set(month, (costs.get(month) ?? 0) + cost)
  return [...costs].reduce((dearest, next) => (next[1] > dearest[1] ? next : dearest))[0]
}

function explainMeter(
  items: readonly BillItem[],
  example: number,
  run: OptionRun,
  months: readonly string[],
  locate: LocateInScenario,
): ExplainedMeter {
  const { service, usageType, label, region, unit } = items[0]!
  const shown =
    items.find(({ month }) => month === example) ??
    items.reduce((dearest, item) => (item.cost > dearest.cost ? item : dearest))
  return {
    service,
    usageType,
    label,
    region,
    unit,
    quantity: sum(items.map(({ quantity }) => quantity)),
    cost: sum(items.map(({ cost }) => cost)),
    months: items.map(({ month, quantity, cost }) => ({ month: months[month]!, quantity, cost })),
    charge: explainCharge(shown, run, months[shown.month]!, locate),
  }
}

function explainCharge(item: BillItem, run: OptionRun, month: string, locate: LocateInScenario): ExplainedCharge {
  const { quantity, cost, tiers, free, source, effective, priceFactor, allocations } = item
  return {
    month,
    quantity,
    cost,
    ...(free === undefined || free === 0 ? {} : { free }),
    tiers: tiers.map((tier) => ({ from: tier.from, quantity: tier.quantity, usd: tier.usd, cost: tier.cost })),
    price: { source, effective, ...(priceFactor === undefined ? {} : { factor: priceFactor }) },
    quantities: [...allocations]
      .sort((a, b) => b.cost - a.cost)
      .map((allocation) => explainQuantity(allocation, run, locate)),
  }
}

function demandsOf(meters: readonly ExplainedMeter[]): readonly { readonly dataset: string; readonly month: string }[] {
  const pairs = meters.flatMap(({ charge }) =>
    charge.quantities.flatMap(({ demandOf }) => demandOf.map((dataset) => ({ dataset, month: charge.month }))),
  )
  return [...new Map(pairs.map((pair) => [`${pair.dataset} ${pair.month}`, pair])).values()].sort(
    (a, b) => compare(a.dataset, b.dataset) || compare(a.month, b.month),
  )
}

/** What a dataset is derived from, what that is derived from, and so on. */
function ancestors(dataset: string, sources: Readonly<Record<string, string>>): readonly string[] {
  const source = sources[dataset]
  return source === undefined ? [] : [source, ...ancestors(source, sources)]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
