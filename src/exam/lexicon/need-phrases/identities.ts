import type { NeedPhrase } from './need-phrase.ts'

/** Who the users of an application are, and who encrypts what before it leaves. */
export const IDENTITY_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'own-pages-only',
    en: '\\b(?:other|third[- ]party|foreign|external|competing|unauthori[sz]ed|different)\\b[^.]{0,20}\\b(?:web ?)?(?:sites?|pages|blogs|portals)\\b[^.]{0,40}\\b(?:link|embed|hot-?link|display|us)\\w*|\\bhot-?link\\w*|\\bdirect(?:ly)? link\\w*|\\bonly\\b[^.]{0,40}\\b(?:requests|visitors|traffic)\\b[^.]{0,20}\\bfrom\\b[^.]{0,30}\\b(?:own |its )?(?:web ?site|domain)s?',
    ko: '(?:다른|외부) (?:웹 ?)?사이트[^.]{0,20}(?:링크|표시|삽입|사용)|핫링크',
    offered: 'referer|리퍼러',
  },
  {
    need: 'encrypt-at-rest',
    en: '(?:encrypt|secur|protect)\\w*[^.]{0,40}\\bat rest\\b|\\bat rest\\b[^.]{0,30}encrypt\\w*',
    ko: '저장 ?(?:된|되는|시|중)?[^.]{0,8}(?:데이터|객체|파일)?[^.]{0,6}암호화|유휴[^.]{0,8}암호화',
    offered: 'encrypt|sse-|kms|암호화',
  },
  {
    need: 'app-identities',
    en: '\\b(?:registered|authenticated|unauthenticated|signed-in|logged-in|anonymous|guest|social|facebook|google)\\b[^.]{0,15}\\b(?:users?|visitors?|customers?|guests?|logins?|accounts?|identit\\w+)|\\d[\\d,]+ (?:\\w+ )?(?:users|customers|members|players|subscribers)\\b|\\b(?:tens|hundreds) of thousands of (?:\\w+ )?(?:users|customers|members|players|subscribers)\\b|\\bmillions of (?:\\w+ )?(?:users|customers|members|players|subscribers)\\b[^.]{0,60}\\baccounts?\\b|\\b(?:users?|customers?|players?|members?)\\b[^.]{0,25}\\b(?:sign|log)(?:s|ed|ging|ning)? (?:in|up|on)\\b|\\bmobile (?:app\\w*|users?|clients?)\\b',
    ko: '(?:등록|로그인|인증|익명|게스트|비회원)[^.]{0,8}(?:사용자|고객|회원)|모바일 (?:앱|애플리케이션|사용자)',
    offered: 'cognito|web identity|identity pool',
    unless: '\\biam (?:users?|roles?)\\b[^.]{0,20}only|aws accounts?',
  },
  {
    need: 'encrypt-before-upload',
    en: '\\bkeys?\\b[^.]{0,30}(?:never|not)\\b[^.]{0,15}(?:reach|leave|be (?:sent|known|shared)|get|go)\\w*|encrypted by[^.]{0,30}(?:on[- ]prem|itself|client|application|software)|encrypt\\w*[^.]{0,60}\\bbefore (?:(?:it|they|them|the|any|all|data|files?|objects?|being|is|are|was|were) )*(?:leav|sent|send|upload|transmit|transfer|stor|writ|go|reach|deliver|arriv|put)\\w*|encrypt\\w*[^.]{0,60}\\b(?:prior to|ahead of) (?:\\w+ )?(?:storage|storing|upload|transmission|transfer|sending|writing|leaving)\\w*|encrypt\\w*[^.]{0,30}\\b(?:within|inside|by) (?:the |its |their |an? )?(?:client|application|app)s?\\b|\\b(?:client|application|sender|producer)s?\\b[^.]{0,20}\\bencrypts?\\b|(?:never|not)\\b[^.]{0,40}(?:unencrypted|plain ?text|clear ?text)[^.]{0,30}(?:leav|sent|reach|aws|s3)\\w*',
    ko: '(?:업로드|전송|저장|보내)[^.]{0,6}전에[^.]{0,15}암호화|암호화(?:한|하여|해서|된)[^.]{0,12}(?:업로드|전송)',
    offered: 'client[- ]side|클라이언트 측|generate ?data ?key|encryption (?:sdk|client)',
    unless: '\\bby (?:amazon )?s3\\b|server[- ]side|S3가 암호화',
  },
]
