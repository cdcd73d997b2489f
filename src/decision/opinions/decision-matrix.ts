/** Alternatives by criteria, as every ranking method takes them. */
export interface DecisionMatrix {
  /** Rows are alternatives, columns criteria. */
  readonly rows: readonly (readonly number[])[]
  /** One weight a criterion, not negative; methods use their proportions only. */
  readonly weights: readonly number[]
  /** 1 where more is better, -1 where less is. */
  readonly directions: readonly (1 | -1)[]
}

/** Weights that add up to one. Throws `RangeError` when none is positive. */
export function proportionsOf(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) throw new RangeError('at least one criterion needs a positive weight')
  return weights.map((weight) => weight / total)
}

/** Best and worst of each column. */
export function extremesOf({ rows, directions }: DecisionMatrix): readonly { best: number; worst: number }[] {
  return directions.map((direction, column) => {
    const values = rows.map((row) => row[column]!)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return direction === 1 ? { best: high, worst: low } : { best: low, worst: high }
  })
}
