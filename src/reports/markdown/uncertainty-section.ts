import type { DocumentUncertainty } from '../../document/document-uncertainty.ts'
import type { DecisionDocument } from '../../document/schema.ts'
import { formatCount, formatList, formatMoney, formatShare } from '../../quantities/format.ts'
import { FUTURE } from '../../uncertainty/draw-inputs.ts'
import { swingSpans } from '../swing-spans.ts'
import { escapeMarkdown, markdownCode } from './escape-markdown.ts'
import { markdownTable } from './markdown-table.ts'
import { optionLabel } from './option-label.ts'
import type { Section, ShowChart } from './render-markdown.ts'

/** How sure the answer is, uncertain as the inputs are, and what is worth measuring first. Empty where nothing is uncertain. */
export function uncertaintySection(document: DecisionDocument, chart: ShowChart): Section {
  const { uncertainty } = document
  if (uncertainty === undefined) return []
  return [
    '## How sure is it',
    whatWasDrawn(uncertainty),
    outlookTable(document, uncertainty),
    'Ranking and costs elsewhere in this report take every uncertain quantity at its median. Costs grow with several of them at once, so their own median and mean over the draws lie elsewhere: budgets go by these.',
    ...chart('rank-probability'),
    ...chart('cost-fan'),
    ...worthMeasuring(document, uncertainty),
    ...chart('tornado'),
    ...turns(document, uncertainty),
    ...futureRegret(document, uncertainty),
    '**What is believed.** Ranges as the scenario states them: one case in ten lies below the low amount, one in ten above the high one.',
    inputTable(uncertainty),
    ...emulated(uncertainty),
  ]
}

function whatWasDrawn({ draws, best, inputs, futures }: DocumentUncertainty): string {
  const what = [
    ...(inputs.length === 0 ? [] : [`${inputs.length} uncertain ${inputs.length === 1 ? 'quantity' : 'quantities'}`]),
    ...(futures.length === 0 ? [] : [`${futures.length} named ${futures.length === 1 ? 'future' : 'futures'}`]),
  ].join(' and ')
  const error =
    best.halfWidth === null
      ? ''
      : ` The chance to come first is known to ±${formatShare(Number(best.halfWidth.toPrecision(1)))}${best.enough ? '' : ', which is less than was wanted'}.`
  const how =
    draws.simulated === draws.all
      ? 'All were simulated.'
      : `${formatCount(draws.simulated)} were simulated day by day; an emulator fitted to them carried the rest.`
  return `${formatCount(draws.all)} draws of ${what}, the same for every option. ${how}${error}`
}

function outlookTable(
  { options }: DecisionDocument,
  { options: outlooks, feasibleAtLeast }: DocumentUncertainty,
): string {
  return markdownTable(
    [
      { title: 'Option' },
      { title: 'Comes first', align: 'right' },
      { title: `Meets all limits (${formatShare(feasibleAtLeast)} wanted)`, align: 'right' },
      { title: 'Cost: P5', align: 'right' },
      { title: 'median', align: 'right' },
      { title: 'mean', align: 'right' },
      { title: 'P95', align: 'right' },
      { title: 'Regret: mean, 95 %', align: 'right' },
      { title: 'First, weights uncertain too', align: 'right' },
    ],
    options.map((option) => {
      const own = outlooks.find((outlook) => outlook.option === option.id)!
      return [
        optionLabel(option),
        formatShare(own.best),
        formatShare(own.feasible),
        formatMoney(own.cost.p5),
        formatMoney(own.cost.p50),
        formatMoney(own.cost.mean),
        formatMoney(own.cost.p95),
        `${own.regret.expected.toFixed(3)}, ${own.regret.p95.toFixed(3)}`,
        formatShare(own.bothUncertain.ranks[0]!),
      ]
    }),
  )
}

/** Values of information below this share of the recommended option's cost are not worth a sentence. */
const WORTH_SAYING = 1e-4

function worthMeasuring({ recommendation, options }: DecisionDocument, { information }: DocumentUncertainty): Section {
  const { perfect, inputs } = information
  const chosen = options.find(({ id }) => id === recommendation.option)
  const inMoney = (value: { readonly cost?: { readonly value: number } | undefined }): number => value.cost?.value ?? 0
  const known = inputs.filter(
    ({ score, cost }) => score.value >= WORTH_SHOWING || (cost?.value ?? 0) >= WORTH_SHOWING_USD,
  )
  const others = inputs.filter((input) => !known.includes(input)).map(({ path }) => markdownCode(path))
  const nothing =
    chosen === undefined || (perfect.score.value < WORTH_SAYING && inMoney(perfect) < WORTH_SAYING * chosen.cost.total)
  if (nothing)
    return [
      '**What is worth measuring first.** Nothing: whatever the uncertain quantities turn out to be, the choice stays the same, so knowing them sooner would not change it.',
    ]
  return [
    '**What is worth measuring first.** What knowing a quantity before deciding would gain on average: in score, and in USD over the horizon if cost alone decided among the options that qualify. No study of it is worth more.',
    markdownTable(
      [{ title: 'Known before deciding' }, { title: 'Score', align: 'right' }, { title: 'USD', align: 'right' }],
      [
        ['everything', perfect.score.value.toFixed(4), formatMoney(inMoney(perfect))],
        ...known.map((input) => [markdownCode(input.path), input.score.value.toFixed(4), formatMoney(inMoney(input))]),
      ],
    ),
    ...(others.length === 0 ? [] : [`Knowing ${formatList(others)} alone would gain nothing: the choice would stay.`]),
  ]
}

/** What is printed as nothing is said in a sentence. */
const WORTH_SHOWING = 5e-5
const WORTH_SHOWING_USD = 0.5

function turns({ recommendation }: DecisionDocument, { swings }: DocumentUncertainty): Section {
  const lines = swings.flatMap((swing) =>
    swingSpans(swing, recommendation.option).map(({ winner, where, probability }) => {
      const comes = winner === null ? 'No option meets every limit' : `${escapeMarkdown(winner)} comes first`
      const chance = probability === null ? '' : `, which is ${formatShare(Number(probability.toPrecision(2)))} likely`
      const when =
        swing.path === FUTURE
          ? `in the future *${escapeMarkdown(where)}*`
          : `when ${markdownCode(swing.path)} is ${escapeMarkdown(where)}`
      return `- ${comes} ${when}${chance}.`
    }),
  )
  if (lines.length === 0) return []
  return ['**One input alone turns it,** with all others at their medians:', lines.join('\n')]
}

/** Every named future with all else at its median, and what an option costs at worst that was the wrong one for it. */
function futureRegret({ options }: DecisionDocument, { futureRegret: regret }: DocumentUncertainty): Section {
  if (regret === undefined) return []
  const nameOf = (id: string | null): string => (id === null ? 'as written' : `*${escapeMarkdown(id)}*`)
  if (regret.futures.every((future) => fareAlike(future, regret.futures[0]!))) {
    const list = formatList(regret.futures.map(({ id, probability }) => `${nameOf(id)} (${formatShare(probability)})`))
    return [`**In each future.** What the options score and cost is the same in all of them: ${list}.`]
  }
  const best = options.find(({ id }) => id === regret.minimax)
  const advice =
    best === undefined
      ? 'No option meets all hard limits in any of them.'
      : `${escapeMarkdown(best.id)} has the least regret at worst (minimax regret).`
  return [
    `**In each future.** Score, cost and regret, which is the score forgone against the best option of that future; an option that breaks a hard limit scores nothing there. ${advice}`,
    markdownTable(
      [
        { title: 'Option' },
        ...regret.futures.map(({ id, probability }) => ({
          title: `${nameOf(id)} (${formatShare(probability)})`,
          align: 'right' as const,
        })),
        { title: 'Greatest regret', align: 'right' },
      ],
      options.map((option) => [
        optionLabel(option),
        ...regret.futures.map(({ options: fared }) => {
          const { feasible, score, cost, regret: own } = fared.find((other) => other.option === option.id)!
          return `${feasible ? score.toFixed(3) : 'out'}, ${formatMoney(cost)}, ${own.toFixed(3)}`
        }),
        regret.greatest.find((other) => other.option === option.id)!.regret.toFixed(3),
      ]),
    ),
  ]
}

type Future = NonNullable<DocumentUncertainty['futureRegret']>['futures'][number]

/** Score and cost that differ by less are printed the same. */
const ALIKE = 5e-4

function fareAlike(a: Future, b: Future): boolean {
  return a.options.every((own, at) => {
    const other = b.options[at]!
    const near = Math.abs(own.cost - other.cost) <= ALIKE * Math.max(own.cost, other.cost)
    return near && own.feasible === other.feasible && Math.abs(own.score - other.score) < ALIKE
  })
}

function inputTable({ inputs, futures, correlations }: DocumentUncertainty): string {
  const table = markdownTable(
    [
      { title: 'Quantity' },
      { title: 'Low (P10)', align: 'right' },
      { title: 'Median', align: 'right' },
      { title: 'High (P90)', align: 'right' },
      { title: 'Distribution' },
    ],
    inputs.map(({ path, low, median, high, distribution }) => [
      markdownCode(path),
      escapeMarkdown(low),
      escapeMarkdown(median),
      escapeMarkdown(high),
      distribution,
    ]),
  )
  const more = [
    ...correlations.map(
      ({ between: [a, b], rank }) =>
        `- ${markdownCode(a)} and ${markdownCode(b)} move together: rank correlation ${rank}.`,
    ),
    ...futures.map(
      ({ id, probability, settings }) =>
        `- In the future *${escapeMarkdown(id)}*, ${formatShare(probability)} likely: ${settings.map(markdownCode).join(', ')}.`,
    ),
  ]
  return [...(inputs.length === 0 ? [] : [table]), ...(more.length === 0 ? [] : [more.join('\n')])].join('\n\n')
}

function emulated({ emulatorErrors }: DocumentUncertainty): Section {
  const costs = emulatorErrors.filter(({ output }) => output === 'total cost')
  if (costs.length === 0) return []
  const parts = costs.map(({ option, relative }) => `${option} ${formatShare(relative)}`).join(', ')
  const flagged = costs.some((error) => error.flagged)
  return [
    `The emulator misses total costs of draws that it was not fitted to by (root mean square): ${escapeMarkdown(parts)}.${
      flagged ? ' Where that is above 1 %, what it misses is drawn along, so that spread is not understated.' : ''
    }`,
  ]
}
