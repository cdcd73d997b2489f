import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { breakEven, breakEvenSentences } from '../../src/what-if/break-even.ts'
import { parseQuantityRange } from '../../src/what-if/quantity-range.ts'
import { judgeBy } from './lines-that-cross.ts'

const between = ['A', 'B'] as const
const range = parseQuantityRange('datasets.raw.ingest=1 GB/day..1 TB/day')

describe('the break-even of two options', () => {
  test.prop([fc.double({ min: 1.1, max: 990, noNaN: true }), fc.boolean()], { seed: 51 })(
    'is where their lines cross',
    (at, rising) => {
      const judge = judgeBy((amount) => ({ scores: rising ? [at, amount] : [amount, at] }))
      const { crossings } = breakEven({ range, between, on: 'score' }, judge)
      expect(crossings).toHaveLength(1)
      const [{ below, above, aheadBelow, aheadAbove }] = crossings as [(typeof crossings)[number]]
      expect(below).toBeLessThanOrEqual(at * (1 + 1e-5))
      expect(above).toBeGreaterThanOrEqual(at * (1 - 1e-5))
      expect(above / below).toBeLessThan(1.001)
      expect([aheadBelow, aheadAbove]).toEqual(rising ? ['A', 'B'] : ['B', 'A'])
    },
  )

  it('is said from the side of the option that is asked about', () => {
    const ask = (first: string, second: string) => {
      const question = { range, between: [first, second] as const, on: 'score' as const }
      return breakEvenSentences(
        question,
        breakEven(
          question,
          judgeBy((amount) => ({ scores: [amount, 40] })),
        ),
      )
    }
    expect(ask('A', 'B')).toEqual(['B overtakes A when datasets.raw.ingest is under 40 GB/day.'])
    expect(ask('B', 'A')).toEqual(['A overtakes B when datasets.raw.ingest is over 40 GB/day.'])
  })

  it('may not exist in the range', () => {
    const judge = judgeBy((amount) => ({ scores: [amount + 1, amount], costs: [5, 5] }))
    const sentences = (on: 'score' | 'cost') =>
      breakEvenSentences({ range, between, on }, breakEven({ range, between, on }, judge))
    expect(sentences('score')).toEqual(['B never overtakes A for datasets.raw.ingest from 1 GB/day to 1,000 GB/day.'])
    expect(sentences('cost')).toEqual(['A and B cost the same for datasets.raw.ingest from 1 GB/day to 1,000 GB/day.'])
  })

  it('may be several', () => {
    const judge = judgeBy((amount) => ({ scores: [(amount - 10) * (amount - 200), 0] }))
    const question = { range, between, on: 'score' as const }
    expect(breakEvenSentences(question, breakEven(question, judge))).toEqual([
      'The lead changes 2 times as datasets.raw.ingest grows: A is ahead up to 10 GB/day, B is ahead from there to 200 GB/day, A is ahead beyond.',
    ])
  })

  it('is where an option begins to break a hard limit, however high its score', () => {
    const judge = judgeBy((amount) => ({ scores: [9, 1], feasible: [amount < 30, true] }))
    const { crossings } = breakEven({ range, between, on: 'score' }, judge)
    expect(crossings.map(({ aheadBelow, aheadAbove }) => [aheadBelow, aheadAbove])).toEqual([['A', 'B']])
    expect(crossings[0]!.above).toBeCloseTo(30, 1)
  })

  it('of an option that does not exist is an error', () => {
    const judge = judgeBy(() => ({ scores: [1, 2] }))
    expect(() => breakEven({ range, between: ['A', 'Z'], on: 'score' }, judge)).toThrow('there is no option Z')
  })
})
