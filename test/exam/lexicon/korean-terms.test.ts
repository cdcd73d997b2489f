import { expect, test } from 'vitest'
import { inEnglishTerms } from '../../../src/exam/lexicon/korean-terms.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'

test('Korean terms of AWS stand for the English ones, the longer before those they contain', () => {
  expect(inEnglishTerms('다중 리전 액세스 포인트와 액세스 포인트')).toBe(' multi-region access point 와 access point ')
})

test('a text without Korean terms has no English spelling', () => {
  expect(inEnglishTerms('Create an access point.')).toBeUndefined()
  expect(inEnglishTerms('파일을 저장합니다.')).toBeUndefined()
})

test.each([
  ['업로드 알림을 Amazon SQS 대기열로 보냅니다.', 'queue'],
  ['불완전한 멀티파트 업로드를 삭제하는 수명 주기 규칙을 만듭니다.', 'abort-multipart'],
  ['S3 관리형 암호화 키로 서버 측 암호화를 사용합니다.', 'sse-s3'],
  ['인스턴스 프로파일로 역할을 연결합니다.', 'assume-role'],
  ['EFS 탑재 대상을 만듭니다.', 'mount-target'],
  ['로컬 보조 인덱스를 추가합니다.', 'lsi'],
])('%s: a mechanism known by its English name is read by its Korean one', (text, feature) => {
  expect([...readOption({ letter: 'A', text }).features]).toContain(feature)
})

test('on-demand instances and backups are no capacity mode of a table', () => {
  for (const text of ['온디맨드 인스턴스를 실행합니다.', '온디맨드 백업을 만듭니다.'])
    expect([...readOption({ letter: 'A', text }).features]).not.toContain('on-demand-capacity')
})
