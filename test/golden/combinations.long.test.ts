import { describe, expect, test } from 'vitest'
import { runBuiltIn } from '../explanation/run-built-in.ts'

function decide(id: string, settings: string[] = []) {
  const { document } = runBuiltIn(id, settings).run
  const option = (letter: string) => document.options.find((candidate) => candidate.id === letter)!
  return {
    document,
    option,
    value: (letter: string, criterion: 'cost' | 'latency' | 'access-control' | 'durability') =>
      option(letter).criteria[criterion].value!,
  }
}

describe('a combination wins where datasets differ', () => {
  const HAND_WRITTEN = {
    'medical-imaging': 'images in S3, records in DynamoDB',
    'e-commerce': 'pictures in S3, products in DynamoDB',
    'social-media': 'videos in S3, activity in DynamoDB',
  }

  describe.each(Object.entries(HAND_WRITTEN))('%s: %s', (id) => {
    const { document, option, value } = decide(id)

    test('clearly', () => {
      expect(document.recommendation).toMatchObject({ option: 'E', verdict: 'clear' })
      expect(document.answer).toEqual({ option: 'E', agrees: true })
    })
    test('over a key-value store for everything, where every large object is cut up and written unit by unit', () => {
      expect(value('A', 'cost')).toBeGreaterThan(4 * value('E', 'cost'))
      expect(option('A').findings.map(({ id: finding }) => finding)).toContain('dynamodb.item-size')
    })
    test('over an object store for everything, where every small record pays a request', () => {
      expect(value('B', 'cost')).toBeGreaterThan(1.4 * value('E', 'cost'))
      const requests = (letter: string) =>
        option(letter)
          .cost.lines.filter(({ group }) => group === 'requests')
          .reduce((sum, { cost }) => sum + cost, 0)
      expect(requests('B') - requests('E')).toBeGreaterThan(0.9 * (value('B', 'cost') - value('E', 'cost')))
    })
    test('over a cluster and a file system that not every engine can work on', () => {
      for (const letter of ['C', 'D'])
        expect(option(letter).failed.map(({ criterion }) => criterion)).toContain('consumers-served')
    })
  })
})
