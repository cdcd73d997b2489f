import type { NeedId } from './needs.ts'

/**
 * A general wording and what it asks for. `en` and `ko` are matched against one sentence of the stem in lower case; `unless` is a
 * wording in the same sentence that gives the phrase another meaning; `given` must occur somewhere in the stem or the options.
 */
export interface NeedPhrase {
  readonly need: NeedId
  readonly en?: string
  readonly ko?: string
  readonly unless?: string
  readonly given?: string
}

const READ_WORDS =
  '(?:readable|read\\w*|access\\w*|availab\\w+|retriev\\w*|return\\w*|serv(?:ed|e|es)|download\\w*|view\\w*|open(?:ed|s)?|obtain\\w*|fetch\\w*|look\\w* (?:at|up)|consult\\w*|watch\\w*|play(?:ed|s)?|stream(?:ed|s)?|show[ns]?|display\\w*|come back|get back|deliver\\w*|\\bsee\\b|seen|\\bget\\b|\\bgot\\b|obtain\\w*|on hand|at hand|need(?:s|ed)? (?:it|them))'
/** `Immediately` before one of these is about an action, not about how fast data is had. */
const AT_ONCE =
  '(?:(?:immediate(?:ly)?|instant(?:ly|aneously)?|promptly|right away|straight ?away)(?! (?:after|upon|on|once|when|following|delet|chang|mov|transition|archiv|notif|alert|start|trigger|replicat|encrypt|convert))|at once|(?:with)?in (?:a few |some )?milliseconds|(?:with)?in (?:a|one) second|millisecond (?:access|retrieval|latency)|in real[ -]time|at all times|at any time|without (?:any |a )?(?:delay|wait(?:ing)?))'
const LOCK_VERBS = '(?:delet|eras|destroy|remov|purg|overwrit|modif|alter|chang|edit|replac|tamper)'
const ZONES = '(?:availability zones?|azs?\\b|data cent(?:er|re)s?|zones?)'
const HOSTS =
  '(?:instances?|servers?|containers?|tasks|functions?|nodes|hosts|pods|machines|fleet|auto scaling group|workers)'
const USERS =
  '(?:users?|customers?|audiences?|visitors?|subscribers?|viewers?|readers?|staff|clients?|players?|employees?|offices|locations|sites?)'
const WORLD =
  '(?:around the (?:world|globe)|world-?wide|global(?:ly)?|(?:several|different|many|multiple|three|two|various) (?:countries|continents)|across the (?:globe|world)|all over the world)'

const CONTINENT =
  '(?:asia|europe|africa|australia|oceania|(?:north |south |latin )?america|the (?:us|usa|united states|uk))'
/** Two of them: users far apart from each other. */
const CONTINENTS = `${CONTINENT}(?:,? (?:and|or) (?:in )?|, )${CONTINENT}`

/** What needs sound like. The table is data: adding a wording is adding a row. */
export const NEED_PHRASES: readonly NeedPhrase[] = [
  // Retrieval. "Immediately" counts only where it is data that is had immediately, not where somebody changes or acts immediately.
  { need: 'immediate-read', ko: '(?:즉시|즉각|바로|곧바로) (?:열려|열리|보여|나와|읽혀|쓸)' },
  {
    need: 'immediate-read',
    en: '(?:not|no|never|without|cannot|nobody|unwilling)\\b[^.]{0,25}(?:accept|toler|afford|any|to)\\w*[^.]{0,12}\\b(?:wait(?:ing)?|delays?)\\b',
    ko: '(?:기다릴|대기할) 수 없|(?:기다림|대기 시간)[^.]{0,6}(?:없|허용되지)',
    unless: 'updates?|replicat|not (?:accept|toler)\\w* data|notif',
  },
  {
    need: 'immediate-read',
    en: `(?:need|expect|want|requir|see|appear)\\w*\\b[^.]{0,50}\\b${AT_ONCE}`,
    ko: '(?:즉시|즉각|바로|곧바로)[^.]{0,12}(?:확인|볼 수|열어|열 수|표시|쓸 수|응답)',
    unless:
      '(?:chang|switch|convert|alert|notif|encrypt|delet|mov|transition|archiv|respon[ds]e to)\\w*|(?:visible|available) to all|real[ -]time',
  },
  {
    need: 'immediate-read',
    en: `${READ_WORDS}\\b[^.]{0,90}\\b${AT_ONCE}`,
    ko: '(?:즉시|즉각|바로|밀리초(?: 이내)?|실시간으로|언제든지)[^.]{0,25}(?:접근|액세스|access|조회|검색|읽|read|사용|다운로드|반환|제공|열람|꺼내|가져|재생)|(?:지연|기다림|대기)[^.]{0,6}(?:없이|없는)[^.]{0,15}(?:접근|액세스|조회|읽|제공)',
    unless:
      '(?:chang|switch|convert|alert|notif|encrypt|delet|mov|transition|archiv|what immediate)\\w* (?:\\w+ )?immediate|(?:visible|available) to all',
  },
  {
    need: 'immediate-read',
    en: '\\b(?:immediate(?:ly)?|instant(?:ly|aneous)?|readily|real[ -]time|rapid(?:ly)?|millisecond)[ -]+(?:\\w+ )?(?:access\\w*|available|retriev\\w*|read(?:able|s)?|download\\w*|return(?:ed)?)',
    unless: 'real[ -]time (?:data|process|analy|dashboard)',
  },
  {
    need: 'immediate-read',
    en: '(?:without|no) (?:adding |any )?(?:retrieval )?(?:latency|delay|wait)|(?:must|should|can|may|will|does|do|did) ?not (?:have to |need to |be kept )?wait|(?:nobody|no one) (?:can|should|must|has to) wait',
    unless: 'updates?|replicat',
  },
  {
    need: 'static-web',
    en: `(?:${USERS}|visitors?|public|people)\\b[^.]{0,40}(?:brows|view|see|open|read|look)\\w*[^.]{0,60}(?:web ?sites?|web pages?|portal|online)\\b`,
    ko: '(?:웹 ?사이트|홈페이지|포털)(?:에서|를 통해)[^.]{0,25}(?:보|열람|조회|탐색|검색)',
    unless: 'writ|updat|upload|order',
  },
  {
    need: 'static-web',
    en: 'static (?:web ?sites?|web|content|assets|files|pages)|web ?site hosting|host(?:ing|s)? (?:a |its |the )?(?:static )?web ?site',
    ko: '정적 (?:웹|콘텐츠|파일|자산)|웹 ?사이트 호스팅',
  },
  {
    need: 'static-web',
    en: '(?:publish|serve|show|display)\\w* [^.]{0,60}(?:documents|images|pages|content|files)[^.]{0,60}(?:intranet|web|browser|portal)',
  },
  // Resilience.
  {
    need: 'az-resilient',
    en: 'exists? only once|only exists? once|one[- ]of[- ]a[- ]kind|no (?:other|second) cop(?:y|ies)',
    ko: '(?:원본|사본)[^.]{0,6}(?:하나뿐|하나만|유일)|유일한 (?:원본|사본)',
  },
  {
    need: 'az-resilient',
    en: `(?:losing|los[et]|fail\\w*|outage)\\b[^.]{0,30}${ZONES}[^.]{0,50}(?:must not|may not|cannot|should not|without|keep|continue|stay|remain)`,
    unless: 'accept\\w*|toler\\w*|fine|no problem|recreat|reproduc',
  },
  {
    need: 'az-resilient',
    en: '(?:surviv\\w*|resilien\\w*|toler\\w*|withstand\\w*|loss of|failure of|lose|loses|fails?)[^.]{0,50}(?:availability zone|\\baz\\b|data cent(?:er|re)|zone)|(?:outage|destruction|loss|failure|going down)[^.]{0,25}(?:availability zone|\\baz\\b|data cent(?:er|re)|zone)|(?:availability zone|\\baz|data cent(?:er|re))s?[^.]{0,20}(?:fails?|is lost|goes down|outage|failure|becomes? unavailable)|(?:multi(?:ple|-)?|several|two|three|all|different|more than one|at least \\w+) ?(?:availability zones|azs?\\b)|across (?:\\w+ )?(?:availability zones|azs\\b)|high(?:ly)?[ -](?:availab\\w+|resilien\\w+)|(?:maximi[sz]e\\w*|maximum|most) (?:resilien\\w+|availability)',
    ko: '(?:가용 ?영역|AZ)[^.]{0,20}(?:장애|손실|중단|견|복원)|고가용성|다중 (?:AZ|가용 ?영역)|여러 가용 ?영역|복원력',
    unless:
      '(?:neither|not|no)[^.]{0,20}availab(?!ility zone)|mount target|in-memory|(?:accept\\w*|toler\\w*|fine|may|can|allow\\w*|permit\\w*|afford\\w*)[^.]{0,40}(?:los[et]|losing|loss)\\w*|(?:los[et]|losing|loss)\\w*[^.]{0,50}(?:acceptable|tolera\\w+|fine|no problem)',
  },
  {
    need: 'az-resilient',
    en: '(?:hard|difficult|impossible|expensive|costly|not easy|cannot|can not|not (?:easily )?(?:be )?) ?(?:to )?(?:be )?(?:easily )?(?:re-?creat|re-?produc|re-?generat|replac)\\w*|irreplaceable|(?:only|sole|single) (?:existing )?copy|non-?reproducible',
    ko: '(?:재생성|재현|다시 만들)[^.]{0,12}(?:어렵|힘들|수 없|불가)|대체할 수 없',
    unless: '(?:instances?|infrastructure|environment|stack|servers?|cluster) (?:\\w+ )?(?:re-?creat|re-?build)',
  },
  {
    need: 'durable',
    en: 'without (?:\\w+ )?losing (?:any |the |its |their )?(?:\\w+ )?(?:data|files|datasets|results|records|input|output)',
  },
  {
    need: 'durable',
    en: '(?:very |highly |most |store[sd]? )?durabl[ey]|durability|(?:no|without)(?: any)?(?: risk of)? (?:data loss|losing data)|must not (?:be lost|lose)|persist(?:ent|s|ed)? (?:data|storage|beyond|after)',
    ko: '내구성|데이터 손실(?:이| 없)|유실',
  },
  {
    need: 'scratch',
    en: '(?:temporary|scratch|intermediate|ephemeral|transient) (?:data|files?|storage|results?|output|content)|(?:can|could|may) be (?:easily )?(?:lost|re-?created|regenerated|reproduced)|(?:easily|quickly|readily) (?:be )?(?:re-?creat|re-?produc|re-?generat|rebuil)\\w*|(?:re-?creat|re-?produc|re-?generat|rebuil)\\w* (?:easily|quickly|at any time|if (?:lost|needed))|(?:losing|loss of|lost)[^.]{0,60}(?:is |would be )?(?:acceptable|tolerable|no problem|fine)|secondary (?:backup )?cop(?:y|ies)|cop(?:y|ies) of [^.]{0,40}\\b(?:elsewhere|on (?:physical|other|tape))|original\\w*[^.]{0,30}(?:remain|kept|held|stored)[^.]{0,20}(?:elsewhere|on-?prem)',
    ko: '임시 (?:데이터|파일)|중간 (?:데이터|결과)|(?:쉽게 )?(?:재생성|다시 만들|재현)(?:할|될)? 수 있',
    unless:
      '(?:instances?|servers?|clusters?|hosts|machines)\\b[^.]{0,25}(?:re-?creat|re-?build|re-?built|re-?produc)|infrastructure|environment|stack|temporary (?:access|credentials|links?)|re-?created? (?:the )?(?:instances?|servers?)',
  },
  {
    need: 'cool-part-only',
    en: '(?:while|whereas|but)[^.]{0,60}(?:still|remain\\w*|continue\\w*|stay\\w*|always)\\b|only (?:the )?(?:objects|files|images|items|logs)[^.]{0,30}(?:prefix|tag|folder)',
    given: 'prefix|tag',
  },
  {
    need: 'archive-all',
    en: '(?:both|all|everything)[^.]{0,30}archiv\\w*|archiv\\w*[^.]{0,20}(?:both|all|everything)',
    given: 'prefix|tag',
  },
  // Retention.
  {
    need: 'worm',
    ko: '(?:삭제|수정|변경|덮어쓰)[^.]{0,4}(?:되지|하지|지) ?(?:않도록|못하도록|않게|못하게)',
    unless: '실수|우발',
  },
  {
    need: 'worm',
    en: `\\bworm\\b|write[ -]once|immutab\\w+|tamper\\w*|(?:cannot|can ?not|must not|may not|(?:is|are|be) not|never|nobody|no one|no user|none|not be able to|prevent\\w*|protect\\w*|against)\\b[^.]{0,60}${LOCK_VERBS}\\w*|legal(?:ly)? (?:duty|obligat\\w+|require\\w*|hold)|object lock`,
    ko: 'WORM|변경 ?불가|불변|위변조|(?:삭제|수정|변경|덮어)[^.]{0,15}(?:수 없|못하|금지|방지|안 되)|법적 (?:보존|의무)|잠금',
    unless:
      'accident|mistak|inadvertent|unintent|실수|(?:application|code|architecture)[^.]{0,20}chang|chang\\w*[^.]{0,25}(?:application|code|architecture)|transactional|overwrites the other',
  },
  {
    need: 'worm-strict',
    en: `\\beven (?:an? |the )?(?:account )?(?:root|admin\\w*|owner|privileged)[^.]{0,40}(?:not|never|unable)|(?:not|never|no one|nobody)[^.]{0,60}(?:shorten|lift|bypass|overrid|circumvent)\\w*`,
    ko: '(?:단축|우회|해제)[^.]{0,10}(?:수 없|못하)',
    unless: 'until',
    given: 'object lock|compliance|worm|잠금|규정',
  },
  { need: 'worm-strict', ko: '어떤 (?:사용자|관리자|사람|계정)도|(?:루트|관리자|root)[^.]{0,10}(?:비롯|까지)' },
  {
    need: 'worm-strict',
    en: `(?:not even|including|even (?:by|for)|nor)[^.]{0,40}(?:root|admin\\w*|account owner|any user)|(?:nobody|no one|no user|none|by any ?(?:one|user))\\b[^.]{0,60}${LOCK_VERBS}|${LOCK_VERBS}\\w*[^.]{0,20}by (?:any|every) ?(?:one|body|user|admin)|legal(?:ly)? (?:duty|obligat\\w+|require\\w*)|regulat\\w+ require\\w*[^.]{0,80}(?:kept|retain|delet|protect)`,
    ko: '(?:루트|관리자|root)[^.]{0,10}(?:도\\b|도 |조차|포함|라도)|누구도|아무도|법적 의무',
  },
  {
    need: 'worm-bypass',
    en: '(?:users?|admin\\w*|roles?|team|group|managers?|officers?)\\b[^.]{0,60}(?:allowed|able|permitted|permission|right|can|may)\\b[^.]{0,25}(?:overrid|bypass|lift|shorten|waive|delet|remov)\\w*[^.]{0,40}(?:retention|lock|protect|when|if)',
    ko: '(?:특정|일부|권한(?:이|을)|허가)[^.]{0,25}(?:사용자|관리자|역할)[^.]{0,25}(?:우회|해제|재정의|삭제할 수 있)',
    unless: 'nobody|no one|no user|never|not even',
    given: 'object lock|governance|worm|거버넌스|객체 잠금',
  },
  {
    need: 'worm-bypass',
    en: '(?:specific|privileged|certain|authori[sz]ed|some|designated|special)[^.]{0,30}(?:users?|roles?|admin\\w*|permissions?)[^.]{0,50}(?:delet|overrid|bypass|remov|chang|shorten|lift|waive|suspend|exempt|disabl|extend)',
    given: 'object lock|governance|worm',
  },
  {
    need: 'legal-hold',
    ko: '(?:기간|기한|종료일|날짜)[^.]{0,8}(?:정하지|정해지지|알 수 없|모르|없이)|언제 끝날지',
    given: 'legal hold|법적 보존',
  },
  {
    need: 'legal-hold',
    en: 'indefinite\\w*|until [^.]{0,40}(?:releas|lift|decid|remov|ends?|resolved|closed)|(?:end )?date is (?:not known|unknown|open)|(?:unclear|not clear|unknown|not known|uncertain) (?:how long|when|until)|court order|lawsuit|unknown (?:period|length|time|duration)|open[- ]ended|(?:ongoing|pending|active) (?:\\w+ )?(?:litigation|investigation|lawsuit|audit|case|trial)',
    ko: '무기한|(?:소송|조사)[^.]{0,15}(?:끝|종료|해제)|기간을 알 수 없',
    given: 'legal hold|object lock|retention|법적',
  },
  {
    need: 'existing-objects',
    en: '(?:existing|already (?:stored|uploaded|in|there))[^.]{0,40}(?:objects?|data|files?|documents?)|(?:objects?|data|files?|documents?)[^.]{0,30}(?:already (?:stored|in|exist)|(?:were|was|are|stored|there|present|uploaded) before)',
    given: 'batch operations|batch replication|recopy|re-?upload|copy (?:the )?existing|existing objects',
    ko: '기존 (?:객체|데이터|파일)',
  },
  {
    need: 'expire-data',
    ko: '{duration} ?(?:후|뒤|이후|이 지나면|이 지난)[^.]{0,15}(?:필요 ?(?:가 )?없|쓸모 ?(?:가 )?없|의미 ?(?:가 )?없)',
  },
  {
    need: 'expire-data',
    en: '(?:(?:must|should|can|may|to|then|be|automatically|are|is|get|gets) (?:be )?(?:then )?(?:automatically )?(?:delet|remov|expire|purg|discard|disappear|eras|destroy|clean(?:ed)? up|dropped)\\w*)|(?:drop|delet|eras|remov|purg)\\w* (?:them|it|items?|records?|sessions?|entries|objects?)[^.]{0,30}(?:automatic|after|once)\\w*|(?:items?|records?|objects?|data|files?|sessions?|they)\\b[^.]{0,40}(?:worthless|obsolete|useless|stale|irrelevant)|(?:needs?|relevant|useful|valid|required|keeps?)[^.]{0,40} only (?:for )?\\d+|only (?:the )?(?:last|latest|most recent)|no longer (?:needed|required|relevant|useful|wanted)',
    ko: '(?:삭제|제거|만료|폐기)(?:되어야|해야|할(?! 수 없)|하(?!지)|된)|동안만',
    unless:
      'accident|mistak|inadvertent|unintent|prevent|not (?:be )?(?:delet|remov)|never|cannot|must not|may not|실수|방지|금지|(?:삭제|제거)[^.]{0,8}(?:없|못)|multipart|access (?:must|should)|nobody|no one|(?:charges?|costs?) (?:can |to |must )?be|capacity|throughput|delet\\w* until|from deletion',
  },
  {
    need: 'old-versions',
    en: '(?:old(?:er)?|previous|noncurrent|non-current|earlier|superseded)(?: \\w+)? versions?',
    ko: '이전 버전',
    given: 'noncurrent|non-current|previous versions|이전 버전',
  },
  {
    need: 'abort-uploads',
    en: '(?:incomplete|failed|abandoned|partial|unfinished|interrupted)[^.]{0,25}(?:multipart|uploads?)',
    ko: '(?:미완료|불완전|중단)[^.]{0,10}업로드',
  },
  // Deletion and recovery.
  {
    need: 'prevent-deletion',
    en: '(?:accident\\w*|mistak\\w*|inadvertent\\w*|unintention\\w*|unintended)[^.]{0,40}(?:delet|remov|overwrit|drop|loss)\\w*|(?:delet|remov|overwrit|dropp?)\\w*[^.]{0,30}(?:accident|by mistake|inadvertent|unintention)',
    ko: '(?:실수|우발)[^.]{0,15}(?:삭제|덮어)',
  },
  {
    need: 'recover-deleted',
    en: '(?:accident\\w*|mistak\\w*|inadvertent\\w*|unintention\\w*)[^.]{0,40}(?:delet|overwrit)\\w*|(?:recover|restor|roll ?back|revert|(?:bring|brought|get|got)\\w* back|undelete)\\w*[^.]{0,60}(?:delet|previous|earlier|version|object|item|table|data|files?)|(?:earlier|previous|original|prior) (?:contents?|state|versions?|copies)[^.]{0,40}(?:brought back|recover|restor|back)|data lost when',
    ko: '복구|복원|되돌',
    unless: 'retriev|disaster|within \\d+ ?hours of (?:a|the) request',
  },
  {
    need: 'least-loss',
    en: '(?:minimi[sz]e\\w*|least|minimal|smallest|lowest(?! cost))[^.]{0,40}(?:data loss|loss|\\blost\\b|rpo)|(?:data lost|loss)[^.]{0,60}minimi[sz]|rpo of (?:\\d+ )?(?:seconds|1 minute|a few)',
    ko: '손실[^.]{0,10}최소',
  },
  {
    need: 'point-in-time',
    en: 'point[- ]in[- ]time|any (?:point|second|moment|time|minute)[^.]{0,12}(?:in|within|during|of|over) the (?:last|past|previous|preceding)|specific (?:point|time)|last 35 days',
    ko: '(?:특정|임의(?:의)?|어느) 시점',
  },
  {
    need: 'spare-throughput',
    en: '(?:without|no|not|least|minimal|minimum|little|low(?:est)?)[^.]{0,40}(?:affect\\w*|consum\\w*|impact\\w*|using|reduc\\w*|effect)[^.]{0,60}(?:capacity|throughput|performance|rcus?|wcus?|availability|read units)',
    ko: '(?:용량|처리량|성능)[^.]{0,20}(?:영향|소모|소비)',
    given: 'dynamodb',
  },
  {
    need: 'restore-single-file',
    en: '(?:single|individual|specific|certain|few|several) files?[^.]{0,50}(?:restor|recover|brought back|back)|(?:restor|recover|bring)\\w*[^.]{0,30}(?:single|individual|specific) files?|item[- ]level',
    ko: '개별 파일[^.]{0,15}(?:복원|복구)',
  },
  // Sharing and interfaces.
  {
    need: 'many-hosts',
    en: `(?:multiple|several|many|fleet|all|hundreds|thousands|every|across|dozens|between|each|auto scaling|\\d+)[^.]{0,40}${HOSTS}[^.]{0,80}(?:shar\\w*|concurren\\w*|simultaneous\\w*|same (?:files?|data|content|file system|directory|documents)|common|access\\w*|mount\\w*|read and write|write to)|(?:shar\\w*|concurren\\w*|simultaneous\\w*|available to all|accessible (?:from|by|to)|access\\w* (?:from|by)|same (?:files?|data|content))[^.]{0,60}(?:multiple|several|many|fleet|all|hundreds|thousands|every|other|across)[^.]{0,30}${HOSTS}|(?:available|accessible|visible) to all (?:\\w+ )?${HOSTS}|shared (?:file|storage|data|directory|log)|(?:shared?|sharing) (?:between|among|across|by|with)[^.]{0,30}${HOSTS}|between (?:lambda )?functions|${HOSTS}[^.]{0,60}(?:same|common) (?:\\w+ )?(?:files?|data|content|directory)|${HOSTS}[^.]{0,60}(?:same time|at once|concurrently|simultaneously)`,
    ko: '(?:여러|다수의|모든|수백|수천)[^.]{0,15}(?:인스턴스|서버|컨테이너|함수|노드)[^.]{0,25}(?:공유|동시|접근|액세스|마운트)|공유 (?:파일|스토리지|저장소)|동시에 (?:접근|액세스|읽)',
  },
  { need: 'posix', ko: '(?:표준|일반) 파일 시스템|파일 시스템 (?:인터페이스|의미|방식)' },
  {
    need: 'posix',
    en: '\\bposix\\b|hierarchical (?:director|file|structure)\\w*|file[- ](?:lock\\w*|permissions?|system (?:interface|semantics|access|api))|(?:standard|common|traditional|local) file (?:system|access)|director(?:y|ies) (?:structure|tree|hierarchy)|\\bnfs\\b|shared (?:, )?(?:\\w+ ){0,3}file (?:system|share|storage)|file system[^.]{0,40}(?:linux|mount)|(?:linux|mount)\\w*[^.]{0,40}file system',
    ko: 'POSIX|계층(?:적|형)?[^.]{0,8}(?:디렉터리|디렉토리|파일|구조)|파일 (?:잠금|권한)|NFS|공유 파일 시스템|디렉[터토]리 구조',
    unless: 'windows|\\bsmb\\b|re-?architect|kerberos',
  },
  {
    need: 'edit-in-place',
    en: '\\bappend\\w*|(?:modif|edit|updat|chang)\\w* (?:files? )?in place|(?:existing|same) file[^.]{0,20}(?:updat|modif)|random writes|partial (?:updates?|writes?)',
    ko: '(?:덧붙|이어 ?쓰|추가 기록|제자리)',
    given: 'efs|elastic file|fsx|ebs',
  },
  {
    need: 'smb',
    en: '\\bsmb\\b|windows|active directory|\\bntfs\\b|\\bdfs\\b|sharepoint|\\.net\\b',
    ko: 'SMB|윈도우|액티브 디렉[터토]리',
    unless: 'emr|hive|kerberos|window of|linux',
  },
  {
    need: 'hpc',
    en: '\\bepochs\\b|file system[^.]{0,50}(?:loads?|linked|links|import\\w*|backed|integrat\\w*)[^.]{0,30}\\bs3\\b',
    ko: '에포크|S3[^.]{0,10}연동[^.]{0,20}파일 시스템',
    given: 'lustre',
    unless: '\\bsmb\\b|windows|on-?prem',
  },
  {
    need: 'hpc',
    en: '\\bhpc\\b|high[- ]performance computing|lustre|parallel file|hundreds of (?:gb|gigabytes)|millions of iops[^.]{0,40}file',
    ko: 'HPC|고성능 컴퓨팅|병렬 파일',
  },
  {
    need: 'block',
    en: 'block[- ](?:storage|level|device|based)|\\biscsi\\b|boot volumes?|raw (?:disk|device|volume)',
    ko: '블록 (?:스토리지|저장|장치|수준)|iSCSI|부팅 볼륨',
  },
  {
    need: 'highest-iops',
    en: '(?:highest|maximum|max(?:imal)?|best|very high|extreme\\w*)[^.]{0,30}(?:i/?o|iops)|(?:\\d{6,}|\\d{3},\\d{3}|millions of)[^.]{0,20}iops',
    ko: '(?:최고|최대)[^.]{0,15}(?:I/?O|IOPS)',
  },
  {
    need: 'relational',
    en: 'relational|\\bjoins?\\b|\\bacid\\b|complex (?:queries|transactions)|foreign keys?|stored procedures?|referential',
    ko: '관계형|조인|복잡한 (?:쿼리|트랜잭션)',
    unless: 'non-?relational|nosql|no joins?|not (?:need|require)|key-value',
  },
  {
    need: 'adhoc-sql',
    en: '(?:ad[- ]hoc|one-off|one-time|occasional\\w*|interactive)[^.]{0,30}(?:quer|sql|analy)\\w*|standard sql|sql quer\\w*|quer(?:y|ies)[^.]{0,40}(?:history|historical|archive|s3)|run sql',
    ko: '(?:임시|애드혹|일회성|대화형)[^.]{0,12}(?:쿼리|조회|분석)|SQL (?:쿼리|질의|조회)',
  },
  {
    need: 'microseconds',
    en: 'microsecond\\w*|sub-?millisecond|less than (?:1|one|a) (?:ms|millisecond)|in-memory',
    ko: '마이크로초|밀리초 미만|1 ?밀리초 (?:이하|미만)|인메모리',
    unless: 'file system|\\biops\\b|lustre|hpc',
  },
  {
    need: 'key-value-latency',
    en: '\\bkey lookups?|(?:look\\w* up|lookups?|found|fetch\\w*|retriev\\w*|read) by (?:\\w+ ){0,2}(?:id|key|identifier)\\b|low[- ]millisecond',
    given: 'dynamodb',
    unless: 'not (?:part|in)',
  },
  {
    need: 'key-value-latency',
    en: '(?:single[- ]digit|few|\\d+) (?:ms|milliseconds?)[^.]{0,30}(?:latency|response|read)?|within milliseconds|low[- ]latency (?:read|access|lookup|retriev|data)\\w*|(?:read|access|lookup|retriev|quer)\\w*[^.]{0,20}with low latency|key-value|by (?:its |their |the )?(?:primary )?key|consistent[^.]{0,20}(?:performance|latency)|millisecond (?:latency|response)',
    ko: '한 자릿수 밀리초|(?:낮은|저) ?지연|키-?값|키로 조회',
    unless: 'sub-?millisecond|on[- ]premises|upload|users? (?:around|world)|sees? high|not part of|primary key of',
    given: 'dynamodb|key-value|elasticache|rds|aurora',
  },
  {
    need: 'same-protocol',
    en: '(?:no|without|minimal|least|minimum|not|avoid\\w*)[^.]{0,25}(?:code|application|clients?)[^.]{0,15}(?:chang|modif|rewrit|refactor)\\w*|(?:code|application|software|clients?)[^.]{0,80}(?:should|must|can|may|need) ?not (?:to )?be (?:modif|chang|rewrit|touch|adapt)\\w*|(?:no|without|not|avoid\\w*|minimal)[^.]{0,25}(?:chang|modif|rewrit|re-writ|refactor|adapt)\\w*[^.]{0,30}(?:code|application|clients?|software)|lift[- ]and[- ]shift',
    ko: '(?:코드|애플리케이션)[^.]{0,15}(?:변경|수정)[^.]{0,10}(?:없|않|최소)',
  },
  { need: 'mount-in-every-zone', en: 'mount targets?[^.]{0,30}(?:each|every|all|several|multiple)' },
  {
    need: 'unlimited-growth',
    en: '(?:scale|grow)\\w*[^.]{0,40}(?:automatic\\w*|on demand|without (?:provision|capacity)|elastic\\w*|unlimited|petabyte)|virtually unlimited|unpredictable (?:growth|size)',
    ko: '(?:자동|탄력)[^.]{0,10}(?:확장|증가)|무제한',
  },
  // Regions.
  {
    need: 'writes-everywhere',
    en: '(?:countries|continents|the (?:world|globe))[^.]{0,80}(?:\\bwrit|updat)\\w*|local (?:latency|reads and writes|writes)|(?:active[- ]active|multi-?active|multi-?master|multi-?region writes?)|(?:write|update|read and write|modify)\\w*[^.]{0,50}\\b(?:(?:multiple|several|any|each|every|different|both|all|local|two|three) (?:aws )?regions?)|(?:multiple|several|each|every|different|both|two|three) (?:aws )?regions[^.]{0,50}(?:writ|updat|local read)\\w*',
    ko: '(?:여러|모든|각|두|복수) 리전[^.]{0,25}(?:쓰기|쓸|읽고 쓰|업데이트)|액티브-?액티브',
    unless: 'key|kms',
  },
  {
    need: 'copy-in-other-region',
    en: '\\b[a-z]{2}-(?:[a-z]+-)+\\d\\b[^.]{0,60}\\b[a-z]{2}-(?:[a-z]+-)+\\d\\b',
    given: 'replicat|cop(?:y|ies)|복제',
  },
  {
    need: 'copy-in-other-region',
    en: '(?:another|second|different|secondary|other|separate|backup|dr) (?:aws )?regions?|cross-?region|region(?:al|-wide)? (?:outage|failure|disaster)|loss of (?:an? |the )?(?:entire |whole )?region|(?:entire|whole|an?|the) (?:aws )?region (?:fails|is lost|goes down|is unavailable|becomes unavailable)|(?:both|two|multiple|several|each) (?:aws )?regions?|\\d+ (?:miles|km|kilomet)|geographic\\w*[^.]{0,20}(?:distant|separate|far)|(?:hundreds|thousands) of (?:miles|kilomet)',
    ko: '다른 리전|보조 리전|교차 리전|리전[^.]{0,8}(?:장애|간|재해)|두 리전|여러 리전',
  },
  {
    need: 'replication-time',
    en: '(?:with)?in 15 minutes|(?:predictable|guarantee\\w*|sla)[^.]{0,30}replicat|(?:cop(?:y|ied|ies)|service level|replica\\w*)[^.]{0,80}\\b15 minutes|15 minutes[^.]{0,60}(?:cop(?:y|ied|ies)|replica)|replica\\w*[^.]{0,80}(?:(?:with)?in \\d+ minutes|predictable|sla|guarantee)',
    ko: '15분 (?:이내|안)',
    given: 'replicat|복제',
  },
  {
    need: 'global-downloads',
    en: `(?:download|view|read|stream|deliver|watch|load)\\w*[^.]{0,60}${CONTINENTS}|${CONTINENTS}[^.]{0,60}(?:download|view|stream|deliver|watch|slow)\\w*`,
    unless: 'upload|writ|updat|dynamodb|global tables?',
  },
  {
    need: 'global-downloads',
    en: `${USERS}[^.]{0,60}${WORLD}|${WORLD}[^.]{0,60}(?:${USERS}|download|audience|latency)|(?:download|view|read|stream|deliver)\\w*[^.]{0,60}${WORLD}`,
    ko: '(?:전 ?세계|글로벌|여러 (?:나라|국가|대륙))[^.]{0,25}(?:사용자|고객|다운로드|시청|제공|배포)',
    unless: 'global tables?|devices',
  },
  { need: 'global-uploads', en: `upload\\w*[^.]{0,80}${CONTINENTS}|${CONTINENTS}[^.]{0,80}upload\\w*` },
  {
    need: 'global-uploads',
    en: `upload\\w*[^.]{0,80}${WORLD}|${WORLD}[^.]{0,80}upload\\w*|(?:upload|push|send|transfer)\\w*[^.]{0,60}(?:far away|long distances?|remote|distant|slow|branch|offices)`,
    ko: '(?:전 ?세계|글로벌|먼 곳|여러 (?:나라|국가|대륙))[^.]{0,30}업로드',
  },
  {
    need: 'global-uploads',
    en: '(?:long|slow)\\w*[^.]{0,15}upload|upload\\w*[^.]{0,40}(?:slow|long|takes?|hours)',
    ko: '업로드[^.]{0,12}(?:느|오래)',
    given: 'transfer acceleration|전송 가속',
  },
  {
    need: 'one-central-store',
    en: '(?:same|single|one|central(?:i[sz]ed)?) (?:central )?(?:s3 )?(?:bucket|store|repository|data lake|location)[^.]{0,40}(?:must|stay|remain|central|store)|(?:central|single) (?:s3 )?bucket',
    ko: '중앙 (?:버킷|저장소)|단일 버킷',
  },
  // Networks.
  {
    need: 'tape-interface',
    en: '(?:virtual |physical )?tapes?\\b[^.]{0,60}(?:backup|library|libraries|software|replac)|(?:backup|library|libraries|software|replac)\\w*[^.]{0,60}\\btapes?\\b',
    ko: '테이프',
    given: 'gateway|게이트웨이',
  },
  {
    need: 'data-stays-local',
    en: '(?:entire|all|whole|complete|full)[^.]{0,40}(?:data|files?|dataset|volumes?)[^.]{0,60}(?:local|on-?prem)\\w*|primary (?:copy|data)[^.]{0,40}(?:local|on-?prem)',
    given: 'stored|cached',
    unless: 'cached locally|(?:hot|recent\\w*|frequent\\w*|subset|most used)\\b[^.]{0,40}(?:cache|local)',
  },
  {
    need: 'organization-only',
    en: '(?:only|restrict\\w*|limit\\w*)[^.]{0,60}(?:organi[sz]ation|aws organizations)|(?:organi[sz]ation)[^.]{0,60}(?:only|restrict|limit)',
    ko: '조직[^.]{0,20}만',
    given: 'principalorgid|organi[sz]ation id',
  },
  {
    need: 'only-through-cdn',
    en: '(?:only|not|directly|bypass\\w*|restrict\\w*)[^.]{0,60}(?:cloudfront|distribution|s3 url|bucket url)|(?:cloudfront|distribution)[^.]{0,60}\\bonly\\b',
    ko: 'CloudFront[^.]{0,20}만',
    given: 'origin access|\\boac\\b|\\boai\\b',
  },
  {
    need: 'cross-origin',
    en: '(?:browser|javascript|web ?(?:page|app|site)|font)\\w*[^.]{0,80}(?:another|different|other|cross)[- ](?:domain|origin)|cross[- ]origin',
    given: '\\bcors\\b',
  },
  {
    need: 'change-on-read',
    en: '(?:redact|mask|transform|resiz|shrink|crop|convert|filter|watermark)\\w*[^.]{0,80}(?:read|retriev|request|return|get|on the fly|different (?:views|applications))',
    given: 'object lambda',
  },
  {
    need: 'own-records-only',
    en: '(?:each|every|individual|own|their|his)[^.]{0,60}(?:items?|records?|rows?|data|folder|prefix|files?)[^.]{0,20}(?:only)?',
    given: 'leadingkeys|policy variable|cognito',
  },
  {
    need: 'backups-for-years',
    en: 'backups?[^.]{0,80}(?:\\d+|several|many|seven|ten|five) years|(?:\\d+|several|seven|ten|five)[- ]years?[^.]{0,40}backups?',
    ko: '백업[^.]{0,30}\\d+ ?년',
    given: 'dynamodb|efs',
  },
  {
    need: 'object-list',
    en: '(?:list|report|inventory|overview)\\w*[^.]{0,60}(?:objects?|encryption status|replication status|metadata)',
    given: 's3 inventory',
  },
  {
    need: 'less-scanned',
    en: '(?:athena|quer\\w*|scan\\w*)[^.]{0,80}(?:cost|faster|slow|performance|data scanned|reduce)|(?:cost|faster|slow|performance|reduce)[^.]{0,80}(?:athena|quer\\w*|scan\\w*)',
    given: 'parquet|\\borc\\b|columnar',
  },
  {
    need: 'private-path',
    en: '(?:not|without|never|avoid\\w*|no)\\b[^.]{0,50}(?:public internet|over the internet|the internet|internet gateway)|(?:off|bypass\\w*|leave)[^.]{0,20}(?:the )?(?:public )?internet|private(?:ly)? (?:connect\\w*|access|network|subnets?)|nothing may be public|stay\\w* (?:within|inside|on) the aws network',
    ko: '(?:퍼블릭|공용)?\\s*인터넷[^.]{0,20}(?:없이|않|거치지|통과하지)|프라이빗',
    given: 'endpoint|nat|엔드포인트|privatelink',
  },
  {
    need: 'on-premises-access',
    en: 'on-?prem\\w*|hybrid|data cent(?:er|re)|direct connect|site-to-site',
    ko: '온프레미스|하이브리드|데이터 ?센터',
    unless: '(?:los[st]|losing|lose|fail\\w*|outage|destruction)\\b[^.]{0,30}data cent',
  },
  {
    need: 'local-cache',
    en: '(?:low[- ]latency|local|cached?|frequently)[^.]{0,50}(?:on-?prem\\w*|local(?:ly)?|cache)|on-?prem\\w*[^.]{0,80}(?:low[- ]latency|cache)',
    ko: '온프레미스[^.]{0,25}(?:저지연|캐시)',
    given: 'gateway|게이트웨이',
  },
  {
    need: 'offline-transfer',
    en: '(?:slow|limited|low|insufficient|unreliable|constrained|no)[^.]{0,20}(?:bandwidth|connect\\w*|internet|network)[^.]{0,80}|(?:petabytes?|\\d+ ?(?:tb|pb))[^.]{0,80}\\d+ ?(?:mbps|gbps)|\\d+ ?(?:mbps|gbps)[^.]{0,80}(?:petabytes?|\\d+ ?(?:tb|pb))',
    ko: '(?:대역폭|회선)[^.]{0,15}(?:부족|제한|느)',
    given: 'snow',
  },
  {
    need: 'online-sync',
    en: '(?:migrat|transfer|copy|copies|sync\\w*|move)\\w*[^.]{0,60}(?:nfs|smb|file (?:server|share|system)s?|on-?prem\\w*)',
    given: 'datasync',
  },
  {
    need: 'no-staleness',
    en: '(?:without|no) (?:\\w+ )?delay\\w*[^.]{0,30}(?:updat|content|change)|(?:immediate\\w*|instant\\w*)[^.]{0,20}(?:available|visible) to all|up[- ]to[- ]date|always (?:see|current|latest)',
    ko: '지연 없이|즉시 (?:반영|모든)|최신 상태',
  },
  // Web and servers.
  {
    need: 'serverless',
    en: 'server-?less|(?:no|any|without) servers|nothing to (?:operate|manage|run|administer)|(?:avoid|without|not|no)[^.]{0,30}(?:provision|manag|maintain|operat)\\w*[^.]{0,20}(?:infrastructure|servers?|instances?)',
    ko: '서버리스|서버[^.]{0,10}(?:관리|프로비저닝)[^.]{0,10}(?:없|않)',
  },
  {
    need: 'timed-link',
    en: '(?:limited|short|certain|specific|restricted) (?:period|time|duration|window)|(?:without|no|not have|lack\\w*|have no)[^.]{0,12}(?:aws|iam) (?:credentials|accounts?|identit\\w+|users?|permissions?)',
    ko: '제한된 (?:시간|기간)|(?:AWS|IAM) (?:계정|자격|사용자)[^.]{0,8}없',
    given: 'presigned|pre-signed|signed url|사전 ?서명|미리 서명',
  },
  {
    need: 'timed-link',
    en: '(?:temporary|time-limited|limited-time|expiring)[^.]{0,30}(?:access|link|url|download)|(?:accessible|available|access|download\\w*|valid|shar\\w*)[^.]{0,60}(?:for|expires? (?:after|in)|next|only) (?:the )?(?:next |only |up to |about )?{duration}|(?:without|no|not have|lack\\w*)[^.]{0,12}aws (?:credentials|accounts?|identit\\w+)',
    ko: '(?:임시|제한 시간|만료)[^.]{0,12}(?:접근|링크|URL|다운로드)|시간 동안[^.]{0,12}(?:접근|다운로드|액세스)',
    given: 'presigned|pre-signed|signed url|사전 ?서명|미리 서명',
  },
  {
    need: 'upload-large',
    en: '(?:fail|interrupt|restart|abort|time[sd]? ?out)\\w*[^.]{0,40}(?:upload|transfer)\\w*|(?:upload|transfer)\\w*[^.]{0,60}(?:large|\\d+ ?(?:gb|tb)|fail|interrupt|timeout)\\w*|(?:large|big) (?:files?|objects?)[^.]{0,40}upload',
    ko: '(?:큰|대용량)[^.]{0,12}(?:파일|객체)?[^.]{0,12}업로드',
    given: 'multipart|멀티파트',
  },
  // Keys and permissions.
  {
    need: 'customer-key',
    en: 'customer[- ]managed|\\bkeys?\\b[^.]{0,70}(?:controll|manag|rotat|audit|own|disabl|creat)ed?\\b|(?:control|manage|rotat|audit|own|disable)\\w*[^.]{0,40}(?:encryption |kms |the |its )?keys?\\b|kms key|aws kms',
    ko: '고객 ?관리형|키[^.]{0,12}(?:제어|관리|교체|순환|감사)|KMS',
    unless: 'key-value|partition|primary key|object keys?|sort key|hot keys?|access keys?|keys stay|outside|on-?prem',
  },
  {
    need: 'key-outside-aws',
    en: '(?:not|never|cannot|no)\\b[^.]{0,25}(?:stor|keep|hold|put|upload|shar)\\w*[^.]{0,30}\\bkeys?\\b[^.]{0,20}(?:in|on|with|to|inside) aws|\\bkeys?\\b[^.]{0,20}(?:stays?|remains?|is kept|are kept|lives?|be kept)\\b[^.]{0,30}(?:data cent|on-?prem|\\bhsm|own)',
    ko: '키[^.]{0,12}AWS[^.]{0,6}(?:저장|보관)[^.]{0,6}(?:수 없|않|안 되)',
  },
  {
    need: 'key-outside-aws',
    en: 'keys?[^.]{0,50}(?:on-?prem\\w*|outside (?:of )?aws|not be stored (?:in|on) aws|never (?:be )?(?:stored|leave)|customer[- ]provided)|own (?:encryption )?keys?[^.]{0,40}(?:provide|without stor)|encrypt\\w*[^.]{0,30}before (?:it is |they are |being )?(?:sent|upload|leav)',
    ko: '키[^.]{0,20}(?:온프레미스|AWS (?:외부|밖)|직접 제공)',
  },
  { need: 'same-key-in-regions', en: 'same (?:kms |encryption )?key[^.]{0,80}', given: 'region' },
  {
    need: 'encrypt-in-transit',
    en: '(?:encrypt\\w*|secure)[^.]{0,40}in transit|only (?:over )?https|\\btls\\b|\\bssl\\b',
    ko: '전송 (?:중|구간)[^.]{0,8}암호화|HTTPS',
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
    en: '(?:another|other|different|second|separate|partner|external|multiple|cross)[- ](?:aws )?accounts?|cross-account',
    ko: '(?:다른|외부|여러|교차) (?:AWS )?계정',
  },
  {
    need: 'least-privilege',
    en: 'least[- ]privilege|(?:limited|restricted|only) to (?:each|their|its|those|that)|only (?:their|its|his|her|the) own|must (?:only )?reach only|only (?:access|see|read|reach)|(?:and )?nothing else|(?:no (?:more|other)|not any other) (?:permissions?|buckets?|tables?)|each (?:team|user|department|tenant|customer)[^.]{0,40}(?:only|own)|only (?:to )?authori[sz]ed',
    ko: '최소 권한|자신의 (?:데이터|파일|폴더|버킷)(?:에|만)|(?:권한|인가|승인)(?:이 있는|된)[^.]{0,12}만',
  },
  { need: 'emrfs-roles', en: '(?:teams?|users?|groups?|analysts?)[^.]{0,80}', given: 'emrfs' },
  {
    need: 'fine-grained-lake',
    en: 'data lake|lake formation|data catalog|(?:column|row|cell)[- ]level',
    given: 'lake formation',
  },
  {
    need: 'directory-per-client',
    en: '(?:each|different|every|own)[^.]{0,80}(?:director|path|folder|\\broot\\b)',
    given: 'access point',
  },
  {
    need: 'audit-access',
    en: '(?:audit|log|record|track|monitor|identify|know|see)\\w*[^.]{0,50}(?:who|every|access(?:ed)?|requests|api calls|object-level)',
    ko: '(?:누가|접근|액세스|요청)[^.]{0,15}(?:기록|로깅|감사|추적)',
    given: 'cloudtrail|access log|접근 로그|액세스 로그',
  },
  {
    need: 'find-sensitive',
    en: '(?:find|discover|detect|identify|classif|scan)\\w*[^.]{0,50}(?:sensitive|\\bpii\\b|personal\\w*)',
    ko: '(?:민감|개인)[^.]{0,8}정보[^.]{0,15}(?:탐지|식별|찾|검색)',
    given: 'macie',
  },
  {
    need: 'usage-insight',
    en: '(?:visib\\w+|insight|metrics|overview|report)[^.]{0,60}(?:bucket|storage|organi[sz]ation|accounts)',
    given: 'storage lens',
  },
  {
    need: 'requester-pays',
    en: '(?:requester|downloader|recipient|partner|consumer|communit|they|customer)\\w*[^.]{0,70}(?:pay|bear|charged|cover)|not (?:want to )?pay[^.]{0,40}(?:transfer|download)',
    given: 'requester',
  },
  {
    need: 'no-public',
    en: '(?:prevent|block|ensure|guarantee|no|never|not|nothing|forbid)\\w*[^.]{0,80}\\b(?:public(?:ly)?)\\b(?! internet)',
    ko: '(?:공개|퍼블릭)[^.]{0,12}(?:차단|방지|않|금지)',
  },
  // Tables.
  {
    need: 'unpredictable-traffic',
    en: "(?:without|no|not|n't|avoid\\w*|free of|rather than)\\b[^.]{0,25}(?:manag|plan|provision|estimat|guess|pay)\\w*[^.]{0,25}capacity|capacity planning|pay(?:ing)? (?:only )?(?:per request|for (?:what|the (?:reads|requests)))",
    ko: '용량[^.]{0,10}(?:관리|계획|예측)[^.]{0,12}(?:없|않)|사용한 만큼',
    given: 'dynamodb',
  },
  {
    need: 'unpredictable-traffic',
    en: '(?:traffic|workload|load|demand|requests?)[^.]{0,30}(?:nobody|no one|cannot|hard to|not) (?:can )?(?:be )?(?:forecast|predict|foresee)|(?:traffic|workload|load|demand|requests?|throughput|usage|spikes?|volume)[^.]{0,50}(?:unpredictabl\\w*|unknown|sporadic|swing\\w*|erratic\\w*|surg\\w*|wild\\w*|spik\\w*|vari(?:able|es|ed|ying|ations?)\\b|sudden\\w*|intermittent|fluctuat\\w*)|(?:unpredictabl\\w*|unknown|sporadic|spik\\w*|sudden|variable|bursty)[^.]{0,25}(?:traffic|workload|load|demand|request|throughput|spikes?|peaks?|bursts?)',
    ko: '(?:트래픽|부하|요청|워크로드)[^.]{0,20}(?:예측(?! ?가능(?!하지))|불규칙|급증|변동)|(?:예측할 수 없|급격한|불규칙한)[^.]{0,15}(?:트래픽|부하|요청|워크로드)',
    unless: 'access patterns?',
  },
  {
    need: 'unpredictable-access',
    en: 'patterns?\\b[^.]{0,25}(?:shift|chang|vary|varies|evolv|fluctuat|drift|differ)\\w*|some\\b[^.]{0,60}(?:frequent|often|daily|popular|heav)\\w*[^.]{0,25}(?:others?|the rest|some|most)\\b[^.]{0,40}(?:not|never|rare|seldom|infrequent|hardly|untouched)\\w*',
    ko: '(?:일부|어떤)[^.]{0,20}자주[^.]{0,30}(?:나머지|다른|일부)[^.]{0,25}(?:거의|드물|않)|패턴[^.]{0,12}(?:계속|수시로|자주|끊임없이)[^.]{0,6}(?:바뀌|변)',
    unless: 'traffic|throughput|capacity|query patterns?',
  },
  {
    need: 'unpredictable-access',
    en: '(?:access|usage|retriev\\w*|read)[^.]{0,20}(?:patterns?|frequenc\\w*)?[^.]{0,40}(?:unpredictabl\\w*|unknown|chang\\w+|vari\\w+|irregular|differ\\w*)|(?:unpredictabl\\w*|unknown|changing|varying|variable|differing|irregular)[^.]{0,20}(?:access|usage|retriev|read|frequen)\\w*|(?:not|does not|don.t|cannot|nobody|no one|hard to|difficult to|impossible to)[^.]{0,15}(?:know|predict|determin|foresee|forecast)[^.]{0,40}(?:access|read|used|pattern|which)|(?:access|usage|read)[^.]{0,40}(?:nobody|no one|not) (?:knows?|known|understood)|some[^.]{0,40}frequent\\w*[^.]{0,40}others?[^.]{0,30}(?:rare|seldom|infrequent)',
    ko: '접근 ?패턴[^.]{0,15}(?:알 수 없|예측|불규칙|변|모르)|액세스 ?패턴[^.]{0,15}(?:알 수 없|예측|불규칙|변|모르)|(?:예측할 수 없|불규칙)[^.]{0,10}(?:접근|액세스)',
    unless: 'no access|access is denied|access control|traffic|throughput|capacity|denies|still refused',
  },
  {
    need: 'steady-traffic',
    ko: '(?:트래픽|부하|워크로드|요청)[^.]{0,12}(?:일정|안정|꾸준|예측 ?가능)',
    unless: '일정하지|예측 ?가능하지|예측할 수 없',
  },
  {
    need: 'steady-traffic',
    en: '(?:consistent|well[- ]known|fixed|unchanging|same|flat)\\b[^.]{0,20}(?:traffic|workload|load|demand|throughput)',
    unless: 'unpredictabl|performance|low[- ]latency',
    given: 'capacity|provisioned|on-demand|온디맨드',
  },
  {
    need: 'steady-traffic',
    en: '(?:traffic|workload|load|demand|throughput|capacity)[^.]{0,30}(?:\\bpredictabl\\w*|steady|\\bstable|consistent|constant|uniform|well[- ]known)|(?:\\bpredictabl\\w*|steady|stable|constant|uniform)[^.]{0,20}(?:traffic|workload|load|demand|throughput)',
    ko: '(?:일정한|안정적인|예측 가능한)[^.]{0,10}(?:트래픽|부하|워크로드)',
    unless: 'unpredictabl|unstable|upload|download',
  },
  {
    need: 'throughput-dominates',
    en: '(?:moderate|high|heavy|large|frequent)[^.]{0,25}(?:throughput|traffic|request|read|write)|(?:throughput|traffic)[^.]{0,25}(?:moderate|high|heavy)',
    given: 'table class|standard-ia|standard-infrequent',
  },
  {
    need: 'storage-dominates',
    en: 'storage[^.]{0,40}(?:dominan\\w+|dominates|most of|major|largest|main)|(?:rarely|seldom|infrequent\\w*)[^.]{0,30}(?:read|access|quer)',
    given: 'table class',
  },
  {
    need: 'react-to-changes',
    en: '(?:react|respond|call|invok|trigger|process|notif|told|inform|alert)\\w*[^.]{0,50}(?:every|each|any|new) (?:\\w+ )?(?:modification|change|insert|update|upload|write|object|item|file)|(?:when(?:ever)?|as soon as|each time|every time|after)[^.]{0,50}(?:upload|new (?:object|file|item)|(?:is|are) (?:added|stored|created)|arriv|lands?|item (?:is )?(?:added|chang)|changes?|insert|updat)\\w*[^.]{0,80}|(?:trigger|process|notif|invok|send|start|generat|run)\\w*[^.]{0,50}(?:when(?:ever)?|as soon as|each time|every time)[^.]{0,50}(?:upload|lands?|arriv|new|added|created|stored|changes?|insert|updat)\\w*',
    ko: '(?:업로드|추가|변경)되면[^.]{0,25}(?:실행|처리|알림|호출)',
    given: 'notification|trigger|stream|이벤트|트리거|스트림',
  },
  {
    need: 'react-to-table',
    en: '(?:modif|chang|insert|updat|new )\\w*[^.]{0,40}(?:dynamodb|table|\\bitems?\\b)|(?:dynamodb|table|\\bitems?\\b)[^.]{0,60}(?:modif|chang|insert|updat)\\w*',
    given: 'dynamodb streams?',
    unless: 'global|region|upload|bucket',
  },
  {
    need: 'query-other-attribute',
    ko: '키가 아닌|(?:다른|추가|별도) 속성(?:으로|을|에)',
    given: 'index|gsi|인덱스',
  },
  {
    need: 'query-other-attribute',
    en: '(?:quer|search|look ?up|retriev)\\w*[^.]{0,50}(?:another|other|different|non-key|additional|by (?:\\w+ ){0,2}(?:e-?mail|date|status|name|city|category|type))|not (?:part of|in) the (?:primary )?key|non-?key attribute',
    given: 'index|gsi|인덱스',
  },
  {
    need: 'all-or-nothing',
    en: '\\bor (?:\\w+ ){0,2}(?:neither|none|nothing)\\b|\\bneither\\b[^.]{0,30}(?:change|happen|take effect|appl)\\w*|as (?:a|one) (?:single )?unit',
    ko: '(?:모두|둘 다)[^.]{0,20}(?:성공|반영)[^.]{0,20}(?:아니면|또는|실패)',
    given: 'transactwrite|transact|transaction',
  },
  {
    need: 'all-or-nothing',
    en: 'all[- ]or[- ]nothing|atomic\\w*|(?:both|all|none)[^.]{0,30}(?:succeed|fail)|\\b(?:both|all|every)\\b[^.]{0,60}\\bor (?:none|neither|nothing|not at all)|transaction(?:al|s)\\b',
    ko: '원자적|트랜잭션',
    given: 'transactwrite|transact|transaction',
  },
  {
    need: 'no-lost-updates',
    en: '(?:overwrit|conflict|concurrent|simultaneous|race|lost)\\w*[^.]{0,60}(?:updat|chang|writ|edit)\\w*|(?:updat|chang|writ|edit)\\w*[^.]{0,60}(?:overwrit|conflict|lost|race)\\w*',
    given: 'condition|optimistic|조건부',
  },
  {
    need: 'spread-keys',
    en: 'throttl\\w*|hot (?:partition|key)s?|(?:uneven|skewed)',
    ko: '스로틀|핫 ?(?:파티션|키)',
    given: 'partition|prefix|파티션',
  },
  {
    need: 'strong-read',
    en: 'strong(?:ly)?[ -]consisten\\w+|(?:latest|most recent|up-to-date) (?:data|value|write|version)|read-after-write',
    ko: '강력한 일관성|강한 일관성|최신 (?:값|데이터)',
    given: 'consisten|일관',
  },
  // Clusters.
  {
    need: 'decoupled-cluster',
    en: '(?:shut|stop|tear|spin|terminat|delet)\\w*[^.]{0,25}cluster|cluster\\w*[^.]{0,25}(?:shut|stopp|torn|spun|terminat|delet|end)\\w*',
    ko: '클러스터[^.]{0,20}(?:종료|중지|삭제|내리)',
    given: 'emrfs|hdfs',
    unless: 'on-demand|purchas|kerberos|spot',
  },
  {
    need: 'decoupled-cluster',
    en: '(?:emr|hadoop|spark|cluster)[^.]{0,100}(?:\\bs3\\b|lower cost|cost|transient|terminat|decoupl|separat|persist|end)|(?:cost|transient|terminat|decoupl|persist)\\w*[^.]{0,60}(?:emr|hadoop|cluster)',
    ko: '(?:EMR|하둡|클러스터)[^.]{0,30}(?:비용|종료|분리|일시)',
    given: 'emrfs|hdfs',
    unless: 'on-demand|purchas|team|kerberos',
  },
  {
    need: 'cluster-keeps-data',
    en: 'without (?:\\w+ )?(?:jeopardi|endanger|risk|compromis|los|interrupt|affect)\\w*[^.]{0,40}(?:data|hdfs|blocks|results)',
    given: 'core nodes?|core and task|task nodes?',
  },
  {
    need: 'cluster-keeps-data',
    en: '(?:no|without|not|cannot)[^.]{0,30}(?:data loss|los(?:e|ing) data|loss of data|risk)|critical|must not be (?:lost|interrupted)|(?:data loss|interruption)[^.]{0,20}(?:unacceptable|not (?:be )?(?:accept|toler))',
    ko: '데이터 손실[^.]{0,15}(?:없|안|허용)',
    given: 'core nodes?|core and task|task nodes?',
  },
  { need: 'cheap-compute', en: '(?:cost|cheap|saving|spend|price)\\w*', ko: '비용', given: 'spot' },
  {
    need: 'batch-compute',
    en: '(?:\\d+ ?tb|petabytes?|large volumes|terabytes)[^.]{0,60}(?:a day|per day|daily|process|comput|transform|analy)\\w*|(?:process|transform|comput|analy[sz])\\w*[^.]{0,60}(?:\\d+ ?tb|petabytes?|terabytes)',
    given: 'emr|glue|spark',
    unless: 'emrfs',
  },
  { need: 'dashboard', en: 'visuali[sz]\\w*|dashboards?|charts?|graphs?', ko: '시각화|대시보드' },
  {
    need: 'ml-input',
    en: 'machine learning|\\bml\\b|(?:model )?training|sagemaker|deep learning',
    ko: '머신 ?러닝|기계 ?학습|모델 학습|SageMaker|학습 데이터',
    unless: 'staff training|training (?:course|video|material)',
  },
  {
    need: 'use-in-place',
    en: '(?:data|files?|dataset)[^.]{0,50}(?:is|are|stored|lies|resides?|already)[^.]{0,20}(?:on|in) (?:an? )?(?:amazon )?(?:fsx|efs)',
    given: 'mount',
  },
  {
    need: 'more-file-throughput',
    en: '(?:throughput|performance|burst credits?)[^.]{0,50}(?:insufficient|low|bottleneck|exhaust\\w*|deplet\\w*|slow|not enough|degrad\\w*)|(?:slow|exhaust\\w*|deplet\\w*|run\\w* out)[^.]{0,40}(?:throughput|burst credits?|performance)',
    ko: '처리량[^.]{0,15}(?:부족|낮|저하)|버스트 크레딧',
    given: 'efs|file system',
  },
]
