const MASK = (1n << 64n) - 1n
const GOLDEN_GAMMA = 0x9e3779b97f4a7c15n

/** The finaliser of splitmix64: a bijection of 64-bit words in which every bit of the input moves half of the bits of the output. */
export function mix64(word: bigint): bigint {
  let z = word & MASK
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK
  return z ^ (z >> 31n)
}

/** splitmix64 from a seed: 64-bit words to seed other generators with (Steele, Lea & Flood, OOPSLA 2014; constants of Vigna's reference). */
export function splitmix64(seed: bigint): () => bigint {
  let state = seed & MASK
  return () => {
    state = (state + GOLDEN_GAMMA) & MASK
    return mix64(state)
  }
}
