import { describe, expect, it, test } from 'vitest'
import { checkClaims } from '../../../src/exam/claims/check-claims.ts'
import { LIMIT_TOPICS } from '../../../src/exam/claims/limit-topics.ts'
import { RULE_TOPICS } from '../../../src/exam/claims/rule-topics.ts'
import { readNotes } from '../../../src/exam/notes/read-notes.ts'
import { builtInPriceBook } from '../../../src/prices/built-in-price-book.ts'

const check = (note: string, region = 'us-east-1') =>
  checkClaims(readNotes(note, 'note.md'), { book: builtInPriceBook, region })
const brief = (note: string) => check(note).map(({ about, verdict }) => `${verdict} ${about}`)

const FLEET = `# 차량 이미지

**Question:** A fleet gathers images for machine learning. Only authorised IAM users may read them. Which store leaves most ways to process them?

**Options:**
- A) Amazon S3
- B) Amazon DynamoDB
- C) HDFS on Amazon EMR
- D) Amazon EFS

**정답: A) Amazon S3**

💡 추가 설명:
- S3 Standard: $0.023/GB-month
- **옵션 B (DynamoDB)** - $0.25/GB-month, S3보다 약 11배 비쌈. 항목 크기가 25 MB로 제한됨
- **Option C (HDFS)** - 클러스터가 종료되면 데이터가 손실됨. S3의 일관성 모델로 인한 복잡성이 있음
- **Option D (EFS)** - 단일 리전에서만 사용 가능
- SageMaker can train only on data in S3.
`

describe('a study note', () => {
  it('is held to every claim it makes, with our value, source and date', () => {
    expect(brief(FLEET)).toEqual([
      'agrees s3.standard.storage',
      'agrees dynamodb.storage',
      'agrees dynamodb.storage:s3.standard.storage',
      'wrong dynamodb.itemLimit',
      'agrees hdfs-lost-at-termination',
      'outdated s3-strong-consistency',
      'agrees efs-one-region',
      'wrong sagemaker-only-s3',
    ])
    const limit = check(FLEET).find(({ about }) => about === 'dynamodb.itemLimit')!
    expect(limit).toMatchObject({ line: 15, words: '25 MB', ours: { kind: 'bytes', bytes: 400 * 1024 } })
    expect(limit.source).toMatchObject({ trust: 'provider', asOf: expect.stringMatching(/^20\d\d/) })
    const consistency = check(FLEET).find(({ about }) => about === 's3-strong-consistency')!
    expect(consistency.trueUntil).toBe('2020-12-01')
  })
})

describe('rates of a file system', () => {
  it.each([
    ['EFS in General Purpose mode serves at most 7,000 IOPS.', ['outdated efs.burstingReadIops']],
    ['### EFS 성능 모드\n\n- **General Purpose**: 최대 7,000 IOPS, 낮은 지연시간', ['outdated efs.burstingReadIops']],
    ['EFS: Max I/O goes beyond 7,000 IOPS.', []],
  ])('%s', (note, claims) => {
    expect(brief(note)).toEqual(claims)
  })
})

describe('a list of drawbacks', () => {
  it('is about what the line above it names, though its items name something else to compare with', () => {
    const note = (lead: string) => `### Trade-offs

${lead}
- 저렴한 저장 비용 ($0.023/GB/월)
- 모델의 일관성이 복잡함

**DynamoDB 단점**:
- 높은 저장 비용 ($0.25/GB/월, S3 대비 11배)
- 25MB 아이템 크기 제한
`
    const claims = [
      'agrees s3.standard.storage',
      'outdated s3-strong-consistency',
      'agrees dynamodb.storage',
      'agrees dynamodb.storage:s3.standard.storage',
      'wrong dynamodb.itemLimit',
    ]
    expect(brief(note('**S3 장점과 단점**:'))).toEqual(claims)
    expect(brief(note('**S3**'))).toEqual(claims)
  })

  it('ends with the list', () => {
    expect(brief('**DynamoDB 단점**:\n- 조인이 없음\n\nItems may be up to 25 MB.')).toEqual([])
  })

  it.each([
    [
      'DynamoDB costs $0.25 per GB-month, 11 times S3.',
      ['agrees dynamodb.storage', 'agrees dynamodb.storage:s3.standard.storage'],
    ],
    ['It is cheaper than DynamoDB ($0.25 per GB-month).', ['agrees dynamodb.storage']],
    ['S3보다 비싸다: GB당 월 $0.25.', []],
  ])('a price belongs to what is compared, not to what it is compared with: %s', (sentence, claims) => {
    expect(brief(sentence)).toEqual(claims)
  })
})

describe('prices', () => {
  it.each([
    ['S3 Standard costs $0.023 per GB per month.', 'agrees s3.standard.storage'],
    ['S3는 GB당 월 $0.023이다.', 'agrees s3.standard.storage'],
    ['S3 Standard costs about $0.02 per GB-month.', 'agrees s3.standard.storage'],
    ['S3 Standard costs $0.02 per GB-month.', 'wrong s3.standard.storage'],
    ['S3 Standard costs $23 per TB per month.', 'agrees s3.standard.storage'],
    ['S3 Standard costs $26 per TB per month.', 'wrong s3.standard.storage'],
    ['S3 Standard costs $23.55 per TB per month.', 'agrees s3.standard.storage'],
    ['S3 Standard-IA: retrieval $0.01/GB', 'agrees s3.standard-ia.retrieval'],
    ['S3 Standard was $0.03 per GB-month.', 'outdated s3.standard.storage'],
    ['DynamoDB on-demand writes are $1.25 per million requests.', 'outdated dynamodb.on-demand.writes'],
    ['DynamoDB on-demand writes are $0.625 per million requests.', 'agrees dynamodb.on-demand.writes'],
    ['S3 PUT requests cost $0.005 per 1,000 requests.', 'agrees s3.standard.writes'],
    ['EFS costs $0.50/GB-month.', 'wrong efs.standard.storage'],
    ['S3 One Zone-IA는 $0.01/GB-month', 'agrees s3.one-zone-ia.storage'],
  ])('%s', (sentence, expected) => {
    expect(brief(sentence)).toEqual([expected])
  })

  it('are those of the region that the note names', () => {
    expect(check('In Seoul S3 Standard costs $0.025/GB-month.')).toMatchObject([
      { verdict: 'agrees', ours: { region: 'ap-northeast-2', usd: 0.025 } },
    ])
  })

  it('say until when they held', () => {
    expect(check('DynamoDB reads: $0.25 per million requests')).toMatchObject([
      { verdict: 'outdated', trueUntil: '2024-11-01' },
    ])
  })

  it('in a comparison belong to their subjects in order', () => {
    expect(brief('DynamoDB is dearer than S3 ($0.25 vs $0.023 per GB-month)')).toEqual([
      'agrees dynamodb.storage',
      'agrees s3.standard.storage',
    ])
  })

  it('without a unit or a subject are no claims', () => {
    expect(brief('S3 saved us $500. It costs $0.07 per GB-month there.')).toEqual([])
  })
})

describe('which figure is the claim', () => {
  it.each([
    [
      'S3 Standard costs $0.023 per GB-month against $0.004 for Glacier Instant Retrieval.',
      ['agrees s3.standard.storage', 'agrees s3.glacier-instant.storage'],
    ],
    [
      'Standard-IA has a minimum storage duration of 30 days: a report that lives 10 days pays for 30.',
      ['agrees s3.infrequentAccessMinimumDays'],
    ],
    ['Glacier Instant Retrieval charges at least 90 days.', ['agrees s3.glacierMinimumDays']],
    ['30일 후 S3 Glacier Flexible Retrieval로 전환하는 수명 주기 규칙을 만든다', []],
  ])('%s', (sentence, claims) => {
    expect(brief(sentence)).toEqual(claims)
  })
})

describe('ratios', () => {
  it.each([
    ['DynamoDB storage is 11 times as expensive as S3.', 'agrees dynamodb.storage:s3.standard.storage'],
    ['DynamoDB storage is roughly eleven times pricier than S3.', 'agrees dynamodb.storage:s3.standard.storage'],
    ['DynamoDB 저장 비용은 S3의 5배이다.', 'wrong dynamodb.storage:s3.standard.storage'],
    ['EFS is about 13x the price of S3 Standard.', 'agrees efs.standard.storage:s3.standard.storage'],
  ])('%s', (sentence, expected) => {
    expect(brief(sentence)).toEqual([expected])
  })

  it('of anything but prices are none of ours', () => {
    expect(brief('S3 reads were 10 times faster than from EFS.')).toEqual([])
  })
})

describe('limits and times', () => {
  it.each([
    ['A DynamoDB item holds at most 400 KB.', 'agrees dynamodb.itemLimit'],
    ['DynamoDB item size is capped at 25 megabytes.', 'wrong dynamodb.itemLimit'],
    ['DynamoDB 항목은 최대 400KB이다.', 'agrees dynamodb.itemLimit'],
    ['DynamoDB items are limited to 64 KB.', 'outdated dynamodb.itemLimit'],
    ['The largest S3 object is 5 TB, max.', 'outdated s3.largestObject'],
    ['S3 객체는 최대 5TB', 'outdated s3.largestObject'],
    ['A single PUT to S3 uploads up to 5 GB.', 'agrees s3.largestSinglePut'],
    ['S3 is designed for 99.999999999% durability.', 'agrees s3.designLoss'],
    ['S3 offers 11 nines of durability.', 'agrees s3.designLoss'],
    ['S3의 내구성은 99.99999%이다.', 'wrong s3.designLoss'],
    ['Standard-IA has a minimum storage duration of 30 days.', 'agrees s3.infrequentAccessMinimumDays'],
    ['Glacier Deep Archive의 최소 저장 기간은 90일이다.', 'wrong s3.deepArchiveMinimumDays'],
    ['Glacier Deep Archive: 최소 저장 기간 180일', 'agrees s3.deepArchiveMinimumDays'],
    ['Glacier Flexible Retrieval: expedited retrieval takes 1-5 minutes.', 'agrees s3.expeditedFlexibleMinutes'],
    ['Glacier Flexible Retrieval: standard retrieval takes 3–5 hours.', 'agrees s3.standardFlexibleHours'],
    ['Deep Archive retrieval takes 12 hours.', 'agrees s3.standardDeepArchiveHours'],
    ['Deep Archive bulk retrieval takes 24 hours.', 'wrong s3.bulkDeepArchiveHours'],
    ['S3 serves 5,500 GET requests per second and prefix.', 'agrees s3.readsPerPrefix'],
    ['S3 took 100 PUT requests per second per prefix.', 'outdated s3.writesPerPrefix'],
    ['The HDFS block size is 64 MB.', 'wrong emr-hdfs.blockBytes'],
    ['DynamoDB transactions hold up to 25 items.', 'outdated dynamodb.transactionItems'],
    ['DynamoDB PITR reaches back 35 days.', 'agrees dynamodb.recoveryWindowDays'],
  ])('%s', (sentence, expected) => {
    expect(brief(sentence)).toEqual([expected])
  })

  it('take their subject from the heading above or the option they speak of', () => {
    expect(brief('## DynamoDB\n\n- 항목 최대 크기: 25 MB\n')).toEqual(['wrong dynamodb.itemLimit'])
    expect(
      brief('Q1. Where?\n\nA) Amazon DynamoDB\nB) EFS\n\n정답: B\n\n- Option A - items are limited to 400 KB\n'),
    ).toEqual(['agrees dynamodb.itemLimit'])
  })

  it('that the note itself denies are no claims', () => {
    expect(brief('The limit of a DynamoDB item is not 25 MB.')).toEqual([])
    expect(brief('DynamoDB 항목 한도는 25 MB가 아니다.')).toEqual([])
  })

  it('are not read into sizes that a note merely tells', () => {
    expect(brief('We store 25 MB images in S3 and 3 KB items in DynamoDB for 30 days.')).toEqual([])
  })

  it('are found inside options too', () => {
    expect(brief('Q1. Where?\n\nA) DynamoDB, whose items hold up to 1 MB\nB) EFS\n')).toEqual([
      'wrong dynamodb.itemLimit',
    ])
  })
})

describe('semantics', () => {
  it.each([
    ['S3 is eventually consistent.', 'outdated s3-strong-consistency'],
    ['S3는 최종 일관성 모델을 사용한다.', 'outdated s3-strong-consistency'],
    ['S3 is no longer eventually consistent.', 'agrees s3-strong-consistency'],
    ['S3 has been strongly consistent since 2020.', 'agrees s3-strong-consistency'],
    ['Data in HDFS is lost when the cluster terminates.', 'agrees hdfs-lost-at-termination'],
    ['HDFS 데이터는 클러스터 종료 후에도 유지된다.', 'wrong hdfs-lost-at-termination'],
    ['Instance store data is lost when the instance stops.', 'agrees instance-store-lost-at-stop'],
    ['인스턴스 스토어의 데이터는 인스턴스 중지 후에도 유지된다.', 'wrong instance-store-lost-at-stop'],
    ['A GSI supports only eventually consistent reads.', 'agrees gsi-reads-eventual'],
    ['글로벌 보조 인덱스는 강력한 일관성을 지원합니다.', 'wrong gsi-reads-eventual'],
    ['EFS works in a single Region.', 'agrees efs-one-region'],
    ['EFS is a multi-region file system.', 'wrong efs-one-region'],
    ['EFS는 단일 가용 영역에 저장된다.', 'wrong efs-many-zones'],
    ['SageMaker는 S3에서만 데이터를 읽는다.', 'wrong sagemaker-only-s3'],
    ['SageMaker can read training data from EFS.', 'agrees sagemaker-only-s3'],
    ['S3 cannot be mounted as a file system.', 'outdated s3-file-interface'],
    ['S3 objects cannot be modified in place.', 'agrees s3-objects-replaced-whole'],
    ['S3 단점: 객체를 부분 수정할 수 없음', 'agrees s3-objects-replaced-whole'],
    ['S3에서는 파일의 일부만 수정할 수 있다.', 'wrong s3-objects-replaced-whole'],
    ['S3 offers in-place edits, they are supported for all objects.', 'wrong s3-objects-replaced-whole'],
    ['S3 Intelligent-Tiering has no retrieval fee.', 'agrees intelligent-tiering-retrieval-fee'],
    ['S3 Intelligent-Tiering charges a retrieval fee.', 'wrong intelligent-tiering-retrieval-fee'],
    ['Intelligent-Tiering은 모니터링 비용이 발생한다.', 'agrees intelligent-tiering-monitoring-fee'],
    ['S3 Intelligent-Tiering has a minimum duration.', 'wrong intelligent-tiering-minimum-duration'],
    ['S3 One Zone-IA loses data when its Availability Zone fails.', 'agrees s3-one-zone-loses-zone'],
    ['DynamoDB supports fine-grained access control by item.', 'agrees dynamodb-item-access'],
    ['DynamoDB answers in single-digit milliseconds.', 'agrees dynamodb-single-digit-ms'],
  ])('%s', (sentence, expected) => {
    expect(brief(sentence)).toEqual([expected])
  })

  it.each(['S3 Object Lock: files cannot be modified or deleted.', 'S3 metadata cannot be changed in place.'])(
    'of locks and metadata are no claims about how objects are written: %s',
    (sentence) => expect(brief(sentence)).toEqual([]),
  )

  it('of DynamoDB’s reads are not taken for those of S3', () => {
    expect(brief('S3 holds the blobs; DynamoDB reads are eventually consistent by default.')).toEqual([])
  })
})

describe('texts without end', () => {
  it('take no more than their time', () => {
    expect(brief('1'.repeat(5000))).toEqual([])
    expect(brief(`$${'1,111'.repeat(500)}`)).toEqual([])
    expect(new Set(brief('DynamoDB item limit 400 KB, '.repeat(300)))).toEqual(new Set(['agrees dynamodb.itemLimit']))
  })
})

describe('the tables of topics', () => {
  it('name a source with a date for everything they know', () => {
    for (const { source, past = [] } of [...LIMIT_TOPICS, ...RULE_TOPICS]) {
      for (const { title, asOf } of [source, ...past.map((fact) => fact.source)]) {
        expect(title).not.toBe('')
        expect(asOf).toMatch(/^20\d\d/)
      }
    }
  })
})

test('a rate is no size: what a stream carries in a second says nothing about the largest object', () => {
  expect(brief('One S3 PUT stream carries at most 90 MB/s.')).toEqual([])
  expect(brief('S3 takes at most 90 MB in a single PUT.')).toEqual(['wrong s3.largestSinglePut'])
})
