import type { NeedPhrase } from './need-phrase.ts'

/** What administrators meet when stores that run already misbehave or must change. */
export const OPERATION_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'origin-is-bucket',
    en: 'web ?site (?:hosting )?endpoint',
    ko: '웹 ?사이트 (?:호스팅 )?엔드포인트',
    given: 'cloudfront',
    offered: '(?:disabl|turn\\w* off|remov|replac|instead)\\w*[^\\n]{0,40}(?:hosting|web ?site)',
  },
  {
    need: 'objects-readable',
    en: '(?:\\b403\\b|forbidden|access denied)',
    ko: '\\b403\\b|액세스(?:가)? 거부|접근 거부',
    given: 'web ?site|static|웹 ?사이트|정적',
    offered: 'bucket polic[^\\n]{0,60}\\bread|s3:getobject|publicly readable|버킷 정책',
    unless: 'cloudfront',
  },
  {
    need: 'more-file-operations',
    en: 'percentiolimit|(?:i/?o|iops|operations) limit',
    ko: 'PercentIOLimit|I/?O 한도',
    given: '\\befs\\b',
    offered: 'max i/?o|elastic throughput',
  },
  {
    need: 'encrypted-in-place',
    en: 'encrypt\\w*[^.]{0,80}(?:\\bno (?:new|additional|downtime)|without (?:new|creat|recreat|additional|downtime|interrupt)\\w*|in place|existing)',
    ko: '암호화[^.]{0,40}(?:새(?:로운)? (?:리소스|파일 시스템|볼륨)[^.]{0,10}없이|다운타임 없이|중단 없이)',
    given: '\\befs\\b|\\bebs\\b|\\brds\\b',
    offered: '\\bs3\\b',
  },
  {
    need: 'fixed-file-addresses',
    en: '(?:firewall|allow-?list|white-?list)\\w*[^.]{0,80}\\bip\\b|\\bip address\\w*[^.]{0,60}(?:firewall|allow-?list|white-?list)',
    ko: '(?:방화벽|허용 ?목록|화이트리스트)[^.]{0,40}IP|IP[^.]{0,30}(?:방화벽|허용 ?목록|화이트리스트)',
    given: '\\befs\\b',
    offered: 'mount targets?[^\\n]{0,20}\\bip|\\bip[^\\n]{0,25}mount target',
  },
  {
    need: 'tamper-evident',
    en: '(?:tamper|integrity|alter|modif|unchanged)\\w*[^.]{0,60}\\blogs?\\b|\\blogs?\\b[^.]{0,80}(?:tamper|integrity|alter|modif|unchanged)\\w*|tamper\\w*',
    ko: '로그[^.]{0,40}(?:변조|무결성|위조)|(?:변조|무결성|위조)[^.]{0,40}로그',
    given: 'cloudtrail',
    offered: 'log (?:file )?(?:integrity )?validation|integrity validation|무결성 검증',
  },
  {
    need: 'log-readers',
    en: 'unauthori[sz]ed access[^.]{0,60}\\blogs?\\b|\\blogs?\\b[^.]{0,80}unauthori[sz]ed access|only[^.]{0,40}(?:team|auditors?|officers?)[^.]{0,40}\\blogs?\\b',
    ko: '로그[^.]{0,40}(?:무단|승인되지 않은|권한 없는)',
    given: 'cloudtrail',
  },
  {
    need: 'calendar-schedule',
    en: '\\bon the \\d+(?:st|nd|rd|th)\\b|\\d+(?:st|nd|rd|th) (?:day )?of (?:each|every) month|(?:first|last) (?:\\w+ )?of (?:each|every) month|at midnight on',
    ko: '매월 \\d+일',
    offered: '\\bcron\\b',
  },
  {
    need: 'by-day',
    en: '(?:once|\\d+ times) (?:a|per) (?:day|hour|week)|\\b(?:each|every|single) (?:day|hour|night)|\\bdaily\\b|hourly|nightly|(?:last|past|previous) \\d+ (?:hours?|days?|weeks?|months?)|date ranges?|by (?:date|day)\\b|time ranges?',
    ko: '하루(?:에)? ?(?:한|1) ?번|매일|매시간|지난 \\d+ ?(?:시간|일|주|개월)|날짜(?:별| 범위)|일별',
    given: '\\bemr\\b|athena|data lake|\\bglue\\b|spectrum|\\bhive\\b|데이터 레이크',
    offered:
      '(?:partition|prefix|folder|director|organi[sz])\\w* (?:\\w+ ){0,3}(?:by|per|on|for each|named? (?:by|after)) (?:the )?(?:date|day|hour|month|year)|(?:date|day|daily|hourly|year/month)[- ]?(?:based )?(?:partition|prefix|folder)|날짜(?:별|로)',
  },
]
