import type { FeaturePhrase } from './feature-phrase.ts'

/** Locks, backups, removal and lifecycles, by the wordings of options. */
export const RETENTION_FEATURES = [
  {
    feature: 'compliance-mode',
    pattern: '^compliance\\W*$|compliance (?:mode|for (?:the|both))|compliance (?:retention|lock)|규정 ?준수 모드',
  },
  {
    feature: 'governance-bypass',
    pattern: 'x-amz-bypass-governance-retention|bypassgovernanceretention',
    unless: '\\bden(?:y|ies|ied)\\b|scp',
  },
  { feature: 'governance-mode', pattern: '^governance\\W*$|governance (?:mode|for (?:the|both))|거버넌스 모드' },
  { feature: 'legal-hold', pattern: 'legal hold|법적 보존' },
  { feature: 'object-lock', pattern: 'object lock|vault lock|default retention|객체 잠금|오브젝트 락|기본 보존' },
  { feature: 'reduced-redundancy', pattern: 'reduced redundancy|\\brrs\\b|중복 감소' },
  { feature: 'mfa-delete', pattern: 'mfa[- ]delete|\\bmfa\\b|multifactorauth' },
  {
    feature: 'versioning',
    pattern: 'versioning|versioned|버전 ?관리',
    unless:
      '(?:suspend|disabl|turn off)\\w*[^.;]{0,20}versioning|버전 ?관리(?:를|을)? ?(?:일시 ?중[지단]|중[지단]|비활성|해제)',
  },
  { feature: 'batch-operations', pattern: 'batch operations|batch replication|배치 작업' },
  { feature: 'recopy', pattern: '(?:re-?copy|copy|re-?upload)\\w* (?:the |all )?(?:existing|objects)', effort: 2 },
  { feature: 'deletion-protection', pattern: '(?<!termination )delet(?:e|ion) protection|삭제 (?:방지|보호)' },
  { feature: 'stack-protection', pattern: 'termination protection' },
  { feature: 'ddb-pitr', pattern: 'point-in-time recovery|\\bpitr\\b|continuous backups?|특정 시점 복구|시점 복구' },
  {
    feature: 'native-export',
    pattern:
      "(?:native|dynamodb|built-in|table)(?:'s)? exports?(?: (?:feature|to s3))?|export to (?:amazon )?s3|exports? (?:the )?(?:table|data) to (?:amazon )?s3",
    unless: 'lambda|schedule|daily|data pipeline|emr|glue|script',
  },
  // The connector of Glue reads what the table exports to S3, not the table.
  {
    feature: 'native-export',
    pattern: 'dynamodb export connector|export connector[^.;]{0,20}dynamodb|dynamodb 내보내기 커넥터',
  },
  {
    feature: 'periodic-backup',
    pattern:
      '(?:daily|nightly|weekly|hourly|scheduled|on-demand|manual) (?:\\w+ ){0,2}(?:backups?|snapshots?|exports?|cop(?:y|ies))',
    effort: 1,
  },
  {
    feature: 'table-scan-export',
    pattern:
      '(?:lambda|emr|hive|glue|script|data pipeline|job)[^.;]{0,60}(?:export|copies|copy|scan|dump)\\w*|scans? (?:the )?table|athena[^.;]{0,40}dynamodb (?:data source )?connector|hive external table|redshift copy',
    unless: 'export connector|crawler',
    effort: 2,
  },
  { feature: 'ttl', pattern: 'time[- ]to[- ]live|\\bttl\\b' },
  {
    feature: 'lifecycle',
    pattern: 'lifecycle (?:rule|polic|config|manag|to|moves?|delet|expir)\\w*|lifecycle|수명 ?주기',
  },
  {
    feature: 'lifecycle-expire',
    pattern:
      'lifecycle[^.;]{0,80}(?:delet|expir|remov|purg)\\w*|expire (?:at|after|in)|(?:,|\\band|\\bthen) (?:then )?expires?\\b|\\ban? expiration (?:of|rule|action|policy|after|at)|(?:delet|expir|remov)\\w*[^.;]{0,40}lifecycle|수명 ?주기[^.;]{0,30}(?:삭제|만료)|(?:삭제|만료)(?:하는|시키는|되는|하도록)[^.;]{0,12}수명 ?주기',
  },
  {
    feature: 'custom-delete',
    pattern:
      '(?:lambda|glue|script|job|cron|application)[^.;]{0,50}(?<!ttl[- ])(?:delet|purg|remov|truncat)\\w*|(?<!ttl[- ])(?:delet|purg|truncat)\\w*[^.;]{0,30}(?:lambda|glue|script|job|cron)|then truncate',
    effort: 2,
  },
  {
    feature: 'abort-multipart',
    pattern:
      '(?:abort|delet|clean|remov|expir)\\w*[^.;]{0,30}(?:incomplete |failed )?multi-?part|incomplete multi-?part',
  },
  { feature: 'noncurrent-expire', pattern: '(?:noncurrent|non-current|previous|old) ?versions?' },
  { feature: 'aws-backup', pattern: 'aws backup' },
  { feature: 'item-restore', pattern: 'partial restore|item-level|individual files?|single files?' },
  { feature: 'glacier-vault', pattern: 'glacier vault' },
  { feature: 'dlm', pattern: 'data lifecycle manager|\\bdlm\\b' },
  { feature: 'retention-on-glacier', pattern: 'retention policy' },
  { feature: 'delete-markers', pattern: '(?:remov|delet)\\w* (?:the )?delete markers?|삭제 마커' },
] as const satisfies readonly FeaturePhrase[]
