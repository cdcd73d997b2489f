import { spokenBytes, spokenDays, spokenSeconds } from './spoken-quantities.ts'

/** Quantities that a stem can state, in base units. */
export type QuantityId =
  /** Seconds from request to first byte that a read may take. */
  | 'retrieval-time'
  /** Days for which data is kept. */
  | 'retention'
  /** Age in days after which data is removed. */
  | 'removal-age'
  /** Age in days up to which data is read often. */
  | 'hot-window'
  /** Age in days at which data is to be archived. */
  | 'archive-age'
  /** Reads per object and day. */
  | 'read-rate'
  | 'hot-read-rate'
  /** Bytes that exist on the first day. */
  | 'stored-bytes'
  /** New bytes per day. */
  | 'ingest-bytes'
  /** Bytes of one object. */
  | 'object-size'
  /** Seconds that a read may take once data is no longer read often. */
  | 'slow-after'
  /** Seconds that a move to the cloud may take. */
  | 'transfer-deadline'
  /** Bits per second of a line. */
  | 'bandwidth'
  /** Requests per second. */
  | 'requests'

export interface QuantityPhrase {
  readonly quantity: QuantityId
  readonly pattern: string
  readonly unless?: string
  /** Reads the value from the capture groups; `undefined` when they hold no quantity after all. */
  readonly value: (groups: readonly (string | undefined)[]) => number | undefined
}

const seconds = ([text]: readonly (string | undefined)[]) => (text === undefined ? undefined : spokenSeconds(text))
const days = ([text]: readonly (string | undefined)[]) => (text === undefined ? undefined : spokenDays(text))
const bytes = ([text]: readonly (string | undefined)[]) => (text === undefined ? undefined : spokenBytes(text))
const always = (value: number) => () => value

const RARE =
  '(?:rare(?:ly)?|seldom(?:ly)?|scarcely|infrequent(?:ly)?|hardly ever|less (?:often|frequent(?:ly)?)|occasional(?:ly)?|not (?:often|frequently)|drop\\w*|fall\\w*|declin\\w*|few)'
const OFTEN =
  '(?:frequent(?:ly)?|heavil?y?|regular(?:ly)?|often|popular|active(?:ly)?|constantly|daily|many times|intensive(?:ly)?)'
const READ =
  '\\b(?:access|read|retriev|touch|view|request|download|open|us|quer|need|consult|look(?:ed)? at|watch|play|analy[sz]|fetch|refer)\\w*'
/** How often, before "a year" or "per month". */
const TIMES =
  'once|twice|(?:an? )?(?:\\d+|one|two|three|four|five|six|few|several|couple of|handful of)(?: (?:or|to) \\w+)? times?'
/** Words beside which `rarely` is not about reads. */
const WRITES = '(?:updat|writ|chang|modif|edit)\\w*'

/**
 * Reads per object and day that words of frequency stand for. The user guide of S3 means Standard-IA for data that is read about once a
 * month at most, Glacier Instant Retrieval for once a quarter and the archives for once or twice a year
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html).
 */
export const READ_RATES = {
  often: 0.5,
  /** Nothing said: about once a month. */
  usual: 1 / 30,
  infrequent: 0.5 / 30,
  rare: 1 / 91,
  veryRare: 0.5 / 365,
} as const

/** What stated quantities sound like, most telling wordings first. All patterns are matched against one sentence in lower case. */
export const QUANTITY_PHRASES: readonly QuantityPhrase[] = [
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:within|in (?:less|under|no more) than|in under|no (?:longer|more) than|wait(?:ing)? (?:up to )?) ?{duration}',
    unless: `(?:\\brpo\\b|\\brto\\b|replicat|upload|schedul|produce|generat|within (?:the )?first|accessed within|deleted|expire|per second|latency|multi-?region|window|migrat|transfer|created within|retain|kept for|latenc|interval|not accessed|every)`,
    value: seconds,
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:restor|retriev|access|read|request|get|fetch|obtain|produc|deliver)\\w*[^.]{0,60}(?:in|within|under|at most|maximum of|no (?:longer|more) than|up to) {duration}',
    unless: `(?:\\brpo\\b|\\brto\\b|replica|upload|schedul|within (?:the )?first|delet|expire|per second|window|migrat|transfer|retain|kept|every|frequent|often|rare|once|twice|\\bold\\b)`,
    value: seconds,
  },
  {
    quantity: 'retrieval-time',
    pattern: '{duration} ?(?:이내|안|내)(?:에|로)?[^.]{0,20}(?:검색|조회|복원|접근|액세스|사용|가져|읽|꺼내|제공)',
    unless: '복제|RPO|업로드',
    value: seconds,
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:retriev|restor|access|availab|wait)\\w*[^.]{0,40}(?:of|time of|takes?|up to|wait|as long as|for) ?{duration}',
    unless: 'rpo|rto|replicat|frequent|first|rare|after|often|kept|retain|next|only',
    value: seconds,
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:up to|at most|within|of) {duration} (?:for|to|until) (?:a |the |an )?(?:restor|retriev|access|read|get|obtain)\\w*',
    value: seconds,
  },
  { quantity: 'retrieval-time', pattern: "{duration}'? (?:of )?notice", value: seconds },
  { quantity: 'retrieval-time', pattern: '(?:next|following) (?:business |working )?day', value: always(86_400) },
  {
    quantity: 'retrieval-time',
    pattern: '(?:minutes to|(?:with)?in (?:a few |several )?minutes)(?!\\w)',
    unless: 'rpo|rto|replicat|schedul|re-?creat|re-?buil|launch|provision|scale',
    value: always(300),
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:several|a few|some) hours[^.]{0,30}(?:acceptable|fine|wait|delay|toler)|(?:acceptable|toler|wait)\\w*[^.]{0,30}(?:several|a few|some) hours',
    value: always(5 * 3600),
  },
  {
    quantity: 'removal-age',
    pattern:
      '(?:delet|remov|purg|expir|discard|eras|destroy)\\w*[^.]{0,25}(?:after|older than|at|in|once they are) {duration}',
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
      'after {duration}[^.]{0,40}(?:no longer (?:needed|required|useful|relevant|wanted)|worthless|obsolete|useless)|(?:worthless|obsolete|useless|irrelevant) after {duration}',
    value: ([one, other]) => days([one ?? other]),
  },
  {
    quantity: 'removal-age',
    pattern: '{duration} ?(?:후|뒤|이후|이 지나면|이 지난)[^.]{0,20}(?:삭제|제거|만료|폐기)',
    value: days,
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
      '{duration} ?(?:동안|간)[^.]{0,20}(?:뒤|후)(?:에)?[^.]{0,8}(?:삭제|폐기|제거)|{duration} ?(?:후|뒤|이후|이 지나면|이 지난)[^.]{0,15}(?:필요 ?(?:가 )?없|쓸모 ?(?:가 )?없)',
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
      '(?:kept|keep|retain\\w*|retention|stored?|preserv\\w*|archiv\\w*|sav(?:ed?|ing)|hold|held|maintain\\w*)[^.]{0,60}?(?:for|of|up to|at least|minimum) (?:up to |another |a further |at least |a (?:minimum|period) of |a total of |the (?:next|full) )?{duration}',
    unless: 'first|accessible for|retrievable within',
    value: days,
  },
  {
    quantity: 'retention',
    pattern: '(?:needed|required|available) for (?:at least |up to |a minimum of )?{duration}',
    unless: 'only|first|next|initial',
    value: days,
  },
  { quantity: 'retention', pattern: '{duration}[ -](?:retention|of retention)', value: days },
  { quantity: 'retention', pattern: '{duration} ?(?:동안|간)[^.]{0,15}(?:보관|보존|유지|저장)', value: days },
  {
    quantity: 'hot-window',
    pattern: `${OFTEN}[^.]{0,50}?(?:(?:for|in|during|within) (?:the )?(?:first |initial |up to )?|the first |the most recent |the last ){duration}`,
    value: days,
  },
  { quantity: 'hot-window', pattern: `(?:for|in|during|within) (?:the )?(?:first|initial) {duration}`, value: days },
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
    pattern: `(?:after|older than|beyond|past) (?:the )?(?:first |initial |more than |about )?{duration}[^.]{0,80}${RARE}`,
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
      '(?:after|older than|beyond) (?:the )?(?:first )?{duration}(?=[^.]{0,60}(?:once|twice|\\d+ times|perhaps) (?:\\w+ )?(?:a|per|every|each|in)\\b)',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern: '(?:처음|첫|최초|최근|(?:생성|업로드|저장|수집|작성|등록|기록)[^.]{0,4}(?:후|이후|직후|뒤)) ?{duration}',
    value: days,
  },
  {
    quantity: 'hot-window',
    pattern: '{duration} ?(?:후|뒤|이후|이 지나면|이 지난 후)[^.]{0,25}(?:거의|드물|자주[^.]{0,6}않|가끔)',
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
    pattern: '{duration} ?(?:후|뒤|이후|이 지나면)[^.]{0,15}(?:아카이브|보관 처리)',
    value: days,
  },
  {
    quantity: 'read-rate',
    pattern: `(${TIMES})(?: or (?:twice|so|less|more|\\w+ times))?(?: at (?:most|best))?,? (?:in |during )?(?:a|an|per|every|each|the) ?(?:(\\d+|two|three|six|few) )?(day|week|month|quarter|year)s?`,
    value: ratePerDay,
  },
  {
    quantity: 'read-rate',
    pattern: `${READ}[^.,]{0,20} every (\\d+|two|three|four|six|few|couple of) (day|week|month|quarter|year)s\\b`,
    value: ([every, unit]) => ratePerDay(['once', every, unit]),
  },
  {
    quantity: 'read-rate',
    pattern:
      '(?:dozens|hundreds|thousands|millions|many|several|countless) (?:of )?times (?:a|an|per|each|every) (?:second|minute|hour|day)\\b|(?:매일|하루(?:에)?|매시간|시간당)[^.]{0,8}(?:여러|수십|수백|수천|수만) ?(?:번|회|차례)',
    value: always(READ_RATES.often),
  },
  {
    quantity: 'read-rate',
    pattern:
      '(?:nobody|no one) (?:ever |normally |usually |really )?(?:reads|accesses|opens|looks at|needs|uses|requests|views)\\b|\\b(?:then|and) never again\\b',
    value: always(READ_RATES.veryRare),
  },
  {
    quantity: 'read-rate',
    pattern: '(quarterly|monthly|yearly|annually|weekly)\\b(?! (?:report|backup|export|cost|bill|fee|price))',
    unless: `${WRITES}|report(?:s)? (?:is|are) (?:gener|creat)|backup`,
    value: adverbRate,
  },
  {
    quantity: 'read-rate',
    pattern:
      '(\\d+|한|두|세)? ?(분기|개월|월|년|연|주|달)(?:에)? ?(한두|두세|서너|한|두|세|몇|\\d+)(?:[~-]\\d+)? ?(?:번|회|차례)',
    value: ([every, unit, count]) => koreanRate(every, unit, count),
  },
  {
    quantity: 'read-rate',
    pattern: `${READ}[^.]{0,15}(?:every|each) (day|week|month|quarter|year)\\b`,
    unless: WRITES,
    value: ([unit]) => 1 / (PERIOD_DAYS[unit ?? ''] ?? Number.NaN),
  },
  {
    quantity: 'hot-read-rate',
    pattern: `${OFTEN} (?:\\w+ )?${READ}|${READ} (?:\\w+ )?(?:very )?${OFTEN}|자주 (?:접근|액세스|조회|읽|사용)`,
    unless: 'infrequent|not frequent|자주[^.]{0,8}않',
    value: always(READ_RATES.often),
  },
  {
    quantity: 'read-rate',
    pattern: `(?:very|extremely|almost never|hardly)[^.]{0,8}(?:rare(?:ly)?|seldom|${READ})|(?:almost|virtually|practically|nearly|basically|essentially) never (?:\\w+ )?${READ}|(?:거의|전혀) (?:\\S+ )?(?:쓰|열람|찾|꺼내|열어)[^.]{0,8}않|no longer (?:us|access|read)\\w*|untouched|unlikely|not been (?:access|read|open|touch|us)\\w*|거의 (?:접근|액세스|조회|읽|사용)[^.]{0,8}않|(?:접근|액세스|조회|읽|사용)(?:되지|하지|히지) 않`,
    unless: WRITES,
    value: always(READ_RATES.veryRare),
  },
  {
    quantity: 'read-rate',
    pattern: `(?:rare(?:ly)?|seldom|hardly ever)\\b|${READ} (?:\\w+ )?rarely|(?:드물게|거의)[^.]{0,8}(?:접근|액세스|조회|읽|사용)`,
    unless: `(?:rarely|seldom) ${WRITES}|${WRITES} (?:\\w+ )?(?:rarely|seldom)`,
    value: always(READ_RATES.rare),
  },
  {
    quantity: 'read-rate',
    pattern: `infrequent(?:ly)?|occasional(?:ly)?|less (?:often|frequent(?:ly)?)|not (?:often|frequently) ${READ}|requests?[^.]{0,30}(?:fall|drop|declin)\\w*|(?:requests?|access)[^.]{0,15}(?:few|low)\\b|few requests|가끔|자주[^.]{0,8}(?:접근|액세스|조회|읽|사용)[^.]{0,5}않`,
    unless: `infrequent(?:ly)? ${WRITES}|${WRITES} (?:\\w+ )?(?:infrequent|occasional)|standard-infrequent`,
    value: always(READ_RATES.infrequent),
  },
  {
    quantity: 'read-rate',
    pattern: '(?:archiv\\w*|long-term|backups?|cold data|아카이브|장기 보관)',
    unless: `${READ} (?:archiv|backup)|archiv\\w* (?:after|rule|class)|after [^,.]*archiv|aws backup`,
    value: always(READ_RATES.veryRare),
  },
  {
    quantity: 'ingest-bytes',
    pattern:
      '{size}(?![^.]{0,20}(?:each|\\bis\\b|are|read|accessed|that)\\b)[^.]{0,50}?(?:a|per|each|every|/) ?(second|minute|hour|day|week|month|year)\\b',
    value: ratedBytes,
  },
  { quantity: 'ingest-bytes', pattern: '{size}[^.]{0,40}?(daily|weekly|monthly|hourly|yearly)', value: adverbBytes },
  {
    quantity: 'ingest-bytes',
    pattern: '(?:every|each) (second|minute|hour|day|week|month|year)[^.]{0,30}?{size}',
    value: ([unit, size]) => ratedBytes([size, unit]),
  },
  {
    quantity: 'ingest-bytes',
    pattern: '(?:매|하루(?:에)?|일|월) ?(초|분|시간|일|주|월|년)?[^.]{0,12}{size}',
    value: ([unit, size]) => ratedBytes([size, KOREAN_PERIODS[unit ?? '일'] ?? 'day']),
  },
  {
    quantity: 'object-size',
    pattern: `{size} (?:each|per (?:file|object|image|item|record|document)|in size|or (?:less|larger|more|smaller))`,
    value: bytes,
  },
  {
    quantity: 'object-size',
    pattern: `(?:each|every|average(?: size)?|size|items?|records?|files?|objects?|images?|documents?|reports?|videos?)[^.]{0,30}(?:of about|of around|about|approximately|around|averag\\w*|under|up to|over|than|of|is|are|to) {size}`,
    unless: 'per day|a day|daily|per month|every month|in total|total of',
    value: bytes,
  },
  {
    quantity: 'object-size',
    pattern: '(?:average|averaging|mean|median|typical(?:ly)?)[^.]{0,15}{size}',
    value: bytes,
  },
  { quantity: 'object-size', pattern: '(?:각|평균|크기)[^.]{0,12}{size}', value: bytes },
  { quantity: 'stored-bytes', pattern: '{size}', unless: 'limit|quota|up to|bandwidth|/s', value: bytes },
  {
    quantity: 'slow-after',
    pattern:
      '(?:afterwards|after that|after which|thereafter|later|from then on|then)\\b[^.]{0,60}(?:delay|wait|retriev|restor|access|obtain|come back)\\w*[^.]{0,40}?{duration}',
    unless: 'first|kept|retain|every|delet|expire|remov',
    value: seconds,
  },
  {
    quantity: 'transfer-deadline',
    pattern:
      '(?:upload|transfer|migrat|mov|arriv|ship|copi|copy|\\bin s3|\\bin aws|\\bto aws)\\w*[^.]{0,60}(?:within|in (?:less|under) than|in under|no later than) {duration}',
    value: seconds,
  },
  {
    quantity: 'bandwidth',
    pattern: '(\\d+(?:\\.\\d+)?) ?(m|g)(?:bps|bit/s|bits? per second)',
    value: ([count, unit]) => Number(count) * (unit === 'g' ? 1e9 : 1e6),
  },
  {
    quantity: 'requests',
    pattern:
      '(\\d[\\d,]*|millions of|thousands of) (?:\\w+ ){0,2}(?:requests|reads|writes|transactions|operations)[^.]{0,10}(?:per|a|/) ?second',
    value: ([count]) =>
      count?.startsWith('million') ? 1e6 : count?.startsWith('thousand') ? 5e3 : Number(count?.replaceAll(',', '')),
  },
]

const PERIOD_DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3650,
}
const ADVERB_DAYS: Readonly<Record<string, number>> = {
  hourly: 1 / 24,
  daily: 1,
  weekly: 7,
  monthly: 30,
  quarterly: 91,
  yearly: 365,
  annually: 365,
}
const KOREAN_PERIODS: Readonly<Record<string, string>> = {
  초: 'second',
  분: 'minute',
  시간: 'hour',
  일: 'day',
  주: 'week',
  월: 'month',
  개월: 'month',
  달: 'month',
  년: 'year',
  연: 'year',
  분기: 'quarter',
}
const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  five: 5,
  couple: 2,
  few: 3,
  handful: 4,
  several: 5,
  한: 1,
  한두: 1.5,
  두: 2,
  두세: 2.5,
  세: 3,
  서너: 3.5,
  몇: 3,
}

function ratePerDay([count, every, unit]: readonly (string | undefined)[]): number | undefined {
  const word = count?.replace(/^an? /u, '').split(' ')[0] ?? ''
  const times = COUNTS[word] ?? Number(word)
  const periods = every === undefined ? 1 : (COUNTS[every.split(' ')[0]!] ?? Number(every))
  const length = PERIOD_DAYS[unit ?? '']
  return length === undefined || !Number.isFinite(times) ? undefined : times / (periods * length)
}

function adverbRate([adverb]: readonly (string | undefined)[]): number | undefined {
  const length = ADVERB_DAYS[adverb ?? '']
  return length === undefined ? undefined : 1 / length
}

function koreanRate(...[every, unit, count]: readonly (string | undefined)[]): number | undefined {
  const length = PERIOD_DAYS[KOREAN_PERIODS[unit ?? ''] ?? '']
  const times = COUNTS[count ?? ''] ?? Number(count)
  const periods = every === undefined ? 1 : (COUNTS[every] ?? Number(every))
  return length === undefined ? undefined : times / (periods * length)
}

function ratedBytes([size, unit]: readonly (string | undefined)[]): number | undefined {
  const total = size === undefined ? undefined : spokenBytes(size)
  const length = PERIOD_DAYS[unit ?? '']
  return total === undefined || length === undefined ? undefined : total / length
}

function adverbBytes([size, adverb]: readonly (string | undefined)[]): number | undefined {
  const total = size === undefined ? undefined : spokenBytes(size)
  const length = ADVERB_DAYS[adverb ?? '']
  return total === undefined || length === undefined ? undefined : total / length
}
