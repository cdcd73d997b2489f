import { describe, expect, test } from 'vitest'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { meaningOf } from '../../../src/exam/verdict/purposes-met.ts'
import { verdictOn } from '../asked.ts'

const shares = (stem: string, ...texts: string[]) => {
  const options = texts.map((text, index) => readOption({ letter: 'ABCD'[index]!, text }))
  const found = meaningOf(options, stem)
  return options.map(({ letter }) => found.get(letter)?.share ?? 0)
}

describe('purposes of parts', () => {
  test('the part that is documented for the words of the stem suits best', () => {
    const [guardDuty, config] = shares('Anomalies and suspicious behaviour', 'Amazon GuardDuty', 'AWS Config')
    expect(guardDuty).toBeGreaterThan(config!)
  })

  test('what the stem has already and what every option has tell nothing', () => {
    const stem = 'CloudTrail records who deleted objects.'
    expect(shares(stem, 'AWS CloudTrail', 'AWS Lambda')[0]).toBe(0)
    expect(shares('Who deleted it?', 'CloudTrail and Lambda', 'CloudTrail and EFS')).toEqual([0, 0])
  })

  test('a verdict that rests on them is not clear', () => {
    const { answer, band, options } = verdictOn('Which service shows anomalies and threats?', [
      'Amazon GuardDuty',
      'AWS Config',
    ])
    expect(answer).toEqual(['A'])
    expect(band).not.toBe('clear')
    expect(options[1]!.reasons.map(({ kind }) => kind)).toContain('meant-for-else')
  })
})

describe('a question for what does not fit', () => {
  const STORES = ['EC2 instance store', 'Amazon Aurora']

  test('is answered by the option that breaks what is asked', () => {
    const { answer, options } = verdictOn('Which of the following is NOT a durable store of the only copy?', STORES)
    expect(answer).toEqual(['A'])
    expect(options[1]!.decisive).toEqual({ kind: 'fits' })
  })

  test('differs from one that only says what must not happen', () => {
    expect(verdictOn('Data must NOT be lost and needs a durable store. Which one fits?', STORES).answer).toEqual(['B'])
  })
})
