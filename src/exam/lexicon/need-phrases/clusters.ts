import type { NeedPhrase } from './need-phrase.ts'

/** Clusters, machine learning and file-system throughput. */
export const CLUSTER_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'more-hdfs-room',
    en: 'hdfs\\b[^.]{0,40}\\bfill\\w* up|\\bmore hdfs (?:capacity|space|storage|room)|hdfs\\b[^.]{0,60}(?:\\bfull\\b|out of (?:space|room|capacity|storage|disk)|running low|\\d+ ?(?:%|percent)|(?:too little|more|insufficient|not enough|additional|little|low on) (?:\\w+ )?(?:space|room|capacity|storage|disk))|(?:more|too little|additional|insufficient|not enough|runs? out of|running out of|low) (?:\\w+ )?(?:space|room|capacity|storage|disk)[^.]{0,30}hdfs|hdfs (?:capacity|space|storage|utili[sz]ation)[^.]{0,40}(?:exhaust|full|low|grow|increas|limit|reach|high)\\w*',
    ko: 'HDFS[^.]{0,25}(?:가득|부족|포화|\\d+ ?%|늘려|확장)',
    given: '\\bcore\\b|코어',
    unless:
      'hdfs\\)?(?: \\w+){0,2} (?:never exceeds?|(?:stays?|remains?|is|are) (?:always )?(?:below|under|low\\b|only|less than))',
  },
  {
    need: 'decoupled-cluster',
    en: '(?:shut|stop|tear|spin|terminat|delet)\\w*[^.]{0,25}cluster|cluster\\w*[^.]{0,25}(?:shut|stopp|torn|spun|terminat|delet|end)\\w*',
    ko: '클러스터[^.]{0,20}(?:종료|중지|삭제|내리)',
    given: 'emrfs|hdfs',
    unless: 'on-demand|purchas|kerberos|spot',
  },
  {
    need: 'decoupled-cluster',
    en: '(?:emr|hadoop|spark|cluster)[^.]{0,100}(?:\\bs3\\b|lower cost|cost|transient|terminat|decoupl|separat|persist|end)|(?:cost|transient|terminat|decoupl|persist)\\w*[^.]{0,60}(?:emr|hadoop|cluster)',
    ko: '(?:EMR|하둡|클러스터)[^.]{0,30}(?:비용|종료|분리|일시)',
    given: 'emrfs|hdfs',
    unless:
      'on-demand|purchas|kerberos|persistent (?:\\w+ )?cluster with|(?:each|every|own|three|several|different) (?:\\w+ )?teams?',
    // Where the cluster of the stem works through EMRFS already, its storage is apart.
    never: '(?:using|uses?|with|through) (?:the )?(?:emr file system|emrfs)',
  },
  {
    need: 'cluster-keeps-data',
    en: 'without (?:\\w+ )?(?:jeopardi|endanger|risk|compromis|los|interrupt|affect)\\w*[^.]{0,40}(?:data|hdfs|blocks|results)',
    given: 'core nodes?|core and task|task nodes?|(?:코어|태스크|작업) ?노드',
  },
  {
    need: 'cluster-keeps-data',
    en: '(?:not|never|no)\\b[^.]{0,40}\\b(?:chance|risk|possibility) of (?:los|destabili)\\w*|(?:no|without|not|cannot)[^.]{0,30}(?:data loss|los(?:e|ing) data|loss of data|risk)|critical|must not be (?:lost|interrupted)|(?:data loss|interruption)[^.]{0,20}(?:unacceptable|not (?:be )?(?:accept|toler))',
    ko: '데이터 손실[^.]{0,15}(?:없|안|허용)',
    given: 'core nodes?|core and task|task nodes?|(?:코어|태스크|작업) ?노드',
  },
  { need: 'cheap-compute', en: '(?:cost|cheap|saving|spend|price)\\w*', ko: '비용', given: 'spot|스팟' },
  {
    need: 'batch-compute',
    en: '(?:\\d+ ?tb|petabytes?|large volumes|terabytes)[^.]{0,60}(?:a day|per day|daily|process|comput|transform|analy)\\w*|(?:process|transform|comput|analy[sz])\\w*[^.]{0,60}(?:\\d+ ?tb|petabytes?|terabytes)',
    ko: '(?:\\d+ ?TB|페타바이트|테라바이트|대용량|대량|빅 ?데이터)[^.]{0,30}(?:처리|계산|변환|분석)|병렬[^.]{0,8}(?:데이터 )?처리|분산 처리',
    given: 'emr|glue|spark',
    unless: 'emrfs|grow\\w*',
  },
  {
    need: 'batch-compute',
    en: '\\b(?:spark|hive|hadoop|presto|hbase)\\b[^.]{0,80}frameworks?|open[- ]source frameworks?|control (?:of|over) the cluster|(?:parallel|distributed) (?:data )?processing|process\\w*[^.]{0,40}\\bin parallel\\b',
    ko: '병렬(?:로|적으로)?[^.]{0,12}(?:처리|분석)|대규모 병렬|클러스터[^.]{0,8}(?:직접 )?제어',
    given: '\\bemr\\b|spark',
    unless: 'lambda|step functions|event',
  },
  { need: 'efficient-processors', en: '(?:cost|price|cheap|saving|spend)\\w*', ko: '비용', offered: 'graviton' },
  {
    need: 'decoupled-cluster',
    en: 'long-running|reliab\\w*|best practices?',
    ko: '장기 실행|신뢰성|모범 사례',
    offered: 'hdfs[^.;]{0,30}persistent|persistent[^.;]{0,30}hdfs|영구[^.;]{0,15}hdfs',
  },
  { need: 'dashboard', en: 'visuali[sz]\\w*|dashboards?|charts?|\\bgraphs?\\b', ko: '시각화|대시보드' },
  {
    need: 'ml-input',
    en: 'machine learning|\\bml\\b|(?:model )?training|sagemaker|deep learning',
    ko: '머신 ?러닝|기계 ?학습|모델 학습|SageMaker|학습 데이터',
    unless: 'staff training|training (?:course|video|material)',
  },
  {
    need: 'use-in-place',
    en: '(?:without|no|not|avoid\\w*|rather than|instead of)\\b[^.]{0,20}(?:mov|copy|copie|migrat|transfer|duplicat|relocat)\\w*[^.]{0,20}(?:data|files?|dataset|it|them)\\b|\\bin place\\b',
    ko: '(?:데이터|파일)[^.]{0,8}(?:옮기지|이동하지|복사하지) 않|이동 없이|복사 없이|제자리에서',
    given:
      '(?:data|files?|dataset)[^.]{0,60}(?:already|is|are|stored|lies?|resides?|sits?)[^.]{0,25}(?:fsx|efs)|(?:EFS|FSx)[^.]{0,20}(?:있|저장)',
    unless: 'edit|updat|append|modif',
  },
  {
    need: 'use-in-place',
    en: '(?:data|files?|dataset)[^.]{0,50}(?:is|are|stored|lies|sits?|resides?|already)[^.]{0,20}(?:on|in) (?:an? )?(?:amazon )?(?:fsx|efs)',
    given: 'mount',
  },
  {
    need: 'more-file-throughput',
    en: '(?:read|writ|open|sav|access|load|list)\\w*[^.]{0,90}\\btak(?:es?|ing|en) (?:\\w+ )?(?:longer|more time|too long)|(?:file system|efs|file share)[^.]{0,30}(?:faster|quicker|sped up)|(?:speed up|accelerat\\w*)[^.]{0,30}(?:file system|efs|file share)|(?:throughput|performance|burst credits?|credits)[^.]{0,50}(?:insufficient|low(?!est)|bottleneck|exhaust\\w*|deplet\\w*|used up|slow|not enough|degrad\\w*)|(?:slow|exhaust\\w*|deplet\\w*|run\\w* out)[^.]{0,40}(?:throughput|burst credits?|performance)',
    ko: '처리량[^.]{0,15}(?:부족|낮|저하)|버스트 크레딧|파일 시스템[^.]{0,20}(?:느려|느리|속도)|(?:읽기|쓰기|읽는 데|파일)[^.]{0,20}(?:느려|오래 걸)',
    given: 'efs|file system',
  },
]
