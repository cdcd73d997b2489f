import vectors from './decision-vectors.json' with { type: 'json' }

/** A published case. What it takes and what it gives differ from method to method. */
export interface DecisionVector<Input, Expected, Params = Record<string, unknown>> {
  readonly input: Input
  readonly params: Params
  readonly expected: Expected
  /** Absolute, for every number that is expected. */
  readonly tolerance: number
}

/** A case of `decision-vectors.json` by id. The caller knows its shape. */
export function decisionVector<Input, Expected, Params = Record<string, unknown>>(
  id: string,
): DecisionVector<Input, Expected, Params> {
  const found = vectors.vectors.find((vector) => vector.id === id)
  if (found === undefined) throw new Error(`there is no case ${id}`)
  return found as unknown as DecisionVector<Input, Expected, Params>
}

/** The largest distance between numbers that should agree; infinite when they are not as many. */
export function largestDistance(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY
  let largest = 0
  for (let index = 0; index < actual.length; index++)
    largest = Math.max(largest, Math.abs(actual[index]! - expected[index]!))
  return largest
}
