import type { QuantityPhrase } from './quantity-phrase.ts'
import { OBJECTS } from './read-words.ts'
import {
  adverbBytes,
  always,
  bytes,
  countedBytes,
  countedRate,
  KOREAN_PERIODS,
  monthlyGrowth,
  ratedBytes,
} from './values.ts'

/** `50 million objects of about 20 KB`: how many, and the size of one. */
const COUNT = '(\\d[\\d,.]*(?: (?:thousand|million|billion))?)'
const COUNTED = `${COUNT} (?:\\w+ ){0,3}?${OBJECTS}\\b,? (?:\\w+ ){0,2}?(?:of|averag\\w*|with|at|each|that are|sized?)[^.,]{0,25}?{size}`
const UNITS = '(second|minute|hour|day|week|month|quarter|year)'
const KOREAN_COUNT = '(\\d[\\d,.]*(?:천만|백만|십억|천|만|억)?) ?(?:개|장|건)'

/** What `growing fast` is taken for: 4 % a month is a factor of 1.6 in a year and of 4.1 in three. */
const QUICK_GROWTH = 0.04

/** Volumes, their growth, and sizes of objects. */
export const SIZE_PHRASES: readonly QuantityPhrase[] = [
  { quantity: 'object-size', pattern: COUNTED, value: ([, size]) => bytes([size]), shared: true },
  {
    quantity: 'object-size',
    pattern: '{size}(?:(?: 크기)?의?)? ?(?:항목|레코드|아이템)|{size} ?크기의',
    value: (groups) => bytes([groups.find((group) => group !== undefined)]),
  },
  {
    quantity: 'ingest-bytes',
    pattern: `${COUNTED}(?: each| in size)?,?[^.,]{0,20}? (?:a|an|per|each|every) ${UNITS}\\b`,
    value: ([count, size, unit]) => countedRate(count, size, unit),
  },
  {
    quantity: 'ingest-bytes',
    pattern: `${COUNT} (?:\\w+ ){0,3}?${OBJECTS} (?:a|an|per|each|every) ${UNITS}\\b[^.]{0,40}?{size}`,
    value: ([count, unit, size]) => countedRate(count, size, unit),
  },
  {
    quantity: 'ingest-bytes',
    pattern: `(?:every|each|per) ${UNITS}\\b[^.]{0,40}?${COUNTED}`,
    value: ([unit, count, size]) => countedRate(count, size, unit),
  },
  {
    quantity: 'ingest-bytes',
    pattern: `(?:매(?!우)|하루(?:에)?|월|한 ?) ?(초|분|시간|일|주|월|달|년)?[^.]{0,20}?{size}[^.]{0,15}?${KOREAN_COUNT}`,
    value: ([unit, size, count]) => countedRate(count, size, unit ?? '일'),
  },
  {
    quantity: 'stored-bytes',
    pattern: `${COUNTED}(?![^.]{0,25} (?:a|an|per|every) ${UNITS})`,
    value: ([count, size]) => countedBytes(count, size),
  },
  {
    quantity: 'ingest-bytes',
    pattern:
      '{size}(?![^.]{0,20}(?:each|\\bis\\b|are|read|accessed|that)\\b)(?:(?!\\d ?[kmgtp]i?b\\b|, and )[^.]){0,50}?(?<!within )(?:a|per|each|every|/) ?(second|minute|hour|day|night|week|month|year)\\b',
    value: ratedBytes,
  },
  {
    quantity: 'ingest-bytes',
    pattern: '{size}(?:(?!\\d ?[kmgtp]i?b\\b)[^.]){0,40}?(daily|weekly|monthly|hourly|yearly)',
    value: adverbBytes,
  },
  {
    quantity: 'ingest-bytes',
    pattern:
      '(hourly|daily|nightly|weekly|monthly|yearly) (?:\\w+ ){1,3}(?:of|with|at) (?:about |around |roughly |approximately |some |up to )?{size}',
    value: ([adverb, size]) => adverbBytes([size, adverb]),
  },
  {
    quantity: 'ingest-bytes',
    pattern: '(?:every|each) (second|minute|hour|day|night|week|month|year)[^.]{0,30}?{size}',
    value: ([unit, size]) => ratedBytes([size, unit]),
  },
  {
    quantity: 'ingest-bytes',
    pattern: '(?:매(?!우)|하루(?:에)?|(?<!파)일(?!관)|월) ?(초|분|시간|일|주|월|년)?[^.]{0,12}{size}',
    value: ([unit, size]) => ratedBytes([size, KOREAN_PERIODS[unit ?? '일'] ?? 'day']),
  },
  {
    quantity: 'object-size',
    pattern: `{size} (?:each|per (?:file|object|image|item|record|document)|in size|or (?:less|larger|more|smaller))`,
    value: bytes,
  },
  {
    quantity: 'object-size',
    pattern: `(?:each|every|average(?: size)?|size|items?|records?|files?|objects?|images?|documents?|reports?|videos?|posts?|messages?|events?|readings?|rows?|entries|entry|comments?|profiles?|sessions?|alerts?|transactions?)[^.]{0,30}(?:of about|of around|about|approximately|around|averag\\w*|under|up to|at most|no (?:more|larger) than|over|than|of|is|are|to) {size}`,
    unless: 'per day|a day|daily|per month|every month|in total|total of',
    value: bytes,
  },
  {
    quantity: 'object-size',
    pattern:
      '\\b(?:has|have|holds?|stores?|reads?|writes?|read|of|with|thousands of|millions of|each|per|one|single)(?: an?)? {size} (?:items?|records?|objects?|files?|documents?|images?|messages?)\\b',
    value: bytes,
  },
  {
    quantity: 'object-size',
    pattern:
      '(?:files?|objects?|images?|thumbnails?|photos?|pictures?|items?|videos?|records?|documents?|clips?|reports?) \\((?:about |each |up to |around )?{size}(?: each)?\\)',
    value: bytes,
  },
  {
    // Two nouns name what a record holds: `a description and pictures of 2 MB`.
    quantity: 'object-size',
    pattern:
      '(?:pictures?|photos?|attachments?|scans?|payloads?|bodies|body|descriptions?|blobs?|attributes?) of (?:up to |about |around |some )?{size}',
    value: bytes,
  },
  {
    quantity: 'object-size',
    pattern: '(?:average|averaging|mean|median|typical(?:ly)?)[^.]{0,15}{size}',
    value: bytes,
  },
  {
    quantity: 'object-size',
    pattern: '(?:각|평균|크기|(?:건|개|항목|레코드|파일|객체|문서|이미지|장)(?:당|마다))[^.]{0,12}{size}',
    value: bytes,
  },
  {
    quantity: 'monthly-growth',
    pattern: `(?:gr[eo]w\\w*|increas\\w*|ris\\w*|expand\\w*)[^.,;]{0,25}?(\\d+(?:\\.\\d+)?) ?(?:%|percent)[^.,;]{0,15}?${UNITS}`,
    value: monthlyGrowth,
    shared: true,
  },
  {
    quantity: 'monthly-growth',
    pattern:
      '(?:매|연간|연|월) ?(월|달|년|분기|주|일)?[^.]{0,12}?(\\d+(?:\\.\\d+)?) ?(?:%|퍼센트)[^.]{0,8}(?:증가|늘|성장)',
    value: ([unit, share]) => monthlyGrowth([share, KOREAN_PERIODS[unit ?? '년']]),
    shared: true,
  },
  {
    quantity: 'monthly-growth',
    pattern:
      '\\b(?:gr[eo]w\\w*|increas\\w*|rising|expand\\w*)\\b[^.,;]{0,25}\\b(?:fast|rapid(?:ly)?|quickly|exponential(?:ly)?|sharply|steep(?:ly)?)\\b|\\b(?:fast|rapidly|quickly|exponentially)[- ]growing|\\b(?:gr[eo]w\\w*|increas\\w*|rising|expand\\w*|scal\\w*)\\b[^.,;]{0,25}\\bat (?:an? )?(?:\\w+ )?(?:breakneck|rapid|fast|quick|exponential|tremendous|accelerating|high) (?:pace|rate|speed)|(?:빠르게|급격히|급속히|급속도로|무서운 속도로|빠른 속도로|기하급수적으로) ?(?:증가|늘|성장|커)|급증',
    value: always(QUICK_GROWTH),
    shared: true,
  },
  { quantity: 'stored-bytes', pattern: '{size}', unless: 'limit|quota|up to|bandwidth|/s', value: bytes },
]
