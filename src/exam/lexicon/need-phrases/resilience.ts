import type { NeedPhrase } from './need-phrase.ts'
import { ZONES } from './word-lists.ts'

/** What the data must survive, and what may be lost. */
export const RESILIENCE_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'az-resilient',
    en: `(?:los[et]|loses|losing|loss|destr\\w+|fail\\w*|outage|unavailab\\w*|disaster|surviv\\w*|goes? down)\\b[^.]{0,60}${ZONES}|${ZONES}[^.]{0,60}(?:los[et]|loss|destr\\w+|fail\\w*|outage|unavailab\\w*|disaster|goes? down)`,
    unless:
      '(?<!\\b(?:not|cannot|never|no|nobody|without|un)\\b[^.]{0,30})\\b(?:accept\\w*|tolera\\w*|fine|no problem|afford\\w*|allow\\w*|permit\\w*|may be los|can be los|could be los|recreat\\w*|re-?submit\\w*|re-creat\\w*|regenerat\\w*|reproduc\\w*)|on-premises|own data cent|company data cent',
  },
  {
    need: 'az-resilient',
    en: '(?:must|may|can|should|cannot|can)(?: ?not|n.t)? (?:never |under no circumstances )?(?:be|get) lost|no (?:\\w+ )?(?:may|can|must) be lost',
    ko: '(?:잃|잃어버리|유실되|손실되|손실하)[^.]{0,4}(?:면 안|으면 안|지 않|서는 안)',
    offered: 'one[- ]zone',
    unless:
      'stop|terminat|reboot|restart|instance|server|(?<!\\b(?:no|none|nothing|not)\\b[^.]{0,25})(?:can|could|may) be (?:los|re-?creat)|메시지|message',
  },
  {
    need: 'az-resilient',
    en: '(?:durab\\w*|safe\\w*)[^.]{0,25}\\b(?:as (?:high|great|good) as|highest|maxim\\w+|best possible)|\\b(?:highest|maxim\\w+|greatest|most|best)\\b[^.]{0,20}durab\\w*',
    ko: '(?:최고|최대|가장 높은)[^.]{0,12}내구성|내구성[^.]{0,12}(?:최대|가장 높|최고)',
    offered: 'one[- ]zone|단일 ?영역',
  },
  {
    need: 'az-resilient',
    en: '\\b(?:preserv|maintain|keep|retain)\\w* (?:the |its |their |today.s |present |current )?availability\\b|without (?:\\w+ )?(?:los|reduc|sacrific|lower|affect)\\w* (?:the )?availability',
    ko: '가용성(?:을|은|이)? ?(?:계속 )?(?:유지|보장|보존)',
    offered: 'one[- ]zone|단일 ?영역',
  },
  {
    need: 'az-resilient',
    en: 'exists? only once|only exists? once|one[- ]of[- ]a[- ]kind|no (?:other|second) cop(?:y|ies)',
    unless: '(?:cop(?:y|ies)|duplicate)\\b[^.]{0,20}(?:should|must|may|shall|can|is to|are to)\\b|without',
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
      're-?submit\\w*|re-?run|run again|다시 (?:제출|실행)|(?:neither|not|no)[^.]{0,20}availab(?!ility zone)|(?:does|is|are|do)(?: not|n.t) (?:surviv|resilien|withstand|toler)\\w*|견디지 (?:못|않)|영역 하나에만|단일 (?:가용 ?)?영역에만|mount target|in-memory|(?:accept\\w*|toler\\w*|fine|may|can|allow\\w*|permit\\w*|afford\\w*)[^.]{0,40}(?:los[et]|losing|loss)\\w*|(?:los[et]|losing|loss)\\w*[^.]{0,50}(?:acceptable|tolera\\w+|fine|no problem)',
  },
  {
    // One Zone-IA is documented for data that can be created again; what somebody answers for is no such data.
    need: 'az-resilient',
    en: '\\b(?:complian\\w*|regulat\\w*|auditors?|medical|patients?|health ?care|financial|accounting|business[- ]critical|contracts?|legal|insur\\w*|claims?)\\b',
    ko: '규정 ?준수|규제|감사|의료|환자|금융|회계|계약|법적|보험',
    offered: '(?<!express )one[ -]?zone|단일 영역',
    never:
      're-?creat|re-?produc|re-?generat|re-?buil[dt]|re-?process|re-?load|replicated by|may vanish|temporary|scratch|cache|secondary|second copy|non-?critical|not critical|copy (?:exists|is kept|remains)|other copy|thumbnail|may be lost|can be lost|loss (?:is|would be)|다시 (?:만들|생성)|재생성|사본|중요하지 않',
  },
  {
    need: 'az-resilient',
    en: '(?:hard|difficult|impossible|expensive|costly|not easy|cannot|can not|not (?:easily )?(?:be )?) ?(?:to )?(?:be )?(?:easily )?(?:re-?creat|re-?produc|re-?generat|re-?buil[dt]|re-?collect|re-?gather|replac)\\w*|irreplaceable|(?:data|files?|documents?|images?|objects?|they|it|which) (?:is|are) (?:\\w+ )?(?:vital|precious|invaluable)|(?:only|sole|single) (?:existing )?copy|non-?reproducible',
    ko: '(?:재생성|재현|다시 만들)[^.]{0,12}(?:어렵|힘들|수 없|불가)|대체할 수 없',
    unless: '(?:instances?|infrastructure|environment|stack|servers?|cluster) (?:\\w+ )?(?:re-?creat|re-?build)',
  },
  {
    need: 'az-resilient',
    en: '(?:improv|increas|enhanc|rais|better|higher|ensur|guarante)\\w*[^.]{0,60}\\b(?:availability(?! zone)|reliability)\\b',
    ko: '(?:가용성|안정성)[^.]{0,25}(?:개선|향상|높이|높여)',
    offered: '(?:multi|single)-?az\\b',
  },
  {
    need: 'az-resilient',
    en: '(?:un)?planned (?:\\w+ )?(?:maintenance|disruption|outage|downtime)[^.]{0,60}(?:un)?planned|unplanned (?:\\w+ )?(?:disruption|outage|downtime)',
    ko: '계획되지 않은 (?:중단|장애|가동 중지)|예기치 않은 (?:중단|장애)',
    offered: '(?:multi|single)-?az\\b',
  },
  {
    need: 'durable',
    en: '(?:results?|outputs?|model files?|artifacts?|records?|raw data)\\b[^.]{0,25}(?:must|needs?|has|have|should)(?: to)?(?: not)? (?:be )?(?:kept|preserved|retained|saved|survive|outlive|persist|end up (?:back )?in s3)|(?:must|has to|have to|needs? to|should) outlive|without (?:\\w+ )?losing (?:any |the |its |their )?(?:\\w+ )?(?:data|files|datasets|results|records|input|output)',
  },
  {
    need: 'durable',
    unless:
      'durable (?:source|system|origin|backend|database|data ?store|copy)|(?:rebuil|re-?creat|re-?load|re-?generat|re-?produc)\\w*[^.]{0,40}(?:from|in|by)',
    en: '(?:very |highly |most |store[sd]? )?durabl[ey]|durability|(?:no|without)(?: any)?(?: risk of)? (?:data loss|losing data)|must not (?:be lost|lose)|persist(?:ent|s|ed)? (?:data|storage|beyond|after|when|if|even|across)|(?:surviv|outliv|remain|stay)\\w*[^.]{0,40}\\b(?:stop|terminat|reboot|restart|crash)\\w*|(?:stopp?|terminat|restart|reboot)\\w*[^.]{0,50}(?:must not|without|not) (?:be )?los[et]\\w*',
    ko: '내구성|데이터 손실(?:이| 없|을 (?:방지|막))|유실|(?:없어|사라|중단)(?:져|지|돼|되)[^.]{0,6}(?:도|더라도)[^.]{0,12}(?:사라지지|없어지지|남|유지)',
  },
  {
    need: 'scratch',
    en: '(?<!\\b(?:not|non|ir|un)[ -]?)(?:re-?creatable|reproducible|re-?generatable)|(?:can|could|may) be (?:easily )?re-?built|can be (?:re-?loaded|re-?read|re-?fetched|copied again|downloaded again|produced again|created again|generated again)|(?:replication|redundancy|durability|backups?) (?:is|are) not (?:required|needed|necessary)|(?:deleted|discarded|removed|thrown away) (?:when|after|as soon as) the (?:job|run|simulation|render|training)|(?:los(?:s|ing|t)|fail\\w*)\\b[^.]{0,50}(?:no (?:consequence|concern|harm)|does not matter|do not matter|not a problem|harmless|can be (?:tolerated|afforded|accepted)|acceptable)|(?:software|application|database|system|engine|cluster)[^.]{0,60}(?:replicat\\w*|keeps? (?:two|three|several|\\d+) (?:replicas|copies))[^.]{0,60}(?:itself|on its own|different|other|across|between|several) ?(?:instances|nodes|hosts|servers)?|(?:temporary|scratch|intermediate|ephemeral|transient) (?:data|files?|storage|results?|output|content)|(?<!\\b(?:no|none|nothing|not|never)\\b[^.]{0,25})(?:can|could|may) be (?:easily )?(?:lost|re-?created|regenerated|reproduced)|(?:easily|quickly|readily) (?:be )?(?:re-?creat|re-?produc|re-?generat|rebuil)\\w*|(?:re-?creat|re-?produc|re-?generat|rebuil)\\w* (?:easily|quickly|at any time|if (?:lost|needed))|(?:losing|loss of|lost)[^.]{0,60}(?:is |would be )?(?:acceptable|tolerable|no problem|fine)|secondary (?:backup )?cop(?:y|ies)|\\bcop(?:y|ies) of (?:each|every|the|all)\\b[^.]{0,30}\\b(?:also|already) (?:exists?|lies?|is|are)\\b|cop(?:y|ies) of [^.]{0,40}\\b(?:elsewhere|on (?:physical|other|tape))|original\\w*[^.]{0,30}(?:remain|kept|held|stored)[^.]{0,20}(?:elsewhere|on-?prem)',
    ko: '임시 (?:데이터|파일)|중간 (?:데이터|결과)[^.]{0,40}필요 ?없|중간 (?:데이터|결과)|(?:쉽게 )?(?:재생성|다시 만들|재현)(?:할|될)? 수 있',
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
]
