import type { z } from 'zod'
import type { SmaaResult } from '../decision/robustness/smaa.ts'
import { groupDigits } from '../quantities/format.ts'
import { centre, type Distribution, quantile } from '../uncertainty/distribution.ts'
import { FUTURE } from '../uncertainty/draw-inputs.ts'
import type { FutureRegret } from '../uncertainty/future-regret.ts'
import type { Outlook } from '../uncertainty/outlook.ts'
import type { SwingPoint } from '../uncertainty/swings.ts'
import type { UncertainInput } from '../uncertainty/uncertain-input.ts'
import type { uncertaintySchema } from './uncertainty-schema.ts'

export type DocumentUncertainty = z.infer<typeof uncertaintySchema>

/** What draws say, as plain data. */
export function documentUncertainty({
  uncertainty,
  outcomes,
  analysis,
  swings,
  futureRegret,
}: Outlook): DocumentUncertainty {
  const { perfect, best } = analysis
  return {
    draws: {
      all: outcomes.table.draws,
      simulated: outcomes.simulated.draws,
      monthly: outcomes.table.monthlyDraws,
      replicates: outcomes.table.replicates,
    },
    feasibleAtLeast: uncertainty.feasibleShare,
    inputs: uncertainty.inputs.map(documentInput),
    correlations: uncertainty.correlations.map(({ between: [a, b], rank }) => ({ between: [a, b], rank })),
    futures: uncertainty.futures.map((future) => ({ ...future, settings: [...future.settings] })),
    best: { halfWidth: best.halfWidth ?? null, enough: best.enough },
    options: analysis.options.map((option, index) => ({
      option: option.option,
      feasible: option.feasible,
      best: best.probability[index]!,
      score: { ...option.score },
      cost: { ...option.totalCost },
      monthlyCost: option.monthlyCost.map((spread) => ({ ...spread })),
      regret: { expected: option.regret.expected, p95: option.regret.p95, worst: option.regret.greatest },
      cheaperThan: [...option.cheaperThan],
      levelsUncertain: ranksOf(analysis.uncertainLevels, index, analysis),
      bothUncertain: ranksOf(analysis.uncertainBoth, index, analysis),
    })),
    information: {
      perfect: informationOf(perfect),
      inputs: analysis.inputs.map(({ input, ...known }) => ({ path: input, ...informationOf(known) })),
    },
    swings: swings.map(({ input, points, turns }) => ({
      path: input,
      points: points.map((point) => pointOf(point, input, uncertainty)),
      turns: turns.map(({ below, above }) => ({
        below: pointOf(below, input, uncertainty),
        above: pointOf(above, input, uncertainty),
      })),
    })),
    ...(futureRegret === undefined ? {} : { futureRegret: documentRegret(futureRegret) }),
    emulatorErrors: outcomes.errors.map((error) => ({ ...error })),
  }
}

function documentInput({ path, scale, distribution }: UncertainInput): DocumentUncertainty['inputs'][number] {
  const textOf = (amount: number): string => groupDigits(scale.textOf(shown(amount)))
  return {
    path,
    distribution: distribution.kind,
    low: textOf(quantile(byAmount(distribution), 0.1)),
    median: textOf(centre(distribution)),
    high: textOf(quantile(byAmount(distribution), 0.9)),
  }
}

/** Cases stand in the order that they are written in, of which percentiles know nothing. */
function byAmount(distribution: Distribution): Distribution {
  if (distribution.kind !== 'cases') return distribution
  return { kind: 'cases', cases: distribution.cases.toSorted((a, b) => a.value - b.value) }
}

/** What rounding alone leaves of a value of nothing. */
const NOTHING = 1e-9

/** No belief is exact to more than three digits. */
function shown(amount: number): number {
  return Number(amount.toPrecision(3))
}

type Ranked = DocumentUncertainty['options'][number]['levelsUncertain']

function ranksOf(result: SmaaResult, index: number, { options, criteria }: Outlook['analysis']): Ranked {
  const central = result.centralWeights[index]
  return {
    ranks: [...result.rankAcceptability[index]!],
    centralWeights:
      central === undefined ? null : Object.fromEntries(criteria.map((id, column) => [id, central[column]!])),
    confidence: result.confidence[index] ?? null,
    beats: Object.fromEntries(
      options.flatMap(({ option }, other) =>
        other === index ? [] : [[option, result.pairwiseWinning[index]![other]!]],
      ),
    ),
  }
}

type Information = Outlook['analysis']['perfect']
type DocumentInformation = DocumentUncertainty['information']['perfect']

function informationOf({ score, cost }: Information): DocumentInformation {
  return { score: informationValue(score), ...(cost === undefined ? {} : { cost: informationValue(cost) }) }
}

function informationValue({ value, standardError }: Information['score']): DocumentInformation['score'] {
  return { value: value < NOTHING ? 0 : value, ...(standardError === undefined ? {} : { standardError }) }
}

function pointOf(
  { amount, share, winner, margin }: SwingPoint,
  path: string,
  uncertainty: Outlook['uncertainty'],
): DocumentUncertainty['swings'][number]['points'][number] {
  return {
    amount: amountText(amount, path, uncertainty),
    share: share ?? null,
    winner: winner ?? null,
    margin: margin ?? null,
  }
}

function documentRegret({
  futures,
  greatest,
  minimax,
}: FutureRegret): NonNullable<DocumentUncertainty['futureRegret']> {
  return {
    futures: futures.map(({ future, probability, winner, options }) => ({
      id: future ?? null,
      probability,
      winner: winner ?? null,
      options: options.map((option) => ({ ...option })),
    })),
    greatest: greatest.map((option) => ({ ...option })),
    minimax: minimax ?? null,
  }
}

function amountText(amount: number, path: string, { inputs, futures }: Outlook['uncertainty']): string {
  if (path === FUTURE) return futures[amount]?.id ?? 'as written'
  const { scale, distribution } = inputs.find((input) => input.path === path)!
  return groupDigits(scale.textOf(distribution.kind === 'cases' ? distribution.cases[amount]!.value : shown(amount)))
}
