/** Draws that lie side by side, and sums that are made at once: then each number read serves several sums, which stay in registers. */
export const LANES = 2
export const AT_ONCE = 4

/** Columns over draws. The draws of a group of {@link LANES} lie side by side; the last group is filled up. */
export interface Columns {
  readonly values: Float64Array
  /** From a column to the next, and from a group of draws to the next. */
  readonly columnStep: number
  readonly groupStep: number
}

/**
 * Room for columns whose groups lie together, all columns of a few draws side by side: to be read by {@link sumColumns}. Of memory that is
 * there, the beginning is taken as it is.
 */
export function interleaved(draws: number, columns: number, memory?: Float64Array): Columns {
  const length = padded(draws, LANES) * columns
  const values = memory?.subarray(0, length) ?? new Float64Array(length)
  return { values, columnStep: LANES, groupStep: columns * LANES }
}

/** Room for columns one after the other, each draw by draw. */
export function consecutive(draws: number, columns: number): Columns {
  const columnStep = padded(draws, LANES)
  return { values: new Float64Array(columnStep * columns), columnStep, groupStep: LANES }
}

/** The least multiple of a size that is no less than a count. */
export function padded(count: number, size: number): number {
  return Math.ceil(count / size) * size
}

/** Where the value of a column at a draw lies. */
export function placeOf({ columnStep, groupStep }: Columns, draw: number, column: number): number {
  const lane = draw % LANES
  return ((draw - lane) / LANES) * groupStep + column * columnStep + lane
}

/** {@link AT_ONCE} sums over the same columns: to each constant every column is added, times its factor in that sum. */
export interface Sums {
  readonly constants: Float64Array
  /** Numbers of the columns. */
  readonly columns: Int32Array
  /** {@link AT_ONCE} a column. */
  readonly factors: Float64Array
}

/** Draws whose columns stay in the nearest cache from one step to the next; a multiple of {@link LANES}. */
export const BLOCK = 512

/** Writes sums to columns of `into`, from the column `first` on: at all draws, or at the {@link BLOCK} from `draw` on. */
export function sumColumns(
  from: Columns,
  { constants, columns, factors }: Sums,
  into: Columns,
  first: number,
  draw?: number,
): void {
  const groups = Math.floor(from.values.length / from.groupStep)
  const start = (draw ?? 0) / LANES
  const end = draw === undefined ? groups : Math.min(start + BLOCK / LANES, groups)
  const places = columns.map((column) => column * from.columnStep)
  const at = first * into.columnStep
  sumGroups(
    start,
    end,
    from.values,
    from.groupStep,
    places,
    factors,
    constants,
    into.values,
    at,
    into.columnStep,
    into.groupStep,
  )
}

/** Takes plain arrays and numbers: what is looked up in records within the loop costs more than the sums. */
function sumGroups(
  first: number,
  end: number,
  values: Float64Array,
  step: number,
  places: Int32Array,
  factors: Float64Array,
  constants: Float64Array,
  into: Float64Array,
  start: number,
  columnStep: number,
  intoStep: number,
): void {
  const terms = places.length
  const constantA = constants[0]!
  const constantB = constants[1]!
  const constantC = constants[2]!
  const constantD = constants[3]!
  for (let group = first, from = first * step; group < end; group++, from += step) {
    let a = constantA
    let b = constantB
    let c = constantC
    let d = constantD
    let nextA = a
    let nextB = b
    let nextC = c
    let nextD = d
    for (let term = 0; term < terms; term++) {
      const place = from + places[term]!
      const value = values[place]!
      const next = values[place + 1]!
      const at = 4 * term
      let factor = factors[at]!
      a += factor * value
      nextA += factor * next
      factor = factors[at + 1]!
      b += factor * value
      nextB += factor * next
      factor = factors[at + 2]!
      c += factor * value
      nextC += factor * next
      factor = factors[at + 3]!
      d += factor * value
      nextD += factor * next
    }
    let to = start + group * intoStep
    into[to] = a
    into[to + 1] = nextA
    to += columnStep
    into[to] = b
    into[to + 1] = nextB
    to += columnStep
    into[to] = c
    into[to + 1] = nextC
    to += columnStep
    into[to] = d
    into[to + 1] = nextD
  }
}
