import { describe, expect, test } from 'vitest'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { spokenBytes, spokenDays, spokenSeconds } from '../../../src/exam/lexicon/spoken-quantities.ts'

const needs = (stem: string, options = '') => readStem(stem, options).needs.map(({ need }) => need)
const amount = (stem: string, quantity: string) =>
  readStem(stem, '').quantities.find((found) => found.quantity === quantity)?.amount

describe('quantities in words', () => {
  test.each([
    ['30 days', 30],
    ['one month', 30],
    ['a week', 7],
    ['7년', 7 * 365],
    ['90일', 90],
    ['9 more years', 9 * 365],
    ['day 365', 365],
  ])('%s is %d days', (text, days) => expect(spokenDays(text)).toBe(days))

  test.each([
    ['48시간', 48 * 3600],
    ['12 hours', 12 * 3600],
    ['5분', 300],
  ])('%s is %d seconds', (text, seconds) => expect(spokenSeconds(text)).toBe(seconds))

  test.each([
    ['100 GB', 100e9],
    ['10-15 TB', 12.5e12],
    ['4 KB', 4e3],
  ])('%s is %d bytes', (text, bytes) => expect(spokenBytes(text)).toBe(bytes))

  test.each([
    ['Logs must be kept for 10 years.', 'retention', 3650],
    ['Reports older than 2 days must be deleted.', 'removal-age', 2],
    ['Photos are read often for the first 60 days.', 'hot-window', 60],
    ['Any file can be restored within 48 hours.', 'retrieval-time', 48 * 3600],
    ['Around 100 GB of new data is created daily.', 'ingest-bytes', 100e9],
    ['Files are read twice a year.', 'read-rate', 2 / 365],
    ['An editor asks for one a few times a year.', 'read-rate', 3 / 365],
    ['Maps are opened two or three times per quarter.', 'read-rate', 2 / 91],
    ['Plans are consulted every six months.', 'read-rate', 1 / 180],
    ['Surveys are practically never looked at.', 'read-rate', 0.5 / 365],
    ['Once a week an editor requests an old clip.', 'read-rate', 0.5 / 365],
    ['Contracts are needed only for lawsuits.', 'read-rate', 0.5 / 365],
    ['Records must be immediately accessible for 1 year.', 'immediate-window', 365],
    ['After 5 years a restore time of a day is fine.', 'slow-from', 5 * 365],
    ['After 5 years a restore time of a day is fine.', 'slow-limit', 86_400],
    ['Inspections are announced two days ahead.', 'retrieval-time', 2 * 86_400],
    ['Up to 5 minutes is acceptable for a retrieval.', 'retrieval-time', 300],
    ['Images are kept until year 15.', 'retention', 15 * 365],
    ['Dumps older than 90 days have no value.', 'removal-age', 90],
    ['The volume must sustain 150,000 IOPS.', 'iops', 150_000],
    ['프로필은 1건당 약 2KB이다.', 'object-size', 2000],
    ['도면은 1년에 한두 번 조회된다.', 'read-rate', 1.5 / 365],
    ['자료는 6개월에 한 번 읽는다.', 'read-rate', 1 / 180],
    ['기록은 7년 동안 보관해야 합니다.', 'retention', 7 * 365],
    ['It takes daily dumps of 200 GB.', 'ingest-bytes', 200e9],
    ['The auditors give notice of one day.', 'retrieval-time', 86_400],
    ['Dumps from the last 30 days are restored about once a week.', 'hot-window', 30],
    ['Logs of the past 90 days are queried every day.', 'hot-window', 90],
    ['매일 약 250GB의 새 로그가 쌓입니다.', 'ingest-bytes', 250e9],
    ['120일이 지나면 8시간 이내에 복원할 수 있으면 됩니다.', 'slow-from', 120],
    ['120일이 지나면 8시간 이내에 복원할 수 있으면 됩니다.', 'slow-limit', 8 * 3600],
    ['The volume grows by 10 % a month.', 'monthly-growth', 0.1],
    ['The number of uploads is growing rapidly.', 'monthly-growth', 0.04],
    ['데이터는 매월 5%씩 증가합니다.', 'monthly-growth', 0.05],
    ['The archive is expanding at a breakneck pace.', 'monthly-growth', 0.04],
    ['Invoices, each at most 2 MB, are written all day.', 'object-size', 2e6],
    ['An app writes 50 million files of about 20 KB a month.', 'ingest-bytes', (50e6 * 20e3) / 30],
    ['An app writes 50 million files of about 20 KB a month.', 'object-size', 20e3],
    ['Each day 2,000 images of 5 MB arrive.', 'ingest-bytes', 2000 * 5e6],
    ['매일 약 100GB의 새 데이터가 생성된다.', 'ingest-bytes', 100e9],
    ['Pictures have an average size of 256 KB.', 'object-size', 256e3],
    ['There are 3 million objects of 4 MB.', 'stored-bytes', 3e6 * 4e6],
    ['매일 5MB 이미지 2,000개가 들어온다.', 'ingest-bytes', 2000 * 5e6],
    ['Records must be available at once for 1 year.', 'immediate-window', 365],
    ['From day 365 only auditors read them, who accept a delay of two days.', 'slow-from', 365],
    ['From day 365 only auditors read them, who accept a delay of two days.', 'slow-limit', 2 * 86_400],
    ['Thumbnails are used less and less.', 'read-rate', 0.5 / 30],
  ])('%s', (stem, quantity, value) => expect(amount(stem, quantity)).toBeCloseTo(value, 9))
})

describe('words that mean something else', () => {
  test('immediately is about reads only when data is had immediately', () => {
    expect(needs('Files must be immediately available.')).toContain('immediate-read')
    expect(needs('The team must change immediately to another account.')).not.toContain('immediate-read')
  })

  test('unpredictable is about traffic or about access, as its noun says', () => {
    expect(needs('Traffic is unpredictable.')).toEqual(['unpredictable-traffic'])
    expect(needs('Access patterns are unpredictable.')).toEqual(['unpredictable-access'])
  })

  test('within 15 minutes is no retrieval time when it is how fast copies follow', () => {
    expect(amount('Objects must be replicated to another Region within 15 minutes.', 'retrieval-time')).toBeUndefined()
  })

  test('servers that can be recreated do not make their data expendable', () => {
    expect(needs('Servers can be recreated within minutes. The contracts exist only once.')).toEqual(['az-resilient'])
    expect(amount('Servers can be recreated within minutes.', 'retrieval-time')).toBeUndefined()
  })

  test('infrequent updates are not infrequent reads', () => {
    expect(amount('Files are infrequently updated.', 'read-rate')).toBeUndefined()
    expect(amount('Files are updated infrequently.', 'read-rate')).toBeUndefined()
  })

  test('infrastructure that can be recreated does not make data expendable', () => {
    expect(needs('The infrastructure can be recreated from templates.')).not.toContain('scratch')
  })
})

test('every inference shows its words where they stand', () => {
  const stem = 'A firm keeps scans. They must be retained for 7 years and survive the loss of an Availability Zone.'
  const { needs: found, quantities } = readStem(stem, '')
  for (const { words, offset } of [...found, ...quantities])
    expect(stem.slice(offset, offset + words.length)).toBe(words)
  expect(found).not.toHaveLength(0)
})

test('sentences that demand something unknown are listed; those that only describe are not', () => {
  const { notUnderstood } = readStem('A bakery sells bread. Ovens must glow at night.', '')
  expect(notUnderstood).toEqual(['Ovens must glow at night.'])
})

describe('what is no wait, no frequency and no need', () => {
  test('nobody waits a year for an object', () => {
    expect(amount('Records must be accessible for 1 year.', 'retrieval-time')).toBeUndefined()
  })

  test('an invoice made every month is not read every month', () => {
    expect(amount('Monthly invoices are stored in S3.', 'read-rate')).toBeUndefined()
  })

  test('seeing all documents at once is no time', () => {
    expect(needs('Users must see all documents at once.')).not.toContain('immediate-read')
  })

  test('MapReduce work is no little work', () => {
    expect(readStem('A MapReduce workload runs on a cluster.', '').objectives).toEqual([])
  })

  test('who asks, and what for at all, limits nothing', () => {
    expect(readStem('A company needs to store its accounting records in Amazon S3.', '').notUnderstood).toEqual([])
    expect(readStem('A company needs to store its records and must frobnicate them.', '').notUnderstood).toHaveLength(1)
  })
})

test.each([
  ['Analysts open the recordings at random.', '', 'unpredictable-access'],
  ['고객은 자료를 무작위로 조회합니다.', '', 'unpredictable-access'],
  ['Its own transfer costs have to stay as low as possible.', 'Requester Pays', 'requester-pays'],
  ['The move must use as little network bandwidth as possible.', 'AWS Snowball Edge', 'offline-transfer'],
  ['A reader now and then sees an outdated value.', 'strongly consistent reads', 'strong-read'],
  ['Old files have to stay in the same file system.', '', 'posix'],
  ['Only approved IAM roles may open the scans.', '', 'iam-only'],
  ['허가된 IAM 사용자만 열람할 수 있어야 합니다.', '', 'iam-only'],
  ['The team wants as much flexibility for processing as it can get.', '', 'processing-flexibility'],
  ['다양한 도구로 분석할 수 있어야 합니다.', '', 'processing-flexibility'],
])('%s with %o asks for %s', (stem, options, need) => expect(needs(stem, options)).toContain(need))

test('what authorised users may see is not yet what each of them owns', () => {
  expect(needs('Only authorised IAM users may see the data.')).not.toContain('least-privilege')
  expect(needs('Each user may see only his own data.')).toContain('least-privilege')
})
