import type { FeaturePhrase } from './feature-phrase.ts'

/** Tables: large items, capacity, indexes, transactions and caches, by the wordings of options. */
export const TABLE_FEATURES = [
  {
    feature: 's3-pointer',
    pattern:
      '(?:store|put|keep|save|upload)\\w*[^.;]{0,50}(?:s3|bucket)[^.;]{0,80}(?:pointer|url|key|link|reference|metadata|path)[^.;]{0,50}(?:dynamodb|item|table)|(?:dynamodb|table|item)[^.;]{0,80}(?:pointer|url|link|reference|metadata|path)[^.;]{0,40}(?:s3|object)|(?:s3|bucket)[^.;]{0,60}(?:pointer|url|key|link|reference)[^.;]{0,50}(?:dynamodb|\\bitem|table)|dynamodb[^.;]{0,80}\\bs3 (?:url|uri|object key|key|link|pointer|path|location)s?\\b|(?<!(?:images?|photos?|pictures?|files?|videos?|documents?|content|objects?|clips?|scans?|both) and (?:the |its |their |associated )*)metadata in (?:amazon )?dynamodb|s3[^.;]{0,60}metadata[^.;]{0,30}dynamodb',
  },
  {
    feature: 'ddb-binary',
    pattern:
      'binary (?:attribute|data|type)|(?:as|in) (?:an? )?(?:dynamodb )?(?:item|attribute)s?\\b|(?:images?|files?|documents?|videos?|pdfs?|reports?) (?:directly )?(?:in|into|to) (?:an? )?(?:amazon )?dynamodb|dynamodb items',
    unless: 'pointer|url|metadata|link|object keys?|객체 키',
  },
  {
    feature: 'ddb-split',
    pattern:
      '(?:split|serialis|serializ|chunk|spread|across)\\w*[^.;]{0,40}(?:several|multiple|tables?|items)|separate[^.;]{0,20}(?:dynamodb )?table',
    effort: 2,
  },
  { feature: 'global-tables', pattern: 'global tables?|글로벌 테이블' },
  { feature: 'dax', pattern: '\\bdax\\b|dynamodb accelerator' },
  { feature: 'in-memory-cache', pattern: 'elasticache|memorydb|\\bredis\\b|memcached|in-memory cache', effort: 1 },
  {
    feature: 'on-demand-capacity',
    pattern:
      'on-demand(?! (?:backup|instance|or|for|;|,? task))(?: (?:capacity|mode|billing|table|read|standard))?|온디맨드(?! ?(?:백업|인스턴스|노드|복원))',
    unless: 'core|task|instances|nodes|primary|master|trigger|workflow',
  },
  {
    feature: 'auto-scaling-capacity',
    pattern: '(?:provisioned[^.;]{0,60})?auto ?scaling',
    unless: 'ec2|instances|group|servers|emr',
  },
  {
    feature: 'provisioned-capacity',
    pattern: 'provisioned(?! iops)(?: (?:capacity|mode|throughput|read|write))?|프로비저닝된? (?:용량|모드)',
    unless: 'concurrency|efs|throughput mode|file system',
  },
  { feature: 'reserved-capacity', pattern: 'reserved capacity' },
  { feature: 'standard-table', pattern: 'standard table class', unless: 'standard-ia|infrequent' },
  {
    feature: 'ia-table',
    pattern:
      '(?:standard-ia|standard-infrequent access|infrequent access)(?: \\(\\S+\\))? table|table[^.;]{0,40}standard-(?:ia|infrequent)',
  },
  { feature: 'gsi', pattern: 'global secondary index\\w*|\\bgsi\\b|글로벌 보조 인덱스' },
  { feature: 'lsi', pattern: 'local secondary index\\w*|\\blsi\\b' },
  { feature: 'scan-filter', pattern: '\\bscan\\b', unless: 'crawler|schema' },
  {
    feature: 'transact',
    pattern:
      'transact\\*|transactwrite\\w*|transactget\\w*|(?:dynamodb|acid) transactions?|transaction(?:al)? (?:api|write|operation)s?',
  },
  {
    feature: 'conditional-write',
    pattern: 'condition(?:al)? (?:write|expression|update|put)\\w*|optimistic lock\\w*|조건부',
  },
  {
    feature: 'high-cardinality',
    pattern:
      '(?:high[- ]cardinality|(?:append|add|attach)\\w*[^.;]{0,30}\\b(?:random|calculated|hash)\\w*[^.;]{0,40}\\b(?:partition|hash|primary) key|random\\w*[^.;]{0,20}suffix|suffix\\w*[^.;]{0,40}(?:partition|hash) key|(?:partition|primary|hash) key[^.;]{0,40}(?:distinct|unique|many|suffix)|distribut\\w*[^.;]{0,40}(?:partition|prefix)|write sharding)|(?:multiple|more|several|many|additional|new|own|different|unique|hashed|random|separate) (?:\\w+ )?(?<!access )prefix\\w*|(?:spread|distribut|split|divid)\\w*[^.;]{0,40}(?:prefix|partition)\\w*',
    unless: 'secondary index|\\bgsi\\b|\\blsi\\b',
  },
  {
    feature: 'random-prefix',
    pattern:
      'random(?:i[sz]ed)? (?:\\w+ )?(?:string|prefix|hash|characters?|key names?)|hash(?:ed)? prefix|(?:임의|무작위|랜덤)[^.;]{0,8}(?:문자열|접두사|해시)',
  },
  {
    feature: 'strong-at-index',
    pattern:
      '(?:consistentread|strong(?:ly)? consistent)[^.;]{0,30}\\b(?:on|for|in) (?:the |an? )?(?:global (?:secondary )?)?(?:index|gsi)\\b',
    unless: '\\blsi\\b|local secondary|base table',
  },
  {
    feature: 'strong-at-table',
    pattern:
      '(?:base table|table itself|\\blsi\\b|local secondary index)[^.;]{0,40}(?:strong|consistentread)|(?:strong|consistentread)\\w*[^.;]{0,40}(?:base table|table itself|\\blsi\\b|local secondary index)',
  },
  {
    feature: 'strong-consistent',
    pattern: 'strong reads?\\b|strong(?:ly)? (?:read-after-write )?consisten\\w+|consistentread|read-after-write',
    unless: 'consistentread[^.;]{0,12}false',
  },
  { feature: 'eventual-consistent', pattern: 'eventual(?:ly)? consisten\\w+' },
  // Kinesis has streams of its own; those of a table are named with it.
  { feature: 'streams', pattern: '(?:dynamodb )?streams?(?! (?:audio|video))', unless: 'kinesis' },
  { feature: 'streams', pattern: 'dynamodb streams?\\b' },
] as const satisfies readonly FeaturePhrase[]
