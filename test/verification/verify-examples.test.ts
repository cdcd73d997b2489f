import { describe, expect, it } from 'vitest'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { overlay } from '../../src/prices/overlay.ts'
import { workedExamples } from '../../src/prices/worked-examples.ts'
import { modelledExamples, verifyExamples } from '../../src/verification/verify-examples.ts'

const figures = verifyExamples(builtInPriceBook)

describe('published examples', () => {
  it('each have a name of their own and a source with address and date', () => {
    const all = [...workedExamples, ...modelledExamples]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id, source } of all) {
      expect(source.url, id).toMatch(/^https?:\/\//)
      expect(source.asOf, id).toMatch(/^\d{4}/)
    }
  })

  it.each(figures.map((figure) => [figure.example, figure.what, figure] as const))('%s: %s', (_, __, figure) => {
    expect(figure.verdict, `theirs ${figure.theirs}, ours ${figure.ours}`).not.toBe('differs')
  })

  it('keep a reason only where it is needed', () => {
    for (const { id, figures: published } of modelledExamples)
      for (const { what, differs } of published) {
        const verified = figures.find((figure) => figure.example === id && figure.what === what)!
        expect(verified.verdict === 'explained', `${id}: ${what}`).toBe(differs !== undefined)
      }
  })

  it('notice a price that is off by a cent', () => {
    const dearer = overlay(builtInPriceBook, {
      id: 'dearer',
      asOf: '2027-01-01',
      currency: 'USD',
      sources: { mine: { title: 'A mistake', asOf: '2027-01-01', trust: 'assumption' } },
      rows: [
        {
          meter: 'AmazonS3/Retrieval-SIA',
          region: 'us-east-1',
          unit: 'GB',
          tiers: [{ from: 0, usd: 0.0101 }],
          source: 'mine',
          effective: '2027-01-01',
        },
      ],
    })
    const wrong = verifyExamples(dearer).filter(({ verdict }) => verdict === 'differs')
    expect(wrong.map(({ example }) => example)).toContain('s3-standard-ia-retrieval')
  })
})
