import { describe, expect, it } from 'vitest'
import { GiB } from '../../../src/quantities/bytes.ts'
import type { ChartDescription, ChartKind, ChartOf } from '../../../src/reports/charts/chart.ts'
import { checkChart } from '../../../src/reports/charts/check-chart.ts'
import { chartsOfDocument } from '../../../src/reports/report-charts/charts-of-document.ts'
import { exampleDocument } from '../example-document.ts'

function chartOf<K extends ChartKind>(charts: readonly ChartDescription[], kind: K, name: string): ChartOf<K> {
  const chart = charts.find((candidate) => candidate.kind === kind && candidate.name === name)
  expect(chart, `${kind} ${name}`).toBeDefined()
  return chart as ChartOf<K>
}

describe('charts of a document', () => {
  const document = exampleDocument()
  const charts = chartsOfDocument(document)

  it('can all be drawn and go to files of different names', () => {
    for (const chart of charts) checkChart(chart)
    expect(charts.map(({ name }) => name)).toEqual([
      'score-contributions',
      'monthly-cost',
      'cumulative-cost',
      'cost-breakdown',
      'stored-bytes',
      'access-violations',
      'upload-times',
      'engine-times',
    ])
  })

  it('shows every option over time in the order of its id, whatever its rank', () => {
    const monthly = chartOf(charts, 'line', 'monthly-cost')
    expect(monthly.series.map(({ id, values }) => [id, values])).toEqual([
      ['A', [600, 600, 800]],
      ['B', [40, 70, 90]],
    ])
    expect(monthly.highlight).toBe('B')
    expect(monthly.time.labels).toEqual(document.months)
  })

  it('adds the months up to the total', () => {
    const cumulative = chartOf(charts, 'line', 'cumulative-cost')
    for (const option of document.options) {
      expect(cumulative.series.find(({ id }) => id === option.id)!.values.at(-1)).toBe(option.cost.total)
    }
    expect(cumulative.series[1]!.values).toEqual([40, 110, 200])
  })

  it('splits the cost of each option into meter groups that add up to it', () => {
    const { categories, series } = chartOf(charts, 'stacked-bar', 'cost-breakdown')
    expect(series.map(({ id }) => id)).toEqual(['storage', 'requests', 'compute'])
    for (const [at, category] of categories.entries()) {
      const { total } = document.options.find(({ id }) => id === category.id)!.cost
      expect(series.reduce((sum, { values }) => sum + values[at]!, 0)).toBeCloseTo(total, 9)
    }
  })

  it('draws groups that are too thin to see as one part, so that the whole stays whole', () => {
    const [lake] = document.options
    const thin = ['lifecycle', 'retrieval'].map((group) => ({ ...lake!.cost.lines[0]!, group, cost: 1 }))
    const cost = { ...lake!.cost, total: 202, lines: [...lake!.cost.lines, ...thin] }
    const { series } = chartOf(
      chartsOfDocument(exampleDocument({ options: [{ ...lake!, cost }] })),
      'stacked-bar',
      'cost-breakdown',
    )
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ['Storage', [138]],
      ['Requests', [62]],
      ['Retrieval, lifecycle', [2]],
    ])
  })

  it('splits each score into contributions, names who is out and why, and leaves out criteria without weight', () => {
    const { categories, series } = chartOf(charts, 'stacked-bar', 'score-contributions')
    expect(series.map(({ id }) => id)).toEqual(['cost', 'access-control'])
    expect(categories).toEqual([
      { id: 'B', name: 'B · S3 data lake' },
      { id: 'A', name: 'A · HDFS on a cluster', note: 'out: access control' },
    ])
    for (const [at, category] of categories.entries()) {
      const { score } = document.options.find(({ id }) => id === category.id)!
      expect(series.reduce((sum, { values }) => sum + values[at]!, 0)).toBeCloseTo(score, 9)
    }
  })

  it('shows the classes that hold bytes in the recommended option, which add up to what is stored', () => {
    const { series } = chartOf(charts, 'stacked-area', 'stored-bytes')
    expect(series.map(({ id }) => id)).toEqual(['STANDARD', 'STANDARD_IA'])
    expect(series.map(({ values }) => values[2]! / GiB)).toEqual([2000, 1000])
  })

  it('counts leaks only where there are any, and has no chart of violations when all tests pass', () => {
    expect(chartOf(charts, 'stacked-bar', 'access-violations').series.map(({ id, values }) => [id, values])).toEqual([
      ['leaks', [0, 2]],
    ])
    const tight = exampleDocument({ options: document.options.filter(({ id }) => id === 'B') })
    expect(chartsOfDocument(tight).map(({ name }) => name)).not.toContain('access-violations')
  })

  it('says which months are simulated in part', () => {
    const late = exampleDocument({ scenario: { ...document.scenario, start: '2027-01-15', days: 70 } })
    expect(chartOf(chartsOfDocument(late), 'line', 'monthly-cost').notes).toEqual([
      'The horizon covers 2027-01 and 2027-03 only in part.',
    ])
    expect(chartOf(charts, 'line', 'monthly-cost').notes).toEqual([])
  })

  it('shows the option ranked first when nothing qualifies', () => {
    const { recommendation } = document
    const none = exampleDocument({ recommendation: { ...recommendation, option: null, verdict: 'nothing qualifies' } })
    const { title, highlight } = chartOf(chartsOfDocument(none), 'stacked-area', 'stored-bytes')
    expect(title).toContain('B · S3 data lake')
    expect(highlight).toBeUndefined()
  })
})
