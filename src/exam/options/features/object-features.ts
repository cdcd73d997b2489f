import type { FeaturePhrase } from './feature-phrase.ts'

/** Mechanisms around objects and their delivery, by the wordings of options. */
export const OBJECT_FEATURES = [
  {
    feature: 'provisioned-retrieval',
    pattern: 'provisioned (?:retrieval )?capacity(?: units?)?|프로비저닝된 (?:검색 )?용량',
    unless: 'table|mode|dynamodb|read|write|auto ?scaling|테이블|모드',
  },
  { feature: 'access-analyzer', pattern: 'access analyzer|액세스 분석기' },
  { feature: 'config-rules', pattern: 'aws config\\b|config (?:managed )?rules?' },
  { feature: 'guardduty', pattern: 'guardduty|가드듀티' },
  { feature: 'malware-protection', pattern: 'malware protection|멀웨어 보호' },
  { feature: 'trusted-advisor', pattern: 'trusted advisor' },
  { feature: 'byte-range', pattern: 'byte[- ]range|range (?:get|header|request)s?|바이트 범위' },
  { feature: 'transfer-family', pattern: 'transfer family|transfer for sftp|aws transfer|트랜스퍼 패밀리' },
  { feature: 'queue', pattern: '\\bsqs\\b|simple queue service|\\bqueues?\\b(?! length)' },
  { feature: 'topic', pattern: '\\bsns\\b|simple notification service' },
  { feature: 'event-bus', pattern: 'eventbridge|event bus|이벤트브리지' },
  { feature: 'bucket-keys', pattern: 'bucket keys?|버킷 키' },
  { feature: 'dual-layer', pattern: 'dsse|dual-?layer|이중 계층' },
  {
    feature: 'deny-unencrypted',
    pattern:
      '(?:den(?:y|ies)|reject|refus)\\w*[^.;]{0,80}(?:encrypt|x-amz-server-side|without (?:the |an? )?(?:aws:)?kms)\\w*|x-amz-server-side-encryption[^.;]{0,60}(?:den|reject)\\w*|default (?:server[- ]side )?encryption|기본 암호화',
  },
  {
    feature: 'class-analysis',
    pattern: 'storage class analysis|analytics configuration|s3 analytics|스토리지 클래스 분석',
  },
  { feature: 'access-grants', pattern: 'access grants?' },
  { feature: 'signed-cookies', pattern: '(?:cloudfront )?signed cookies?|cloudfront signed urls?|서명된 쿠키' },
  {
    feature: 'owner-enforced',
    pattern:
      'bucket[- ]owner[- ](?:enforced|full[- ]control|preferred)|object ownership|replica(?:te)? ownership|ownership of (?:the )?replicas|owner override|객체 소유권',
  },
  { feature: 'firehose', pattern: 'firehose' },
  { feature: 'stream-service', pattern: 'kinesis (?:data )?streams?|\\bmsk\\b|kafka' },
  { feature: 'outposts', pattern: 'outposts?' },
  { feature: 'backup-lock', pattern: 'backup vault lock|vault lock' },
  { feature: 'cost-tags', pattern: 'cost allocation tags?|비용 할당 태그' },
  {
    feature: 'source-endpoint',
    pattern:
      'sourcevpc\\w*|(?:restrict|limit)\\w* to (?:the|a|one|its|that) vpc|vpc[- ]only|source vpc\\w*|endpoint polic(?:y|ies)|vpc (?:network )?origin',
  },
  { feature: 'source-address', pattern: 'sourceip|source ip|ip address(?:es)? (?:range|condition)' },
  {
    feature: 'keep-newest-versions',
    pattern:
      'newer ?noncurrent|newest noncurrent|most recent (?:noncurrent )?versions|versions?\\b[^.;]{0,40}(?:keep|retain)\\w*[^.;]{0,25}(?:most recent|newest|latest)|(?:keep|retain)\\w*[^.;]{0,30}(?:noncurrent )?versions',
  },
  {
    feature: 'expire-current',
    pattern: 'expir\\w* current versions?|(?:expir|delet)\\w* (?:the )?objects? after',
    unless: 'noncurrent|non-current|previous versions?',
  },
  {
    feature: 'async-tiers',
    pattern: '(?:deep )?archive access tiers?|asynchronous (?:archive )?tiers?|아카이브 액세스 (?:티어|계층)',
  },
  {
    feature: 'packed-objects',
    pattern:
      '\\b(?:recordio|tfrecords?|webdataset|tar (?:files|shards))\\b|(?:combin|aggregat|bundl|pack|merg|group|concatenat|compress)\\w*[^.;]{0,60}(?:larger?|archives?|single|one|tars?|zips?|big(?:ger)?)\\b|(?:큰|하나의|대형|단일) (?:객체|파일|아카이브)로 (?:묶|합치|결합|병합|압축)|(?:tar|zip)(?:로|으로)? (?:묶|압축)',
    effort: 1,
  },
  { feature: 'sticky-sessions', pattern: 'sticky sessions?|session affinity|고정 세션' },
  {
    feature: 'metadata-index',
    pattern: '(?:opensearch|elasticsearch|dynamodb)[^.;]{0,40}(?:index|metadata|search)|s3 metadata',
  },
  { feature: 'replicated-delete', pattern: 'delete marker replication|replicat\\w* delete markers?' },
  { feature: 'route53', pattern: 'route ?53|latency-based routing' },
  { feature: 'lifecycle-by-size', pattern: 'object size (?:filter|greater|less)|size filter|larger than 128' },
  {
    feature: 'minimum-size',
    pattern:
      '(?:bill|charg|at least|minimum)\\w*[^.;]{0,50}(?:128 ?ki?b|object size)|minimum (?:billable )?(?:object )?size|128 ?kb',
  },
  {
    feature: 'minimum-duration',
    pattern:
      'minimum (?:storage )?(?:duration|period|charge)|early[- ](?:delet|remov)\\w*|(?:bill|charg)\\w*[^.;]{0,40}(?:at least|minimum of) \\d+ days|최소 (?:보관|저장) 기간',
  },
  {
    feature: 'retrieval-fee',
    pattern: 'retrieval (?:fee|charge|cost)s?|(?:fee|charge)[^.;]{0,20}per gb retrieved|검색 (?:요금|비용)',
  },
] as const satisfies readonly FeaturePhrase[]
