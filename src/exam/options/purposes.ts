import type { Part } from '../verdict/rules/rule.ts'
import { STORE_PURPOSES } from './store-purposes.ts'

/**
 * What AWS documents a part for, in words that questions use when they describe such a case. Where needs and bills leave options equal, the
 * one whose parts are meant for what the question speaks of goes first. It is soft evidence: no verdict that rests on it is clear.
 */
export const PURPOSES: Readonly<Partial<Record<Part, string>>> = {
  ...STORE_PURPOSES,
  // Work on events.
  queue:
    'decoupl|buffer|burst|spike|\\blost\\b|retr(?:y|ies)|asynchronous|poll|order|backlog|crash|분리|버퍼|유실|대기',
  topic: 'notif|e-?mail|subscrib|fan-?out|alert|several receivers|알림|구독',
  'event-bus': 'schedul|filter|rout|third-party|saas|several targets|archive and replay|스케줄',
  'event-notification':
    'as soon as|each time|every time|whenever|uploaded|trigger|new (?:object|file)|업로드되면|트리거',
  lambda:
    'unpredict|spik|event-driven|server-?less|each time|thumbnail|resiz|short|on the fly|without servers|서버리스|썸네일',
  'step-functions': 'orchestrat|workflow|sequence|steps|approval|coordinat|워크플로|오케스트레이션',
  'stream-service': 'real[- ]time|stream|in order|replay|several consumers|clickstream|shard|실시간|스트림',
  firehose: 'near[- ]real[- ]time|deliver|load|parquet|no code|stream|buffer|실시간|적재',
  kinesis: 'real[- ]time|stream|clickstream|실시간|스트림',
  streams: 'change|modif|updat|insert|react|변경',
  // Analysis.
  'glue-job': '\\betl\\b|transform|catalog|schema|crawl|변환|카탈로그',
  athena: '\\bsql\\b|quer|ad[- ]hoc|in place|쿼리|조회',
  redshift: 'warehouse|business intelligence|\\bbi\\b|aggregat|complex|웨어하우스',
  opensearch: 'search|full[- ]text|dashboards?|keyword|검색',
  quicksight: 'visuali|dashboard|chart|business users|시각화|대시보드',
  emr: 'parallel|large-scale|semi-?structured|hadoop|spark|hive|hbase|presto|mapreduce|하둡|스파크',
  columnar: 'quer|scan|athena|faster|column|열',
  'class-analysis': 'access pattern|when to|transition|how often|decid|analy[sz]|패턴|분석',
  // Delivery and transfer.
  cloudfront: 'global|world|cach|latency|edge|viewer|static|continent|countries|전 ?세계|캐시|지연',
  'transfer-acceleration': 'upload|far|distance|global|continent|world|slow|업로드|먼',
  multipart: 'large|interrupt|fail|resum|\\bgb\\b|unreliable|parallel|대용량|중단',
  'byte-range': 'part of|range|parallel|download|large|portion|header|일부|병렬',
  datasync: 'migrat|\\bnfs\\b|\\bsmb\\b|on-?prem|one-time|incremental|verif|integrity|schedul|hdfs|마이그레이션',
  snow: 'petabyte|slow|limited bandwidth|offline|disconnected|remote|weeks|페타|대역폭',
  'direct-connect': 'consistent|dedicated|private|bandwidth|전용',
  vpn: 'encrypt|quick|on-?prem',
  'transfer-family': '\\bs?ftps?\\b|partner|trading|file transfer',
  'gateway-endpoint': 'private|internet|nat|same region|vpc|endpoint|프라이빗|인터넷',
  'interface-endpoint': 'on-?prem|direct connect|vpn|peer|another region|온프레미스',
  'global-accelerator': 'tcp|udp|static ip|failover',
  route53: 'domain|dns|failover|health',
  // Permissions.
  'access-points':
    'many (?:teams|applications)|each (?:team|application|department|group)|own (?:prefix|policy)|polic(?:y|ies)|size limit|simpl|several teams|shared (?:bucket|data)|vpc|정책|팀|부서',
  'access-grants': 'director|identity|users and groups|prefix',
  presigned:
    'temporar|limited time|without (?:aws )?(?:credentials|accounts?)|link|expire|hours|minutes|임시|링크|만료',
  'signed-cookies': 'subscrib|member|several files|cookie|url|구독',
  'bucket-policy': 'account|restrict|deny|https|only|organi[sz]ation|계정|거부',
  'iam-identity': 'user|role|group|identity|application|사용자|역할',
  'assume-role': 'instance|application|credentials|temporary|account|역할|자격',
  'owner-enforced': 'own|other accounts?|upload|acl|소유',
  'organization-condition': 'organi[sz]ation|조직',
  'block-public': 'public|account-wide|all buckets|future|퍼블릭|공개',
  'origin-access': 'cloudfront|direct|bypass|only',
  'explicit-deny': 'deny|denied|still|refus|거부',
  // Keys.
  'sse-kms': 'audit|rotat|control|own key|who used|cloudtrail|감사|교체|제어',
  'sse-s3': 'simpl|without manag|at rest|default|no key|least|간단',
  'sse-c': 'provide|own keys?|not stor|outside|직접 제공',
  'client-side': 'before|leav|upload|never see|plaintext|전에',
  'bucket-keys': 'kms|request|cost|비용',
  'dual-layer': 'two|layer|dual|double|이중',
  mrk: 'region|same key|decrypt|리전',
  // Watching.
  cloudtrail: 'who|audit|\\bapi\\b|record|deleted|request|누가|감사',
  'access-logs': 'request|who|access|log|로그',
  macie: 'sensitive|personal|\\bpii\\b|민감|개인',
  guardduty: 'suspicious|threat|malicious|anomal|unusual|위협|의심',
  'config-rules': 'complian|configur|remediat|setting|continuous|rule|규정|구성',
  'access-analyzer': 'external|outside|shared|public|unintended|외부|공유',
  'trusted-advisor': 'recommend|best practice|check',
  'storage-lens': 'buckets|usage|accounts|organi[sz]ation|regions|metric|trend|dashboard|visib|사용량|가시성',
  's3-inventory': 'list|report|all objects|daily|weekly|encryption status|replication status|목록',
  'cost-tags': 'cost|department|project|charge|부서|비용',
  'requester-pays':
    'pay|charge|budget|bear|cost of (?:transfer|download)|other (?:accounts|institutions|companies)|download|부담|비용',
  // Protection and life of objects.
  versioning: 'accident|overwrit|delet|recover|previous|earlier|restor|실수|덮어|복구',
  'mfa-delete': 'delet|second factor|\\bmfa\\b|compromis|삭제',
  'compliance-mode':
    '(?:may|must|can|shall) ?not|no (?:one|user)|nobody|any user|root|regulat|complian|\\bsec\\b|안 되|없어야|못하|규정',
  'governance-mode': 'privileged|special permission|some users|most users|test|unless|except|admin|특별|일부 사용자',
  'object-lock': 'regulat|immutab|worm|tamper|retention|ransom|변경|불변',
  crr: 'region|disaster|distance|copy|another|리전|재해',
  srr: 'same region|test account|log|aggregat|sovereign',
  rtc: '15 minutes|predictable|sla|service level|15분',
  'batch-operations':
    'existing|already|older (?:objects|data|files)|before|billion|million|in bulk|historic|previously|all objects|기존|이미',
  'noncurrent-expire': 'version|bill|grow|old|버전',
  'expired-markers': 'version|marker|deleted|버전|마커',
  'abort-multipart': 'incomplete|part|fail|unfinished|미완료',
  ttl: 'expire|after|old|session|temporary|delet|만료|세션',
  'ddb-pitr': 'point|second|35 days|corrupt|accident|recover|restor|시점|복구',
  'aws-backup': 'central|polic|several services|accounts|complian|years|vault|중앙|정책',
  'replicated-delete': 'delet',
  'async-tiers': 'hours|asynchronous|wait|months|half a year|untouched|시간',
  // Tables.
  dax: 'microsecond|in-memory|read-heavy|hot|cach|마이크로초|읽기',
  'global-tables': 'region|local|active|world|continent|리전',
  gsi: 'another attribute|other than|quer|email|status|non-key|속성',
  lsi: 'same partition key|sort|another sort',
  'on-demand-capacity': 'unpredict|spik|unknown|new (?:application|table)|sporadic|idle|no traffic|예측|급증',
  'provisioned-capacity': 'predict|steady|constant|stable|known|예측 가능|일정',
  'auto-scaling-capacity':
    'gradual|curve|by day|at night|peak|evening|weekend|cycle|daily pattern|predict|business hours|패턴',
  'reserved-capacity': 'year|steady|constant|known|1년',
  'ia-table': 'rarely|storage|old|infrequent|historic|드물',
  transact: 'all or nothing|atomic|both|together|either|원자',
  'conditional-write': 'overwrit|conflict|concurrent|same item|only if|동시|충돌',
  'high-cardinality': 'hot|throttl|partition|prefix|uneven|503|핫|스로틀',
  // Places.
  'service:ebs':
    'boot|block|single instance|one instance|database|volume|iops|low latency|persist|부팅|블록|데이터베이스|볼륨',
  'service:instance-store': 'temporary|cache|buffer|scratch|replicat|highest|million|nvme|shuffle|임시|캐시',
  'service:efs': 'linux|posix|nfs|shar|several instances|file system|containers|grow|공유|파일 시스템',
  'service:fsx-windows': 'windows|\\bsmb\\b|active directory|ntfs|dfs|윈도우',
  'service:fsx-lustre': '\\bhpc\\b|lustre|parallel|train|gpu|simulation|render|genom|throughput|병렬|학습',
  'service:fsx-ontap': 'netapp|ontap|snapmirror|multi-?protocol|\\bnfs\\b|iscsi|dedup|\\bsmb\\b',
  'service:fsx-openzfs': 'zfs|snapshot|clone|\\bnfs\\b|linux file server',
  'service:s3': 'object|static|data lake|archive|backup|image|video|durab|unlimited|log|객체|이미지|영상',
  'service:dynamodb': 'key|item|session|profile|game|server-?less|millisecond|nosql|schema|카트|세션|키',
  'service:rds': 'relational|join|sql|transaction|oracle|mysql|postgres|관계형',
  'service:aurora': 'relational|join|mysql|postgres|replica|관계형',
  'service:elasticache': 'cach|session|leaderboard|microsecond|in-memory|캐시|순위',
  'service:emr-hdfs':
    'intermediate|iterat|shuffle|same (?:run|job)|several times|re-?read|useless (?:after|once)|중간|반복',
  'service:file-gateway': 'on-?prem|\\bnfs\\b|\\bsmb\\b|cache|local|온프레미스|캐시',
  'service:volume-gateway': 'on-?prem|iscsi|block|volume|온프레미스|블록',
  'service:tape-gateway': 'tape|backup software|테이프',
  // What a bill is made of, for questions that ask for its cause.
  'minimum-size': '\\bkb\\b|small|tiny|millions? of|작은',
  'minimum-duration': 'delet|overwrit|days|short|after a|삭제|덮어',
  'retrieval-fee': 'read|download|retriev|access|frequent|읽|조회',
}

const DISTINCT = 4

/** Words of a stem for which a part is documented, at most a few of them; `undefined` for a part without stated purposes. */
export function purposeWords(part: Part, stem: string): readonly string[] | undefined {
  const words = PURPOSES[part]
  if (words === undefined) return undefined
  const found = [...stem.matchAll(new RegExp(words, 'giu'))].map(([match]) => match.toLowerCase())
  return [...new Set(found)].slice(0, DISTINCT)
}
