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
    [
      'What happens to the data of an instance store when its EC2 instance stops?',
      ['It is kept', 'It is lost', 'It goes to S3'],
      'B',
    ],
    [
      'An object in S3 Standard-IA is deleted after 10 days. For how long is it billed?',
      ['10 days', '30 days', 'Nothing'],
      'B',
    ],
    [
      'What happens to the data on an EBS root volume when its instance is stopped?',
      ['It is deleted', 'It is preserved', 'It is copied to S3'],
      'B',
    ],
  ])('%s', (question, options, answer) => {
    const verdict = verdictOn(question, options)
    expect(verdict.answer).toEqual([answer])
    const wrong = verdict.options.find(({ letter }) => letter === 'A')!
    expect(wrong.reasons[0]?.kind).toBe('false-claim')
  })

  it('and a statement that is so explains more than one that is not known to be', () => {
    const verdict = verdictOn('A strongly consistent query of a global secondary index fails. What explains this?', [
      'Indexes need on-demand mode for strong consistency',
      'Global secondary indexes support only eventually consistent reads',
      'The index has too few read capacity units',
    ])
    expect(verdict.answer).toEqual(['B'])
    expect(verdict.band).not.toBe('clear')
  })

  it('but figures of a design are settings, not claims', () => {
    const reasons = verdictOn('Logs are read for 30 days and kept for a year. Which lifecycle rule is cheapest?', [
      'S3 Standard, then S3 Glacier Deep Archive after 30 days',
      'S3 Standard for 365 days',
    ]).options.flatMap((option) => option.reasons)
    expect(reasons.map(({ kind }) => kind)).not.toContain('false-claim')
  })
})
