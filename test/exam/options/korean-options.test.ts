import { expect, test } from 'vitest'
import { readLifecycle } from '../../../src/exam/options/lifecycle.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'

test('a class that objects leave is where they begin, and the age belongs to the class they reach', () => {
  const { initial, moves } = readLifecycle('문서를 90일 후 S3 Standard에서 S3 Standard-IA로 이동한다.')
  expect(initial).toBe('STANDARD')
  expect(moves).toEqual([{ afterDays: 90, to: 'STANDARD_IA' }])
})

test('how long a class holds objects is the age at which they move on', () => {
  const { initial, moves } = readLifecycle('60일 동안 S3 Standard-IA에 저장하고 그 다음 S3 Glacier로 옮깁니다.')
  expect(initial).toBe('STANDARD_IA')
  expect(moves).toEqual([{ afterDays: 60, to: 'GLACIER' }])
})

test('what is moved at once begins in the class', () => {
  expect(readLifecycle('객체를 즉시 S3 Glacier Deep Archive로 전환합니다.').initial).toBe('DEEP_ARCHIVE')
})

test('an age before a move is no age of removal', () => {
  const { moves, expireAfterDays } = readLifecycle(
    '30일이 지나면 S3 Standard-IA로 전환하고 400일이 지나면 기록을 삭제합니다.',
  )
  expect(moves).toEqual([{ afterDays: 30, to: 'STANDARD_IA' }])
  expect(expireAfterDays).toBe(400)
})

test.each([
  ['사진은 S3에 두고 메타데이터는 DynamoDB에 저장합니다.', 's3-pointer'],
  ['업무 시간에 맞추어 테이블의 용량을 예약합니다.', 'scheduled-scaling'],
  ['x-amz-server-side-encryption 헤더가 없는 요청을 거부합니다.', 'deny-unencrypted'],
  ['모든 S3 버킷을 읽을 수 있는 역할을 만듭니다.', 'wildcard-buckets'],
  ['코드에 액세스 키를 내장합니다.', 'long-lived-keys'],
  ['저장된 볼륨 게이트웨이를 구성합니다.', 'stored-volume'],
  ['엔드포인트에 대한 라우팅 테이블 항목을 추가합니다.', 'endpoint-route'],
])('%s', (text, feature) => {
  expect([...readOption({ letter: 'A', text }).features]).toContain(feature)
})

test.each([
  ['Lustre용 Amazon FSx 파일 시스템을 만듭니다.', 'fsx-lustre'],
  ['Windows File Server용 Amazon FSx를 사용합니다.', 'fsx-windows'],
  ['NetApp ONTAP 용 Amazon FSx 를 구성합니다.', 'fsx-ontap'],
])('%s: the service by the order of words of a translation', (text, service) => {
  expect(readOption({ letter: 'A', text }).placements.map((placed) => placed.service.service)).toEqual([service])
})
