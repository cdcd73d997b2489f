import type { NeedPhrase } from './need-phrase.ts'
import { AT_ONCE, READ_WORDS, USERS } from './word-lists.ts'

/** How fast data is had, and web content. "Immediately" counts only where it is data that is had immediately, not where somebody changes or acts immediately. */
export const RETRIEVAL_PHRASES: readonly NeedPhrase[] = [
  { need: 'immediate-read', ko: '(?:즉시|즉각|바로|곧바로) (?:열려|열리|보여|나와|읽혀|쓸)' },
  {
    need: 'immediate-read',
    en: '(?:not|no|never|without|cannot|nobody|unwilling)\\b[^.]{0,25}(?:accept|toler|afford|any|to)\\w*[^.]{0,12}\\b(?:wait(?:ing)?|delays?)\\b',
    ko: '(?:기다릴|대기할) 수 없|(?:기다림|대기 시간)[^.]{0,6}(?:없|허용되지)',
    unless: 'updates?|replicat|not (?:accept|toler)\\w* data|notif',
  },
  {
    need: 'immediate-read',
    en: `(?:fetch|access|read|retriev|open|obtain|return|produc|show)\\w*[^.]{0,40}(?:within|in) (?:a few |several |some |\\d+ )?seconds\\b`,
    ko: '(?:몇|수) ?초 (?:이내|안)[^.]{0,15}(?:조회|검색|접근|액세스|읽|가져)',
    offered: 'glacier|archive|글래시어|아카이브',
    unless: 'replicat|upload|fail|process|lambda',
  },
  {
    need: 'immediate-read',
    en: `(?:need|expect|want|requir|see|appear)\\w*\\b[^.]{0,50}\\b${AT_ONCE}|(?:expects?|needs?|requires?|demands?|(?:answer|respon[ds]e?)\\w* (?:in|within)) milliseconds|\\b(?:an|with) (?:immediate|instant) (?:response|answer|access|reads?)`,
    ko: '(?:즉시|즉각|바로|곧바로)[^.]{0,12}(?:확인|볼 수|열어|열 수|표시|쓸 수|응답)',
    unless:
      '(?:chang|switch|convert|alert|notif|encrypt|delet|mov|transition|archiv|respon[ds]e to)\\w*|(?:visible|available) to all|real[ -]time',
  },
  {
    need: 'immediate-read',
    en: `${READ_WORDS}\\b(?:(?!\\b(?:within|in) (?:\\d+|\\w+) (?:minutes?|hours?)\\b)[^.]){0,90}\\b${AT_ONCE}`,
    ko: '(?:조회|접근|액세스|읽기|검색|열람)[^.]{0,10}밀리초(?: ?단위)?[^.]{0,4}(?:응답|반환|제공)|(?:즉시|즉각|바로|밀리초(?: ?(?:이내|안)에?)?|실시간으로|언제든지(?![^.]{0,12}\\d+ ?(?:분|시간)))[^.]{0,25}(?:접근|액세스|access|조회|검색|읽|read|사용|다운로드|반환|제공|열람|꺼내|가져|재생|표시)|(?:지연|기다림|대기)[^.]{0,6}(?:없이|없는)[^.]{0,15}(?:접근|액세스|조회|읽|제공)|(?:항상|언제나|상시)[^.]{0,6}(?:이용|사용|접근|액세스|조회|열람)[^.]{0,6}(?:가능|할 수)',
    unless:
      '(?:chang|switch|convert|alert|notif|encrypt|delet|mov|transition|archiv|what immediate)\\w* (?:\\w+ )?immediate|(?:visible|available) to all',
  },
  {
    need: 'immediate-read',
    en: '\\b(?:immediate(?:ly)?|instant(?:ly|aneous)?|readily|real[ -]time|rapid(?:ly)?|millisecond)[ -]+(?:\\w+ )?(?:access\\w*|available|retriev\\w*|read(?:able|s)?|download\\w*|return(?:ed)?)',
    unless: 'real[ -]time (?:data|process|analy|dashboard)',
  },
  {
    need: 'immediate-read',
    en: '\\b(?:load|open|appear|display|respond|return|be (?:read|served|opened|retrieved|available|delivered))\\w* (?:just )?as (?:quickly|fast|soon|promptly) as\\b|(?:without|no|not(?: add| cause| introduce| have| incur)) (?:adding |any |an? )?(?:retrieval |restore |access )?(?:latency|delay|wait)s?\\b|\\b(?:must|should|has to|have to|needs? to) be (?:immediate|instant|instantaneous)\\b|\\b(?:must|should|has to|have to|needs? to) be (?:there|available|at hand|accessible|had|usable) (?:at once|immediately|instantly|right away|rapidly|quickly)\\b|(?:must|should|can|may|will|does|do|did) ?not (?:have to |need to |be kept )?wait|(?:nobody|no one) (?:can|should|must|has to) wait',
    unless: 'updates?|replicat',
  },
  {
    need: 'static-web',
    en: `(?:${USERS}|visitors?|public|people)\\b[^.]{0,40}(?:brows|view|see|open|read|look)\\w*[^.]{0,60}(?:web ?sites?|web pages?|portal|online)\\b`,
    ko: '(?:웹 ?사이트|홈페이지|포털)(?:에서|를 통해)[^.]{0,25}(?:보|열람|조회|탐색|검색)',
    unless: 'writ|updat|upload|order',
  },
  {
    need: 'static-web',
    en: 'static (?:web ?sites?|web|content|assets|files|pages)|(?:no|without|not (?:need|require|have|use)\\w*)(?: any| the need for)? dynamic (?:content|pages)|web ?site hosting|host(?:ing|s)? (?:a |its |the )?(?:static )?web ?site',
    ko: '정적 (?:웹|콘텐츠|파일|자산)|웹 ?사이트 호스팅|동적 콘텐츠[^.]{0,8}(?:없|않)',
  },
  {
    need: 'static-web',
    en: '(?:publish|serve|show|display)\\w* [^.]{0,60}(?:documents|images|pages|content|files)[^.]{0,60}(?:intranet|web|browser|portal)',
  },
]
