import { createCanvas } from '@napi-rs/canvas'
import Chart from 'chart.js/auto'
import { describe, expect, it } from 'vitest'
import type { ChartDescription, LineChart, StackedBarChart } from '../../src/reports/charts/chart.ts'
import { chartJsConfig } from '../../src/reports/charts/chart-js-config.ts'
import { CHART_SIZE } from '../../src/reports/charts/theme.ts'
import { registerFonts } from '../../src/reports/png/register-fonts.ts'
import { chartSamples } from './chart-samples.ts'

registerFonts()

interface Ink {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Draws a chart and notes where each text lands. */
function drawnTexts(description: ChartDescription): Ink[] {
  const canvas = createCanvas(CHART_SIZE.width, CHART_SIZE.height)
  const ctx = canvas.getContext('2d')
  let texts: Ink[] = []
  const fillText = ctx.fillText.bind(ctx)
  ctx.fillText = (text, x, y) => {
    const box = ctx.measureText(text)
    // Chart.js moves the canvas to where it prints; nothing here is turned.
    const { e, f } = ctx.getTransform()
    texts.push({
      text,
      left: e + x - box.actualBoundingBoxLeft,
      right: e + x + box.actualBoundingBoxRight,
      top: f + y - box.actualBoundingBoxAscent,
      bottom: f + y + box.actualBoundingBoxDescent,
    })
    fillText(text, x, y)
  }
  const chart = new Chart(ctx as never, chartJsConfig(description))
  texts = []
  chart.draw()
  chart.destroy()
  return texts
}

const sample = (name: string) => chartSamples.find((chart) => chart.name === name)!

describe.each(chartSamples.map((chart) => [chart.name, chart] as const))('%s', (_, chart) => {
  const texts = drawnTexts(chart)

  it('prints every text inside the picture', () => {
    for (const { text, left, right, top, bottom } of texts) {
      expect(
        [left, top, CHART_SIZE.width - right, CHART_SIZE.height - bottom].every((room) => room >= 0),
        text,
      ).toBe(true)
    }
  })

  it('prints no text over another', () => {
    const clashes = texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.text} × ${other.text}`),
    )
    expect(clashes).toEqual([])
  })

  it('draws each series once, in finite numbers', () => {
    const { data } = chartJsConfig(chart)
    const names =
      chart.kind === 'waterfall'
        ? [chart.value.title]
        : chart.kind === 'crossing-lines'
          ? chart.lines.map((line) => line.name)
          : chart.series.map((series) => series.name)
    expect(data.datasets.map((dataset) => dataset.label)).toEqual(names)
    const drawn = data.datasets.flatMap((dataset) => dataset.data).flat()
    for (const value of drawn.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [value],
    )) {
      expect(value === null || Number.isFinite(value)).toBe(true)
    }
  })

  it('prints the title of its axis of values', () => {
    expect(texts.map((ink) => ink.text).some((text) => text.startsWith(chart.value.title))).toBe(true)
  })

  it('shares no options with another configuration of the same chart', () => {
    const [one, other] = [chartJsConfig(chart), chartJsConfig(chart)]
    expect(one.options).not.toBe(other.options)
    expect(one.options?.scales?.x).not.toBe(other.options?.scales?.x)
    expect(one.options?.plugins).not.toBe(other.options?.plugins)
    expect(one.data.datasets[0]).not.toBe(other.data.datasets[0])
  })
})

describe('lines', () => {
  const line = (peaks: readonly number[], scale?: 'linear' | 'log'): LineChart => ({
    kind: 'line',
    name: 'peaks',
    title: 'Peaks',
    time: { title: 'Month', labels: ['2027-01', '2027-02'] },
    value: { title: 'Cost, USD', format: 'usd', ...(scale ? { scale } : {}) },
    series: peaks.map((peak, at) => ({ id: `${at}`, name: `Series ${at}`, values: [peak / 2, peak] })),
  })
  const scaleOf = (chart: LineChart) => chartJsConfig(chart).options?.scales?.y?.type

  it('turn to a logarithmic axis when one would flatten a third of the others', () => {
    expect(scaleOf(line([100, 110, 2000]))).toBe('logarithmic')
    expect(scaleOf(line([100, 110, 400]))).toBe('linear')
    expect(scaleOf(line([100, 1900, 2000, 2100]))).toBe('linear')
  })

  it('stay linear when they are told so, when there is one, and when one is negative', () => {
    expect(scaleOf(line([1, 2000], 'linear'))).toBe('linear')
    expect(scaleOf(line([2000]))).toBe('linear')
    expect(scaleOf(line([-5, 2000], 'log'))).toBe('linear')
  })

  it('say that zeros are left out of a logarithmic axis, and leave them out', () => {
    const chart = line([0, 10, 2000], 'log')
    expect(chartJsConfig(chart).data.datasets[0]!.data).toEqual([null, null])
    expect(drawnTexts(chart).map((ink) => ink.text)).toContain(
      'A logarithmic axis has no place for zero: such months are left out.',
    )
  })

  it('differ without colour: no two of twelve share dashes and marker', () => {
    const { data } = chartJsConfig(line(Array.from({ length: 12 }, (_, at) => 10 + at)))
    const looks = data.datasets.map((dataset) => {
      const { borderDash, pointStyle } = dataset as { borderDash?: number[]; pointStyle?: string }
      return `${borderDash} ${pointStyle}`
    })
    expect(new Set(looks).size).toBe(12)
  })
})

describe('stacked bars', () => {
  const breakdown = sample('cost-breakdown') as StackedBarChart

  it('draw a giant shorter, with its parts in proportion, and print what it is', () => {
    const config = chartJsConfig(breakdown)
    const lengths = breakdown.categories.map((_, at) =>
      config.data.datasets.reduce((sum, dataset) => sum + (dataset.data[at] as number), 0),
    )
    const giant = breakdown.categories.findIndex((category) => category.id === 'dynamodb-chunked')
    expect(lengths[giant]).toBeCloseTo(1.4 * Math.max(...lengths.filter((_, at) => at !== giant)), 5)
    const total = breakdown.series.reduce((sum, series) => sum + series.values[giant]!, 0)
    for (const [position, series] of breakdown.series.entries()) {
      const drawn = config.data.datasets[position]!.data[giant] as number
      expect(drawn / lengths[giant]!).toBeCloseTo(series.values[giant]! / total, 12)
    }
    const texts = drawnTexts(breakdown).map((ink) => ink.text)
    expect(texts).toContain('$32.3M')
    expect(texts.some((text) => text.startsWith('Drawn shorter than in scale') && text.includes('$32.3M'))).toBe(true)
  })

  it('print the total of every bar', () => {
    const texts = drawnTexts(sample('twelve-rows')).map((ink) => ink.text)
    expect(texts).toContain('$372k')
    expect(texts.filter((text) => text === '$0').length).toBeGreaterThanOrEqual(2)
  })
})

describe('a description that cannot be drawn rightly is refused', () => {
  const bars: StackedBarChart = {
    kind: 'stacked-bar',
    name: 'bars',
    title: 'Bars',
    categories: [{ id: 'a', name: 'A' }],
    value: { title: 'USD', format: 'usd' },
    series: [{ id: 's', name: 'S', values: [1] }],
  }
  it.each([
    [
      'a value that is no number',
      { ...bars, series: [{ id: 's', name: 'S', values: [Number.NaN] }] },
      /value 0 of series s is NaN/,
    ],
    ['a negative part', { ...bars, series: [{ id: 's', name: 'S', values: [-1] }] }, /negative part of a whole/],
    [
      'a series of another length',
      { ...bars, series: [{ id: 's', name: 'S', values: [1, 2] }] },
      /2 values for 1 labels/,
    ],
    ['nothing', { ...bars, series: [] }, /nothing to draw/],
    [
      'a waterfall that does not add up',
      {
        kind: 'waterfall',
        name: 'fall',
        title: 'Fall',
        value: { title: 'Score', format: 'score' },
        from: { name: 'A', value: 0.5 },
        steps: [{ id: 's', name: 'S', change: 0.1 }],
        to: { name: 'B', value: 0.7 },
      },
      /lead to 0.6, not to 0.7/,
    ],
  ] as [string, ChartDescription, RegExp][])('%s', (_, chart, message) => {
    expect(() => chartJsConfig(chart)).toThrow(message)
  })
})

function overlap(one: Ink, other: Ink): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
