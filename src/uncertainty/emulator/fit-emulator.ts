import type { OutcomeTable } from '../outcome-table.ts'
import { axesOf, evaluateTerms, type Term, termsUpTo } from './basis.ts'
import { EMULATOR_TOLERANCE, type Emulation, type Emulator, type EmulatorError, type Expansion } from './emulator.ts'
import { type Design, fitLeastSquares, orthogonalise } from './least-squares.ts'
import { principalComponents } from './principal-components.ts'

/** Total degrees that are tried; the error of leaving draws out chooses. */
const DEGREES = [0, 1, 2, 3]
/** Terms per draw that a fit may have: more would follow the draws rather than the simulator. */
const TERMS_PER_DRAW = 0.5
/** Share of the variance of bills over months that patterns may leave out. */
const LEFT_OVER = 1e-6

interface Candidate {
  readonly terms: readonly Term[]
  readonly design: Design
}

/**
 * Fits polynomial chaos expansions to simulated draws: bills by their principal components over months, levels one by one, each of the
 * degree with the smallest leave-one-out error (Blatman & Sudret, J. Comput. Phys. 230, 2011).
 */
export function fitEmulator(simulated: OutcomeTable): Emulator {
  const { draws, options, criteria, months, monthlyCost, levels, feasible } = simulated
  const axes = axesOf(simulated)
  const candidates = candidatesOf(simulated)
  const errors: EmulatorError[] = []
  const bills = options.map((option, index) => {
    const rows = gather(monthlyCost, draws, options.length * months.length, index * months.length, months.length)
    return fitRows(rows, draws, candidates, (relative, flagged) =>
      errors.push({ option, output: 'total cost', relative, flagged }),
    )
  })
  const fitted = options.flatMap((option, index) =>
    criteria.map((criterion, column) => {
      if (criterion === 'cost') return undefined
      const rows = gather(levels, draws, options.length * criteria.length, index * criteria.length + column, 1)
      if (rows.some((level) => !Number.isFinite(level))) return undefined
      return fitRows(rows, draws, candidates, (relative, flagged) =>
        errors.push({ option, output: criterion, relative, flagged }),
      )
    }),
  )
  const { inputs, replicates, scores, amounts } = simulated
  return {
    columns: { options, criteria, months, inputs },
    axes,
    inputs: { draws, replicates, scores, amounts },
    influence: influenceOf([...bills, ...fitted], axes.length),
    bills,
    levels: fitted,
    simulatedLevels: levels,
    simulatedFeasible: feasible,
    errors,
  }
}

function candidatesOf(simulated: OutcomeTable): readonly Candidate[] {
  const axes = axesOf(simulated)
  const { draws } = simulated
  return DEGREES.map((degree) => termsUpTo(axes, degree))
    .filter((terms, index) => index === 0 || terms.length <= TERMS_PER_DRAW * draws)
    .map((terms) => {
      const matrix = new Float64Array(terms.length * draws)
      evaluateTerms(axes, terms, simulated, matrix, (draw) => draw, draws)
      return { terms, design: orthogonalise(matrix, draws) }
    })
}

function fitRows(
  rows: Float64Array,
  draws: number,
  candidates: readonly Candidate[],
  report: (relative: number, flagged: boolean) => void,
): Emulation {
  const logarithmic = rows.every((value) => value > 0)
  const { mean, patterns, amounts } = principalComponents(logarithmic ? rows.map(Math.log) : rows, draws, LEFT_OVER)
  const expansions = withoutSmall(amounts.map((amount) => bestExpansion(amount, candidates)))
  const fit = { logarithmic, mean, patterns, expansions }
  const relative = leftOutError(fit, amounts, rows, draws)
  const noisy = relative > EMULATOR_TOLERANCE
  report(relative, noisy)
  return { ...fit, noisy }
}

function bestExpansion(response: Float64Array, candidates: readonly Candidate[]): Expansion {
  let best: Expansion | undefined
  let least = Infinity
  for (const { terms, design } of candidates) {
    const { coefficients, leftOut } = fitLeastSquares(design, response)
    const error = leftOut.reduce((sum, residual) => sum + residual * residual, 0)
    if (error < least || best === undefined) [best, least] = [{ terms, coefficients, leftOut }, error]
  }
  return best!
}

/** Sets the smallest coefficients to zero, as far as they add up to {@link LEFT_OVER} of the variance: each adds its square. */
function withoutSmall(expansions: readonly Expansion[]): readonly Expansion[] {
  const squares = expansions
    .flatMap(({ coefficients }) => Array.from(coefficients, (own) => own * own))
    .sort((a, b) => a - b)
  let left = LEFT_OVER * squares.reduce((sum, square) => sum + square, 0)
  let small = 0
  while (small < squares.length && squares[small]! <= left) left -= squares[small++]!
  const least = squares[small] ?? 0
  return expansions.map(({ coefficients, ...expansion }) => ({
    ...expansion,
    coefficients: coefficients.map((own) => (own * own < least ? 0 : own)),
  }))
}

function leftOutError(
  { logarithmic, mean, patterns, expansions }: Omit<Emulation, 'noisy'>,
  amounts: readonly Float64Array[],
  rows: Float64Array,
  draws: number,
): number {
  const width = mean.length
  let [error, size] = [0, 0]
  for (let draw = 0; draw < draws; draw++) {
    let [predicted, simulated] = [0, 0]
    for (let column = 0; column < width; column++) {
      let value = mean[column]!
      for (let pattern = 0; pattern < patterns.length; pattern++)
        value += (amounts[pattern]![draw]! - expansions[pattern]!.leftOut[draw]!) * patterns[pattern]![column]!
      predicted += logarithmic ? Math.exp(value) : value
      simulated += rows[draw * width + column]!
    }
    error += (predicted - simulated) ** 2
    size += simulated ** 2
  }
  return size === 0 ? 0 : Math.sqrt(error / size)
}

/** Share of the variance that terms with the input take, averaged over outputs that vary; its root, as it scales a distance. */
function influenceOf(emulations: readonly (Emulation | undefined)[], inputs: number): Float64Array {
  const influence = new Float64Array(inputs)
  for (const emulation of emulations) {
    const first = emulation?.expansions[0]
    if (first === undefined) continue
    const varying = first.terms.map((term, index) =>
      term.every((which) => which === 0) ? 0 : first.coefficients[index]! ** 2,
    )
    const total = varying.reduce((sum, part) => sum + part, 0)
    if (total === 0) continue
    for (const [index, term] of first.terms.entries())
      for (let input = 0; input < inputs; input++) if (term[input] !== 0) influence[input]! += varying[index]! / total
  }
  return influence.every((share) => share === 0) ? influence.fill(1) : influence.map(Math.sqrt)
}

function gather(values: Float64Array, draws: number, stride: number, from: number, width: number): Float64Array {
  const rows = new Float64Array(draws * width)
  for (let draw = 0; draw < draws; draw++)
    for (let column = 0; column < width; column++) rows[draw * width + column] = values[draw * stride + from + column]!
  return rows
}
