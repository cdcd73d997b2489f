import type { FeaturePhrase } from './feature-phrase.ts'

/** Clusters and their nodes, by the wordings of options. */
export const CLUSTER_FEATURES = [
  {
    feature: 'more-core-nodes',
    pattern:
      '(?:add|more|increas\\w*|additional|resiz\\w*|scale|expand|grow|larger|bigger)[^.;]{0,50}\\bcore\\b|\\bcore (?:nodes?|instances?|instance group)[^.;]{0,30}(?:add|more|increas|larger|bigger|scal|volume)\\w*|코어 (?:노드|인스턴스)[^.;]{0,10}(?:추가|늘|확장)',
  },
  {
    feature: 'fewer-replicas',
    pattern:
      '(?:replication factor|dfs\\.replication)[^.;]{0,25}(?:\\bto 1\\b|\\b1\\b|\\bone\\b)|(?:lower|reduc|decreas)\\w*[^.;]{0,20}replication',
  },
  { feature: 'emrfs', pattern: 'emrfs|(?:directly|data) (?:from|in) (?:amazon )?s3|s3 directly' },
  { feature: 'transient-cluster', pattern: 'transient|terminate\\w* (?:the cluster|after|when)|end after' },
  {
    feature: 'hdfs-keeps',
    pattern: '(?:keep|store|persist|all)[^.;]{0,40}\\bhdfs\\b|\\bhdfs\\b[^.;]{0,30}(?:keep|store|persist)|long-running',
  },
  {
    feature: 'spot-core',
    pattern:
      'spot[^.;]{0,40}(?:\\bcore\\b|all nodes|all node types|entire|every node)|core[^.;,]{0,20}(?:and task )?(?:nodes? )?(?:on )?spot|spot fleet only|all nodes spot|(?:코어|모든) ?(?:노드|인스턴스)[^.;]{0,12}(?:스팟|spot)|(?:스팟|spot)[^.;]{0,12}(?:코어|모든) ?노드',
    unless:
      'on-demand[^;]{0,30}core[^;]{0,40}task nodes? spot$|spot (?:instances )?for (?:the )?(?:\\w+ )?task nodes? (?:only|exclusively)|spot (?:instances )?for task|core on-demand',
  },
  {
    feature: 'spot-task',
    pattern:
      '^(?:amazon |aws )?(?:ec2 )?spot (?:instances?|capacity)\\W*$|spot (?:instances )?(?:for|on) (?:the )?(?:spark |hadoop |all )?task|task nodes? (?:on |use )?spot|task[^.;]{0,15}spot|(?:태스크|작업) ?(?:노드|인스턴스)[^.;]{0,12}(?:스팟|spot)|(?:스팟|spot)[^.;]{0,12}(?:태스크|작업) ?노드',
  },
  {
    feature: 'on-demand-core',
    pattern:
      '(?:on-demand|reserved)[^.;]{0,40}\\bcore\\b|\\bcore\\b[^.;]{0,20}(?:nodes? )?(?:on )?(?:on-demand|reserved)|all[^.;]{0,20}on-demand|코어 ?(?:노드|인스턴스)[^.;]{0,12}(?:온디맨드|예약)|(?:온디맨드|예약)[^.;]{0,15}코어 ?노드',
  },
] as const satisfies readonly FeaturePhrase[]
