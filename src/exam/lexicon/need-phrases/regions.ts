import type { NeedPhrase } from './need-phrase.ts'
import { CONTINENTS, USERS, WORLD } from './word-lists.ts'

/** Several Regions and users all over the world. */
export const REGION_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'writes-everywhere',
    en: '(?:countries|continents|the (?:world|globe))[^.]{0,80}(?:\\bwrit|updat)\\w*|local (?:latency|reads and writes|writes)|(?:active[- ]active|multi-?active|multi-?master|multi-?region writes?)|(?:write|update|read and write|modify)\\w*[^.]{0,50}\\b(?:(?:multiple|several|any|each|every|different|both|all|local|two|three) (?:aws )?regions?)|(?:multiple|several|each|every|different|both|two|three) (?:aws )?regions[^.]{0,50}(?:writ|updat|local read)\\w*',
    ko: '(?:여러|모든|각|두|복수) 리전[^.]{0,25}(?:쓰기|쓸|읽고 쓰|업데이트)|액티브-?액티브',
    unless:
      'key|kms|(?:many|hundreds of|thousands of|dozens of|\\d+) (?:\\w+ ){0,3}buckets (?:\\w+ ){0,3}(?:in|across|over|throughout) (?:\\w+ )?(?:regions|(?:several|multiple|many|different) (?:aws )?regions)',
  },
  {
    need: 'writes-everywhere',
    en: '(?:upload|writ|sav|publish)\\w*[^.]{0,40}\\b(?:and|as well as|or)\\b[^.]{0,40}(?:stream|read|download|view|watch|get)\\w*[^.]{0,60}(?:near|clos|local|region|latenc)|(?:stream|read|download|view|watch|get)\\w*[^.]{0,40}\\b(?:and|as well as|or)\\b[^.]{0,40}(?:upload|writ|sav|publish)\\w*[^.]{0,60}(?:near|clos|local|region|latenc)|latenc\\w*[^.]{0,60}(?:(?:uploads|writes) and|and (?:uploads|writes))',
    ko: '(?:업로드|쓰기)[^.]{0,12}(?:와|과|및|하고|나)[^.]{0,20}(?:다운로드|읽기|스트리밍|시청)[^.]{0,40}(?:지연|가까운|리전)',
    offered: 'multi-region access point|two-?way[^\\n]{0,20}replica|bi-?directional|다중 리전 액세스|양방향',
  },
  {
    need: 'copy-in-other-region',
    en: '\\b[a-z]{2}-(?:[a-z]+-)+\\d\\b[^.]{0,60}\\b[a-z]{2}-(?:[a-z]+-)+\\d\\b',
    given: 'replicat|cop(?:y|ies)|복제',
    unless:
      '\\bquer(?:y|ies|ying)\\b|(?:stored|kept|located|resid\\w+|lies?|sits?|lives?|buckets?)\\b[^.]{0,40}\\b[a-z]{2}-(?:[a-z]+-)+\\d and (?:the )?[a-z]{2}-(?:[a-z]+-)+\\d\\b',
  },
  {
    need: 'copy-in-other-region',
    en: '\\b(?:cop(?:y|ies)|replicas?|replicat\\w*)\\b[^.]{0,60}\\b(?:in|to|into) (?:the )?[a-z]{2}-(?:[a-z]+-)+\\d\\b',
    ko: '[a-z]{2}-(?:[a-z]+-)+\\d[^.]{0,15}(?:사본|복사본|복제)',
    unless: '\\bquer(?:y|ies|ying)\\b|snapshot|\\bami\\b',
  },
  {
    need: 'copy-in-other-region',
    en: '(?:locations?|places|sites|data cent(?:er|re)s) (?:that are )?far apart|distant (?:locations?|places|sites)|(?:hundreds|thousands|\\d+) (?:of )?(?:miles|kilomet(?:er|re)s|km) (?:away|apart)|geographically (?:separate\\w*|distant|dispersed|distributed)|(?:another|second|different|secondary|other|separate|backup|dr) (?:aws )?regions?|cross-?region|region(?:al|-wide)? (?:outage|failure|disaster)|(?:loss|outage|failure|disaster) (?:of|in|affecting) (?:an? |the |one |any )?(?:entire |whole |complete |primary )?(?:aws )?region|(?:entire|whole|an?|the|one|either|any|primary|home) (?:aws )?region (?:fails|is (?:lost|down|unavailable)|goes down|has an outage|becomes unavailable)|(?:both|two|multiple|several|each) (?:aws )?regions?|\\d+ (?:miles|km|kilomet)|geographic\\w*[^.]{0,20}(?:distant|separate|far)|(?:hundreds|thousands) of (?:miles|kilomet)',
    ko: '한 (?:AWS )?리전[^.]{0,8}(?:중단|장애|실패)|(?:다른|보조|교차|두|여러|두 번째|별도의|다중) (?:AWS )?(?:리전|지역(?=[에으].{0,12}(?:복제|사본|복사|백업)))|리전[^.]{0,8}(?:장애|간|재해)',
    unless:
      '\\bcop(?:y|ies)\\b[^.]{0,30}\\b(?:also|already) (?:exists?|lies?|is|are)\\b|(?:mov|transfer|download|send|read)\\w*[^.]{0,40}(?:to|from) (?:ec2|instances?|servers?|clients?)[^.]{0,12} in (?:another|a different|other)|inter-region (?:data )?transfer|\\bquer\\w*[^.]{0,60}\\b(?:both|all|two|several|multiple) (?:aws )?regions|(?:many|hundreds of|thousands of|dozens of|\\d+) (?:\\w+ ){0,3}buckets (?:\\w+ ){0,3}(?:in|across|over|throughout) (?:\\w+ )?(?:regions|(?:several|multiple|many|different) (?:aws )?regions)',
  },
  {
    need: 'replication-time',
    en: '\\bslas?\\b|service level|predictable|guarantee\\w*|(?:cop(?:y|ied|ies)|replica\\w*)[^.]{0,80}(?:with)?in (?:\\d+ |a few |some )?minutes|(?:monitor|metric|track|prove|alert)\\w*[^.]{0,40}replica\\w*',
    ko: 'SLA|복제[^.]{0,20}(?:보장|지표|모니터)',
    given: 'replication time control|\\brtc\\b',
  },
  {
    need: 'replication-time',
    en: '(?:with)?in 15 minutes|(?:predictable|guarantee\\w*|sla)[^.]{0,30}replicat|(?:cop(?:y|ied|ies)|service level|replica\\w*)[^.]{0,80}\\b15 minutes|15 minutes[^.]{0,60}(?:cop(?:y|ied|ies)|replica)|replica\\w*[^.]{0,80}(?:(?:with)?in \\d+ minutes|predictable|sla|guarantee)',
    ko: '15분 (?:이내|안)',
    given: 'replicat|복제',
  },
  {
    need: 'replication-ready',
    en: '(?:\\bprerequisites?|\\bbefore|enabled? on both|both buckets|must be (?:enabled|turned on|active)|have to be (?:enabled|turned on)|has to be (?:enabled|turned on))\\b[^.]{0,60}replicat|replicat\\w*[^.]{0,60}(?:prerequisite|on both buckets|cannot be (?:set up|enabled|configured|created|turned on))',
    ko: '복제[^.]{0,30}(?:전제 조건|먼저 활성화|사전 조건|먼저 설정)|(?:전제|사전) 조건[^.]{0,30}복제',
    offered: '(?<!delete )versioning|버전 ?관리',
    unless:
      '\\bexist(?:ing|ed)|before (?:the )?replication (?:was|had|started)|already (?:in|stored)|기존|dynamodb|\\btables?\\b',
  },
  {
    need: 'static-addresses',
    en: '(?:static|fixed|anycast|unchanging)[^.]{0,20}\\bip\\b|\\budp\\b|\\bnon-?http\\b|\\bvoip\\b|\\bmqtt\\b',
    ko: '(?:고정|정적) ?(?:애니캐스트 )?IP|UDP',
    offered: 'global accelerator',
  },
  {
    need: 'viewers-by-country',
    en: '(?:only|block|prevent|restrict|allow|den(?:y|ied)|licen\\w+|right|prohibit|limit|not)\\w*[^.]{0,100}\\b(?:countr(?:y|ies)|geographic|nations?|territor\\w+)|\\b(?:countr(?:y|ies)|geographic|territor\\w+)[^.]{0,80}(?:only|block|prevent|restrict|allow|den(?:y|ied)|licen\\w+|prohibit|not)',
    ko: '(?:특정|일부|해당|허용된)[^.]{0,6}(?:국가|나라|지역)[^.]{0,40}(?:만|차단|제한|허용|금지)',
    offered: '\\bgeo\\w*[- ]?(?:restrict|block|location)|지리적 제한|지역 제한',
  },
  {
    need: 'origin-fails-over',
    en: '(?:primary|first|main|origin|bucket)\\b[^.]{0,60}(?:fail|unavailab|not available|down|outage|error|5\\d\\d)\\w*|fail(?:s|ing)? ?over',
    ko: '(?:원본|오리진|버킷|리전)[^.]{0,30}(?:장애|실패|사용할 수 없|중단)|장애 ?조치',
    offered: 'origin groups?|origin failover|원본 (?:그룹|장애)|오리진 (?:그룹|장애)',
  },
  {
    need: 'drop-cached',
    en: '(?:old|stale|outdated|previous|earlier|out-of-date)\\b[^.]{0,60}(?:content|form|version|image|page|file|cop(?:y|ies)|show|serv|see|return)|(?:still|continue)\\w*[^.]{0,30}(?:see|show|serv|return|old|previous)|(?:updat|chang|new|latest)\\w*[^.]{0,60}(?:not (?:appear|visible|shown|show)|immediately|at once|right away)',
    ko: '(?:이전|오래된|예전|구)[^.]{0,6}(?:버전|콘텐츠|이미지|파일|페이지)[^.]{0,25}(?:표시|보|제공|반환)|(?:업데이트|변경)[^.]{0,25}(?:즉시|바로|보이지 않)',
    given: 'cloudfront|\\bcdn\\b|edge|클라우드프런트',
    offered: '\\binvalidat|무효화',
  },
  {
    need: 'failover-endpoint',
    en: '(?:region|bucket)\\b[^.]{0,40}(?:fails|is (?:down|unavailable|lost)|becomes unavailable|outage)[^.]{0,120}(?:requests?|traffic|applications?)[^.]{0,80}(?:mov|shift|switch|rout|redirect|replica|fail)\\w*|(?:shift|switch|mov|redirect|rout)\\w*[^.]{0,30}(?:requests?|traffic)[^.]{0,60}(?:buckets?|regions?)|one (?:global )?(?:name|endpoint|address)[^.]{0,60}(?:regions|buckets)|without (?:changing|updating|knowing)[^.]{0,30}(?:bucket|endpoint|region)',
    ko: '(?:리전|버킷)[^.]{0,12}장애[^.]{0,40}(?:요청|트래픽)[^.]{0,20}(?:전환|이동|라우팅)|글로벌 엔드포인트',
    offered: 'multi-region access point|다중 리전 액세스 포인트',
    unless: '\\budp\\b|static ip',
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
    unless:
      'global (?:\\w+ )?endpoint|global tables?|devices|^(?!.*(?:download|view|read|stream|watch|brows|visit)).*upload',
    never:
      'clickstream|click data|\\b(?:aggregat|collect|consolidat|gather|ingest)\\w* (?:the |all )?(?:\\w+ )?data\\b',
  },
  {
    need: 'global-uploads',
    en: '\\b(?:mov|send|transfer)\\w*[^.]{0,40}(?:fast|quick)\\w*[^.]{0,40}(?:long|great) distances?|upload\\w*[^.]{0,80}\\b(?:two|three|four|five|six|several|many|all|other|different) continents\\b',
  },
  {
    need: 'global-uploads',
    en: `(?:aggregat|collect|consolidat|gather|ingest)\\w*\\b[^.]{0,80}(?:${WORLD}|${CONTINENTS}|\\b(?:sites|offices|branches|countries))\\b[^.]{0,80}\\b(?:quick|fast|short|rapid|speed|minim)\\w*`,
    ko: '(?:전 ?세계|글로벌|여러 (?:대륙|국가|사이트))[^.]{0,40}(?:집계|수집|모)[^.]{0,30}(?:빠르|빨리|신속)',
    given: 'transfer acceleration|전송 가속',
  },
  { need: 'global-uploads', en: `upload\\w*[^.]{0,80}${CONTINENTS}|${CONTINENTS}[^.]{0,80}upload\\w*` },
  {
    need: 'global-uploads',
    en: `upload\\w*[^.]{0,80}${WORLD}|${WORLD}[^.]{0,80}upload\\w*|(?:upload|push|send|transfer)\\w*[^.]{0,60}(?:far away|long distances?|distant|slow)|(?:upload|push|send|transfer)\\w*[^.]{0,60}(?:remote|branch|offices)[^.]{0,80}(?:slow|long|speed|fast|hours|distan|latenc|world|countr|contin)\\w*`,
    ko: '(?:전 ?세계|글로벌|먼 곳|해외|지사|원격지|다른 (?:나라|국가|대륙)|여러 (?:나라|국가|대륙))[^.]{0,40}(?:업로드|올리|올릴|전송)',
  },
  {
    need: 'global-uploads',
    en: '\\bupload\\w*[^.]{0,100}(?:latenc\\w*|faster|speed|performance|quick\\w*|time)\\b|(?:latenc\\w*|faster|speed|performance|quick\\w*)[^.]{0,60}\\bupload\\w*',
    ko: '업로드[^.]{0,20}(?:지연|속도|성능|빠르)',
    given: 'transfer acceleration|전송 가속',
    unless: 'lambda|processing time',
  },
  {
    need: 'global-uploads',
    en: '(?:long|slow)\\w*[^.]{0,15}upload|upload\\w*[^.]{0,80}(?:slow|long|takes?|hours)',
    ko: '업로드[^.]{0,12}(?:느|오래)',
    given: 'transfer acceleration|전송 가속',
  },
  {
    need: 'one-central-store',
    en: '(?:same|single|one|central(?:i[sz]ed)?) (?:central )?(?:s3 )?(?:bucket|store|repository|data lake|location)[^.]{0,40}(?:must|stay|remain|central|store)|(?:central|single) (?:s3 )?bucket',
    ko: '중앙 (?:버킷|저장소)|단일 버킷',
  },
]
