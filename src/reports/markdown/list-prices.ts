import { TWICE } from '../../document/document-list-prices.ts'
import type { DocumentListPrices } from '../../document/list-prices-schema.ts'
import type { DecisionDocument } from '../../document/schema.ts'
import { formatShare } from '../../quantities/format.ts'
import { escapeMarkdown, markdownCode } from './escape-markdown.ts'
import { type MarkdownColumn, markdownTable } from './markdown-table.ts'
import type { Section } from './render-markdown.ts'

/** Prices that are shown; the rest matter less. */
const SHOWN = 6
/** Prices that move the lead by less are left out, unless they turn the answer. */
const WORTH_SHOWING = 0.001

/** Parts of a bill that no price moves much. */
const SHOWN_SHARE = 0.001

type Price = DocumentListPrices['each'][number]

/** Which list prices the answer hangs on. Empty where no price can move it and there is no lead to move. */
export function listPrices({ listPrices: prices, recommendation, uncertainty, options }: DecisionDocument): Section {
  if (prices === undefined) return []
  const { each, all, upTo } = prices
  const shown = each.filter(matters).slice(0, SHOWN)
  if (shown.length === 0) return []
  const winner = recommendation.option
  const turning = each.filter(({ turns }) => turns.length > 0).length
  const range = `between nothing and ${upTo} times what it is`
  const count =
    turning === 0
      ? `No single price of the ${each.length} in these bills, ${range}, turns the answer.`
      : `${turning} of the ${each.length} prices in these bills ${turning === 1 ? 'turns' : 'turn'} the answer somewhere ${range}.`
  const nearest = each[0]!.turns[0]
  const discount =
    all.turns.length === 0 ? 'A discount on all prices alike, however large, does not.' : all.turns.join(' ')
  const given =
    uncertainty === undefined ? 'all else as it is' : 'all else as it is and what is uncertain at its median'
  const columns: MarkdownColumn[] = [
    { title: 'List price' },
    { title: 'Share of the bill' },
    ...(winner === null
      ? []
      : [{ title: `Lead of ${escapeMarkdown(winner)} at −10 %, +10 %`, align: 'right' as const }]),
    { title: 'Turns the answer' },
  ]
  return [
    `**If a list price moves,** in every option that pays it, ${given}. ${[count, nearest, discount]
      .filter((text) => text !== undefined)
      .map(escapeMarkdown)
      .join(' ')}`,
    markdownTable(
      columns,
      shown.map((price) => [
        `${escapeMarkdown(price.label)}<br>${markdownCode(price.usageType)} in ${price.region}`,
        sharesOf(price, options),
        ...(winner === null ? [] : [`${lead(price.cheaper.lead)}, ${lead(price.dearer.lead)}`]),
        turnsOf(price),
      ]),
    ),
  ]
}

function matters({ turns, cheaper, dearer }: Price): boolean {
  return turns.length > 0 || Math.abs((cheaper.lead ?? 0) - (dearer.lead ?? 0)) >= WORTH_SHOWING
}

function sharesOf({ shares }: Price, options: DecisionDocument['options']): string {
  return options
    .flatMap(({ id }) => ((shares[id] ?? 0) < SHOWN_SHARE ? [] : [`${escapeMarkdown(id)} ${formatShare(shares[id]!)}`]))
    .join(', ')
}

/** `−41 %: B wins`. */
function turnsOf({ fall, rise, turns }: Price): string {
  if (turns.length === 0) return 'no'
  return [fall, rise]
    .filter((turn) => turn !== null)
    .map(
      ({ factor, winner }) =>
        `${change(factor)}: ${winner === null ? 'nothing qualifies' : `${escapeMarkdown(winner)} wins`}`,
    )
    .join('; ')
}

function change(factor: number): string {
  if (factor === 0) return 'at nothing'
  if (factor >= TWICE) return `× ${Number(factor.toPrecision(2))}`
  const share = formatShare(Number(Math.abs(factor - 1).toPrecision(2)))
  return `${factor < 1 ? '−' : '+'}${share}`
}

function lead(score: number | null): string {
  return score === null ? '–' : score.toFixed(3)
}
