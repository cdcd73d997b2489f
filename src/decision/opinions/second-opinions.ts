import type { CriterionId } from '../criterion-ids.ts'
import type { RankedOption } from '../decide.ts'
import type { Weights } from '../weights.ts'
import type { DecisionMatrix } from './decision-matrix.ts'
import { promethee } from './promethee.ts'
import { topsis } from './topsis.ts'
import { vikor } from './vikor.ts'
import { weightedProduct } from './weighted-product.ts'

/** Ranking methods whose opinion is heard, beside the additive score that decides. */
export const OPINION_METHODS = ['weighted product', 'TOPSIS', 'VIKOR', 'PROMETHEE II'] as const

export type OpinionMethod = (typeof OPINION_METHODS)[number]

/** What another method says of the same options, levels and weights. */
export interface SecondOpinion {
  readonly method: OpinionMethod
  /** By the method's own measure, best first; VIKOR's is better when smaller. */
  readonly ranking: readonly { readonly option: string; readonly value: number }[]
  /** Options that the method cannot tell from its first: VIKOR's compromise set, ties elsewhere. */
  readonly best: readonly string[]
  /** Whether the recommended option is among them. */
  readonly agrees: boolean
  /** VIKOR's two conditions on its first. */
  readonly conditions?: { readonly advantage: boolean; readonly stability: boolean }
}

/** Differences of value up to this are none to PROMETHEE: people cannot tell them apart. */
export const INDIFFERENCE = 0.05
/** Differences of value from this on are a full preference to PROMETHEE: a quarter of the way from worst to best. An assumption. */
export const FULL_PREFERENCE = 0.25

const SAME = 1e-12

/**
 * The options by four other methods. All start from the values of the levels on the scenario's anchors, so that they differ from the
 * additive score in nothing but the way of putting values together. Their rankings may change when options come or go, as the
 * additive one never does, which is why they are heard and not averaged in. Nothing for fewer than two options.
 */
export function secondOpinions(options: readonly RankedOption[], weights: Weights): readonly SecondOpinion[] {
  if (options.length < 2) return []
  const criteria = (Object.keys(weights) as CriterionId[]).filter((id) => weights[id]! > 0)
  const matrix: DecisionMatrix = {
    rows: options.map(({ contributions }) => criteria.map((id) => contributions[id]!.utility)),
    weights: criteria.map((id) => weights[id]!),
    directions: criteria.map(() => 1),
  }
  const preference = { shape: 'linear', indifference: INDIFFERENCE, preference: FULL_PREFERENCE } as const
  const flows = promethee(
    matrix,
    criteria.map(() => preference),
  )
  const { compromiseIndex, compromise, advantage, stability } = vikor(matrix)
  const opinion = (method: OpinionMethod, values: readonly number[], better: 1 | -1): SecondOpinion => {
    const ranking = options
      .map(({ id }, index) => ({ option: id, value: values[index]! }))
      .sort((a, b) => better * (b.value - a.value) || (a.option < b.option ? -1 : 1))
    const first = ranking[0]!.value
    const best = ranking.filter(({ value }) => Math.abs(value - first) <= SAME).map(({ option }) => option)
    return { method, ranking, best, agrees: best.includes(options[0]!.id) }
  }
  const compromiseSet = compromise.map((index) => options[index]!.id)
  return [
    opinion('weighted product', weightedProduct(matrix), 1),
    opinion('TOPSIS', topsis(matrix), 1),
    {
      ...opinion('VIKOR', compromiseIndex, -1),
      best: compromiseSet,
      agrees: compromiseSet.includes(options[0]!.id),
      conditions: { advantage, stability },
    },
    opinion('PROMETHEE II', flows.net, 1),
  ]
}
