import { describe, expect, it } from 'vitest'
import type { DocumentUncertainty } from '../../../src/document/document-uncertainty.ts'
import type { DecisionDocument } from '../../../src/document/schema.ts'
import { uncertaintySchema } from '../../../src/document/uncertainty-schema.ts'
import { renderMarkdown } from '../../../src/reports/markdown/render-markdown.ts'
import { tornadoChart } from '../../../src/reports/report-charts/tornado.ts'
import { exampleDocument } from '../example-document.ts'

const spread = { mean: 100, p5: 50, p10: 60, p50: 100, p90: 140, p95: 160 }
const ranks = { ranks: [0.7, 0.3], centralWeights: null, confidence: null, beats: {} }
const outlook = (option: string, best: number): DocumentUncertainty['options'][number] => ({
  option,
  feasible: 1,
  best,
  score: spread,
  cost: spread,
  monthlyCost: [spread],
  regret: { expected: 0.01, p95: 0.05, worst: 0.2 },
  cheaperThan: [],
  levelsUncertain: ranks,
  bothUncertain: ranks,
})
const point = (amount: string, share: number | null, winner: string, margin: number) => ({
  amount,
  share,
  winner,
  margin,
})
const fared = (option: string, score: number, regret: number) => ({ option, feasible: true, score, cost: 1000, regret })

/** B is recommended; A comes first from 2.1 kB on, and in the future boom. */
const uncertainty: DocumentUncertainty = {
  draws: { all: 64, simulated: 64, monthly: 64, replicates: 16 },
  feasibleAtLeast: 0.95,
  inputs: [{ path: 'datasets.raw.objectSize', distribution: 'uniform', low: '1 kB', median: '2 kB', high: '3 kB' }],
  correlations: [],
  futures: [{ id: 'boom', probability: 0.2, settings: ['datasets.raw.ingest=1 TB/day'] }],
  best: { halfWidth: 0.01, enough: true },
  options: [outlook('B', 0.7), outlook('A', 0.3)],
  information: { perfect: { score: { value: 0.1 } }, inputs: [] },
  swings: [
    {
      path: 'datasets.raw.objectSize',
      points: [point('1 kB', 0.1, 'B', 0.2), point('2 kB', 0.5, 'B', 0.3), point('3 kB', 0.9, 'A', -0.1)],
      turns: [{ below: point('2.09 kB', 0.599, 'B', 0), above: point('2.1 kB', 0.6, 'A', 0) }],
    },
    {
      path: 'options.B.place.raw.config.reads.queryShare',
      points: [point('0.1', 0.1, 'B', 0.2), point('0.4', 0.9, 'B', 0.25)],
      turns: [],
    },
    {
      path: 'uncertainty.futures',
      points: [point('boom', null, 'A', -0.05), point('as written', null, 'B', 0.3)],
      turns: [],
    },
  ],
  futureRegret: {
    futures: [
      { id: null, probability: 0.8, winner: 'B', options: [fared('A', 0.5, 0.3), fared('B', 0.8, 0)] },
      { id: 'boom', probability: 0.2, winner: 'A', options: [fared('A', 0.6, 0), fared('B', 0.55, 0.05)] },
    ],
    greatest: [
      { option: 'A', regret: 0.3 },
      { option: 'B', regret: 0.05 },
    ],
    minimax: 'B',
  },
  emulatorErrors: [],
}
const { recommendation, options } = exampleDocument()
const document = (changes: Partial<DecisionDocument['recommendation']> = {}): DecisionDocument =>
  exampleDocument({
    uncertainty,
    options: options.map((option) => ({ ...option, feasible: true, failed: [] })),
    recommendation: { ...recommendation, option: 'B', verdict: 'fragile', margin: 0.3, stability: [], ...changes },
  })

describe('the report of what is uncertain', () => {
  const text = renderMarkdown(document())

  it('is written of a document that its schema accepts', () => {
    expect(uncertaintySchema.parse(uncertainty)).toEqual(uncertainty)
  })

  it('says from which amount on another option comes first, how likely that is, and in which future', () => {
    expect(text).toContain('- A comes first when `datasets.raw.objectSize` is 2.1 kB or more, which is 40 % likely.')
    expect(text).toContain('- A comes first in the future *boom*.')
  })

  it('shows score, cost and regret of every option in every future, and who regrets least at worst', () => {
    expect(text).toContain('B has the least regret at worst (minimax regret).')
    expect(text).toMatch(/\| Option \| as written \(80 %\) \| \*boom\* \(20 %\) \| Greatest regret \|/)
    expect(text).toMatch(/\*\*A\*\*.*\| 0\.500, \$1,000, 0\.300 \| 0\.600, \$1,000, 0\.000 \| 0\.300 \|/)
  })

  it('says in a sentence that futures change nothing, where they do not', () => {
    const [now, boom] = uncertainty.futureRegret!.futures
    const futures = [now!, { ...boom!, winner: 'B', options: now!.options }]
    const same = {
      ...document(),
      uncertainty: { ...uncertainty, futureRegret: { ...uncertainty.futureRegret!, futures } },
    }
    expect(renderMarkdown(same)).toContain('the same in all of them: as written (80 %) and *boom* (20 %).')
  })

  it('names what makes the verdict fragile: the draws and the inputs, and a weight only where one does', () => {
    expect(text).toContain(
      'The verdict is fragile: it comes first in only 70 % of the draws; `datasets.raw.objectSize` or a named future alone turns it.',
    )
    expect(text).not.toContain('a change of one weight')
    const weight = { criterion: 'cost' as const, weight: 0.6, from: 0.55, to: 1, below: 'A' }
    expect(renderMarkdown(document({ stability: [weight] }))).toContain(
      'a change of one weight by 20 % or less turns it',
    )
  })

  it('blames the draws for a close call where the lead is wide enough', () => {
    expect(renderMarkdown(document({ verdict: 'close call' }))).toContain(
      'It is a close call: draws of what is uncertain do not show that it comes first more often than not.',
    )
  })
})

describe('the tornado', () => {
  const chart = tornadoChart(document())!

  it('reaches over all that was tried, not only the ends', () => {
    expect(chart.series[0]!.ranges[0]).toMatchObject({ low: -0.1, high: 0.3 })
  })

  it('says where each input turns the decision', () => {
    expect(chart.series[0]!.ranges.map((range) => range?.remark)).toEqual([
      'A at 2.1 kB or more',
      undefined,
      'A at boom',
    ])
  })

  it('names settings of stores by their option', () => {
    expect(chart.categories.map(({ name, note }) => [name, note])).toEqual([
      ['raw.objectSize', '1 to 3 kB'],
      ['B: reads.queryShare', '0.1 to 0.4'],
      ['futures', 'boom, as written'],
    ])
  })
})
