/** An input as the emulator sees it: a normal score, or one of a few cases. */
export type Axis =
  | { readonly kind: 'score'; readonly input: number }
  | { readonly kind: 'cases'; readonly input: number; readonly cases: readonly number[] }

/** One product of functions of single inputs: for each input its function by number, 0 for the constant. */
export type Term = readonly number[]

/** Inputs of draws, row-major, a row a draw. */
export interface InputDraws {
  readonly draws: number
  /** Independent replicates that the draws split into evenly, one after the other. */
  readonly replicates: number
  /** draws × inputs: standard normal scores. */
  readonly scores: Float64Array
  /** draws × inputs: amounts; the number of the case for a choice among cases. */
  readonly amounts: Float64Array
}

/** Highest degree of a polynomial in one score. */
const HIGHEST_DEGREE = 3
/** An input with no more amounts than this is a choice among cases. */
const MOST_CASES = 8
/** Hyperbolic truncation: below 1 it leaves out interactions of high degree first (Blatman & Sudret, J. Comput. Phys. 230, 2011). */
const HYPERBOLIC_NORM = 0.75

/** Tells choices among cases from quantities by their amounts. */
export function axesOf({ draws, amounts }: InputDraws): readonly Axis[] {
  const inputs = amounts.length / draws
  return Array.from({ length: inputs }, (_, input) => {
    const cases = new Set<number>()
    for (let draw = 0; draw < draws && cases.size <= MOST_CASES; draw++) cases.add(amounts[draw * inputs + input]!)
    return cases.size <= Math.min(MOST_CASES, draws / 2)
      ? { kind: 'cases', input, cases: [...cases].sort((a, b) => a - b) }
      : { kind: 'score', input }
  })
}

/** All products up to a degree under hyperbolic truncation, the constant first. Each effect of a case counts as of degree one. */
export function termsUpTo(axes: readonly Axis[], degree: number): readonly Term[] {
  const budget = degree ** HYPERBOLIC_NORM + 1e-9
  const terms: number[][] = []
  const extend = (term: number[], used: number): void => {
    if (term.length === axes.length) {
      terms.push(term)
      return
    }
    const axis = axes[term.length]!
    extend([...term, 0], used)
    const functions = axis.kind === 'score' ? HIGHEST_DEGREE : axis.cases.length - 1
    for (let which = 1; which <= functions; which++) {
      const next = used + (axis.kind === 'score' ? which : 1) ** HYPERBOLIC_NORM
      if (next <= budget) extend([...term, which], next)
    }
  }
  extend([], 0)
  return terms
}

/** Functions of one input that there is room for. */
const FUNCTIONS = Math.max(HIGHEST_DEGREE + 1, MOST_CASES)

/**
 * Writes the values of all terms at a draw from `startOf(draw)` on, `step` apart: probabilists' Hermite polynomials, scaled to unit
 * variance, of the scores (Xiu & Karniadakis, SIAM J. Sci. Comput. 24, 2002) and sum-to-zero effects of the cases. A case never seen
 * has no effect.
 */
export function evaluateTerms(
  axes: readonly Axis[],
  terms: readonly Term[],
  inputs: InputDraws,
  into: Float64Array,
  startOf: (draw: number) => number,
  step: number,
): void {
  const factors = terms.map((term) => term.flatMap((which, axis) => (which === 0 ? [] : [axis * FUNCTIONS + which])))
  const places = Int32Array.from(factors.flat())
  const ends = Int32Array.from(factors, (_, term) => factors.slice(0, term + 1).flat().length)
  const values = new Float64Array(axes.length * FUNCTIONS)
  for (let draw = 0; draw < inputs.draws; draw++) {
    for (let index = 0; index < axes.length; index++)
      evaluateFunctions(axes[index]!, inputs, draw, values, index * FUNCTIONS)
    let to = startOf(draw)
    for (let term = 0, at = 0; term < ends.length; term++, to += step) {
      let value = 1
      for (const end = ends[term]!; at < end; at++) value *= values[places[at]!]!
      into[to] = value
    }
  }
}

function evaluateFunctions(
  axis: Axis,
  { draws, scores, amounts }: InputDraws,
  draw: number,
  into: Float64Array,
  at: number,
): void {
  const from = draw * (scores.length / draws) + axis.input
  if (axis.kind === 'score') {
    const z = scores[from]!
    into[at + 1] = z
    into[at + 2] = (z * z - 1) / Math.SQRT2
    into[at + 3] = (z * z * z - 3 * z) / Math.sqrt(6)
    return
  }
  const which = axis.cases.indexOf(amounts[from]!)
  const last = axis.cases.length - 1
  for (let effect = 0; effect < last; effect++) into[at + 1 + effect] = which === effect ? 1 : which === last ? -1 : 0
}
