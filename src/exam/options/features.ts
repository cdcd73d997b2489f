import { OBJECT_FEATURES } from './object-features.ts'

/** What an option does beside placing data. `effort` is what somebody has to build or run for it, in steps that people notice. */
export interface FeaturePhrase {
  readonly feature: string
  readonly pattern: string
  readonly unless?: string
  readonly effort?: number
  /** Billed by the hour for as long as it exists, beside the storage. */
  readonly charged?: boolean
  /** Moves or computes, without deciding where data lies. */
  readonly glue?: boolean
}

/** Mechanisms by the wordings of options. Patterns are matched against one option in lower case. */
export const FEATURES = [
  ...OBJECT_FEATURES,
  { feature: 'compliance-mode', pattern: 'compliance mode|compliance (?:retention|lock)|규정 ?준수 모드' },
  { feature: 'governance-mode', pattern: 'governance mode|거버넌스 모드' },
  { feature: 'legal-hold', pattern: 'legal hold|법적 보존' },
  { feature: 'object-lock', pattern: 'object lock|vault lock|객체 잠금|오브젝트 락' },
  { feature: 'mfa-delete', pattern: 'mfa[- ]delete|\\bmfa\\b' },
  { feature: 'versioning', pattern: 'versioning|versioned|버전 ?관리' },
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
  {
    feature: 'periodic-backup',
    pattern:
      '(?:daily|nightly|weekly|hourly|scheduled|on-demand|manual) (?:\\w+ ){0,2}(?:backups?|snapshots?|exports?|cop(?:y|ies))',
    effort: 1,
  },
  {
    feature: 'table-scan-export',
    pattern:
      '(?:lambda|emr|hive|glue|script|data pipeline|job)[^.;]{0,60}(?:export|copies|copy|scan|dump)\\w*|scans? (?:the )?table',
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
      'lifecycle[^.;]{0,80}(?:delet|expir|remov|purg)\\w*|expire (?:at|after|in)|(?:delet|expir|remov)\\w*[^.;]{0,40}lifecycle|수명 ?주기[^.;]{0,30}(?:삭제|만료)',
  },
  {
    feature: 'custom-delete',
    pattern:
      '(?:lambda|glue|script|job|cron|application)[^.;]{0,50}(?:delet|purg|remov|truncat)\\w*|(?:delet|purg|truncat)\\w*[^.;]{0,30}(?:lambda|glue|script|job|cron)|then truncate',
    effort: 2,
  },
  {
    feature: 'abort-multipart',
    pattern:
      '(?:abort|delet|clean|remov|expir)\\w*[^.;]{0,30}(?:incomplete |failed )?multi-?part|incomplete multi-?part',
  },
  { feature: 'noncurrent-expire', pattern: '(?:noncurrent|non-current|previous|old) ?versions?' },
  {
    feature: 's3-pointer',
    pattern:
      '(?:store|put|keep|save|upload)\\w*[^.;]{0,50}(?:s3|bucket)[^.;]{0,80}(?:pointer|url|key|link|reference|metadata|path)[^.;]{0,50}(?:dynamodb|item|table)|(?:dynamodb|table|item)[^.;]{0,80}(?:pointer|url|link|reference|metadata|path)[^.;]{0,40}(?:s3|object)|(?:s3|bucket)[^.;]{0,60}(?:pointer|url|key|link|reference)[^.;]{0,50}(?:dynamodb|\\bitem|table)|metadata in (?:amazon )?dynamodb|s3[^.;]{0,60}metadata[^.;]{0,30}dynamodb',
  },
  {
    feature: 'ddb-binary',
    pattern:
      'binary (?:attribute|data|type)|(?:as|in) (?:an? )?(?:dynamodb )?(?:item|attribute)s?\\b|(?:images?|files?|documents?|videos?|pdfs?|reports?) (?:directly )?(?:in|into|to) (?:an? )?(?:amazon )?dynamodb|dynamodb items',
    unless: 'pointer|url|metadata|link',
  },
  {
    feature: 'ddb-split',
    pattern:
      '(?:split|serialis|serializ|chunk|spread|across)\\w*[^.;]{0,40}(?:several|multiple|tables?|items)|separate[^.;]{0,20}(?:dynamodb )?table',
    effort: 2,
  },
  { feature: 'global-tables', pattern: 'global tables?|글로벌 테이블' },
  { feature: 'dax', pattern: '\\bdax\\b|dynamodb accelerator' },
  { feature: 'in-memory-cache', pattern: 'elasticache|memorydb|\\bredis\\b|memcached|in-memory cache', effort: 1 },
  {
    feature: 'on-demand-capacity',
    pattern:
      'on-demand(?! (?:backup|instance|or|for|;|,? task))(?: (?:capacity|mode|billing|table|read|standard))?|온디맨드',
    unless: 'core|task|instances|nodes|primary|master',
  },
  {
    feature: 'auto-scaling-capacity',
    pattern: '(?:provisioned[^.;]{0,60})?auto ?scaling',
    unless: 'ec2|instances|group|servers|emr',
  },
  {
    feature: 'provisioned-capacity',
    pattern: 'provisioned(?! iops)(?: (?:capacity|mode|throughput|read|write))?|프로비저닝된? (?:용량|모드)',
    unless: 'concurrency|efs',
  },
  { feature: 'reserved-capacity', pattern: 'reserved capacity' },
  { feature: 'standard-table', pattern: 'standard table class', unless: 'standard-ia|infrequent' },
  {
    feature: 'ia-table',
    pattern:
      '(?:standard-ia|standard-infrequent access|infrequent access)(?: \\(\\S+\\))? table|table[^.;]{0,40}standard-(?:ia|infrequent)',
  },
  { feature: 'gsi', pattern: 'global secondary index\\w*|\\bgsi\\b|글로벌 보조 인덱스' },
  { feature: 'lsi', pattern: 'local secondary index\\w*|\\blsi\\b' },
  { feature: 'scan-filter', pattern: '\\bscan\\b' },
  {
    feature: 'transact',
    pattern:
      'transactwrite\\w*|transactget\\w*|(?:dynamodb|acid) transactions?|transaction(?:al)? (?:api|write|operation)s?',
  },
  {
    feature: 'conditional-write',
    pattern: 'condition(?:al)? (?:write|expression|update|put)\\w*|optimistic lock\\w*|조건부',
  },
  {
    feature: 'high-cardinality',
    pattern:
      '(?:high[- ]cardinality|random suffix|partition key[^.;]{0,40}(?:distinct|unique|many|suffix)|distribut\\w*[^.;]{0,40}(?:partition|prefix)|write sharding)|(?:multiple|more|different|unique|hashed|random) (?:\\w+ )?prefix\\w*',
  },
  { feature: 'strong-consistent', pattern: 'strongly consistent|consistentread' },
  { feature: 'eventual-consistent', pattern: 'eventual(?:ly)? consisten\\w+' },
  { feature: 'streams', pattern: '(?:dynamodb )?streams?(?! (?:audio|video))', unless: 'kinesis' },
  { feature: 'kinesis', pattern: 'kinesis|firehose', effort: 1, glue: true },
  { feature: 'event-notification', pattern: 'event notifications?|eventbridge|s3 events?|이벤트 알림' },
  { feature: 'lambda', pattern: 'lambda', effort: 1, glue: true },
  { feature: 'glue-job', pattern: '(?:aws )?glue(?! data catalog)', effort: 1, glue: true },
  { feature: 'data-pipeline', pattern: 'data pipeline', effort: 2, glue: true },
  { feature: 'emr', pattern: '\\bemr\\b|hadoop', effort: 2, glue: true },
  { feature: 'athena', pattern: 'athena', glue: true },
  { feature: 'step-functions', pattern: 'step functions', effort: 1, glue: true },
  { feature: 'spectrum', pattern: 'redshift spectrum' },
  { feature: 'redshift', pattern: 'redshift(?! spectrum)', effort: 2 },
  { feature: 'quicksight', pattern: 'quicksight|dashboard|퀵사이트' },
  { feature: 'opensearch', pattern: 'opensearch|elasticsearch', effort: 1 },
  {
    feature: 'crr',
    pattern:
      'cross[- ]region replication|\\bcrr\\b|efs replication|replicat\\w*[^.;]{0,50}(?:region|buckets)|(?:교차 리전|리전 간) 복제|, replication\\b|replication rule',
    unless: 'same-region',
  },
  { feature: 'rtc', pattern: 'replication time control|\\brtc\\b' },
  { feature: 'srr', pattern: 'same[- ]region replication|\\bsrr\\b' },
  { feature: 'mrap', pattern: 'multi-region access points?' },
  { feature: 'transfer-acceleration', pattern: 'transfer acceleration|전송 가속' },
  { feature: 'cloudfront', pattern: 'cloudfront|클라우드프런트|클라우드프론트' },
  { feature: 'multipart', pattern: 'multi-?part upload\\w*|멀티파트' },
  { feature: 'global-accelerator', pattern: 'global accelerator' },
  {
    feature: 'bucket-per-region',
    pattern: '(?:new |separate )?buckets? (?:in|for) (?:every|each|all|several|multiple) (?:aws )?regions?',
    effort: 2,
  },
  {
    feature: 'other-region-copy',
    pattern:
      '(?:cop(?:y|ies)|backup|snapshot|replica)\\w*[^.;]{0,60}(?:another|second|different|other|dr|secondary) (?:aws )?region',
  },
  {
    feature: 'periodic-copy',
    pattern:
      '(?:daily|nightly|hourly|weekly|batch|scheduled|periodic)[^.;]{0,30}(?:cop(?:y|ies)|sync|refresh|job|update)|(?:cop|sync|refresh)\\w*[^.;]{0,30}(?:daily|nightly|hourly|every night|on a schedule)|cron',
    effort: 2,
  },
  {
    feature: 'sync-software',
    pattern:
      '(?:sync\\w*|replicat\\w*)[^.;]{0,30}(?:software|tool|script|code|agent)|(?:file-?|data-?)?sync(?:ed|hronization)?[^.;]{0,20}(?:by|with|using) (?:custom|script|code)|rsync|eventual consistency',
    effort: 3,
  },
  {
    feature: 'custom-code',
    pattern:
      'custom (?:code|script|application|logic|tool|program)\\w*|\\bscripts?\\b|맞춤|사용자 지정 (?:코드|스크립트)',
    effort: 3,
  },
  {
    feature: 're-architect',
    pattern: 're-?architect\\w*|re-?write|refactor|modify the application|다시 작성|재작성|재설계|리팩터',
    effort: 2,
  },
  { feature: 'manual', pattern: 'manual(?:ly)?|수동', effort: 3 },
  {
    feature: 'per-object-analysis',
    pattern: '(?:storage class analysis|inventory)[^.;]{0,60}(?:move|each object|find|identify)|per object',
    effort: 3,
  },
  {
    feature: 'ec2-hosted',
    pattern:
      'ec2 (?:web |linux |windows )?(?:server|instance|host)\\w*|(?:nfs|web|file|ftp|mysql|database) server on|ec2 auto scaling|ec2 in each|on (?:amazon )?ec2|self-managed',
    effort: 2,
  },
  { feature: 'load-balancer', pattern: 'load balancers?|\\balb\\b|\\bnlb\\b', effort: 1 },
  { feature: 'website-hosting', pattern: '(?:static )?web ?site hosting' },
  { feature: 'presigned', pattern: 'pre-?signed (?:url|link)s?|signed urls?|사전 ?서명|미리 서명' },
  { feature: 'email-attachment', pattern: 'attach\\w*[^.;]{0,30}(?:sns|email|e-mail)|(?:sns|email)[^.;]{0,20}attach' },
  {
    feature: 'gateway-endpoint',
    pattern: 'gateway (?:vpc )?endpoint|vpc gateway endpoint|게이트웨이 (?:VPC )?엔드포인트',
  },
  {
    feature: 'interface-endpoint',
    pattern: 'interface (?:vpc )?endpoints?|privatelink|인터페이스 (?:VPC )?엔드포인트',
    charged: true,
  },
  { feature: 'vpc-endpoint', pattern: 'vpc endpoints?|VPC 엔드포인트' },
  { feature: 'nat', pattern: '\\bnat (?:gateway|instance|device)s?|NAT 게이트웨이', effort: 1, charged: true },
  { feature: 'internet-gateway', pattern: 'internet gateway|인터넷 게이트웨이' },
  {
    feature: 'public-access',
    pattern:
      '(?:make|made|set)\\w*[^.;]{0,30}public|public(?:ly)? (?:read|access(?:ible)?)(?! (?:block|is blocked))|public bucket',
    unless: 'block public|disable|turn off',
  },
  { feature: 'block-public', pattern: 'block public access|퍼블릭 액세스 차단' },
  { feature: 'mrk', pattern: 'multi-region (?:\\w+ ){0,3}(?:kms )?keys?' },
  { feature: 'sse-kms', pattern: 'sse-kms|aws kms|kms[- ]managed|customer[- ]managed|kms key|고객 ?관리형' },
  { feature: 'sse-s3', pattern: 'sse-s3|s3[- ]managed (?:encryption )?keys?|aes-256' },
  { feature: 'sse-c', pattern: 'sse-c\\b|customer[- ]provided' },
  { feature: 'client-side', pattern: 'client[- ]side encrypt\\w*|클라이언트 측 암호화', effort: 2 },
  {
    feature: 'key-per-region',
    pattern:
      '(?:kms |customer managed |managed )?keys?(?: \\w+){0,3} and bucket (?:per|in each|for each) region|keys? (?:per|in each|in every) region',
  },
  { feature: 'secure-transport', pattern: 'securetransport|https only|enforce (?:https|tls)|\\btls\\b' },
  { feature: 'explicit-deny', pattern: 'explicit(?:ly)? den\\w+|deny[^.;]{0,20}overrid|명시적 거부' },
  {
    feature: 'iam-identity',
    pattern:
      'iam (?:user |identity |role )?polic(?:y|ies)|(?:role|user|group)s? with[^.;]{0,20}polic(?:y|ies)|identity[- ]based polic|IAM 정책',
  },
  { feature: 'bucket-policy', pattern: 'bucket polic(?:y|ies)|resource[- ]based polic|버킷 정책' },
  { feature: 'acl', pattern: '\\bacls?\\b|access control lists?' },
  { feature: 'assume-role', pattern: '(?:assume|cross-account)[^.;]{0,20}roles?|iam roles?|roles?, one per|IAM 역할' },
  {
    feature: 'long-lived-keys',
    pattern:
      '(?:access|secret) keys?[^.;]{0,40}(?:embed|store|hard|in the code|distribut)|(?:embed|hard-?cod|distribut|share)\\w*[^.;]{0,40}(?:access keys?|credentials)',
    effort: 1,
  },
  {
    feature: 'full-access',
    pattern: 'full (?:s3 |bucket )?access|\\w*fullaccess|administrator ?access|all (?:s3 )?actions',
  },
  { feature: 'no-default-access', pattern: '(?:without|no) (?:any )?s3 access' },
  {
    feature: 'emrfs-role-mapping',
    pattern:
      '(?:role|mapping)s?[^.;]{0,80}(?:security configuration|emrfs)|(?:security configuration|emrfs)[^.;]{0,80}(?:role|mapping)s?|roles?[^.;]{0,60}(?:assum|trust)\\w*[^.;]{0,40}(?:instance profile|ec2)|trust\\w*[^.;]{0,40}(?:instance profile|ec2)',
  },
  { feature: 'lake-tags', pattern: 'lake formation[^.]{0,120}tags?|lf-tags?|lake formation (?:permissions|authori)' },
  {
    feature: 'policy-rewriting',
    pattern: '(?:lambda|stream)\\w*[^.;]{0,40}(?:rewrit|updat|modif)\\w*[^.;]{0,30}polic',
    effort: 3,
  },
  { feature: 'access-points', pattern: '(?<!multi-region )access points?|액세스 포인트' },
  { feature: 'tape-gateway', pattern: 'tape gateway|virtual tape|테이프 게이트웨이' },
  { feature: 'organization-condition', pattern: 'principalorgid|organi[sz]ation id' },
  { feature: 'origin-access', pattern: 'origin access (?:control|identit)\\w*|\\boac\\b|\\boai\\b' },
  { feature: 'cors', pattern: '\\bcors\\b|cross-origin resource sharing' },
  { feature: 'object-lambda', pattern: 'object lambda' },
  {
    feature: 'policy-variables',
    pattern: 'leadingkeys|policy variables?|(?:\\$\\{|cognito)[^.;]{0,60}(?:sub|identit|polic|prefix|role)',
  },
  { feature: 's3-inventory', pattern: '(?<!storage class analysis[^.;]{0,20})inventory' },
  { feature: 'columnar', pattern: 'parquet|\\borc\\b|columnar|partition\\w* (?:the )?(?:data|files|by date)' },
  { feature: 'macie', pattern: 'macie' },
  { feature: 'cloudtrail', pattern: 'cloudtrail|data events' },
  { feature: 'access-logs', pattern: '(?:server )?access log\\w*' },
  { feature: 'storage-lens', pattern: 'storage lens' },
  { feature: 'requester-pays', pattern: 'requester[- ]pays' },
  { feature: 'emrfs', pattern: 'emrfs|(?:directly|data) (?:from|in) (?:amazon )?s3|s3 directly' },
  { feature: 'transient-cluster', pattern: 'transient|terminate\\w* (?:the cluster|after|when)|end after' },
  {
    feature: 'hdfs-keeps',
    pattern: '(?:keep|store|persist|all)[^.;]{0,40}\\bhdfs\\b|\\bhdfs\\b[^.;]{0,30}(?:keep|store|persist)|long-running',
  },
  {
    feature: 'spot-core',
    pattern:
      'spot[^.;]{0,40}(?:\\bcore\\b|all nodes|entire|every node)|core[^.;,]{0,20}(?:and task )?(?:nodes? )?(?:on )?spot|spot fleet only|all nodes spot',
    unless: 'on-demand[^;]{0,30}core[^;]{0,40}task nodes? spot$|spot (?:instances )?for task|core on-demand',
  },
  {
    feature: 'spot-task',
    pattern: 'spot (?:instances )?(?:for|on) (?:the )?task|task nodes? (?:on |use )?spot|task[^.;]{0,15}spot',
  },
  {
    feature: 'on-demand-core',
    pattern:
      '(?:on-demand|reserved)[^.;]{0,40}\\bcore\\b|\\bcore\\b[^.;]{0,20}(?:nodes? )?(?:on )?(?:on-demand|reserved)|all[^.;]{0,20}on-demand',
  },
  { feature: 'aws-backup', pattern: 'aws backup' },
  { feature: 'item-restore', pattern: 'partial restore|item-level|individual files?|single files?' },
  { feature: 'glacier-vault', pattern: 'glacier vault' },
  { feature: 'dlm', pattern: 'data lifecycle manager|\\bdlm\\b' },
  { feature: 'datasync', pattern: 'datasync', glue: true },
  { feature: 'snow', pattern: 'snow(?:ball|cone|mobile)' },
  { feature: 'direct-connect', pattern: 'direct connect', charged: true },
  { feature: 'vpn', pattern: '\\bvpn\\b', charged: true },
  { feature: 'gateway-appliance', pattern: '(?:file|volume|tape|storage) gateway|게이트웨이 어플라이언스', effort: 1 },
  { feature: 'mount', pattern: '\\bmount\\w*|마운트' },
  { feature: 's3-mountpoint', pattern: 'mountpoint for (?:amazon )?s3|s3fs' },
  { feature: 'multi-attach', pattern: 'multi-?attach' },
  { feature: 'tmp-dir', pattern: '/tmp\\b' },
  { feature: 'layer-dir', pattern: '/opt\\b|lambda layers?' },
  { feature: 'stored-volume', pattern: 'stored volumes?|stored mode' },
  { feature: 'cached-volume', pattern: 'cached volumes?|cached mode' },
  { feature: 'multi-az', pattern: 'multi-az|multiple availability zones' },
  {
    feature: 'efs-tiering',
    pattern:
      '(?:efs|file system|files)[^.;]{0,40}(?:lifecycle|infrequent access|\\bia\\b|archive)|lifecycle management[^.;]{0,40}files',
  },
  { feature: 'one-zone-efs', pattern: '(?:efs|file system)[^.;]{0,20}one zone' },
  { feature: 'efs-throughput', pattern: '(?:elastic|provisioned) throughput|throughput mode' },
  { feature: 'max-io', pattern: 'max i/?o' },
  { feature: 'retention-on-glacier', pattern: 'retention policy' },
  { feature: 's3-select', pattern: 's3 select' },
  { feature: 'batched-records', pattern: 'batch\\w* (?:\\w+ )?(?:records|into)[^.;]{0,30}(?:objects?|files?)' },
  { feature: 'object-per-record', pattern: '(?:one|an?|each)[^.;]{0,20}(?:object|file|csv)[^.;]{0,20}per record' },
  { feature: 'kinesis-copy', pattern: 'kinesis[^.;]{0,60}(?:s3|firehose)', effort: 2 },
] as const satisfies readonly FeaturePhrase[]

export type FeatureId = (typeof FEATURES)[number]['feature']
