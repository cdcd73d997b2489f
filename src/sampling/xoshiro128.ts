/** Four 32-bit words, not all zero. */
export type XoshiroState = readonly [number, number, number, number]

/** A generator of random numbers with a state of 128 bits. */
export interface RandomStream {
  /** The next whole number from 0 to 2^32 − 1. */
  nextWord(): number
  /** The next number strictly between 0 and 1, of 52 random bits. */
  nextUniform(): number
  /** Moves on by 2^64 words, so that a copy before and after the jump never overlap in practice. */
  jump(): void
  state(): XoshiroState
}

const JUMP = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b] as const

/**
 * xoshiro128** 1.1 (Blackman & Vigna, ACM Trans. Math. Softw. 47, 2021). All arithmetic is on 32 bits, where JavaScript is fast.
 * Throws `RangeError` on a state of zeros, from which it would never leave.
 */
export function xoshiro128(initial: XoshiroState): RandomStream {
  let [s0, s1, s2, s3] = initial.map((word) => word >>> 0) as [number, number, number, number]
  if ((s0 | s1 | s2 | s3) === 0) throw new RangeError('a state of zeros gives zeros for ever')
  const nextWord = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0
    const shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = rotateLeft(s3, 11)
    return result
  }
  return {
    nextWord,
    nextUniform: () => {
      const high = nextWord() >>> 6
      const low = nextWord() >>> 6
      // Half a step away from both ends: an inverse distribution function must never see 0 or 1.
      return (high * 2 ** 26 + low + 0.5) * 2 ** -52
    },
    jump: () => {
      let [j0, j1, j2, j3] = [0, 0, 0, 0]
      for (const word of JUMP) {
        for (let bit = 0; bit < 32; bit++) {
          if ((word & (1 << bit)) !== 0) {
            j0 ^= s0
            j1 ^= s1
            j2 ^= s2
            j3 ^= s3
          }
          nextWord()
        }
      }
      s0 = j0
      s1 = j1
      s2 = j2
      s3 = j3
    },
    state: () => [s0 >>> 0, s1 >>> 0, s2 >>> 0, s3 >>> 0],
  }
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
