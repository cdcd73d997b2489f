import type { NeedPhrase } from './need-phrase.ts'

const NOT = "(?:not|n't|never|without|no|nobody|cannot|prevent\\w*|avoid\\w*)"

/** What mechanisms of buckets are for, without their names. */
export const BUCKET_MECHANISM_PHRASES: readonly NeedPhrase[] = [
  // Permissions.
  {
    need: 'account-never-public',
    en: `(?:no|any|all|every|future|new)\\b[^.]{0,40}buckets?[^.]{0,80}(?:expos\\w*|open\\w*|reach\\w*|access\\w*)[^.]{0,30}(?:internet|public|world|anonymous|everyone)|(?:keep|prevent|stop|protect|forbid|block)\\w*[^.]{0,60}buckets?[^.]{0,60}(?:public|exposed|open to)|${NOT}\\b[^.]{0,60}(?:expos\\w*|open|accessible|available)\\b[^.]{0,25}(?:internet|public|world|anonymous|everyone)|(?:accident|inadvertent|unintention|mistak)\\w*[^.]{0,60}public`,
    ko: '(?:버킷|객체|데이터)[^.]{0,30}(?:인터넷|퍼블릭|공개|외부)[^.]{0,15}(?:노출|공개)[^.]{0,10}(?:않|없|방지|차단|막)|(?:실수|의도치 않)[^.]{0,20}(?:공개|퍼블릭)',
    offered: 'block public access|퍼블릭 액세스 차단',
    unless: 'public internet|퍼블릭 인터넷|공용 인터넷',
  },
  {
    need: 'only-through-cdn',
    ko: '(?:직접|S3 URL|버킷 URL)[^.]{0,40}(?:접근|액세스|우회)[^.]{0,12}(?:못|없|차단|않|막|방지)|(?:CloudFront|배포)(?:를|을)? (?:통해서만|통해서|통한)[^.]{0,20}(?:접근|액세스|제공)|(?:CloudFront|배포)에서만',
    given: 'origin access|\\boac\\b|\\boai\\b',
  },
  {
    need: 'replicate-encrypted',
    en: '(?:encrypted|kms)[^.]{0,80}replicat\\w*|(?:must|should|to) be replicated\\b|replicat\\w*[^.]{0,80}(?:encrypted|kms)',
    ko: '(?:암호화된|KMS)[^.]{0,40}복제|복제[^.]{0,40}(?:암호화|KMS)',
    offered:
      'replicat\\w*[^.;\\n]{0,80}(?:kms|decrypt)|(?:kms|decrypt)[^.;\\n]{0,80}replicat|복제[^.;\\n]{0,40}(?:kms|복호화)',
  },
  {
    need: 'replica-owner',
    en: '\\bown(?:s|er|ed|ership)?\\b[^.]{0,60}(?:replicas?|copies|copied|replicated)|(?:replicas?|copies|copied|replicated)\\b[^.]{0,80}\\bown(?:s|er|ed|ership)?\\b|destination (?:account|bucket)[^.]{0,60}(?:\\bown|full control|cannot (?:read|access))',
    ko: '(?:복제본|복제된|사본)[^.]{0,30}소유|대상 (?:계정|버킷)[^.]{0,30}(?:소유|제어)',
    offered:
      'owner override|override[^\\n]{0,20}owner|replica ownership|소유자 (?:재정의|변경)|bucket[- ]owner[- ]enforced',
  },
  {
    need: 'own-buckets-only',
    en: `(?:only|restrict\\w*|limit\\w*|specific|certain|approved|trusted|own)\\b[^.]{0,60}buckets?\\b|${NOT}\\b[^.]{0,60}(?:other|foreign|external|unapproved|personal|unknown)[^.]{0,15}(?:buckets?|accounts?)|exfiltrat\\w*`,
    ko: '(?:특정|자사|회사|승인된|신뢰|지정)[^.]{0,14}버킷(?:에만|으로만|만)|다른 버킷[^.]{0,15}(?:없|막|차단|못)|유출',
    given: 'endpoint|엔드포인트',
    offered: 'endpoint polic|polic\\w* (?:of|on|to|for) (?:the |a |an )?(?:vpc |gateway |interface )*endpoint',
    unless:
      '\\b(?:from|by) (?:the|a|one|its|that|within the|specific) (?:vpc|network|endpoint)\\b[^.]{0,15}(?:only|alone)',
  },
  {
    need: 'cross-account',
    en: '\\baccount b\\b|\\bof account [ab]\\b',
    ko: '계정 B',
    given: 'bucket policy|resource-based',
  },
  {
    need: 'timed-link',
    en: '(?:for|within|after|only)\\b[^.]{0,25}(?:\\d+|one|a few|few|an|two|some) (?:minutes?|hours?|days?)\\b[^.]{0,40}(?:download|upload|access|link|\\bread|reach|review|fetch|obtain)|(?:download|upload|access|link)\\w*[^.]{0,80}(?:temporar\\w*|limited time|expire\\w*|for (?:\\d+|one|a few|few|an|two) (?:minutes?|hours?|days?))',
    ko: '(?:\\d+ ?(?:분|시간|일)|제한된 시간|일정 (?:시간|기간)|임시)[^.]{0,8}(?:동안|간|내)?[^.]{0,15}(?:다운로드|업로드|접근|액세스|공유)',
    offered: 'pre-?signed|signed urls?|사전 ?서명|미리 서명',
  },
  {
    need: 'uploads-past-servers',
    en: '\\bslow\\w* (?:\\w+ ){0,2}upload|\\bupload\\w*[^.]{0,120}(?:\\bslow|\\bscal\\w*|\\btraffic|\\bload\\b|bottleneck|overload|strain|burden|spike|surge|peak|exhaust|slow(?:s|ing)? down|cpu|memory)|(?:\\bscal\\w*|\\btraffic|\\bload\\b|bottleneck|overload|strain|burden|spike|surge|exhaust|cpu|memory)[^.]{0,120}\\bupload|(?:not|without|never|avoid\\w*|bypass\\w*)[^.]{0,60}(?:through|via|pass\\w*|on)[^.]{0,30}(?:servers?|instances?|backend)',
    ko: '업로드[^.]{0,60}(?:부하|병목|트래픽|확장|과부하|급증)|업로드(?:가|는)? ?(?:매우 |너무 )?(?:느|오래)|(?:부하|병목|트래픽|과부하|급증)[^.]{0,60}업로드|서버를 (?:거치지|통하지)',
    offered: 'pre-?signed|signed urls?|사전 ?서명|미리 서명',
  },
  {
    need: 'react-to-changes',
    en: '(?:start|begin|run|happen|process|occur|trigger)\\w*[^.]{0,30}(?:at|on|upon|with|right after|immediately after) (?:the |each |every |an )?uploads?\\b|(?:during|with|at|on) (?:the |each |every |an )?uploads?\\b[^.]{0,60}(?:resiz|process|convert|compress|scan|transcod)\\w*|(?:reduc|loosen|remov|less|low)\\w* (?:the )?coupling',
    ko: '업로드(?:할|하는|될|되는)? ?(?:때|동안|중에?|과정에서)[^.]{0,40}(?:크기|처리|변환|압축|검사)|결합도[^.]{0,10}(?:줄|낮)',
    offered: 'event notifications?|이벤트 알림',
  },
  {
    need: 'encrypt-before-upload',
    en: '(?:even from|hidden from|protected from|unreadable (?:to|for)|against) (?:the |its )?(?:\\w+ )?(?:administrators?|operators?|dbas?|staff of)|(?:administrators?|operators?|dbas?)\\b[^.]{0,25}(?:not|never|unable)[^.]{0,20}(?:see|read|view|access)[^.]{0,30}(?:data|plaintext|plain text)',
    ko: '(?:관리자|운영자|DBA)[^.]{0,12}(?:볼 수 없|읽을 수 없|접근할 수 없|에게서도|로부터도)',
    offered: 'client[- ]side|클라이언트 측',
  },
  {
    need: 'requester-pays',
    ko: '(?:다운로드|전송|요청|데이터 전송)[^.]{0,15}(?:비용|요금)[^.]{0,15}(?:부담하고 싶지|부담하지|지불하지|내지|지불하고 싶지|부담)|(?:다른 계정|사용자|연구자|파트너|상대방|고객)[^.]{0,20}(?:비용|요금)[^.]{0,10}(?:부담|지불)',
    offered: 'requester pays|요청자',
  },
  {
    need: 'spread-keys',
    en: '\\d[\\d,]{3,} (?:\\w+ )?(?:requests?|gets?|puts?|reads|writes)\\b[^.]{0,12}(?:per|a|each|/) ?second',
    ko: '초당 \\d[\\d,]{3,} ?(?:건|개|회)?[^.]{0,12}(?:요청|읽기|쓰기|get|put)',
    offered: 'prefix\\w*|접두사',
  },
  // Watching.
  {
    need: 'request-details',
    en: '(?:referr?er|http status|turn-?around|total time|error codes?|(?:source |client |requester.?s? )ip|user[- ]agent|response times?)\\b',
    ko: '참조자|리퍼러|HTTP 상태|응답 (?:시간|코드)|요청자 IP|사용자 에이전트',
    offered: 'access log\\w*|액세스 로[그깅]|접근 로[그깅]',
  },
  {
    need: 'audit-access',
    ko: '(?:모든|각)[^.]{0,12}(?:요청|접근|액세스)[^.]{0,40}(?:기록|로깅|저장)|(?:누가|어떤 사용자)[^.]{0,30}(?:삭제|읽|다운로드|변경|접근|액세스)',
    offered: 'cloudtrail|access log\\w*|액세스 로[그깅]|접근 로[그깅]',
  },
  {
    need: 'find-sensitive',
    ko: '(?:민감|개인|식별|신용 ?카드|주민|PII)[^.]{0,40}(?:찾|탐지|식별하|검색|발견|분류)',
    offered: 'macie',
  },
  {
    need: 'object-list',
    en: '(?:list|report|csv (?:file |list |report )?(?:of|with|listing)|overview|catalogue?)\\w*[^.]{0,100}(?:all|every|each)?[^.]{0,20}objects?\\b|(?:encryption|replication) status',
    ko: '객체[^.]{0,15}(?:목록|리스트|보고서)|(?:암호화|복제) 상태|목록[^.]{0,20}(?:보고|CSV|파일)',
    offered: 'inventory|인벤토리',
  },
  {
    need: 'analyse-access',
    ko: '(?:언제|며칠 후)[^.]{0,30}전환|(?:접근|액세스) ?패턴[^.]{0,15}(?:관찰|모니터|분석|파악)',
    offered: 'class analysis|클래스 분석',
  },
  {
    need: 'external-access-review',
    ko: '(?:외부|퍼블릭|공개|다른 계정|조직 외부)[^.]{0,25}(?:공유|노출|공개|액세스)[^.]{0,30}(?:버킷|찾|식별|검토|확인|발견)',
    offered: 'access analyzer|액세스 분석기',
  },
  {
    need: 'usage-insight',
    en: '(?:all|many|hundreds|\\d+)\\b[^.]{0,20}accounts[^.]{0,100}(?:usage|activity|metrics|recommend|dashboard|trend)|(?:single|one|organi[sz]ation-wide)[^.]{0,20}(?:dashboard|view)',
    ko: '(?:모든|전체|여러|수백)[^.]{0,12}(?:계정|버킷|리전)[^.]{0,40}(?:사용량|지표|활동|대시보드|추세|권장)',
    offered: 'storage lens|스토리지 렌즈',
  },
  // Events.
  {
    need: 'event-replay',
    en: 'events?[^.]{0,60}(?:replay\\w*|archiv\\w*|re-?process)|replay\\w*[^.]{0,30}events?|(?:filter|rout|match)\\w*[^.]{0,60}(?:by|on) (?:object )?(?:size|metadata|content|attributes?|more than)',
    ko: '이벤트[^.]{0,25}(?:재생|다시 처리|보관|아카이브)|(?:객체 크기|메타데이터|속성)[^.]{0,20}(?:필터|라우팅)',
    offered: 'eventbridge|이벤트 ?브리지',
  },
  {
    need: 'fan-out',
    ko: '(?:여러|두|세|다수|복수)[^.]{0,15}(?:대상|서비스|시스템|애플리케이션|소비자|함수|팀)[^.]{0,40}(?:알리|전송|보내|전달|동시)',
    offered: '\\bsns\\b|eventbridge|이벤트 ?브리지',
  },
  // Protection.
  {
    need: 'second-factor',
    ko: '두 번째 (?:인증|요소)|(?:2단계|이중|다단계|다중|추가) ?인증|일회용 (?:코드|암호)|인증 (?:요소|코드|장치|디바이스)',
    offered: 'mfa',
  },
  {
    need: 'deletes-follow',
    en: '(?:delet|remov)\\w*[^.]{0,100}(?:also|too|both|as well|replicat\\w*|destination|other|second|replica|copy)\\b|(?:destination|replica|other|second)\\b[^.]{0,80}(?:delet|remov)\\w*',
    ko: '(?:삭제|제거)[^.]{0,50}(?:대상|복제|다른|양쪽|두)[^.]{0,30}|대상[^.]{0,30}(?:삭제|제거)',
    offered: 'delete marker|삭제 마커',
    unless: 'protect|prevent|recover|restor|복구|복원|방지|보호',
  },
  {
    need: 'no-stray-markers',
    en: 'delete markers?\\b[^.]{0,80}(?:remain|left|accumul|slow|only|clean|pile|stay|no (?:other |noncurrent )?versions)\\w*|(?:remain|left|accumul|slow|clean|pile|remov)\\w*[^.]{0,60}delete markers?',
    ko: '삭제 마커[^.]{0,40}(?:남|쌓|느|정리|누적|제거)',
    offered: 'delete markers?|삭제 마커',
    unless: 'replicat|복제|recover|복구|되돌',
  },
  {
    need: 'old-versions',
    ko: '(?:이전|과거|오래된|최신이 아닌|비최신|비현재) 버전',
    offered: 'noncurrent|non-current|previous versions|old(?:er)? versions|최신이 아닌|비최신',
  },
  {
    need: 'by-label',
    en: '(?:label|tag|mark|flag|classif)(?:l?ed|ged|ied)?\\b[^.]{0,30}(?:as|with)\\b[^.]{0,60}|(?:with|having|carry|bear)\\w* (?:a |the )?(?:\\w+ )?(?:tag|label)\\b|(?:regardless of|whatever|across|different|same|mixed)[^.]{0,25}prefix',
    ko: '(?:표시|분류|태그(?:가|로)?)(?:된|가 지정된|가 있는|지정된)|(?:태그|라벨)',
    offered: '\\btags?\\b|태그',
    given: 'lifecycle|수명 ?주기|replicat|복제',
    unless: 'cost allocation|charge',
  },
  {
    need: 'existing-objects',
    ko: '(?:기존|이미 (?:있는|저장된|존재하는)|규칙 이전|이전에 (?:저장|업로드))[^.]{0,20}(?:객체|데이터|파일)',
    offered: 'batch (?:operations|replication)|배치 (?:작업|복제)',
  },
  {
    need: 'copy-in-same-region',
    ko: '(?:같은|동일(?:한)?) 리전[^.]{0,60}(?:복제|사본|복사|버킷)|(?:국가|나라|리전|국외)(?: ?밖)?(?:를|을|로|으로)? ?(?:벗어|떠나|나갈|나가|반출)|데이터 (?:주권|상주|레지던시)',
    offered: 'same[- ]region|\\bsrr\\b|(?:동일|같은) 리전 복제',
  },
  // Keys.
  {
    need: 'no-key-care',
    en: `^(?!.*(?:rotat|audit|control|compliance|who used))[^]*(?:${NOT}|least|minimal)\\b[^.]{0,40}(?:manag|handl|maintain|administ|operat|worry|car)\\w*[^.]{0,25}(?:encryption )?keys?\\b|key management(?! service)[^.]{0,30}(?:not|no|minimal|least|overhead|AWS|S3)`,
    ko: '^(?!.*(?:교체|감사|제어|통제))[^]*키[^.]{0,12}(?:관리|운영)[^.]{0,40}(?:않|없)',
    offered: 'sse-s3|s3[- ]managed|aes-256',
  },
  {
    need: 'key-outside-aws',
    en: `(?:keep|hold|stor|manag|maintain|generat)\\w*[^.]{0,30}\\bkeys?\\b[^.]{0,40}(?:data cent(?:er|re)|on-?prem\\w*|\\bhsm|outside|its own (?:systems?|servers?)|itself)|${NOT}\\b[^.]{0,20}(?:permit|allow|let|want|trust)\\w* (?:aws|amazon)[^.]{0,30}(?:stor|keep|hold|hav|possess|see)\\w*|\\b(?:aws|amazon|s3)\\b[^.]{0,20}${NOT} (?:stor|keep|hold|retain|see)\\w*[^.]{0,15}\\bkeys?\\b|\\bkeys?\\b[^.]{0,30}(?:suppl|provid|sen[dt]|pass)\\w*[^.]{0,20}(?:with|in) (?:each|every) (?:request|upload|call)`,
    ko: '(?:키)[^.]{0,30}(?:자체|온프레미스|데이터 ?센터)[^.]{0,15}(?:보관|관리|저장)|키[^.]{0,30}직접[^.]{0,15}(?:보관|저장)|AWS(?:가|에)?[^.]{0,12}키[^.]{0,15}(?:저장|보관)[^.]{0,8}(?:않|없|안)',
    offered: 'sse-c\\b|customer[- ]provided|client[- ]side|고객 제공|클라이언트 측',
    unless: 'partition|sort key|primary key|access keys?|액세스 키|파티션',
  },
  {
    need: 'encrypt-in-transit',
    en: '\\bunencrypted (?:http|connections?|channels?|requests|traffic)|\\b(?:over|via|through|using|plain|insecure) (?:plain |unencrypted )?http\\b(?!s)|insecure (?:connections?|transport|requests)|non-https',
    ko: 'HTTP(?:를|로|가| ?요청| ?연결)|암호화되지 않은 (?:연결|요청|전송|채널)',
    offered: 'securetransport|\\btls\\b|\\bhttps\\b|\\bssl\\b',
  },
  {
    need: 'enforce-encryption',
    ko: '(?:모든|업로드되는)[^.]{0,25}(?:객체|데이터|파일)[^.]{0,25}암호화[^.]{0,40}(?:거부|차단|강제|않)|암호화(?:되지 않은|하지 않은|없이)[^.]{0,25}(?:업로드|객체|저장|요청)',
    offered: 'x-amz-server-side|default encryption|기본 암호화',
    unless: '전송 중|https|http ',
  },
  {
    need: 'lower-key-cost',
    ko: 'KMS[^.]{0,30}(?:요청|호출|API|비용|요금)',
    offered: 'bucket keys?|버킷 키',
  },
  {
    need: 'encrypt-before-upload',
    ko: '(?:AWS|아마존|S3)(?:는|가|에서도)? (?:절대 )?[^.]{0,15}(?:평문|키|데이터)[^.]{0,15}(?:볼 수 없|보지 못|접근할 수 없|알 수 없)',
    offered: 'client[- ]side|클라이언트 측',
  },
  // Moving and reading.
  {
    need: 'upload-large',
    en: '(?:only|just) the (?:failed|missing|lost) parts?|(?:re-?send|resend|retry|retransmit)\\w*[^.]{0,40}(?:parts?|chunks?|whole|entire)',
    ko: '(?:업로드|전송)[^.]{0,40}(?:끊|실패|처음부터|재시작|다시 시작|시간 초과)|(?:실패한|끊긴|누락된) (?:부분|파트)|\\d+ ?(?:GB|TB)[^.]{0,25}(?:업로드|올리)',
    offered: 'multipart|멀티파트',
  },
  {
    need: 'partial-read',
    ko: '(?:처음|앞|첫|일부|특정|헤더|머리)[^.]{0,15}(?:부분|바이트|KB|킬로바이트|MB|범위)?[^.]{0,10}만',
    offered: 'byte[- ]range|range (?:get|header|request)|바이트 범위|range 헤더',
    unless: 'upload|re-?send|업로드|다시 보내|재전송',
  },
  {
    need: 'change-on-read',
    en: `(?:different|own|tailored|another) (?:views?|formats?|versions?|representations?)[^.]{0,60}(?:same|each|per)|(?:same|one)\\b[^.]{0,30}(?:data|records|objects?|files)[^.]{0,80}(?:removed|masked|redacted|converted|resized|filtered)`,
    ko: '(?:개인|민감|식별)[^.]{0,20}(?:제거|마스킹|가린|숨)|(?:조회|읽|요청|검색|반환)(?:할|될|하는|는|되는)? ?(?:때|시|시점)[^.]{0,25}(?:변환|마스킹|제거|크기|필터|추가)',
    offered: 'object lambda|객체 람다',
  },
  {
    need: 'no-second-copy',
    en: `${NOT}\\b[^.]{0,40}(?:second|extra|additional|separate|multiple|duplicate|another|derivative|redacted|processed|transformed|several)[^.]{0,30}(?:cop(?:y|ies)|versions?|bucket|data ?sets?)`,
    ko: '(?:별도|추가|여러|두 번째|중복|다른)[^.]{0,15}(?:사본|복사본|버킷)[^.]{0,15}(?:없|않|원하지)',
    offered: 'object lambda|객체 람다|access points?',
  },
  {
    need: 'table-upkeep',
    en: 'iceberg|compact\\w*[^.]{0,60}(?:small|files|automatic)|(?:snapshots?|unreferenced|orphan)[^.]{0,60}(?:remov|expir|clean|delet)\\w*',
    ko: 'Iceberg|아이스버그|(?:작은 파일|압축|컴팩션)[^.]{0,30}(?:자동|유지 ?관리)',
    offered: 's3 tables?\\b|table buckets?|테이블 버킷',
  },
  {
    need: 'bucket-as-files',
    en: '(?:file (?:path|interface|api|system)|local files?|paths?)[^.]{0,100}(?:bucket|s3|objects?)|(?:bucket|s3|objects?)[^.]{0,100}(?:as (?:local )?files|file (?:path|interface|api|system)|paths?)',
    ko: '파일 (?:경로|인터페이스|API|시스템)[^.]{0,20}|복사하지 않고',
    offered: 'mountpoint|마운트포인트',
  },
  {
    need: 'bucket-as-files',
    en: '(?:posix|file)[^.]{0,20} access to [^.]{0,40}\\bs3\\b',
    offered: 'mountpoint',
  },
  {
    need: 'slowest-restore',
    en: '(?:restor|retriev)\\w*[^.]{0,60}(?:half a day|12 hours|up to (?:12|48|a day|two days)|overnight|a day|(?:5|five) (?:to|-) (?:12|twelve) hours|not urgent|no hurry|next day)',
    ko: '(?:복원|검색|복구)[^.]{0,40}(?:12시간|하루|반나절|다음 날|급하지)',
    offered: '\\bbulk\\b|대량',
  },
  {
    need: 'guaranteed-retrieval',
    ko: '(?:용량|검색|복원)[^.]{0,15}보장|수요가 (?:많|높)',
    offered: 'provisioned (?:retrieval )?capacity|프로비저닝된? (?:검색 )?용량',
  },
  {
    need: 'fastest-objects',
    ko: '(?:일관된|가장 낮은|매우 낮은|초저)[^.]{0,10}지연|초당 수(?:십만|백만)',
    offered: 'express one ?zone|directory bucket',
  },
  // More wordings of the same.
  {
    need: 'bulk-change',
    en: '(?:all|every|existing|\\d+ (?:million|billion)|millions|billions|hundreds of (?:millions|thousands))\\b[^.]{0,60}objects?\\b[^.]{0,140}(?:cop(?:y|ied)|tag\\w*|\\bacls?\\b|restor\\w*|encrypt\\w*|replac\\w*|chang\\w*|updat\\w*|invok\\w*|lambda|retention)|(?:completion|failure|detailed) report|report of (?:the )?failures|progress tracking|manifest',
    ko: '(?:모든|기존|수(?:백만|천만|억|십억|십만)|\\d+(?:만|억)|대량)[^.]{0,30}객체[^.]{0,60}(?:복사|태그|복원|암호화|변경|ACL|교체|실행|적용|추가|업데이트)|완료 보고서|매니페스트',
    offered: 'batch operations|배치 작업',
  },
  {
    need: 'policy-per-application',
    ko: '정책[^.]{0,25}(?:복잡|길|커|한도|관리[^.]{0,8}(?:어렵|힘들))|(?:팀|부서|애플리케이션|고객)(?:마다|별)[^.]{0,40}(?:권한|정책|접두사|액세스|접근)',
    offered: 's3 access points?|(?<!multi-region )access points?|액세스 포인트',
    unless: 'efs|파일 시스템',
  },
  {
    need: 'object-list',
    en: '\\blist (?:api|calls?|requests?|operations?)\\b|(?:which|find|whether|how many|identify)\\b[^.]{0,60}objects?\\b[^.]{0,60}(?:unencrypted|not encrypted|encrypt\\w*|replicat\\w*|size|storage class)|metadata of (?:all|every|millions|billions)',
    ko: 'LIST ?(?:API|호출|요청)|객체[^.]{0,25}(?:메타데이터|속성|암호화 여부|암호화되지)|암호화되지 않은 객체[^.]{0,20}(?:찾|확인|있는지|식별)',
    offered: 'inventory|인벤토리',
  },
  {
    need: 'audit-access',
    en: '(?:name|identif\\w*|determin\\w*|tell|attribut\\w*|trace|establish|reconstruct|prove)\\w*[^.]{0,80}(?:principal|identit\\w*|\\busers?\\b|\\broles?\\b|caller|\\bwho\\b)|\\b(?:delete|get|put)object\\b|(?:source|caller) (?:ip )?address',
    ko: '(?:주체|사용자|역할|호출자)[^.]{0,30}(?:식별|확인|추적|알아|파악)|(?:Delete|Get|Put)Object',
    offered: 'cloudtrail|data events',
  },
  {
    need: 'explain-minimum',
    en: '(?:charges?|costs?|bill|price|savings?)\\b[^.]{0,60}(?:high(?:er)?|unexpected\\w*|more than|rose|ris|increas|although|even though|despite|not (?:fall|drop|decreas))\\w*',
    ko: '(?:요금|비용|청구)[^.]{0,20}(?:높|예상보다|늘|줄지 않)',
    offered:
      '\\b128 ?kb\\b|minimum (?:size|object|billable|storage duration)|at least (?:30|90|180) days|최소 (?:크기|용량|보관)',
    given: 'infrequent|\\bia\\b|glacier instant|standard-ia',
  },
  {
    need: 'recover-deleted',
    en: '(?:return|go back|revert|roll(?:ed)? ?back|get back|come back|bring back|fall back|restore)\\w*[^.]{0,80}(?:before|previous|earlier|prior|last good|known good|as it was|what was stored)|(?:replac|overwrit|overwrote|overwritten|corrupt|damag)\\w*[^.]{0,60}(?:wrong|bad|faulty|contents?|by mistake|accident)',
    ko: '(?:이전|예전|원래|과거)[^.]{0,15}(?:상태|내용|버전|파일)[^.]{0,15}(?:돌아|되돌|복구|복원(?!력)|되찾)|(?:잘못|실수)[^.]{0,15}(?:덮어|교체|변경|삭제)',
    offered: 'versioning|버전',
    unless: 'disaster|재해',
  },
  {
    need: 'legal-hold',
    en: 'until further notice|(?:no|without an?|unknown|undefined|indefinite) (?:fixed |set |known |defined )?(?:end|expiry|expiration|end date|period|duration)|indefinite\\w*|\\b(?:may|can|will|could) be lifted|as long as (?:the )?(?:case|investigation|litigation|dispute|lawsuit)|(?:investigation|litigation|lawsuit|evidence)\\b',
    ko: '(?:기한|종료일|기간)[^.]{0,14}(?:없이|정해지지|알 수 없|미정|모르)|별도(?:의)? (?:통지|공지|지시)|무기한|소송|수사|증거',
    offered: 'legal hold|법적 보존|법적 보류',
  },
  {
    need: 'worm',
    en: '(?:kept|keep|remain|stay|preserved?)\\b[^.]{0,30}(?:unchanged|unaltered|intact|untouched|as (?:it is|they are))',
    ko: '(?:변경|수정)(?:되지)? 않은 (?:상태|채)|그대로 보존',
    offered: 'object lock|legal hold|객체 잠금|법적 보존',
  },
  {
    need: 'copy-in-other-region',
    ko: '(?:다른|떨어진|멀리 떨어진|별도(?:의)?) (?:지역|리전)|(?:킬로미터|km|마일)[^.]{0,20}(?:떨어|이상)|지리적으로 (?:떨어|분리|다른)',
    offered: 'cross-region|\\bcrr\\b|교차 리전|replication|복제|global table|글로벌 테이블',
  },
  {
    need: 'partial-read',
    en: '(?:only|just)\\b[^.]{0,40}(?:bytes|part|portion|section|segment|range|few (?:kb|kilobytes|mb))|(?:without|not)\\b[^.]{0,20}(?:download|read|fetch|transfer)\\w*[^.]{0,20}(?:whole|entire|rest|all)',
    ko: '(?:영역|범위|부분|일부|구간|헤더)[^.]{0,25}(?:만|바이트)|바이트만|전체(?:를)?[^.]{0,12}(?:다운로드|읽)[^.]{0,8}(?:않|없)',
    offered: 'byte[- ]range|range (?:get|header|request)|바이트 범위|range 헤더',
    unless: 'upload|re-?send|업로드|다시 보내|재전송',
  },
  {
    need: 'replication-time',
    en: '(?:quarter of an hour|fifteen minutes|lag|rpo)\\b[^.]{0,80}|(?:alarm|alert|monitor|measur)\\w*[^.]{0,60}(?:replicat|lag|cop(?:y|ies))',
    ko: '(?:복제|사본)[^.]{0,30}(?:15분|지연|시간 내|보장|모니터|경보)|15분',
    offered: 'replication time control|\\brtc\\b|복제 시간 제어',
  },
  {
    need: 'existing-objects',
    en: '(?:stored|uploaded|written|created|existed|present)\\b[^.]{0,30}(?:before|prior to|earlier than)|(?:already|older|previous|historic\\w*|existing)\\b[^.]{0,30}(?:objects?|files?|data|uploads?)',
    ko: '(?:설정|규칙|구성|활성화)[^.]{0,12}(?:전에|이전)[^.]{0,20}(?:객체|업로드|저장|데이터)',
    offered: 'batch replication|배치 복제',
  },
  {
    need: 'cross-origin',
    en: '(?:javascript|front-?end|single[- ]page|browser|web app\\w*)\\b[^.]{0,140}(?:block|refus|denied|fail|error|same[- ]origin|domain|(?:another|other|different|second) (?:s3 )?bucket|no longer load|not load)\\w*|same[- ]origin',
    ko: '동일 출처|(?:자바스크립트|브라우저|웹 (?:앱|애플리케이션|페이지))[^.]{0,60}(?:차단|거부|오류|실패|다른 도메인)',
    offered: '\\bcors\\b|cross-origin',
  },
  {
    need: 'react-to-changes',
    en: '(?:whenever|when|each time|every time|as soon as|once|after)\\b[^.]{0,60}(?:upload|arriv|land|creat|add|deliver|written|put|new (?:object|file|image|document))\\w*',
    ko: '(?:도착|업로드|생성|저장|추가)[^.]{0,10}(?:때마다|즉시|되면|하면)|폴링',
    offered: 'event notifications?|eventbridge|이벤트 알림',
    unless: '(?:table|bucket|cluster|file system) is created|days?\\b|years?\\b|months?\\b',
  },
  {
    need: 'owns-uploads',
    en: '(?:written|uploaded|delivered|put|sent) by (?:the )?(?:other|another|external|partner|member|source|different) accounts?|(?:without|stop\\w*|no longer|disabl\\w*|get rid of)\\b[^.]{0,30}(?:\\bacls?\\b|access control lists?)',
    ko: '(?:다른|외부|파트너|여러|멤버) 계정[^.]{0,30}(?:업로드|쓴|기록|저장|올린)|ACL[^.]{0,15}(?:없이|않|비활성|중단)',
    offered: 'object ownership|owner enforced|객체 소유권|소유자 적용',
  },
  {
    need: 'external-access-review',
    en: '(?:which|what)\\b[^.]{0,30}buckets?[^.]{0,60}(?:outside|external|public|other accounts|third part)',
    ko: '(?:외부|공개|퍼블릭|조직 외부)[^.]{0,40}(?:식별|찾|검토|결과|확인)',
    offered: 'access analyzer|액세스 분석기',
  },
  {
    need: 'usage-insight',
    en: '\\bbuckets?\\b[^.]{0,80}(?:grow\\w*|largest|fastest|lifecycle|old versions|incomplete|cost|no )|(?:one|single) place[^.]{0,60}|organi[sz]ation-wide',
    ko: '버킷[^.]{0,50}(?:증가|가장 큰|추세|수명 주기 규칙이 없는|이전 버전|비용)[^.]{0,30}',
    offered: 'storage lens|스토리지 렌즈',
  },
  {
    need: 'account-never-public',
    ko: '(?:실수|잘못)[^.]{0,60}(?:누구나|공개|퍼블릭|인터넷|모두)|누구나 (?:볼|읽|접근|액세스)',
    offered: 'block public access|퍼블릭 액세스 차단',
  },
  {
    need: 'enforce-encryption',
    en: '(?:upload|put|object|write)\\w*[^.]{0,60}(?:without|lack\\w*|miss\\w*|not)\\b[^.]{0,30}encrypt\\w*[^.]{0,60}(?:fail|reject|refus|den|block|impossible)\\w*',
    offered: 'x-amz-server-side|default encryption|den(?:y|ies)[^\\n]{0,60}encrypt',
  },
  {
    need: 'customer-key',
    en: '(?:decrypt\\w*|use of the key|key usage|each use)[^.]{0,60}(?:record|log|audit|trail|who)\\w*|(?:revok|disabl|withdraw)\\w*[^.]{0,40}\\bkey\\b|\\bkey\\b[^.]{0,40}(?:revok|disabl|withdraw|expire|delete)\\w*',
    ko: '(?:복호화|키 사용)[^.]{0,30}(?:기록|감사|로그|추적)|키[^.]{0,25}(?:취소|비활성화|폐기|철회)',
    offered: 'sse-kms|customer managed|고객 관리형',
  },
  {
    need: 'bucket-as-files',
    en: '(?:linux|unix|legacy|tool|program|software)\\w*[^.]{0,80}(?:only|expect|require|need)\\w*[^.]{0,40}(?:files?|paths?|directories)',
    ko: '(?:파일|디렉[터토]리)[^.]{0,10}(?:로만|경로로|인 것처럼|처럼)',
    offered: 'mountpoint|마운트포인트',
  },
  {
    need: 'fastest-objects',
    en: '(?:tens|dozens) of milliseconds|(?:response times?|latenc\\w*)[^.]{0,60}(?:too (?:slow|high|long)|lower than|below)|(?:same|single|one) availability zone[^.]{0,100}|millions of (?:tiny|small) objects',
    ko: '(?:동일|같은|단일) 가용 ?영역[^.]{0,40}(?:컴퓨팅|인스턴스)|(?:응답|지연)[^.]{0,20}(?:느리|너무|낮)',
    offered: 'express one ?zone|directory bucket',
    unless: 'microsecond|loss of|outage|fail',
  },
  {
    need: 'unpredictable-access',
    ko: '(?:접근|액세스|조회)[^.]{0,8}(?:빈도|패턴|횟수)[^.]{0,30}(?:예측|제각각|알 수 없|달라|불규칙)',
    offered: 'intelligent-?tiering|지능형',
  },
  {
    need: 'hours-allowed',
    ko: '(?:몇|수|\\d+) ?시간[^.]{0,30}(?:기다|걸려도|허용|괜찮|무방)',
    offered: '아카이브 액세스|archive access|비동기',
  },
  {
    need: 'find-sensitive',
    en: '(?:passport|credit cards?|card numbers?|social security|bank accounts?|medical|health records?|customers?.? (?:names|addresses))\\b[^.]{0,80}|(?:privacy|data protection)[^.]{0,80}(?:which|where|find|told|know)',
    offered: 'macie',
    unless: '(?:mask|redact|encrypt|only)\\w*',
  },
  {
    need: 'change-on-read',
    en: '(?:another|different|own|other|right|smaller)\\b[^.]{0,12}(?:size|format|resolution|language|shape)|(?:at the (?:moment|time) of (?:the )?(?:request|read|access)|on the fly|on request|as (?:it is|they are) (?:read|requested))',
    ko: '(?:요청|조회|읽기) ?(?:시점|시에|할 때)[^.]{0,30}|다른 (?:크기|형식|해상도)',
    offered: 'object lambda|객체 람다',
  },
  {
    need: 'no-second-copy',
    en: '(?:stor|keep|sav)\\w* (?:every|all|each|several|more than one)[^.]{0,30}(?:not|no|avoid|unwanted)\\w*|(?:not|without|avoid)\\b[^.]{0,20}(?:stor|keep|sav)\\w* (?:every|all|each|several)',
    offered: 'object lambda|객체 람다',
  },
  {
    need: 'abort-uploads',
    en: 'upload\\w*[^.]{0,60}\\bin (?:pieces|parts|chunks|segments)\\b[^.]{0,60}(?:crash|fail|die|abort|stop|interrupt)\\w*|(?:bill|billed|cost|charged|storage)\\b[^.]{0,100}(?:higher|more|larger) than[^.]{0,80}(?:objects|sizes?|listed|visible|shown)',
    ko: '업로드[^.]{0,40}(?:중단|실패|비정상|멈추|종료)|(?:청구|비용|사용량)[^.]{0,40}객체[^.]{0,30}(?:보다|합계|많)',
    offered: 'incomplete|미완료|불완전|완료되지 않은',
  },
  {
    need: 'slowest-restore',
    ko: '(?:12|24|48) ?시간[^.]{0,40}(?:복원|검색|제공|조회)',
    offered: '\\bbulk\\b|대량',
  },
  {
    need: 'copy-in-other-region',
    en: '\\b(?:cop(?:y|ies)|replicas?|duplicates?)\\b[^.]{0,60}\\bin (?:the )?[a-z]{2}-(?:[a-z]+-)+\\d\\b',
    offered: 'cross-region|\\bcrr\\b|교차 리전',
    unless: 'same region|\\bquer\\w*',
  },
]
