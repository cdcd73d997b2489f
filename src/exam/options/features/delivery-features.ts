import type { FeaturePhrase } from './feature-phrase.ts'

/** Copies in other Regions, and delivery to far readers, by the wordings of options. */
export const DELIVERY_FEATURES = [
  {
    feature: 'crr',
    pattern:
      'cross[- ]region replication|\\bcrr\\b|efs replication|replicat\\w*[^.;]{0,50}(?:region|buckets)|replicat\\w*[^.;]{0,30}(?:us|eu|ap|sa|ca|me|af|il)-(?:east|west|north|south|central|northeast|southeast|southwest|northwest)-\\d|replication[^.;]{0,40}to (?:the|a|another) (?:second|other|secondary|dr|backup) bucket|\\bsnapmirror\\b|(?:교차 리전|리전 간) 복제|, replication\\b',
    unless: 'same-region',
  },
  {
    feature: 'parallel-transfer',
    pattern:
      '(?:upload|transfer|cop(?:y|ies)|send|put)\\w*[^.;]{0,40}(?:in parallel|concurrent\\w*|simultaneous\\w*)|parallel (?:uploads?|transfers?|copies)|(?:multiple|several|more) (?:threads|streams|connections)|병렬[^.;]{0,6}업로드',
  },
  {
    feature: 'public-read-policy',
    pattern:
      'bucket polic\\w*[^.;]{0,60}(?:everyone|everybody|anyone|public|principal|getobject)|(?:everyone|anyone|public read)[^.;]{0,40}bucket polic|버킷 정책[^.;]{0,25}(?:모든 사용자|퍼블릭|공개)',
    unless: 'den(?:y|ies)|encrypt|securetransport|account|organi[sz]ation|vpc',
  },
  {
    feature: 'deny-other-key',
    pattern: 'aws-kms-key-id|den(?:y|ies)\\b[^.;]{0,80}\\bkey(?: id)?\\b',
    unless: 'access keys?|partition',
  },
  {
    feature: 'whole-instance-backup',
    pattern:
      'instances as (?:the )?(?:protected )?resources|\\bamis?\\b|machine images?|back\\w*[^.;]{0,40}for the ec2 instances',
  },
  {
    feature: 'upload-checksum',
    pattern: 'checksums?\\b|content-md5|\\bmd5\\b|\\bsha-?(?:1|256)\\b|\\bcrc-?(?:32|64)|체크섬',
    unless: 'after (?:the )?transfer|datasync',
  },
  { feature: 'rtc', pattern: 'replication time control|\\brtc\\b' },
  { feature: 'srr', pattern: 'same[- ]region replication|\\bsrr\\b' },
  {
    feature: 'replication-rule',
    pattern: '\\breplication (?:rules?|configurations?)\\b|복제 (?:규칙|구성)',
    unless: 'remov|delet|disabl|stop',
  },
  { feature: 'mrap', pattern: 'multi-region access points?|multiregionaccesspoint\\w*' },
  { feature: 'transfer-acceleration', pattern: 'transfer acceleration|전송 가속' },
  { feature: 'cloudfront', pattern: 'cloudfront|클라우드프런트|클라우드프론트' },
  {
    feature: 'multipart',
    pattern: 'multi-?part upload\\w*|멀티파트',
    unless: '(?:incomplete|abort|abandon|failed|unfinished)\\w*[^.;]{0,30}multi-?part|미완료|불완전',
  },
  { feature: 'global-accelerator', pattern: 'global accelerator' },
  {
    feature: 'bucket-per-region',
    pattern: '(?:new |separate )?buckets? (?:in|for) (?:every|each|all|several|multiple) (?:aws )?regions?',
    effort: 2,
  },
  {
    feature: 'other-region-copy',
    pattern:
      '(?:cop(?:y|ies)|backup|snapshot|replica)\\w*[^.;]{0,60}(?:another|second|different|other|dr|secondary) (?:aws )?region|(?:another|second|different|other|dr|secondary) (?:aws )?region[^.;]{0,60}(?:replicat|snapmirror|cop(?:y|ies))|\\bsnapmirror\\b',
  },
  {
    feature: 'periodic-copy',
    pattern:
      '(?:daily|nightly|hourly|weekly|batch|scheduled|periodic)[^.;]{0,30}(?:cop(?:y|ies)|sync|refresh|job|update)|(?:cop|sync|refresh)\\w*[^.;]{0,30}(?:daily|nightly|hourly|every night|on a schedule)|cron',
    unless: 'batch (?:replication|operations)',
    effort: 2,
  },
  {
    feature: 'website-hosting',
    pattern: '(?:static )?web ?site hosting|hosting[^.;]{0,20}(?:on|for) (?:the|a) bucket',
    unless: '(?:disabl|turn\\w* off|remov|deactivat)\\w*[^.;,]{0,20}hosting',
  },
  { feature: 'index-document', pattern: 'index (?:document|page)|\\bindex\\.html\\b|인덱스 (?:문서|페이지)' },
  { feature: 'error-document', pattern: '^[^.;]{0,40}(?:error (?:document|page)|error\\.html|오류 (?:문서|페이지))' },
  {
    feature: 'public-read-policy',
    pattern:
      '(?:permission|polic)\\w*[^.;]{0,30}web ?site access|web ?site[^.;]{0,20}(?:read|access) permissions?|웹 ?사이트[^.;]{0,12}(?:액세스|접근|읽기) 권한',
  },
  {
    feature: 'geo-restriction',
    pattern:
      '\\bgeo\\w*[- ]?(?:restrict|block)\\w*|(?:country|countries)[^.;]{0,30}(?:allow|deny|block|white)[- ]?list|(?:allow|deny|block|white)[- ]?list[^.;]{0,30}countr|지리적 제한|지역 제한',
  },
  {
    feature: 'origin-failover',
    pattern:
      'origin groups?|origin failover|(?:primary and (?:a )?secondary|two|second|secondary|backup) origins?\\b|원본 (?:그룹|장애)|오리진 (?:그룹|장애)',
    unless: 'behaviou?r',
  },
  { feature: 'invalidation', pattern: '\\binvalidat\\w+|무효화' },
  {
    feature: 'versioned-names',
    pattern:
      '(?:version\\w*|new|different|unique)[^.;]{0,20}(?:file|object) ?names?|(?:version|hash)\\w*[^.;]{0,12}in (?:the )?(?:file|object|url|path|key)\\w*|파일 ?이름[^.;]{0,12}버전|버전[^.;]{0,12}파일 ?이름',
  },
  {
    feature: 'bucket-named-as-site',
    pattern:
      '^\\W*(?:www\\.)?[a-z]+\\.(?:com|org|net)\\W*$|bucket[^.;]{0,30}(?:named|(?:same|whose) name|name\\w*[^.;]{0,20}(?:same|match|equal|identical|domain))|(?:same|match\\w*|identical)[^.;]{0,20}(?:name )?(?:as|to|the) (?:the )?(?:domain|host ?name|record)|버킷 이름[^.;]{0,15}도메인|도메인[^.;]{0,15}같은 이름',
  },
  {
    feature: 'two-way-replication',
    pattern:
      '(?:two-?way|bi-?directional|mutual)[^.;]{0,20}(?:cross-region )?replica\\w*|replicat\\w*[^.;]{0,40}(?:in both directions|both ways|bi-?directional)|(?:양방향|쌍방향)[^.;]{0,10}복제',
  },
  {
    feature: 'one-way-replication',
    pattern:
      '(?:one-?way|uni-?directional|single-direction)[^.;]{0,20}(?:cross-region )?replica\\w*|(?:단방향|일방향)[^.;]{0,10}복제',
  },
  {
    feature: 'endpoint-for-reads',
    pattern:
      'access points?[^.]{0,60}(?:for|by|to)? ?(?:the )?(?:stream|read|download|view|get)\\w*(?: requests)? only|access points?[^.]{0,60}only (?:for|to) (?:the )?(?:stream|read|download|view|get)|액세스 포인트[^.]{0,40}(?:읽기|다운로드|스트리밍)(?:에만|만)',
  },
  { feature: 'presigned', pattern: 'pre-?signed (?:\\w+ ){0,2}(?:url|link)s?|signed urls?|사전 ?서명|미리 서명' },
  { feature: 'email-attachment', pattern: 'attach\\w*[^.;]{0,30}(?:sns|email|e-mail)|(?:sns|email)[^.;]{0,20}attach' },
  {
    feature: 'lifts-public-block',
    pattern:
      '(?:remov|disabl|turn\\w* off|lift)\\w*[^.;]{0,30}block public access|퍼블릭 액세스 차단[^.;]{0,8}(?:해제|비활성화)',
  },
  {
    feature: 'lifts-requester-pays',
    pattern: '(?:remov|disabl|turn\\w* off)\\w*[^.;]{0,20}requester[- ]pays|요청자 지불[^.;]{0,8}(?:해제|비활성화)',
  },
  {
    feature: 'open-behavior',
    pattern: 'cache behavio[^;]*\\b(?:unrestricted|no (?:viewer )?restrict|without (?:signed|restrict))',
  },
  { feature: 'edge-function', pattern: 'lambda@edge|cloudfront functions?' },
  {
    feature: 'header-from-cdn',
    pattern: 'cloudfront[^.;]{0,40}\\b(?:add|send|insert|includ)\\w*[^.;]{0,20}custom header',
  },
  {
    feature: 'header-checked-at-balancer',
    pattern:
      '(?:validat|check|verif|inspect|requir|presence)\\w*[^.;]{0,40}custom header[^.;]{0,80}(?:\\balb\\b|load balancer)|(?:\\balb\\b|load balancer)[^.;]{0,60}(?:validat|check|verif|requir|forward|only)\\w*[^.;]{0,40}custom header',
  },
  {
    feature: 'header-checked-at-cdn',
    pattern:
      '(?:validat|check|verif|inspect|requir|presence)\\w*[^.;]{0,40}custom header[^.;]{0,80}(?:cloudfront|distribution)',
  },
  {
    feature: 'header-from-balancer',
    pattern: '(?:\\balb\\b|load balancer)[^.;]{0,20}\\badd\\w*[^.;]{0,20}custom header',
  },
  { feature: 'aurora-global', pattern: 'aurora global|(?:aurora|rds)[^.;]{0,40}cross-region|오로라 글로벌' },
  {
    feature: 'replication-key-permission',
    pattern:
      '(?:replication )?role[^.;]{0,60}(?:decrypt|encrypt|kms)|(?:kms|key)[^.;]{0,40}(?:polic|permission|grant)\\w*[^.;]{0,60}replication|복제 (?:iam )?역할[^.;]{0,40}(?:복호화|암호화|kms)',
  },
  {
    feature: 'replication-of-kms',
    pattern:
      'replicat\\w*[^.;]{0,60}(?:includ|sourceselection|sse-?kms|kms[- ]encrypted|encrypted with)\\w*|sourceselectioncriteria|복제[^.;]{0,30}(?:sse-?kms|kms로 암호화)',
    unless: 'decrypt',
  },
  {
    feature: 'caching-disabled',
    pattern: 'caching ?disabled|disabl\\w* (?:the )?cach\\w*|\\bttl of (?:0|zero)|캐싱 ?비활성',
  },
  { feature: 'cors', pattern: '\\bcors\\b|cross-origin resource sharing' },
  { feature: 'object-lambda', pattern: 'object lambda' },
  { feature: 'requester-pays', pattern: 'requester[- ]pays' },
  {
    feature: 'cors-on-asker',
    pattern: 'cors[^.;]{0,40}(?:to|on|of|for) the (?:web ?site|web|hosting|page|calling|first)(?: hosting)? bucket',
  },
  {
    feature: 'management-events',
    pattern: 'management events|bucket[- ]level (?:actions?|operations?|events?|api\\b|logging|activit\\w*)|버킷 수준',
    unless: 'data events',
  },
  { feature: 'fast-restore', pattern: 'fast snapshot restore|\\bfsr\\b|(?:빠른|고속) ?스냅샷 ?복원' },
  {
    feature: 'snapshot-lock',
    pattern: 'snapshot lock|lock\\w* (?:the |each |every |all )?(?:ebs )?snapshots?|스냅샷[을를]? 잠',
  },
] as const satisfies readonly FeaturePhrase[]
