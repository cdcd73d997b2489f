import { describe, expect, it } from 'vitest'
import { verdictOn } from '../asked.ts'

const FLEETS = [
  [
    'en',
    'A freight company gathers pictures from lorries all over the world, about 100 GB a day and growing fast. It wants to try machine learning. Only authorised IAM users may get at the pictures. Which store leaves the most flexibility for processing?',
    [
      'DynamoDB with IAM policies',
      'An S3 data lake with bucket policies',
      'HDFS on an EMR cluster whose instances are restricted by IAM',
      'EFS with IAM policies for EC2 instances',
    ],
  ],
  [
    'ko',
    '운송 회사가 전 세계 트럭에서 매일 약 100GB의 사진을 모으며 양이 빠르게 증가합니다. 머신 러닝에 활용하려고 하고, 승인된 IAM 사용자만 볼 수 있어야 합니다. 처리 유연성이 가장 큰 저장소는 무엇입니까?',
    [
      'IAM 정책을 사용하는 DynamoDB',
      '버킷 정책을 사용하는 S3 데이터 레이크',
      'IAM으로 인스턴스를 제한한 EMR의 HDFS',
      'EC2 인스턴스용 IAM 정책을 사용하는 EFS',
    ],
  ],
] as const

describe.each(FLEETS)('data for authorised IAM users only, asked in %s', (_, question, options) => {
  const verdict = verdictOn(question, options)
  const reasons = (letter: string) => verdict.options.find((option) => option.letter === letter)!.reasons

  it('goes where policies tell users apart and most engines work', () => {
    expect(verdict.answer).toEqual(['B'])
    expect(verdict.band).toBe('clear')
  })

  it('is tried out: a user as such does not get to a cluster or a mount', () => {
    for (const letter of ['C', 'D'])
      expect(reasons(letter)[0]).toMatchObject({
        kind: 'trespass',
        trespass: { intended: true, principal: 'authorised', mechanism: expect.stringContaining('VPC'), noPath: true },
      })
  })

  it('asks the same of whoever runs the scenario behind it', () => {
    expect(verdict.scenario).toMatchObject({
      requirements: [{ criterion: 'access-control', atMost: 0 }],
      criteria: { 'processing-flexibility': { weight: 100 }, cost: { weight: 50 } },
    })
  })

  it('is counted: which engines work on a table in place', () => {
    const fewer = reasons('A').find(({ kind }) => kind === 'fewer-ways')
    expect(fewer?.kind === 'fewer-ways' && fewer.share).toBeCloseTo(7 / 13)
  })

  it('grows as it is said to', () => {
    expect(verdict.scenario?.datasets.data).toMatchObject({
      ingest: '100000000000 B/day',
      growth: { compound: '4.000 %/month' },
    })
  })
})
