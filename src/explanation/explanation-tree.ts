import type { Source } from '../quantities/source.ts'
import type { CostExplanation, ExplainedCharge, ExplainedQuantity, ExplainedTerm } from './explain-cost.ts'

/** A line of a tree with what hangs below it. */
export interface TreeNode {
  readonly text: string
  readonly children: readonly TreeNode[]
}

/** An explanation as a tree: charge, price row and tiers, quantity, formula, terms with their lines in the scenario or their facts. */
export function explanationTree(explanation: CostExplanation): TreeNode {
  const { option, name, total, charges } = explanation
  return { text: `${option} ${name}: ${usd(total)}`, children: charges.map(chargeNode) }
}

function chargeNode(charge: ExplainedCharge): TreeNode {
  const { month, label, service, usageType, region, quantity, unit, cost, tiers, price, quantities } = charge
  return {
    text: `${month} ${label} (${service} ${usageType}, ${region}): ${amount(quantity)} ${unit} = ${usd(cost)}`,
    children: [
      {
        text: `price of ${price.effective}: ${sourceText(price.source)}`,
        children: tiers.map((tier) => ({
          text: `from ${amount(tier.from)} ${unit}: ${amount(tier.quantity)} × ${tier.usd} USD = ${usd(tier.cost)}`,
          children: [],
        })),
      },
      ...quantities.map((part) => quantityNode(part, unit)),
    ],
  }
}

function quantityNode({ dataset, quantity, cost, formula, terms }: ExplainedQuantity, unit: string): TreeNode {
  return {
    text: `${dataset ?? 'the store as a whole'}: ${amount(quantity)} ${unit} (${usd(cost)}) = ${formula}`,
    children: terms.map(termNode),
  }
}

function termNode({ name, value, unit, scenarioPath, scenarioLine, fact }: ExplainedTerm): TreeNode {
  const origins = [
    ...(scenarioLine !== undefined
      ? [`line ${scenarioLine.line}: ${scenarioLine.text}`]
      : scenarioPath !== undefined
        ? [`${scenarioPath} (not stated)`]
        : []),
    ...(fact === undefined ? [] : [`${fact.statement}: ${sourceText(fact.source)}`]),
  ]
  return { text: `${name} = ${amount(value)} ${unit}`, children: origins.map((text) => ({ text, children: [] })) }
}

function sourceText({ title, asOf, url }: Source): string {
  return `${title}, ${asOf}${url === undefined ? '' : `, ${url}`}`
}

/** Draws a tree with box characters, one node a line. */
export function drawTree(root: TreeNode): string {
  const lines = [root.text]
  const walk = (node: TreeNode, indent: string): void => {
    for (const [index, child] of node.children.entries()) {
      const last = index === node.children.length - 1
      lines.push(`${indent}${last ? '└─ ' : '├─ '}${child.text}`)
      walk(child, `${indent}${last ? '   ' : '│  '}`)
    }
  }
  walk(root, '')
  return `${lines.join('\n')}\n`
}

function amount(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 9 })
}

function usd(value: number): string {
  return `$${value.toLocaleString('en-US', value !== 0 && Math.abs(value) < 0.01 ? { maximumSignificantDigits: 3 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}
