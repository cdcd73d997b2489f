import type { QuantityPhrase } from './quantity-phrase.ts'
import { days, seconds } from './values.ts'

/** Words that allow a read to wait. */
const WAIT =
  '(?:(?:hours?|days?|wait\\w*|delay\\w*|retriev\\w* times?|restore times?)[^.]{0,60}(?:fine|accept|toler|ok\\b|allowed|enough|suffic|no problem)|(?:accept|toler|allow|can wait|may (?:take|wait)|within|up to)[^.]{0,60}hours?|(?:accept|toler|allow|live with|afford)\\w*[^.]{0,30}\\b(?:delay|wait)s?\\b)'
const AT_ONCE_WORDS = '(?:immediate|instant|milliseconds?|at once|without delay)'

/** From an age on, in Korean: `90일이 지나면`, `1년 이후에는`, `1년이 지난 데이터는`. */
const KOREAN_FROM = '{duration} ?(?:후|뒤|이후|(?:이|가)? ?지나(?:면|고|서)|(?:이|가)? ?지난|보다 오래된|이 넘은)'
const KOREAN_WAIT = '(?:이내|안에|내에|정도|까지|걸려도|기다릴|기다려)'
const KOREAN_AT_ONCE = '(?:즉시|바로|밀리초|지연 없이)'

/** Lines, deadlines and request rates. */
export const TRANSFER_PHRASES: readonly QuantityPhrase[] = [
  {
    quantity: 'slow-from',
    pattern: `(?:after|older than|beyond|(?<!(?:within|in|over|during|of|from|for) (?:the )?)past|from) (?:the )?(?:first )?{duration}(?![^.]{0,160}${AT_ONCE_WORDS})(?=[^.]{0,160}${WAIT})`,
    value: days,
  },
  {
    quantity: 'slow-limit',
    pattern: `(?:after|older than|beyond|(?<!(?:within|in|over|during|of|from|for) (?:the )?)past|from) (?:the )?(?:first )?(?:(?:\\d+|\\w+) (?:days?|weeks?|months?|years?)|day \\d+)(?![^.]{0,160}${AT_ONCE_WORDS})[^.]{0,140}?(?:of|up to|within|wait|at most|takes?|in|than|for|is) (?:about |around |up to )?((?:\\d+|an?|one|two|several|a few|some) (?:hours?|days?))(?=[^.]{0,40}(?:fine|accept|toler|ok\\b|allowed|enough|sufficient|suffic|notice|request|before|no problem|$|\\.))`,
    unless: 'kept for|retain|delet|expire',
    value: ([text]) => (/several|few|some/u.test(text ?? '') ? 5 * 3600 : seconds([text])),
  },
  {
    // Nobody asks how fast what is kept for the record alone comes back.
    quantity: 'slow-from',
    pattern: `(?:after|older than|beyond|from) (?:the )?(?:first )?{duration}(?: on(?:wards?)?)?(?: old)?(?![^.]{0,160}${AT_ONCE_WORDS})[^.]{0,50}\\b(?:only|solely|purely|merely)\\b[^.]{0,25}(?:legal|complian|regulat|retention|record|statutory)\\w*[^.]{0,60}(?:\\b(?:no|never|hardly|practically|virtually)\\b)`,
    value: days,
  },
  {
    quantity: 'slow-from',
    pattern: `${KOREAN_FROM}(?![^.]{0,60}${KOREAN_AT_ONCE})[^.]{0,25}(?:법적|규정|규제|보관|보존|기록)[^.]{0,10}(?:목적|용도|의무)[^.]{0,6}만[^.]{0,40}(?:없|않)`,
    value: days,
  },
  {
    quantity: 'slow-from',
    pattern: `${KOREAN_FROM}(?![^.]{0,60}${KOREAN_AT_ONCE})(?=[^.]{0,60}\\d+ ?시간[^.]{0,8}${KOREAN_WAIT})`,
    value: days,
  },
  {
    quantity: 'slow-limit',
    pattern: `${KOREAN_FROM.replace('{duration}', '\\d+ ?(?:일|주|개월|달|년)')}(?![^.]{0,60}${KOREAN_AT_ONCE})[^.]{0,60}?(\\d+ ?시간)(?=[^.]{0,8}${KOREAN_WAIT})`,
    value: seconds,
  },
  {
    quantity: 'slow-after',
    pattern:
      '(?:afterwards|after that|after which|thereafter|later|from then on|then)\\b[^.]{0,60}(?:delay|wait|retriev|restor|access|obtain|come back)\\w*[^.]{0,40}?{duration}',
    unless: 'first|kept|retain|every|delet|expire|remov',
    value: seconds,
  },
  {
    quantity: 'slow-after',
    pattern:
      '(?:afterwards|after that|after which|thereafter|later|from then on|then)\\b[^.]{0,60}(?:with|up to|at most|within) (?:up to |at most |about )?(?:an? )?{duration} (?:of )?(?:wait|delay|notice)',
    value: seconds,
  },
  {
    quantity: 'slow-after',
    pattern:
      '\\bolder (?:ones|files|data|objects|records|backups|copies|versions|items|logs|images|documents)?\\b[^.;]{0,30}(?:within|in (?:at most|under|less than)|up to|at most) {duration}|(?:오래된|이전) (?:것|파일|데이터|객체|백업|로그)[^.;]{0,20}{duration} ?(?:이내|안에|내에)',
    unless: 'kept|retain|delet|expire|remov',
    value: (groups) => seconds([groups.find((group) => group !== undefined)]),
  },
  {
    quantity: 'wait-window',
    pattern:
      '(?:past|last|latest|previous|most recent|newest) {duration}\\b[^.]{0,40}(?:retriev|restor|access|recover|read|available|fetch|provid|deliver)\\w*[^.]{0,20}(?:within|in (?:under|less than|at most)|no later than) (?:\\d+|an?|two|a few) (?:minutes?|hours?)|(?:최근|지난) ?{duration}[^.]{0,40}\\d+ ?(?:분|시간) ?(?:이내|안에|내에|내로)',
    value: (groups) => days([groups.find((group) => group !== undefined)]),
  },
  {
    quantity: 'transfer-deadline',
    pattern:
      '(?:upload|transfer|migrat|mov|arriv|reach|deliver|ship|copi|copy|\\bin s3|\\bin aws|\\bto aws)\\w*(?:(?!produced|created|generated|rebuilt|restored)[^.]){0,60}(?:within|in (?:less|under) than|in under|no later than) {duration}',
    value: seconds,
  },
  {
    quantity: 'transfer-deadline',
    pattern:
      '(?:must|has to|have to|should|needs? to) (?:happen|take place|occur|be (?:done|complete|completed|finished|over)|complete|finish|end)[^.]{0,20}(?:in|within) (?:the (?:next )?)?{duration}',
    value: seconds,
  },
  {
    quantity: 'transfer-deadline',
    pattern:
      "(?:has|have|had|given|gets?|leaves?) (?:only |about |at most )?{duration}'? (?:of time )?to (?:mov|migrat|transfer|upload|cop(?:y|ies)|ship|get)\\w*",
    value: seconds,
  },
  {
    quantity: 'transfer-deadline',
    pattern:
      '(?:마이그레이션|전송|이전|이동|업로드|복사)(?:을|를|은|는|이|가)?[^.]{0,15}{duration} ?(?:안에|이내|내에|내로)|{duration} ?(?:안에|이내에?|내에) (?:데이터를 )?(?:마이그레이션|전송|이전|이동|업로드|복사)',
    value: (groups) => seconds([groups.find((group) => group !== undefined)]),
  },
  {
    quantity: 'bandwidth',
    pattern:
      '(\\d+(?:\\.\\d+)?) ?(m|g)(?:bps|b/s|bits?/s|bits? per second|ega ?bits? per second|iga ?bits? per second|igabits? )',
    value: ([count, unit]) => Number(count) * (unit === 'g' ? 1e9 : 1e6),
  },
  {
    quantity: 'iops',
    pattern:
      '(\\d+(?:,\\d{3})*)(k)? (?:\\w+ ){0,2}(?:iops|i/o operations|input/output operations)|iops[^.]{0,20}(?:of|to|reach\\w*|exceed\\w*|about|around) (\\d+(?:,\\d{3})*)(k)?',
    value: ([one, oneK, other, otherK]) =>
      Number((one ?? other)?.replaceAll(',', '')) * ((oneK ?? otherK) === undefined ? 1 : 1000),
  },
  {
    quantity: 'requests',
    pattern:
      '(\\d[\\d,]*|millions of|thousands of) (?:\\w+ ){0,2}(?:requests|reads|writes|transactions|operations)[^.]{0,10}(?:per|a|/) ?second',
    value: ([count]) =>
      count?.startsWith('million') ? 1e6 : count?.startsWith('thousand') ? 5e3 : Number(count?.replaceAll(',', '')),
  },
]
