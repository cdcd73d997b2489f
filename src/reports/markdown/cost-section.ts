import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { formatCount, formatMoney, formatShare } from '../../quantities/format.ts'
import { costGroups, groupCost } from '../report-charts/cost-breakdown.ts'
import { escapeMarkdown, markdownCode, markdownLink } from './escape-markdown.ts'
import { type MarkdownColumn, markdownTable } from './markdown-table.ts'
import { optionLabel } from './option-label.ts'
import type { Section, ShowChart } from './render-markdown.ts'

/** Meters that each option's table shows; the rest are summed up. */
const TOP_LINES = 8
/** Longer horizons would need more columns than a page has. */
const MOST_YEARS = 6

/** The projection, what the money goes to, and the dearest meters of each option. */
export function costSection(document: DecisionDocument, chart: ShowChart, command?: string): Section {
  const { prices, options } = document
  return [
    '## What it costs',
    `AWS list prices as of ${prices.asOf} (price book ${markdownCode(prices.id)}), ${prices.freeTier ? 'less the free tier' : 'free tier not deducted'}, no discounts, no taxes.`,
    ...(prices.warnings.length === 0
      ? []
      : [
          `**Not every price is of ${prices.asOf}:**`,
          prices.warnings.map((warning) => `- ${escapeMarkdown(warning)}`).join('\n'),
        ]),
    ...oldPrices(document),
    ...priceChanges(prices),
    ...chart('monthly-cost'),
    projectionTable(document),
    ...chart('cumulative-cost'),
    ...chart('cost-breakdown'),
    groupTable(document),
    ...options.flatMap((option) => meterTable(option, explainCommand(document, command))),
  ]
}

/** Labels named for each option whose bill rests on old prices. */
const NAMED = 3

/** What of each bill is at prices whose source was read more than a year before the date of the prices. */
function oldPrices({ prices, options }: DecisionDocument): Section {
  const yearBefore = `${Number(prices.asOf.slice(0, 4)) - 1}${prices.asOf.slice(4)}`
  const lines = options.flatMap(({ id, cost }) => {
    // A source may give a year alone, which is old when all of it lies before.
    const old = cost.lines.filter(({ price }) => price.source.asOf < yearBefore.slice(0, price.source.asOf.length))
    const paid = old.reduce((sum, line) => sum + line.cost, 0)
    if (paid < OLD_SHARE * cost.total) return []
    const named = old.slice(0, NAMED).map(({ label, price }) => `${escapeMarkdown(label)} (${price.source.asOf})`)
    const more = old.length > NAMED ? ' and others' : ''
    return [`- **${escapeMarkdown(id)}** ${formatShare(paid / cost.total)} of the bill: ${named.join(', ')}${more}`]
  })
  if (lines.length === 0) return []
  return ['**Prices on file that were last seen more than a year before that,** to be checked first:', lines.join('\n')]
}

/** Parts of a bill that no check of prices would change much. */
const OLD_SHARE = 0.01

function priceChanges({ changes = [] }: DecisionDocument['prices']): Section {
  // One that is believed not to come stands among what is uncertain.
  const supposed = changes.filter(({ multiply }) => multiply !== 1)
  if (supposed.length === 0) return []
  const lines = supposed.map(({ service, on, multiply, because }) => {
    const reason = because === undefined ? '' : `: ${escapeMarkdown(because)}`
    return `- ${escapeMarkdown(service)} × ${Number(multiply.toPrecision(3))} from ${on} on${reason}`
  })
  return ['**List prices that the scenario supposes to change:**', lines.join('\n')]
}

function projectionTable({ options, months }: DecisionDocument): string {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  const shown = years.length <= MOST_YEARS ? years : []
  const ends = months.length > 1 ? [months[0]!, months.at(-1)!] : []
  return markdownTable(
    [{ title: 'Option' }, ...[...ends, ...shown, 'Total'].map(figure)],
    options.map((option) => [
      optionLabel(option),
      ...ends.map((month) => formatMoney(costIn(option, month))),
      ...shown.map((year) => formatMoney(costIn(option, year))),
      formatMoney(option.cost.total),
    ]),
  )
}

/** Cost of the months that begin with a label, `2027-01` or `2027`. */
function costIn({ cost }: DocumentOption, label: string): number {
  return cost.months.reduce((sum, { month, total }) => (month.startsWith(label) ? sum + total : sum), 0)
}

function groupTable({ options }: DecisionDocument): string {
  const rows = costGroups(options).map((group) => [
    group.charAt(0).toUpperCase() + group.slice(1),
    ...options.map((option) => amountOf(groupCost(option, group))),
  ])
  const totals = ['**Total**', ...options.map(({ cost }) => `**${formatMoney(cost.total)}**`)]
  return markdownTable(
    [{ title: 'USD over the horizon' }, ...options.map(({ id }) => figure(escapeMarkdown(id)))],
    [...rows, totals],
  )
}

function amountOf(usd: number): string {
  return usd < 0.005 ? '–' : formatMoney(usd)
}

/** The command that follows the figures of this report home. */
function explainCommand({ scenario }: DecisionDocument, command: string | undefined): string {
  const run = command?.replace(/\s+/g, ' ')
  return run?.startsWith('stowage run ') === true ? run.replace('run', 'explain') : `stowage explain ${scenario.id}`
}

function meterTable(option: DocumentOption, explain: string): Section {
  const { lines, total } = option.cost
  const paid = lines.filter(({ cost }) => cost > 0)
  const top = paid.slice(0, TOP_LINES)
  const rest = paid.slice(TOP_LINES)
  if (top.length === 0) return []
  const rows = top.map(({ label, usageType, region, quantity, unit, cost, price }) => [
    `${escapeMarkdown(label)}<br>${markdownCode(usageType)} in ${region}`,
    `${formatCount(quantity)} ${escapeMarkdown(unit)}`,
    formatMoney(cost),
    partOf(cost / total),
    `${markdownLink(price.source.title, price.source.url)}, in force since ${price.effective}`,
  ])
  if (rest.length > 0) {
    const cost = rest.reduce((sum, line) => sum + line.cost, 0)
    rows.push([
      `${rest.length} more ${rest.length === 1 ? 'meter' : 'meters'}`,
      '',
      formatMoney(cost),
      partOf(cost / total),
      '',
    ])
  }
  const columns = [{ title: 'Meter' }, figure('Quantity'), figure('Cost'), figure('Share'), { title: 'Price' }]
  const [first] = top
  const shared = lines.some(({ service, usageType }) => usageType === first!.usageType && service !== first!.service)
  const meter = shared ? `${first!.service}/${first!.usageType}` : first!.usageType
  const dearest = markdownCode(`${explain} --option ${option.id} --meter ${meter}`)
  return [
    `### Meters of ${escapeMarkdown(option.id)}, ${escapeMarkdown(option.name)}`,
    markdownTable(columns, rows),
    `Follow any figure to the scenario, the formula and the price: ${dearest}`,
  ]
}

/** Hundredths of a percent, and no powers of ten: a bill has no smaller parts worth telling. */
function partOf(share: number): string {
  return share < 1e-4 ? '< 0.01 %' : formatShare(share)
}

function figure(title: string): MarkdownColumn {
  return { title, align: 'right' }
}
