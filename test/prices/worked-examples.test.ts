import { describe, expect, it } from 'vitest'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { replayExample, workedExamples } from '../../src/prices/worked-examples.ts'

describe('published worked examples', () => {
  it('each have a name of their own and a source with address and date', () => {
    expect(new Set(workedExamples.map((example) => example.id)).size).toBe(workedExamples.length)
    for (const { id, source } of workedExamples) {
      expect(source.url, id).toMatch(/^https?:\/\//)
      expect(source.asOf, id).toMatch(/^\d{4}/)
    }
  })

  it.each(workedExamples.map((example) => [example.id, example] as const))(
    '%s comes out to the cent, or differs for the reason given',
    (_, example) => {
      const figures = replayExample(example, builtInPriceBook)
      expect(figures.length).toBeGreaterThan(0)
      expect(figures.filter((figure) => !figure.settled)).toEqual([])
    },
  )

  it('keep a reason only where it is needed', () => {
    for (const example of workedExamples) {
      const figures = replayExample(example, builtInPriceBook)
      const needed = figures.filter((figure) => figure.why !== undefined).length
      const given =
        example.published.lines.filter((line) => line.differs !== undefined).length +
        (example.differs === undefined ? 0 : 1)
      expect(needed, example.id).toBe(given)
    }
  })
})
