import { sum } from '../../quantities/sum.ts'

/** What choosing an option forgoes, against the best option of each case. */
export interface Regret {
  readonly expected: number
  /** 95 % of the cases, by their probability, forgo no more. */
  readonly p95: number
  readonly worst: number
}

/**
 * Regret of each row of a table of payoffs over cases (columns), larger payoffs being better (Savage, J. Am. Stat. Assoc. 46, 1951). Cases are equally
 * likely without probabilities.
 */
export function regrets(payoffs: readonly ArrayLike<number>[], probabilities?: readonly number[]): readonly Regret[] {
  const cases = payoffs[0]?.length ?? 0
  const best = new Float64Array(cases).fill(Number.NEGATIVE_INFINITY)
  for (const row of payoffs) for (let at = 0; at < cases; at++) best[at] = Math.max(best[at]!, row[at]!)
  return payoffs.map((row) => {
    const losses = Float64Array.from(best, (value, at) => value - row[at]!)
    return probabilities === undefined ? regretOfEqual(losses) : regretOfWeighted(losses, probabilities)
  })
}

const CONFIDENCE = 0.95
/** How far a sum of probabilities may miss a round figure. */
const ROUNDING = 1e-12

function regretOfEqual(losses: Float64Array): Regret {
  losses.sort()
  const p95 = losses[Math.ceil((CONFIDENCE - ROUNDING) * losses.length) - 1] ?? 0
  return { expected: sum(losses) / Math.max(1, losses.length), p95, worst: losses.at(-1) ?? 0 }
}

function regretOfWeighted(losses: Float64Array, probabilities: readonly number[]): Regret {
  const order = Uint32Array.from(losses.keys()).sort((a, b) => losses[a]! - losses[b]!)
  let [expected, reached, p95] = [0, 0, 0]
  for (const at of order) {
    expected += probabilities[at]! * losses[at]!
    if (reached < CONFIDENCE - ROUNDING) p95 = losses[at]!
    reached += probabilities[at]!
  }
  return { expected, p95, worst: losses[order.at(-1)!] ?? 0 }
}
