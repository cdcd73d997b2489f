import type { FeaturePhrase } from './feature-phrase.ts'

/** How tables are read, written, watched, filled and copied, by the wordings of options. */
export const TABLE_ACCESS_FEATURES = [
  {
    feature: 'collection-of-10-gb',
    pattern: '\\b10 ?gb\\b[^.;]{0,60}(?:partition|collection)|(?:partition|collection)\\b[^.;]{0,60}\\b10 ?gb\\b',
  },
  {
    feature: 'pagination',
    pattern: 'exclusivestartkey|lastevaluatedkey|\\blimit ?=|limit parameter|page size|nexttoken|pagina\\w*',
  },
  { feature: 'sort-key', pattern: 'sort key|range key|composite (?:primary )?key|정렬 키' },
  {
    feature: 'query-operation',
    pattern: '\\bquery (?:operation|api|the table|on|with|using|by)|\\bquery\\b(?! result)',
  },
  {
    feature: 'projection',
    pattern: 'projection ?expression|project(?:ed|ing)? (?:only )?(?:the )?(?:\\w+ )?attributes',
  },
  { feature: 'scan-index-forward', pattern: 'scan ?index ?forward' },
  { feature: 'filter-expression', pattern: 'filter ?expressions?' },
  { feature: 'sparse-index', pattern: 'sparse (?:global secondary )?index' },
  { feature: 'parallel-scan', pattern: 'parallel (?:\\w+ )?scans?|병렬 스캔' },
  {
    feature: 'index-capacity',
    pattern:
      '(?:\\bgsi\\b|global secondary index(?:es)?)[^.;]{0,40}(?:write|capacity|units|throughput|\\bwcus?\\b)|(?:write|capacity|units|throughput|wcus?)[^.;]{0,40}(?:of|on|for|to) (?:the |its |each |every )?(?:\\bgsi\\b|global secondary)|(?:gsi|글로벌 보조 인덱스)[^.;]{0,20}(?:쓰기|용량|처리량)',
  },
  { feature: 'batch-api', pattern: 'batch ?(?:get|write) ?item|batch (?:reads?|writes?|requests|get|write)\\b' },
  {
    feature: 'backoff',
    pattern:
      'exponential back-?off|\\buse (?:of )?(?:the |an )?aws sdks?\\b|back-?off|retr(?:y|ies) (?:logic|with|failed)|error retries|지수 백오프|재시도',
  },
  { feature: 'contributor-insights', pattern: 'contributor insights' },
  { feature: 'warm-throughput', pattern: 'warm throughput|pre-?warm' },
  {
    feature: 'scheduled-scaling',
    pattern: '(?:scheduled|time-based) scaling|schedul\\w*[^.;]{0,40}capacity|capacity[^.;]{0,40}schedul',
  },
  { feature: 'atomic-counter', pattern: 'atomic counter|update ?item[^.;]{0,40}(?:add|increment)|\\badd action' },
  { feature: 'table-import', pattern: 'import(?:s|ing)? (?:from|data from) (?:amazon )?s3|dynamodb import|s3 import' },
  {
    feature: 'kinesis-for-tables',
    pattern:
      'kinesis data streams? for (?:amazon )?dynamodb|(?:dynamodb|table)[^.;]{0,40}(?:to|into|through|with) (?:a |an )?(?:amazon )?kinesis data stream',
  },
  { feature: 'both-images', pattern: 'new[_ ]and[_ ]old[_ ]images?|(?:new|old) and (?:new|old) images?|both images' },
  { feature: 'zero-etl', pattern: 'zero-?etl' },
  { feature: 'multi-region-strong', pattern: 'multi-?region strong(?:ly)? consisten\\w+|\\bmrsc\\b' },
  { feature: 'compress-items', pattern: 'compress\\w*[^.;]{0,40}(?:attribute|item|value|before)|gzip' },
  { feature: 'shorter-items', pattern: '(?:shorter|abbreviated) attribute names|smaller items' },
  { feature: 'table-per-period', pattern: '(?:table|tables) (?:per|for each|each) (?:day|week|month|period|year)' },
  {
    feature: 'higher-capacity',
    pattern: '(?:increas|rais|doubl|more|higher)\\w* (?:the )?(?:\\w+ ){0,3}(?:capacity|rcus?|wcus?|throughput)',
  },
  { feature: 'adaptive-capacity', pattern: 'adaptive capacity' },
  { feature: 'read-replica', pattern: 'read replicas?|읽기 (?:전용 )?복제본' },
  {
    feature: 'identifying-key',
    pattern:
      '\\b(?:ids?|identifiers?|uuids?|serial numbers?|account numbers?|e-?mail addresses|user names?)\\b[^.;]{0,25}\\b(?:as|is|be|for|to be)\\b (?:the |a |its )?(?:new )?(?:partition|hash|primary) key|(?:partition|hash) key[^.;]{0,25}\\b(?:ids?|identifier|uuid|serial number)\\b',
  },
  {
    feature: 'coarse-key',
    pattern:
      '\\b(?:dates?|day|month|year|status|countr\\w+|region|type|category|gender|boolean|flag|constant|single value|same value)\\b[^.;]{0,25}\\b(?:as|is|be|for|to be)\\b (?:the |a |its )?(?:new )?(?:partition|hash) key|(?:partition|hash) key (?:is|of|on|to|be|with) (?:the |a |an )?(?:date|day|month|year|status|country|region|type|category|constant)',
  },
  {
    feature: 'fixed-capacity',
    pattern:
      '(?:fix\\w*|static|constant)[^.;]{0,30}capacity|capacity[^.;]{0,40}(?:peak|twice|maximum|highest)|over-?provision',
  },
  { feature: 'documentdb', pattern: 'documentdb' },
  { feature: 'keyspaces', pattern: 'keyspaces' },
  { feature: 'neptune', pattern: 'neptune' },
  { feature: 'timestream', pattern: 'timestream' },
] as const satisfies readonly FeaturePhrase[]
