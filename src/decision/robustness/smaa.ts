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
    orderByScore(order, scores, ordered, draw, wins)
    for (let place = 0; place < options; place++) ranks[order[place]! * options + place]! += 1
    const tied = anyTie(ordered) ? shareTies(order, ordered, ranks, wins) : 1
    const share = 1 / tied
    for (let place = 0; place < tied; place++) {
      const option = order[place]!
      reached[option]! += 1
      firsts[option]! += share
      for (let column = 0; column < criteria; column++)
        central[option * criteria + column]! += share * weights[draw * weightStep + column]!
    }
  }
  for (let place = 0; place < options; place++)
    for (let behind = place + 1; behind < options; behind++) wins[order[place]! * options + order[behind]!]! += draws
  const centralWeights = rowsOf(central, criteria).map((sums, option) =>
    firsts[option]! > 0 ? sums.map((sum) => sum / firsts[option]!) : undefined,
  )
  // Where weights are not drawn, those of the draws are the central ones.
  const confidence =
    weightStep === 0
      ? centralWeights.map((own, option) => own && reached[option]! / draws)
      : confidencesOf(centralWeights, input)
  return {
    draws,
    rankAcceptability: rowsOf(ranks, options).map((row) => row.map((count) => count / draws)),
    centralWeights,
    confidence,
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

/**
 * Insertion, which is quickest for a few options whose order changes little from draw to draw. Writes the scores in their order, too. Who is
 * ahead of whom is counted when it changes: the draws since an option came ahead are this draw less that one.
 */
function orderByScore(
  order: Int32Array,
  scores: Float64Array,
  ordered: Float64Array,
  draw: number,
  wins: Float64Array,
): void {
  const options = order.length
  for (let place = 0; place < options; place++) {
    const option = order[place]!
    const score = scores[option]!
    let before = place - 1
    while (before >= 0 && ordered[before]! < score) {
      const passed = order[before]!
      wins[passed * options + option]! += draw
      wins[option * options + passed]! -= draw
      order[before + 1] = passed
      ordered[before + 1] = ordered[before]!
      before--
    }
    order[before + 1] = option
    ordered[before + 1] = score
  }
}

/** Shares out what was counted for options that tie, as if the first in order were ahead; returns how many share the first rank. */
function shareTies(order: Int32Array, ordered: Float64Array, ranks: Float64Array, wins: Float64Array): number {
  const options = order.length
  let first = 1
  for (let from = 0, to = 0; from < options; from = to) {
    to = from + 1
    while (to < options && ordered[to - 1]! - ordered[to]! <= SAME) to++
    const share = 1 / (to - from)
    for (let place = from; place < to && share < 1; place++) {
      const row = order[place]! * options
      ranks[row + place]! -= 1
      for (let rank = from; rank < to; rank++) ranks[row + rank]! += share
      for (let other = from; other < to; other++)
        if (other !== place) wins[row + order[other]!]! += other > place ? -0.5 : 0.5
    }
    if (from === 0) first = to
  }
  return first
}

function anyTie(ordered: Float64Array): boolean {
  for (let place = 1; place < ordered.length; place++) if (ordered[place - 1]! - ordered[place]! <= SAME) return true
  return false
}

/** Draws whose utilities stay in the cache while one option after the other is asked for. */
const DRAWS_AT_ONCE = 512

/** For each option with central weights the share of draws in which it is first under them. */
function confidencesOf(
  centralWeights: readonly (readonly number[] | undefined)[],
  input: SmaaInput,
): (number | undefined)[] {
  const { options, criteria, utilities } = input
  const draws = drawsOf({ ...input, weights: new Float64Array(criteria) })
  const lead = input.lead ?? new Float64Array(draws * options)
  const means = meanOfRows(utilities, options * criteria)
  const leads = meanOfRows(lead, options)
  const asked = centralWeights.map((own, option) => {
    if (own === undefined) return undefined
    const central = Float64Array.from(own)
    // Who scores most on the whole is asked first, as a draw is settled by the first who is ahead.
    const scores = leads.map((ahead, other) => ahead + scoreOf(means, other * criteria, central, 0, criteria))
    const rivals = Int32Array.from(scores.keys()).filter((other) => other !== option)
    return { option, central, rivals: rivals.sort((a, b) => scores[b]! - scores[a]!) }
  })
  const firsts = new Float64Array(options)
  for (let from = 0; from < draws; from += DRAWS_AT_ONCE)
    for (const own of asked)
      if (own !== undefined)
        firsts[own.option]! += firstsOf(own, utilities, lead, criteria, from, Math.min(from + DRAWS_AT_ONCE, draws))
  return asked.map((own, option) => own && firsts[option]! / draws)
}

/** In how many of some draws an option is first. */
function firstsOf(
  { option, central, rivals }: { readonly option: number; readonly central: Float64Array; readonly rivals: Int32Array },
  utilities: Float64Array,
  lead: Float64Array,
  criteria: number,
  start: number,
  end: number,
): number {
  const options = rivals.length + 1
  const step = stepOf(utilities, options * criteria)
  let first = 0
  for (let draw = start; draw < end; draw++) {
    const [from, ahead] = [draw * step, draw * options]
    const score = scoreOf(utilities, from + option * criteria, central, 0, criteria) + lead[ahead + option]! + SAME
    let asked = 0
    while (asked < rivals.length) {
      const rival = rivals[asked]!
      if (scoreOf(utilities, from + rival * criteria, central, 0, criteria) + lead[ahead + rival]! > score) break
      asked++
    }
    if (asked === rivals.length) first++
  }
  return first
}

function meanOfRows(values: Float64Array, width: number): Float64Array {
  const means = new Float64Array(width)
  for (let from = 0; from < values.length; from += width)
    for (let column = 0; column < width; column++) means[column]! += values[from + column]!
  return means.map((sum) => sum / (values.length / width))
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
