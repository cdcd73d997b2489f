import { formatBytes } from '../quantities/format.ts'
import type { CostExplanation, ExplainedCharge, ExplainedMeter } from './explain-cost.ts'
import type { ExplainedDemand } from './explain-demand.ts'
import type { ExplainedQuantity, ExplainedTerm } from './explain-quantity.ts'
import { formatAmount, formatRate, formatUsd } from './format-amount.ts'
import { lineNodes, sourceText, statementNodes } from './statement-nodes.ts'
import { node, type TreeNode } from './tree.ts'

/** Meters that are followed home; the rest are a line each. */
const FOLLOWED = 3
const HALF_A_CENT = 0.005

/**
 * An explanation as a tree: meters, dearest first, each with its months, one charge with price row, tiers and formula, and the terms with
 * their lines of the scenario or their facts; then the demand behind them. `all` follows every meter home, not only the dearest.
 */
export function costTree(explanation: CostExplanation, { all = false }: { all?: boolean } = {}): TreeNode {
  const { option, name, from, to, total, bill, meters, demand } = explanation
  const followed = all || meters.length <= FOLLOWED + 1 ? meters : meters.slice(0, FOLLOWED)
  const rest = meters.slice(followed.length)
  const shown = new Set(
    followed.flatMap(({ charge }) =>
      charge.quantities.flatMap(({ demandOf }) => demandOf.map((dataset) => `${dataset} ${charge.month}`)),
    ),
  )
  return node(
    `${option} ${name}: ${formatUsd(total)}${bill - total < HALF_A_CENT ? '' : ` of ${formatUsd(bill)}`} ${from === to ? `in ${from}` : `from ${from} to ${to}`}`,
    'figure',
    [
      ...followed.map((meter) => meterNode(meter, bill, meters.length === 1)),
      ...(rest.length === 0 ? [] : [restNode(rest, bill)]),
      ...demand.filter(({ dataset, month }) => shown.has(`${dataset} ${month}`)).map(demandNode),
    ],
  )
}

function meterNode(meter: ExplainedMeter, bill: number, alone: boolean): TreeNode {
  const { months, charge, unit } = meter
  const several = months.length > 1
  const children = chargeNodes(charge, unit)
  return node(meterText(meter, bill), 'figure', [
    ...(several ? [monthsNode(meter, alone)] : []),
    ...(several
      ? [
          node(
            `${charge.month}: ${formatAmount(charge.quantity)} ${unit} = ${formatUsd(charge.cost)}`,
            'figure',
            children,
          ),
        ]
      : children),
  ])
}

function meterText(
  { label, service, usageType, region, quantity, unit, cost, months }: ExplainedMeter,
  bill: number,
): string {
  const share =
    bill === 0 ? '' : `, ${((cost / bill) * 100).toLocaleString('en-US', { maximumSignificantDigits: 3 })} %`
  const when = months.length === 1 ? ` in ${months[0]!.month}` : ''
  return `${label} (${service} ${usageType}, ${region})${when}: ${formatAmount(quantity)} ${unit} = ${formatUsd(cost)}${share}`
}

function monthsNode({ months, unit }: ExplainedMeter, each: boolean): TreeNode {
  const [first, last] = [months[0]!, months.at(-1)!]
  const dearest = months.reduce((most, next) => (next.cost > most.cost ? next : most))
  const ends = [first, last].map(({ month, cost }) => `${formatUsd(cost)} in ${month}`).join(', ')
  const most = dearest === first || dearest === last ? '' : `, at most ${formatUsd(dearest.cost)} in ${dearest.month}`
  const rows = each
    ? months.map(({ month, quantity, cost }) =>
        node(`${month}: ${formatAmount(quantity)} ${unit} = ${formatUsd(cost)}`),
      )
    : []
  return node(`${months.length} months: ${ends}${most}`, 'plain', rows)
}

function chargeNodes({ price, tiers, quantities, free = 0 }: ExplainedCharge, unit: string): readonly TreeNode[] {
  const changed = price.factor === undefined ? '' : `, × ${formatAmount(price.factor)} as the scenario supposes`
  const covered = free === 0 ? [] : [node(`free tier: ${formatAmount(free)} ${unit} × $0 = $0.00`)]
  return [
    node(`price in force since ${price.effective}${changed}`, 'plain', [
      ...covered,
      ...tiers.map((tier) =>
        node(
          `${tiers.length === 1 && tier.from === 0 ? '' : `from ${formatAmount(tier.from)} ${unit} on: `}${formatAmount(tier.quantity)} ${unit} × ${formatRate(tier.usd)} = ${formatUsd(tier.cost)}`,
        ),
      ),
      node(sourceText(price.source), 'source'),
    ]),
    ...quantities.map((part) => quantityNode(part, unit)),
  ]
}

function quantityNode(part: ExplainedQuantity, unit: string): TreeNode {
  const { dataset, quantity, cost, terms, placed } = part
  const cause = dataset ?? (placed.length === 0 ? 'brought along by a consumer' : 'the store as a whole')
  return node(`${cause}: ${formatAmount(quantity)} ${unit} = ${formatUsd(cost)}`, 'figure', [
    ...formulaNodes(part, unit),
    ...terms.map(termNode),
    ...(placed.length === 0 ? [] : [node('placed by', 'plain', lineNodes(placed))]),
  ])
}

/** A formula that is one term says no more than the term below it; what remains is its remark. */
function formulaNodes({ formula, terms, quantity, calculation }: ExplainedQuantity, unit: string): readonly TreeNode[] {
  const [arithmetic = '', ...remarks] = formula.split('; ')
  const remark = remarks.join('; ')
  if (terms.some(({ name }) => name === arithmetic)) return remark === '' ? [] : [node(remark)]
  const text = remark === '' ? arithmetic : `${arithmetic} (${remark})`
  return [
    node(text, 'plain', calculation === undefined ? [] : [node(`${calculation} = ${formatAmount(quantity)} ${unit}`)]),
  ]
}

function termNode({ name, value, unit, stated, fact }: ExplainedTerm): TreeNode {
  return node(`${name} = ${formatAmount(value)}${unit === '' ? '' : ` ${unit}`}`, 'plain', [
    ...(stated === undefined ? [] : statementNodes(stated)),
    ...(fact === undefined ? [] : [node(fact.statement, 'source', [node(sourceText(fact.source), 'source')])]),
  ])
}

function restNode(meters: readonly ExplainedMeter[], bill: number): TreeNode {
  const cost = meters.reduce((sum, meter) => sum + meter.cost, 0)
  const title = `${meters.length} more meters: ${formatUsd(cost)}; --meter follows one home, --all every one`
  return node(
    title,
    'plain',
    meters.map((meter) => node(meterText(meter, bill))),
  )
}

function demandNode({ dataset, month, figures }: ExplainedDemand): TreeNode {
  return node(
    `demand of ${dataset} in ${month}`,
    'figure',
    figures.map(({ name, objects, bytes, lines }) =>
      node(
        `${name}: ${formatBytes(bytes)} (${formatAmount(bytes)} bytes) in ${formatAmount(objects)} objects`,
        'plain',
        lineNodes(lines),
      ),
    ),
  )
}
