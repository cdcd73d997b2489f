import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { CRITERION_IDS, type CriterionId } from '../../src/decision/criterion-ids.ts'
import { type Assessment, type Decision, decide, type Preferences } from '../../src/decision/decide.ts'
import { valueFunction } from '../../src/decision/value-function.ts'
import { normaliseSwingWeights } from '../../src/decision/weights.ts'
import { documentListPrices } from '../../src/document/document-list-prices.ts'
import { listPricesSchema } from '../../src/document/list-prices-schema.ts'
import type { PriceTotals } from '../../src/prices/totals-by-price.ts'
import { listPrices } from '../../src/reports/markdown/list-prices.ts'
import { MOST, priceSensitivities } from '../../src/what-if/price-sensitivity.ts'
import { exampleDocument } from '../reports/example-document.ts'

const ids = ['A', 'B', 'C']

/** Options that cost so much of each price, with other levels as given. */
function totalsOf(costs: readonly (readonly number[])[]): PriceTotals {
  const prices = costs[0]!.map((_, at) => ({
    meter: `AmazonS3/meter-${at}` as const,
    region: 'us-east-1',
    label: `Meter ${at}`,
  }))
  return {
    draws: 1,
    options: costs.length,
    groups: prices.map(({ meter }) => meter),
    prices,
    costByGroup: Float64Array.from(costs.flat()),
  }
}

function optionsAt(
  costs: readonly (readonly number[])[],
  latencies: readonly number[],
  factorOf: (price: number) => number,
): Assessment[] {
  return costs.map((parts, at) => {
    const levels: Partial<Record<CriterionId, number>> = {
      cost: parts.reduce((sum, part, price) => sum + part * factorOf(price), 0),
      latency: latencies[at]!,
    }
    const measurements = Object.fromEntries(
      CRITERION_IDS.map((criterion) => [criterion, { value: levels[criterion] ?? 0, evidence: [] }]),
    )
    return {
      id: ids[at]!,
      name: ids[at]!,
      findings: [],
      measurements: measurements as unknown as Assessment['measurements'],
    }
  })
}

function wishes(scale: 'linear' | 'log', bent: boolean, atMost?: number): Preferences {
  return {
    requirements:
      atMost === undefined ? [] : [{ criterion: 'cost', bound: 'atMost', limit: atMost, because: 'of the budget' }],
    weights: normaliseSwingWeights({ cost: 60, latency: 40 }),
    values: {
      cost: valueFunction({ worst: 400, best: 10 }, bent ? [{ at: 90, value: 0.4 }] : [], scale),
      latency: valueFunction({ worst: 100, best: 0 }),
    },
  }
}

function winnerOf(decision: Decision): string | undefined {
  return decision.recommended
}

const part = fc.integer({ min: 0, max: 150 })
const field = fc.record({
  costs: fc.array(fc.array(part, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 3 }),
  latencies: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
  scale: fc.constantFrom('linear' as const, 'log' as const),
  bent: fc.boolean(),
  atMost: fc.option(fc.integer({ min: 20, max: 300 }), { nil: undefined }),
})

describe('the turns of a list price', () => {
  test.prop([field], { seed: 301, numRuns: 60 })(
    'lie where deciding again at every price finds the first other winner',
    ({ costs, latencies, scale, bent, atMost }) => {
      const preferences = wishes(scale, bent, atMost)
      const at = (factor: number): Decision =>
        decide(
          optionsAt(costs, latencies, (price) => (price === 0 ? factor : 1)),
          preferences,
        )
      const now = at(1)
      // Equals are told apart by name alone, and the one that is recommended is not beaten by an equal here.
      const scores = now.options.filter(({ feasible }) => feasible).map(({ score }) => score)
      fc.pre(scores.length < 2 || scores[0]! - scores[1]! > 1e-3)
      const found = priceSensitivities(totalsOf(costs), ids, now, preferences).each.find(
        ({ price }) => price.label === 'Meter 0',
      )!
      for (const [turn, end] of [
        [found.fall, 0],
        [found.rise, MOST],
      ] as const) {
        const reach = turn?.factor ?? end
        for (let step = 1; step < 60; step++) expect(winnerOf(at(1 + (reach - 1) * (step / 60)))).toBe(winnerOf(now))
        if (turn === undefined || turn.factor === 0) continue
        const beyond = decide(
          optionsAt(costs, latencies, (price) => (price === 0 ? turn.factor + Math.sign(end - 1) * 1e-6 : 1)),
          preferences,
        )
        const own = beyond.options.find(({ id }) => id === now.recommended)
        const best = beyond.options.find(({ id }) => id === turn.winner)
        if (turn.winner === undefined) expect(winnerOf(beyond)).toBeUndefined()
        else {
          expect(best!.feasible).toBe(true)
          expect(own === undefined || !own.feasible || best!.score >= own.score - 1e-9).toBe(true)
        }
      }
    },
  )

  // 0.6 of worth over 390 USD; A leads B by 0.6 × 100 / 390 − 0.4 × 0.2, which the price of meter 0 makes up for at 1 + 48 / 50.
  const costs = [
    [50, 50],
    [0, 200],
  ]
  const preferences = wishes('linear', false)
  const decision = decide(
    optionsAt(costs, [40, 20], () => 1),
    preferences,
  )
  const sensitivities = priceSensitivities(totalsOf(costs), ids.slice(0, 2), decision, preferences)
  const document = documentListPrices(sensitivities, decision.recommended)

  test('are known in closed form on straight value functions', () => {
    const [first] = sensitivities.each
    expect(first!.price.label).toBe('Meter 1')
    const rise = sensitivities.each.find(({ price }) => price.label === 'Meter 0')!.rise!
    expect(rise).toEqual({ factor: expect.closeTo(1 + (100 - (0.4 * 0.2 * 390) / 0.6) / 50, 7), winner: 'B' })
    expect(first!.shares).toEqual({ A: 0.5, B: 1 })
    expect(first!.fall!.factor).toBeCloseTo(1 - (100 - 52) / 150, 7)
  })

  test('stand in the document with a sentence', () => {
    expect(listPricesSchema.parse(document)).toEqual(document)
    expect(document.each.map(({ turns }) => turns)).toEqual([
      [
        'Meter 1 in us-east-1 would have to fall by 32 % before B overtakes A.',
        // Where both cost more than the worst that is asked about, only latency tells them apart.
        'Meter 1 in us-east-1 would have to cost 6 times as much before B overtakes A.',
      ],
      ['Meter 0 in us-east-1 would have to rise by 96 % before B overtakes A.'],
    ])
  })

  test('stand in the report with the share of the bill and the lead', () => {
    const example = exampleDocument()
    const options = example.options.map((option, at) => ({ ...option, id: ids[at]! }))
    const recommendation = { ...example.recommendation, option: 'A' }
    const [words, table] = listPrices({ ...example, options, recommendation, listPrices: document })
    expect(words).toContain('2 of the 2 prices in these bills turn the answer')
    expect(table).toContain('A 50 %, B 100 %')
    expect(table).toContain('−32 %: B wins; × 6: B wins')
  })

  test('are none for a discount on everything where equal factors of cost are worth the same', () => {
    const even = wishes('log', false)
    const inside = [
      [30, 30],
      [20, 100],
    ]
    const { all } = priceSensitivities(
      totalsOf(inside),
      ['A', 'B'],
      decide(
        optionsAt(inside, [50, 40], () => 1),
        even,
      ),
      even,
    )
    expect(all.cheaper.lead).toBeCloseTo(all.dearer.lead!, 12)
  })
})
