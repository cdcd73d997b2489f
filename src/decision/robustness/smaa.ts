/** What is drawn: weights, utilities, or both along with each other. What is not drawn is there once for all draws. */
export interface SmaaInput {
  readonly options: number
  readonly criteria: number
  /** A column a criterion; one row for all draws, or a row a draw. */
  readonly weights: Float64Array
  /** Options by criteria, once for all draws or once a draw. */
  readonly utilities: Float64Array
  /** Draws by options: added to the scores, whatever the weights. */
  readonly lead?: Float64Array
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
  const { options, criteria, weights, utilities, lead } = input
  const weightStep = stepOf(weights, criteria)
  const utilityStep = stepOf(utilities, options * criteria)
  const draws = drawsOf(input)
  const ranks = new Float64Array(options * options)
  const wins = new Float64Array(options * options)
  const central = new Float64Array(options * criteria)
  const firsts = new Float64Array(options)
  const reached = new Float64Array(options)
  const scores = new Float64Array(options)
  const ordered = new Float64Array(options)
  const order = Int32Array.from({ length: options }, (_, option) => option)
  for (let draw = 0; draw < draws; draw++) {
    for (let option = 0; option < options; option++) {
      const from = draw * utilityStep + option * criteria
      const own = scoreOf(utilities, from, weights, draw * weightStep, criteria)
      scores[option] = lead === undefined ? own : own + lead[draw * options + option]!
    }
    orderByScore(order, scores, ordered)
    const tied = countRanks(order, ordered, ranks, wins)
    const share = 1 / tied
    for (let place = 0; place < tied; place++) {
      const option = order[place]!
      reached[option]! += 1
      firsts[option]! += share
      for (let column = 0; column < criteria; column++)
        central[option * criteria + column]! += share * weights[draw * weightStep + column]!
    }
  }
  const centralWeights = rowsOf(central, criteria).map((sums, option) =>
    firsts[option]! > 0 ? sums.map((sum) => sum / firsts[option]!) : undefined,
  )
  return {
    draws,
    rankAcceptability: rowsOf(ranks, options).map((row) => row.map((count) => count / draws)),
    centralWeights,
    confidence: centralWeights.map((own, option) => {
      if (own === undefined) return undefined
      // Where weights are not drawn, those of the draws are the central ones.
      return weightStep === 0 ? reached[option]! / draws : confidenceOf(option, own, input)
    }),
    pairwiseWinning: rowsOf(wins, options).map((row) => row.map((count) => count / draws)),
  }
}

/** How far apart the rows of draws lie; 0 for what is there once for all of them. */
function stepOf(values: Float64Array, width: number): number {
  return values.length > width ? width : 0
}

function drawsOf({ options, criteria, weights, utilities, lead }: SmaaInput): number {
  const rows = (lead?.length ?? 0) / options
  return Math.max(weights.length / criteria, utilities.length / (options * criteria), rows)
}

/** Insertion, which is quickest for a few options whose order changes little from draw to draw. Writes the scores in their order, too. */
function orderByScore(order: Int32Array, scores: Float64Array, ordered: Float64Array): void {
  for (let place = 0; place < order.length; place++) {
    const option = order[place]!
    const score = scores[option]!
    let before = place - 1
    while (before >= 0 && ordered[before]! < score) {
      order[before + 1] = order[before]!
      ordered[before + 1] = ordered[before]!
      before--
    }
    order[before + 1] = option
    ordered[before + 1] = score
  }
}

/** Adds a draw to ranks and wins, options × options; returns how many options share the first rank. */
function countRanks(order: Int32Array, ordered: Float64Array, ranks: Float64Array, wins: Float64Array): number {
  const options = order.length
  if (!anyTie(ordered)) {
    for (let place = 0; place < options; place++) {
      const row = order[place]! * options
      ranks[row + place]! += 1
      for (let other = place + 1; other < options; other++) wins[row + order[other]!]! += 1
    }
    return 1
  }
  let first = 0
  for (let from = 0, to = 0; from < options; from = to) {
    to = from + 1
    while (to < options && ordered[to - 1]! - ordered[to]! <= SAME) to++
    const share = 1 / (to - from)
    for (let place = from; place < to; place++) {
      const row = order[place]! * options
      for (let rank = from; rank < to; rank++) ranks[row + rank]! += share
      for (let other = from; other < to; other++) if (other !== place) wins[row + order[other]!]! += 0.5
      for (let other = to; other < options; other++) wins[row + order[other]!]! += 1
    }
    if (from === 0) first = to
  }
  return first
}

function anyTie(ordered: Float64Array): boolean {
  for (let place = 1; place < ordered.length; place++) if (ordered[place - 1]! - ordered[place]! <= SAME) return true
  return false
}

function confidenceOf(option: number, own: readonly number[], input: SmaaInput): number {
  const { options, criteria, utilities, lead } = input
  const central = Float64Array.from(own)
  const step = stepOf(utilities, options * criteria)
  const draws = drawsOf({ ...input, weights: central })
  const scoreIn = (draw: number, other: number): number => {
    const score = scoreOf(utilities, draw * step + other * criteria, central, 0, criteria)
    return lead === undefined ? score : score + lead[draw * options + other]!
  }
  let first = 0
  // Who beat the option last often does again, so it is asked first.
  let rival = 0
  for (let draw = 0; draw < draws; draw++) {
    const score = scoreIn(draw, option) + SAME
    if (scoreIn(draw, rival) > score) continue
    let other = 0
    while (other < options && scoreIn(draw, other) <= score) other++
    if (other === options) first++
    else rival = other
  }
  return first / draws
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
