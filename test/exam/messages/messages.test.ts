import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/exam/claims/claim.ts'
import { claimText, valueText } from '../../../src/exam/messages/claim-text.ts'
import { josa, type Particle } from '../../../src/exam/messages/josa.ts'
import { answerLanguage, LANGUAGES } from '../../../src/exam/messages/language.ts'
import { messages } from '../../../src/exam/messages/messages.ts'

describe('Korean particles follow the last sound of a word', () => {
  it.each<[string, Particle, string]>([
    ['버킷', '은/는', '버킷은'],
    ['테이블', '을/를', '테이블을'],
    ['스토리지', '이/가', '스토리지가'],
    ['S3', '은/는', 'S3은'],
    ['EC2', '이/가', 'EC2가'],
    ['DynamoDB', '은/는', 'DynamoDB는'],
    ['EFS', '을/를', 'EFS를'],
    ['IAM', '이/가', 'IAM이'],
    ['EMR', '과/와', 'EMR과'],
    ['Glacier', '은/는', 'Glacier는'],
    ['S3 Glacier Flexible Retrieval', '을/를', 'S3 Glacier Flexible Retrieval을'],
    ['S3 Object Lock', '은/는', 'S3 Object Lock은'],
    ['400 KB', '이/가', '400 KB가'],
    ['$0.023', '이/가', '$0.023가'],
    ['99%', '이/가', '99%가'],
    ['30', '이/가', '30이'],
    ['12시간', '이/가', '12시간이'],
    ['서울', '으로/로', '서울로'],
    ['리전', '으로/로', '리전으로'],
    ['도쿄', '으로/로', '도쿄로'],
    ['EFS(리전)', '은/는', 'EFS(리전)는'],
    ['“보기”', '을/를', '“보기”를'],
    ['', '은/는', '는'],
  ])('%s %s', (word, particle, expected) => {
    expect(josa(word, particle)).toBe(expected)
  })
})

const limit: Claim = {
  line: 3,
  quote: 'DynamoDB items hold up to 25 MB.',
  words: '25 MB',
  about: 'dynamodb.itemLimit',
  stated: { kind: 'bytes', bytes: 25e6 },
  ours: { kind: 'bytes', bytes: 409_600 },
  verdict: 'wrong',
}

describe('claims in words', () => {
  it('say what the note states and what is so', () => {
    expect(claimText(limit, messages.en)).toBe('“25 MB” (largest DynamoDB item) is wrong: 400 KB.')
    expect(claimText(limit, messages.ko)).toBe('“25 MB”(DynamoDB 항목의 최대 크기): 틀렸습니다 — 400 KB.')
  })

  it('say until when an outdated one was true', () => {
    const consistency: Claim = {
      ...limit,
      words: 'eventually consistent',
      about: 's3-strong-consistency',
      stated: { kind: 'rule', rule: 's3-strong-consistency', holds: false },
      ours: { kind: 'rule', rule: 's3-strong-consistency', holds: true },
      verdict: 'outdated',
      trueUntil: '2020-12-01',
    }
    expect(claimText(consistency, messages.en)).toContain('was true until 2020-12-01; now: S3 is strongly consistent')
    expect(claimText(consistency, messages.ko)).toContain('2020-12-01 이전에는 맞았지만')
  })

  it('name the source and its date', () => {
    const sourced: Claim = { ...limit, source: { title: 'Quotas', asOf: '2026-04', trust: 'provider' } }
    expect(claimText(sourced, messages.en)).toBe('“25 MB” (largest DynamoDB item) is wrong: 400 KB. (Quotas, 2026-04)')
  })

  it('do not repeat a rule that agrees', () => {
    const rule = { kind: 'rule', rule: 'efs-one-region', holds: true } as const
    const agreeing: Claim = {
      ...limit,
      words: 'one Region',
      about: 'efs-one-region',
      stated: rule,
      ours: rule,
      verdict: 'agrees',
    }
    expect(claimText(agreeing, messages.en).match(/read-only copy/g)).toHaveLength(1)
  })

  it('name both prices of a ratio', () => {
    const ratio: Claim = {
      ...limit,
      words: '11배',
      about: 'dynamodb.storage:s3.standard.storage',
      stated: { kind: 'ratio', times: 11 },
      ours: { kind: 'ratio', times: 0.25 / 0.023 },
      verdict: 'agrees',
    }
    expect(claimText(ratio, messages.en)).toBe(
      '“11배” (DynamoDB storage against S3 Standard storage) agrees: 10.9 times.',
    )
  })

  it.each([
    [
      { kind: 'price', usd: 0.023, per: 'GB-month', region: 'us-east-1' },
      '$0.023/GB-month in us-east-1',
      'GB당 월 $0.023(us-east-1)',
    ],
    [{ kind: 'price', usd: 0.00099, per: 'GB-month' }, '$0.00099/GB-month', 'GB당 월 $0.00099'],
    [{ kind: 'bytes', bytes: 128 * 1024 }, '128 KB', '128 KB'],
    [{ kind: 'bytes', bytes: 5 * 1024 ** 3 }, '5 GB', '5 GB'],
    [{ kind: 'bytes', bytes: 48.8 * 1024 ** 4 }, '48.8 TiB', '48.8 TiB'],
    [{ kind: 'time', ms: [3 * 3_600_000, 5 * 3_600_000] }, '3 to 5 hours', '3~5시간'],
    [{ kind: 'time', ms: [48 * 3_600_000, 48 * 3_600_000] }, '48 hours', '48시간'],
    [{ kind: 'time', ms: [30 * 86_400_000, 30 * 86_400_000] }, '30 days', '30일'],
    [{ kind: 'durability', nines: 11 }, '11 nines (99.999999999 %)', '9가 11개(99.999999999%)'],
    [{ kind: 'count', count: 3500 }, '3,500', '3,500'],
  ] as const)('%o', (value, english, korean) => {
    expect(valueText(value, messages.en)).toBe(english)
    expect(valueText(value, messages.ko)).toBe(korean)
  })
})

describe('the catalogue', () => {
  it('answers Korean notes in Korean and all others in English', () => {
    expect((['ko', 'en', 'other'] as const).map(answerLanguage)).toEqual(['ko', 'en', 'en'])
  })

  it('puts the right particles into sentences', () => {
    expect(messages.ko.losesWithZone({ service: 'EBS' })).toMatch(/^EBS는 /)
    expect(messages.ko.notShared({ service: '인스턴스 스토어 볼륨' })).toMatch(/^인스턴스 스토어 볼륨은 /)
    expect(messages.ko.retrievalTooSlow({ takes: '12시간', required: '5분' })).toBe(
      '꺼내는 데 12시간이 걸리지만, 허용된 시간은 5분입니다.',
    )
  })

  it('counts and lists in English', () => {
    expect(messages.en.summary({ questions: 1, compared: 1, agree: 0 })).toBe(
      '1 question, 1 with a key; Stowage agrees with 0 of 1.',
    )
    expect(messages.en.notModelled(['AppFlow', 'Kinesis', 'Snowcone'])).toBe(
      'Not modelled, and so not judged: AppFlow, Kinesis and Snowcone.',
    )
  })

  it('has no Hangul in English, and Hangul in every Korean text that is not a name', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : []
    expect(texts(messages.en).filter((text) => /\p{Script=Hangul}/u.test(text))).toEqual([])
    expect(texts(messages.ko).filter((text) => !/\p{Script=Hangul}/u.test(text))).toEqual(['Stowage'])
    expect(Object.keys(messages)).toEqual([...LANGUAGES])
  })
})

describe('a Korean verdict', () => {
  it('tells broken limits and access in Korean, with the day, whatever the model says in English', () => {
    const { ko, en } = messages
    const broken = { limit: 'emr-hdfs.disks-full', message: 'disks are full.', day: 12 }
    expect(en.blocked(broken)).toBe('disks are full, from day 12 on.')
    expect(ko.blocked(broken)).toBe('클러스터의 디스크가 가득 찹니다(12일째부터).')
    expect(ko.blocked({ ...broken, limit: 'a new one', day: undefined })).toBe('저장소의 한도를 넘습니다.')
    const trespass = { intended: true, principal: 'authorised', mechanism: 'answers in the VPC only', noPath: true }
    expect(ko.trespass(trespass)).not.toContain('answers')
    expect(ko.trespass({ ...trespass, noPath: false })).not.toContain('answers')
    expect(en.trespass(trespass)).toContain('answers in the VPC only')
  })
})
