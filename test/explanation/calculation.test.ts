import { describe, expect, test } from 'vitest'
import { calculate, calculationOf } from '../../src/explanation/calculation.ts'
import type { Derivation } from '../../src/models/contract.ts'

const derivation = (formula: string, values: Readonly<Record<string, number>>): Derivation => ({
  formula,
  terms: Object.entries(values).map(([name, value]) => ({ name, value, unit: '' })),
})

describe('a formula with its numbers', () => {
  test('keeps the order of the words and groups thousands', () => {
    const storage = derivation('mean stored bytes × hours simulated ÷ hours of the month', {
      'mean stored bytes': 52_900,
      'hours simulated': 372,
      'hours of the month': 744,
    })
    expect(calculate(storage)).toEqual({ value: 26_450, text: '52,900 × 372 ÷ 744' })
  })

  test('leaves out what follows a semicolon', () => {
    expect(calculate(derivation('bytes read ÷ 2^30; in the class', { 'bytes read': 3 * 2 ** 30 }))).toEqual({
      value: 3,
      text: '3,221,225,470 ÷ 2^30',
    })
  })

  test.each([
    ['a + b × c', 2 + 3 * 5],
    ['(a + b) × c', (2 + 3) * 5],
    ['a − b − c', 2 - 3 - 5],
    ['c ÷ a ÷ b', 5 / 2 / 3],
    ['a^b^a', 2 ** (3 ** 2)],
    ['c × a^b', 5 * 2 ** 3],
    ['((a))', 2],
  ])('reads %s with the usual precedence', (formula, value) => {
    expect(calculate(derivation(formula, { a: 2, b: 3, c: 5 }))?.value).toBeCloseTo(value, 12)
  })

  test('takes the longest name that fits, and only whole words', () => {
    expect(calculate(derivation('hours of the month × hours', { hours: 2, 'hours of the month': 744 }))?.value).toBe(
      1488,
    )
    expect(calculate(derivation('hourstotal', { hours: 2 }))).toBeUndefined()
  })

  test.each(['a b', 'a ×', '× a', '(a', 'a)', '', 'the usual'])('is none for "%s"', (formula) => {
    expect(calculate(derivation(formula, { a: 2, b: 3 }))).toBeUndefined()
  })

  test('is shown only where it comes to the quantity and says more than one number', () => {
    expect(calculationOf(derivation('a × b', { a: 2, b: 3 }), 6)).toBe('2 × 3')
    expect(calculationOf(derivation('a × b', { a: 2, b: 3 }), 6.1)).toBeUndefined()
    expect(calculationOf(derivation('a; all of it', { a: 2 }), 2)).toBeUndefined()
  })
})
