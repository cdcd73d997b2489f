import { describe, expect, test } from 'vitest'
import { roundTripMs } from '../../../src/reach/round-trip.ts'
import { verdictOn } from '../asked.ts'

const CASES: readonly (readonly [rule: string, question: string, options: readonly string[], key: string])[] = [
  [
    'an archive that is too slow loses however cheap it is',
    'A bank stores 40 TB of cheque scans in Amazon S3. Scans are opened about once a quarter and must be returned within milliseconds. Which class is the MOST cost-effective?',
    ['S3 Standard', 'S3 Glacier Flexible Retrieval', 'S3 Glacier Instant Retrieval', 'S3 Glacier Deep Archive'],
    'C',
  ],
  [
    'one zone is out where a zone may fail',
    'Contracts are uploaded to S3 and cannot be recreated. They are read often for the first 30 days and rarely after that, and must stay immediately available. What costs the least?',
    [
      'Lifecycle rule from S3 Standard to S3 One Zone-IA after 30 days',
      'Lifecycle rule from S3 Standard to S3 Standard-IA after 30 days',
      'Lifecycle rule from S3 Standard to S3 Glacier Flexible Retrieval after 30 days',
      'S3 Standard for all contracts',
    ],
    'B',
  ],
  [
    'data that may wait half a day goes to the deepest archive',
    'Tax records must be retained for 10 years and are almost never read. Auditors accept to wait for records within 12 hours. Which solution is the MOST cost-effective?',
    ['S3 Standard-IA', 'S3 Glacier Flexible Retrieval', 'S3 Glacier Deep Archive', 'S3 Intelligent-Tiering'],
    'C',
  ],
  [
    'nobody knows what is read: tiers that follow access',
    'A team keeps research files in S3. The access pattern is unknown and changes often. They want the lowest cost without operational overhead.',
    ['S3 Standard', 'S3 Standard-IA', 'S3 Intelligent-Tiering', 'S3 One Zone-IA'],
    'C',
  ],
  [
    'unpredictable traffic is about capacity, not about classes',
    'A ticket shop stores orders in DynamoDB. Traffic is unpredictable with sudden spikes. How should the table be set up to be cost-effective?',
    [
      'Provisioned capacity with fixed units',
      'On-demand capacity mode',
      'Provisioned mode with reserved capacity',
      'DynamoDB Standard-IA table class with reserved capacity',
    ],
    'B',
  ],
  [
    'a POSIX tree for many servers is no object store',
    'A content management system runs on several Linux EC2 instances in multiple Availability Zones. All instances need concurrent access to a shared POSIX file system.',
    ['An EBS volume attached to one instance', 'Amazon S3 bucket', 'Amazon EFS', 'Instance store on each server'],
    'C',
  ],
  [
    'Windows shares are SMB',
    'An office moves its Windows file shares to AWS. Users need SMB access and Active Directory permissions. Which service?',
    ['Amazon EFS', 'Amazon FSx for Windows File Server', 'Amazon S3', 'Amazon FSx for Lustre'],
    'B',
  ],
  [
    'a lock that administrators can lift is none',
    'Trade records must not be deleted or changed by any user, including the root user, for 6 years. What should be used?',
    [
      'S3 Versioning with MFA delete',
      'S3 Object Lock in governance mode',
      'S3 Object Lock in compliance mode',
      'A bucket policy that denies deletion',
    ],
    'C',
  ],
  [
    'objects larger than an item do not go into a table',
    'An app stores user records in DynamoDB and now needs to store a PDF of about 3 MB for each user. What should be done?',
    [
      'Store the PDF in a binary attribute of the DynamoDB item',
      'Store the PDF in Amazon S3 and keep its object key in the DynamoDB item',
      'Split the PDF across multiple DynamoDB items',
    ],
    'B',
  ],
  [
    'writes in several Regions need a store that takes them there',
    'A game has players on three continents. Each Region must read and write player profiles with low latency, and the table must be active-active across multiple Regions.',
    [
      'DynamoDB global tables',
      'DynamoDB with DAX in one Region',
      'Amazon S3 with Cross-Region Replication',
      'Amazon EFS with replication',
    ],
    'A',
  ],
  [
    'what may wait from some age on is hardly read from then on',
    'Drawings of 8 MB are opened often for 60 days, then about once a month, when they must open at once; from day 400 they are kept only for inspectors, who accept a delay of two days, until year 6. Which lifecycle costs the least?',
    [
      'S3 Standard-IA after 60 days, S3 Glacier Flexible Retrieval after 400 days, expire after 6 years',
      'S3 Standard-IA after 60 days, S3 Glacier Deep Archive after 400 days, expire after 6 years',
    ],
    'B',
  ],
  [
    'small objects of a short life stay where they are',
    'A service writes 30 million objects of about 15 KB a month to S3 Standard. They are hardly read after the first week and expire after 60 days. What is MOST cost-effective?',
    [
      'Leave them in S3 Standard and expire them after 60 days',
      'Transition them to S3 Standard-IA after 30 days, expire after 60 days',
      'Transition them to S3 One Zone-IA after 30 days, expire after 60 days',
    ],
    'A',
  ],
  [
    'blocks lost with spot core nodes are lost',
    'An EMR cluster runs a critical job and cannot tolerate data loss in HDFS. The company wants to reduce cost. Which purchase options fit?',
    [
      'Spot Instances for core and task nodes',
      'On-Demand for primary and core nodes, Spot for task nodes',
      'Spot Instances for all nodes',
      'On-Demand Instances for all nodes',
    ],
    'B',
  ],
]

describe('a question is decided by what it asks', () => {
  test.each(CASES)('%s', (_rule, question, options, key) => {
    const { answer } = verdictOn(question, options, key)
    expect(answer.join('')).toBe(key)
  })

  test('several answers each add something', () => {
    const { answer, agrees } = verdictOn(
      'Tables were deleted by mistake. The chance of accidental deletion and the loss of data must both be minimised. (Choose TWO)',
      [
        'Nightly backups of the tables',
        'Enable deletion protection on the DynamoDB tables',
        'Enable point-in-time recovery',
        'Enable DAX',
      ],
      'BC',
    )
    expect({ answer, agrees }).toEqual({ answer: ['B', 'C'], agrees: true })
  })
})

describe('reasons carry figures', () => {
  const verdict = verdictOn(...([CASES[0]![1], CASES[0]![2], 'C'] as const))

  test('an archive is too slow by its documented hours, from the day an object lies in it', () => {
    const { decisive } = verdict.options.find(({ letter }) => letter === 'D')!
    expect(decisive).toMatchObject({
      kind: 'too-slow',
      storageClass: 'DEEP_ARCHIVE',
      fromDay: 0,
      hours: 12,
      limitSeconds: 1,
    })
  })

  test('a dearer class says how many times dearer its bill is', () => {
    const { decisive, cost } = verdict.options.find(({ letter }) => letter === 'A')!
    const best = verdict.options.find(({ recommended }) => recommended)!.cost!
    expect(decisive).toMatchObject({ kind: 'dearer', ratio: cost! / best })
    expect(cost! / best).toBeGreaterThan(1)
  })

  test('a single broken limit says what would make the option right', () => {
    expect(verdict.options.find(({ letter }) => letter === 'B')!.rightIf).toEqual([
      { kind: 'slower-reads-allowed', hours: 5 },
    ])
  })
})

describe('honesty', () => {
  test('a service without any model is never judged away in silence, and nothing is clear beside it', () => {
    const { band, options } = verdictOn(
      'Where should social graphs be stored at the lowest cost?',
      ['Amazon Neptune', 'Amazon S3'],
      'A',
    )
    expect(band).not.toBe('clear')
    expect(
      options[0]!.reasons.concat(options[0]!.recommended ? [{ kind: 'not-modelled', names: ['Amazon Neptune'] }] : []),
    ).toContainEqual({
      kind: 'not-modelled',
      names: ['Amazon Neptune'],
    })
  })

  test('a service judged on documented facts has no bill', () => {
    const { options } = verdictOn('Which service stores logs at the lowest cost?', ['Amazon EBS', 'Amazon S3'], 'B')
    expect(options[0]!.cost).toBeUndefined()
    expect(options[1]!.cost).toBeGreaterThan(0)
  })

  test('a requirement that was not understood rules out a clear verdict', () => {
    const [, question, options, key] = CASES[0]!
    expect(verdictOn(`${question} Frobnication must be enabled for zorbs.`, options, key)).toMatchObject({
      notUnderstood: ['Frobnication must be enabled for zorbs.'],
    })
    expect(verdictOn(`${question} Frobnication must be enabled for zorbs.`, options, key).band).not.toBe('clear')
  })

  test('an option that only lacks what the answer is named for leaves it clear, unless a clause went unread', () => {
    const options = [
      'A global secondary index on the colour',
      'A Scan with a FilterExpression',
      'A read cache with DAX',
    ]
    const question =
      'A DynamoDB table must be queried by another attribute that is not part of the key. What should be added?'
    expect(verdictOn(question, options, 'A').band).toBe('clear')
    expect(verdictOn(question.replace('key.', 'key, but never with more than 3 zorbs.'), options, 'A').band).not.toBe(
      'clear',
    )
  })

  test('an officer who may lift the lock takes a lock that can be lifted', () => {
    const { answer } = verdictOn(
      'Nobody may change or delete a receipt for 5 years, but an officer with a special permission must be able to remove the lock in rare cases. Which lock?',
      ['S3 Object Lock in compliance mode for 5 years', 'S3 Object Lock in governance mode for 5 years', 'Versioning'],
      'B',
    )
    expect(answer).toEqual(['B'])
  })

  test('a question without a key is answered without comparing', () => {
    expect(verdictOn('Where do static web pages belong?', ['Amazon S3', 'Amazon DynamoDB'], '').agrees).toBeUndefined()
  })
})

test('Korean questions are read by the same lexicon', () => {
  const { answer } = verdictOn(
    '규제 문서를 7년 동안 보관해야 합니다. 문서는 거의 조회되지 않으며 12시간 이내에 검색할 수 있으면 됩니다. 가장 비용 효율적인 스토리지 클래스는 무엇입니까?',
    ['S3 Standard', 'S3 Standard-IA', 'S3 Glacier Deep Archive', 'S3 Glacier Instant Retrieval'],
    'C',
  )
  expect(answer).toEqual(['C'])
})

test('words about old data ask for the class of old data where no option moves objects by age', () => {
  const { answer } = verdictOn(
    'After 60 days a blueprint is opened perhaps twice a year, but it must open within milliseconds and survive the loss of an Availability Zone. Which class costs the least?',
    ['S3 Standard', 'S3 Standard-IA', 'S3 One Zone-IA', 'S3 Glacier Deep Archive'],
    'B',
  )
  expect(answer).toEqual(['B'])
})

test('a clause that decides in words unknown to the lexicon rules out a clear verdict, though its sentence is known in part', () => {
  const [, question, options, key] = CASES[0]!
  const more = question.replace(
    'cheque scans in Amazon S3.',
    'cheque scans in Amazon S3, but never in more than 3 zorbs.',
  )
  expect(verdictOn(question, options, key).answer).toEqual(verdictOn(more, options, key).answer)
  expect(verdictOn(more, options, key).band).not.toBe('clear')
})

test('options alike in their storage say that only storage was judged', () => {
  const { band, options } = verdictOn(
    'Where should clickstream files be stored, and what should convert them at the lowest cost?',
    [
      'Store the files in Amazon S3 and convert them with AWS Lambda',
      'Store the files in Amazon S3 and convert them with AWS Glue',
    ],
    'B',
  )
  const other = options.find(({ recommended }) => !recommended)!
  expect(other.reasons).toContainEqual({ kind: 'glue-only', glue: expect.arrayContaining(['lambda', 'glue-job']) })
  expect(band).toBe('cannot tell')
})

test('an option that fails by size alone says for which size it would be right', () => {
  const [, question, options, key] = CASES[8]!
  expect(verdictOn(question, options, key).options[0]!.rightIf).toEqual([
    { kind: 'smaller-objects', bytes: 400 * 1024 },
  ])
})

test('a line that cannot carry the volume in time calls for devices', () => {
  const stem = (rate: string) =>
    `An archive of 500 terabytes must arrive in Amazon S3 within 10 days over a line of ${rate}. What should be used?`
  const ways = ['AWS DataSync', 'AWS Snowball Edge devices']
  const needs = (rate: string) => verdictOn(stem(rate), ways, 'B').options[1]!.met
  expect(needs('200 Mbps')).toContain('offline-transfer')
  expect(needs('100 Gbps')).not.toContain('offline-transfer')
})

test('a store that takes writes in one Region only fails by the figures of its far writers', () => {
  const { answer, options } = verdictOn(
    'An application runs in several Regions and must write its records locally in each Region. Which data store?',
    ['Amazon DynamoDB global tables', 'An Amazon DynamoDB table in one Region with DAX'],
    'A',
  )
  expect(answer).toEqual(['A'])
  const far = options[1]?.decisive
  expect(far).toMatchObject({ kind: 'out-of-reach', regions: ['eu-west-1', 'ap-northeast-1'] })
  expect(far?.kind === 'out-of-reach' && far.worst.to).toBe('us-east-1')
  expect(far?.kind === 'out-of-reach' ? far.worst.seconds : 0).toBeGreaterThan(
    roundTripMs('ap-northeast-1', 'us-east-1')! / 1000,
  )
})

test('a zone is not given up for a saving that nobody asks for', () => {
  const stem = 'Which S3 storage class suits data that is read rarely but must be there at once?'
  const options = ['S3 One Zone-IA', 'S3 Standard-IA', 'S3 Glacier Flexible Retrieval']
  const { answer, options: judged } = verdictOn(stem, options)
  expect(answer).toEqual(['B'])
  expect(judged[0]?.decisive?.kind).toBe('zone-for-saving')
  expect(judged[0]?.rightIf).toEqual([{ kind: 'one-zone-allowed' }])
  expect(verdictOn(`${stem} The cost must be the lowest; lost data can easily be recreated.`, options).answer).toEqual([
    'A',
  ])
})
