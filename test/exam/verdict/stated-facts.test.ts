import { describe, expect, it } from 'vitest'
import { verdictOn } from '../asked.ts'

describe('a question that asks for a fact is answered from the facts', () => {
  it.each([
    ['How large may an item of a DynamoDB table be?', ['64 KB', '400 KB', '1 MB'], 'B'],
    ['DynamoDB 항목의 최대 크기는 얼마입니까?', ['1MB', '64KB', '400KB'], 'C'],
    ['What is the largest object that S3 takes?', ['5 GB', '500 GB', '50 TB'], 'C'],
    ['What is the minimum storage duration of S3 Glacier Instant Retrieval?', ['30 days', '90 days', '180 days'], 'B'],
    ['Which statement about S3 is true?', ['S3 is eventually consistent.', 'S3 is strongly consistent.'], 'B'],
    [
      'How long does a standard retrieval from S3 Glacier Deep Archive take?',
      ['Milliseconds', '12 hours', '5 days'],
      'B',
    ],
    ['Which S3 class has a minimum storage duration of 180 days?', ['S3 Standard-IA', 'S3 Glacier Deep Archive'], 'B'],
    [
      'Which statement about EMR is correct?',
      ['Data in HDFS is kept after the cluster terminates', 'Data in HDFS is lost when the cluster terminates'],
      'B',
    ],
  ])('%s', (question, options, answer) => {
    const verdict = verdictOn(question, options)
    expect(verdict.answer).toEqual([answer])
    const wrong = verdict.options.find(({ letter }) => letter === 'A')!
    expect(wrong.reasons[0]?.kind).toBe('false-claim')
  })

  it('but figures of a design are settings, not claims', () => {
    const reasons = verdictOn('Logs are read for 30 days and kept for a year. Which lifecycle rule is cheapest?', [
      'S3 Standard, then S3 Glacier Deep Archive after 30 days',
      'S3 Standard for 365 days',
    ]).options.flatMap((option) => option.reasons)
    expect(reasons.map(({ kind }) => kind)).not.toContain('false-claim')
  })
})
