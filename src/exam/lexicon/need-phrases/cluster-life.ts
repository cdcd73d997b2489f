import type { NeedPhrase } from './need-phrase.ts'

/** Size, life, metadata and jobs of clusters. */
export const CLUSTER_LIFE_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'no-cluster-care',
    en: '(?:without|no|not|avoid\\w*|never|nobody|instead of)\\b[^.]{0,40}(?:provision|manag|siz|operat|configur|tun|maintain|patch|administ|choos|plan|running)\\w*[^.]{0,40}(?:clusters?|servers?|nodes?|instances?|infrastructure)|server-?less',
    ko: '클러스터[^.]{0,15}(?:관리|프로비저닝|운영)[^.]{0,10}(?:없|않)|서버리스',
    given: 'emr serverless',
  },
  {
    need: 'cluster-follows-load',
    en: '(?:workload|load|demand|volume|jobs?|utili[sz]ation|size|data|quer\\w+)[^.]{0,80}(?:var(?:y|ies|ying|iable)|fluctuat\\w*|unpredictabl\\w*|chang\\w*|spik\\w*|peak\\w*|idle|grow\\w*|differ\\w*)|(?:scale|resize|add|remov|adjust|grow|shrink)\\w*[^.]{0,40}(?:automatic\\w*|nodes?|capacity|cluster|itself)|(?:idle|over-?provision\\w*|under-?utili[sz]\\w*)',
    ko: '(?:부하|워크로드|작업)[^.]{0,15}(?:변동|달라|급증)|자동[^.]{0,8}(?:확장|조정)',
    given: 'managed scaling',
  },
  {
    need: 'ends-by-itself',
    en: '(?:idle|left running|forg[eo]t\\w*|nobody (?:stops|terminat|shuts)|after (?:the )?(?:last )?(?:job|step|work|quer)\\w*|no (?:jobs|work|steps)|unused|hours? a day|nightly|once a (?:day|week|month)|each night|daily|only (?:a few|\\d+|two|three) hours)[^.]{0,80}',
    ko: '유휴|(?:작업|스텝)[^.]{0,12}(?:끝|완료)[^.]{0,15}(?:종료|중지)|매일 (?:밤|새벽)|하루(?:에)? (?:한 번|\\d+ ?시간)|작업이 없을 때|나머지 시간',
    given: 'auto-?(?:matic(?:ally)?)?[- ]?terminat|idle|transient|terminat\\w* (?:the cluster|after|when)',
  },
  {
    need: 'shared-catalog',
    en: '(?:metastore|table (?:definitions?|metadata|schemas?)|catalog|schemas?|metadata|hive tables?)[^.]{0,120}(?:shar\\w*|surviv\\w*|persist\\w*|several|multiple|other|across|lost|disappear|re-?creat\\w*|terminat\\w*|athena|redshift|both|same|outlive|again)|(?:shar\\w*|surviv\\w*|persist\\w*|los[et]\\w*|re-?creat\\w*)[^.]{0,80}(?:metastore|table (?:definitions?|metadata)|catalog|schemas?)',
    ko: '(?:메타스토어|카탈로그|스키마|테이블 정의)[^.]{0,25}(?:공유|유지|사라|잃|다시)',
    given: 'glue data catalog|external (?:hive )?metastore|metastore|데이터 카탈로그',
  },
  {
    need: 'shared-catalog',
    en: '(?:data catalog|metadata (?:management|repository|catalog))\\b',
    ko: '데이터 카탈로그|메타데이터 (?:관리|저장소)',
    offered: 'glue data catalog|glue crawler',
    unless:
      '\\b(?:with|through|using|via|as) (?:the |an? )?(?:aws )?(?:glue )?data catalog|crawlers? (?:\\w+ ){0,3}(?:updates?|runs?|scheduled)',
  },
  {
    need: 'many-engines',
    en: '(?:comput\\w*|process\\w*|clusters?|quer\\w*)[^.]{0,40}(?:separate|independent|decoupl|apart)\\w*[^.]{0,25}\\bstorage|storage[^.]{0,40}(?:separate|independent|decoupl|apart)\\w*[^.]{0,25}(?:comput|process|cluster)|(?:separat|decoupl)\\w*[^.]{0,25}(?:comput\\w* (?:and|from) storage|storage (?:and|from) comput)|(?:same|one|single|common|shared)[^.]{0,25}(?:data|copy|files)[^.]{0,60}(?:different|several|many|multiple|various) (?:\\w+ )?(?:tools|engines|services|frameworks|technologies|analytics)|(?:different|several|many|multiple|various) (?:\\w+ )?(?:tools|engines|frameworks|analytics services)[^.]{0,60}(?:same|one|single|common|shared)[^.]{0,25}(?:data|copy|files)|data lake',
    ko: '(?:컴퓨팅|컴퓨트)[^.]{0,15}(?:스토리지|저장소)[^.]{0,12}(?:분리|독립)|(?:스토리지|저장소)[^.]{0,15}컴퓨팅[^.]{0,12}(?:분리|독립)|데이터 레이크|(?:여러|다양한)[^.]{0,25}(?:엔진|도구|분석 서비스|클러스터|서비스)[^.]{0,30}(?:같은|동일)',
    offered: 'hdfs|redshift|emrfs',
    never: 'lake formation|least[- ]privilege|permission|access control|may (?:only )?see|최소 권한|접근 제어',
  },
  {
    need: 'history-beside-warehouse',
    en: '(?:combin|join)\\w*[^.]{0,140}(?:histor\\w*|archiv\\w*)|(?:histor\\w*|archiv\\w*)[^.]{0,100}(?:combin|join)\\w*|(?:for ?ever|indefinite\\w*|for (?:many|several|\\d+) years)[^.]{0,100}redshift|redshift[^.]{0,100}(?:for ?ever|indefinite\\w*|for (?:many|several|\\d+) years)|(?:once a (?:week|month|quarter|year)|occasional\\w*|weekly|monthly|rarely|seldom|infrequent\\w*|each year)[^.]{0,80}(?:histor\\w*|older|whole year|past years?|archiv\\w*)|(?:histor\\w*|older|past years?)[^.]{0,80}(?:once a|occasional\\w*|weekly|monthly|rarely|seldom|infrequent\\w*|each year)',
    ko: '(?:오래된|과거|이력) 데이터[^.]{0,25}(?:가끔|드물게|한 번)',
    offered: 'spectrum',
  },
  {
    need: 'warehouse',
    // A warehouse that is there already is not asked for.
    unless: '\\b(?:uses|has|runs|already)\\b[^.]{0,30}redshift',
    en: '(?:data )?warehous\\w*|business intelligence|\\bbi\\b(?! (?:team|department|group|analysts?|users?)\\b)|\\bolap\\b|complex (?:sql|analytic\\w*|joins|aggregat\\w*|quer\\w*)|(?:aggregat|join)\\w*[^.]{0,80}(?:years|large tables|billions?|terabytes?|\\btb\\b)|analysts?[^.]{0,80}(?:dashboards|complex|aggregat\\w*)',
    ko: '데이터 ?웨어하우스|비즈니스 인텔리전스|복잡한 (?:SQL|분석|집계)',
    given: 'redshift',
  },
  {
    need: 'copy-hdfs-s3',
    en: '(?:cop|mov|transfer|load|migrat|sav|writ|back)\\w*[^.]{0,80}(?:hdfs[^.]{0,60}s3|s3[^.]{0,60}hdfs)|(?:between|from)[^.]{0,30}(?:hdfs|s3)[^.]{0,20}(?:and|to)[^.]{0,20}(?:hdfs|s3)|(?:hdfs|cluster|input|output)[^.]{0,80}(?:cop|mov|transfer|export|persist)\\w*[^.]{0,40}\\bs3\\b',
    ko: 'HDFS[^.]{0,20}S3[^.]{0,12}(?:복사|이동|옮)|S3[^.]{0,20}HDFS[^.]{0,12}(?:복사|이동)',
    given: 's3-?dist-?cp|distcp',
  },
  {
    need: 'fewer-small-files',
    en: '(?:millions|thousands|many|lots|large number|hundreds of thousands|huge number) of (?:\\w+ ){0,3}(?:tiny|small|kb)\\b|(?:tiny|small|\\d+[- ]?(?:kb|byte)s?) (?:\\w+ )?(?:files|objects)|(?:files|objects)[^.]{0,30}(?:tiny|very small|small|few kb|few kilobytes|\\d+ ?kb)',
    ko: '작은 (?:파일|객체)[^.]{0,15}(?:많|수백만|수천)|(?:많|수백만|수천)[^.]{0,12}작은',
    given: 's3-?dist-?cp|larger|bigger|fewer|compact|128 ?mb|merge|combine|groupby|concatenat|aggregat|consolidat',
  },
  {
    need: 'reread-in-job',
    en: '(?:same|exactly the same|identical)[^.]{0,20}(?:input|data|files|set)[^.]{0,40}\\d+ times|\\d+ (?:passes|iterations|times)[^.]{0,30}(?:run|job|same|input|data)|(?:each|every|per) (?:pass|iteration|step)|(?:iterat\\w*|repeated\\w*|same (?:data|dataset|input|files)[^.]{0,30}(?:several|many|multiple|repeated\\w*|again)|many (?:passes|times)|multiple (?:passes|times)|several (?:passes|times)|again and again|over and over|re-?read\\w*|intermediate|shuffle|temporary)[^.]{0,80}',
    ko: '반복|여러 번[^.]{0,10}(?:읽|처리)|중간 (?:결과|데이터)[^.]{0,40}필요 ?없|중간 (?:결과|데이터)|셔플',
    given: '\\bhdfs\\b',
  },
  {
    need: 'spot-variety',
    en: 'fewer interruptions|(?:spot|task nodes?)[^.]{0,30}(?:\\blost\\b|taken (?:away|back)|disappear\\w*)|(?:spot|instances?|capacity)[^.]{0,80}(?:interrupt\\w*|reclaim\\w*|unavailab\\w*|lack|shortage|not available|insufficient|availab\\w*)|(?:interrupt\\w*|reclaim\\w*|insufficient|lack of|several|different|multiple|mix of|variety of)[^.]{0,40}(?:spot|capacity|instance types?)',
    ko: '스팟[^.]{0,15}(?:중단|부족|회수)|여러 인스턴스 (?:유형|타입)',
    given: 'instance fleets?',
  },
  {
    need: 'primary-survives',
    en: '(?:primary|master) node[^.]{0,80}(?:fail\\w*|single point|lost|crash\\w*|outage|highly available|high availability)|(?:fail\\w*|loss|crash|single point of failure)[^.]{0,60}(?:primary|master) node',
    ko: '(?:프라이머리|마스터) 노드[^.]{0,15}(?:장애|단일|실패)',
    given: '(?:three|multiple|several|3) (?:primary|master)',
  },
  {
    need: 'cluster-encryption',
    en: 'encrypt\\w*[^.]{0,100}(?:in transit|at rest|local disks?|cluster|nodes?|emr|shuffle)|(?:in transit|at rest|local disks?|cluster|nodes?)[^.]{0,60}encrypt\\w*',
    ko: '(?:클러스터|노드|전송|저장)[^.]{0,15}암호화',
    given: 'security configuration',
  },
  {
    need: 'own-software',
    en: '(?:install|librar|package|software|dependenc|custom (?:software|config)|agent|tool|python)\\w*[^.]{0,80}(?:node|cluster|every|all|each|launch|start)\\w*',
    ko: '(?:라이브러리|소프트웨어|패키지|에이전트|도구)[^.]{0,30}(?:설치|노드)',
    given: 'bootstrap|custom ami',
  },
]
