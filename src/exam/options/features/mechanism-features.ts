import type { FeaturePhrase } from './feature-phrase.ts'

/** Single mechanisms of buckets, tables, clusters and file systems, by the wordings of options. */
export const MECHANISM_FEATURES = [
  // Buckets.
  {
    feature: 'owner-override',
    pattern:
      'owner override|override[^.;]{0,20}owner|(?:chang|transfer|set)\\w*[^.;]{0,30}(?:replicas?[^.;]{0,20}owner|owner\\w*[^.;]{0,30}(?:replicas?|destination))|replica ownership|소유자 (?:재정의|변경|오버라이드)|복제본[^.;]{0,10}소유',
  },
  { feature: 'replicated-delete', pattern: '삭제 마커(?:를|도|의)? ?복제' },
  {
    feature: 'expired-markers',
    pattern:
      'expired ?(?:object ?)?delete ?markers?|(?:remov|clean|expir)\\w* [^.;]{0,25}delete markers?|삭제 마커(?:를|을)? ?(?:자동으로 )?(?:제거|정리)',
    unless: 'replicat|복제',
  },
  {
    feature: 'endpoint-policy',
    pattern:
      'endpoint polic(?:y|ies)|polic(?:y|ies) (?:of|on|to|for) (?:the |a |an )?(?:vpc |gateway |interface )*endpoint',
  },
  {
    feature: 'lifecycle-by-tag',
    pattern:
      '\\btags?\\b[^.;]{0,60}(?:lifecycle|expir|transition|rule|delet)\\w*|(?:lifecycle|rule|filter|expir|transition)\\w*[^.;]{0,60}\\btags?\\b|태그[^.;]{0,30}(?:필터|수명|lifecycle|규칙|만료|전환)|(?:수명 ?주기|lifecycle|필터|규칙)[^.;]{0,30}태그',
    unless: 'cost allocation',
  },
  { feature: 's3-tables', pattern: '\\bs3 tables?\\b|\\btable buckets?\\b|테이블 버킷' },
  {
    feature: 'deny-unencrypted',
    pattern:
      '(?:x-amz-server-side-encryption|암호화되지 않은|암호화 헤더|암호화하지 않은)[^.;]{0,60}(?:거부|차단|금지)|(?:거부|차단)[^.;]{0,40}(?:암호화되지 않은|암호화 헤더)',
  },
  {
    feature: 'bulk-retrieval',
    pattern: '\\bbulk\\b|대량(?:\\(bulk\\))? ?(?:검색|복원|조회)',
    unless: 'import|insert|load',
  },
  { feature: 'expedited-retrieval', pattern: 'expedited|신속(?:\\(expedited\\))? ?(?:검색|복원|조회)' },
  { feature: 's3-mountpoint', pattern: '마운트포인트' },
  { feature: 'byte-range', pattern: 'range 헤더|범위 (?:요청|get)' },
  { feature: 'source-endpoint', pattern: 'vpc (?:네트워크 )?(?:오리진|원본)|vpc(?:로|에서만)[^.;]{0,10}제한' },
  { feature: 'access-logs', pattern: '(?:액세스|접근) 로(?:그|깅)' },
  { feature: 'plain-upload', pattern: 'single put|단일 put' },
  { feature: 'noncurrent-expire', pattern: '(?:최신이 아닌|비최신|비현재|이전) 버전[^.;]{0,20}(?:삭제|만료|제거)' },
  { feature: 'stack-set', pattern: 'stack ?sets?\\b|스택 ?세트' },
  {
    feature: 'failover-record',
    pattern:
      'failover (?:routing|records?|polic\\w+|alias)|health checks?[^.;]{0,100}route traffic|active[- ]passive (?:dns|routing|record)|장애 ?조치 (?:라우팅|레코드|정책)',
  },
  // Tables.
  { feature: 'sparse-index', pattern: '희소[^.;]{0,16}인덱스|sparse index' },
  {
    feature: 'index-projection',
    pattern:
      '(?:index|\\bgsi\\b|\\blsi\\b)[^.;]{0,80}project\\w*|project\\w*[^.;]{0,60}(?:index|attributes|\\bgsi\\b|\\blsi\\b)|인덱스[^.;]{0,25}(?:프로젝션|투영)|(?:프로젝션|투영)[^.;]{0,25}(?:속성|인덱스)',
    unless: 'projection ?expression',
  },
  {
    feature: 'retries-unprocessed',
    pattern: 'unprocessed ?(?:items?|keys?)|처리되지 않은 (?:항목|키)',
  },
  { feature: 'query-operation', pattern: 'key ?condition|키 조건' },
  { feature: 'consumed-capacity', pattern: 'return ?consumed ?capacity' },
  {
    feature: 'attribute-condition',
    pattern: 'dynamodb:attributes|fine-grained access|세분화된 (?:액세스|접근)|specific[_ ]attributes',
  },
  { feature: 'adaptive-capacity', pattern: '적응형 용량' },
  { feature: 'ddb-binary', pattern: 'base-?64' },
  { feature: 'conditional-write', pattern: 'attribute_(?:not_)?exists|with (?:the|a) condition\\b|조건(?:식|이 있는)' },
  {
    feature: 'ia-table',
    pattern: '(?:테이블|dynamodb)[^.;]{0,20}standard-(?:ia|infrequent)|standard-(?:ia|infrequent)[^.;]{0,20}테이블',
  },
  { feature: 'bucket-policy', pattern: '리소스 ?기반 정책' },
  {
    feature: 'identifying-key',
    pattern:
      '(?:\\bid|식별자|번호|이메일|uuid)[^.;]{0,20}(?:파티션|해시) 키|(?:파티션|해시) 키[^.;]{0,20}(?:\\bid|식별자|번호|uuid)',
    unless: '인덱스|index',
  },
  {
    feature: 'coarse-key',
    pattern:
      '(?:날짜|상태|국가|지역|유형|범주|카테고리|성별|월|연도|단위|종류)[^.;]{0,25}(?:(?:파티션|해시) 키|as the partition key)|(?:status|dates?|countr\\w+|region|type|category|gender)\\b[^.;]{0,60}\\bas (?:the )?partition key',
    unless: '접미사|suffix|인덱스|index|\\bid\\b',
  },
  // Clusters.
  {
    feature: 'spot-task',
    pattern: '\\bspot\\b[^.;]{0,20}\\bonly (?:for|on) (?:the )?task|스팟[^.;]{0,15}태스크 노드(?:에만|만)',
  },
  { feature: 'kerberos', pattern: 'kerberos|커버로스|케르베로스' },
  { feature: 'runtime-roles', pattern: 'runtime roles?|런타임 역할' },
  { feature: 'termination-protection', pattern: 'termination protection|종료 (?:방지|보호)' },
  {
    feature: 'several-primaries',
    pattern:
      '(?:세|3|여러|다중) ?(?:개의|대의|개)? ?(?:프라이머리|마스터|기본) 노드|(?:프라이머리|마스터|기본) 노드[^.;]{0,8}(?:세|3|여러) ?(?:개|대)',
  },
  { feature: 'memory-optimized', pattern: 'memory[- ]optimi[sz]ed|메모리 최적화|\\br[4-8][a-z]*\\b' },
  { feature: 'compute-optimized', pattern: 'compute[- ]optimi[sz]ed|컴퓨팅 최적화|\\bc[4-8][a-z]*\\b' },
  { feature: 'storage-optimized', pattern: 'storage[- ]optimi[sz]ed|스토리지 최적화|\\b(?:d[23]|h1|i[34])[a-z]*\\b' },
  { feature: 'burstable', pattern: 'burstable|버스트 ?가능|\\bt[2-4][a-z]?\\.' },
  {
    feature: 'transient-cluster',
    pattern: '(?:마지막|작업|단계)[^.;]{0,15}(?:후|끝나면|완료)[^.;]{0,12}(?:자동으로 )?종료',
  },
  { feature: 'emrfs', pattern: 'emrfs' },
  // File systems.
  {
    feature: 'elastic-throughput',
    pattern: '^\\W*(?:elastic|탄력적)(?: ?\\(?elastic\\)?)?(?: mode| throughput| 모드| 처리량)?\\W*$',
  },
  { feature: 'provisioned-file-throughput', pattern: '^\\W*(?:provisioned|프로비저닝(?:됨|된)?)(?: mode| 모드)?\\W*$' },
  { feature: 'crr', pattern: '(?:efs|파일 시스템)(?:의)? 복제(?!본)' },
  { feature: 'tls-mount', pattern: '(?:탑재|마운트) (?:도우미|헬퍼)' },
  {
    feature: 'file-system-policy',
    pattern: '파일 시스템 정책|nfs[^.;]{0,10}iam 인증|iam 권한 부여',
  },
  {
    feature: 'mount-target-each-zone',
    pattern: '(?:각|모든) ?(?:가용 ?영역|az)[^.;]{0,15}(?:마운트|탑재)',
  },
  { feature: 'mount-target', pattern: '(?:마운트|탑재) (?:대상|타깃|타겟)' },
  { feature: 'mount', pattern: '탑재' },
] as const satisfies readonly FeaturePhrase[]
