import { describe, expect, test } from 'vitest'
import { readLifecycle } from '../../../src/exam/options/lifecycle.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'

describe('lifecycles as options word them', () => {
  test.each([
    ['S3 Standard for 30 days, then S3 Glacier Deep Archive', 'STANDARD', [[30, 'DEEP_ARCHIVE']]],
    [
      'Move objects to S3 Standard-IA after 60 days and to S3 Glacier Deep Archive after 1 year',
      'STANDARD',
      [
        [60, 'STANDARD_IA'],
        [365, 'DEEP_ARCHIVE'],
      ],
    ],
    ['Store objects in S3 One Zone-IA from the start', 'ONEZONE_IA', []],
    ['S3 Glacier Instant Retrieval', 'GLACIER_IR', []],
    ['S3 Standard에 저장하고 90일 후 S3 Glacier Deep Archive로 전환', 'STANDARD', [[90, 'DEEP_ARCHIVE']]],
  ] as const)('%s', (text, initial, moves) => {
    const path = readLifecycle(text)
    expect(path.initial).toBe(initial)
    expect(path.moves.map(({ afterDays, to }) => [afterDays, to])).toEqual(moves)
  })

  test('the age of expiry is not that of a move', () => {
    expect(readLifecycle('Lifecycle rule to S3 Standard-IA at 30 days, delete after 3 years')).toMatchObject({
      moves: [{ afterDays: 30, to: 'STANDARD_IA' }],
      expireAfterDays: 1095,
    })
  })
})

test('each kind of data has a store of its own where the option says so', () => {
  const { placements } = readOption({
    letter: 'A',
    text: 'Amazon DynamoDB for the profiles; Amazon S3 for the replays',
  })
  expect(placements.map(({ service, noun }) => [service.service, noun])).toEqual([
    ['dynamodb', 'profiles'],
    ['s3', 'replays'],
  ])
})

test('storage that is not modelled is named', () => {
  expect(readOption({ letter: 'A', text: 'Amazon DocumentDB cluster' }).notModelled).toEqual(['Amazon DocumentDB'])
})

test('gateways and file systems are not taken for the bucket behind them', () => {
  expect(
    readOption({ letter: 'A', text: 'Amazon FSx for Lustre' }).placements.map(({ service }) => service.service),
  ).toEqual(['fsx-lustre'])
})

describe('where data is put', () => {
  const services = (text: string) => readOption({ letter: 'A', text }).placements.map(({ service }) => service.service)

  test.each([
    ['Copy the data from both EBS volumes to Amazon EFS', ['efs']],
    ['Store the PDFs in Amazon S3 and keep the attributes in DynamoDB', ['s3', 'dynamodb']],
    ['An AWS Storage Gateway volume gateway', ['volume-gateway']],
  ])('%s', (text, expected) => expect(services(text)).toEqual(expected))

  test('optional tiers of Intelligent-Tiering are no moves to archive classes', () => {
    const deep = readLifecycle('S3 Intelligent-Tiering with the Deep Archive Access tier after 180 days')
    expect(deep).toMatchObject({ initial: 'INTELLIGENT_TIERING', moves: [], asyncTiers: { deepArchive: 180 } })
    expect(readLifecycle('S3 Intelligent-Tiering without the optional archive tiers').asyncTiers).toBeUndefined()
  })
})
