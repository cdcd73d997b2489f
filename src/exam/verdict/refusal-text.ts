import type { Bilingual } from '../lexicon/needs.ts'

/** Why AWS refuses settings of a bucket, as the model words it, and the same in Korean. */
const REFUSALS: readonly { readonly en: RegExp; readonly ko: string }[] = [
  {
    en: /^lifecycle rules cannot move objects from (\S+) to (\S+)$/u,
    ko: '수명 주기 규칙은 객체를 $1에서 $2(으)로 옮길 수 없습니다',
  },
  { en: /^transitions must be listed in order of age.*$/u, ko: '전환은 나이 순으로 하루에 하나씩만 할 수 있습니다' },
  {
    en: /^objects move to (\S+) at (\d+) days at the earliest$/u,
    ko: '객체는 빨라도 $2일이 지나야 $1(으)로 옮겨집니다',
  },
  { en: /^objects must expire later than.*$/u, ko: '객체는 마지막 전환 뒤에 만료되어야 합니다' },
  {
    en: /^the Deep Archive Access tier must follow.*$/u,
    ko: 'Deep Archive Access 계층은 Archive Access 계층보다 늦어야 합니다',
  },
  { en: /^replication needs versioning$/u, ko: '복제하려면 버전 관리가 켜져 있어야 합니다' },
  {
    en: /^a Multi-Region Access Point over one copy.*$/u,
    ko: '다중 리전 액세스 포인트에는 두 번째 리전으로의 복제가 필요합니다',
  },
  { en: /^directory buckets do not support this$/u, ko: '디렉터리 버킷은 이 설정을 지원하지 않습니다' },
  {
    en: /^S3 Lifecycle does not move objects back to S3 Standard$/u,
    ko: 'S3 수명 주기는 객체를 S3 Standard로 되돌리지 않습니다',
  },
]

/** The schema of the store knows no transition to the class: S3 Express One Zone and S3 Standard are written to, not moved to. */
const NO_SUCH_TRANSITION = /^Invalid option: expected one of "STANDARD_IA"/u
const NOT_A_TARGET: Bilingual = {
  en: 'no lifecycle rule moves objects into this class',
  ko: '이 클래스로 객체를 옮기는 수명 주기 규칙은 없습니다',
}

/** A refusal in both languages; settings that no row words are out of their range. */
export function refusalText(message: string): Bilingual {
  if (NO_SUCH_TRANSITION.test(message)) return NOT_A_TARGET
  const row = REFUSALS.find(({ en }) => en.test(message))
  return {
    en: message,
    ko: row === undefined ? '허용 범위를 벗어난 값입니다' : message.replace(row.en, row.ko),
  }
}
