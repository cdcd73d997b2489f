import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parseIngest } from '../../src/quantities/parse.ts'
import { QuantityError } from '../../src/quantities/quantity-error.ts'
import { quantityScale } from '../../src/quantities/quantity-scale.ts'
import { amountAt, parseQuantityRange, settingsAt, stepsOf } from '../../src/what-if/quantity-range.ts'

describe('a range of a quantity', () => {
  it('is stepped through in the unit of its first end, by equal factors where it is wide', () => {
    const range = parseQuantityRange('datasets.raw.ingest=10GB/day..10TB/day')
    expect(range.log).toBe(true)
    expect(stepsOf(range, 4).flatMap((amount) => settingsAt(range, amount))).toEqual([
      'datasets.raw.ingest=10 GB/day',
      'datasets.raw.ingest=100 GB/day',
      'datasets.raw.ingest=1000 GB/day',
      'datasets.raw.ingest=10000 GB/day',
    ])
  })
  it('is stepped through by equal differences where it is narrow, or where that is wanted', () => {
    const narrow = parseQuantityRange('datasets.raw.retention=30 days..90 days')
    expect(stepsOf(narrow, 3).map((amount) => narrow.scale.textOf(amount))).toEqual(['30 days', '60 days', '90 days'])
    expect(amountAt(parseQuantityRange('a.b=1 GB..1001 GB', false), 0.5)).toBe(501)
    expect(amountAt(parseQuantityRange('a.b=1 GB..4 GB', true), 0.5)).toBe(2)
  })
  it('takes along what keeps its proportion to it', () => {
    const range = parseQuantityRange('d.size.median=1 kB..9 kB')
    expect(settingsAt({ ...range, along: [{ path: 'd.size.mean', ratio: 1.5 }] }, 4)).toEqual([
      'd.size.median=4 kB',
      'd.size.mean=6 kB',
    ])
  })
  it('may be given from either end', () => {
    const { from, to } = parseQuantityRange('criteria.cost.worst=$5,000..$100')
    expect([from, to]).toEqual([100, 5000])
  })

  test.prop([fc.double({ min: 0.001, max: 1e6, noNaN: true })], { seed: 52 })(
    'writes what the scenario language reads back',
    (amount) => {
      const scale = quantityScale('5 MB/s')
      expect(parseIngest(scale.textOf(amount)).perDay / (amount * 86_400e6)).toBeCloseTo(1, 5)
      expect(scale.amountOf(scale.textOf(amount)) / amount).toBeCloseTo(1, 5)
    },
  )

  it.each(['2', '60 %', '$50,000', '12 h', '4 %/month', '2000 /s', '350 kB', '500 objects/s', '4 /year', '1 day'])(
    'takes %s, as every quantity of the scenario language',
    (text) => {
      const scale = quantityScale(text)
      expect(scale.amountOf(scale.textOf(scale.amountOf(text)))).toBeCloseTo(scale.amountOf(text), 9)
    },
  )

  it.each([
    ['raw.ingest', /is not a range/],
    ['raw.ingest=10 GB/day', /is not a range/],
    ['raw.ingest=10 GB/day..20 h', /does not measure what/],
    ['raw.ingest=10 GB/day..10 GB/day', /does not move/],
    ['raw.ingest=many..10 GB', /is not a quantity/],
  ])('refuses %s', (text, message) => {
    expect(() => parseQuantityRange(text)).toThrow(QuantityError)
    expect(() => parseQuantityRange(text)).toThrow(message)
  })
  it('refuses equal factors from nothing', () => {
    expect(() => parseQuantityRange('a.b=0 GB..10 GB', true)).toThrow(/no factor leads/)
    expect(parseQuantityRange('a.b=0 GB..10 GB').log).toBe(false)
  })
})
