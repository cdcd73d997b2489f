import type { QuantityPhrase } from './quantity-phrase.ts'
import { always, seconds } from './values.ts'

/** No service takes longer to hand data out; what is stated to last longer is a period of access or of retention. */
const LONGEST_WAIT_SECONDS = 7 * 86_400
const wait: QuantityPhrase['value'] = (groups) => {
  const stated = seconds(groups)
  return stated === undefined || stated > LONGEST_WAIT_SECONDS ? undefined : stated
}

/** How long a read may take. */
export const RETRIEVAL_TIME_PHRASES: readonly QuantityPhrase[] = [
  {
    quantity: 'retrieval-time',
    pattern:
      '{duration} (?:at (?:most|the latest) )?(?:is|are|would be|will be) (?:still )?(?:acceptable|fine|ok|okay|tolerable|enough|sufficient|no problem|soon enough|fast enough)|(?:accept|tolerat|live with|afford)\\w* (?:a )?(?:delay|wait|waiting time|retrieval time|latency)s? of (?:up to |about |at most )?{duration}',
    unless: 'retain|retention|kept|backup|rpo|rto|loss|lost|downtime|window|outage',
    value: (groups) => wait([groups.find((group) => group !== undefined)]),
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '\\b(?:available|accessible|readable|retrievable|usable)(?: again)? (?:with)?in (?:at most |less than |under |up to )?{duration}',
    unless: 'region|rpo|rto|replica|after (?:upload|creation|being)',
    value: wait,
  },
  {
    quantity: 'retrieval-time',
    pattern: 'minutes (?:to|or) (?:a few |several )?hours|몇 분에서 몇 시간',
    value: always(5 * 3600),
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:within(?: at most| a maximum of| no more than| about| up to)?|in (?:less|under|no more) than|in under|no (?:longer|more) than|wait(?:ing)? (?:up to )?) ?{duration}',
    unless: `(?:\\brpo\\b|\\brto\\b|replicat|upload|schedul|produce|generat|re-?creat|re-?build|re-?built|within (?:the )?first|accessed within|deleted|expire|per second|latency|multi-?region|window|migrat|transfer|created within|retain|kept for|latenc|interval|not accessed|every)`,
    value: wait,
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:restor|retriev|access|read|request|get|fetch|obtain|produc|deliver)\\w*[^.]{0,60}(?:in|within|under|at most|maximum of|no (?:longer|more) than|up to) {duration}',
    unless: `(?:\\brpo\\b|\\brto\\b|replica|upload|schedul|within (?:the )?first|delet|expire|per second|window|migrat|transfer|retain|kept|every|frequent|often|rare|once|twice|\\bold\\b)`,
    value: wait,
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '{duration} ?(?:이내|안|내|미만|이하)(?:에|로|의)?[^.]{0,25}(?:검색|조회|복원|복구|접근|액세스|사용|가져|읽|꺼내|제공|제출|열람|이용|반환|응답|볼 수|시청|재생|확인)',
    unless: '복제|RPO|RTO|업로드|생성|처리|주기',
    value: wait,
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:검색|조회|복원|복구|접근|액세스|읽기|제공|대기|응답|회수|가져오기|가져오는 ?데)[^.]{0,20} (?:최대 |약 )?{duration}[^.]{0,10}(?:까지|이내|정도|걸려도|허용|기다|괜찮|여유)|{duration}(?: ?정도)?(?:의|까지의?)? ?(?:지연|대기|검색 시간|복원 시간|기다림)[^.]{0,12}(?:허용|괜찮|감수|수용|무방|가능)|{duration}(?:까지)? ?(?:기다릴 수|걸려도|걸리는 것)',
    unless: '복제|RPO|RTO|업로드|생성',
    value: (groups) => wait([groups.find((group) => group !== undefined)]),
  },
  {
    quantity: 'retrieval-time',
    pattern: '(?:다음|익) ?(?:영업일|날|일)(?:까지|에)|하루 (?:이내|안)|하루(?:까지|쯤|정도)?[^.]{0,6}(?:기다|걸려도)',
    value: always(86_400),
  },
  {
    quantity: 'retrieval-time',
    pattern: '(?:몇|수) ?분 ?(?:이내|안|내|만)[^.]{0,20}(?:검색|조회|복원|접근|액세스|가져|읽|제공)',
    value: always(300),
  },
  {
    quantity: 'retrieval-time',
    pattern: '(?:몇|여러|수) ?시간[^.]{0,12}(?:걸려도|허용|기다|괜찮|이내|지연)',
    value: always(5 * 3600),
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:retriev|restor|access|availab|wait)\\w*[^.]{0,40}(?:of|time of|takes?|up to|wait|as long as|for) ?{duration}',
    unless: 'rpo|rto|replicat|frequent|first|rare|after|often|kept|retain|next|only',
    value: wait,
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:up to|at most|within|of) {duration} (?:for|to|until) (?:a |the |an )?(?:restor|retriev|access|read|get|obtain)\\w*',
    value: wait,
  },
  {
    quantity: 'retrieval-time',
    pattern:
      "{duration}'? (?:of )?notice|notice of (?:at least )?{duration}|notice of (?:at least )?{duration}|(?:announc|notif|request|order|ask|plann|schedul)\\w*[^.]{0,30} {duration} (?:ahead|in advance|before|beforehand|earlier)|{duration} (?:ahead|in advance|beforehand)|(?:has|have|given|gets?) {duration} to (?:deliver|produce|provide|hand|respond|answer|restor|retriev)\\w*",
    value: (groups) => wait([groups.find((group) => group !== undefined)]),
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:plann|schedul|announc|known|arrang|request)\\w* (?:\\w+ ){0,3}(?:days|weeks|months) (?:ahead|in advance|before|beforehand|earlier)|(?:며칠|몇 ?일|몇 ?주|수 ?주|몇 ?달|몇 ?개월|수 ?일) ?전에?[^.]{0,12}(?:계획|예약|공지|요청|알)',
    value: always(2 * 86_400),
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '\\burgent(?:ly)?\\b|\\bas (?:soon|quickly|fast) as possible\\b(?=[^.]{0,60}(?:archiv|glacier|restor|retriev))|긴급(?:히|하게)?|시급(?:히|하게)?',
    unless: 'upload|migrat|transfer|copy|fix|patch|deploy|notif',
    value: always(300),
  },
  {
    quantity: 'retrieval-time',
    pattern:
      "(?:patience of|wait(?:s|ing)? of|can wait|may wait|willing to wait)(?: for)? (?:up to |about )?{duration}|{duration}'? ?(?:of )?(?:patience|notice|waiting time)\\b",
    value: (groups) => wait([groups.find((group) => group !== undefined)]),
  },
  { quantity: 'retrieval-time', pattern: '(?:next|following) (?:business |working )?day', value: always(86_400) },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:minutes to (?:retriev|restor|access|read|fetch|obtain|be )\\w*|(?:with)?in (?:a few |several )?minutes)(?!\\w)',
    unless:
      'rpo|rto|replicat|cop(?:y|ied|ies)\\b[^.]{0,60}(?:between|region|bucket)|schedul|re-?creat|re-?buil|launch|provision|scale',
    value: always(300),
  },
  {
    quantity: 'retrieval-time',
    pattern:
      '(?:several|a few|some) hours[^.]{0,30}(?:acceptable|fine|wait|delay|toler)|(?:acceptable|toler|wait)\\w*[^.]{0,30}(?:several|a few|some) hours',
    value: always(5 * 3600),
  },
]
