import { criterionName } from '../../decision/criterion-name.ts'
import { rivalToWatch } from '../../decision/robustness/rival-to-watch.ts'
import { formatLevel } from '../../document/format-level.ts'
import type { DocumentRobustness } from '../../document/robustness-schema.ts'
import type { DecisionDocument } from '../../document/schema.ts'
import { formatShare } from '../../quantities/format.ts'
import { FUTURE } from '../../uncertainty/draw-inputs.ts'
import { swingSpans } from '../swing-spans.ts'
import { escapeMarkdown, markdownCode } from './escape-markdown.ts'
import { listPrices } from './list-prices.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section, ShowChart } from './render-markdown.ts'

const KNOWLEDGE = {
  any: 'any weights at all',
  order: 'the order of the weights as stated',
  range: 'each weight near what is stated',
} as const satisfies Record<DocumentRobustness['acceptability'][number]['knowledge'], string>

/** What other weights, other levels and other methods would say. Empty where the document does not tell. */
export function firmnessSection(document: DecisionDocument, chart: ShowChart): Section {
  const { robustness, recommendation } = document
  if (robustness === undefined) return []
  const { attention, tradeOff, counterfactuals, eliminations, challenges } = robustness
  const winner = recommendation.option
  return [
    '## How firm is it',
    ...(attention.length === 0 ? [] : [bullets(attention.map((line) => `**Attention:** ${escapeMarkdown(line)}`))]),
    ...(tradeOff === null ? [] : [`**The trade-off.** ${escapeMarkdown(tradeOff)}`]),
    ...chart('lead'),
    ...(counterfactuals.length === 0 ? [] : ['**What would turn it.**', bullets(counterfactuals.map(escapeMarkdown))]),
    ...chart('weight-sensitivity'),
    ...acceptability(robustness),
    ...chart('rank-acceptability'),
    ...(challenges.length === 0
      ? []
      : [
          '**What would have to be true for the others.**',
          bullets(
            challenges.map(
              ({ option, needs }) =>
                `**${escapeMarkdown(option)}** ${[...needs.map(escapeMarkdown), ...inputsFor(option, document)].join(' ')}`,
            ),
          ),
        ]),
    ...holdsTo(robustness, winner),
    ...listPrices(document),
    ...(eliminations.length === 0
      ? []
      : ['**What keeps the rest out.**', bullets(eliminations.map(({ message }) => escapeMarkdown(message)))]),
    ...opinions(robustness),
  ]
}

/** Where an uncertain input alone would make an option win. */
function inputsFor(option: string, { recommendation, uncertainty }: DecisionDocument): Section {
  return (uncertainty?.swings ?? []).flatMap((swing) =>
    swingSpans(swing, recommendation.option)
      .filter(({ winner }) => winner === option)
      .map(({ where }) =>
        swing.path === FUTURE
          ? `It is first in the future ${escapeMarkdown(where)}.`
          : `It is first when ${markdownCode(swing.path)} is ${escapeMarkdown(where)}.`,
      ),
  )
}

function acceptability({ acceptability }: DocumentRobustness): Section {
  if (acceptability.length === 0) return []
  const { draws } = acceptability[0]!
  const options = acceptability[0]!.options.map(({ option }) => option)
  const of = (knowledge: DocumentRobustness['acceptability'][number], option: string) =>
    knowledge.options.find((candidate) => candidate.option === option)!
  return [
    `How often each option comes first when the weights are not taken at their word, and what it forgoes on average against the best, in score (${draws.toLocaleString('en-US')} draws each; levels as simulated):`,
    markdownTable(
      [
        { title: 'Option' },
        ...acceptability.map(({ knowledge }) => ({ title: `First, ${KNOWLEDGE[knowledge]}`, align: 'right' as const })),
        { title: 'Regret, order as stated: mean, 95 %', align: 'right' },
        { title: 'Can it be best at all?' },
      ],
      options.map((option) => {
        const [any, ordered] = [of(acceptability[0]!, option), of(acceptability[1]!, option)]
        return [
          `**${escapeMarkdown(option)}**`,
          ...acceptability.map((knowledge) => share(of(knowledge, option).ranks[0]!)),
          `${ordered.regret.expected.toFixed(3)}, ${ordered.regret.p95.toFixed(3)}`,
          bestAtAll(any.largestLead, ordered.largestLead),
        ]
      }),
    ),
  ]
}

/** Leads that are rounding alone. */
const EVEN = 1e-9

function bestAtAll(underAny: number, inOrder: number): string {
  if (underAny < -EVEN) return 'under no weights'
  if (underAny <= EVEN) return 'no better than level'
  return inOrder < -EVEN ? 'not in this order' : 'yes'
}

/** Levels between which the winner and the rival to watch change places. */
function holdsTo(robustness: DocumentRobustness, winner: string | null): Section {
  const rival = rivalToWatch(robustness)
  if (rival === undefined || winner === null) return []
  const rows = rival.levels.filter(({ rivalNeeds, winnerHoldsTo }) => rivalNeeds !== null || winnerHoldsTo !== null)
  if (rows.length === 0) return []
  const [own, other] = [escapeMarkdown(winner), escapeMarkdown(rival.option)]
  return [
    markdownTable(
      [
        { title: 'Break-even, one criterion at a time' },
        { title: `${own} holds to`, align: 'right' },
        { title: `${other} would need`, align: 'right' },
      ],
      rows.map(({ criterion, rivalNeeds, winnerHoldsTo }) => [
        criterionName(criterion),
        winnerHoldsTo === null ? '–' : escapeMarkdown(formatLevel(criterion, winnerHoldsTo)),
        rivalNeeds === null ? '–' : escapeMarkdown(formatLevel(criterion, rivalNeeds)),
      ]),
    ),
  ]
}

function opinions({ opinions }: DocumentRobustness): Section {
  if (opinions.length === 0) return []
  return [
    '**Second opinions.** The same values and weights, put together in other ways; heard, never averaged in.',
    markdownTable(
      [{ title: 'Method' }, { title: 'Order, best first' }, { title: 'Agrees' }],
      opinions.map(({ method, ranking, best, agrees, conditions }) => [
        method,
        `${ranking.map(({ option, value }) => `${escapeMarkdown(option)} (${value.toFixed(2)})`).join(', ')}${
          best.length > 1 ? `; cannot tell ${best.map(escapeMarkdown).join(' from ')}` : ''
        }${conditions?.advantage === false ? '; no clear advantage' : conditions?.stability === false ? '; not stable' : ''}`,
        agrees ? 'yes' : '**no**',
      ]),
    ),
  ]
}

/** Three digits at most, and never a certainty that only the draws make. */
function share(value: number): string {
  return value === 0 || value === 1 ? formatShare(value) : formatShare(Math.min(0.999, Math.max(0.001, value)))
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}
