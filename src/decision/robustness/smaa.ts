/** What is drawn: weights, and utilities that are the same in every draw or drawn along with them. */
export interface SmaaInput {
  readonly options: number
  readonly criteria: number
  /** A row a draw, a column a criterion. */
  readonly weights: Float64Array
  /** Options by criteria, once for all draws or once a draw. */
  readonly utilities: Float64Array
}

/** Stochastic multicriteria acceptability of each option; indices of options and criteria are those of the input. */
export interface SmaaResult {
  readonly draws: number
  /** Share of the draws in which the option of the row has the rank of the column; rows and columns add up to one. */
  readonly rankAcceptability: readonly (readonly number[])[]
  /** Mean of the weights that put an option first; undefined for an option that is never first. */
  readonly centralWeights: readonly (readonly number[] | undefined)[]
  /** Share of the draws of utilities in which an option is first under its central weights; undefined without those. */
  readonly confidence: readonly (number | undefined)[]
  /** Share of the draws in which the row's option scores higher than the column's; ties count half. */
  readonly pairwiseWinning: readonly (readonly number[])[]
}

/** Scores closer than this are a tie: rounding alone tells them apart. */
const SAME = 1e-12

/**
 * SMAA-2 (Lahdelma & Salminen, Operations Research 49, 2001) for the additive model. Options that tie share the ranks that they take up,
 * so that acceptabilities add up to one in every row and column.
 */
export function smaa(input: SmaaInput): SmaaResult {
  const { options, criteria, weights, utilities } = input
  const draws = weights.length / criteria
  const perDraw = utilities.length > options * criteria
  const ranks = new Float64Array(options * options)
  const wins = new Float64Array(options * options)
  const central = new Float64Array(options * criteria)
  const firsts = new Float64Array(options)
  const scores = new Float64Array(options)
  const order = Int32Array.from({ length: options }, (_, option) => option)
  for (let draw = 0; draw < draws; draw++) {
    scoreAll(scores, utilities, perDraw ? draw * options * criteria : 0, weights, draw * criteria, criteria)
    orderByScore(order, scores)
    for (let from = 0; from < options; ) {
      let to = from + 1
      while (to < options && scores[order[to - 1]!]! - scores[order[to]!]! <= SAME) to++
      const share = 1 / (to - from)
      for (let place = from; place < to; place++) {
        const row = order[place]! * options
        for (let rank = from; rank < to; rank++) ranks[row + rank]! += share
      }
      if (from === 0) {
        for (let place = 0; place < to; place++) {
          const option = order[place]!
          firsts[option]! += share
          for (let column = 0; column < criteria; column++)
            central[option * criteria + column]! += share * weights[draw * criteria + column]!
        }
      }
      for (let place = from; place < to; place++) {
        const row = order[place]! * options
        for (let other = from; other < to; other++) if (other !== place) wins[row + order[other]!]! += 0.5
        for (let other = to; other < options; other++) wins[row + order[other]!]! += 1
      }
      from = to
    }
  }
  const centralWeights = rowsOf(central, criteria).map((sums, option) =>
    firsts[option]! > 0 ? sums.map((sum) => sum / firsts[option]!) : undefined,
  )
  return {
    draws,
    rankAcceptability: rowsOf(ranks, options).map((row) => row.map((count) => count / draws)),
    centralWeights,
    confidence: centralWeights.map((own, option) => (own === undefined ? undefined : confidenceOf(option, own, input))),
    pairwiseWinning: rowsOf(wins, options).map((row) => row.map((count) => count / draws)),
  }
}

/** Insertion, which is quickest for a few options whose order changes little from draw to draw. */
function orderByScore(order: Int32Array, scores: Float64Array): void {
  for (let place = 1; place < order.length; place++) {
    const option = order[place]!
    const score = scores[option]!
    let before = place - 1
    while (before >= 0 && scores[order[before]!]! < score) {
      order[before + 1] = order[before]!
      before--
    }
    order[before + 1] = option
  }
}

function confidenceOf(option: number, own: readonly number[], { options, criteria, utilities }: SmaaInput): number {
  const draws = utilities.length / (options * criteria)
  const weights = Float64Array.from(own)
  let first = 0
  // Who beat the option last often does again, so it is asked first.
  let rival = 0
  for (let draw = 0; draw < draws; draw++) {
    const from = draw * options * criteria
    const score = scoreOf(utilities, from + option * criteria, weights, 0, criteria)
    if (scoreOf(utilities, from + rival * criteria, weights, 0, criteria) - SAME > score) continue
    let other = 0
    while (other < options && scoreOf(utilities, from + other * criteria, weights, 0, criteria) - SAME <= score) other++
    if (other === options) first++
    else rival = other
  }
  return first / draws
}

function scoreAll(
  scores: Float64Array,
  utilities: Float64Array,
  fromUtility: number,
  weights: Float64Array,
  fromWeight: number,
  criteria: number,
): void {
  for (let option = 0; option < scores.length; option++)
    scores[option] = scoreOf(utilities, fromUtility + option * criteria, weights, fromWeight, criteria)
}

function scoreOf(
  utilities: Float64Array,
  fromUtility: number,
  weights: Float64Array,
  fromWeight: number,
  criteria: number,
): number {
  let score = 0
  for (let column = 0; column < criteria; column++)
    score += utilities[fromUtility + column]! * weights[fromWeight + column]!
  return score
}

function rowsOf(values: Float64Array, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) => [...values.subarray(row * width, (row + 1) * width)])
}
