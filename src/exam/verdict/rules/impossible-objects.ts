import type { Impossibility } from './impossibility.ts'
import { doc } from './rule.ts'
import { CLASSES, KEYS } from './sources.ts'

const LIFECYCLE = doc('Managing the lifecycle of objects', 'AmazonS3/latest/userguide/object-lifecycle-mgmt.html')
const EVENTS = doc('S3 Event Notifications', 'AmazonS3/latest/userguide/EventNotifications.html')
const PERFORMANCE = doc('Best practices for S3 performance', 'AmazonS3/latest/userguide/optimizing-performance.html')
const MULTI_ATTACH = doc('EBS Multi-Attach', 'ebs/latest/userguide/ebs-volumes-multi.html')
const IAM = doc('IAM identifiers and principals', 'IAM/latest/UserGuide/reference_policies_elements_principal.html')

export const EXPEDITED_DEEP_ARCHIVE: Impossibility = {
  id: 'deep-archive-expedited',
  pattern: 'deep archive[^.;]{0,60}expedited|expedited[^.;]{0,60}deep archive',
  en: 'Glacier Deep Archive has no expedited retrieval',
  ko: 'Glacier Deep Archive에는 신속(Expedited) 검색이 없습니다',
  source: doc('Archive retrieval options', 'AmazonS3/latest/userguide/restoring-objects-retrieval-options.html'),
}

/** What objects, buckets and volumes do not do, whatever is asked. Patterns are matched against an option in lower case. */
export const IMPOSSIBLE_OBJECTS: readonly Impossibility[] = [
  {
    id: 'guarded-gateway-endpoint',
    pattern:
      'gateway (?:vpc )?endpoint[^.;]{0,80}security groups?[^.;]{0,20}(?:attach|associat|assign|appl|on)?|security groups?[^.;]{0,40}(?:attach|associat|assign)\\w*[^.;]{0,20}gateway (?:vpc )?endpoint|게이트웨이 (?:vpc )?엔드포인트[^.;]{0,30}보안 그룹',
    unless: 'prefix list|outbound|egress|instances?.{0,20}security group|접두사',
    en: 'gateway endpoints take no security groups; they are targets in route tables',
    ko: '게이트웨이 엔드포인트에는 보안 그룹을 연결할 수 없으며 라우팅 테이블의 대상입니다',
    source: doc('Gateway endpoints for Amazon S3', 'vpc/latest/privatelink/vpc-endpoints-s3.html'),
  },
  {
    id: 'private-address-of-s3',
    pattern:
      'private ip(?: address)? (?:of|for) (?:the )?(?:amazon )?s3|(?:nslookup|dig|ip-ranges)[^.;]{0,60}private ip|s3(?:의)? 프라이빗 ip',
    unless: 'interface',
    en: 'S3 has no private addresses in a VPC; endpoints give it a private path',
    ko: 'S3에는 VPC의 프라이빗 주소가 없으며 엔드포인트가 프라이빗 경로를 제공합니다',
    source: doc('AWS PrivateLink for Amazon S3', 'AmazonS3/latest/userguide/privatelink-interface-endpoints.html'),
  },
  {
    id: 'encryption-throttles',
    pattern: 's3 throttles?[^.;]{0,40}(?:encrypt|kms)|s3[^.;]{0,15}(?:스로틀|제한)[^.;]{0,20}암호화',
    en: 'S3 does not throttle requests because objects are encrypted; the quota is that of KMS',
    ko: 'S3는 암호화 때문에 요청을 제한하지 않으며 한도는 KMS에 있습니다',
    source: doc('AWS KMS request quotas', 'kms/latest/developerguide/requests-per-second.html'),
  },
  {
    id: 'dated-legal-hold',
    pattern:
      'legal holds? (?:of|for|with|lasting) (?:a |an |the )?(?:retention (?:period|date)|(?:\\d+|one|two|three|five|seven|ten)[ -](?:day|month|year)s?)|(?:\\d+ ?(?:일|개월|년)|보존 기간)[^.;]{0,8}(?:의|짜리|동안)? ?법적 보존',
    en: 'a legal hold has no term; it stays until somebody lifts it',
    ko: '법적 보존에는 기간이 없으며 해제할 때까지 유지됩니다',
    source: doc('Legal holds', 'AmazonS3/latest/userguide/object-lock.html#object-lock-legal-holds'),
  },
  {
    id: 'lifecycle-to-vault',
    pattern:
      '(?:lifecycle|transition|mov)\\w*[^.;]{0,60}(?:to|into) an? (?:s3 )?(?:glacier )?vault|수명 ?주기[^.;]{0,30}볼트(?:로|에)',
    unless: 'backup vault|aws backup|upload',
    en: 'lifecycle rules move objects to storage classes, never into vaults of S3 Glacier',
    ko: '수명 주기 규칙은 객체를 스토리지 클래스로 옮기며 S3 Glacier 볼트로는 옮기지 않습니다',
    source: doc(
      'Transitioning objects using Amazon S3 Lifecycle',
      'AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
    ),
  },
  {
    id: 'late-vault-lock',
    pattern:
      '(?:validat|complet|confirm|finali[sz])\\w*[^.;]{0,40}after (?:24 hours|a day|one day)|24시간 (?:후|이후|뒤)[^.;]{0,15}(?:검증|완료|확인)',
    unless: 'upload',
    en: 'the lock ID of a vault lock expires after 24 hours; the lock has to be completed before',
    ko: '볼트 잠금의 잠금 ID는 24시간 후 만료되므로 그 전에 완료해야 합니다',
    source: doc('Locking a vault by using the S3 Glacier API', 'amazonglacier/latest/dev/vault-lock-how-to-api.html'),
  },
  {
    id: 'governance-by-others',
    pattern:
      '(?:aws )?support[^.;]{0,40}(?:delet|bypass|remov)\\w*[^.;]{0,60}governance|only aws (?:can|may) (?:bypass|delet)\\w*|governance mode (?:ends|expires|stops|lapses)[^.;]{0,30}(?:admin|request|user)',
    en: 'governance mode yields to requests with the header x-amz-bypass-governance-retention by users with s3:BypassGovernanceRetention, to nobody else',
    ko: '거버넌스 모드는 s3:BypassGovernanceRetention 권한과 x-amz-bypass-governance-retention 헤더가 있는 요청으로만 우회할 수 있습니다',
    source: doc('Retention modes', 'AmazonS3/latest/userguide/object-lock.html#object-lock-retention-modes'),
  },
  {
    id: 'compliance-lets-delete',
    pattern:
      'compliance mode[^.;]{0,40}(?:lets|allows|permits|enables)[^.;]{0,30}(?:admin\\w*|root|users?)[^.;]{0,15}(?:delet|overwrit|shorten|remov)|규정 ?준수 모드[^.;]{0,30}(?:관리자|루트)[^.;]{0,12}삭제할 수 있',
    unless: 'nobody|no one|not',
    en: 'in compliance mode nobody deletes before the term ends, not even the root user',
    ko: '규정 준수 모드에서는 루트 사용자도 기간 전에 삭제할 수 없습니다',
    source: doc('Retention modes', 'AmazonS3/latest/userguide/object-lock.html#object-lock-retention-modes'),
  },
  {
    id: 'retired-snowmobile',
    pattern: 'snowmobile|스노모빌',
    en: 'AWS has retired Snowmobile',
    ko: 'Snowmobile은 더 이상 제공되지 않습니다',
    source: doc('What is Snowball Edge?', 'snowball/latest/developer-guide/whatisedge.html'),
  },
  {
    id: 'batch-deletes',
    pattern: 'batch operations?[^.;]{0,40}(?:delet|expir|remov|purg)\\w*|배치 작업[^.;]{0,20}(?:삭제|제거)',
    unless: 'lambda|tag|람다|태그',
    en: 'S3 Batch Operations has no operation that deletes objects or versions',
    ko: 'S3 배치 작업에는 객체나 버전을 삭제하는 작업이 없습니다',
    source: doc('Operations supported by S3 Batch Operations', 'AmazonS3/latest/userguide/batch-ops-operations.html'),
  },
  {
    id: 'versioning-off',
    pattern:
      '(?:turn|switch)(?:ing|ed)? (?:s3 )?versioning off|(?:turn|switch)(?:ing|ed)? off (?:s3 )?versioning|버전 ?관리(?:를|을)? ?(?:끄|비활성화)',
    en: 'versioning that has been enabled can be suspended, not turned off, and keeps the versions that there are',
    ko: '한 번 켠 버전 관리는 끌 수 없고 일시 중단만 할 수 있으며 이미 있는 버전은 남습니다',
    source: doc(
      'Retaining multiple versions of objects with S3 Versioning',
      'AmazonS3/latest/userguide/Versioning.html',
    ),
  },
  {
    id: 'advised-against',
    pattern: 'reduced redundancy|\\brrs\\b|중복 감소',
    unless: 'from (?:s3 )?reduced|move (?:out|away)',
    en: 'AWS advises against Reduced Redundancy Storage; S3 Standard costs less and is more durable',
    ko: 'AWS는 중복 감소 스토리지를 권장하지 않으며 S3 Standard가 더 저렴하고 내구성이 높습니다',
    source: doc('Reduced Redundancy Storage', 'AmazonS3/latest/userguide/storage-class-intro.html#sc-freq-data-access'),
  },
  {
    id: 'suspend-removes',
    pattern:
      '(?:suspend|disabl|turn(?:ing)? off)\\w*[^.;]{0,20}versioning[^.;]{0,40}(?:remov|delet|purg|clean)\\w*|버전 관리[^.;]{0,12}(?:중지|일시 ?중단)[^.;]{0,20}(?:삭제|제거)',
    unless: '\\band\\b|then|그리고|다음',
    en: 'suspending versioning keeps the versions that there are',
    ko: '버전 관리를 일시 중단해도 이미 있는 버전은 남습니다',
    source: doc(
      'Adding objects to versioning-suspended buckets',
      'AmazonS3/latest/userguide/AddingObjectstoVersionSuspendedBuckets.html',
    ),
  },
  {
    id: 'lifecycle-across-regions',
    pattern:
      'lifecycle[^.;]{0,80}(?:cop(?:y|ies)|replicat|move|transition|transfer)\\w*[^.;]{0,60}(?:another|different|second|other) (?:aws )?(?:region|account|bucket)',
    unless:
      '\\befs\\b|file system|\\bebs\\b|data lifecycle manager|snapshot|and (?:\\w+ ){0,3}replicat|plus|\\bcrr\\b|cross-region replication',
    en: 'S3 Lifecycle moves objects between classes of one bucket, never to another bucket or Region',
    ko: 'S3 수명 주기는 한 버킷의 클래스 사이에서만 객체를 옮기며 다른 버킷이나 리전으로 옮기지 않습니다',
    source: LIFECYCLE,
  },
  {
    id: 'lifecycle-computes',
    pattern:
      'lifecycle[^.;]{0,60}(?:thumbnail|convert|compress|resiz|process(?!ed)|notif|encrypt|scan|invok|generat|copy|decrypt)\\w*|수명 ?주기[^.;]{0,25}(?:썸네일|변환(?!하고)|압축|처리|암호화)',
    unless: 'lambda|event',
    en: 'S3 Lifecycle moves and expires objects; it runs no code and changes no content',
    ko: 'S3 수명 주기는 객체를 전환하거나 만료시킬 뿐 코드를 실행하거나 내용을 바꾸지 않습니다',
    source: LIFECYCLE,
  },
  {
    id: 'lifecycle-by-access',
    pattern:
      'lifecycle[^.]{0,160}(?:after|since) (?:the |their |its )?last access|lifecycle (?:rule|polic|config)\\w*[^.;]{0,90}(?:not (?:been )?(?:accessed|read|used)|last access|access frequency|without access|are accessed)',
    unless: 'intelligent|efs|file system|analysis',
    en: 'S3 Lifecycle goes by the age of an object, not by its last access',
    ko: 'S3 수명 주기는 마지막 접근이 아니라 객체의 나이를 기준으로 합니다',
    source: LIFECYCLE,
  },
  {
    id: 'acl-denies',
    pattern:
      '(?:\\bacls?\\b|access control lists?)[^.;]{0,60}(?:den(?:y|ies|ied)|refus|reject|enforc|require|encrypt|block|restrict\\w* (?:by|to) (?:ip|vpc))\\w*|(?:den(?:y|ies)|refus|reject|enforc|encrypt)\\w*[^.;]{0,60}(?:with|using|by|through) (?:an? |the )?(?:object |bucket |s3 )?(?:acls?\\b|access control lists?)',
    unless: 'network|nacl|subnet|waf|disabl|polic',
    en: 'access control lists of S3 only grant; they deny nothing and know no conditions',
    ko: 'S3 액세스 제어 목록은 권한을 부여할 뿐 거부하거나 조건을 둘 수 없습니다',
    source: doc('Access control list overview', 'AmazonS3/latest/userguide/acl-overview.html'),
  },
  {
    id: 'legal-hold-term',
    pattern:
      'legal holds?[^.;,]{0,20}(?:of|for|lasting|with a (?:duration|period|term) of) (?:\\w+ )?\\d+[ -](?:days?|years?|months?)|\\d+[ -](?:days?|years?|months?) legal hold|\\d+ ?(?:일|년|개월)(?:의|간의|짜리)? 법적 보존|법적 보존[^.;,]{0,6}\\d+ ?(?:일|년|개월)',
    en: 'a legal hold has no term: it stays until somebody removes it',
    ko: '법적 보존에는 기간이 없으며 누군가 해제할 때까지 유지됩니다',
    source: doc('Object Lock: legal holds', 'AmazonS3/latest/userguide/object-lock.html#object-lock-legal-holds'),
  },
  {
    id: 'software-in-bucket',
    pattern:
      '(?:install|deploy|run|execut)\\w* [^.;]{0,50}(?:software|program|application|tool|script|code)s?\\b[^.;]{0,15}\\b(?:in|on|inside) (?:an? |the )?(?:amazon )?(?:s3|buckets?)\\b',
    unless: 'ec2|lambda|instance|emr|container|server|browser|website|static|data (?:stored )?in',
    en: 'Nothing can be installed in Amazon S3; it stores objects and runs no software',
    ko: 'Amazon S3에는 소프트웨어를 설치할 수 없으며 객체를 저장할 뿐 프로그램을 실행하지 않습니다',
    source: doc('What is Amazon S3?', 'AmazonS3/latest/userguide/Welcome.html'),
  },
  {
    id: 'versioning-disabled',
    pattern: '(?:disabl|turn(?:ing)? off)\\w* (?:s3 |bucket )?versioning',
    en: 'versioning of a bucket can be suspended, never disabled, and earlier versions stay',
    ko: '버킷의 버전 관리는 일시 중지만 가능하고 비활성화할 수 없으며 이전 버전은 남습니다',
    source: doc('Using versioning in S3 buckets', 'AmazonS3/latest/userguide/Versioning.html'),
  },
  {
    id: 'bucket-capacity',
    pattern:
      '(?:read|write|request|throughput|provisioned)[^.;]{0,20}capacity[^.;]{0,40}(?:of|for) (?:the |an? )?(?:s3 )?bucket|(?:bucket|amazon s3)[^.;]{0,20}(?:provisioned|read|write) capacity|provisioned throughput[^.;]{0,30}bucket',
    unless: 'dynamodb',
    en: 'buckets have no capacity to provision; the request rate grows with the number of prefixes',
    ko: '버킷에는 프로비저닝할 용량이 없으며 요청 처리율은 접두사 수에 따라 늘어납니다',
    source: PERFORMANCE,
  },
  {
    id: 'class-request-limits',
    pattern:
      '(?:higher|larger|greater|more)[^.;]{0,20}(?:request (?:rate|limit)s?|throughput limits?)[^.;]{0,40}(?:class|standard|ia)|(?:standard-ia|glacier|intelligent-tiering)[^.;]{0,40}(?:higher|larger|greater) (?:request|throughput)',
    en: 'the request rate of a bucket is the same in Standard and in the infrequent access classes',
    ko: '버킷의 요청 처리율은 Standard와 IA 클래스에서 같습니다',
    source: PERFORMANCE,
  },
  {
    id: 'website-endpoint-tls',
    pattern:
      'certificate[^.;]{0,30}(?:to|on|with) (?:the |an? )?(?:amazon )?s3\\b|(?:certificate|https|tls)[^.;]{0,60}(?:to|on|for|with) (?:the |an? )?(?:s3 )?(?:bucket|website endpoint)|website endpoint[^.;]{0,40}(?:https|certificate|tls)',
    unless: 'cloudfront|policy|denies|deny|load balancer',
    en: 'website endpoints of S3 speak HTTP only and take no certificate',
    ko: 'S3 웹 사이트 엔드포인트는 HTTP만 지원하며 인증서를 붙일 수 없습니다',
    source: doc('Website endpoints', 'AmazonS3/latest/userguide/WebsiteEndpoints.html'),
  },
  {
    id: 'bucket-security-group',
    pattern:
      'security groups?[^.;]{0,40}(?:to|on|of|for) (?:the |an? )?(?:s3 |amazon )*(?:bucket|s3|dynamodb|table)\\b',
    unless: 'endpoint',
    en: 'buckets and tables have no security groups',
    ko: '버킷과 테이블에는 보안 그룹이 없습니다',
    source: doc('Access control in S3', 'AmazonS3/latest/userguide/access-management.html'),
  },
  {
    id: 'multi-attach-type',
    pattern:
      '(?:gp[23]|st1|sc1|general purpose|throughput[- ]optimi[sz]ed|cold hdd|magnetic)[^.;]{0,60}multi-?attach|multi-?attach[^.;]{0,60}(?:gp[23]|st1|sc1|general purpose|throughput[- ]optimi[sz]ed)',
    en: 'only Provisioned IOPS volumes (io1 and io2) can be attached to several instances',
    ko: '여러 인스턴스에 연결할 수 있는 볼륨은 프로비저닝된 IOPS(io1, io2)뿐입니다',
    source: MULTI_ATTACH,
  },
  {
    id: 'multi-attach-zones',
    pattern:
      'multi-?attach[^.;]{0,80}(?:across|different|multiple|two|several|three|all) (?:\\w+ )?(?:availability zones|azs)|(?:ebs )?volume[^.;]{0,60}attach\\w*[^.;]{0,60}(?:in|across) (?:different|multiple|several|two|both|all|other) (?:availability zones|azs)',
    en: 'a volume of EBS attaches to instances of its own Availability Zone only',
    ko: 'EBS 볼륨은 같은 가용 영역의 인스턴스에만 연결됩니다',
    source: MULTI_ATTACH,
  },
  {
    id: 'encrypt-existing-volume',
    pattern:
      '(?:modify|modifying|change|edit)\\w*[^.;]{0,40}(?:volume|file system|db instance|database)[^.;]{0,60}encrypt\\w*|(?:encryption by default|default encryption)[^.;]{0,60}existing (?:volumes?|file systems?)|(?:enable|turn on|activate)\\w* encryption[^.;]{0,30}(?:on|for) (?:the |an? |all )?(?:existing|unencrypted|running|attached)[^.;]{0,20}(?:volume|file system|instance|snapshot)|key policy[^.;]{0,20}(?:to|on) (?:the )?volume',
    unless: 'copy|new volume|new file system|restore',
    en: 'volumes, file systems and database instances are encrypted when they are created; an existing one is copied into an encrypted one',
    ko: '볼륨·파일 시스템·데이터베이스 인스턴스의 암호화는 생성 시에만 정해지며, 기존 것은 암호화된 사본으로 옮겨야 합니다',
    source: doc('Amazon EBS encryption', 'ebs/latest/userguide/ebs-encryption.html'),
  },
  EXPEDITED_DEEP_ARCHIVE,
  {
    id: 'objects-of-files',
    pattern:
      's3 (?:cross-region |same-region )?replication[^.;]{0,30}(?:file systems?|efs|volumes?)[^.;]{0,12}(?:as (?:the |a |its )?source)|s3 (?:crr|srr|(?:cross|same)-region replication) (?:for|of|on) (?:the |an? )?(?:efs|file system|ebs|dynamodb)|s3 lifecycle (?:rules?|polic\\w+)? ?(?:on|for|of) (?:the |an? )?(?:efs|ebs|file system)',
    en: 'features of S3 act on objects in buckets, not on file systems or volumes',
    ko: 'S3의 기능은 버킷의 객체에 적용되며 파일 시스템이나 볼륨에는 적용되지 않습니다',
    source: doc('Replicating objects within and across Regions', 'AmazonS3/latest/userguide/replication.html'),
  },
  {
    id: 'versions-of-files',
    pattern:
      's3 versioning (?:on|for|of|in) (?:the |an? )?(?:amazon )?(?:efs|ebs|dynamodb|fsx)|(?:efs|dynamodb)[^.;]{0,12} versioning',
    en: 'S3 Versioning keeps versions of objects in buckets, not of files, volumes or items',
    ko: 'S3 버전 관리는 버킷의 객체에만 적용되며 파일, 볼륨, 항목에는 적용되지 않습니다',
    source: doc('Using versioning in S3 buckets', 'AmazonS3/latest/userguide/Versioning.html'),
  },
  {
    id: 'ttl-of-objects',
    pattern:
      '\\bttl (?:attributes? |settings? )?(?:on|for|to|of) (?:the |all |its )?(?:s3 )?(?:objects|buckets?)\\b|\\bttl(?:을|를)? s3 (?:객체|버킷)',
    en: 'TTL deletes items of DynamoDB tables; objects in S3 expire by lifecycle rules',
    ko: 'TTL은 DynamoDB 항목을 삭제하며 S3 객체는 수명 주기 규칙으로 만료됩니다',
    source: doc('Expiring objects', 'AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html'),
  },
  {
    id: 'group-principal',
    pattern:
      'bucket polic(?:y|ies)[^.;]{0,80}principal[^.;]{0,30}iam groups?|iam groups?[^.;]{0,30}as (?:the |a )?principal|attach\\w* (?:an? |the )?iam role to (?:the |an? )?(?:s3 )?(?:bucket|iam group|group)\\b|\\brole[^.;]{0,20}(?:apply|attach|assign|add)\\w* (?:it )?to (?:the |an? )?(?:\\w+ )?bucket\\b',
    en: 'groups are no principals, and roles are not attached to buckets or groups',
    ko: '그룹은 보안 주체가 될 수 없고, 역할은 버킷이나 그룹에 연결할 수 없습니다',
    source: IAM,
  },
  {
    id: 'presigned-too-long',
    pattern: 'pre-?signed[^.;]{0,60}(?:(?:[89]|\\d{2,}) days|\\d+ (?:weeks|months?|years?)|(?:a|one) (?:month|year))',
    en: 'presigned URLs hold for 7 days at most',
    ko: '사전 서명된 URL은 최대 7일 동안만 유효합니다',
    source: doc('Presigned URLs', 'AmazonS3/latest/userguide/using-presigned-url.html'),
  },
  {
    id: 'aws-managed-key-shared',
    pattern:
      'aws[- ]managed (?:kms )?keys?[^.;]{0,100}(?:cross-account|(?:other|another|second|partner) (?:aws )?accounts?|key policy|rotat\\w* (?:on demand|manually|every)|disable)',
    unless: 'customer',
    en: 'AWS managed keys cannot be shared with other accounts, and their policy and rotation are not yours to change',
    ko: 'AWS 관리형 키는 다른 계정과 공유할 수 없으며 정책과 교체 주기를 바꿀 수 없습니다',
    source: KEYS,
  },
  {
    id: 'batch-deletes',
    pattern: 'batch operations[^.;]{0,40}\\bdelet\\w+ (?:the |all )?objects',
    unless: 'lambda',
    en: 'S3 Batch Operations has no operation that deletes objects',
    ko: 'S3 배치 작업에는 객체를 삭제하는 작업이 없습니다',
    source: doc('S3 Batch Operations', 'AmazonS3/latest/userguide/batch-ops-operations.html'),
  },
  {
    id: 'event-destinations',
    pattern:
      '(?:s3 )?event notifications?[^.;]{0,60}(?:fifo|kinesis|step functions|\\bses\\b|\\becs\\b|aws batch|\\bemr\\b)|event notifications?[^.;]{0,80}sagemaker[^.;]{0,30}(?:destination|target)s?',
    unless: 'eventbridge|lambda (?:function )?(?:that|which|to)|invokes? (?:an? )?(?:aws )?lambda',
    en: 'S3 notifies SNS topics, standard SQS queues, Lambda functions and EventBridge only',
    ko: 'S3 이벤트 알림의 대상은 SNS 주제, 표준 SQS 대기열, Lambda 함수, EventBridge뿐입니다',
    source: EVENTS,
  },
  {
    id: 'event-destination-models',
    pattern: '(?:s3 )?event notifications?[^.;]{0,20}(?:대상|destination|target)[^.;]{0,40}sagemaker',
    unless: 'eventbridge',
    en: 'S3 notifies SNS topics, standard SQS queues, Lambda functions and EventBridge only',
    ko: 'S3 이벤트 알림의 대상은 SNS 주제, 표준 SQS 대기열, Lambda 함수, EventBridge뿐입니다',
    source: EVENTS,
  },
  {
    id: 'log-subscription-to-bucket',
    pattern: '(?:subscription filter|구독 필터)',
    unless: 'firehose|kinesis|lambda|opensearch|elasticsearch',
    en: 'subscription filters of CloudWatch Logs send to Kinesis, Firehose, Lambda and OpenSearch only',
    ko: 'CloudWatch Logs 구독 필터의 대상은 Kinesis, Firehose, Lambda, OpenSearch뿐입니다',
    source: doc(
      'Real-time processing of log data with subscriptions',
      'AmazonCloudWatch/latest/logs/Subscriptions.html',
    ),
  },
  {
    id: 'transfer-retention',
    pattern:
      'transfer (?:for sftp|family)[^.;]{0,40}(?:retention|보존) ?(?:polic|정책|rule)|(?:retention|보존) ?(?:policy|정책)[^.;]{0,30}transfer (?:for sftp|family)',
    en: 'AWS Transfer Family keeps no files and has no retention policy; the bucket or file system behind it does',
    ko: 'AWS Transfer Family는 파일을 보관하지 않으며 보존 정책이 없습니다. 뒤에 있는 버킷이나 파일 시스템이 담당합니다',
    source: doc('What is AWS Transfer Family?', 'transfer/latest/userguide/what-is-aws-transfer-family.html'),
  },
  {
    id: 'lifecycle-to-reduced-redundancy',
    pattern:
      '(?:transition|move|전환|이동)[^.;]{0,60}reduced redundancy|reduced redundancy[^.;]{0,30}(?:transition|전환|이동)|중복 감소',
    en: 'S3 Lifecycle does not move objects to Reduced Redundancy storage',
    ko: 'S3 수명 주기는 객체를 중복 감소 스토리지(RRS)로 전환하지 않습니다',
    source: doc('Transitioning objects', 'AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html'),
  },
  {
    id: 'spectrum-sources',
    pattern:
      'redshift spectrum[^.;]{0,40}(?:postgres|aurora|mysql|\\brds\\b|dynamodb|\\befs\\b)|redshift spectrum(?:(?! (?:and|then) (?:then )?(?:transition|move|archiv|expire)|쿼리하고|after \\d+|이후|지난)[^.;]){0,60}glacier(?! instant)',
    unless: 'federated|instant retrieval',
    en: 'Redshift Spectrum queries objects of S3 that can be read at once, no databases and no archives',
    ko: 'Redshift Spectrum은 바로 읽을 수 있는 S3 객체만 조회하며 데이터베이스나 아카이브는 조회하지 않습니다',
    source: doc('Querying external data using Amazon Redshift Spectrum', 'redshift/latest/dg/c-using-spectrum.html'),
  },
  {
    id: 'inventory-moves',
    pattern:
      'inventory[^.;]{0,50}(?:to (?:manage and )?(?:move|transition)|and (?:move|transition))|(?:인벤토리|inventory)[^.;]{0,50}(?:이동|전환)',
    unless: 'lifecycle|lambda|batch',
    en: 'S3 Inventory lists objects; it moves none',
    ko: 'S3 인벤토리는 객체 목록을 만들 뿐 객체를 옮기지 않습니다',
    source: doc('Amazon S3 Inventory', 'AmazonS3/latest/userguide/storage-inventory.html'),
  },
  {
    id: 'replication-of-existing',
    pattern:
      '(?:cross-region replication|replication rule|\\bcrr\\b|복제 규칙)[^.;]{0,60}(?:existing|already stored|이미 있는|기존) ?(?:objects|data|files|객체|데이터|파일)',
    unless: 'batch|배치|일괄|새 객체|new objects|s3 sync|copy|복사 작업',
    en: 'replication rules act on new objects; those that exist already are copied by S3 Batch Replication or by hand',
    ko: '복제 규칙은 새 객체에만 적용되며 이미 있는 객체는 S3 배치 복제나 직접 복사로 옮깁니다',
    source: doc('Replicating existing objects', 'AmazonS3/latest/userguide/s3-batch-replication-batch.html'),
  },
  {
    id: 'metadata-encrypted',
    pattern:
      'server-side encrypt\\w*[^.;]{0,40}(?:object )?(?:metadata|메타데이터)[^.;]{0,20}(?:encrypt|암호화)|encrypt\\w* (?:the )?object metadata|서버 측 암호화[^.;]{0,20}메타데이터',
    unless: 'not|않',
    en: 'server-side encryption of S3 encrypts the data of objects, not their metadata',
    ko: 'S3 서버 측 암호화는 객체 데이터만 암호화하며 메타데이터는 암호화하지 않습니다',
    source: KEYS,
  },
  {
    id: 'no-snapshots',
    pattern:
      'snapshots? of (?:the |an? |each )?(?:s3 )?(?:bucket|efs|dynamodb|instance store)|(?:ebs|bucket|instance store|efs) snapshots? (?:of|for|from) (?:the |an? )?(?:dynamodb|table|bucket|s3|efs|instance store)|ebs snapshots?[^.;]{0,30}(?:dynamodb|s3 bucket|\\befs\\b)',
    unless: 'from (?:the )?ebs',
    en: 'snapshots are taken of volumes of EBS, not of buckets, tables, EFS file systems or instance stores',
    ko: '스냅샷은 EBS 볼륨의 기능이며 버킷·테이블·EFS·인스턴스 스토어에는 없습니다',
    source: doc('Amazon EBS snapshots', 'ebs/latest/userguide/ebs-snapshots.html'),
  },
  {
    id: 'athena-sources',
    pattern:
      'athena(?:(?! (?:and|then) (?:then )?(?:transition|move|archiv|expire)|쿼리하고|after \\d+|이후|지난)[^.;]){0,30}(?:\\befs\\b|\\bebs\\b|\\bhdfs\\b|glacier deep|instance store)|(?:\\befs\\b|\\bebs\\b|\\bhdfs\\b)[^.;]{0,30}(?:with|by|from|in|using) (?:amazon )?athena',
    en: 'Athena queries data in Amazon S3, not file systems, volumes or HDFS',
    ko: 'Athena는 파일 시스템·볼륨·HDFS가 아니라 Amazon S3의 데이터를 조회합니다',
    source: doc('What is Amazon Athena?', 'athena/latest/ug/what-is.html'),
  },
  {
    id: 'list-is-no-search',
    pattern:
      '(?:search|find|filter|quer)\\w*[^.;]{0,60}listobjects\\w*|listobjects\\w*[^.;]{0,40}(?:search|filter|metadata)|user-defined metadata[^.;]{0,40}(?:search|quer|filter)\\w*',
    unless: 'opensearch|dynamodb|athena|inventory|s3 metadata',
    en: 'listing a bucket filters by key prefix only; it does not search metadata',
    ko: '버킷 목록 조회는 키 접두사로만 거를 수 있고 메타데이터를 검색하지 못합니다',
    source: doc('Listing object keys', 'AmazonS3/latest/userguide/ListingKeysUsingAPIs.html'),
  },
  {
    id: 'replication-of-existing',
    pattern:
      'replicat\\w*[^.;]{0,60}(?:automatically (?:copies|replicates)[^.;]{0,20}existing|including (?:all )?existing objects)',
    unless: 'batch',
    en: 'live replication copies what is written after it was set up; existing objects take S3 Batch Replication',
    ko: '실시간 복제는 설정 이후에 기록된 객체만 복사하며 기존 객체에는 S3 배치 복제가 필요합니다',
    source: doc(
      'What does Amazon S3 replicate?',
      'AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html',
    ),
  },
  {
    id: 'transfer-acceleration-downloads',
    pattern: 'transfer acceleration[^.;]{0,60}(?:cach|edge copies)\\w*',
    en: 'Transfer Acceleration caches nothing; it only takes a faster way',
    ko: 'Transfer Acceleration은 캐시하지 않고 더 빠른 경로로 전송할 뿐입니다',
    source: doc('S3 Transfer Acceleration', 'AmazonS3/latest/userguide/transfer-acceleration.html'),
  },
  {
    id: 'glacier-mounted',
    pattern: 'mount\\w* (?:the |an? )?(?:s3 )?glacier|glacier[^.;]{0,20}(?:mount|nfs)\\w*',
    en: 'archive classes cannot be mounted; objects in them are restored first',
    ko: '아카이브 클래스는 마운트할 수 없으며 객체를 먼저 복원해야 합니다',
    source: CLASSES,
  },
]
