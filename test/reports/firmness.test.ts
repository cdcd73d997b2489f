import { describe, expect, test } from 'vitest'
import { CRITERION_IDS, type CriterionId } from '../../src/decision/criterion-ids.ts'
import { type Assessment, decide, type Preferences } from '../../src/decision/decide.ts'
import { testRobustness } from '../../src/decision/robustness/robustness.ts'
import { valueFunction } from '../../src/decision/value-function.ts'
import { normaliseSwingWeights } from '../../src/decision/weights.ts'
import { documentRobustness } from '../../src/document/document-robustness.ts'
import { reasonsOf } from '../../src/document/reasons.ts'
import { type DocumentRobustness, robustnessSchema } from '../../src/document/robustness-schema.ts'
import { checkChart } from '../../src/reports/charts/check-chart.ts'
import { leaderChanges } from '../../src/reports/charts/crossing-lines-config.ts'
import { firmnessSection } from '../../src/reports/markdown/firmness-section.ts'
import { leadChart } from '../../src/reports/report-charts/lead-waterfall.ts'
import { rankAcceptabilityChart } from '../../src/reports/report-charts/rank-acceptability.ts'
import { exampleDocument } from './example-document.ts'

const wishes: Preferences = {
  requirements: [{ criterion: 'durability', bound: 'atMost', limit: 1e-6, because: 'the originals are gone' }],
  weights: normaliseSwingWeights({ cost: 60, latency: 40 }),
  values: { cost: valueFunction({ worst: 2000, best: 0 }), latency: valueFunction({ worst: 100, best: 0 }) },
}

function option(id: string, levels: Partial<Record<CriterionId, number>>): Assessment {
  const measurements = Object.fromEntries(
    CRITERION_IDS.map((criterion) => [criterion, { value: levels[criterion] ?? 0, evidence: [] }]),
  )
  return { id, name: id, findings: [], measurements: measurements as unknown as Assessment['measurements'] }
}

const cheap = option('cheap', { cost: 500, latency: 19, durability: 1e-11 })
const fast = option('fast', { cost: 1650, latency: 10, durability: 1e-11 })
const frail = option('frail', { cost: 100, latency: 1, durability: 1e-3 })

function firmness(...options: Assessment[]): DocumentRobustness {
  const decision = decide(options, wishes)
  return documentRobustness(testRobustness(decision, wishes, 1), decision)
}

describe('why an option wins', () => {
  const reasons = (...options: Assessment[]) => {
    const decision = decide(options, wishes)
    return reasonsOf(decision.options[0]!, decision)
  }

  test('is what outweighs the case for its rival, each with its figures', () => {
    expect(reasons(cheap, fast)).toEqual([
      'Cost over the horizon ($500 against $1,650) alone outweighs what speaks for fast: read latency (10 ms against 19 ms).',
    ])
  })

  test('is heard against the next that has a case, where the second has none', () => {
    const dear = option('dear', { cost: 700, latency: 19, durability: 1e-11 })
    const [second, next] = reasons(cheap, dear, fast)
    expect(second).toBe(
      'It beats dear on cost over the horizon ($500 against $700), and is behind it on nothing that counts.',
    )
    expect(next).toContain('what speaks for fast')
  })

  test('is the lower cost where all that counts is worth the same', () => {
    const [less, more] = [2500, 3000].map((cost) => option(`at-${cost}`, { cost, latency: 10, durability: 1e-11 }))
    expect(reasons(more!, less!)).toEqual([
      'It is worth as much as at-3000 on everything that counts, and costs $2,500 against $3,000.',
    ])
  })
})

describe('how firm a decision is, in the document', () => {
  const robustness = firmness(cheap, fast, frail)

  test('obeys its schema', () => {
    expect(robustnessSchema.parse(robustness)).toEqual(robustness)
  })

  test('prices what is given up at what the weights imply', () => {
    // 9 ms at 0.4 / 100 each, a dollar at 0.6 / 2000: 120 USD.
    expect(robustness.tradeOff).toContain('cheap saves $1,150 against fast')
    expect(robustness.tradeOff).toContain('read latency of 19 ms instead of 10 ms, worth $120')
  })

  test('looks past a second option that is behind on everything to the one that some weights prefer', () => {
    const dear = option('dear', { cost: 700, latency: 19, durability: 1e-11 })
    const { tradeOff, counterfactuals } = firmness(cheap, dear, fast)
    expect(tradeOff).toMatch(/^dear comes second, but no weights whatsoever put it before cheap; fast is the rival/)
    expect(counterfactuals[1]).toContain('cheap stays ahead of fast')
  })

  test('says what would turn it, and what the runner-up would need', () => {
    // The lead is 0.6 × 0.575 − 0.4 × 0.09 = 0.309.
    expect(robustness.challenges[0]!.lead).toBeCloseTo(0.309, 9)
    expect(robustness.counterfactuals[1]).toContain('cost over the horizon $1,530')
    expect(robustness.challenges[0]!.needs[0]).toBe(
      'It would draw level with cheap at cost over the horizon of $620 (it is $1,650).',
    )
  })

  test('draws attention to a better option that a hard limit keeps out', () => {
    expect(robustness.attention[0]).toMatch(/^frail would score more than cheap .* by far\.$/)
    expect(robustness.eliminations).toMatchObject([{ option: 'frail', nearMiss: false }])
    expect(robustness.eliminations[0]!.message).toContain('Without that limit it would win')
  })

  test('keeps to eliminations where only one option is left', () => {
    const { acceptability, challenges, tradeOff, counterfactuals, eliminations } = firmness(cheap, frail)
    expect([acceptability, challenges, tradeOff, counterfactuals]).toEqual([[], [], null, []])
    expect(eliminations).toHaveLength(1)
  })
})

describe('how firm a decision is, in the report', () => {
  const document = exampleDocument()

  test('has nothing to say of a document that does not tell', () => {
    expect(firmnessSection(document, () => [])).toEqual([])
    expect(leadChart(document)).toBeUndefined()
  })

  test('shows shares, opinions and what keeps options out, and asks for its charts', () => {
    const asked: string[] = []
    const section = firmnessSection({ ...document, robustness: firmness(cheap, fast, frail) }, (name) => {
      asked.push(name)
      return []
    }).join('\n')
    for (const part of ['**Attention:**', '**The trade-off.**', '| **cheap** |', 'PROMETHEE II', 'frail is out'])
      expect(section).toContain(part)
    expect(asked).toEqual(['lead', 'weight-sensitivity', 'rank-acceptability'])
  })

  test('draws steps that add up to the lead, over the best of those that are out where nobody else is left', () => {
    const chart = leadChart({ ...document, robustness: firmness(cheap) })!
    expect(chart.subtitle).toContain('cannot be chosen')
    expect(() => checkChart(chart)).not.toThrow()
  })

  test('draws a whole of ranks for every option', () => {
    const options = ['cheap', 'fast'].map((id) => ({ ...document.options[0]!, id }))
    const chart = rankAcceptabilityChart({ ...document, options, robustness: firmness(cheap, fast) })!
    for (const at of [0, 1]) expect(chart.series.reduce((sum, { values }) => sum + values[at]!, 0)).toBeCloseTo(1, 9)
  })
})

describe('lines that cross', () => {
  test('change the leader only where the upper ones cross', () => {
    const line = (id: string, from: number, to: number) => ({ id, name: id, from, to })
    const changes = leaderChanges([line('a', 1, 0), line('b', 0, 1), line('c', 0.3, 0), line('d', 0, 0.3)])
    expect(changes).toEqual([{ at: 0.5, value: 0.5 }])
    // Lines that meet at an end, but for rounding, have no leader to change.
    expect(leaderChanges([line('a', 1 + 1e-14, 0.2), line('b', 1, 0.5)])).toEqual([])
  })
})
