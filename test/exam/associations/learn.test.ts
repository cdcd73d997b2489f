import { describe, expect, it } from 'vitest'
import { type KeyedQuestion, learnWeights, shareRight, weightOf } from '../../../src/exam/associations/learn.ts'

const SETTINGS = { sparsity: 1e-4, shrinkage: 4e-4, rounds: 250 }

const question = (right: readonly string[], ...wrong: readonly (readonly string[])[]): KeyedQuestion => ({
  options: [right, ...wrong].map((cues, index) => ({
    cues: new Map(cues.map((cue) => [cue, 1])),
    right: index === 0,
  })),
})

/** Time to live is right where data expires, a script is so seldom, and the store that all options name says nothing. */
const PRACTICE = [
  question(['ttl|expire', 'table'], ['script', 'table'], ['lambda', 'table']),
  question(['ttl|expire', 'table'], ['script', 'table']),
  question(['lifecycle|expire', 'table'], ['script', 'table'], ['ttl', 'table']),
  question(['lambda', 'table'], ['script', 'table']),
]

describe('what goes with right answers', () => {
  const weights = learnWeights(PRACTICE, SETTINGS)

  it('is learned from keys: what is right weighs more than what is wrong beside it', () => {
    expect(weights.get('ttl|expire')).toBeGreaterThan(0)
    expect(weights.get('script')).toBeLessThan(0)
    expect(shareRight(PRACTICE, weights)).toBe(1)
  })

  it('says nothing of what all options have', () => expect(weights.has('table')).toBe(false))

  it('is the same however often it is learned', () => expect(learnWeights(PRACTICE, SETTINGS)).toEqual(weights))

  it('gives the log-odds of two options as the difference of their weights', () => {
    // One cue that is right in three of four: shrinkage aside, its weight is the logit of that share.
    const often = [question(['cue'], []), question(['cue'], []), question(['cue'], []), question([], ['cue'])]
    const learned = learnWeights(often, { sparsity: 0, shrinkage: 1e-9, rounds: 2000 })
    expect(weightOf(new Map([['cue', 1]]), learned)).toBeCloseTo(Math.log(3), 3)
  })

  it('keeps fewer cues the sparser it has to be', () => {
    const few = learnWeights(PRACTICE, { ...SETTINGS, sparsity: 0.05 })
    expect(few.size).toBeLessThan(weights.size)
  })
})
