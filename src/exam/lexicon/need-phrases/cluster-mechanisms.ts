import type { NeedPhrase } from './need-phrase.ts'

/** What mechanisms of clusters and file systems are for, without their names. */
export const CLUSTER_MECHANISM_PHRASES: readonly NeedPhrase[] = [
  // Clusters.
  {
    need: 'strong-authentication',
    en: 'authenticat\\w*[^.]{0,120}(?:active directory|corporate|strong|each other|users|identit|services|mutual)|(?:strong|mutual)\\w* authenticat\\w*|prove (?:their|its) identit',
    ko: '(?:강력(?:한|하게)|상호|디렉터리|Active Directory)[^.]{0,25}인증|인증[^.]{0,20}(?:사용자|서비스|클러스터)',
    offered: 'kerberos|커버로스|케르베로스',
  },
  {
    need: 'permission-per-job',
    en: '(?:each|different|per|individual|several|own)\\b[^.]{0,60}(?:jobs?|steps?|users?|analysts?|teams?)\\b[^.]{0,100}(?:permission|access|roles?|tables?|data)',
    ko: '(?:각자|각|사용자별|팀별|작업별|분석가)[^.]{0,50}(?:권한|테이블|데이터|역할|허용)',
    offered: 'runtime roles?|런타임 역할',
  },
  {
    need: 'row-column-access',
    ko: '(?:열과 행|행과 열|열이나 행|행이나 열)',
    offered: 'lake formation',
  },
  {
    need: 'on-kubernetes',
    en: 'kubernetes|\\beks\\b',
    ko: '쿠버네티스',
    offered: 'emr on (?:amazon )?eks|emr containers',
    unless: '(?:not|no|never|without|n.t)\\b[^.]{0,25}(?:kubernetes|\\beks\\b)',
  },
  {
    need: 'cluster-control',
    en: 'control (?:over|of) (?:the )?(?:instance types?|nodes?|hosts?|cluster|machines?|configuration)|bootstrap actions?|(?:\\bos\\b|operating[- ]system|jvm)(?:/\\w+)?[- ]level|\\bhbase\\b|custom (?:software|libraries|amis?)\\b',
    ko: '부트스트랩|인스턴스 유형[^.]{0,10}(?:제어|선택)|운영 체제 수준',
    given: '\\bemr\\b',
    offered: 'emr serverless',
  },
  {
    need: 'no-accidental-end',
    en: '(?:accident|mistak|inadvertent|unintention|unwant)\\w*[^.]{0,60}(?:terminat|shut|stop|end)\\w*|(?:terminat|shut|stop)\\w*[^.]{0,80}(?:accident|mistake|inadvertent|unintention)\\w*',
    ko: '(?:실수|우발|의도치)[^.]{0,25}종료|종료[^.]{0,15}(?:방지|막|못하)',
    offered: 'termination protection|종료 (?:방지|보호)',
  },
  {
    need: 'primary-survives',
    ko: '(?:프라이머리|마스터|기본) 노드[^.]{0,25}(?:장애|단일|실패|손실|고가용)|단일 장애 지점',
    offered:
      '(?:three|multiple|several|3) (?:primary|master)|(?:세|3|여러) ?(?:개의|대의)? ?(?:프라이머리|마스터|기본)',
  },
  {
    need: 'memory-bound',
    en: 'memory[- ](?:intensive|bound|heavy|hungry)|out[- ]of[- ]memory|(?:cach|keep|hold)\\w*[^.]{0,40}in memory|in-memory (?:analy|process|comput)\\w*|large (?:data ?sets )?in memory',
    ko: '메모리[^.]{0,12}(?:집약|부족|많이|대량)|인 ?메모리',
    offered: '(?:memory|compute|storage)[- ]optimi[sz]ed|(?:메모리|컴퓨팅|스토리지) 최적화',
  },
  {
    need: 'compute-bound',
    en: '(?:compute|cpu|processor)[- ](?:intensive|bound|heavy)|heavy (?:computation|calculations?)|number crunching',
    ko: '(?:컴퓨팅|CPU|연산|계산)[^.]{0,6}집약',
    offered: '(?:memory|compute|storage)[- ]optimi[sz]ed|(?:메모리|컴퓨팅|스토리지) 최적화',
  },
  {
    need: 'disk-bound',
    en: '(?:i/?o|disk|hdfs|storage)[- ](?:intensive|heavy|bound)|(?:large|huge|dense)[^.]{0,20}(?:local (?:storage|disks?)|hdfs)|high (?:sequential )?(?:disk|local) (?:throughput|i/?o)',
    ko: '(?:I/?O|디스크|HDFS|스토리지)[^.]{0,6}집약|대용량 (?:로컬|HDFS)',
    offered: '(?:memory|compute|storage)[- ]optimi[sz]ed|(?:메모리|컴퓨팅|스토리지) 최적화',
  },
  {
    need: 'decoupled-cluster',
    en: '(?:beyond|after|outlive|surviv|independent of|longer than)\\w*[^.]{0,40}(?:life|end|terminat\\w*|shut\\w*)?[^.]{0,20}clusters?|(?:input|results?|output|data)[^.]{0,60}(?:outlive|surviv)\\w*[^.]{0,30}cluster',
    ko: '클러스터(?:가|의)? (?:종료|수명|삭제)[^.]{0,20}(?:후|이후|되어도|돼도|유지|남)',
    offered: 'emrfs|\\bs3\\b',
    given: 'hdfs',
  },
  {
    need: 'many-engines',
    en: '(?:several|multiple|many|two|different) clusters\\b[^.]{0,60}(?:same|shar\\w*)\\b[^.]{0,25}(?:data|files|dataset)',
    ko: '여러 클러스터[^.]{0,30}(?:같은|동일|공유)',
    offered: 'emrfs',
  },
  {
    need: 'ends-by-itself',
    en: '(?:runs?|running|on|up)\\b[^.]{0,20}(?:24 hours|24/7|all day|around the clock|all the time|permanently)[^.]{0,40}|(?:two|three|\\d+) hours (?:a|each|every|per) (?:day|night)',
    ko: '24시간 (?:실행|가동|켜)|매일 (?:밤|새벽|아침)?[^.]{0,6}\\d+ ?시간 (?:동안|만)',
    offered: 'transient|terminat|종료',
  },
  {
    need: 'cluster-follows-load',
    en: '(?:number of (?:nodes|instances)|cluster|capacity)\\b[^.]{0,40}(?:follow|adapt|adjust|match|vary)\\w*',
    ko: '노드[^.]{0,12}(?:수|개수)[^.]{0,20}(?:자동|조정|따라)',
    offered: 'managed scaling|관리형',
  },
  {
    need: 'fewer-small-files',
    en: '(?:combin|merg|concatenat|aggregat|consolidat)\\w*[^.]{0,40}(?:into|to) (?:\\w+ )?(?:larger|bigger|fewer)',
    ko: '(?:작은 파일|소형 파일)[^.]{0,30}(?:결합|병합|합치|큰 파일)',
    offered: 'dist-?cp|groupby|compact|merge',
  },
  // File systems.
  {
    need: 'reachable-mount',
    ko: '(?:마운트|탑재|연결)[^.]{0,20}(?:실패|시간 초과|타임아웃|되지 않|할 수 없|오류|안 됨)',
    offered: 'security group|2049|보안 그룹',
    unless: 'windows|윈도',
  },
  {
    need: 'encrypted-mount',
    en: '(?:data|traffic|communication|connections?)\\b[^.]{0,60}(?:between|moving|travel\\w*|flow\\w*|transit|network)[^.]{0,80}encrypt\\w*|encrypt\\w*[^.]{0,40}(?:between|moving|in transit|over the network)',
    ko: '(?:전송|이동)[^.]{0,15}암호화|(?:인스턴스|클라이언트)와[^.]{0,40}암호화',
    offered: 'mount helper|\\btls\\b|탑재 도우미|마운트 헬퍼',
    given: '\\befs\\b|file system|파일 시스템',
  },
  {
    need: 'zone-local-mount',
    en: '(?:transfer|traffic|charg\\w*|costs?|latenc\\w*)\\b[^.]{0,40}(?:between|across|cross)[- ](?:availability )?(?:zones?|azs?)|(?:only|single|one) mount target',
    ko: '(?:가용 ?영역|AZ) (?:간|사이)[^.]{0,15}(?:전송|트래픽|요금|비용)|교차 ?(?:AZ|가용 ?영역)|(?:탑재|마운트) 대상[^.]{0,10}(?:하나|한 개)',
    offered: 'mount targets?|탑재 대상|마운트 대상',
  },
  {
    need: 'cold-files',
    en: 'files?\\b[^.]{0,80}(?:rarely|seldom|not|hardly|infrequent)\\w*[^.]{0,20}(?:access|read|use|open|touch)\\w*|(?:access|read|use|open|touch)\\w*[^.]{0,40}(?:rarely|seldom|infrequent)\\w*',
    ko: '(?:거의|드물게|자주)[^.]{0,10}(?:사용|액세스|접근|읽)[^.]{0,8}(?:않|됩|되)|\\d+일[^.]{0,10}(?:지나면|이후|후)',
    offered:
      '(?:efs|file system|files?)[^\\n]{0,40}(?:lifecycle|infrequent)|(?:lifecycle|infrequent)[^\\n]{0,40}(?:efs|files?)|efs 수명|파일[^\\n]{0,30}(?:infrequent|수명)',
  },
  {
    need: 'online-sync',
    en: '(?:on-?prem\\w*|nfs|smb|file server|nas)\\b[^.]{0,120}(?:permission|metadata|timestamp|incremental|schedul|verif|sync)\\w*',
    ko: '(?:온프레미스|NFS|SMB|파일 서버)[^.]{0,60}(?:이전|마이그레이션|복사|동기화|전송)|변경분만',
    offered: 'datasync',
  },
  {
    need: 'directory-per-client',
    ko: '(?:각|자신의|자체)[^.]{0,30}(?:디렉[터토]리|경로|폴더|루트)',
    given: 'access point|액세스 포인트',
  },
  {
    need: 'restore-single-file',
    ko: '(?:단일|개별|특정|일부) 파일[^.]{0,20}(?:복원|복구|되돌)',
    offered: 'aws backup',
  },
  {
    need: 'mount-in-every-zone',
    ko: '(?:세|두|여러|각|모든) ?(?:개의 )?가용 ?영역',
    offered: '(?:마운트|탑재) (?:대상|타깃|타겟)|mount target',
  },
  // More wordings of the same.
  {
    need: 'cluster-follows-load',
    en: '(?:minimum and (?:a )?maximum|min(?:imum)? and max)|during (?:office|business|working) hours[^.]{0,60}|(?:many|heavy|busy)\\b[^.]{0,60}(?:few|light|idle|quiet)\\b',
    ko: '(?:최소|최대)[^.]{0,12}(?:크기|노드|용량)|(?:낮|업무 시간)[^.]{0,30}(?:밤|야간)|규칙[^.]{0,15}(?:없이|작성하지|정의하지)',
    offered: 'managed scaling|관리형 (?:조정|스케일링|크기)',
  },
  {
    need: 'no-cluster-care',
    en: '(?:without|not|no)\\b[^.]{0,40}(?:choos|decid|pick|siz|tun|select)\\w*[^.]{0,40}(?:instances?|nodes?|clusters?|capacity)',
    ko: '(?:클러스터|인스턴스|크기|용량|노드)[^.]{0,40}(?:결정|선택|관리|프로비저닝|구성|운영|조정)(?:하지)?[^.]{0,6}(?:않|없)',
    offered: 'emr serverless|emr 서버리스',
  },
  {
    need: 'ends-by-itself',
    en: 'pay\\w*[^.]{0,30}(?:only|just)[^.]{0,40}(?:while|when|during|for)[^.]{0,20}(?:jobs?|run|use)',
    ko: '(?:작업|잡)(?:이|을)?[^.]{0,12}(?:없|실행하지 않)[^.]{0,15}(?:비용|요금)|실행(?:하는|되는|된)? (?:동안|시간)[^.]{0,8}만[^.]{0,8}(?:비용|지불|요금)|하루 종일 (?:켜|실행)',
    offered: 'serverless|서버리스|transient|terminat|종료',
  },
  {
    need: 'compute-bound',
    en: '\\bcpus?\\b[^.]{0,30}(?:\\d+ ?%|saturat|bottleneck|high|full|busy|pegged|limit)|numerical|simulations?\\b|cryptograph\\w*|transcod\\w*',
    ko: 'CPU[^.]{0,15}(?:\\d+ ?%|포화|병목|높|부족)|수치 (?:계산|해석)|시뮬레이션',
    offered: '(?:memory|compute|storage)[- ]optimi[sz]ed|(?:메모리|컴퓨팅|스토리지) 최적화',
  },
  {
    need: 'memory-bound',
    en: '\\bmemory\\b[^.]{0,30}(?:bottleneck|exhaust|runs? out|short|pressure|spill|too (?:small|little)|insufficient)|spills? to disk|large caches?|presto|trino',
    ko: '메모리[^.]{0,15}(?:병목|고갈|모자라|스필|압박)',
    offered: '(?:memory|compute|storage)[- ]optimi[sz]ed|(?:메모리|컴퓨팅|스토리지) 최적화',
    unless: 'memory is (?:mostly |largely )?(?:free|idle|unused)',
  },
  {
    need: 'disk-bound',
    en: '\\bdisks?\\b[^.]{0,30}(?:bottleneck|full|saturat|busy|limit)|(?:hundreds|tens) of (?:tb|terabytes)[^.]{0,40}(?:hdfs|local)',
    ko: '디스크[^.]{0,15}(?:병목|포화|가득|부족)',
    offered: '(?:memory|compute|storage)[- ]optimi[sz]ed|(?:메모리|컴퓨팅|스토리지) 최적화',
  },
  {
    need: 'primary-survives',
    en: '\\b(?:only|single|one) (?:primary|master)(?: node)?\\b[^.]{0,40}(?:fail|crash|los[ts]|down|went)\\w*|(?:went|goes|going) down[^.]{0,60}(?:primary|master)',
    offered: '(?:three|multiple|several|3) (?:primary|master)',
  },
  {
    need: 'shared-catalog',
    en: '(?:tables?|definitions?|schemas?)\\b[^.]{0,80}(?:visible|available|known|usable)[^.]{0,40}(?:next|other|another|athena|later|new)',
    ko: '(?:테이블|스키마|정의)[^.]{0,40}(?:다음|다른|새)[^.]{0,12}클러스터|Athena에서도',
    offered: 'glue data catalog|데이터 카탈로그',
  },
  {
    need: 'cluster-encryption',
    ko: '(?:로컬 디스크|노드 (?:간|사이))[^.]{0,40}암호화',
    offered: 'security configuration|보안 구성',
  },
  {
    need: 'spiky-file-throughput',
    en: '(?:pay|charged)\\w*[^.]{0,30}(?:only|just)?[^.]{0,20}(?:what|used|use|read|transfer)\\w*|(?:not|without|no)\\b[^.]{0,30}(?:specify|plan|set|provision|estimat)\\w*[^.]{0,20}throughput',
    ko: '(?:처리량|부하|트래픽|작업)[^.]{0,50}(?:급격|치솟|급증|변동|몇 차례|예측)|처리량[^.]{0,20}(?:지정|계획|예측)[^.]{0,6}(?:않|없)|사용한 만큼',
    offered: 'elastic|탄력',
    given: '\\befs\\b|file system|파일 시스템',
  },
  {
    need: 'steady-file-throughput',
    en: '(?:around the clock|constant\\w*|always|all day|continuous\\w*)[^.]{0,40}|\\d+ ?mi?b/s[^.]{0,40}(?:around the clock|constant\\w*|always|all day)',
    ko: '(?:항상|지속적|계속|일정)[^.]{0,30}\\d+ ?MI?B',
    offered: 'provisioned|프로비저닝',
    given: '(?:\\befs\\b|file system|파일 시스템)[^]*(?:burst|throughput|처리량|버스트)',
    unless: 'unpredict|spik|예측할 수 없|급증',
  },
  {
    need: 'clients-by-permission',
    en: '(?:anonymous|unauthenticated)\\b[^.]{0,40}(?:mount|client|access)|(?:only|specific|certain)\\b[^.]{0,30}\\biam roles?\\b[^.]{0,40}(?:mount|write|read|access)',
    ko: '익명[^.]{0,25}(?:탑재|마운트|접근|액세스)|특정 IAM 역할[^.]{0,25}(?:쓰기|읽기|탑재|마운트|접근|허용)',
    offered: 'file system policy|파일 시스템 정책',
  },
  {
    need: 'central-backups',
    en: '(?:one|single|same) (?:policy|plan)\\b|(?:efs|dynamodb|ebs|rds)\\b[^.]{0,40}(?:and|,)[^.]{0,40}(?:efs|dynamodb|ebs|rds)\\b[^.]{0,60}(?:backup|cop(?:y|ies)|kept|retain)',
    ko: '(?:하나의|단일) (?:정책|계획)',
    offered: 'aws backup',
  },
  {
    need: 'ends-by-itself',
    en: '(?:end|terminat|shut|stop)\\w*[^.]{0,30}(?:when|after|once)\\b[^.]{0,40}(?:last|jobs?|steps?|done|finish\\w*|complete\\w*|idle)|(?:idle|unused|forgotten)\\b[^.]{0,40}clusters?|clusters?\\b[^.]{0,40}(?:idle|unused|forgotten)',
    ko: '(?:사용하지 않는|유휴|쓰지 않는|방치된)[^.]{0,20}클러스터|클러스터[^.]{0,20}(?:유휴|방치)',
    offered: 'terminat\\w*|자동 종료|종료',
  },
  {
    need: 'cluster-keeps-data',
    en: '(?:los[ets]\\w*|losing)\\b[^.]{0,50}(?:hdfs|blocks|data)\\b[^.]{0,100}(?:\\bspot\\b|reclaim\\w*|interrupt\\w*)|(?:\\bspot\\b|reclaim\\w*|interrupt\\w*)[^.]{0,100}\\b(?:los[ets]\\w*|losing)\\b[^.]{0,40}(?:blocks|data|hdfs)',
    ko: '(?:스팟|회수|중단)[^.]{0,40}(?:HDFS|블록|데이터)[^.]{0,15}(?:손실|잃|유실)',
    offered: '\\bcore\\b|코어',
  },
  {
    need: 'directory-per-client',
    en: '(?:regardless of|whatever|even if|no matter)[^.]{0,50}(?:root|user|container)|\\buid\\b|posix (?:user|identity)|(?:only|just) (?:sees?|its own|below|under)[^.]{0,30}(?:director|folder|path|/\\w+)',
    ko: '(?:UID|사용자 ID|POSIX 사용자)[^.]{0,40}|/\\w+ ?(?:아래|하위|디렉)[^.]{0,20}만|루트로 실행',
    given: 'efs',
    offered: 'access points?|액세스 포인트',
  },
]
