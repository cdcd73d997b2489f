import { describe, expect, it } from 'vitest'
import type { DocumentUncertainty } from '../../src/document/document-uncertainty.ts'
import { amountsBetween, swingSpans } from '../../src/reports/swing-spans.ts'

type Swing = DocumentUncertainty['swings'][number]

const point = (amount: string, share: number | null, winner: string | null): Swing['points'][number] => ({
  amount,
  share,
  winner,
  margin: 0,
})
const swing = (turns: Swing['turns'], points = [point('1 kB', 0.1, 'A'), point('9 kB', 0.9, 'B')]): Swing => ({
  path: 'datasets.raw.objectSize',
  points,
  turns,
})

describe('where one input turns the decision', () => {
  it('is nowhere when the recommended option always leads', () => {
    expect(swingSpans(swing([], [point('1 kB', 0.1, 'A'), point('9 kB', 0.9, 'A')]), 'A')).toEqual([])
  })

  it('is above or below a turn, with the probability of what lies there', () => {
    const turn = { below: point('2.09 kB', 0.3, 'A'), above: point('2.1 kB', 0.3, 'B') }
    expect(swingSpans(swing([turn]), 'A')).toEqual([{ winner: 'B', where: '2.1 kB or more', probability: 0.7 }])
    expect(swingSpans(swing([turn]), 'B')).toEqual([{ winner: 'A', where: '2.09 kB or less', probability: 0.3 }])
  })

  it('is between two turns where another option leads only in the middle', () => {
    const turns = [
      { below: point('2 kB', 0.25, 'A'), above: point('2.1 kB', 0.25, null) },
      { below: point('4 kB', 0.75, null), above: point('4.1 kB', 0.75, 'A') },
    ]
    expect(swingSpans(swing(turns), 'A')).toEqual([{ winner: null, where: '2.1 to 4 kB', probability: 0.5 }])
  })

  it('is any case in which another option leads', () => {
    const cases = [point('boom', null, 'B'), point('as written', null, 'A')]
    expect(swingSpans(swing([], cases), 'A')).toEqual([{ winner: 'B', where: 'boom', probability: null }])
  })
})

it('writes a unit that two amounts share once', () => {
  expect(amountsBetween('1 %/month', '6 %/month')).toBe('1 to 6 %/month')
  expect(amountsBetween('1 day', '6 days')).toBe('1 day to 6 days')
  expect(amountsBetween('2', '12')).toBe('2 to 12')
})
