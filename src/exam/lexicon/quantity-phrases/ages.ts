import { spokenDays } from '../spoken-quantities.ts'
import type { QuantityPhrase } from './quantity-phrase.ts'
import { AFTER_KO, OFTEN, RARE, RARE_KO } from './read-words.ts'
import { days } from './values.ts'

/** Ages at which reads fall off, data is archived or goes. */
export const AGE_PHRASES: readonly QuantityPhrase[] = [
  {
    quantity: 'removal-age',
    pattern:
      '(?:delet|remov|purg|expir|discard|eras|destroy)\\w*[^.]{0,25}(?:after|older than|at|in|once they are) {duration}',
    value: days,
  },
  {
    quantity: 'removal-age',
    pattern: '\\b(?:gone|disappear\\w*|vanish\\w*)[^.]{0,12} {duration} (?:after|from|following)',
    value: days,
  },
  {
    quantity: 'removal-age',
    pattern:
      '(?:delet|remov|purg|expir|discard|eras|destroy)\\w*[^.]{0,25} {duration} (?:after|from|following|past) (?:(?:their|its|the|being|they (?:are|were)|it (?:is|was)) )?(?:creat|upload|stor|ingest|receiv|arriv|publi|written|collect|record)\\w*',
    value: days,
  },
  {
    quantity: 'removal-age',
    pattern:
      '(?:older than|after) {duration}[^.]{0,40}(?:must|should|can|may|to|are|is)? ?(?:be )?(?:delet|remov|purg|expir|discard|eras|destroy|shredd)\\w*',
    unless: RARE,
    value: days,
  },
  {
    quantity: 'removal-age',
    pattern: '(?:needs?|relevant|useful|valid|required|keeps?)[^.]{0,40} only (?:for )?{duration}',
    value: days,
  },
  {
    quantity: 'removal-age',
    pattern:
      '(?:older than|after|beyond|past) {duration}[^.]{0,40}(?:no (?:more |further )?(?:value|use|purpose)|worthless|useless|obsolete|not (?:needed|wanted|useful)|no longer (?:needed|required|useful|relevant))',
    value: days,
  },
  {
    quantity: 'removal-age',
    pattern:
      '(?:needed|need|useful|relevant|valid|required|kept|used|interesting|matter) (?:\\w+ ){0,2}(?:for )?(?:only )?(?:the first )?{duration}[^.]{0,60}(?:worthless|useless|obsolete|no longer|no value|of no use|not needed|never needed|irrelevant)',
    value: days,
  },
  {
    quantity: 'removal-age',
    pattern:
      'after {duration}[^.]{0,40}(?:no longer (?:needed|required|useful|relevant|wanted)|worthless|obsolete|useless)|(?:worthless|obsolete|useless|irrelevant) after {duration}',
    value: ([one, other]) => days([one ?? other]),
  },
  {
    quantity: 'removal-age',
    pattern: `{duration}${AFTER_KO}[^.]{0,20}(?:삭제|제거|만료|폐기)|{duration} ?(?:동안|간)?만 (?:\\S+ )?(?:보관|보존|저장|유지|필요|사용)`,
    unless: '(?:삭제|제거|폐기)[^.]{0,8}(?:없|안 |못|않)',
    value: ([one, other]) => days([one ?? other]),
  },
  {
    quantity: 'removal-age',
    pattern:
      '(?:for|during) (?:the |about |only )?{duration}[^.]{0,12}(?:,|and|then|after which|afterwards|whereupon)[^.]{0,25}(?:delet|remov|purg|expir|discard|thrown away)\\w*',
    unless: 'not|never',
    value: days,
  },
  {
    quantity: 'removal-age',
    pattern:
      '{duration} ?(?:동안|간)[^.]{0,20}(?:뒤|후|다음)(?:에)?[^.]{0,12}(?:삭제|폐기|제거)|{duration} ?(?:후|뒤|이후|이 지나면|이 지난)[^.]{0,15}(?:필요 ?(?:가 )?없|쓸모 ?(?:가 )?없)',
    value: ([one, other]) => days([one ?? other]),
  },
  {
    quantity: 'removal-age',
    pattern: '(?:delet|remov|purg|expir|discard)\\w*[^.]{0,20} (?:when|once|as soon as) [^.]{0,20}{duration} old',
    value: days,
  },
  {
    quantity: 'retention',
    pattern:
      '(?:until|through|up to|to) (?:the end of )?(?:the )?year (\\d+)|(?:until|through) the (\\w+) year|\\b(\\d+) years? (?:old|of age|in total|altogether)',
    unless:
      'archiv\\w* (?:after|at)|rare|seldom|older than|(?:under|over|above|below|younger than|less than|more than) \\d+ years?',
    value: ([year, word, old]) => days([`${year ?? old ?? word?.replace(/(?:th|st|nd|rd)$/u, '')} years`]),
  },
  {
    quantity: 'retention',
    pattern:
      '\\b(?:kept|keep|retain\\w*|retention|stored?|preserv\\w*|archiv\\w*|sav(?:ed?|ing)|hold|held|maintain\\w*)(?:(?!restor|retriev|wait|until|\\b(?:read|access|quer|view|us)(?:s|es|ed|ing|ies|ied)?\\b)[^.]){0,60}?(?:for|of|up to|at least|minimum) (?:up to |only |just |another |a further |an additional |at least |a (?:minimum|period) of |a total of |the (?:next|full) )?{duration}',
    unless: 'first|accessible for|retrievable within',
    value: days,
  },
  {
    quantity: 'retention',
    pattern:
      '\\b(?:kept|retained|stored|preserved|held|archived|(?:keep|retain|hold) (?:them|it|(?:the |all |these |its |their )?(?:\\w+ )?(?:logs|files|data|records|objects|documents|images|backups|reports))) (?:at least |a full |for )?{duration}(?! (?:after|from|ago|old))',
    unless: 'first|accessible|only',
    value: days,
  },
  {
    quantity: 'retention',
    pattern:
      '(?:needed|required|available|(?:regulat\\w*|law|lawyers?|auditors?|authorit\\w*|compliance) (?:wants?|needs?|demands?|expects?|asks?)(?: for)? (?:them|it|these|those|the \\w+)) for (?:at least |up to |a minimum of )?{duration}',
    // What is available at once, or read often, for some time may well be kept for longer.
    unless: 'only|first|next|initial|immediate|instant|readily|highly|quick|rapid|frequent|often|delay|daily',
    value: days,
  },
  {
    quantity: 'retention',
    pattern:
      '\\b(?:keep|retain|hold|archive) (?:(?!for\\b|after\\b|until\\b)[\\w-]+ ){1,7}{duration}(?= ?(?:[;.,]|and\\b|with\\b|$))',
    unless: 'every|each|first|last|old|after|only|delay|daily',
    value: days,
  },
  {
    quantity: 'retention',
    pattern:
      '{duration}[ -](?:retention|of retention)|(?:entire|whole|full|complete|mandat\\w+|retention) {duration}[ -](?:period|term)|(?:retention (?:period|time|term)|retention)[^.]{0,15}(?:of|is|:) {duration}',
    value: ([one, two, three]) => days([one ?? two ?? three]),
  },
  {
    quantity: 'retention',
    pattern:
      '{duration} ?(?:이상 )?(?:동안|간|이나)[^.]{0,25}(?:보관|보존|유지|저장|남)|(?:최소|총|전체|최대) {duration}(?:치)?(?:을|를)?[^.]{0,15}(?:보관|보존|유지|저장)|(?:보관|보존|유지|저장) 기간[은이을를]? ?(?:최소 |총 )?{duration}|{duration}(?:의| 이상의?|짜리)? ?(?:보관|보존)(?: 기간| 의무|해야|되어야)',
    unless: '처음|첫|최초',
    value: (groups) => days([groups.find((group) => group !== undefined)]),
  },
  {
    quantity: 'hot-window',
    pattern: `${OFTEN}[^.]{0,50}?(?:(?:for|in|during|within) (?:the )?(?:first |initial |up to )?|the first |the most recent |the last ){duration}`,
    value: days,
  },
  { quantity: 'hot-window', pattern: `(?:for|in|during|within) (?:the )?(?:first|initial) {duration}`, value: days },
  {
    quantity: 'hot-window',
    pattern: `\\bthe first {duration} (?:is|are|gets?|(?:must|should|have to) be)\\b[^.;,]{0,30}${OFTEN}`,
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern:
      'for {duration}\\b[^.;,]{0,30}\\b(?:read|pull|open|access|view|quer|watch|us|request|fetch|consult|analy[sz])\\w*[^.;,]{0,20}\\b(?:daily|every day|each day|all day|constantly|often|frequently|heavily|many times)\\b',
    unless: 'backup|snapshot|report|kept|retain|stored|delet|expire',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern: `(?:last|past|latest|most recent|previous|newest) {duration}[^.]{0,60}(?:${OFTEN}|(?:every|each) (?:day|hour|morning)|all day|(?:restor|read|quer|access|open|view|us)\\w* (?:about |around |roughly )?(?:once|twice|several times|\\d+ times)|(?:must|should|needs? to|has to|have to) be (?:\\w+ )?(?:immediate|instant)\\w*)`,
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern:
      '(?:(?:every|each) (?:day|hour|morning|night|evening|week)|daily|hourly|nightly|weekly)[^.]{0,80}\\b(?:last|past|latest|most recent|previous|newest) {duration}',
    unless: 'report|backup|snapshot',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern:
      '(?:shown?|display\\w*|see|view|brows\\w*|look up|consult)\\b[^.]{0,40}(?:the )?(?:last|past|latest|most recent|previous|newest) {duration}',
    unless: 'report|backup|snapshot|only',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern: `(?:available|accessible|kept|stored) for {duration} of (?:\\w+ )?${OFTEN}`,
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern:
      '(?:^|[;,:.] )(?:the |their |its )?(?:first|initial) (month|week|quarter|year) (?:they|it|data|files|objects|documents|records|the)\\b',
    value: ([unit]) => (unit === undefined ? undefined : spokenDays(`1 ${unit}`)),
  },
  {
    quantity: 'hot-window',
    pattern: '(?:for|in|during|within|over) (?:the |their |its )?(?:first|initial) (month|week|quarter|year|day)',
    value: ([unit]) => (unit === undefined ? undefined : spokenDays(`1 ${unit}`)),
  },
  {
    quantity: 'hot-window',
    pattern: '(?:most recent|newest|latest|last) (month|week|quarter|year|day)',
    value: ([unit]) => (unit === undefined ? undefined : spokenDays(`1 ${unit}`)),
  },
  {
    quantity: 'hot-window',
    pattern: '\\b(?:every|each) day for (?:the first |about )?{duration}',
    unless: 'backup|snapshot|report|kept|retain|stored|delet|expire',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern:
      '\\b(?:quer|analy[sz]|search|process|work|consult|view|read|us)(?:s|es|ed|ing|ies|ied)?\\b[^.,;]{0,30} for (?:the first |about )?{duration},? (?:and|then|after which|before)',
    unless: 'delay|kept|retain|stored|backup|free|trial',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern: `(?:after|older than|beyond|past) (?:the )?(?:first |initial |more than |about )?{duration}[^.]{0,80}${RARE}`,
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern: `${RARE}[^.,]{0,40} (?:once|when|as soon as) (?:[^.,]{0,20} )?(?:older than )?{duration}(?: old)?`,
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern: `${RARE}[^.]{0,50}(?:after|older than|beyond) (?:the )?(?:first )?{duration}`,
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern:
      '\\b(?:not|never|no longer|hardly)\\b (?:\\w+ )?(?:access|open|read|view|touch|request|us|need|look|watch|play)\\w*(?: at)?(?: again| any ?more| at all)? (?:after|beyond) (?:the )?(?:first )?{duration}',
    unless: 'delet|remov|expir|purg',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern:
      '\\b(?:not|never|no longer|hardly)\\b (?:\\w+ )?(?:access|open|read|view|touch|request|us|look|watch|play)\\w*(?: at)?(?: again| any ?more| at all)? (?:after|beyond) (?:the )?(?:first )?(month|week|quarter|year|day)\\b',
    unless: 'delet|remov|expir|purg',
    value: ([unit]) => (unit === undefined ? undefined : spokenDays(`1 ${unit}`)),
  },
  {
    quantity: 'hot-window',
    pattern:
      '(?:after|older than|beyond) (?:the )?(?:first )?{duration}(?=[^.]{0,60}(?:once|twice|\\d+ times|perhaps) (?:\\w+ )?(?:a|per|every|each|in)\\b)',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern:
      '(?:처음|첫|최초|최근|지난|(?:생성|업로드|저장|수집|작성|등록|기록|생산|게시|출시)[^.]{0,4}(?:후|이후|직후|뒤))(?: 첫)? ?{duration}',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern:
      '(?:처음|첫|최초|최근) ?(?:한 )?(주|달|해|년|개월|분기|일주일)(?= ?(?:동안|간|에는|에|이내|안에|은|까지|[가-힣]{1,6}[은는])[^.]{0,40}(?:자주|많이|빈번|집중|활발))',
    value: ([unit]) =>
      unit === undefined ? undefined : spokenDays(`1 ${unit === '해' ? '년' : unit === '일주일' ? '주' : unit}`),
  },
  {
    quantity: 'hot-window',
    pattern: '{duration} ?(?:동안|간|까지|이내)(?:은|는|에는|에)?[^.]{0,20}(?:자주|빈번|많이)(?![^.]{0,8}않)',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern: `{duration}${AFTER_KO}[^.]{0,40}${RARE_KO}`,
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern:
      '\\b(?:nobody|no one|none) (?:\\w+ )?(?:read|open|access|need|use|look|request|view|watch)\\w*(?: (?:at )?\\w+){0,3} (?:after|beyond) (?:the )?(?:first )?{duration}',
    value: days,
  },
  {
    quantity: 'immediate-window',
    pattern:
      '(?:^|[.;,] )for (?:the first |at least )?{duration},? [^.;,]{0,40}(?:must|should|needs? to|has to|have to) be [^.;,]{0,30}\\b(?:immediate(?:ly)?|instant(?:ly)?|at once|without delay|real time)',
    value: days,
  },
  {
    quantity: 'immediate-window',
    pattern:
      '\\b(?:need|use|want|require|read|access|consult)\\w*\\b[^.;,]{0,25} for (?:the first |at least |about )?{duration} with (?:instant|immediate|millisecond|quick|fast)',
    value: days,
  },
  {
    quantity: 'immediate-window',
    pattern:
      '(?:accessib|availab|retriev|readab|access|read|open|restor|recover)\\w* (?:at once|immediately|instantly|right away|promptly|without (?:any )?delay|in real time) (?:for|during|within|in|over) (?:the |a |at least |up to |a period of )*(?:first |initial |next )?{duration}',
    value: days,
  },
  {
    quantity: 'immediate-window',
    pattern:
      '(?:immediate(?:ly)?|instant(?:ly|aneously)?|readily|real[- ]time|milliseconds?|rapid(?:ly)?|quick(?:ly)?)[^.]{0,30}(?:accessib|availab|retriev|readab|access|read)\\w*[^.,]{0,40}? (?:for|during|within|in|over) (?:the |a |at least |up to |a period of )*(?:first |initial |next )?{duration}',
    unless: 'within \\d+ (?:ms|milli|second|minute|hour)|in (?:a few )?(?:milliseconds|seconds)',
    value: days,
  },
  {
    quantity: 'immediate-window',
    pattern:
      '(?:last|past|latest|most recent|previous|newest) (week|month|quarter|year)\\b[^.;,]{0,40}\\b(?:immediate(?:ly)?|instant(?:ly)?|readily|at once|right away|without delay|milliseconds?)\\b',
    value: ([unit]) => (unit === undefined ? undefined : spokenDays(`1 ${unit}`)),
  },
  {
    quantity: 'immediate-window',
    pattern:
      '(?:last|past|latest|most recent|previous|newest) {duration}[^.]{0,50}\\b(?:immediate(?:ly)?|instant(?:ly)?|readily|at once|right away|without delay|minimal delay|milliseconds?|real[- ]time)\\b',
    value: days,
  },
  {
    quantity: 'immediate-window',
    pattern:
      '(?:accessib|availab|retriev|readab|access|read)\\w* (?:with (?:minimal|little|no|the least)|without (?:any |much )?) ?delay (?:for|during|in|over) (?:the |a |at least |up to |a period of )*(?:first |initial |next )?{duration}',
    value: days,
  },
  {
    quantity: 'immediate-window',
    pattern:
      '(?:for|during|in|within) (?:the )?(?:first|initial) {duration}(?:(?! after| then| but| rarely)[^.,;]){0,50}(?:immediate(?:ly)?|instant(?:ly)?|at once|without delay|milliseconds?|real[- ]time)|{duration} ?(?:동안|간|까지)(?:은|는|에는|에)?[^.]{0,15}(?:즉시|바로|밀리초|(?:최소|낮은|짧은)[^.]{0,4}(?:지연|대기))|(?:처음|첫|최초|최근|지난|직전) ?{duration}[^.]{0,30}(?:즉시|바로|밀리초)',
    unless: 'for {duration}[^.]{0,40}(?:kept|retain|stor)',
    value: (groups) => days([groups.find((group) => group !== undefined)]),
  },
  {
    quantity: 'immediate-window',
    pattern: '(?:첫 ?|처음 ?1 ?)(해|년|달|개월|주|분기)(?:에|에는|동안|간)?[^.]{0,40}(?:즉시|바로|곧바로|밀리초)',
    shared: true,
    value: ([unit]) => ({ 해: 365, 년: 365, 달: 30, 개월: 30, 주: 7, 분기: 91 })[unit ?? ''],
  },
  {
    quantity: 'archive-age',
    pattern:
      '{duration} ?(?:후|뒤|이후|(?:이|가)? ?지나면|(?:이|가)? ?지난 (?:후|뒤))[^.]{0,20}(?:보관만|장기 ?보관|보관(?:용| 목적)|아카이브|보존만)(?![^.]{0,25}(?:즉시|바로|밀리초))',
    value: days,
  },
  {
    quantity: 'archive-age',
    pattern: '(?:after|older than) (?:more than )?{duration}[^.]{0,50}archiv\\w*',
    value: days,
  },
  {
    quantity: 'archive-age',
    pattern: 'archiv\\w*[^.]{0,25}(?:after|older than|at) (?:more than )?{duration}',
    value: days,
  },
  {
    quantity: 'archive-age',
    pattern: '{duration} ?(?:후|뒤|이후|이 지나면)[^.]{0,15}(?:아카이브|보관 처리)(?![^.]{0,25}(?:즉시|바로|밀리초))',
    value: days,
  },
]
