import directions from './joe-kuo-directions.json' with { type: 'json' }
import { randomStream, type StreamName } from './random-stream.ts'
import type { RandomStream } from './xoshiro128.ts'

const BITS = 32

/** Dimensions for which there are direction numbers. */
export const SOBOL_DIMENSIONS = directions.rows.length + 1

/** The size of a sequence: 2^`exponent` points, for only then is it balanced (Owen, "On dropping the first Sobol' point", 2020). */
export interface SobolSize {
  readonly dimensions: number
  readonly exponent: number
}

/**
 * The first 2^exponent points of the Sobol' sequence in Gray-code order, as 32-bit words: a row a point, a column a dimension. Divided
 * by 2^32 they lie in [0, 1). Direction numbers of Joe & Kuo (2008), Gray code of Antonov & Saleev (1979). Throws `RangeError` for
 * more dimensions than there are direction numbers, or more than 2^31 points.
 */
export function sobolWords({ dimensions, exponent }: SobolSize): Uint32Array {
  return sequence(directionWords(dimensions), exponent)
}

/**
 * A Sobol' sequence under a random linear matrix scramble and digital shift (Matoušek, J. Complexity 14, 1998), which keeps its balance
 * and makes every point uniform. Numbers lie strictly between 0 and 1: a row a point, a column a dimension. Replicates are
 * independent, so that their spread is an error bar. A dimension has a stream of its own: more dimensions leave the first as they were.
 */
export function scrambledSobol({ dimensions, exponent }: SobolSize, name: StreamName): Float64Array {
  const words = directionWords(dimensions)
  const shifts = new Uint32Array(dimensions)
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const stream = randomStream({ ...name, label: `${name.label}/${dimension}` })
    const rows = lowerTriangle(stream)
    for (let bit = 0; bit < BITS; bit++) words[dimension * BITS + bit] = multiply(rows, words[dimension * BITS + bit]!)
    shifts[dimension] = stream.nextWord()
  }
  const points = sequence(words, exponent)
  const uniform = new Float64Array(points.length)
  for (let at = 0; at < points.length; )
    for (let dimension = 0; dimension < dimensions; dimension++, at++)
      uniform[at] = ((points[at]! ^ shifts[dimension]!) >>> 0) * 2 ** -32 + 2 ** -33
  return uniform
}

/**
 * One dimension of {@link scrambledSobol} alone, scrambled under a name of its own: columns of different dimensions and names make up a
 * scrambled sequence, and no column depends on which others there are.
 */
export function scrambledSobolColumn(dimension: number, exponent: number, name: StreamName): Float64Array {
  const words = directionWords(dimension + 1).slice(dimension * BITS)
  const stream = randomStream(name)
  const rows = lowerTriangle(stream)
  const scrambled = words.map((word) => multiply(rows, word))
  const shift = stream.nextWord()
  const points = sequence(scrambled, exponent)
  const uniform = new Float64Array(points.length)
  for (let at = 0; at < points.length; at++) uniform[at] = ((points[at]! ^ shift) >>> 0) * 2 ** -32 + 2 ** -33
  return uniform
}

function directionWords(dimensions: number): Uint32Array {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > SOBOL_DIMENSIONS)
    throw new RangeError(`a Sobol' sequence has 1 to ${SOBOL_DIMENSIONS} dimensions, not ${dimensions}`)
  const words = new Uint32Array(dimensions * BITS)
  for (let bit = 0; bit < BITS; bit++) words[bit] = 2 ** (BITS - 1 - bit)
  for (let dimension = 1; dimension < dimensions; dimension++) {
    const [degree, coefficients, ...initial] = directions.rows[dimension - 1] as [number, number, ...number[]]
    const at = dimension * BITS
    for (let bit = 0; bit < BITS; bit++) {
      if (bit < degree) {
        words[at + bit] = initial[bit]! * 2 ** (BITS - 1 - bit)
        continue
      }
      let word = words[at + bit - degree]! ^ (words[at + bit - degree]! >>> degree)
      for (let term = 1; term < degree; term++)
        if (((coefficients >>> (degree - 1 - term)) & 1) === 1) word ^= words[at + bit - term]!
      words[at + bit] = word
    }
  }
  return words
}

function sequence(words: Uint32Array, exponent: number): Uint32Array {
  if (!Number.isInteger(exponent) || exponent < 0 || exponent > 31)
    throw new RangeError(`a Sobol' sequence has 2^0 to 2^31 points, not 2^${exponent}`)
  const dimensions = words.length / BITS
  const count = 2 ** exponent
  const points = new Uint32Array(count * dimensions)
  for (let point = 1; point < count; point++) {
    const changed = 31 - Math.clz32(point & -point)
    for (let dimension = 0; dimension < dimensions; dimension++)
      points[point * dimensions + dimension] =
        points[(point - 1) * dimensions + dimension]! ^ words[dimension * BITS + changed]!
  }
  return points
}

/** Rows of a random lower triangular bit matrix with ones on its diagonal; the first row is the most significant bit. */
function lowerTriangle(stream: RandomStream): Uint32Array {
  return Uint32Array.from({ length: BITS }, (_, row) => {
    const diagonal = 2 ** (BITS - 1 - row)
    const left = row === 0 ? 0 : (0xffffffff << (BITS - row)) >>> 0
    return ((stream.nextWord() & left) | diagonal) >>> 0
  })
}

function multiply(rows: Uint32Array, word: number): number {
  let product = 0
  for (let row = 0; row < BITS; row++) if (isOdd(rows[row]! & word)) product |= 1 << (BITS - 1 - row)
  return product >>> 0
}

function isOdd(word: number): boolean {
  let folded = word ^ (word >>> 16)
  folded ^= folded >>> 8
  folded ^= folded >>> 4
  folded ^= folded >>> 2
  return ((folded ^ (folded >>> 1)) & 1) === 1
}
