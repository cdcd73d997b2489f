import type { FeaturePhrase } from './feature-phrase.ts'

/** What moves, transforms or analyses data, by the wordings of options. */
export const PROCESSING_FEATURES = [
  { feature: 'kinesis', pattern: 'kinesis|firehose', effort: 1, glue: true },
  {
    feature: 'event-notification',
    pattern:
      'event notifications?|s3 (?:put|post|object[- ]created|upload) events?|\\badd(?:s|ing)? (?:an? )?(?:s3 )?triggers? (?:to|for|on) |s3 triggers?|\\bbuckets?\\b[^.;]{0,20}(?:send|publish|emit)\\w* (?:an? |the )?notifications?|\\bsqs\\b[^.;]{0,40}(?:as|is) (?:the |an? )?(?:invocation|event) source|eventbridge(?![^.;]{0,90}(?:on a schedule|schedul|\\bcron\\b|every (?:day|night|hour|week|month|\\d)))|s3 events?|이벤트 알림',
  },
  {
    feature: 'several-files',
    pattern:
      '\\bsplit\\w*[^.;]{0,40}\\bfiles?\\b|\\b(?:\\d+|several|multiple) (?:\\w+ )?(?:parquet|orc|csv|gzip\\w*)? ?files\\b|multiple of the number of slices|파일[^.;]{0,12}(?:나누|분할)',
  },
  {
    feature: 'one-large-file',
    pattern: '\\b(?:single|one)\\b[^.;]{0,12}\\blarge\\b[^.;]{0,24}\\bfile\\b|하나의 큰 [^.;]{0,12}파일',
  },
  {
    feature: 'invoke-permission',
    pattern:
      'resource(?:-based)? polic(?:y|ies)[^.;]{0,80}(?:function|lambda|invo[kc]\\w*)|(?:function|lambda)[^.;]{0,40}resource(?:-based)? polic(?:y|ies)|리소스 (?:기반 )?정책[^.;]{0,30}(?:함수|호출)',
  },
  {
    feature: 'works-in-batches',
    pattern:
      '(?:process|consum|handl|read|writ)\\w*[^.;]{0,30}\\bin batches|batch (?:size|window)|배치(?:로|에서)? ?처리',
  },
  {
    feature: 'checks-identifier',
    pattern:
      '(?:check|look\\w* up|verif|compar)\\w*[^.;]{0,50}\\b(?:identifier|request id|unique id|idempotency key)|식별자[^.;]{0,12}확인',
  },
  { feature: 'error-to-client', pattern: 'client error response|return\\w*[^.;]{0,20}\\berror (?:response|code)' },
  { feature: 'fifo-queue', pattern: '\\bfifo\\b' },
  { feature: 'standard-queue', pattern: 'sqs standard queue|standard (?:sqs )?queue|표준 대기열' },
  { feature: 'stream-by-key', pattern: 'kinesis[^;]{0,80}partition key' },
  { feature: 'manifest-load', pattern: 'manifest file[^.;]{0,60}(?:copy|load)' },
  { feature: 'row-inserts', pattern: '\\binsert (?:statements?|commands?)\\b' },
  { feature: 'event-source-mapping', pattern: 'event source mapping|이벤트 소스 매핑' },
  { feature: 'lambda', pattern: 'lambda', effort: 1, glue: true },
  { feature: 'glue-crawler', pattern: 'crawlers?\\b|크롤러' },
  { feature: 'glue-job', pattern: '(?:aws )?glue(?! data catalog)', effort: 1, glue: true },
  { feature: 'data-pipeline', pattern: 'data pipeline', effort: 2, glue: true },
  { feature: 'emr', pattern: '\\bemr\\b(?! serverless)|hadoop', effort: 2, glue: true },
  { feature: 'athena', pattern: 'athena', glue: true },
  { feature: 'step-functions', pattern: 'step functions', effort: 1, glue: true },
  { feature: 'spectrum', pattern: 'redshift spectrum' },
  { feature: 'redshift', pattern: 'redshift(?! spectrum)', effort: 2 },
  { feature: 'quicksight', pattern: 'quicksight|dashboard|퀵사이트' },
  { feature: 'opensearch', pattern: 'opensearch|elasticsearch', effort: 1 },
  {
    feature: 'per-object-analysis',
    pattern: '(?:storage class analysis|inventory)[^.;]{0,60}(?:move|each object|find|identify)|per object',
    effort: 3,
  },
  {
    feature: 'hive-partitions',
    pattern:
      'partition metadata|partition\\w* (?:the |all |its |their )?(?:\\w+ ){0,3}(?:data|files|logs|records|objects|dataset)\\b[^.;]{0,40}\\b(?:by|on)\\b|msck repair|hive[- ](?:style|compatible) partition\\w*|partition projection|(?:날짜|연도|월|시간|열|컬럼|리전|지역)[^.;]{0,20}(?:파티셔닝|파티션(?:으로|을)? ?(?:나누|나눕|분할|구성|생성))|\\b(?:date|dt|day|month|year|region)=',
  },
  { feature: 'manual-partitions', pattern: 'alter table[^.;]{0,20}add partition', effort: 1 },
  { feature: 's3-inventory', pattern: '(?<!storage class analysis[^.;]{0,20})inventory' },
  { feature: 'columnar', pattern: 'parquet|\\borc\\b|columnar|partition\\w* (?:the )?(?:data|files|by date)' },
  { feature: 'storage-lens', pattern: 'storage lens' },
  { feature: 's3-select', pattern: 's3 select' },
  {
    feature: 'batched-records',
    pattern:
      'batch\\w* (?:\\w+ )?(?:records|into)[^.;]{0,30}(?:objects?|files?)|firehose[^.;]{0,60}\\bbuffer\\w*|\\bbuffer\\w*[^.;]{0,60}firehose',
  },
  { feature: 'object-per-record', pattern: '(?:one|an?|each)[^.;]{0,20}(?:object|file|csv)[^.;]{0,20}per record' },
  { feature: 'kinesis-copy', pattern: 'kinesis[^.;]{0,60}(?:s3|firehose)', effort: 2 },
] as const satisfies readonly FeaturePhrase[]
