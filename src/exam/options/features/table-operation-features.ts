import type { FeaturePhrase } from './feature-phrase.ts'

/** What administrators do about tables and their caches, by the wordings of options. */
export const TABLE_OPERATION_FEATURES = [
  {
    feature: 'larger-cache-nodes',
    pattern:
      '(?:larger|bigger|higher|different) (?:node|instance) (?:type|size)|(?:larger|bigger) nodes?|(?:scal\\w*|resiz\\w*) (?:the )?(?:dax )?nodes? (?:up|vertically)|더 큰 노드',
    unless: 'read replica|redshift|emr',
  },
  {
    feature: 'expiry-of-wrong-type',
    pattern:
      '\\bttl\\b[^.;]{0,60}(?:binary|string|text|iso[- ]?8601|milliseconds|set type|boolean)|(?:binary|string|iso[- ]?8601|milliseconds)[^.;]{0,40}\\bttl\\b|ttl[^.;]{0,30}(?:문자열|밀리초|바이너리)',
    unless: 'not (?:a )?(?:string|binary|in milliseconds)',
  },
  {
    feature: 'waits-for-table',
    pattern:
      'describe ?table[^]{0,60}active|table ?status[^.;]{0,30}active|wait\\w*[^.;]{0,30}(?:table ?exists|active)|활성 상태',
  },
  { feature: 'table-without-cache', pattern: '(?:not|deny|denies|without)\\b[^.;]{0,30}\\bdax\\b' },
  { feature: 'replica-tables', pattern: 'add (?:a |the )?replica tables?' },
  {
    feature: 'replica-name-differs',
    pattern: '(?:random|different|unique) (?:suffix|name|prefix)[^.;]{0,30}(?:name|replica|table)',
  },
  {
    feature: 'serverless-database',
    pattern: 'aurora[^.;]{0,20}serverless|serverless[^.;]{0,12}aurora|오로라[^.;]{0,8}서버리스',
  },
  {
    feature: 'capacity-of-each',
    pattern: 'on-demand[^]{0,80}(?:reserved|provisioned)|(?:reserved|provisioned)[^]{0,80}on-demand',
  },
] as const satisfies readonly FeaturePhrase[]
