import type { NeedPhrase } from './need-phrase.ts'

/** Files of a data lake, what queries of them suffer from, and fields that nobody should see. */
export const DATA_LAKE_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'faster-queries',
    en: '\\bquer(?:y|ies|ying)\\b[^.]{0,60}(?:performance|slow|fast|quick|degrad|longer|speed|time ?out)\\w*|(?:improv|optimi[sz]|increas|better|best|boost|degrad|speed|reduc|optimal)\\w*[^.]{0,40}\\b(?:quer(?:y|ies)|performance)',
    ko: '(?:쿼리|조회)[^.]{0,12}(?:성능|느려|느리|빠르|속도|오래)|성능[^.]{0,10}(?:저하|개선|향상)',
    given: 'athena|spectrum|presto|\\bhive\\b|data lake|데이터 레이크',
    offered:
      'parquet|\\borc\\b|columnar|(?:larger|bigger|fewer) files|merg|compact|concatenat|bucketing|더 큰 파일|병합',
    unless: 'dynamodb|\\brds\\b|aurora',
  },
  {
    need: 'mask-sensitive',
    en: '(?:credit cards?|card numbers?|\\bpii\\b|personal\\w*|sensitive|confidential|social security)[^.]{0,80}(?:secur|mask|redact|remov|anonymi|tokeni|obfuscat|protect|hid|private|expos)\\w*|(?:mask|redact|remov|anonymi|tokeni|obfuscat|protect|hid)\\w*[^.]{0,60}(?:credit cards?|card numbers?|\\bpii\\b|personal|sensitive|confidential)',
    ko: '(?:개인|민감|카드)[^.]{0,12}(?:마스킹|제거|익명|비식별|보호)',
    offered: 'redact|mask(?!ter)|tokeni[sz]|anonymi[sz]|obfuscat|de-?identif|마스킹|익명화',
  },
  {
    need: 'faster-queries',
    en: 'files? of (?:at least |about |up to )?\\d[\\d,]* (?:records|rows|lines|events)',
    ko: '\\d[\\d,]*개 (?:이상의 )?레코드(?:의|로 된) 파일',
    offered: 'firehose[^]*buffer|buffer[^]*firehose',
  },
  {
    need: 'parallel-load',
    en: '(?:faster|speed\\w*|quick\\w*|improv\\w*|accelerat\\w*|highest throughput|too long|slow\\w*|takes? a long time)\\b[^.]{0,60}\\b(?:load\\w*|copy (?:process|command))\\b|\\b(?:load\\w*|copy (?:process|command))\\b[^.]{0,60}\\b(?:faster|speed|quick\\w*|performance|throughput|long time|too long|slow\\w*)\\b',
    ko: '(?:적재|로드)[^.]{0,20}(?:빠르|빨라|느|오래|속도)',
    given: 'redshift|\\bcopy\\b',
    unless: 'workload|load balanc|page load|load time of|download|upload',
  },
  {
    need: 'second-cluster-reads',
    en: '\\bhbase\\b[^.]{0,120}(?:highly available|high availability|availability zone|fail\\w*|outage|uptime|resilien\\w*)|(?:highly available|high availability|availability zone|fail\\w*|outage)[^.]{0,80}\\bhbase\\b',
    ko: 'HBase[^.]{0,40}(?:고가용|가용 영역|장애)',
    offered: 'read-?replica|읽기 전용 복제',
  },
  {
    need: 'encrypted-by-s3',
    en: '(?:encrypt\\w*|keys?)[^.]{0,60}\\b(?:handled|performed|done|carried out|managed|taken care of) by (?:amazon )?s3\\b|\\b(?:amazon )?s3\\b[^.]{0,20}(?:perform|do(?:es)?|handl|carr)\\w*[^.]{0,20}encrypt\\w*|server[- ]side encrypt\\w*',
    ko: 'S3(?:가|에서)[^.]{0,15}암호화(?:를 수행|를 처리|한다|해야|하도록)|서버 측 암호화',
    offered: 'client[- ]side|클라이언트 측',
  },
  {
    need: 'serverless-catalog',
    en: 'server-?less[^.]{0,60}(?:catalog|metastore|metadata)|(?:catalog|metastore|metadata)\\w*[^.]{0,60}server-?less',
    ko: '서버리스[^.]{0,25}(?:카탈로그|메타스토어|메타데이터)',
    offered: 'glue data catalog|데이터 카탈로그',
  },
  {
    need: 'short-job',
    en: '(?:finish|complet|run|tak|last)\\w*[^.]{0,25}(?:\\d+|a few|several|some) (?:milli)?seconds|(?:finish|complet|run|tak|last)\\w*[^.]{0,25}(?:within|under|less than|at most|up to|about|no more than) (?:1?\\d|a few) minutes',
    ko: '(?:\\d+|몇) ?초 (?:안|이내|정도)[^.]{0,12}(?:처리|완료|끝)|(?:1?\\d|몇) ?분 (?:안|이내)[^.]{0,12}(?:처리|완료|끝)',
    offered: 'aws lambda|lambda function|람다',
    given: '\\bemr\\b|glue|클러스터',
  },
  {
    need: 'record-level-changes',
    en: '(?:updat|delet|upsert|merg|chang)\\w*[^.]{0,40}(?:by|per|of|individual|single) (?:records?|rows?)|(?:record|row)[- ]level|\\bacid\\b|time travel|upserts?|\\bgdpr\\b|schema evolution',
    ko: '레코드 (?:단위|수준)|시간 여행|스키마 진화',
    offered: 'iceberg|hudi|delta lake',
  },
  {
    need: 'small-job',
    en: '(?:less than|under|below|smaller than|up to|only|at most|no more than)\\b[^.]{0,12}\\d+ ?(?:kb|mb)\\b|\\bsmall (?:files?|datasets?|jobs?)|\\d+ ?(?:kb|mb) (?:each|files?)',
    ko: '\\d+ ?(?:KB|MB) ?(?:미만|이하)|작은 (?:파일|데이터)',
    offered: 'python shell|파이썬 셸',
  },
  {
    need: 'react-to-changes',
    en: '(?:launch|start|trigger|begin|invok|run)\\w*[^.]{0,100}\\b(?:when|after|as soon as|each time|whenever)\\b[^.]{0,40}(?:transfer|upload|cop(?:y|ies)|load|deliver)\\w*[^.]{0,20}(?:finish|complet|end|succe|done)\\w*',
    ko: '(?:전송|업로드|복사)[^.]{0,15}(?:완료|끝)[^.]{0,10}(?:되면|날 때|때마다)',
    given: 'eventbridge|event notification|이벤트',
  },
]
