import type { Cues } from './cues.ts'

/** A question with its key: the cues of every option, and which of them are right. */
export interface KeyedQuestion {
  readonly options: readonly { readonly cues: Cues; readonly right: boolean }[]
}

export interface LearningSettings {
  /** Weight of the sum of the weights' sizes: cues that tell little get none. */
  readonly sparsity: number
  /** Weight of the sum of their squares: no cue is trusted far. */
  readonly shrinkage: number
  readonly rounds: number
}

/**
 * Learns what speaks for an option from questions with keys: weights such that the log-odds of the right one of two options are the sum of
 * the weights of the cues by which they differ (Bradley–Terry model on features; elastic net), by accelerated proximal gradient descent
 * (FISTA; Beck and Teboulle 2009, https://doi.org/10.1137/080716542). The same questions give the same weights.
 */
export function learnWeights(
  questions: readonly KeyedQuestion[],
  { sparsity, shrinkage, rounds }: LearningSettings,
): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const pairs = questions.flatMap((question) => pairsOf(question, names))
  const size = names.size
  const weights = new Float64Array(size)
  const ahead = new Float64Array(size)
  const slope = new Float64Array(size)
  const step = 1 / (curvature(pairs, size) / 4 + shrinkage)
  let momentum = 1
  for (let round = 0; round < rounds; round++) {
    slope.fill(0)
    for (const { cues, amounts } of pairs) {
      let odds = 0
      for (let k = 0; k < cues.length; k++) odds += ahead[cues[k]!]! * amounts[k]!
      const miss = 1 / (1 + Math.exp(odds))
      for (let k = 0; k < cues.length; k++) slope[cues[k]!]! -= (miss * amounts[k]!) / pairs.length
    }
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const onward = (momentum - 1) / next
    for (let i = 0; i < size; i++) {
      const moved = ahead[i]! - step * (slope[i]! + shrinkage * ahead[i]!)
      const kept = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * sparsity)
      ahead[i] = kept + onward * (kept - weights[i]!)
      weights[i] = kept
    }
    momentum = next
  }
  return new Map([...names].map(([name, i]) => [name, weights[i]!] as const).filter(([, weight]) => weight !== 0))
}

/** The sum of the weights of what an option has. */
export function weightOf(cues: Cues, weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [name, amount] of cues) sum += amount * (weights.get(name) ?? 0)
  return sum
}

/** How often the options of greatest weight are the right ones. */
export function shareRight(questions: readonly KeyedQuestion[], weights: ReadonlyMap<string, number>): number {
  const right = questions.filter(({ options }) => {
    const ranked = options.map((option) => ({ ...option, weight: weightOf(option.cues, weights) }))
    ranked.sort((a, b) => b.weight - a.weight)
    return ranked.slice(0, options.filter((option) => option.right).length).every((option) => option.right)
  })
  return right.length / questions.length
}

/** By what a right option of a question differs from a wrong one. */
interface Pair {
  readonly cues: Int32Array
  readonly amounts: Float64Array
}

function pairsOf({ options }: KeyedQuestion, names: Map<string, number>): readonly Pair[] {
  const numbered = (name: string): number => {
    const known = names.get(name) ?? names.size
    names.set(name, known)
    return known
  }
  const wrong = options.filter(({ right }) => !right)
  return options
    .filter(({ right }) => right)
    .flatMap((one) =>
      wrong.map(({ cues: other }) => {
        const apart = new Map<number, number>()
        for (const [name, amount] of one.cues) apart.set(numbered(name), amount)
        for (const [name, amount] of other) {
          const cue = numbered(name)
          apart.set(cue, (apart.get(cue) ?? 0) - amount)
        }
        const entries = [...apart].filter(([, amount]) => amount !== 0)
        return {
          cues: Int32Array.from(entries, ([cue]) => cue),
          amounts: Float64Array.from(entries, ([, amount]) => amount),
        }
      }),
    )
}

const POWER_ROUNDS = 30
/** The iteration comes from below: a step a little too short converges, one too long does not. */
const MARGIN = 1.2

/** Largest eigenvalue of the mean outer product of the pairs, by power iteration. */
function curvature(pairs: readonly Pair[], size: number): number {
  // Differences of cues add up to nothing where options have as many of them: equal entries would be blind to them.
  let vector = Float64Array.from({ length: size }, (_, i) => Math.cos(i))
  let value = 1
  for (let round = 0; round < POWER_ROUNDS; round++) {
    const image = new Float64Array(size)
    for (const { cues, amounts } of pairs) {
      let along = 0
      for (let k = 0; k < cues.length; k++) along += vector[cues[k]!]! * amounts[k]!
      for (let k = 0; k < cues.length; k++) image[cues[k]!]! += (along * amounts[k]!) / pairs.length
    }
    value = Math.sqrt(image.reduce((sum, x) => sum + x * x, 0))
    if (value === 0) return 1
    vector = image.map((x) => x / value)
  }
  return MARGIN * value
}
