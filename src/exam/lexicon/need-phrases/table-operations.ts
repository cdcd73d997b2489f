import type { NeedPhrase } from './need-phrase.ts'

/** What administrators of tables meet: caches that overflow, items that stay, tables that are not there yet. */
export const TABLE_OPERATION_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'larger-item-cache',
    en: 'cache miss\\w*|(?:more|too many|all|larger|bigger)\\b[^.]{0,30}(?:items?|data|working set)[^.]{0,30}\\b(?:cached|in memory|fit)|working set|evict\\w*',
    ko: '캐시 (?:미스|적중률)|워킹 셋|작업 집합',
    given: '\\bdax\\b|dynamodb accelerator',
    offered: 'node (?:type|size)|larger nodes?|노드 유형',
  },
  {
    need: 'expiry-takes-effect',
    en: "(?:not|n't|never|still)\\b[^.]{0,40}(?:delet|remov|expir|present|there|visible)\\w*",
    ko: '삭제되지 않|만료되지 않|여전히 (?:남|조회)',
    given: '\\bttl\\b|time[- ]to[- ]live',
    offered:
      '\\bttl\\b[^\\n]{0,60}(?:data type|format|number|string|binary|epoch|milliseconds)|(?:data type|epoch|milliseconds)',
  },
  {
    need: 'table-is-ready',
    en: 'createtable\\b|(?:creat\\w*|new)\\b[^.]{0,40}\\btable\\b[^.]{0,80}(?:resourcenotfound|not found|fails?|error)',
    ko: 'CreateTable|테이블[^.]{0,20}생성[^.]{0,30}(?:오류|실패|예외)',
    offered: 'describetable|table ?status|table ?exists',
  },
  {
    need: 'gradual-traffic',
    en: '(?:gradual|smooth|slow(?:ly)?|steadily|bell[- ](?:curve|shaped))\\w*',
    ko: '점진적|완만|서서히',
    given: 'dynamodb',
    offered: 'auto ?scaling|자동 (?:조정|확장|스케일링)',
    unless:
      'migrat|response|latenc|application is slow|slow (?:quer|scan|down|respon|read|writ)|becom\\w* slow|run\\w* slow',
  },
  {
    need: 'any-attribute',
    en: '(?:quer|search|filter|look)\\w*[^.]{0,40}\\b(?:any|all|arbitrary|every)\\b[^.]{0,20}(?:fields?|attributes?|columns?|combination)',
    ko: '(?:임의의|모든|어떤) ?(?:필드|속성|열)[^.]{0,15}(?:조회|쿼리|검색)',
    given: 'dynamodb',
    offered: 'aurora|\\brds\\b|redshift|opensearch',
  },
  {
    need: 'key-value-latency',
    en: 'access patterns?[^.]{0,20}(?:well[- ])?(?:defined|known|established|fixed)|(?:well[- ])?(?:defined|known) (?:access|query) patterns?',
    ko: '(?:액세스|접근|쿼리) 패턴[^.]{0,12}(?:정의되|명확|알려)',
    offered: '(?=[^]*dynamodb)(?=[^]*(?:\\brds\\b|aurora|redshift|documentdb|neptune))',
  },
  {
    need: 'repeated-reads',
    en: '\\breads?\\b[^.]{0,60}\\brepeated\\w*|\\brepeated\\w*[^.]{0,20}\\breads?\\b',
    ko: '반복(?:해서|적으로) ?읽|읽[^.]{0,10}반복',
    offered: '\\bdax\\b|dynamodb accelerator',
  },
  {
    need: 'cache-keeps-permissions',
    en: '(?:polic|permission|securit|access|restrict)\\w*',
    ko: '정책|권한|보안',
    given:
      '(?=[^]*(?:\\bdax\\b|accelerator))(?=[^]*(?:certain (?:fields|attributes|items)|fine-grained|leadingkeys|limited by policy|item-level|attributes?))',
    offered: '(?:not|deny)[^\\n]{0,25}\\bdax\\b',
  },
  {
    need: 'replica-in-each-region',
    en: '(?:exist|availab|present|creat|deploy|replicat)\\w*[^.]{0,40}(?:several|multiple|different|two|three|more than one|other)[^.]{0,12}regions?',
    ko: '여러 (?:AWS )?리전',
    offered: 'add (?:a |the )?replica tables?',
  },
  {
    need: 'capacity-by-table',
    en: '(?<!un)predictabl\\w*[^.]{0,120}\\b(?:unpredict|var(?:y|ies|iable)|fluctuat|spik)\\w*',
    ko: '예측 ?가능[^.]{0,60}(?:예측할 수 없|변동|불규칙)',
    offered: 'on-demand[^\\n]{0,60}(?:reserved|provisioned)|(?:reserved|provisioned)[^\\n]{0,80}on-demand',
    given: 'tables',
  },
]
