import type { NeedPhrase } from './need-phrase.ts'
import { HOSTS } from './word-lists.ts'

/** What surrounds objects: checks of buckets, keys, events, delivery and interfaces. */
export const OBJECT_PHRASES: readonly NeedPhrase[] = [
  // Checks of buckets.
  {
    need: 'usage-insight',
    en: '(?:visib\\w+|insight|metrics|overview|report|dashboard|trend|usage|summary|statistics|\\bview\\b)\\w*[^.]{0,80}(?:buckets|storage|organi[sz]ation|accounts|prefix)|(?:identify|find|detect|list|show|discover|determin|see|know)\\w*[^.]{0,60}(?:all (?:of )?(?:the |its |their )?|which |the |those |any |every |each )?(?:\\w+ )?(?:s3 )?buckets?\\b[^.]{0,60}(?:versioning|encrypt|lifecycle|incomplete|grow|larg|cost|replicat|usage|not (?:turned|enabl))\\w*|(?:which|what)[^.]{0,20}buckets?[^.]{0,40}(?:grow|consum|us|hold)\\w*',
    ko: '(?:버킷|스토리지|조직)[^.]{0,30}(?:사용 ?(?:현황|량)|가시성|지표|추세|인사이트)|어떤 버킷',
    given: 'storage lens|스토리지 렌즈',
    unless: 'passport|personal|sensitive|\\bpii\\b|credit card|confidential',
  },
  {
    need: 'external-access-review',
    en: '(?:identify|find|review|detect|list|report|show|discover|know)\\w*[^.]{0,80}(?:shared|public(?:ly)?|external|outside|other accounts|unintended access|open to)|(?:shared|accessible|open)[^.]{0,40}(?:outside|external|public|internet|other (?:aws )?accounts)',
    ko: '(?:외부|다른 계정|공개)[^.]{0,20}(?:공유|접근)[^.]{0,20}(?:식별|확인|찾)',
    given: 'access analyzer',
    unless: 'identify all[^.]{0,40}versioning',
  },
  {
    need: 'watch-configuration',
    en: '(?:unauthori[sz]ed|unwanted|unexpected) (?:configuration )?changes|configuration (?:changes|history|drift)|(?:detect|identif|find|alert|notif|report|remediat|correct|check|monitor|evaluat|continuous|complian|non-?complian|drift|enforce)\\w*[^.]{0,100}(?:bucket|setting|configur|encrypt|versioning|public|polic|rule)|(?:bucket|setting|configur)\\w*[^.]{0,80}(?:detect|alert|notif|remediat|complian|non-?complian)\\w*',
    ko: '(?:구성|설정|규정 준수)[^.]{0,25}(?:감지|탐지|평가|수정|모니터|확인)|(?:항상|계속)[^.]{0,8}(?:켜져|활성화|적용|유지)[^.]{0,15}(?:보장|확인|해야)',
    given: 'aws config\\b|config (?:managed )?rules?',
  },
  {
    need: 'detect-threats',
    en: '(?:detect|identif|alert|monitor|discover|find)\\w*[^.]{0,60}(?:suspicious|malicious|threat|anomal|unusual|compromis|exfiltrat|unauthori[sz]ed)\\w*|(?:suspicious|malicious|threats?|anomal\\w+|unusual|exfiltrat\\w*)[^.]{0,60}(?:detect|identif|alert|activit|behavio|access|api)\\w*',
    ko: '(?:의심|악의|비정상|위협|이상)[^.]{0,20}(?:탐지|감지|활동)',
    given: 'guardduty',
  },
  {
    need: 'scan-malware',
    en: '(?:scan|check|inspect|detect)\\w*[^.]{0,50}(?:malware|virus\\w*|infect\\w*)|(?:malware|virus\\w*)[^.]{0,40}(?:scan|check|detect)\\w*',
    ko: '(?:악성 ?코드|멀웨어|바이러스)[^.]{0,15}(?:검사|스캔|탐지)',
    given: 'malware protection|guardduty',
  },
  {
    need: 'analyse-access',
    en: '(?:analy[sz]|understand|determin|learn|observ|find out|decide|know|recommend|monitor|insight)\\w*[^.]{0,80}(?:access patterns?|when (?:to|data|objects)|how (?:often|frequent)|infrequent|less frequent|right time|transition|(?:which|what) age|how old|rarely|(?:after )?how many days|no longer (?:access|read|us))|(?:observed|actual|measured|real|historical) (?:access|usage)|access data|(?:base|choos|set|defin|pick|find)\\w*[^.]{0,60}(?:transition|lifecycle rule|number of days)',
    ko: '(?:접근|액세스) ?패턴[^.]{0,15}(?:분석|파악|확인)|언제 전환',
    given: 'class analysis|s3 analytics|analytics configuration|클래스 분석',
  },
  {
    need: 'charge-back',
    en: '(?:charge|bill|allocat|attribut|track|split|report|break)\\w*[^.]{0,60}(?:costs?|spend\\w*|charges|bill)[^.]{0,60}(?:department|project|team|business unit|cost cent|customer|tenant|product|owner)\\w*|(?:costs?|spend\\w*|bill)\\b[^.]{0,60}(?:per|by|each|to the) (?:department|project|team|business unit|cost cent|customer|tenant|product)',
    ko: '(?:부서|프로젝트|팀)별[^.]{0,15}비용',
    given: 'cost allocation|비용 할당',
  },
  // Encryption.
  {
    need: 'lower-key-cost',
    en: '(?:cost|charge|bill|expens|request|call|throttl|quota)\\w*[^.]{0,60}\\bkms\\b|\\bkms\\b[^.]{0,60}(?:cost|charge|bill|expens|request|call|throttl|quota)\\w*',
    ko: 'KMS[^.]{0,25}(?:비용|요청|호출|제한)',
    given: 'bucket keys?|버킷 키',
  },
  {
    need: 'two-layer-encryption',
    en: '(?:two|dual|double|second|multi\\w*|independent)[ -]?(?:independent )?layers?[^.]{0,30}encrypt\\w*|encrypt\\w*[^.]{0,30}(?:twice|two layers|dual)|cnss|dual-?layer',
    ko: '(?:이중|두)[^.]{0,6}(?:계층|번)[^.]{0,10}암호화',
    given: 'dsse|dual-?layer|이중',
  },
  {
    need: 'enforce-encryption',
    en: '(?:all|every|any|each|new|ensur|enforc|must|require|only)\\w*[^.]{0,60}(?:objects?|uploads?|data|files?)[^.]{0,50}encrypt\\w*|(?:unencrypted|not encrypted|without encryption)[^.]{0,60}(?:reject|den|prevent|block|not be|refus|fail)\\w*|(?:reject|den|prevent|block|refus)\\w*[^.]{0,40}(?:unencrypted|not encrypted|without encryption)',
    ko: '암호화되지 않은|(?:모든|새)[^.]{0,12}(?:객체|파일|데이터|업로드)[^.]{0,15}암호화|암호화[^.]{0,20}(?:강제|요구|업로드되도록)',
    given: 'x-amz-server-side|default (?:server[- ]side )?encryption|den(?:y|ies)[^.]{0,60}encrypt|기본 암호화',
    unless: 'in transit|https?\\b|tls|encrypted (?:connection|channel|transport|traffic)',
  },
  {
    need: 'move-by-age',
    en: '(?:mov|transition|shift|tier)\\w*[^.]{0,40}\\b(?:cheaper|colder|other|another|lower[- ]cost|different|archiv\\w*)\\b[^.]{0,20}(?:class|tier)\\w*[^.]{0,60}(?:after|days|age|old|time)',
    ko: '(?:기간|일|개월)[^.]{0,12}(?:지나면|후)[^.]{0,20}(?:클래스|계층)[^.]{0,12}(?:이동|전환)',
    offered: '^\\W*(?:\\w+ )?lifecycle|lifecycle (?:polic\\w*|rules?|configuration|management)',
  },
  {
    need: 'second-factor',
    en: '(?:second factor|multi-?factor|\\bmfa\\b|additional (?:authentication|verification|confirmation)|one-time code|extra (?:step|layer|authentication))|(?:compromised|stolen|leaked|rogue|malicious)[^.]{0,50}(?:credential|key|user|admin|insider|employee)[^.]{0,80}(?:delet|remov|purg)\\w*',
    ko: 'MFA|다중 인증|추가 인증',
    given: 'mfa[- ]delete|multifactorauth',
  },
  // Reading.
  {
    need: 'one-key-enforced',
    en: '(?:enforc|ensur|guarantee|requir|only|must)\\w*[^.]{0,80}(?:particular|specific|given|certain|designated|this|that|the same|approved) (?:aws )?(?:kms )?key\\b',
    ko: '(?:특정|지정된?|승인된) (?:KMS )?키(?:로만|만|로 암호화)',
    given: 'aws-kms-key-id|den(?:y|ies)[^]*key',
    unless: 'partition|sort key|access key',
  },
  {
    need: 'upload-integrity',
    en: '(?:not |un)?(?:corrupt|damag|alter|tamper|chang)\\w*[^.]{0,30}(?:during|on|in|while|after|before)[^.]{0,12}(?:upload|transfer|transit|transmission|the way|being sent)|(?:verif|check|prov|validat|ensur|show|confirm|guarantee)\\w*[^.]{0,40}\\bintegrity\\b|\\bintegrity\\b[^.]{0,40}(?:verif|check|prov|validat)\\w*',
    ko: '(?:업로드|전송)[^.]{0,20}(?:손상|변조)|무결성[^.]{0,15}(?:확인|검증|보장)',
    given: 'checksum|content-md5|\\bmd5\\b|\\bsha-?(?:1|256)\\b|\\bcrc|체크섬',
  },
  {
    need: 'partial-read',
    en: '\\bonly (?:(?:about |around |some )?\\d+ ?(?:%|percent)|an? (?:small|tiny|few|little) (?:\\w+ )?(?:part|fraction|share|subset|portion|percentage)) of\\b|(?:read|need|us|process|quer|fetch|extract)\\w* (?:only )?(?:(?:\\d+|one|two|three|a few|some|few|certain|specific) )(?:of (?:the )?)?(?:columns?|fields?|rows?)\\b|(?:subset|fraction|part) of (?:the )?(?:columns|rows|records|data) (?:in|of|from)\\b|(?:part|portion|header|section|range|segment|first \\d+ ?(?:bytes|kb|kib|mb))s?\\b[^.]{0,50}(?:of )?(?:each|the|an|a|large|these)?[^.]{0,15}(?:object|file|image|video)|(?:parallel|concurrent)\\w*[^.]{0,40}(?:download|retriev|read|get)\\w*|(?:download|retriev|read)\\w*[^.]{0,40}(?:in )?(?:parallel|parts|chunks|ranges)',
    ko: '(?:일부|헤더|앞부분)[^.]{0,12}(?:만|읽|가져)|병렬[^.]{0,10}다운로드',
    given: 'byte[- ]range|range (?:get|header|request)|s3 select|바이트 범위',
  },
  {
    need: 'fastest-objects',
    en: '(?:single[- ]digit|consistent\\w*|few|lowest|ultra[- ]?low|very low|low)[ -](?:\\w+ )?(?:millisecond|latenc)\\w*|(?:hundreds of thousands|millions) of requests|(?:highest|fastest|latency[- ]sensitive|request[- ]intensive|performance[- ]critical)',
    ko: '한 자릿수 밀리초|(?:가장|최저|초저)[^.]{0,8}지연',
    given: 'express one ?zone|directory bucket',
    unless: 'microsecond',
  },
  {
    need: 'many-protected-files',
    en: '(?:subscri|member|paying|premium|paid|registered|authenticated|logged[- ]in)\\w*[^.]{0,100}(?:content|videos?|files|media|stream|courses?|articles)|(?:multiple|many|several|all|hls|whole)[^.]{0,40}(?:restricted|private|protected|premium) files?',
    ko: '(?:구독자|회원|유료)[^.]{0,30}(?:콘텐츠|영상|파일)',
    given: 'signed cookies?|cloudfront signed',
  },
  {
    need: 'secure-site',
    en: '(?:https|tls|ssl|certificate|custom domain|own domain)',
    ko: 'HTTPS|사용자 지정 도메인|인증서',
    given: 'website hosting[^]*cloudfront|cloudfront[^]*website|static[^]*cloudfront',
  },
  // Work on new objects.
  {
    need: 'decouple-work',
    en: `sudden\\w*[^.]{0,120}throttl\\w*|decoupl\\w*|loosely[- ]coupled|(?:buffer|queue)\\w*|(?:no|without|not|never)\\b[^.]{0,40}(?:request|message|job|task|conversion|order|upload|event|work)s?[^.]{0,20}(?:lost|dropped|missed)|(?:lost|dropped|missed)\\b[^.]{0,50}(?:crash|fail|restart|peak|burst|spike|overload)\\w*|(?:crash|fail|overload|peak|burst|spike)\\w*[^.]{0,60}(?:lost|dropped|missed)|at (?:their|its) own (?:pace|rate|speed)|re-?run\\w* [^.]{0,40}fail\\w*|(?:retry|retried|reprocess)\\w*[^.]{0,40}(?:fail|crash)\\w*|(?:asynchronous\\w*|in the background)[^.]{0,40}(?:process|convert|${HOSTS})`,
    ko: '느슨하게|분리(?:하|해)[^.]{0,20}(?:처리|작업)|(?:작업|요청|메시지)[^.]{0,15}(?:유실|손실|잃)',
    given: '\\bsqs\\b|\\bqueue\\b|큐|대기열',
    unless: '\\bsessions?\\b|shopping carts?|세션',
  },
  {
    need: 'fan-out',
    en: '(?:multiple|several|two|three|many|different|both|all|independent)\\b[^.]{0,40}(?:subscriber|consumer|application|system|service|function|team)s?\\b[^.]{0,30}\\b(?:each|all)\\b[^.]{0,15}(?:told|informed|notified|alerted|hear)|(?:multiple|several|two|three|many|different|both|all)\\b[^.]{0,40}(?:subscriber|consumer|application|system|service|function|team|target|destination|queue|process)s?[^.]{0,80}(?:notif|event|receiv|process|react|same|inform|trigger)\\w*|(?:notif|event|message)\\w*[^.]{0,60}(?:multiple|several|two|three|many|both) (?:\\w+ )?(?:subscriber|consumer|application|system|service|function|target|destination|queue)s?|fan-?out',
    ko: '(?:여러|두|세|다수)[^.]{0,15}(?:시스템|애플리케이션|소비자|함수|대상)[^.]{0,30}(?:알림|이벤트|처리)',
    given: '\\bsns\\b|eventbridge|event bus',
  },
  {
    need: 'stream-ingest',
    en: '(?:stream|real[- ]time|near[- ]real[- ]time|continuous\\w*|clickstream|telemetry|events?|sensor|iot|log)\\w*[^.]{0,120}(?:ingest|deliver|load|captur|collect|land|writ|stor|arriv|sen[dt])\\w*|(?:ingest|deliver|load|captur|collect|stream|transmit)\\w*[^.]{0,80}(?:real[- ]time|near[- ]real[- ]time|continuous\\w*|(?:click)?stream\\w*|within (?:a few |\\d+ )?(?:seconds|minutes))',
    ko: '(?:스트리밍|실시간|클릭스트림|센서|로그)[^.]{0,30}(?:수집|적재|저장|전달)',
    given: 'firehose|kinesis|\\bmsk\\b|kafka',
    never: 'quer(?:y|ies)\\b[^.]{0,40}(?:performance|slow|degrad)\\w*',
    // What a sentence says is streamed already needs no further way in.
    unless:
      '\\b(?:log|record|audit|track)s? (?:all|every|each|any)\\b|\\b(?:is|are|was|were|has been|already)\\b (?:\\w+ ){0,2}(?:read|ingest|stream|consum|collect|captur|deliver|writ)\\w*[^.]{0,80}(?:kinesis|firehose|\\bmsk\\b|kafka)',
  },
  {
    need: 'pack-small-objects',
    en: '(?:files|images|objects|records|jpegs)[^.]{0,30}(?:combined|merged|packed|bundled|put together)',
    offered: 'recordio|tfrecord|webdataset|\\btar\\b|\\bzip\\b|larger',
  },
  {
    need: 'pack-small-objects',
    en: '(?:millions|billions|many|thousands|lots|large number) of (?:\\w+ ){0,3}(?:tiny|small|kb)\\b|(?:tiny|small|\\d+[- ]?(?:kb|byte)) (?:files|objects|records|messages)|(?:files|objects|records)[^.]{0,30}(?:tiny|very small|small)',
    ko: '작은 (?:파일|객체)[^.]{0,12}(?:많|수백만|수십억)|수(?:백만|십억)[^.]{0,12}작은',
    given:
      '(?:combin|aggregat|bundl|pack|merg|concatenat)\\w*[^.;]{0,60}(?:larger|archive|single|one|tar|zip|bigger)|firehose|batch\\w* (?:\\w+ )?(?:records|into)',
  },
  // Access.
  {
    need: 'only-from-network',
    en: '(?:only|restrict\\w*|limit\\w*|exclusive\\w*|deny|denied|block\\w*)[^.]{0,80}(?:\\bvpcs?\\b|private network|endpoint|subnets?|from (?:within|inside))|(?:\\bvpcs?\\b|endpoint)[^.]{0,60}(?:only|exclusively|and nowhere else|no other)',
    ko: '(?:특정|해당)? ?VPC[^.]{0,15}(?:에서만|만)',
    given: 'source ?vpc\\w*|endpoint polic|vpc endpoint|access point',
  },
  {
    need: 'directory-identities',
    en: '(?:directory|active directory|entra|okta|identity center|identity provider|corporate|federated|sso|workforce)[^.]{0,80}(?:users?|groups?|identit\\w+|permission|access|credential)|(?:users?|groups?)[^.]{0,40}(?:directory|identity provider|identity center)',
    ko: '(?:디렉[터토]리|IAM Identity Center|자격 증명 공급자|LDAP|Single Sign-On|싱글 사인온)[^.]{0,40}(?:사용자|그룹|직원)',
    given: 'access grants|federation proxy|identity provider|security token service',
  },
  {
    need: 'owns-uploads',
    en: '(?:other|another|partner|vendor|external|different|several|multiple|source)\\w*[^.]{0,30}accounts?[^.]{0,80}(?:upload|writ|put|deliver|send|object)\\w*|(?:upload|writ|put|deliver|send)\\w*[^.]{0,80}(?:other|another|partner|external|different|several|multiple) (?:aws )?accounts?|(?:own|ownership|full control)[^.]{0,60}(?:objects?|uploads?|files?)|(?:objects?|replicas?|copies|they|files)\\b[^.]{0,20}\\bbelong to\\b[^.]{0,40}accounts?',
    ko: '(?:다른|외부|여러) 계정[^.]{0,25}업로드|객체[^.]{0,10}소유',
    given: 'ownership|bucket[- ]owner|owner override|객체 소유권',
  },
  {
    need: 'sftp-interface',
    en: '\\bsftp\\b|\\bftps?\\b|\\bas2\\b|file transfer protocol',
    ko: 'SFTP|FTPS?',
    given: 'transfer family|aws transfer|transfer for sftp',
  },
  // Copies.
  {
    need: 'failover-endpoint',
    en: '(?:single|one|global|same) (?:global )?(?:endpoint|hostname|address|name)|(?:automatic\\w*|fail\\w*)[ -]?(?:fail)?over[^.]{0,60}(?:region|bucket)|(?:nearest|closest|lowest[- ]latency) (?:bucket|region|copy|replica)|rout\\w*[^.]{0,60}(?:nearest|closest|lowest[- ]latency|healthy)',
    ko: '단일 (?:글로벌 )?엔드포인트|가장 가까운[^.]{0,10}(?:버킷|리전)|장애 ?조치',
    given: 'multi-region access point|다중 리전 액세스 포인트',
    unless: '\\budp\\b|static ip|고정 IP',
  },
  {
    need: 'copy-in-same-region',
    en: '(?:same|one|single) (?:aws )?region[^.]{0,80}(?:cop|replic|aggregat|duplicat|second bucket|another bucket)\\w*|(?:cop|replic|aggregat|duplicat)\\w*[^.]{0,80}(?:same|one|single) (?:aws )?region|(?:must|may|can|should)?[^.]{0,10}(?:not|never) leave[^.]{0,30}(?:region|country)|(?:data )?(?:sovereignty|residency)',
    ko: '(?:같은|동일(?:한)?) 리전[^.]{0,20}(?:복제|사본|복사)|리전을 벗어',
    given: 'same[- ]region|\\bsrr\\b',
  },
  {
    need: 'keep-newest-versions',
    en: '(?:last|latest|newest|(?:most )?recent|previous)[^.]{0,20}(?:\\d+|two|three|four|five|ten|few)? ?(?:\\w+ )?versions|(?:two|three|four|five|ten|\\d+) (?:\\w+ ){0,3}versions',
    ko: '(?:최근|마지막)[^.]{0,10}버전[^.]{0,8}(?:만|유지|보관)',
    given: 'noncurrent|non-current|이전 버전',
  },
  {
    need: 'locked-backups',
    en: 'backups?[^.]{0,80}(?:immutab|tamper|delet|ransom|\\bworm\\b|alter|protect|chang)\\w*|(?:immutab|tamper|ransom|\\bworm\\b|delet|protect)\\w*[^.]{0,80}backups?',
    ko: '백업[^.]{0,25}(?:삭제|변경|불변|랜섬)',
    unless: '\\bbuckets?\\b|버킷',
    given: 'vault lock',
  },
  {
    need: 'central-backups',
    en: '(?:central\\w*|single|one|consolidat\\w*|unified|organi[sz]ation-?wide|across)[^.]{0,60}back(?:ups?|ing up)|back(?:ups?|ing up)[^.]{0,80}(?:central\\w*|single place|one place|across|several services|multiple (?:services|accounts)|organi[sz]ation|polic(?:y|ies))',
    ko: '백업[^.]{0,20}(?:중앙|통합|일괄)|(?:중앙|통합)[^.]{0,15}백업',
    given: 'aws backup',
  },
  // Places and protocols.
  {
    need: 'data-on-site',
    en: '(?:must|has to|have to|need to|should|required)[^.]{0,60}(?:remain|stay|be kept|reside|be stored|be processed)[^.]{0,40}(?:on-?prem\\w*|on[- ]site|local(?:ly)?|own data cent|factory|country)|data residency|(?:not|never|cannot)[^.]{0,20}leave[^.]{0,30}(?:premises|factory|site|data cent|building|country)',
    ko: '온프레미스[^.]{0,15}(?:남아|유지|보관)|데이터 상주',
    given: 'outposts',
  },
  {
    need: 'hours-allowed',
    en: '(?:hours|asynchronous|wait|delay)\\w*[^.]{0,50}(?:acceptable|accept|fine|allowed|toler\\w*|ok)|(?:accept|toler|allow|can|may|could|will)\\w*[^.]{0,100}\\bhours|(?:within|up to|about|several|a few) (?:\\d+ )?hours',
    ko: '(?:몇|수|\\d+) ?시간[^.]{0,15}(?:기다|걸려|허용|괜찮)',
    given: 'archive access|asynchronous',
  },
  {
    need: 'search-metadata',
    en: '(?:search|find|quer|filter|look ?up|locat)\\w*[^.]{0,60}(?:metadata|tags|attributes|keywords?|content|text)',
    ko: '(?:메타데이터|태그|속성)[^.]{0,15}(?:검색|조회)',
    given: 'opensearch|elasticsearch|s3 metadata|metadata[^.]{0,40}dynamodb|dynamodb[^.]{0,40}metadata',
  },
  {
    need: 'guaranteed-retrieval',
    en: 'expedited\\b[^.]{0,60}(?:refus|reject|den[iy]|declin|fail|unavailable|not (?:served|accepted|available))\\w*|(?:guarantee\\w*|always|assur\\w*|ensur\\w*|reliabl\\w*|at all times|even (?:when|if|during|under|at))[^.]{0,100}(?:retriev|restor|demand|peak|capacity|available|access|minutes)\\w*|(?:retriev|restor|access)\\w*[^.]{0,60}(?:guarantee\\w*|always|at any time|even (?:when|if|during|under|at))',
    ko: '(?:보장|항상|반드시)[^.]{0,25}(?:검색|복원|조회)|(?:검색|복원|조회)[^.]{0,20}보장',
    given:
      'provisioned (?:retrieval )?capacity[^]*expedited|expedited[^]*provisioned (?:retrieval )?capacity|(?:retriev|glacier)[^]*provisioned (?:retrieval )?capacity',
  },
]
