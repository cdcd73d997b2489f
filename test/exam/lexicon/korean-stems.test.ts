import { expect, test } from 'vitest'
import { inEnglishWords } from '../../../src/exam/lexicon/korean-words.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'

const DAY = 86_400

test.each([
  ['파일은 24시간만 보관된 뒤 삭제됩니다.', 'removal-age', 1],
  ['계약서는 최소 7년을 보관해야 합니다.', 'retention', 7 * 365],
  ['녹화 파일의 보관 기간은 3년입니다.', 'retention', 3 * 365],
  ['보고서는 생산 후 첫 주 동안 자주 읽힙니다.', 'hot-window', 7],
  ['기록은 60일 동안 자주 조회됩니다.', 'hot-window', 60],
  ['90일이 지난 벨소리는 다운로드가 드뭅니다.', 'hot-window', 90],
  ['영상을 가져오는 데 12시간까지 걸려도 괜찮습니다.', 'retrieval-time', DAY / 2],
  ['감사관은 다음 영업일까지 파일을 받으면 됩니다.', 'retrieval-time', DAY],
  ['최대 5시간의 지연은 허용됩니다.', 'retrieval-time', 5 * 3600],
  ['기록은 10년이나 보관해야 합니다.', 'retention', 10 * 365],
  ['첫 달 기록은 자주 봅니다.', 'hot-window', 30],
])('%s', (sentence, quantity, amount) => {
  const found = readStem(sentence, '').quantities.find((reading) => reading.quantity === quantity)
  expect(found?.amount).toBe(amount)
})

test('what is archived yet read at once has no age from which an archive class is asked', () => {
  const { quantities } = readStem('1년 후에는 아카이브하되 요청하면 즉시 볼 수 있어야 합니다.', '')
  expect(quantities.map(({ quantity }) => quantity)).not.toContain('archive-age')
})

test('ordinary words of a Korean stem tell purposes as the English ones do', () => {
  expect(inEnglishWords('요청이 급증하고 이메일 알림을 보냅니다.')).toMatch(/spike.*email.*notify/u)
  expect(inEnglishWords('Requests spike.')).toBe('Requests spike.')
})

test.each([
  ['직원 정보를 계층적 관계로 저장합니다.', 'EFS', 'posix', false],
  ['애플리케이션은 계층적 디렉터리를 사용합니다.', 'EFS', 'posix', true],
  ['모든 데이터를 로컬에서 사용할 수 있어야 합니다.', '저장된 볼륨', 'data-stays-local', true],
  ['대용량 데이터를 병렬로 처리합니다.', 'Amazon EMR', 'batch-compute', true],
  ['목록은 항상 이용 가능해야 합니다.', '', 'immediate-read', true],
  ['요청이 갑자기 늘어날 수 있습니다.', 'DynamoDB on-demand', 'unpredictable-traffic', true],
  ['손상 직전의 시점으로 되돌려야 합니다.', '', 'point-in-time', true],
  ['데이터는 다른 AWS 리전으로 복제되어야 합니다.', '', 'copy-in-other-region', true],
] as const)('%s (%s): %s %s', (sentence, context, need, expected) => {
  expect(readStem(sentence, context).needs.some((reading) => reading.need === need)).toBe(expected)
})
