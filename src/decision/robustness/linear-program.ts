/** Σ coefficients · x ≤ bound. */
export interface UpperBound {
  readonly coefficients: readonly number[]
  readonly bound: number
}

/** Maximise objective · x under upper bounds, with every x at least 0. */
export interface LinearProgram {
  readonly objective: readonly number[]
  readonly bounds: readonly UpperBound[]
}

export type LinearProgramResult =
  | { readonly status: 'optimal'; readonly value: number; readonly point: readonly number[] }
  | { readonly status: 'infeasible' | 'unbounded' }

const ROUNDING = 1e-11

/** Rows are basic variables, the last is the objective; columns are nonbasic variables, the last is the constant. */
interface Dictionary {
  readonly rows: number[][]
  readonly basic: number[]
  readonly nonbasic: number[]
}

/**
 * Solves a small dense linear program exactly but for rounding: the simplex method in two phases, with Bland's rule, under which it
 * always ends (Chvátal, Linear Programming, 1983, ch. 3). Meant for a dozen variables, as weights of criteria are.
 */
export function maximise({ objective, bounds }: LinearProgram): LinearProgramResult {
  const count = objective.length
  const dictionary: Dictionary = {
    rows: [...bounds.map(({ coefficients, bound }) => [...coefficients, bound]), [...objective, 0]],
    basic: bounds.map((_, row) => count + row),
    nonbasic: objective.map((_, column) => column),
  }
  if (!makeFeasible(dictionary)) return { status: 'infeasible' }
  if (!climb(dictionary)) return { status: 'unbounded' }
  const point = new Array<number>(count).fill(0)
  for (const [row, variable] of dictionary.basic.entries())
    if (variable < count) point[variable] = dictionary.rows[row]!.at(-1)!
  return { status: 'optimal', value: -dictionary.rows.at(-1)!.at(-1)!, point }
}

/** Phase one: an artificial variable takes up what is violated and is driven out. */
function makeFeasible(dictionary: Dictionary): boolean {
  const { rows, basic, nonbasic } = dictionary
  const constants = rows.slice(0, -1).map((row) => row.at(-1)!)
  const lowest = constants.indexOf(Math.min(0, ...constants))
  if (lowest === -1 || constants[lowest]! >= 0) return true
  const artificial = -1
  for (const row of rows) row.splice(-1, 0, -1)
  rows.at(-1)!.splice(-2, 1, 0)
  nonbasic.push(artificial)
  const original = rows.pop()!
  rows.push([...nonbasic.map((variable) => (variable === artificial ? -1 : 0)), 0])
  // The true objective rides along as one more row that never limits a step.
  const riding: number[][] = [original]
  pivot(dictionary, lowest, nonbasic.length - 1, riding)
  climb(dictionary, riding)
  if (-rows.at(-1)!.at(-1)! < -1e-9) return false
  const row = basic.indexOf(artificial)
  if (row !== -1) {
    const column = rows[row]!.slice(0, -1).findIndex((value) => Math.abs(value) > ROUNDING)
    if (column !== -1) pivot(dictionary, row, column, riding)
  }
  const column = nonbasic.indexOf(artificial)
  if (column !== -1) {
    nonbasic.splice(column, 1)
    for (const line of [...rows, original]) line.splice(column, 1)
  }
  rows[rows.length - 1] = original
  return true
}

/** Phase two: climbs until no variable improves the objective. False when it never ends, because nothing bounds a variable. */
function climb(dictionary: Dictionary, riding: number[][] = []): boolean {
  const { rows, basic, nonbasic } = dictionary
  for (;;) {
    const objective = rows.at(-1)!
    let entering = -1
    for (const [column, variable] of nonbasic.entries())
      if (objective[column]! > ROUNDING && (entering === -1 || variable < nonbasic[entering]!)) entering = column
    if (entering === -1) return true
    let leaving = -1
    let smallest = Number.POSITIVE_INFINITY
    for (const [row, variable] of basic.entries()) {
      const slope = rows[row]![entering]!
      if (slope <= ROUNDING) continue
      const ratio = rows[row]!.at(-1)! / slope
      const ties = leaving !== -1 && Math.abs(ratio - smallest) <= ROUNDING && variable < basic[leaving]!
      if (ratio < smallest - ROUNDING || ties) {
        smallest = Math.min(smallest, ratio)
        leaving = row
      }
    }
    if (leaving === -1) return false
    pivot(dictionary, leaving, entering, riding)
  }
}

function pivot({ rows, basic, nonbasic }: Dictionary, at: number, column: number, riding: readonly number[][]): void {
  const own = rows[at]!
  const factor = own[column]!
  for (const [index, value] of own.entries()) own[index] = index === column ? 1 / factor : value / factor
  for (const row of [...rows, ...riding]) {
    if (row === own) continue
    const multiple = row[column]!
    if (multiple === 0) continue
    for (const [index, value] of own.entries())
      row[index] = index === column ? -multiple * value : row[index]! - multiple * value
  }
  const leaving = basic[at]!
  basic[at] = nonbasic[column]!
  nonbasic[column] = leaving
}
