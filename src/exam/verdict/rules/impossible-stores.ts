import type { Impossibility } from './impossibility.ts'
import { doc } from './rule.ts'

const DYNAMODB = 'amazondynamodb/latest/developerguide/'

/** What tables, file systems and clusters do not do, whatever is asked. Patterns are matched against an option in lower case. */
export const IMPOSSIBLE_STORES: readonly Impossibility[] = [
  // File systems.
  {
    id: 'tier-after-years',
    pattern:
      '(?:\\befs\\b|elastic file system)[^.;]{0,100}(?:after|older than|for) (?:(?:[2-9]|two|three|four|five|several) years|(?:1[3-9]|[2-9]\\d) months|(?:3(?:6[6-9]|[7-9]\\d)|[4-9]\\d\\d|\\d{4}) days)|\\befs\\b[^.;]{0,60}(?:[2-9]년|(?:1[3-9]|[2-9]\\d)개월)[^.;]{0,10}(?:후|뒤|이후|지나)',
    unless: '\\bs3\\b|glacier|backup',
    en: 'lifecycle management of EFS moves files after 365 days at most',
    ko: 'EFS 수명 주기 관리는 늦어도 365일 후에 파일을 옮깁니다',
    source: doc('Managing storage lifecycle', 'efs/latest/ug/lifecycle-management-efs.html'),
  },
  {
    id: 'cache-as-store',
    pattern:
      '(?:elasticache|memcached)\\b[^.;]{0,60}\\b(?:application|order|transaction|customer|business) (?:data|records)|캐시[^.;]{0,20}애플리케이션 데이터',
    unless: '\\bcach(?:e|es|ed|ing)\\b|memorydb|\\brds\\b|aurora|dynamodb|캐싱',
    en: 'a cache loses what it holds with its nodes; records need a database',
    ko: '캐시의 내용은 노드와 함께 사라지므로 레코드는 데이터베이스에 두어야 합니다',
    source: doc('Comparing Valkey, Memcached and Redis OSS', 'AmazonElastiCache/latest/dg/SelectEngine.html'),
  },
  // Tables.
  {
    id: 'other-table-key',
    pattern:
      '(?:chang|updat|alter|modif)\\w*[^.;]{0,40}(?:the |its )(?:partition|primary|hash) key|(?:파티션|기본) 키(?:를|을)? ?(?:변경|수정)',
    // What an answer means by a better key is a table with that key.
    unless:
      'new table|another table|export|migrat|copy|attribute|instead|cardinality|distinct|unique|such as|suffix|새 테이블',
    en: 'the key of a DynamoDB table cannot be changed; a new table is needed',
    ko: 'DynamoDB 테이블의 키는 변경할 수 없으며 새 테이블이 필요합니다',
    source: doc('Working with tables and data in DynamoDB', `${DYNAMODB}WorkingWithTables.html`),
  },
  {
    id: 'dms-from-table',
    pattern:
      '(?:cop(?:y|ies)|export|migrat|unload)\\w* (?:the |data from (?:the )?)?(?:dynamodb )?table[^.;]{0,40}(?:\\bdms\\b|database migration service)',
    en: 'AWS DMS reads from no DynamoDB table; DynamoDB is a target only',
    ko: 'AWS DMS는 DynamoDB 테이블을 소스로 읽지 못하며 대상으로만 지원합니다',
    source: doc('Sources for AWS DMS', 'dms/latest/userguide/CHAP_Introduction.Sources.html'),
  },
  {
    id: 'consistent-table',
    pattern:
      'table[^.;]{0,20}to be (?:always |strongly )+consistent|테이블(?:을|를) (?:항상 )?(?:강력한 )?일관(?:성|되게)[^.;]{0,10}(?:구성|설정)',
    en: 'consistency is chosen by each read, not by the table',
    ko: '일관성은 테이블이 아니라 읽기 요청마다 선택합니다',
    source: doc('DynamoDB read consistency', `${DYNAMODB}HowItWorks.ReadConsistency.html`),
  },
  {
    id: 'replicated-table',
    pattern:
      'tables?\\b[^.;]{0,40}(?:with )?cross-region replication (?:enabled|turned on|switched on)|enabl\\w* cross-region replication (?:of|for|on) the (?:dynamodb )?table',
    unless: 'global table',
    en: 'DynamoDB replicates to other Regions by global tables only',
    ko: 'DynamoDB는 글로벌 테이블로만 다른 리전에 복제됩니다',
    source: doc('Global tables', `${DYNAMODB}GlobalTables.html`),
  },
  {
    id: 'fsx-gateway-bucket',
    pattern: 'fsx file gateway[^.;]{0,60}\\b(?:nfs|s3 bucket|bucket)\\b',
    unless: 's3 file gateway',
    en: 'an FSx File Gateway serves SMB shares of FSx for Windows File Server; it knows no buckets and no NFS',
    ko: 'FSx File Gateway는 FSx for Windows File Server의 SMB 공유만 제공하며 버킷이나 NFS를 다루지 않습니다',
    source: doc('What is Amazon FSx File Gateway?', 'filegateway/latest/filefsxw/what-is-file-fsxw.html'),
  },
  {
    id: 'public-mount-target',
    pattern:
      '(?:internet[- ]facing|public(?:ly accessible)?)\\b[^.;]{0,20}mount targets?|mount targets?[^.;]{0,30}(?:public (?:ip|subnet address)|internet[- ]facing|elastic ip)|(?:퍼블릭|공개) 마운트 (?:대상|타깃)',
    en: 'mount targets have private addresses of the VPC only',
    ko: '마운트 대상은 VPC의 프라이빗 주소만 가집니다',
    source: doc('Creating mount targets', 'efs/latest/ug/accessing-fs.html'),
  },
  {
    id: 'devices-fill-buckets',
    pattern:
      'snow(?:ball|cone)?\\w*[^.;]{0,50}(?:to|into) (?:the |an? )?(?:new |existing )?(?:amazon )?(?:efs|fsx|dynamodb|ebs)|스노우?볼[^.;]{0,25}(?:efs|fsx)로',
    unless: 'datasync|s3',
    en: 'what is sent on a Snow device is imported into Amazon S3 and nowhere else',
    ko: 'Snow 장치로 보낸 데이터는 Amazon S3로만 가져올 수 있습니다',
    source: doc('Importing jobs with Snowball Edge', 'snowball/latest/developer-guide/importtype.html'),
  },
  {
    id: 'global-tables-elsewhere',
    pattern: '(?:\\bs3|\\befs|\\brds|aurora|redshift) global tables?|s3 글로벌 테이블',
    en: 'global tables belong to DynamoDB',
    ko: '글로벌 테이블은 DynamoDB의 기능입니다',
    source: doc('Global tables', `${DYNAMODB}GlobalTables.html`),
  },
  {
    id: 'strong-index',
    pattern:
      '(?:strong(?:ly)? consisten\\w+|consistentread)[^.;]{0,60}(?:global secondary index|\\bgsi\\b)|(?:global secondary index|\\bgsi\\b)[^.;]{0,80}(?:strong(?:ly)? consisten\\w+|consistentread)',
    unless: 'instead of|not support',
    en: 'global secondary indexes are read eventually consistent only',
    ko: '글로벌 보조 인덱스는 최종 일관된 읽기만 지원합니다',
    source: doc('DynamoDB read consistency', `${DYNAMODB}HowItWorks.ReadConsistency.html`),
  },
  {
    id: 'late-local-index',
    pattern:
      '(?:add|creat)\\w* (?:an? )?(?:local secondary index|\\blsi\\b)[^.;]{0,90}(?:existing|current|to the table)|(?:local secondary index|\\blsi\\b)[^.;]{0,40}(?:added|created)?[^.;]{0,20}(?:after the table|later|afterwards|once the table|gone live)|(?:기존|운영 중인?|현재|이미 있는) ?(?:dynamodb )?테이블에[^.;]{0,90}(?:local secondary index|\\blsi\\b|로컬 보조 인덱스)[^.;]{0,12}(?:추가|생성|만든|만들)',
    unless: 'when the table is created|new table|at (?:table )?creation|re-?creat',
    en: 'local secondary indexes are created with their table, never later',
    ko: '로컬 보조 인덱스는 테이블과 함께 만들며 나중에 추가할 수 없습니다',
    source: doc('Local secondary indexes', `${DYNAMODB}LSI.html`),
  },
  {
    id: 'foreign-transaction',
    pattern:
      '(?:\\bsns\\b|\\bsqs\\b|\\bs3\\b|topics?|queue|bucket)[^.;]{0,60}(?:in|within|as part of) (?:an?|one|the same|a single) (?:dynamodb )?transaction',
    en: 'a DynamoDB transaction covers items of tables, no other services',
    ko: 'DynamoDB 트랜잭션은 테이블의 항목만 다루며 다른 서비스는 포함하지 않습니다',
    source: doc('Amazon DynamoDB Transactions: how it works', `${DYNAMODB}transaction-apis.html`),
  },
  {
    id: 'table-lifecycle',
    pattern:
      'lifecycle (?:rule|polic|config)\\w*[^.;]{0,40}(?:dynamodb|table|items)|(?:dynamodb|\\btable)[^.;]{0,30}lifecycle (?:rule|polic)\\w*',
    unless: '\\bs3\\b|bucket|export',
    en: 'DynamoDB has no lifecycle rules; items expire by their time to live',
    ko: 'DynamoDB에는 수명 주기 규칙이 없으며 항목은 TTL로 만료됩니다',
    source: doc('Time to Live', `${DYNAMODB}TTL.html`),
  },
  {
    id: 'table-moves-items',
    pattern:
      '(?:table class|point-in-time recovery|\\bpitr\\b|\\bdax\\b|global tables?)[^.;]{0,80}(?:archiv|mov|transfer|tier|offload)\\w*[^.;]{0,40}(?:\\bs3\\b|glacier)',
    unless: 'lambda|streams|export|lifecycle|bucket',
    en: 'no table class, backup or cache moves items of DynamoDB to S3',
    ko: '테이블 클래스, 백업, 캐시는 DynamoDB 항목을 S3로 옮기지 않습니다',
    source: doc('DynamoDB table classes', `${DYNAMODB}HowItWorks.TableClasses.html`),
  },
  {
    id: 'filter-before-read',
    pattern:
      'filters?(?: expressions?)? (?:is|are) applied before|filter expressions?[^.;]{0,40}(?:reduc|sav|lower|cut)\\w*[^.;]{0,30}(?:capacity|units)|필터 표현식[^.;]{0,25}용량[^.;]{0,10}(?:줄|절약|감소)',
    en: 'a filter expression is applied after the items are read; it lowers no consumed capacity',
    ko: '필터 표현식은 항목을 읽은 뒤에 적용되므로 소비하는 용량을 줄이지 않습니다',
    source: doc(
      'Filter expressions for the Query operation',
      `amazondynamodb/latest/developerguide/Query.FilterExpression.html`,
    ),
  },
  {
    id: 'item-limit-raised',
    pattern:
      '(?:quota|limit)[^.;]{0,30}(?:item|attribute) size|(?:item|attribute)(?: size)?[^.;]{0,20}(?:quota|limit)[^.;]{0,30}(?:increas|rais|higher|lift|extend)\\w*|(?:increas|rais|higher|lift|extend)\\w*[^.;]{0,40}(?:item|attribute)[- ]size|\\bask (?:aws|support|amazon)[^.;]{0,20}(?:larger|bigger) items?|항목 크기 (?:한도|할당량)[^.;]{0,10}(?:늘|증가|상향)',
    unless: 'below|under|within|stay|exceed',
    en: 'items of DynamoDB hold 400 KB at most; that quota cannot be raised',
    ko: 'DynamoDB 항목은 최대 400KB이며 이 할당량은 늘릴 수 없습니다',
    source: doc('Quotas in DynamoDB', `${DYNAMODB}ServiceQuotas.html`),
  },
  // File systems and volumes.
  {
    id: 'file-lifecycle-to-bucket',
    pattern:
      '(?:efs|file system)[^.;]{0,40}lifecycle[^.;]{0,60}(?:\\bs3\\b|glacier)|lifecycle[^.;]{0,40}(?:efs|file system)[^.;]{0,60}(?:\\bs3\\b|glacier)',
    en: 'EFS lifecycle management moves files between classes of EFS, never to S3',
    ko: 'EFS 수명 주기 관리는 EFS 클래스 사이에서만 파일을 옮기며 S3로는 옮기지 않습니다',
    source: doc('Managing storage lifecycle', 'efs/latest/ug/manage-efs-lifecycle-policies.html'),
  },
  {
    id: 'delivery-to-table',
    pattern:
      'firehose,? (?:[^.;,]{0,40} )?(?:stor|deliver|load|writ|sav|put|sen[dt])\\w*[^.;,]{0,30}dynamodb|firehose[^.;]{0,25}dynamodb[^.;]{0,15}(?:저장|전달|적재)',
    unless:
      'lambda[^.;,]{0,60}dynamodb|dynamodb[^.;]{0,20}(?:stream|table)[^.;]{0,40}(?:to|into|as)[^.;]{0,20}firehose|from (?:amazon )?dynamodb',
    en: 'Amazon Data Firehose delivers to S3, Redshift, OpenSearch, Iceberg tables and HTTP endpoints, not to DynamoDB',
    ko: 'Amazon Data Firehose는 S3, Redshift, OpenSearch, Iceberg 테이블, HTTP 엔드포인트로 전달하며 DynamoDB로는 전달하지 않습니다',
    source: doc('Choose destination settings', 'firehose/latest/dev/create-destination.html'),
  },
  {
    id: 'volume-lifecycle',
    pattern:
      '(?:\\bebs\\b|block store)[^.;]{0,30}\\blifecycle (?:polic|rule|config)[^.;]{0,60}(?:delet|expir|remov|transition|mov|archiv)|(?:\\bebs\\b)[^.;]{0,20}수명 ?주기[^.;]{0,30}(?:삭제|만료|전환|이동)',
    unless: 'snapshot|data lifecycle manager|\\bdlm\\b|\\bs3\\b|bucket|\\befs\\b|스냅샷|버킷',
    en: 'Lifecycle policies of EBS act on snapshots and images; none moves or deletes files on a volume',
    ko: 'EBS의 수명 주기 정책은 스냅샷과 이미지에만 적용되며 볼륨의 파일을 옮기거나 삭제하지 않습니다',
    source: doc('Automate backups with Amazon Data Lifecycle Manager', 'ebs/latest/userguide/snapshot-lifecycle.html'),
  },
  {
    id: 'file-lifecycle-deletes',
    pattern:
      '(?:efs|file system)[^.;]{0,20}lifecycle[^.;]{0,50}(?:delet|expir|remov|삭제|만료)|lifecycle[^.;]{0,30}(?:efs|file system)[^.;]{0,50}(?:delet|expir|remov|삭제|만료)',
    unless: '\\bs3\\b|bucket|backup',
    en: 'EFS lifecycle management moves files between classes; it deletes none',
    ko: 'EFS 수명 주기 관리는 파일을 클래스 사이에서 옮길 뿐 삭제하지 않습니다',
    source: doc('Managing storage lifecycle', 'efs/latest/ug/manage-efs-lifecycle-policies.html'),
  },
  {
    id: 'encrypt-existing-file-system',
    pattern:
      '(?:enable|turn on|activate|switch on)\\w*[^.;]{0,40}encryption(?: at rest)?[^.;]{0,30}(?:on|for|of) (?:the |an |its )?(?:existing|current|running) (?:efs |amazon efs )?(?:file system|volume)',
    en: 'encryption at rest is chosen when a file system is created and cannot be switched on later',
    ko: '저장 데이터 암호화는 파일 시스템을 만들 때 정하며 나중에 켤 수 없습니다',
    source: doc('Encrypting data at rest', 'efs/latest/ug/encryption-at-rest.html'),
  },
  {
    id: 'performance-mode-later',
    pattern:
      '(?:chang|switch|modif|convert)\\w* [^.;]{0,50}(?:performance mode|to max i/?o|to general purpose (?:performance )?mode)',
    unless: 'new file system|create|volume|ssd',
    en: 'the performance mode of a file system cannot be changed after it is created',
    ko: '파일 시스템의 성능 모드는 만든 뒤에 바꿀 수 없습니다',
    source: doc('Amazon EFS performance specifications', 'efs/latest/ug/performance.html'),
  },
  {
    id: 'efs-on-windows',
    pattern:
      '(?:\\befs\\b|elastic file system)[^.;]{0,60}(?:windows|\\bsmb\\b)|(?:windows|\\bsmb\\b)[^.;]{0,60}(?:\\befs\\b|elastic file system)',
    unless: 'fsx|instead|linux',
    en: 'EFS speaks NFS to Linux clients; Windows instances cannot mount it',
    ko: 'EFS는 Linux용 NFS이며 Windows 인스턴스에서는 마운트할 수 없습니다',
    source: doc('What is Amazon Elastic File System?', 'efs/latest/ug/whatisefs.html'),
  },
  {
    id: 'file-system-type-later',
    pattern:
      '(?:convert|chang|switch|modif)\\w*[^.;]{0,50}(?:file system|efs)[^.;]{0,30}(?:to|into) (?:an? )?(?:efs |amazon efs )?(?:one[- ]zone|regional)',
    unless: 'new file system|replicat|one zone-ia',
    en: 'the type of a file system, Regional or One Zone, cannot be changed after it is created',
    ko: '파일 시스템 유형(리전, One Zone)은 만든 뒤에 바꿀 수 없습니다',
    source: doc('EFS file system types', 'efs/latest/ug/features.html'),
  },
  {
    id: 'second-mount-target',
    pattern:
      '(?:second|another|additional|more|two) mount targets?[^.;]{0,40}(?:same|in availability zone \\w\\b|in the (?:zone|subnet)|another subnet (?:of|in))',
    unless: '\\bother\\b|each|different (?:availability )?(?:zones?|azs?)\\b|another (?:availability )?(?:zone|az)\\b',
    en: 'a file system has at most one mount target in an Availability Zone',
    ko: '파일 시스템은 가용 영역마다 마운트 대상을 하나만 가질 수 있습니다',
    source: doc('Managing mount targets', 'efs/latest/ug/manage-fs-access.html'),
  },
  // Clusters.
  {
    id: 'hdfs-on-task-nodes',
    pattern: '(?:hdfs|data)[^.;]{0,30}(?:on|in) (?:the )?task nodes',
    en: 'task nodes of EMR hold no HDFS data',
    ko: 'EMR의 태스크 노드에는 HDFS 데이터가 저장되지 않습니다',
    source: doc('Understand node types', 'emr/latest/ManagementGuide/emr-master-core-task-nodes.html'),
  },
  {
    id: 'hdfs-after-cluster',
    pattern:
      'hdfs[^.;]{0,60}(?:after|when|once)[^.;]{0,20}cluster[^.;]{0,20}terminat\\w*|replication factor[^.;]{0,60}(?:surviv\\w*|terminat\\w*)',
    unless: '\\bs3\\b|before',
    en: 'HDFS ends with its cluster, however often blocks are replicated',
    ko: 'HDFS는 복제 수와 관계없이 클러스터와 함께 사라집니다',
    source: doc('Work with storage and file systems', 'emr/latest/ManagementGuide/emr-plan-file-systems.html'),
  },
]
