import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBytes, formatMoney, formatShare, formatTime } from '../../src/quantities/format.ts'
import {
  parseCountRate,
  parseDuration,
  parseGrowth,
  parseIngest,
  parseMeasure,
  parseShare,
  parseSize,
} from '../../src/quantities/parse.ts'
import { QuantityError } from '../../src/quantities/quantity-error.ts'

function refusal(read: () => unknown): { problem: string; remedy: string } {
  try {
    read()
  } catch (error) {
    if (error instanceof QuantityError) return { problem: error.message, remedy: error.remedy }
    throw error
  }
  throw new Error('was accepted')
}

describe('sizes', () => {
  it.each([
    ['100 GB', 100e9],
    ['100GB', 100e9],
    ['350 kB', 350_000],
    ['0.35 MB', 350_000],
    ['5 TiB', 5 * 2 ** 40],
    ['1 KiB', 1024],
    ['50,000 bytes', 50_000],
    ['1e3 B', 1000],
    ['0 B', 0],
  ])('%s', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes)
  })

  it.each([
    ['350 KB', 'kB is 1000 bytes, KiB is 1024 bytes'],
    ['100 gb', 'GB is 10^9 bytes, GiB is 2^30 bytes'],
    ['100 Gb', 'b stands for bits: GB is 10^9 bytes, GiB is 2^30 bytes'],
    ['5 tib', 'TB is 10^12 bytes, TiB is 2^40 bytes'],
    ['350 kb', 'kB is 1000 bytes, KiB is 1024 bytes'],
    ['3 furlongs', 'write a number and a unit, such as 350 kB, 100 GB or 5 TiB'],
    ['GB', 'write a number and a unit, such as 350 kB, 100 GB or 5 TiB'],
    ['-1 GB', 'write a number that is 0 or more'],
    ['1e999 GB', 'write a number and a unit, such as 350 kB, 100 GB or 5 TiB'],
  ])('refuses %s and says what to write', (text, remedy) => {
    expect(refusal(() => parseSize(text)).remedy).toBe(remedy)
  })

  it('refuses a bare number, because 100 could be anything', () => {
    expect(refusal(() => parseSize(100))).toEqual({
      problem: '100 has no unit',
      remedy: 'write a number and a unit, such as 350 kB, 100 GB or 5 TiB',
    })
  })

  it('never evaluates what stands there', () => {
    expect(() => parseSize('2*3 GB')).toThrow(QuantityError)
    expect(() => parseSize('config({number:"BigNumber"})')).toThrow(QuantityError)
    expect(() => parseSize('1 GB constructor')).toThrow(QuantityError)
    expect(() => parseDuration('1 constructor')).toThrow(QuantityError)
  })

  property.prop([fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom('k', 'M', 'G', 'T', 'P')])(
    'a binary unit exceeds its decimal twin by (1024/1000)^n',
    (amount, prefix) => {
      const power = 1 + ['k', 'M', 'G', 'T', 'P'].indexOf(prefix)
      const decimal = parseSize(`${amount} ${prefix}B`)
      expect(parseSize(`${amount} ${prefix.toUpperCase()}iB`)).toBeCloseTo(
        decimal * 1.024 ** power,
        -Math.log10(decimal + 1) + 10,
      )
    },
  )

  property.prop([fc.nat(), fc.constantFrom('kB', 'GB', 'TiB')])(
    'a space before the unit changes nothing',
    (amount, unit) => {
      expect(parseSize(`${amount}${unit}`)).toBe(parseSize(`  ${amount}  ${unit} `))
    },
  )
})

describe('rates', () => {
  it('tells bytes from objects', () => {
    expect(parseIngest('100 GB/day')).toEqual({ kind: 'bytes', perDay: 100e9 })
    expect(parseIngest('1TB per day')).toEqual({ kind: 'bytes', perDay: 1e12 })
    expect(parseIngest('5 MB/s')).toEqual({ kind: 'bytes', perDay: 5e6 * 86_400 })
    expect(parseIngest('2000 objects/s')).toEqual({ kind: 'objects', perDay: 172_800_000 })
    expect(parseIngest('500 records / day')).toEqual({ kind: 'objects', perDay: 500 })
  })

  it('spreads a month over 365.25 / 12 days', () => {
    expect(parseIngest('30.4375 TB/month').perDay).toBe(1e12)
    expect(parseCountRate('1 /year')).toBe(1 / 365.25)
  })

  it('counts reads, requests or nothing in particular', () => {
    expect(parseCountRate('2000 /s')).toBe(172_800_000)
    expect(parseCountRate('0.5/day')).toBe(0.5)
    expect(parseCountRate('3 requests/hour')).toBe(72)
  })

  it('asks for the time when it is left out', () => {
    expect(refusal(() => parseIngest('100 GB')).problem).toBe('"100 GB" does not say per which time')
    expect(refusal(() => parseIngest('100 /day')).problem).toBe('"100 /day" does not say what arrives')
    expect(refusal(() => parseCountRate('5 /m')).remedy).toBe('write min or month')
    expect(refusal(() => parseCountRate('5 /Day')).remedy).toBe('units of time are lower case: write day')
    expect(() => parseCountRate('5 GB/day')).toThrow(QuantityError)
  })

  it('reads growth as a fraction per period', () => {
    expect(parseGrowth('4 %/month')).toEqual({ rate: 0.04, perDays: 30.4375 })
    expect(parseGrowth('30%/year')).toEqual({ rate: 0.3, perDays: 365.25 })
    expect(parseGrowth('-4.1 %/day')).toEqual({ rate: -0.041, perDays: 1 })
    expect(refusal(() => parseGrowth('-100 %/day')).remedy).toBe('write a rate above -100 %')
    expect(() => parseGrowth('0.04 /month')).toThrow(QuantityError)
  })
})

describe('durations, shares and levels', () => {
  it('keeps the unit of a duration, because months and years follow the calendar', () => {
    expect(parseDuration('3 years')).toEqual({ value: 3, unit: 'year' })
    expect(parseDuration('36 months')).toEqual({ value: 36, unit: 'month' })
    expect(parseDuration('12h')).toEqual({ value: 12, unit: 'hour' })
  })

  it('reads a share as a percentage or a number up to 1', () => {
    expect(parseShare('60 %')).toBe(0.6)
    expect(parseShare(0.6)).toBe(0.6)
    expect(parseShare('7%')).toBe(0.07)
    expect(() => parseShare(60)).toThrow('60 is not between 0 % and 100 %')
  })

  it.each([
    ['10 ms', { value: 10, dimension: 'time' }],
    ['24 h', { value: 86_400_000, dimension: 'time' }],
    ['$50,000', { value: 50_000, dimension: 'money' }],
    ['$1.2M', { value: 1.2e6, dimension: 'money' }],
    ['95 %', { value: 0.95, dimension: 'share' }],
    ['0', { value: 0, dimension: 'count' }],
    [12, { value: 12, dimension: 'count' }],
    ['10 x', { value: 10, dimension: 'count' }],
    ['4 /year', { value: 4, dimension: 'frequency' }],
    ['1 /month', { value: 12, dimension: 'frequency' }],
    ['1e-9', { value: 1e-9, dimension: 'count' }],
    ['1 GiB', { value: 2 ** 30, dimension: 'bytes' }],
  ])('reads the level %s', (written, measure) => {
    expect(parseMeasure(written)).toEqual(measure)
  })
})

describe('what is written for people can be read back', () => {
  const amount = fc.double({ min: 1e-3, max: 1e15, noNaN: true })
  const close = (read: number, written: number): void => expect(Math.abs(read / written - 1)).toBeLessThan(0.006)

  property.prop([amount.map((bytes) => Math.max(1, bytes))])('sizes', (bytes) => {
    close(parseSize(formatBytes(bytes)), bytes)
  })

  property.prop([amount])('money and times', (value) => {
    expect(Math.abs(parseMeasure(formatMoney(value)).value - value)).toBeLessThanOrEqual(0.006 * value + 0.005)
    close(parseMeasure(formatTime(value)).value, value)
  })

  property.prop([fc.double({ min: 1e-9, max: 1, noNaN: true })])('shares', (share) => {
    expect(Math.abs(parseShare(formatShare(share)) - share)).toBeLessThan(0.06 * share)
  })
})
