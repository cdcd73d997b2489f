import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/sampling/random-stream.ts'
import { splitmix64 } from '../../src/sampling/splitmix64.ts'
import { type XoshiroState, xoshiro128 } from '../../src/sampling/xoshiro128.ts'
import { decisionVector } from '../data/decision-vector.ts'

type Words = readonly number[]

describe('the generators give the words of their references', () => {
  test('xoshiro128**', () => {
    const { input, expected } = decisionVector<{ state: XoshiroState }, { out: Words }>('rng-01')
    const stream = xoshiro128(input.state)
    expect(expected.out.map(() => stream.nextWord())).toEqual(expected.out)
  })

  test('its jump by 2^64 words', () => {
    const { input, expected } = decisionVector<{ state: XoshiroState }, { state: Words }>('rng-03')
    const stream = xoshiro128(input.state)
    stream.jump()
    expect(stream.state()).toEqual(expected.state)
  })

  test('splitmix64', () => {
    const { input, expected } = decisionVector<{ seed: string }, { out: readonly string[] }>('rng-05')
    const next = splitmix64(BigInt(input.seed))
    expect(expected.out.map(() => String(next()))).toEqual(expected.out)
  })
})

describe('a named stream', () => {
  const draws = (seed: number, label: string, replicate = 0) => {
    const stream = randomStream({ seed, label, replicate })
    return Array.from({ length: 8 }, () => stream.nextUniform())
  }

  test('is the same for the same name and another for any other', () => {
    expect(draws(1, 'weights')).toEqual(draws(1, 'weights'))
    const all = [draws(1, 'weights'), draws(2, 'weights'), draws(1, 'prices'), draws(1, 'weights', 1), draws(0, '')]
    expect(new Set(all.flat()).size).toBe(all.flat().length)
  })

  test('of small seeds shows no pattern in its first draws', () => {
    const firsts = Array.from({ length: 2000 }, (_, seed) => draws(seed, 'first')[0]!)
    const mean = firsts.reduce((sum, x) => sum + x, 0) / firsts.length
    const lag = firsts.slice(1).reduce((sum, x, at) => sum + (x - 0.5) * (firsts[at]! - 0.5), 0) / (firsts.length / 12)
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * firsts.length))
    expect(Math.abs(lag)).toBeLessThan(4 / Math.sqrt(firsts.length))
  })

  test('lies strictly between 0 and 1', () => {
    const stream = randomStream({ seed: 3, label: 'range' })
    const many = Array.from({ length: 20_000 }, () => stream.nextUniform())
    expect(Math.min(...many)).toBeGreaterThan(0)
    expect(Math.max(...many)).toBeLessThan(1)
  })

  test('refuses seeds that are no whole numbers', () => {
    expect(() => randomStream({ seed: 0.5, label: '' })).toThrow('whole numbers')
    expect(() => xoshiro128([0, 0, 0, 0])).toThrow('zeros')
  })
})
