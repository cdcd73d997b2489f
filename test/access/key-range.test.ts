import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { resolvePattern } from '../../src/access/iam/policy-variables.ts'
import { requestContext } from '../../src/access/iam/request.ts'
import { matchesPattern } from '../../src/access/iam/wildcard-pattern.ts'
import { keyRangePatterns } from '../../src/access/key-range.ts'

const scope = { hasVariables: true, context: requestContext({}) }
const matches = (patterns: readonly string[], key: string) =>
  patterns.some((pattern) => matchesPattern(resolvePattern(pattern, scope)!, key))
const key = fc.string({ unit: fc.constantFrom(' ', '$', '*', '?', '0', 'a', 'b', 'm', '{', '~'), maxLength: 4 })

describe('key ranges', () => {
  test('are prefixes where they are short', () => {
    expect(keyRangePatterns('m', 'p')).toEqual(['m*', 'n*', 'o*'])
    expect(keyRangePatterns('2026', '2028')).toEqual(['2026*', '2027*'])
  })
  test.prop([key, key, key], { numRuns: 1000 })('match the keys between their bounds and no others', (a, b, tried) => {
    const [from, before] = a < b ? [a, b] : [b, a]
    fc.pre(from < before)
    expect(matches(keyRangePatterns(from, before), tried)).toBe(tried >= from && tried < before)
  })
  test('refuse to be empty', () => {
    expect(() => keyRangePatterns('p', 'm')).toThrow(RangeError)
    expect(() => keyRangePatterns('m', 'm')).toThrow(RangeError)
  })
})
