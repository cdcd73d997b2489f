import { expect, test } from 'vitest'
import { inEnglishTerms } from '../../../src/exam/lexicon/korean-terms.ts'
import { phrasePattern } from '../../../src/exam/lexicon/spoken-quantities.ts'
import { IMPOSSIBLE } from '../../../src/exam/verdict/rules/impossible.ts'

/** As options are screened: by their own words and by the English terms these stand for. */
const broken = (option: string): readonly string[] => {
  const spellings = [option.toLowerCase(), inEnglishTerms(option.toLowerCase()) ?? '']
  const occurs = (pattern: string) => spellings.some((spelling) => phrasePattern(pattern).test(spelling))
  return IMPOSSIBLE.filter(({ pattern, unless }) => occurs(pattern) && (unless === undefined || !occurs(unless))).map(
    ({ id }) => id,
  )
}

test.each([
  ['inventory-moves', 'S3 인벤토리를 사용하여 객체를 Glacier로 이동합니다.'],
  ['replication-of-existing', '교차 리전 복제 규칙을 만들어 기존 객체를 옮깁니다.'],
  ['transfer-retention', 'AWS Transfer Family의 보존 정책으로 파일을 지웁니다.'],
  ['file-lifecycle-deletes', 'EFS 수명 주기 정책으로 파일을 삭제합니다.'],
  ['log-subscription-to-bucket', '구독 필터로 로그를 버킷에 직접 보냅니다.'],
  ['lifecycle-to-reduced-redundancy', '객체를 중복 감소 스토리지로 전환합니다.'],
  ['spectrum-sources', 'Redshift Spectrum으로 Aurora의 데이터를 조회합니다.'],
  ['metadata-encrypted', '서버 측 암호화로 객체 메타데이터를 암호화합니다.'],
  ['backup-moves-objects', 'AWS Backup을 사용하여 오래된 파일을 S3 Glacier로 이동합니다.'],
  ['bucket-rules-on-file-shares', 'FSx File Gateway와 수명 주기 정책을 구성합니다.'],
  ['stream-stores-in-bucket', '데이터를 Amazon S3에 저장하는 Amazon Kinesis 데이터 스트림을 만듭니다.'],
  ['event-destination-models', 'S3 이벤트 알림의 대상으로 SageMaker 파이프라인을 구성합니다.'],
])('%s: %s', (id, option) => {
  expect(broken(option)).toContain(id)
})

test.each([
  'S3 수명 주기 정책을 생성합니다.',
  'S3 배치 복제로 기존 객체를 복제합니다.',
  '구독 필터로 로그를 Firehose에 보냅니다.',
  'EFS 수명 주기 정책으로 파일을 IA로 전환합니다.',
])('%s: nothing is against it', (option) => {
  expect(broken(option)).toEqual([])
})
