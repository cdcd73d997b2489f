import { describe, expect, it } from 'vitest'
import {
  formatBinaryBytes,
  formatBytes,
  formatCount,
  formatMoney,
  formatShare,
  formatTime,
  groupDigits,
  inNumber,
} from '../../src/quantities/format.ts'

describe('quantities for people', () => {
  it.each([
    [0, '$0.00'],
    [12.345, '$12.35'],
    [99.99, '$99.99'],
    [12_345.67, '$12,346'],
    [-1234, '-$1,234'],
    [0.000012, '$0.000012'],
    [0.00012345, '$0.000123'],
  ])('%d USD is %s', (usd, text) => {
    expect(formatMoney(usd)).toBe(text)
  })

  it.each([
    ['400000 records/day', '400,000 records/day'],
    ['$1234567.89012', '$1,234,567.89012'],
    ['0.12345 GB', '0.12345 GB'],
    ['999 /s', '999 /s'],
  ])('groups the digits of %s', (text, grouped) => {
    expect(groupDigits(text)).toBe(grouped)
  })

  it.each([
    [1, 'items', 'item'],
    [1, 'round trips', 'round trip'],
    [1, 'requests/s', 'request/s'],
    [1, 'interventions a year', 'intervention a year'],
    [1, 'copies', 'copy'],
    [1, 'losses per zone and year', 'loss per zone and year'],
    [1, 'times', 'times'],
    [1, 'GiB', 'GiB'],
    [2, 'items', 'items'],
  ])('writes the unit of %d %s as %s', (count, unit, text) => {
    expect(inNumber(count, unit)).toBe(text)
  })

  it('names the unit, so that decimal and binary sizes cannot be confused', () => {
    expect(formatBytes(1e12)).toBe('1 TB')
    expect(formatBinaryBytes(2 ** 40)).toBe('1 TiB')
    expect(formatBytes(1.234e9)).toBe('1.23 GB')
    expect(formatBytes(0)).toBe('0 B')
    expect(formatBytes(999.6e6)).toBe('1 GB')
  })

  it.each([
    [1_234_567.8, '1,234,568'],
    [12.345, '12.3'],
    [0, '0'],
  ])('%d things are %s', (count, text) => {
    expect(formatCount(count)).toBe(text)
  })

  it.each([
    [0.6, '60 %'],
    [1, '100 %'],
    [0.00012, '0.012 %'],
    [1e-11, '1e-11'],
    [0, '0 %'],
  ])('a share of %d is %s', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })

  it.each([
    [4.5, '4.5 ms'],
    [1500, '1.5 s'],
    [90_000, '1.5 min'],
    [86_400_000, '24 h'],
    [3 * 86_400_000, '3 days'],
    [913_125 * 86_400_000, '2,500 years'],
  ])('%d ms are %s', (ms, text) => {
    expect(formatTime(ms)).toBe(text)
  })
})
