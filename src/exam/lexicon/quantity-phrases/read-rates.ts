import { READ_RATES } from './assumed-read-rates.ts'
import type { QuantityPhrase } from './quantity-phrase.ts'
import { OBJECTS, OFTEN, READ, READ_KO, TIMES, WRITES } from './read-words.ts'
import { adverbRate, always, koreanRate, PERIOD_DAYS, ratePerDay } from './values.ts'

/** `About 100 times a day` is told of all the data together: nobody reads one object of a store more than once an hour. */
const MOST_A_DAY = 24
const ofOneObject: QuantityPhrase['value'] = (groups) => {
  const rate = ratePerDay(groups)
  return rate !== undefined && rate > MOST_A_DAY ? undefined : rate
}

/** How often an object is read. */
export const READ_RATE_PHRASES: readonly QuantityPhrase[] = [
  // A request for one of many objects now and then is no frequency of each object.
  {
    quantity: 'read-rate',
    pattern: `(?:${TIMES}|weekly|monthly|daily|occasionally|now and then|from time to time|every (?:day|week|month|year))[^.]{0,50}(?:${READ}|ask\\w* for|restor\\w*|recover\\w*) (?:for )?(?:an? |one |a single |some |a few |a handful of |individual |\\d+ )(?:of the |of these )?(?:\\w+ ){0,2}${OBJECTS}\\b`,
    unless: 'each (?:file|object|document|image|item)',
    value: always(READ_RATES.veryRare),
  },
  {
    quantity: 'read-rate',
    pattern: `(?:only |just |about |up to |fewer than |less than )?(?:one|a single|a few|a handful of|some|two or three|\\d+ ?(?:%|percent)?(?: of)?(?: the)?) (?:\\w+ ){0,2}${OBJECTS} (?:is|are|gets?|(?:must|may|will|has to|have to|needs? to) be) (?:\\w+ )?(?:${READ}|restor\\w*|recover\\w*)[^.]{0,40}(?:(?:a|per|each|every) (?:day|week|month|quarter|year)|daily|weekly|monthly|yearly)`,
    unless: 'each (?:file|object|document|image|item)',
    value: always(READ_RATES.veryRare),
  },
  {
    quantity: 'read-rate',
    pattern: `(${TIMES})(?: or (?:twice|so|less|more|\\w+ times))?(?: at (?:most|best))?,? (?:in |during )?(?:a|an|per|every|each|the) ?(?:(\\d+|two|three|six|few) )?(?:fiscal |calendar |business |first |following |coming )?(day|week|month|quarter|year)s?`,
    value: ofOneObject,
  },
  {
    quantity: 'read-rate',
    pattern: `${READ}[^.]{0,45}[ ,](?:about |roughly |perhaps )?every (\\d+|two|three|four|six|few|couple of) (day|week|month|quarter|year)s\\b`,
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
    pattern: `${READ}[^.,]{0,40}\\b(quarterly|monthly|yearly|annually|weekly)\\b(?! (?:report|backup|export|cost|bill|fee|price))|\\b(quarterly|monthly|yearly|annual|weekly) (?:\\w+ )?(?:access|read|review|retriev|audit|analys|check|lookup|basis|inspection)`,
    unless: `${WRITES}|report(?:s)? (?:is|are) (?:gener|creat)|backup`,
    value: ([after, before]) => adverbRate([after ?? before]),
  },
  {
    quantity: 'read-rate',
    pattern:
      '(\\d+|한|두|세)? ?(분기|개월|월|년|연|주|달)(?:에|당|마다)? ?(한두|두세|서너|한|두|세|몇|\\d+)(?:[~-]\\d+)? ?(?:번|회|차례)',
    value: ([every, unit, count]) => koreanRate(every, unit, count),
  },
  {
    quantity: 'read-rate',
    pattern: `첫 ?(해|달|주)[^.]{0,12}(한두|두세|서너|한|두|세|몇|\\d+) ?(?:번|회|차례)`,
    value: ([unit, count]) => koreanRate(undefined, unit === '해' ? '년' : unit, count),
  },
  {
    quantity: 'read-rate',
    pattern: `${READ}[^.]{0,15}(?:every|each) (day|week|month|quarter|year)\\b`,
    unless: WRITES,
    value: ([unit]) => 1 / (PERIOD_DAYS[unit ?? ''] ?? Number.NaN),
  },
  {
    quantity: 'hot-read-rate',
    pattern: `${OFTEN} (?:\\w+ )?${READ}|${READ} (?:\\w+ )?(?:very )?${OFTEN}|(?:자주|빈번(?:하게|히)|수시로) ${READ_KO}`,
    unless:
      'infrequent|(?:not|n.t|never|won.t)(?: be| being| been)?(?: \\w+)? (?:frequent|often|regular|daily)|(?:not|n.t|never)(?: be| being| been)? (?:access|read|us|open|view|retriev|request)\\w* (?:very )?(?:frequent|often|regular)|less (?:frequent|often|regular)|(?:자주|빈번)[^.]{0,12}(?:않|없)',
    value: always(READ_RATES.often),
  },
  {
    quantity: 'read-rate',
    pattern: `\\b(?:very|extremely|almost never|hardly)\\b[^.]{0,8}(?:rare(?:ly)?|seldom|${READ})|(?:almost|virtually|practically|nearly|basically|essentially) never (?:\\w+ )?${READ}|(?:거의|전혀) (?:\\S+ )?(?:쓰|열람|찾|꺼내|열어)[^.]{0,8}않|no longer (?:us|access|read)\\w*|\\b(?:not|never)(?: being| be)? (?:\\w+ )?(?:needed|used|accessed|opened|read|viewed|touched|requested|looked at|watched|played)(?: again| any ?more| at all)|(?:not at all|(?:almost |hardly ever|practically )?never|hardly(?: ever)?) (?:after that|afterwards|thereafter|later|again)|거의 (?:보|열|찾)지 않|untouched|unlikely|not been (?:access|read|open|touch|us)\\w*|거의 ${READ_KO}[^.]{0,10}않|(?:요청|조회|접근|액세스|일|경우)[이은는가]? ?(?:거의|사실상|전혀) ?없|거의 없|(?:접근|액세스|조회|읽|사용)(?:되지|하지|히지) 않`,
    unless: WRITES,
    value: always(READ_RATES.veryRare),
  },
  {
    quantity: 'read-rate',
    pattern: `(?:rare(?:ly)?|seldom|hardly ever)\\b|${READ} (?:\\w+ )?rarely|(?:드물게|거의|드문)[^.]{0,8}${READ_KO}|${READ_KO}[^.]{0,12}(?:드물|드뭅|드문)`,
    unless: `(?:rarely|seldom) (?:${WRITES}|(?:depart|deviat|exceed|var(?:y|ies)|differ|fail|ris|fall|drop|happen|occur)\\w*)|${WRITES} (?:\\w+ )?(?:rarely|seldom)`,
    value: always(READ_RATES.rare),
  },
  {
    quantity: 'read-rate',
    pattern: `${READ} only (?:for|when|if|in case|in an? (?:disaster|emergency|incident|outage)|after an? (?:disaster|incident|outage)|upon|on|by)\\b|only (?:ever )?${READ} (?:for|when|if|in case|upon|by)\\b|(?:감사|소송|요청)[^.]{0,12}(?:때만|경우에만)`,
    unless: `${WRITES}|only for (?:the )?(?:first|last|next|\\d)`,
    value: always(READ_RATES.veryRare),
  },
  {
    quantity: 'read-rate',
    pattern: `infrequent(?:ly)?|(?:not|n.t)(?: be| being)? (?:access|read|us|open|view|retriev|request)\\w* (?:very )?(?:often|frequently|regularly)|occasional(?:ly)?|\\b(?:now and then|now and again|from time to time|once in a while|every so often|on occasion|sporadic(?:ally)?|intermittent(?:ly)?)\\b|less (?:often|frequent(?:ly)?|and less)|fewer and fewer|not (?:often|frequently) ${READ}|requests?[^.]{0,30}(?:fall|drop|declin)\\w*|(?:requests?|access)[^.]{0,15}\\b(?:few|low)\\b|few requests|가끔|이따금|간혹|때때로|(?:자주|빈번)[^.]{0,8}${READ_KO}[^.]{0,8}않|${READ_KO} 빈도[^.]{0,6}(?:낮|줄|감소)`,
    unless: `infrequent(?:ly)? ${WRITES}|${WRITES} (?:\\w+ )?(?:infrequent|occasional)|standard-infrequent`,
    value: always(READ_RATES.infrequent),
  },
  {
    quantity: 'read-rate',
    pattern: '(?:archiv\\w*|long-term|backups?|cold data|아카이브|장기 보관)',
    unless: `${READ} (?:archiv|backup)|archiv\\w* (?:after|rule|class)|after [^,.]*archiv|aws backup`,
    value: always(READ_RATES.veryRare),
  },
]
