import type { FeaturePhrase } from './feature-phrase.ts'

/** Size, life, metadata and jobs of clusters, by the wordings of options. */
export const CLUSTER_LIFE_FEATURES = [
  { feature: 'emr-serverless', pattern: 'emr serverless|서버리스 EMR' },
  { feature: 'emr-on-eks', pattern: 'emr on (?:amazon )?eks' },
  {
    feature: 'managed-scaling',
    pattern: 'managed scaling|(?:emr|cluster|core|task)[^.;]{0,40}auto(?:matic)?[- ]?scal\\w+|관리형 (?:조정|스케일링)',
  },
  { feature: 'instance-fleets', pattern: 'instance fleets?|인스턴스 플릿' },
  {
    feature: 'auto-termination',
    pattern:
      'keepjobflowalivewhennosteps[^.;]{0,12}false|auto-?(?:matic(?:ally)?)?[- ]?terminat\\w*|idle time-?out|terminat\\w*[^.;]{0,30}idle|자동 종료',
  },
  { feature: 's3distcp', pattern: 's3-?dist-?cp|distcp' },
  { feature: 'glue-catalog', pattern: 'glue data catalog|데이터 카탈로그' },
  {
    feature: 'external-metastore',
    pattern: 'external (?:hive )?metastore|metastore[^.;]{0,40}(?:rds|aurora|outside|external)',
  },
  { feature: 'local-metastore', pattern: 'metastore[^.;]{0,40}(?:primary|master|local|on the cluster|mysql on)' },
  { feature: 'security-configuration', pattern: 'security configurations?|보안 구성' },
  { feature: 'bootstrap-action', pattern: 'bootstrap actions?|custom ami|부트스트랩' },
  { feature: 'several-primaries', pattern: '(?:three|multiple|several|3) (?:primary|master) nodes?' },
  {
    feature: 'single-long-cluster',
    pattern:
      '(?:long[- ]running|persistent|always[- ]on|24/7|permanent) (?:\\w+ ){0,3}cluster|cluster[^.;]{0,30}(?:running|on) (?:all the time|24/7|permanently|continuously)|termination protection[^.;]{0,20}(?:to true|enabled|\\bon\\b)|상시 (?:실행|가동)|24시간 (?:실행|가동)',
  },
  { feature: 'notebooks', pattern: 'emr (?:studio|notebooks?)|jupyter' },
  {
    feature: 'output-to-s3',
    pattern:
      '(?:writ|stor|sav|persist|copy|output)\\w*[^.;]{0,50}(?:to|in|on|into) (?:amazon )?s3\\b|(?:results?|output)[^.;]{0,30}(?:to|in|into) (?:amazon )?s3\\b',
    unless: 'backup',
  },
  { feature: 'hdfs-replication', pattern: 'replication factor|dfs\\.replication' },
  { feature: 'table-format', pattern: '\\biceberg\\b|\\bhudi\\b|delta lake' },
  { feature: 'graviton', pattern: '\\bgraviton\\b|arm64|arm-based' },
  { feature: 'consistent-view', pattern: 'consistent view' },
  { feature: 'gzip-input', pattern: 'gzip|bzip2|splittable|snappy' },
  {
    feature: 'bigger-files',
    pattern:
      '(?:merg|combin|concatenat|aggregat|compact|consolidat|fewer)\\w*[^.;]{0,60}(?:larger|bigger|fewer|\\d+ ?mb|128)|dynamicframe grouping|groupfiles|group(?:ing)? (?:of )?(?:the )?(?:small|input) files|grouping option',
  },
  {
    feature: 'spot-all',
    pattern:
      '(?:all|every|primary|master)[^.;]{0,30}(?:nodes?|instances?)?[^.;]{0,15}\\bspot\\b|\\bspot\\b[^.;]{0,40}(?:all|every|each|primary|master)[^.;]{0,12}(?:nodes?|instances?)|(?:마스터|프라이머리|모든) ?(?:노드|인스턴스)[^.;]{0,12}(?:스팟|spot)|(?:스팟|spot)[^.;]{0,12}(?:마스터|프라이머리|모든) ?노드',
    unless: 'task nodes? (?:only|exclusively)|only (?:the |for )?task',
  },
] as const satisfies readonly FeaturePhrase[]
