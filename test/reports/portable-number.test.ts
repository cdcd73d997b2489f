import { expect, it } from 'vitest'
import { portableNumber } from '../../src/reports/portable-number.ts'

it('drops the digits in which engines differ', () => {
  expect(portableNumber(1028.1410436813774)).toBe(portableNumber(1028.1410436813776))
  expect(portableNumber(0.1 + 0.2)).toBe(0.3)
})

it('keeps whole numbers whole', () => {
  expect(portableNumber(481_660_576_123_457)).toBe(481_660_576_123_457)
})
