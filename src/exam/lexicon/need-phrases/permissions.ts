import type { NeedPhrase } from './need-phrase.ts'

/** Encryption keys, permissions and audits. */
export const PERMISSION_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'provider-duty',
    en: '(?:task|duty|responsib\\w*)[^.]{0,60}\\b(?:of|to|for) aws\\b|\\baws(?:.s)? (?:is )?(?:own )?responsib\\w*',
    ko: 'AWS(?:의|가)[^.]{0,12}책임',
    given: 'shared responsibility|공동 책임',
  },
  {
    need: 'customer-duty',
    en: '(?:customer.?s?|its own|company.?s?|user.?s?) (?:own )?responsib\\w*|responsib\\w*[^.]{0,40}\\b(?:of|to|for) (?:the |its )?(?:customer|company|user)',
    ko: '(?:고객|사용자)(?:의|이)?[^.]{0,12}책임',
    given: 'shared responsibility|공동 책임',
  },
  {
    need: 'policy-per-application',
    en: '(?:bucket )?polic(?:y|ies)[^.]{0,60}(?:long|large|complex|complicated|grow|size limit|hard to|difficult|20 ?kb|limit)\\w*|(?:many|several|multiple|different|dozens|hundreds|\\d+)[^.]{0,40}(?:applications|teams|departments|groups|accounts|partners|tenants|projects)[^.]{0,100}(?:shared|same|one|single|common|central)[^.]{0,30}(?:bucket|data ?set|data lake)|(?:shared|same|one|single|common|central)[^.]{0,30}(?:bucket|data ?set|data lake)[^.]{0,100}(?:applications|teams|departments|groups|accounts|partners|tenants|projects)',
    ko: '(?:버킷 )?정책[^.]{0,15}(?:복잡|길어|커|한도|관리하기)|(?:여러|수십|다수)[^.]{0,12}(?:팀|부서|애플리케이션)[^.]{0,30}(?:하나의|같은|공유) 버킷',
    given: 's3 access points?|(?<!multi-region )access points? (?:for|with|per)|액세스 포인트',
    unless: '\\befs\\b|file system',
  },
  {
    need: 'customer-key',
    en: 'customer[- ]managed|\\bkeys?\\b[^.]{0,70}(?:control|manag|administ|govern|rotat|audit|own(?:s|ed)?\\b|disabl|creat|revok)\\w*|\\b(?:control|manage|administ|govern|rotat|audit|own|disable)\\w*[^.]{0,40}(?:encryption |kms |the |its )?keys?\\b|kms key|aws kms',
    ko: '고객 ?관리형|키[^.]{0,12}(?:제어|관리|교체|순환|회전|감사|통제)|(?:지정된|특정|허가된|승인된)[^.]{0,15}(?:직원|사용자|팀|담당자)[^.]{0,10}만[^.]{0,15}키|KMS',
    unless:
      '(?:\\b(?:is|are|has|holds?|contains?|stores?|already)\\b[^.]{0,40})\\bencrypt\\w* (?:with|by|using|under) (?:an? |the )?(?:aws )?(?:kms|key)|\\bs3[- ]managed|sse-s3|key-value|partition|primary key|object keys?|sort key|hot keys?|access keys?|keys stay|outside|on-?prem|\\bkms\\b[^.]{0,15}(?:bill|costs?|charges?|requests?|fees?)|KMS[^.]{0,10}(?:비용|요청|요금)|^(?!.*(?:rotat|audit|control|customer[- ]managed))[^]*(?:not|n.t|never|without|no|nobody)\\b[^.]{0,40}(?:manag|handl|maintain|administ|operat|worry)\\w*[^.]{0,25}keys?\\b|^(?!.*(?:교체|감사|제어|통제))[^]*키[^.]{0,12}(?:관리|운영)[^.]{0,40}(?:않|없)',
  },
  {
    need: 'key-outside-aws',
    en: '(?:not|never|cannot|no)\\b[^.]{0,25}(?:stor|keep|hold|put|upload|shar)\\w*[^.]{0,30}\\bkeys?\\b[^.]{0,20}(?:in|on|with|to|inside) aws|\\bkeys?\\b[^.]{0,20}(?:stays?|remains?|is kept|are kept|lives?|be kept)\\b[^.]{0,30}(?:data cent|on-?prem|\\bhsm|own)',
    ko: '키[^.]{0,12}AWS[^.]{0,6}(?:저장|보관)[^.]{0,6}(?:수 없|않|안 되)',
  },
  {
    need: 'key-outside-aws',
    en: 'keys?[^.]{0,80}(?:on-?prem\\w*|outside (?:of )?aws|(?:own|hardware|local|corporate) (?:hsm|security module)|not be stored (?:in|on) aws|never (?:be )?(?:stored|leave)|customer[- ]provided)|own (?:encryption )?keys?[^.]{0,40}(?:provide|without stor)|encrypt\\w*[^.]{0,30}before (?:it is |they are |being )?(?:sent|upload|leav)',
    ko: '키[^.]{0,20}(?:온프레미스|AWS (?:외부|밖)|직접 제공)',
  },
  { need: 'same-key-in-regions', en: 'same (?:kms |encryption )?key[^.]{0,80}', given: 'region' },
  {
    need: 'encrypt-in-transit',
    en: '(?:encrypt\\w*|secure)[^.]{0,40}in transit|(?:secur|protect|encrypt)\\w*[^.]{0,30}\\b(?:on the way|in flight|while (?:being )?transferred)\\b|\\bencrypted (?:connections?|channels?|transport|traffic|communication)|only (?:over )?https|\\btls\\b|\\bssl\\b',
    ko: '전송 (?:중|구간)[^.]{0,8}암호화|HTTPS',
  },
  {
    need: 'explain-denial',
    en: '\\bonly\\b[^.]{0,60}\\b(?:even (?:if|when|though)|regardless|whatever|although)\\b[^.]{0,80}(?:allow|access|permission|polic|admin)\\w*|\\b(?:even (?:if|when|though)|regardless of|whatever)\\b[^.]{0,60}(?:allow|full ?access|permission|polic|admin)\\w*',
    ko: '(?:권한|정책)[^.]{0,15}(?:있더라도|있어도|관계없이)',
    offered: '\\bden(?:y|ies)\\b|명시적 거부|거부',
    unless: 'public',
  },
  {
    need: 'explain-denial',
    en: '\\bden(?:y|ies|ied)\\b[^.]{0,60}(?:everyone|all|\\*|explicit)|explicit(?:ly)? den|(?:access|still) (?:is )?(?:still )?(?:refused|denied)',
    ko: '(?:명시적 거부|모두 거부|거부[^.]{0,10}정책)',
    given: 'explicit|overrides|명시적',
  },
  {
    need: 'limit-identity',
    en: '(?:limit|restrict|confin)\\w*[^.]{0,40}(?:software|application|user|role|program|it|tool|group|identity)?[^.]{0,40}(?:just|only|to)\\b[^.]{0,30}(?:bucket|prefix|table|folder)|(?:software|application|user|role|tool)[^.]{0,40}(?:only|limited|restricted)[^.]{0,30}(?:bucket|prefix|table)',
    given: 'iam',
  },
  {
    need: 'cross-account',
    en: "(?:another|other|different|second|separate|partner|external|multiple|cross)[- ](?:aws )?accounts?|cross-account|(?:auditor|partner|vendor|customer|supplier|third[- ]party|contractor|client|subsidiary|compan(?:y|ies)|team|department|agency)(?:'s|s')? (?:own )?aws accounts?|aws accounts? of (?:an?|the|its|another)|account [ab]\\b[^.]{0,80}account [ab]\\b",
    ko: '(?:다른|외부|여러|교차) (?:AWS )?계정',
  },
  {
    need: 'cross-account',
    en: '(?:agenc(?:y|ies)|partners?|vendors?|suppliers?|consultan\\w*|contractors?|institution\\w*|customers?|third part(?:y|ies))\\b[^.]{0,60}(?:read|access|share|analy[sz])\\w*|share\\w*[^.]{0,80}(?:agenc(?:y|ies)|partners?|vendors?|suppliers?|consultan\\w*|contractors?|institution\\w*)',
    ko: '(?:협력사|파트너|외부 업체|컨설팅)[^.]{0,20}(?:접근|액세스|공유|읽)',
    given: 'cross-account|교차 계정',
  },
  {
    need: 'iam-only',
    en: '\\b(?:authori[sz]ed|approved|permitted|entitled|eligible)\\b[^.]{0,12}\\biam\\b|\\biam (?:users?|roles?|principals?|identities)\\b[^.]{0,25}(?<!read-)\\b(?:only|authori[sz]ed|approved|permitted)|only[^.]{0,20}\\biam (?:users?|roles?|principals?|identities)|\\biam[- ](?:based )?access control|access control[^.]{0,20}\\b(?:through|with|by|via|using) (?:aws )?iam\\b',
    ko: '(?:승인|인가|허가|허용|권한)[^.]{0,10}iam|iam[^.]{0,14}(?:승인|인가|허가|권한)[^.]{0,14}만|iam[^.]{0,12}(?:접근|액세스) ?(?:제어|통제)',
  },
  {
    need: 'authorised-only',
    en: '\\bonly[^.]{0,30}\\b(?:authori[sz]ed|approved|permitted)\\b|\\b(?:authori[sz]ed|approved|permitted)\\b[^.]{0,40}\\bonly\\b|(?:limited|restricted) to[^.]{0,20}\\b(?:authori[sz]ed|approved|permitted)\\b|\\b(?:authori[sz]ed|approved|permitted)\\b[^.]{0,40}\\b(?:nobody|no one|none) else\\b',
    ko: '(?:권한|인가|승인|허가)(?:이 있는|된|받은|를 받은)[^.]{0,20}만',
  },
  {
    need: 'processing-flexibility',
    en: '\\bflexib\\w*[^.?]{0,30}\\b(?:process|analy[sz])\\w*|\\b(?:process|analy[sz])\\w*[^.?]{0,25}\\bflexib\\w*|\\b(?:range|variety|kinds|choice) of (?:processing|analytics|tools)',
    ko: '처리[^.?]{0,14}유연|유연[^.?]{0,20}처리|다양한 (?:방식|방법|도구|엔진)[^.?]{0,12}(?:처리|분석)',
  },
  {
    need: 'least-privilege',
    en: 'most secure(?:ly)?\\b|more securely',
    ko: '가장 안전',
    offered: '\\bs3:\\*|dynamodb:\\*|full access|all (?:\\w+ )?(?:actions|buckets|tables)',
  },
  {
    need: 'missing-permission',
    en: '(?:fails?|failed|failing|error|unable|cannot|denied)\\b[^.]{0,60}\\b(?:writ|read|access|put|get|upload|list)\\w*|\\b(?:writ|read|access|put|get|upload|list)\\w*[^.]{0,60}\\b(?:fails?|failed|failing|denied)\\b',
    ko: '(?:쓰기|읽기|액세스|접근)[^.]{0,20}(?:실패|거부)',
    offered: '(?:not have|lacks?|missing|no)\\b[^.;\\n]{0,30}permissions?|권한(?:이|을)? ?(?:없|부족|누락)',
  },
  {
    need: 's3-managed-keys',
    en: '\\bs3[- ]managed (?:encryption )?keys?|\\bsse-s3\\b',
    ko: 'S3 ?관리형 키|SSE-S3',
    unless: 'instead of|not (?:sufficient|allowed|enough)|currently|today|from (?:sse-s3|s3[- ]managed)|to sse-kms',
  },
  {
    need: 'least-privilege',
    en: 'least[- ]privilege|(?:limited|restricted|only) to (?:each|their|its|those|that)|only (?:their|its|his|her|the) own|must (?:only )?reach only|(?<!read-)only (?:access|see|read|reach)|(?:and )?nothing else|(?:no (?:more|other)|not any other) (?:permissions?|buckets?|tables?)|(?:each|every) (?:team|user|department|tenant|customer|application|service|function|role|project|account|partner|unit|group|vendor|student|client|employee)[^.]{0,50}(?:only|own|its|separate)',
    ko: '최소 권한|가장 안전한 (?:방식|방법)|(?:자신|본인|각자)의? (?:데이터|파일|폴더|버킷|레코드|항목)(?:에|만)|필요한 권한만',
  },
  {
    need: 'emrfs-roles',
    en: '(?:teams?|users?|groups?|analysts?)\\b[^.]{0,80}(?:own|each|only|limit|restrict|permission|access|sensitive|different)\\w*|(?:limit|restrict|confin)\\w*[^.]{0,40}\\b(?:members?|teams?|users?|groups?)\\b',
    given: 'emrfs[^]*\\broles?|\\broles?[^]*emrfs',
  },
  {
    need: 'fine-grained-lake',
    en: 'data lake|lake formation|data catalog|(?:column|row|cell)[- ]level',
    given: 'lake formation',
  },
  {
    need: 'row-column-access',
    en: 'fine-?grained (?:\\w+ )?(?:permissions?|access|controls?)',
    ko: '세분화된 (?:권한|액세스|접근)',
    given: 'lake formation',
  },
  {
    need: 'row-column-access',
    en: '(?:see|read|access|view|use|reach)\\w*[^.]{0,20}\\bonly\\b[^.]{0,40}(?:\\bpii\\b|personal|sensitive|confidential|customers? (?:who|in|of|from))|(?:see|read|access|view|use)\\w* (?:data )?only for\\b|(?:only|small group|certain|some|not every)[^.]{0,40}(?:see|read|access|view|use)[^.]{0,30}(?:\\bpii\\b|personal|sensitive|confidential)|(?:\\bpii\\b|personal|sensitive|confidential)[^.]{0,60}only[^.]{0,40}(?:see|read|access|view|group|team|users?)|(?:row|column|cell)[- ]level|\\brows? (?:and|or) columns?|\\b(?:certain|some|specific|only|individual|sensitive|particular|selected)\\b[^.]{0,20}\\b(?:rows|columns)\\b|(?:rows|columns)\\b[^.]{0,40}(?:restrict|hid|mask|limit|permit|allow|authori[sz])\\w*',
    ko: '(?:행|열|컬럼|로우)[^.]{0,6}(?:수준|단위|레벨)|(?:특정|일부|민감한) (?:행|열|컬럼)',
    given: 'lake formation',
  },
  {
    need: 'controlled-downloads',
    en: '\\bwho (?:may|can|is allowed to|has|gets)\\b[^.]{0,60}(?:control|restrict|limit|manag|secur)\\w*|(?:control|restrict|limit|decid)\\w*[^.]{0,30}\\bwho\\b|(?:access|downloads?)\\b[^.]{0,30}(?:control|restrict|limit|secur)\\w*|(?:only|restrict\\w*|limit\\w*)[^.]{0,30}(?:paying|paid|registered|subscrib\\w*|signed[- ]in|logged[- ]in|premium|authenticated|entitled)|\\b(?:authori[sz]ed|approved|permitted|entitled|licensed|eligible|registered|paying) (?:\\w+ )?(?:users?|viewers?|customers?|members?|people|clients?|readers?)\\b[^.]{0,40}\\b(?:only|nobody|no one|alone|exclusively)\\b|\\bonly\\b[^.]{0,20}\\b(?:authori[sz]ed|approved|permitted|entitled|licensed|eligible|registered|paying)',
    ko: '(?:유료|구독|로그인한|인증된|가입)[^.]{0,15}(?:만|사용자|고객)|(?:다운로드|접근|액세스)[^.]{0,12}(?:통제|제어|제한)',
    given:
      '(?:cloudfront|cdn)[^\\n]*signed|signed (?:urls?|cookies?)[^\\n]*cloudfront|(?<!미리 |사전 )서명된 (?:url|쿠키)',
  },
  {
    need: 'directory-per-client',
    en: '(?:each|different|every|own)[^.]{0,80}(?:director|path|folder|\\broot\\b)',
    given: 'access point',
  },
  {
    need: 'reliable-audit',
    en: '(?:every|all)\\b[^.]{0,80}(?:record|log|event|request|access|deliver|call)\\w*',
    ko: '모든[^.]{0,20}(?:기록|로그)',
    given: 'server access log[^]*(?:data events|object[- ]level)|(?:data events|object[- ]level)[^]*server access log',
  },
  {
    need: 'reliable-audit',
    en: '(?:reliabl|complet|guarante|without gaps|no gaps|best[- ]effort|prov)\\w*[^.]{0,80}(?:record|log|event|request|access|deliver|call)\\w*',
    ko: '(?:빠짐없이|완전)[^.]{0,20}(?:기록|로그)',
    given: 'server access log[^]*cloudtrail|cloudtrail[^]*server access log',
  },
  {
    need: 'audit-access',
    en: 'audit\\w* (?:of )?(?:the |all |any )?access|access audit\\w*|audit\\w*[^.]{0,40}(?:all levels|object[- ]level|every object)|(?:audit|log|record|track|monitor|identify|know|see|pro(?:of|ve)|evidence|trac(?:e|k)|trail|history|show|find out|investigat)\\w*[^.]{0,60}(?:\\bwho\\b|(?:every|each|all) (?:\\w+ )?(?:access|call|request|read|download|operation|action|write|put|upload|deletion|change)s?|accesse[sd]\\b|access (?:requests|attempts)|requests?\\b|api calls?|object-level|(?:get|put|delete)object|deletions?|identity|caller|principal)|(?:\\bwho\\b|identity of|which (?:user|principal|role))[^.]{0,60}(?:access|delet|read|chang|modif|call|request|download)\\w*',
    ko: '(?:누가|접근|액세스|요청)[^.]{0,15}(?:기록|로깅|감사|추적)',
    given: 'cloudtrail|access log|접근 로그|액세스 로그',
  },
  {
    need: 'audit-access',
    en: '\\b(?:requests?|accesses|reads?|writes?|operations?|calls?|downloads?)\\b[^.]{0,40}\\b(?:logged|recorded|tracked|audited|traced)\\b',
    ko: '(?:요청|접근|액세스|호출)[^.]{0,10}(?:기록|로깅|감사|추적)',
    offered: 'cloudtrail|access log|접근 로그|액세스 로그',
  },
  {
    need: 'find-sensitive',
    en: '(?:find|discover|detect|identify|classif|scan)\\w*[^.]{0,50}(?:sensitive|\\bpii\\b|personal\\w*)|\\b(?:if|when|whether|any|contain\\w*)\\b[^.]{0,30}(?:sensitive|financial|personal\\w*|\\bpii\\b|confidential)[^.]{0,25}(?:present|found|stored|included|detected|appear|shared|uploaded|contain)\\w*',
    ko: '(?:민감|개인|금융|재무)[^.]{0,12}(?:정보|데이터)[^.]{0,25}(?:탐지|식별|찾|검색|감지|포함|들어 ?있|있는 경우|있으면)|PII[^.]{0,15}(?:탐지|식별|찾|검색|감지)',
    given: 'macie',
  },
  {
    need: 'requester-pays',
    en: '(?:transfer|download|egress|retriev)\\w* costs?[^.]{0,30}(?:as low as possible|minimal|lowest|low|reduc|minimi[sz])|(?:minimi[sz]|reduc|lower)\\w*[^.]{0,20}(?:transfer|download|egress) costs?|(?:requester|downloader|recipient|partner|consumer|communit|they|customer|institution|compan|researcher|user|reader|client|other (?:aws )?account|third part)\\w*[^.]{0,80}\\b(?:pay|bear|charged|cover|billed)|(?:not|cannot|can.t|without|no longer|unable|stop)\\b[^.]{0,20}(?:want\\w* to )?(?:\\bpay|cover|bear|afford|fund|absorb)\\w*[^.]{0,60}(?:transfer|download|request|egress|retriev)\\w*|(?:transfer|download|request|egress)\\w*[^.]{0,40}(?:costs?|charges?|fees?)[^.]{0,60}(?:paid by|borne|charged to|billed to|whoever|those who|downloader|requester|institution|partner)',
    ko: '(?:요청자|다운로드하는 쪽|내려받는 쪽|상대)[^.]{0,20}(?:부담|지불|비용)|(?:전송|다운로드) 비용[^.]{0,15}(?:부담|지불)[^.]{0,8}(?:않|없)',
    given: 'requester|요청자',
  },
  {
    need: 'no-public',
    en: '(?:prevent|block|ensure|guarantee|no|never|not|nothing|forbid)\\w*[^.]{0,80}\\b(?:public(?:ly)?)\\b(?! internet)',
    ko: '(?:공개|퍼블릭)[^.]{0,12}(?:차단|방지|않|금지)',
  },
]
