import type { NeedPhrase } from './need-phrase.ts'
import { LOCK_VERBS } from './word-lists.ts'

/** How long data is kept, locked and removed. */
export const RETENTION_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'eleven-nines',
    en: '99\\.9{9}|\\b(?:11|eleven) ?(?:x )?(?:9|nine)s?\\b',
    ko: '99\\.9{9}|11 ?(?:개의 )?9',
    offered: 'reduced redundancy|\\brrs\\b|중복 감소',
  },
  {
    need: 'existing-objects',
    en: '(?:millions|billions|thousands) of[^.]{0,60}(?:at once|in bulk|in (?:a )?single|same (?:operation|action|change)|one (?:job|operation|request))|(?:same|single|one) (?:operation|action|job|request)[^.]{0,60}(?:millions|billions|(?:all|many) (?:of )?(?:the )?objects)|bulk[^.]{0,30}(?:operation|change|action|tag|cop)\\w*[^.]{0,30}objects',
    ko: '객체[^.]{0,40}작업[^.]{0,20}(?:한 번에|일괄|대규모)|(?:한 번에|일괄로|대량으로)[^.]{0,25}(?:복사|태그|복원|작업|처리|변경)',
    offered: 'batch operations|배치 작업|일괄 작업',
  },
  {
    need: 'worm',
    en: '(?:must|have to|has to|needs? to|should|are required to|to) be (?:retained|kept|preserved|stored) for',
    ko: '(?:동안|간)[^.]{0,12}(?:보존|보관|유지)(?:해야|되어야|하고)',
    offered: 'default retention|기본 보존',
  },
  {
    need: 'worm',
    ko: '(?:삭제|수정|변경|덮어쓰)[^.]{0,4}(?:되지|하지|지) ?(?:않도록|못하도록|않게|못하게)',
    unless: '실수|우발',
  },
  {
    need: 'worm',
    en: `\\bworm\\b|write[ -]once|immutab\\w+|tamper\\w*|\\bno (?:\\w+ ){1,3}(?:can|may|must|should|could) (?:ever )?be (?:overwrit|delet|chang|modif|alter|remov|eras)\\w*|(?:cannot|can ?not|must not|may not|(?:is|are|be) not|never|nobody|no one|no user|none|not be able to|prevent\\w*|protect\\w*|against)\\b[^.]{0,60}${LOCK_VERBS}\\w*|legal(?:ly)? (?:duty|obligat\\w+|require\\w*|hold)|object lock`,
    ko: 'WORM|변경 ?불가|불변|위변조|(?:삭제|수정|변경|덮어)[^.]{0,15}(?:수 없|못하|금지|방지|안 되)|법적 (?:보존|의무)|잠금',
    unless:
      '(?:권한|코드|설정|프로토콜|애플리케이션)[은는을를이가]?[^.]{0,10}(?:변경|수정)|accident|mistak|inadvertent|unintent|(?:overwritten|deleted|replaced)[^.]{0,40}(?:brought back|restored|recovered|undone|rolled back)|(?:is|are|were|was) never (?:removed|deleted|cleaned)|실수|(?:application|code|architecture)[^.]{0,20}chang|chang\\w*[^.]{0,25}(?:application|code|architecture)|transactional|overwrites the other|(?:intervals?|schedules?|settings?|protocols?|formats?|requirements?|names?|vendors?|timetables?) (?:itself )?(?:cannot|can ?not|must not|may not)',
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
    en: `(?:not even|including|even (?:by|for)|nor)[^.]{0,40}(?:root|admin\\w*|account owner|any user)|(?:nobody|no one|no (?:\\w+ )?(?:user|identity|principal|account)|none|by any ?(?:one|user))\\b[^.]{0,90}(?:${LOCK_VERBS}|alter|shorten)|lock (?:itself )?(?:must not|cannot|may not|can never) be (?:chang|remov|lift|alter)\\w*|${LOCK_VERBS}\\w*[^.]{0,20}by (?:any|every) ?(?:one|body|user|admin)|legal(?:ly)? (?:duty|obligat\\w+|require\\w*)|regulat\\w+ require\\w*[^.]{0,80}(?:kept|retain|delet|protect)`,
    ko: '(?:루트|관리자|root)[^.]{0,10}(?:도\\b|도 |조차|포함|라도)|누구도|아무도|법적 의무',
  },
  {
    need: 'worm-bypass',
    en: '(?:users?|admin\\w*|roles?|team|group|managers?|officers?)\\b[^.]{0,60}(?:allowed|able|permitted|permission|right|can|may)\\b[^.]{0,25}(?:overrid|bypass|lift|shorten|waive|delet|remov)\\w*[^.]{0,40}(?:retention|lock|protect|when|if|earl(?:y|ier)|before|in (?:special|exceptional|rare|urgent) cases|necessary|needed)',
    ko: '(?:특정|일부|특수|권한(?:이|을)|허가)[^.]{0,40}(?:사용자|관리자|역할)[^.]{0,25}(?:우회|해제|재정의|삭제할 수 있|(?:보존|잠금)[^.]{0,12}(?:변경|단축|조정|수정)할 수 있)',
    unless: 'nobody|no one|no (?:\\w+ )?(?:user|identity|principal|account)|never|not even|included',
    given: 'object lock|governance|worm|거버넌스|객체 잠금',
  },
  {
    need: 'worm-bypass',
    en: '(?:specific|privileged|certain|authori[sz]ed|some|designated|special|named|selected|chosen|trusted|appointed|\\b(?:two|three|few))\\b[^.]{0,30}(?:users?|roles?|officers?|custodians?|admin\\w*|permissions?)[^.]{0,50}(?:delet|overrid|bypass|remov|chang|shorten|lift|waive|suspend|exempt|disabl|extend)',
    given: 'object lock|governance|worm',
  },
  {
    need: 'legal-hold',
    ko: '(?:기간|기한|종료일|날짜)[^.]{0,8}(?:정하지|정해지지|알 수 없|모르|없이)|언제 끝날지',
    given: 'legal hold|법적 보존',
  },
  {
    need: 'legal-hold',
    en: '(?:nobody|no one|cannot|unable|not|never)\\b[^.]{0,25}(?:know|say|tell|predict|foresee|determin|estimat)\\w*[^.]{0,20}(?:how long|when|until when)|how long[^.]{0,40}(?:unknown|unclear|uncertain|open|not (?:known|clear|fixed))|(?:while|as long as|for as long as|during)[^.]{0,30}(?:investigation|litigation|lawsuit|court case|legal case|proceedings|trial)|no (?:fixed |set |known |defined )?(?:end date|expir\\w*|retention (?:period|term))|indefinite\\w*|until (?!(?:the |their |its |that |this |each )?(?:\\w+ )?(?:retention|term|period|lock)\\b)[^.]{0,40}(?:releas|lift|decid|remov|ends?|resolved|closed)|(?:end )?date is (?:not known|unknown|open)|(?:unclear|not clear|unknown|not known|uncertain) (?:how long|when|until)|(?<!\\b(?:under|upon|with|on|by) (?:an? )?)court order|lawsuit|unknown (?:period|length|time|duration)|open[- ]ended|(?:ongoing|pending|active) (?:\\w+ )?(?:litigation|investigation|lawsuit|audit|case|trial)',
    ko: '무기한|(?:소송|조사)[^.]{0,15}(?:끝|종료|해제)|기간을 알 수 없',
    given: 'legal hold|object lock|retention|법적',
  },
  {
    need: 'existing-objects',
    en: '\\b(?:objects?|files?)\\b[^.]{0,40}(?:are|is|were|was) (?:still )?(?:unencrypted|not encrypted)|\\bunencrypted (?:objects?|files?)|(?:existing|older|old|historical|previous|earlier|already (?:stored|uploaded|in|there))[^.]{0,40}(?:objects?|data|files?|documents?)|(?:objects?|data|files?|documents?)[^.]{0,40}(?:already (?:stored|in|exist)|(?:were|was|are|stored|there|present|uploaded|written|created) before)|\\b(?:old|older|existing|earlier|previous) ones\\b[^.]{0,30}(?:not|never|too|also|as well|remain)|only (?:the )?(?:new|objects? (?:uploaded|added|written|created) (?:after|since))|(?:uploaded|added|written|created|stored) before (?:the |it |replication|versioning|encryption)|(?:millions|billions|\\d+ (?:million|billion)) of[^.]{0,20}objects[^.]{0,80}(?:tag|copy|encrypt|\\bacl|restor|chang|updat|replac|invok)\\w*',
    given:
      'batch operations|batch replication|recopy|re-?upload|copy (?:the )?existing|existing objects|배치 (?:작업|복제)',
    ko: '기존 (?:객체|데이터|파일)|이?전에 (?:업로드|저장|올린|올라온|만든|생성|추가|있던)|이전에 있던|새(?:로운)? 객체만',
  },
  {
    need: 'keep-forever',
    en: '(?:kept|keep|retain\\w*|stored?|preserv\\w*|archiv\\w*|stay|remain)[^.]{0,40}(?:indefinite\\w*|for ?ever|permanent\\w*|in perpetuity|without (?:an )?end)|(?:indefinite|permanent|perpetual) (?:retention|archive|storage|preservation)|\\b(?:logs?|records?|data|files?|documents?|reports?)\\b[^.]{0,20}\\b(?:must|should|ha(?:s|ve) to|needs? to|(?:is|are) to) be (?:kept|retained|preserved|archived)\\b(?: on file)?(?: for (?:the |an? |any |later |future |possible )*(?:auditors?|audits?|regulators?|compliance|inspections?|legal \\w+))?(?= *(?:[,;.]|and\\b|$))',
    ko: '영구(?:히|적으로)?[^.]{0,8}(?:보관|보존|저장)|무기한[^.]{0,8}(?:보관|보존|저장)',
  },
  {
    need: 'expire-data',
    en: '(?:stor|keep|kept|retain|held|hold)\\w*[^.]{0,60}\\bfor (?:up to|no (?:more|longer) than|at most|a maximum of) {duration}',
    ko: '최대 {duration}[^.]{0,8}(?:까지|동안)[^.]{0,8}(?:보관|저장)',
    offered: 'expir|delet|만료|삭제',
  },
  {
    need: 'expire-data',
    ko: '{duration} ?(?:후|뒤|이후|이 지나면|이 지난)[^.]{0,15}(?:필요 ?(?:가 )?없|쓸모 ?(?:가 )?없|의미 ?(?:가 )?없)',
  },
  {
    need: 'expire-data',
    en: '(?:(?:must|should|can|may|to|then|be|automatically|are|is|get|gets) (?:be )?(?:then )?(?:automatically |permanently )?(?:gone\\b|delet|remov|expire|purg|discard|disappear|eras|destroy|clean(?:ed)? up|dropped)\\w*)|(?:drop|delet|eras|remov|purg)\\w* (?:them|it|items?|records?|sessions?|entries|objects?)[^.]{0,30}(?:automatic|after|once|based on (?:the|this|that|an?|their|its) (?:\\w+ )?(?:timestamp|date|age|expir))\\w*|(?:worthless|obsolete|useless|(?:of|has|have|had) no (?:more |further )?(?:value|use|purpose)|no further (?:value|use)|(?:are|become|is|go|gets?|becomes) (?:stale|irrelevant))|(?:needs?|relevant|useful|valid|required|keeps?)[^.]{0,40} only (?:for )?\\d+|only (?:the )?(?:last|latest|most recent)|no longer (?:needed|required|relevant|useful|wanted)',
    ko: '(?:삭제|제거|만료|폐기)(?:되어야|해야|할(?! 수 없)|하(?!지)|된)|동안만',
    unless:
      'accident|mistak|inadvertent|unintent|prevent|not (?:be )?(?:delet|remov)|never|cannot|must not|may not|실수|방지|금지|(?:삭제|제거)[^.]{0,8}(?:없|못)|multipart|access (?:must|should)|nobody|no one|(?:charges?|costs?) (?:can |to |must )?be|capacity|throughput|delet\\w* until|from deletion|\\bpii\\b|personal|sensitive|confidential',
  },
  {
    need: 'expire-data',
    en: '(?:show|display|list|keep|hold|only (?:need|use|see|want))\\w*[^.]{0,40}(?:the )?(?:last|latest|past|most recent|newest|previous) {duration}|(?:table|bucket|file system|data|storage) (?:must|should|has to|needs to|may) (?:shrink|stay small|not grow)|(?:older|old|expired) (?:items|records|entries|rows)[^.]{0,60}(?:only (?:increase|add|cost)|increase|bloat|no longer|never)|older than {duration}[^.]{0,30}never',
    ko: '(?:최근|지난) {duration}[^.]{0,12}만',
    offered: '\\bttl\\b|time[- ]to[- ]live|expir',
    unless: 'restor|recover|point in time|any second|backup',
  },
  {
    need: 'old-versions',
    en: '(?:number of objects|storage|size|volume|bucket|bill|costs?|usage)\\b[^.]{0,60}(?:still|continu\\w*|keeps?|nevertheless|higher than|larger than)[^.]{0,30}(?:grow|climb|increas|ris|expect)\\w*',
    ko: '(?:객체 수|스토리지|용량|크기|비용)[^.]{0,30}(?:계속|여전히)[^.]{0,12}(?:증가|늘)',
    given:
      'versioning (?:is |was )?(?:on|enabled|turned on)|enabl\\w* versioning|versioned bucket|버전 ?관리(?:가|를)? ?(?:활성|사용|켜)',
    offered: 'noncurrent|non-current|(?:previous|old(?:er)?) versions|이전 버전|최신이 아닌',
  },
  {
    need: 'old-versions',
    en: '(?:old(?:er)?|previous|noncurrent|non-current|earlier|superseded)(?: \\w+)? versions?',
    ko: '이전 버전',
    given: 'noncurrent|non-current|previous versions|이전 버전',
  },
  {
    need: 'abort-uploads',
    en: 'uploads?\\b[^.]{0,80}(?:interrupt|fail|abandon|abort|incomplete|broken off|never (?:finish|complet)|not complet|do not complete|started? again)\\w*|(?:incomplete|failed|abandoned|partial|unfinished|interrupted|orphaned|aborted|never (?:been )?(?:completed|finished))[^.]{0,25}(?:multi-?part|uploads?|parts)|multi-?part[^.]{0,80}(?:kill|fail|interrupt|crash|cancel|abort|broken|break|never (?:been )?(?:complet|finish)|not (?:been )?(?:complet|finish)|incomplete)\\w*|(?:storage|parts|data|bytes|\\btb|\\bgb)\\b[^.]{0,60}(?:cannot|can.t|not|never|do not|does not)[^.]{0,20}(?:seen|visible|listed|show|appear|accounted|explain)\\w*[^.]{0,40}(?:object|list|bucket)',
    ko: '(?:미완료|불완전|중단|실패|완료되지 않은)[^.]{0,10}(?:업로드|멀티파트)|멀티파트[^.]{0,20}(?:중단|실패|끊)',
    given: 'incomplete|abort|unfinished|미완료|불완전|중단',
  },
]
