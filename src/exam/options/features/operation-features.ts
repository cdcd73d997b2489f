import type { FeaturePhrase } from './feature-phrase.ts'

/** What administrators do about stores that run already, by the wordings of options. */
export const OPERATION_FEATURES = [
  {
    feature: 'hosting-off',
    pattern:
      '(?:disabl|turn\\w* off|remov|deactivat)\\w*[^.;,]{0,20}web ?site hosting|(?:disabl|turn\\w* off|remov)\\w*[^.;,]{0,20}static (?:web ?site|hosting)|웹 ?사이트 호스팅(?:을|를)? ?(?:비활성화|끄|해제)',
  },
  {
    feature: 'objects-open',
    pattern:
      'bucket polic\\w*[^.;]{0,60}(?:everyone|public|anonymous|anyone|all users)?[^.;]{0,30}\\bread\\b[^.;]{0,20}(?:access )?(?:to |of |on )?(?:the |all )?(?:bucket )?objects|bucket polic\\w*[^.;]{0,60}s3:getobject|objects? publicly readable|객체[^.;]{0,15}(?:퍼블릭|모든 사용자)[^.;]{0,10}읽기',
    unless: 'deny|denies|cloudfront|\\boai\\b|\\boac\\b',
  },
  { feature: 'recycle-bin', pattern: 'recycle bin|휴지통' },
  { feature: 'country-policy', pattern: 'bucket polic\\w*[^.;]{0,60}countr|버킷 정책[^.;]{0,30}국가' },
  {
    feature: 'mount-target-ip',
    pattern: "mount targets?(?:['’]s?)?[^.;]{0,20}\\bip|\\bip[^.;]{0,25}mount targets?|탑재 대상[^.;]{0,8}ip",
  },
  {
    feature: 'trail-validation',
    pattern:
      'log (?:file )?(?:integrity )?validation|integrity validation|validation of (?:the )?log files|로그[^.;]{0,8}무결성 검증',
  },
  {
    feature: 'gateway',
    pattern: 'storage gateway|스토리지 게이트웨이',
    unless: 'file gateway|volume|cached|stored|fsx|파일 게이트웨이|볼륨',
  },
  { feature: 'text-extraction', pattern: 'textract' },
  {
    feature: 'secured-per-service',
    pattern:
      '(?:each|every|all) (?:\\w+ )?(?:services?|tools?)[^.;]{0,20}(?:native|own) (?:security )?(?:features|controls)',
    effort: 2,
  },
  { feature: 'cron-schedule', pattern: '\\bcron\\b' },
  {
    feature: 'day-partitions',
    pattern:
      '(?:partition|prefix|folder|director|organi[sz])\\w* (?:\\w+ ){0,3}(?:by|per|on|for each|named? (?:by|after)) (?:the )?(?:date|day|hour|month|year)|(?:date|day|daily|hourly|year/month)[- ]?(?:based )?(?:partition|prefix|folder)|날짜(?:별|로)[^.;]{0,10}(?:파티션|분할|접두사|폴더)',
  },
] as const satisfies readonly FeaturePhrase[]
