import { randomStream, type StreamName } from './random-stream.ts'

/**
 * A random order of the first 2^`exponent` points of a sequence in which every first 2^k stay the first 2^k, so that it keeps the balance
 * of a Sobol' sequence however long it grows: 0, then 1, then 2 and 3 in a random order, then 4 to 7, and so on. A longer order begins
 * with the shorter one.
 */
export function doublingOrder(exponent: number, name: StreamName): Uint32Array {
  const stream = randomStream(name)
  const order = Uint32Array.from({ length: 2 ** exponent }, (_, point) => point)
  for (let start = 2; start < order.length; start *= 2) {
    // Fisher & Yates, within each doubling.
    for (let at = 2 * start - 1; at > start; at--) {
      const other = start + Math.floor(stream.nextUniform() * (at - start + 1))
      const kept = order[at]!
      order[at] = order[other]!
      order[other] = kept
    }
  }
  return order
}
