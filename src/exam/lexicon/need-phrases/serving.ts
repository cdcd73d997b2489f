import type { NeedPhrase } from './need-phrase.ts'

/** Links, uploads and servers. */
export const SERVING_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'static-web',
    en: '\\bhtml\\b[^.]{0,40}\\b(?:css|javascript|images?|pictures?|pages?)\\b|\\b(?:brochure|marketing|landing|informational|documentation)[ -](?:web ?)?(?:site|pages?)\\b',
    ko: 'HTML[^.]{0,20}(?:CSS|자바스크립트|JavaScript|이미지)|(?:소개|홍보|랜딩) (?:웹 ?)?(?:사이트|페이지)',
    unless: 'dynamic|database|php|server-?side|동적',
  },
  {
    need: 'serverless',
    en: 'server-?less|(?:no|any|without) servers|nothing to (?:operate|manage|run|administer)|(?:avoid|without|not|no)[^.]{0,30}(?:provision|manag|maintain|operat)\\w*[^.]{0,20}(?:infrastructure|servers?|instances?)',
    ko: '서버리스|서버[^.]{0,10}(?:관리|프로비저닝)[^.]{0,10}(?:없|않)',
    // Where the plan of the stem is a cluster, only something beside it is to be without servers.
    never: '\\b(?:to|on|onto) amazon emr\\b(?! serverless)',
  },
  {
    need: 'timed-link',
    en: '(?:limited|short|certain|specific|restricted) (?:period|time|duration|window)|(?:without|no|not have|lack\\w*|have no)[^.]{0,12}(?:aws|iam) (?:credentials|accounts?|identit\\w+|users?|permissions?)',
    ko: '제한된 (?:시간|기간)|(?:AWS|IAM) (?:계정|자격|사용자)[^.]{0,8}없',
    given: 'presigned|pre-signed|signed url|사전 ?서명|미리 서명',
  },
  {
    need: 'timed-link',
    en: '(?:temporary|time-limited|limited-time|expiring)[^.]{0,30}(?:access|link|url|download)|(?:accessible|available|access|download\\w*|valid|shar\\w*)[^.]{0,60}(?:for|expires? (?:after|in)|next|only) (?:the )?(?:next |only |up to |about )?{duration}|(?:without|no|not have|lack\\w*)[^.]{0,12}aws (?:credentials|accounts?|identit\\w+)',
    ko: '(?:임시|제한 시간|만료)[^.]{0,12}(?:접근|링크|URL|다운로드)|시간 동안[^.]{0,12}(?:접근|다운로드|액세스)',
    given: 'presigned|pre-signed|signed url|사전 ?서명|미리 서명',
  },
  {
    need: 'use-the-line',
    en: '(?:less than|only|not|half|part|fraction)\\b[^.]{0,30}(?:of )?(?:the )?(?:\\w+ )?bandwidth|bandwidth\\b[^.]{0,30}(?:unused|not (?:fully |completely )?(?:used|saturated|utili[sz]ed)|idle|to spare|left)|(?:under-?util\\w*|unused|spare)[^.]{0,20}bandwidth',
    ko: '대역폭[^.]{0,12}(?:절반|일부|남|사용하지 않)',
    offered: 'parallel|multi-?part|병렬|멀티파트',
  },
  {
    need: 'public-site',
    en: 'web ?(?:pages?|sites?)[^.]{0,40}(?:served|hosted|delivered|published|public|from)[^.]{0,25}(?:s3|bucket)|(?:serv|host|publish|deliver)\\w*[^.]{0,40}web ?(?:pages?|sites?)|(?:403|access denied|forbidden)[^.]{0,60}web ?(?:page|site)|web ?(?:page|site)[^.]{0,60}(?:403|access denied|forbidden)',
    ko: '웹 ?(?:사이트|페이지)[^.]{0,12}(?:호스팅|제공|공개|게시)',
    offered: 'getobject|bucket polic[^\\n]*(?:everyone|public|anyone)|block (?:all )?public access',
    unless: 'cloudfront|cdn|private',
  },
  {
    need: 'public-site',
    en: '\\b(?:minimum|least|required|necessary|needed|steps|must)\\b[^\\n]*|static web ?(?:site|pages?)',
    ko: '(?:최소|필요한|단계)',
    offered: 'error (?:document|page)|오류 (?:문서|페이지)',
    given: 'index (?:document|page)|index\\.html|인덱스 문서',
    unless: 'cloudfront|cdn',
    never: '\\b404\\b|(?:custom|own|friendly) error|(?:사용자 지정|맞춤) 오류',
  },
  {
    need: 'own-error-page',
    en: '(?:friendly|custom|own|branded|helpful|maintenance|readable)[^.]{0,20}(?:page|message|error)[^.]{0,60}(?:404|403|error|not found|missing|does not exist|instead)|(?:404|not found|missing page|does not exist|error occurs)[^.]{0,60}(?:page|message|show|display)',
    ko: '(?:404|오류|존재하지 않는 페이지)[^.]{0,30}(?:사용자 지정|맞춤|안내|친절|대신)[^.]{0,10}|(?:사용자 지정|맞춤) 오류 페이지',
    offered: 'error (?:document|page)|오류 (?:문서|페이지)',
  },
  {
    need: 'site-bucket-name',
    en: '(?:name|nam(?:ed|ing)|call(?:ed)?)\\b[^.]{0,60}\\b(?:bucket|domain|site|www)|bucket[^.]{0,40}\\bnam(?:e|ed|ing)\\b|route ?53(?:[^.]|\\.(?=\\w)){0,120}(?:bucket|s3|web ?site)|(?:bucket|s3|web ?site)[^.]{0,120}route ?53',
    ko: '버킷[^.]{0,15}이름|Route ?53[^.]{0,60}(?:버킷|S3|웹 ?사이트)|도메인[^.]{0,40}(?:버킷|S3)',
    given: 'web ?site|static|웹 ?사이트|정적',
    offered:
      '\\bwww\\.[a-z]+\\.|bucket[^\\n]{0,40}(?:same name|nam\\w+[^\\n]{0,20}(?:same|match|domain|record))|버킷 이름[^\\n]{0,15}도메인|도메인[^\\n]{0,15}같은 이름',
    unless: 'cloudfront',
  },
  {
    need: 'upload-large',
    en: '(?:fail|interrupt|restart|abort|time[sd]? ?out|break|broken|drop|disconnect|unstable|unreliable|start over|retr(?:y|ies)|resum)\\w*[^.]{0,60}(?:upload|transfer)\\w*|(?:upload|transfer)\\w*[^.]{0,80}(?:large|\\d+ ?(?:gb|tb)|fail|interrupt|timeout|time out|break|broken|drop|disconnect|start over|from the (?:start|beginning)|resum|retr(?:y|ies)|parallel)\\w*|(?:large|big|huge|\\d+ ?(?:gb|tb)) (?:\\w+ )?(?:files?|objects?|videos?)[^.]{0,60}upload',
    ko: '(?:큰|대용량)[^.]{0,12}(?:파일|객체)?[^.]{0,12}업로드',
    given: 'multipart|멀티파트',
    never:
      'storage (?:costs?|charges?|bill)|(?:charges?|bill|costs?)\\b[^.]{0,40}(?:ris|grow|increas|higher|climb)\\w*',
  },
]
