/** How weights are read off a matrix of pairwise comparisons. They agree where the comparisons are consistent and differ where not. */
export type PairwiseDerivation = 'eigenvector' | 'geometric mean' | 'normalised columns'

/** Weights from pairwise comparisons, and how far the comparisons contradict each other. */
export interface PairwiseWeights {
  readonly derivation: PairwiseDerivation
  /** Adding up to one. */
  readonly weights: readonly number[]
  /** Mean of (K w)_i / w_i: the principal eigenvalue where the weights are the eigenvector. */
  readonly lambdaMax: number
  /** (λ − n) / (n − 1). */
  readonly consistencyIndex: number
  /** Consistency index over that of random comparisons; above 0.1 the comparisons are worth another look. 0 for fewer than three items. */
  readonly consistencyRatio: number
}

/**
 * Consistency index of random comparisons by number of items, from 1 (Saaty, The Analytic Hierarchy Process, 1980). Other tables differ in
 * the second digit, and the ratio with them.
 */
export const SAATY_RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const

/** Comparisons whose ratio is above this contradict each other too much (Saaty 1980). */
export const ACCEPTABLE_CONSISTENCY_RATIO = 0.1

/**
 * Weights from a reciprocal matrix of comparisons: the cell of row i and column j says how many times as important i is as j. Only to elicit
 * weights; options are never compared in pairs, which would make their order depend on who takes part. Throws `RangeError` when the matrix is
 * not square, not positive or not reciprocal, or has more items than the table of random indices.
 */
export function pairwiseWeights(
  comparisons: readonly (readonly number[])[],
  derivation: PairwiseDerivation = 'eigenvector',
): PairwiseWeights {
  const count = comparisons.length
  checkReciprocal(comparisons)
  const weights = DERIVATIONS[derivation](comparisons)
  const lambdaMax =
    multiply(comparisons, weights).reduce((sum, value, index) => sum + value / weights[index]!, 0) / count
  const consistencyIndex = count < 2 ? 0 : (lambdaMax - count) / (count - 1)
  const randomIndex = SAATY_RANDOM_INDEX[count - 1]!
  const consistencyRatio = randomIndex === 0 ? 0 : consistencyIndex / randomIndex
  return { derivation, weights, lambdaMax, consistencyIndex, consistencyRatio }
}

type Derive = (comparisons: readonly (readonly number[])[]) => readonly number[]

const DERIVATIONS: Readonly<Record<PairwiseDerivation, Derive>> = {
  // Power iteration; a positive matrix has one dominant eigenvector (Perron), so that any positive start will do.
  eigenvector: (comparisons) => {
    let weights: readonly number[] = comparisons.map(() => 1 / comparisons.length)
    for (let step = 0; step < 1000; step++) {
      const next = normalised(multiply(comparisons, weights))
      const moved = Math.max(...next.map((value, index) => Math.abs(value - weights[index]!)))
      weights = next
      if (moved < 1e-15) break
    }
    return weights
  },
  // Crawford & Williams, J. Math. Psych. 29 (1985).
  'geometric mean': (comparisons) =>
    normalised(
      comparisons.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / comparisons.length)),
    ),
  'normalised columns': (comparisons) => {
    const sums = comparisons.map((_, column) => comparisons.reduce((sum, row) => sum + row[column]!, 0))
    return normalised(comparisons.map((row) => row.reduce((sum, value, column) => sum + value / sums[column]!, 0)))
  },
}

function multiply(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, column) => sum + value * vector[column]!, 0))
}

function normalised(values: readonly number[]): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / total)
}

function checkReciprocal(comparisons: readonly (readonly number[])[]): void {
  const count = comparisons.length
  if (count === 0 || count > SAATY_RANDOM_INDEX.length)
    throw new RangeError(`compare 1 to ${SAATY_RANDOM_INDEX.length} items, not ${count}`)
  for (const [i, row] of comparisons.entries()) {
    if (row.length !== count) throw new RangeError('a matrix of comparisons is square')
    for (const [j, value] of row.entries())
      if (!(value > 0) || Math.abs(value * comparisons[j]![i]! - 1) > 1e-9)
        throw new RangeError(`comparison ${i + 1} with ${j + 1} is not the reciprocal of ${j + 1} with ${i + 1}`)
  }
}
