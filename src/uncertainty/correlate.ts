import type { RankCorrelation } from './uncertain-input.ts'

/** Lower triangular factor of the correlation of normal scores: a row an input. */
export type CorrelationFactor = readonly (readonly number[])[]

/**
 * The factor L of the correlations between inputs, so that L z has them when z is independent: the Gaussian copula. The correlation of
 * normal scores behind a rank correlation is 2 sin(π ρ / 6) (Pearson 1907). Throws `RangeError` when no inputs can be correlated like
 * that, which names the pair that takes the least change, where changing one is enough.
 */
export function correlationFactor(
  paths: readonly string[],
  correlations: readonly RankCorrelation[],
): CorrelationFactor {
  const factor = choleskyFactor(scoreCorrelations(paths, correlations))
  if (factor !== undefined) return factor
  throw new RangeError(complaintAbout(paths, correlations))
}

type Matrix = readonly (readonly number[])[]

function scoreCorrelations(paths: readonly string[], correlations: readonly RankCorrelation[]): Matrix {
  const matrix: number[][] = paths.map((_, row) => paths.map((__, column) => (row === column ? 1 : 0)))
  for (const { between, rank } of correlations) {
    const [a, b] = [paths.indexOf(between[0]), paths.indexOf(between[1])]
    const score = 2 * Math.sin((Math.PI * rank) / 6)
    matrix[a]![b] = score
    matrix[b]![a] = score
  }
  return matrix
}

/** What is left of a variance of one below which it counts as none. */
const NO_VARIANCE = 1e-12

/** Undefined where the matrix is not positive definite. */
function choleskyFactor(matrix: Matrix): CorrelationFactor | undefined {
  const factor: number[][] = matrix.map((row) => row.map(() => 0))
  for (let row = 0; row < matrix.length; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row]![column]!
      for (let at = 0; at < column; at++) rest -= factor[row]![at]! * factor[column]![at]!
      if (column < row) factor[row]![column] = rest / factor[column]![column]!
      else if (rest > NO_VARIANCE) factor[row]![row] = Math.sqrt(rest)
      else return undefined
    }
  }
  return factor
}

/** A pair that could be changed so that the correlations agree. */
interface Change {
  readonly pair: RankCorrelation
  /** Rank correlations that the others leave it. */
  readonly from: number
  readonly to: number
}

function complaintAbout(paths: readonly string[], correlations: readonly RankCorrelation[]): string {
  const distance = ({ pair, from, to }: Change): number => Math.max(from - pair.rank, pair.rank - to)
  const [least] = correlations
    .flatMap((pair) => possibleChange(paths, correlations, pair))
    .toSorted((a, b) => distance(a) - distance(b))
  if (least === undefined) return 'the correlations contradict each other, and changing one of them is not enough'
  const { pair, from, to } = least
  // Rounded inwards, so that what is proposed is possible.
  const [low, high] = [Math.ceil(from * 100) / 100, Math.floor(to * 100) / 100]
  return `the correlations contradict each other: beside the others, that of ${pair.between.join(' and ')} can lie between ${low} and ${high}, not at ${pair.rank}`
}

/**
 * With the pair in the last two places, only the last diagonal of the factor depends on its correlation r: it stays positive while
 * r differs from the product of the rows before by less than what the two rows leave. Nothing where the others contradict each other.
 */
function possibleChange(
  paths: readonly string[],
  correlations: readonly RankCorrelation[],
  pair: RankCorrelation,
): readonly Change[] {
  const ordered = [...paths.filter((path) => !pair.between.includes(path)), ...pair.between]
  const others = scoreCorrelations(ordered, correlations)
  const last = ordered.length - 1
  const without = (dropped: number): Matrix =>
    others.filter((_, row) => row !== dropped).map((row) => row.filter((_, column) => column !== dropped))
  const [first, second] = [choleskyFactor(without(last))?.at(-1), choleskyFactor(without(last - 1))?.at(-1)]
  if (first === undefined || second === undefined) return []
  const shared = first.slice(0, -1).reduce((sum, value, at) => sum + value * second[at]!, 0)
  const room = first.at(-1)! * second.at(-1)!
  const rankOf = (score: number): number => (6 / Math.PI) * Math.asin(score / 2)
  return [{ pair, from: rankOf(shared - room), to: rankOf(shared + room) }]
}
