import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { linearTicks, logTicks } from '../../src/reports/charts/axis-ticks.ts'
import { cutLongBars } from '../../src/reports/charts/cut-long-bars.ts'
import { formatChange, formatTick, formatValue } from '../../src/reports/charts/format-value.ts'
import { monthTicks } from '../../src/reports/charts/month-ticks.ts'
import { inkOn, seriesLook } from '../../src/reports/charts/palette.ts'
import { spreadLabels } from '../../src/reports/charts/spread-labels.ts'
import { balanceText, shortenText, wrapText } from '../../src/reports/charts/text-fit.ts'

const measure = (text: string) => Array.from(text).length * 10
const FORMATS = ['usd', 'bytes', 'score', 'count', 'percent', 'ms'] as const

describe('values', () => {
  it.each([
    [0, 'usd', '$0'],
    [0.004, 'usd', '$0.004'],
    [0.5, 'usd', '$0.50'],
    [999.6, 'usd', '$1000'],
    [12_345, 'usd', '$12.3k'],
    [999_700, 'usd', '$1M'],
    [-1_500_000, 'usd', '−$1.5M'],
    [2 ** 40 * 1.2, 'bytes', '1.2 TiB'],
    [1023 * 2 ** 30, 'bytes', '0.999 TiB'],
    [0.734, 'score', '0.73'],
    [0.125, 'percent', '12.5%'],
    [4.25, 'ms', '4.25 ms'],
    [12_000, 'ms', '12 s'],
    [3_400_000_000, 'count', '3.4B'],
  ] as const)('%d in %s is %s', (value, format, text) => {
    expect(formatValue(value, format)).toBe(text)
  })

  it('carry their sign as a change, scores to the thousandth, as reports have them', () => {
    expect([0.12, -0.07, 0].map((change) => formatChange(change, 'score'))).toEqual(['+0.120', '−0.070', '0.000'])
  })

  it('share the unit of the end of their axis as ticks', () => {
    expect([0, 2 ** 39, 2 ** 40].map((value) => formatTick(value, 'bytes', 2 ** 40))).toEqual(['0', '0.5 TiB', '1 TiB'])
    expect([0, 5e5, 1e6].map((value) => formatTick(value, 'usd', 1e6))).toEqual(['$0', '$0.5M', '$1M'])
  })
})

describe('axes', () => {
  test.prop([fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e18, noNaN: true })), fc.constantFrom(...FORMATS)], {
    seed: 7,
  })('of a line reach past every value with a handful of rising, distinct ticks', (high, format) => {
    const { min, max, ticks } = linearTicks(0, high, format)
    expect(min).toBe(0)
    expect(max).toBeGreaterThanOrEqual(high * (1 - 1e-9))
    expect(ticks.length).toBeGreaterThanOrEqual(2)
    expect(ticks.length).toBeLessThanOrEqual(8)
    expect(ticks.every((tick, at) => at === 0 || tick > ticks[at - 1]!)).toBe(true)
  })

  test.prop([fc.double({ min: 1e-3, max: 1e15, noNaN: true }), fc.double({ min: 1, max: 1e9, noNaN: true })], {
    seed: 7,
  })('of a logarithm enclose every value, start above zero and are marked', (low, ratio) => {
    const { min, max, ticks } = logTicks(low, low * ratio, 'usd')
    expect(min).toBeGreaterThan(0)
    expect(min).toBeLessThanOrEqual(low * (1 + 1e-8))
    expect(max).toBeGreaterThanOrEqual(low * ratio * (1 - 1e-8))
    expect(max).toBeGreaterThan(min)
    expect(ticks.length).toBeGreaterThanOrEqual(1)
    expect(ticks.length).toBeLessThanOrEqual(14)
  })

  it('mark long times by the clock', () => {
    expect(logTicks(15, 3 * 86_400_000, 'ms').ticks.map((tick) => formatTick(tick, 'ms', tick))).toEqual([
      '10 ms',
      '100 ms',
      '1 s',
      '10 s',
      '60 s',
      '10 min',
      '1 h',
      '6 h',
      '24 h',
    ])
  })

  it('divide bytes by powers of 1024', () => {
    expect(linearTicks(0, 3.5 * 2 ** 40, 'bytes').ticks.map((tick) => tick / 2 ** 40)).toEqual([0, 1, 2, 3, 4])
  })

  it('mark months counted from January', () => {
    const labels = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04']
    expect([...monthTicks(labels, 3)]).toEqual([0, 2, 4])
    expect([...monthTicks(labels, 2)]).toEqual([2, 5])
  })
})

describe('texts', () => {
  test.prop(
    [fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 40, max: 300 }), fc.integer({ min: 1, max: 4 })],
    {
      seed: 7,
    },
  )('are wrapped into the width and the number of lines that there are', (text, width, maxLines) => {
    for (const breakUp of [wrapText, balanceText]) {
      const lines = breakUp(text, width, maxLines, measure)
      expect(lines.length).toBeLessThanOrEqual(maxLines)
      expect(lines.every((line) => measure(line) <= width)).toBe(true)
      const whole = lines.join('').replace(/\s/g, '')
      if (!whole.endsWith('…')) expect(whole).toBe(text.replace(/\s/g, ''))
    }
  })

  it('break between words, and inside a word that is too long', () => {
    expect(wrapText('EMR with HDFS', 90, 3, measure)).toEqual(['EMR with', 'HDFS'])
    expect(wrapText('supercalifragilistic', 100, 3, measure)).toEqual(['supercalif', 'ragilistic'])
  })

  it('leave no word alone when balanced', () => {
    expect(wrapText('EFS Regional with lifecycle rules', 300, 2, measure)).toEqual([
      'EFS Regional with lifecycle',
      'rules',
    ])
    expect(balanceText('EFS Regional with lifecycle rules', 300, 2, measure)).toEqual([
      'EFS Regional with',
      'lifecycle rules',
    ])
  })

  it('end in an ellipsis when they are cut', () => {
    expect(shortenText('S3 Intelligent-Tiering', 100, measure)).toBe('S3 Intell…')
    expect(shortenText('S3', 100, measure)).toBe('S3')
  })
})

describe('labels in a column', () => {
  const wishes = fc.array(
    fc.record({
      centre: fc.double({ min: 0, max: 500, noNaN: true }),
      height: fc.double({ min: 5, max: 40, noNaN: true }),
    }),
    { maxLength: 12 },
  )
  test.prop([wishes], { seed: 7 })('never overlap, keep their order and stay inside', (labels) => {
    const centres = spreadLabels(labels, 0, 500)
    const order = [...labels.keys()].sort((a, b) => labels[a]!.centre - labels[b]!.centre || a - b)
    let edge = 0
    for (const at of order) {
      expect(centres[at]! - labels[at]!.height / 2).toBeGreaterThanOrEqual(edge - 1e-6)
      edge = centres[at]! + labels[at]!.height / 2
    }
    expect(edge).toBeLessThanOrEqual(500 + 1e-6)
  })

  it('stay where they wish when there is room', () => {
    expect(
      spreadLabels(
        [
          { centre: 100, height: 20 },
          { centre: 30, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([100, 30])
  })

  it('share the way when they collide', () => {
    expect(
      spreadLabels(
        [
          { centre: 100, height: 20 },
          { centre: 104, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([92, 112])
  })
})

describe('long bars', () => {
  it('are cut to a little more than the longest of the others', () => {
    expect(cutLongBars([10, 12, 200])).toEqual({ lengths: [10, 12, 12 * 1.4], cut: new Set([2]) })
  })

  it('are left alone when the others can be compared with them', () => {
    expect(cutLongBars([10, 12, 40]).cut.size).toBe(0)
    expect(cutLongBars([200]).cut.size).toBe(0)
    expect(cutLongBars([0, 200]).cut.size).toBe(0)
    expect(cutLongBars([1, 100, 110, 120]).cut.size).toBe(0)
  })

  test.prop([fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 })], { seed: 7 })(
    'never hide another: no more than half are cut, and a longer bar is never drawn shorter',
    (totals) => {
      const { lengths, cut } = cutLongBars(totals)
      expect(cut.size).toBeLessThanOrEqual(totals.length / 2)
      const order = [...totals.keys()].sort((a, b) => totals[a]! - totals[b]!)
      expect(order.every((at, rank) => rank === 0 || lengths[at]! >= lengths[order[rank - 1]!]!)).toBe(true)
    },
  )
})

describe('colours', () => {
  const positions = Array.from({ length: 12 }, (_, at) => at)

  it('of the first twelve series differ, and stay with their position', () => {
    expect(new Set(positions.map((at) => seriesLook(at).color)).size).toBe(12)
    expect(seriesLook(3)).toEqual(seriesLook(3))
  })

  it.each(['protan', 'deutan'] as const)('of the first eight series can be told apart by %s eyes', (eyes) => {
    for (const a of positions.slice(0, 8)) {
      for (const b of positions.slice(0, a)) {
        expect(
          distance(seen(seriesLook(a).color, eyes), seen(seriesLook(b).color, eyes)),
          `${a} and ${b}`,
        ).toBeGreaterThan(9)
      }
    }
  })

  it('carry ink with a contrast of at least 4.5 (WCAG 2.1, 1.4.3)', () => {
    for (const at of positions) {
      const { color } = seriesLook(at)
      const [light, dark] = [luminance(color), luminance(inkOn(color))].sort((a, b) => b - a)
      expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

// Machado, Oliveira & Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
const VISION = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
}

function rgb(color: string): number[] {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
}

function seen(color: string, eyes: keyof typeof VISION): number[] {
  return times(VISION[eyes], rgb(color)).map((channel) => Math.min(1, Math.max(0, channel)))
}

/** CIE 1976 colour difference of two linear sRGB colours. */
function distance(one: number[], other: number[]): number {
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(...a.map((value, at) => value - b[at]!))
}

function lab(linear: number[]): number[] {
  const xyz = times([0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505], linear)
  const [x, y, z] = [xyz[0]! / 0.9505, xyz[1]!, xyz[2]! / 1.089].map((value) =>
    value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116,
  )
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)]
}

function times(matrix: readonly number[], vector: readonly number[]): number[] {
  return [0, 3, 6].map((row) => vector.reduce((sum, value, at) => sum + matrix[row + at]! * value, 0))
}

function luminance(color: string): number {
  const [red, green, blue] = rgb(color)
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
