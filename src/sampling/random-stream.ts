import { mix64, splitmix64 } from './splitmix64.ts'
import { type RandomStream, type XoshiroState, xoshiro128 } from './xoshiro128.ts'

/** Names a stream of random numbers. Streams of other names, replicates or seeds have nothing to do with it. */
export interface StreamName {
  /** Seed of the whole run: a whole number from 0 to 2^53 − 1. */
  readonly seed: number
  /** What the numbers are for, such as `weights`. */
  readonly label: string
  /** Number of the independent repetition; 0 without repetitions. */
  readonly replicate?: number
}

/**
 * The random stream of a name. Whoever draws from one stream never moves the draws of another, so that adding an input or an
 * option leaves those of the others as they were. Throws `RangeError` when seed or replicate is no whole number from 0 on.
 */
export function randomStream({ seed, label, replicate = 0 }: StreamName): RandomStream {
  if (!Number.isSafeInteger(seed) || seed < 0 || !Number.isSafeInteger(replicate) || replicate < 0)
    throw new RangeError('a seed and a replicate are whole numbers from 0 on')
  const next = splitmix64(mix64(mix64(BigInt(seed)) ^ hashText(label)) + BigInt(replicate))
  const [a, b] = [next(), next()]
  const state: XoshiroState = [lowWord(a), lowWord(a >> 32n), lowWord(b), lowWord(b >> 32n)]
  return xoshiro128(state.some((word) => word !== 0) ? state : [1, 0, 0, 0])
}

function lowWord(word: bigint): number {
  return Number(word & 0xffffffffn)
}

/** FNV-1a of 64 bits over the UTF-16 code units of a text, low byte first (Fowler, Noll & Vo; RFC 9923). */
function hashText(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    for (const byte of [unit & 0xff, unit >> 8]) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & ((1n << 64n) - 1n)
  }
  return hash
}
