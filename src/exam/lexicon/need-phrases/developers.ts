import type { NeedPhrase } from './need-phrase.ts'

const THROTTLED = '(?:throttl\\w*|provisionedthroughputexceed\\w*)'
const WRITES =
  '(?:writ\\w*|insert\\w*|putitem|put requests?|sav(?:e|es|ed|ing)|collect\\w*|ingest\\w*|updat\\w*|upload\\w*)'
const READS =
  '(?:\\breads?\\b|reading|\\bquer(?:y|ies|ying)|getitem|\\bget requests?|look(?:s|ed|ing)? up|retriev\\w*|\\bscans?\\b)'
const RELIEF = 'back-?off|capacity|on-demand|\\brcus?\\b|\\bwcus?\\b|재시도|용량|온디맨드'

/** What developers meet in tables, roles and functions. */
export const DEVELOPER_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'writes-throttled',
    en: `${THROTTLED}[^.]{0,120}${WRITES}|${WRITES}[^.]{0,120}${THROTTLED}`,
    ko: '(?:쓰기|삽입|저장)[^.]{0,30}(?:스로틀|제한|ProvisionedThroughput)',
    given: RELIEF,
    unless: `${READS}[^.]{0,60}${THROTTLED}|hot (?:partition|key)|\\bkms\\b|upload\\w* to s3|far below|well below|unused`,
    never: 'far below|well below|not (?:exceed|used up)|\\bunused\\b',
  },
  {
    need: 'writes-throttled',
    en: THROTTLED,
    given: `(?:dynamodb|table)[^]*(?:${RELIEF})`,
    unless: `${READS}|hot (?:partition|key)|\\bkms\\b|occasional|brief|short|temporar`,
    never: `${READS}|far below|well below|not (?:exceed|used up)|\\bunused\\b|partition key|\\bindex`,
  },
  {
    need: 'writes-throttled',
    en: 'errors?\\b[^.]{0,120}\\b(?:calls?|requests?) to (?:the )?(?:amazon )?dynamodb|\\b(?:calls?|requests?) to (?:the )?(?:amazon )?dynamodb[^.]{0,80}\\berrors?',
    ko: 'DynamoDB(?:에 대한)? (?:호출|요청)[^.]{0,30}오류',
    given: `${RELIEF}|auto ?scaling|오토 ?스케일링`,
  },
  {
    need: 'reads-throttled',
    en: `${THROTTLED}[^.]{0,100}${READS}|${READS}[^.]{0,100}${THROTTLED}`,
    ko: '(?:읽기|조회)[^.]{0,30}(?:스로틀|ProvisionedThroughput)',
    given: `(?:dynamodb|table)[^]*(?:${RELIEF})`,
    never: `far below|well below|not (?:exceed|used up)|\\bunused\\b|${WRITES}[^.]{0,60}${THROTTLED}`,
  },
  {
    need: 'assumes-their-role',
    en: '(?:created?|creates|has|with|made)\\b[^.]{0,30}\\biam role\\b[^.]{0,160}(?:trusted|trusts?\\b|account [ab])|\\brole\\b[^.]{0,40}in account [ab]\\b',
    ko: '계정 [AB][^.]{0,40}역할[^.]{0,40}(?:신뢰|접근)',
    offered: 'assume ?role|to assume',
  },
  {
    need: 'may-assume-role',
    en: '(?:created?|creates|has|with|made)\\b[^.]{0,30}\\biam role\\b[^.]{0,160}(?:trusted|trusts?\\b|account [ab])|\\brole\\b[^.]{0,40}in account [ab]\\b',
    offered: '(?:permission|allow|grant)\\w*[^.;\\n]{0,40}(?:to assume|sts:assumerole)',
  },
  {
    need: 'large-messages',
    en: '\\bmessages?\\b[^.]{0,80}(?:\\d+ ?(?:mb|gb)|large|larger|bigger|exceed|more than 256|over 256)|(?:large|big) (?:\\w+ )?messages?',
    ko: '메시지[^.]{0,20}(?:\\d+ ?(?:MB|GB)|크|초과)',
    offered: 'extended client|확장 클라이언트',
  },
  {
    need: 'own-items-only',
    en: "(?:not|never|cannot|without|prevent|must not|no)\\b[^.]{0,40}(?:access|see|read|change|view)[^.]{0,20}\\b(?:other|another|each other|one another|someone else)(?:'s|s')?\\b[^.]{0,20}|only (?:their|its|his|her|the user's|the player's) own (?:\\w+ )?(?:items?|data|records?|rows?|scores?|profiles?)|own (?:items?|data|records?|rows?)",
    ko: '(?:자신의|본인의)[^.]{0,10}(?:항목|데이터|레코드)만|다른 사용자의[^.]{0,15}(?:볼 수 없|접근할 수 없)',
    offered:
      'leading ?keys?|(?:restrict|limit|condition|fine-?grained)[^.;\\n]{0,60}(?:primary|partition|hash) key|item[- ]level',
  },
  {
    need: 'planned-peak',
    en: '(?:planned|coming|upcoming|known|scheduled|announced|expected|next)\\b[^.]{0,40}(?:event|sale|peaks?|launch|campaign|promotion|show)|(?:event|sale|launch|campaign|promotion)\\b[^.]{0,30}(?:is|are) (?:planned|scheduled|coming|announced)|(?:event|sale|launch|campaign)\\b[^.]{0,80}\\d+ times',
    ko: '(?:예정된|다가오는|계획된)[^.]{0,15}(?:행사|이벤트|세일|출시)',
    offered:
      'pre-?provision|(?:increas|rais|provision|add)\\w*[^.;\\n]{0,50}(?:before|ahead of|prior to|in advance of)|(?:행사|이벤트|세일|피크) (?:전에|이전에)',
  },
  {
    need: 'empty-table',
    en: '\\btable\\b[^.]{0,40}(?:empty|emptied|cleared|purged|cleaned)|(?:empt|clear|purg)\\w* (?:the |a |an |whole |entire )*(?:dynamodb )?table|(?:delet|remov)\\w* (?:all|every|each)(?: of)?(?: the)? (?:items?|records?|rows|entries|data)|all (?:the )?(?:items?|records?|data)[^.]{0,30}(?:delet|remov|discard)\\w*',
    ko: '테이블을? (?:비우|비워)|모든 항목[^.]{0,8}삭제',
    offered:
      '(?:delet|drop)\\w* (?:and (?:then )?re-?creat\\w* )?(?:the |each |that )?(?:dynamodb )?table|테이블(?:을|를)? 삭제',
  },
  {
    need: 'items-together',
    en: 'all[- ]or[- ]nothing|\\batomic\\w*|coordinated\\b[^.]{0,40}(?:changes|updates|writes)|(?:both|all|none)[^.]{0,30}(?:succeed|fail)|rolled back|together or not at all',
    ko: '원자적|(?:모두|둘 다)[^.]{0,20}(?:성공|실패)|전부 아니면',
    given: 'dynamodb[^]*transact(?:write|get)|transact(?:write|get)[^]*dynamodb',
  },
  {
    need: 'listing-metadata',
    en: '(?:list\\w*|inconsisten\\w*|throttl\\w*|slow\\w*|longer)[^.]{0,60}(?:objects?|\\bs3\\b|emrfs|metadata)',
    given: 'consistent view',
    offered: 'dynamodb',
  },
  {
    need: 'enough-kms-requests',
    en: '(?:slow\\w*|throttl\\w*|performance|degrad\\w*|latenc\\w*|errors?|fail\\w*)',
    ko: '느려|성능|스로틀|지연',
    given: '\\bkms\\b',
    offered:
      'kms[^.;\\n]{0,40}(?:quota|(?:request|api)[^.;\\n]{0,12}(?:rate|limit))|(?:quota|limit)s?[^.;\\n]{0,30}\\bkms\\b|kms[^.;\\n]{0,15}(?:할당량|한도)',
  },
  {
    need: 'memory-scarce',
    en: 'hdfs\\)?(?: \\w+){0,2} (?:never exceeds?|(?:stays?|remains?|is|are) (?:always )?(?:below|under|low\\b|only|less than))|(?:yarn|memory)[^.]{0,40}(?:exhaust|pending|insufficient|low|pressure|short)\\w*',
    ko: 'HDFS[^.]{0,20}(?:낮|미만|이하)|메모리[^.]{0,10}부족',
    offered: 'yarnmemory|containerpending|yarn memory',
  },
  {
    need: 'emr-not-public',
    en: '(?:not|never|no|prevent|ensur|must)\\w*[^.]{0,80}(?:expos|public|open)\\w*[^.]{0,40}(?:internet|access|public)?',
    ko: '(?:공개|퍼블릭|인터넷)[^.]{0,12}(?:노출|차단|않)',
    given: 'block public access[^.;\\n]{0,60}\\bemr\\b|\\bemr\\b[^.;\\n]{0,60}block public access',
  },
  {
    need: 'over-lambda-limit',
    en: '(?:tak|runs?\\b|running|complet|finish|last|process|requir|need)\\w*[^.]{0,40}(?:\\b(?:1[6-9]|[2-9]\\d|\\d{3,}) minutes|\\b(?:[2-9]|\\d{2,}|one|two|three|several|many|a few) hours?\\b|\\b1 hour\\b|half an hour|an hour)',
    ko: '(?:\\d+ ?시간|(?:1[6-9]|[2-9]\\d) ?분)[^.]{0,12}(?:걸|소요|실행)',
    offered: 'lambda',
  },
  {
    need: 'ends-by-itself',
    en: '(?:\\bonce (?:every|a|per|each) (?:day|week|night|month)|\\bdaily\\b|nightly|every (?:night|day|week)|weekly|once)\\b[^.]{0,120}|(?:complet|finish|end)\\w*[^.]{0,20}(?:with)?in (?:\\d+|a few|half) ',
    given: 'keepjobflowalive|termination protection',
  },
  {
    need: 'all-accounts',
    en: '(?:hundreds|dozens|many|all|multiple|several|every|each|\\d+)\\b[^.]{0,25}\\baccounts?\\b|\\borgani[sz]ation\\b',
    ko: '(?:모든|여러|수백)[^.]{0,8}계정|조직',
    offered: '\\bscps?\\b|service control polic|서비스 제어 정책',
    unless: 'read(?:ing)? (?:from|data)',
  },
  {
    need: 'scratch-in-function',
    en: '(?:temporary|scratch|intermediate)\\b[^.]{0,40}\\b(?:files?|storage|data|space|room|results?)',
    ko: '임시 (?:파일|저장|데이터|공간)',
    given: 'lambda[^]*/tmp',
    unless: 'shared|several functions|persist|between (?:invocations|functions)|across',
  },
  {
    need: 'key-value-latency',
    en: '(?:thousands|millions|\\d[\\d,]{3,})\\b[^.]{0,30}\\b(?:writes?|reads?|inserts?|updates?)\\b[^.]{0,30}(?:per|each|every|a) second|(?:per|each|every) second[^.]{0,40}(?:thousands|millions|\\d[\\d,]{3,})\\b[^.]{0,30}\\b(?:writes?|reads?)|(?:fetch|read|retriev|look up|get)\\w* (?:particular|specific|individual|single|certain) (?:records?|items?|rows?|entries)',
    ko: '초당 (?:수천|수만|\\d[\\d,]{3,})[^.]{0,15}(?:읽기|쓰기)',
    offered: '(?=[^]*dynamodb)(?=[^]*(?:redshift|\\brds\\b|aurora|documentdb|opensearch|neptune))',
    unless: 'prefix|\\bobjects?\\b',
  },
  {
    need: 'mount-in-every-zone',
    en: '(?:little|low|least|lowest|minim\\w*|short\\w*|best)[^.]{0,20}(?:latenc\\w*|performance)',
    ko: '(?:지연|지연 시간)[^.]{0,10}(?:최소|짧|낮)',
    given: '(?:\\befs\\b|elastic file system)[^]*mount target',
    offered: '(?:single|one|each|every)[^.;\\n]{0,30}mount target|mount target[^.;\\n]{0,30}(?:single|one|each|every)',
    never: 'windows|\\bsmb\\b',
  },
  {
    need: 'unpredictable-traffic',
    en: '(?:how many|how much|when)\\b[^.]{0,80}(?:differs?|varies|vary|changes|is (?:not known|unknown|unclear|open))\\b|(?:hardly any|almost no|little or no|barely any) (?:traffic|load|requests)',
    ko: '(?:몇 건|얼마나|언제)[^.]{0,30}(?:다르|달라|바뀌)|(?:거의|전혀) (?:트래픽|요청)[^.]{0,6}없',
    offered: 'on-demand (?:capacity|mode)|온디맨드',
  },
  {
    need: 'capacity-by-itself',
    en: 'automatic\\w* (?:reaction|adjust\\w*|adapt\\w*|respon\\w*)|scales? (?:up and down )?(?:by itself|automatic\\w*|on its own)|automatic\\w* scal\\w*|auto-?scales?',
    ko: '자동(?:으로)? (?:확장|조정|스케일)',
    given: 'dynamodb',
    offered: '(?=[^]*(?:on-demand|auto ?scaling))(?=[^]*provisioned)',
  },
  {
    need: 'whole-instance',
    en: '(?:instance|server)s?.{0,3} configurations?\\b[^.]{0,60}(?:back|recover|restor)|back\\w* up [^.]{0,20}(?:ec2 )?instances\\b',
    ko: '인스턴스[^.]{0,10}구성[^.]{0,20}(?:백업|복구)',
    offered: 'instances as (?:the )?(?:protected )?resources|\\bamis?\\b|machine images?|for the ec2 instances',
  },
  {
    need: 'scheduled-backups',
    en: 'back(?:ed|s|ing)?[ -]?ups?\\b[^.]{0,60}(?:every|each|nightly|daily|weekly|monthly|hourly|regular\\w*|\\d+ (?:hours|days|months|years))|(?:nightly|daily|weekly|monthly|hourly|regular|scheduled|every \\w+) (?:\\w+ )?back-?ups?|back(?:ed|s|ing)?[ -]?ups?\\b[^.]{0,40}(?:kept|retain)\\w*',
    ko: '(?:매일|매주|매월|매달|밤마다|정기적)[^.]{0,20}백업|백업[^.]{0,20}(?:매일|매주|매월|매달|정기적)',
    offered: 'aws backup',
  },
  {
    need: 'set-after-restore',
    en: 'restor\\w*[^.]{0,80}\\bnew table|new table[^.]{0,80}restor\\w*',
    ko: '복원[^.]{0,30}(?:새|신규) 테이블|새 테이블[^.]{0,30}복원',
    offered: '\\bttl\\b|time[- ]to[- ]live|auto ?scaling polic|stream settings|alarms?',
  },
  {
    need: 'key-permission',
    en: '(?:denied|denies|cannot|unable|fail\\w*|error|403|refus\\w*|needs? the use of|must (?:be able to )?(?:decrypt|read|encrypt)|has to (?:decrypt|read))[^.]{0,120}',
    ko: '(?:거부|실패|오류|403|권한)[^.]{0,30}',
    given: '(?=[^]*(?:\\bkms\\b))(?=[^]*(?:encrypt|암호화))',
    offered: 'kms:(?:generatedatakey|decrypt)|key polic(?:y|ies)|access to the (?:kms |encryption )?key|키 정책',
  },
  {
    need: 'passes-role',
    en: '\\blaunch\\w*\\b[^.]{0,60}\\brole\\b|pass(?:es|ing)? (?:an? |the )?(?:\\w+ )?role|(?:attach|assign)\\w* (?:an? |the )?(?:iam |instance )*role to (?:an? |the |new )?(?:ec2 )?instance',
    ko: '역할[^.]{0,20}인스턴스[^.]{0,10}(?:시작|연결)',
    offered: 'passrole',
  },
  {
    need: 'time-in-key',
    en: '(?:time|date)[- ]?(?:range|span|window|period)|between (?:two )?(?:dates|times|timestamps)|(?:sort|order)\\w* by (?:date|time)|chronolog\\w*|(?:latest|newest|most recent)[^.]{0,30}(?:first|for each|per|of a|of one|for a)',
    ko: '(?:시간|날짜|기간) ?범위|시간순|최신순',
    offered:
      '(?:time ?stamp|\\btime\\b|\\bdate\\b|\\bts\\b)[^.;\\n]{0,40}(?:sort|range) key|(?:sort|range) key[^.;\\n]{0,30}(?:time|date|\\bts\\b)',
  },
  {
    need: 'react-to-changes',
    en: '(?:process|transform|handl|convert|resiz|scan|analy[sz])\\w*[^.]{0,40}(?:delivered|uploaded|dropped|placed|arriving|written|put)\\b[^.]{0,20}\\b(?:in|into|to|on)\\b',
    given: 'event notification|이벤트 알림',
  },
  {
    need: 'app-identities',
    en: '\\bcognito user pools?\\b|user authentication|without (?:exposing|embedding|storing|distributing|hard-?coding)[^.]{0,30}(?:access|secret|keys?|credentials)',
    offered: 'identity pools?|web identity',
  },
  {
    need: 'client-credentials',
    en: '\\buser pools?\\b|front-?end|single-page|\\bbrowsers?\\b|javascript|mobile (?:app\\w*|clients?)|guest (?:users?|access)',
    ko: '사용자 풀|브라우저|모바일 (?:앱|애플리케이션)|게스트',
    offered: 'identity pools?|web identity federation|자격 증명 풀',
  },
  {
    need: 'limit-identity',
    en: '\\b(?:which|what) polic(?:y|ies)\\b[^?]{0,80}\\b(?:allow|grant|let|permit)\\w*',
    ko: '어떤 정책[^?]{0,40}(?:허용|부여)',
    given: '\\brole\\b|역할',
  },
  {
    need: 'function-invoked',
    en: '(?:function|lambda)\\b[^.]{0,60}\\b(?:not|never|n.t|unable to|inability to|fails? to)\\b[^.]{0,15}(?:trigger|invok|call|launch|run|start)\\w*|(?:prevent|stop|block|only)\\w*[^.]{0,40}\\binvo(?:cations?|k\\w*)',
    ko: '함수[^.]{0,25}(?:호출|실행)되지 않|호출[^.]{0,12}(?:방지|차단)',
    offered: 'resource(?:-based)? polic(?:y|ies)|리소스 (?:기반 )?정책',
  },
  {
    need: 'role-for-instance',
    en: '\\b(?:ec2|instances?|servers?|containers?|pods?|tasks?|functions?|code|application|service)\\b[^.]{0,140}(?:access|read|writ|call|need)\\w*[^.]{0,60}(?:\\bs3\\b|buckets?|dynamodb|\\btable|aws)\\b|security best practices|(?:not|without|never|avoid)\\w*[^.]{0,30}(?:embed|stor|hard-?cod)\\w*[^.]{0,20}(?:credentials|keys)',
    ko: '자격 증명[^.]{0,15}(?:저장|포함)[^.]{0,8}(?:않|없)|보안 모범 사례',
    offered: '(?=[^]*(?:\\broles?\\b|instance profile|역할))(?=[^]*(?:access keys?|credentials|액세스 키|자격 증명))',
    unless: 'partner|customers?|third[- ]party|another (?:aws )?account|other (?:aws )?accounts?',
  },
  {
    need: 'fewer-small-files',
    en: '\\bfiles?\\b[^.]{0,30}\\d+ ?kb\\b|\\d+ ?kb[^.]{0,20}\\bfiles?\\b|file sizes?[^.]{0,20}\\d+ ?kb|(?:thousands|millions) of (?:\\w+ )?files',
    ko: '작은 파일|\\d+ ?KB[^.]{0,10}파일',
    offered: 'grouping|group(?:ing)? (?:the )?(?:small|input) files|groupfiles',
  },
  {
    need: 'react-to-changes',
    en: '(?:upload|arriv|deliver|land)\\w*[^.]{0,80}(?:unpredictable|random|irregular|unknown|any) times?|(?:without|no) (?:an? |any )?(?:\\w+ )?schedule\\b|as (?:quickly|soon) as possible',
    ko: '(?:업로드|도착)[^.]{0,25}(?:예측할 수 없|불규칙)',
    given:
      '(?=[^]*(?:eventbridge|event notification))(?=[^]*(?:schedul|cron|every \\d+ minutes|poll|rate of|\\d+ hours?))',
    unless: 'restor|retriev|migrat',
  },
  {
    need: 'action-get',
    en: '\\b(?:retriev|read|get|fetch|view|look up)\\w*[^.]{0,60}\\b(?:items?|attributes|records?|rows?|entries)\\b',
    ko: '항목[^.]{0,15}(?:조회|읽)',
    offered: 'dynamodb:(?:get|put|update|delete)item',
  },
  {
    need: 'action-put',
    en: '\\b(?:creat|insert|add|put|stor)\\w*[^.]{0,60}\\b(?:items?|attributes|records?|rows?|entries)\\b',
    ko: '항목[^.]{0,15}(?:생성|삽입|추가|저장)',
    offered: 'dynamodb:(?:get|put|update|delete)item',
  },
  {
    need: 'action-update',
    en: '\\b(?:updat|modif|chang)\\w*[^.]{0,60}\\b(?:items?|attributes|records?|rows?|entries)\\b',
    ko: '항목[^.]{0,15}(?:수정|갱신|업데이트)',
    offered: 'dynamodb:(?:get|put|update|delete)item',
  },
  {
    need: 'action-delete',
    en: '\\b(?:delet|remov)\\w*[^.]{0,60}\\b(?:items?|attributes|records?|rows?|entries)\\b',
    ko: '항목[^.]{0,15}(?:삭제|제거)',
    offered: 'dynamodb:(?:get|put|update|delete)item',
  },
]
