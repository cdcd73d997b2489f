import type { NeedPhrase } from './need-phrase.ts'
import { HOSTS } from './word-lists.ts'

/** How data is reached: file systems, blocks, SQL, keys. */
export const INTERFACE_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'shared-block',
    en: '(?:same|shared|one|single|common) (?:\\w+ )?(?:block (?:device|storage|volume)|(?:ebs )?volume)|cluster[- ]aware|clustered? (?:file system|database|application)[^.]{0,80}(?:block|volume)|(?:block (?:device|storage|volume))[^.]{0,60}(?:shar|concurren|simultaneous|several|multiple)\\w*',
    ko: '(?:같은|하나의|공유) (?:블록|볼륨)|블록 (?:장치|볼륨)[^.]{0,15}(?:공유|동시)',
    given: 'multi-?attach',
    unless: 'posix|nfs',
  },
  {
    need: 'data-at-start',
    en: '(?:cannot|can not|not|must not) (?:start|boot|launch|begin|serve)\\w*[^.]{0,40}(?:before|until|without)[^.]{0,60}(?:data|files?|content|library|model)|(?:start|boot|launch|scale[- ]out|provision\\w*)[ -]?(?:up)? ?time[^.]{0,40}(?:short|fast|quick|minim|low|reduc)\\w*|(?:short|fast|quick|minim|low|reduc)\\w*[^.]{0,30}(?:start|boot|launch|scale[- ]out)[ -]?(?:up)? ?times?',
    ko: '(?:시작|부팅|기동) 시간[^.]{0,12}(?:짧|빠르|줄|최소)',
    offered: 'user data|at (?:start|boot|launch)|start-?up|사용자 데이터',
  },
  {
    need: 'no-download-first',
    en: '(?:download|cop(?:y|ied))\\w*[^.]{0,60}(?:first|before|start|whole|entire|full|all|everything)|(?:full|complete|whole) (?:download|copy)|(?:starts?|begins?) only (?:after|when|once)|(?:before|until)[^.]{0,40}(?:training|job) (?:begins|starts|can start)|(?:start|startup|begin)\\w*[^.]{0,40}(?:faster|sooner|immediately|time|quick|slow|long)|(?:larg\\w*|too small|run\\w* out)[^.]{0,40}(?:volume|disk)',
    ko: '(?:다운로드|내려받)[^.]{0,25}(?:먼저|전에|기다|오래)|학습[^.]{0,15}시작[^.]{0,15}(?:느|오래|빨리)',
    given: 'fast ?file|fast file|pipe (?:input )?mode|pipe mode',
  },
  {
    need: 'frequent-throughput',
    en: 'frequent\\w*|throughput[- ](?:intensive|oriented|heavy)|sequential|streaming (?:reads|workload)|log processing|big data|all day|constantly',
    ko: '자주|순차|처리량 (?:중심|집약)',
    given: '\\bsc1\\b|cold hdd',
    unless: 'infrequent|less frequent|rare|not frequent|자주[^.]{0,8}않',
  },
  {
    need: 'random-volume-io',
    en: 'random (?:i/?o|iops|reads?|writes?|access)\\b|\\b(?:relational|transactional|oltp|mysql|postgres\\w*|oracle|sql server) (?:\\w+ )?database|\\b(?:high|highest|steady|consistent|\\d[\\d,]*) iops',
    ko: '랜덤 I/?O|무작위 (?:읽기|쓰기|I/?O)|(?:관계형|트랜잭션) 데이터베이스|IOPS',
    offered: '\\bst1\\b|\\bsc1\\b|throughput optimized|cold hdd',
    unless: 'sequential|순차',
  },
  {
    need: 'full-speed-restore',
    en: '(?:first (?:read|access|touch)|initiali[sz]\\w*|lazy|pre-?warm|warm[- ]?up|full (?:\\w+ )?performance|slow\\w*)[^.]{0,100}(?:snapshot|restor|volume|block|start)\\w*|(?:snapshot|restor)\\w*[^.]{0,100}(?:slow|full (?:\\w+ )?performance|immediately|latency)\\w*',
    ko: '스냅샷[^.]{0,30}(?:느리|지연|최대 성능)|(?:복제|복원|복사)[^.]{0,12}시간[^.]{0,6}(?:최소|줄|단축)',
    given: 'fast snapshot restore|빠른 스냅샷 복원',
  },
  {
    need: 'host-attached',
    en: '(?:physically|directly) attached|attached to the host|(?:local|ephemeral) (?:disks?|storage|volumes?)|(?:gone|lost|disappear\\w*|missing|empty)[^.]{0,60}(?:stop|restart|terminat|hibernat)\\w*|(?:stop|restart|terminat)\\w*[^.]{0,80}(?:gone|lost|disappear\\w*|missing|empty)',
    ko: '물리적으로 연결|(?:중지|종료)[^.]{0,20}(?:사라|없어|유실)',
    given: 'instance store|instance storage|인스턴스 스토어',
    unless: 'must|should|may not|not be lost|without|survive|remain|persist|sessions?|carts?|해야|않',
    never: 'load balancer|auto scaling|\\bshared\\b',
  },
  {
    need: 'boot-volume',
    en: '\\bboot\\w*|root (?:volume|device)|operating system',
    ko: '부팅|루트 (?:볼륨|장치)',
    given: '\\b(?:st1|sc1)\\b|\\bhdd\\b',
    unless:
      '\\bnon-?(?:boot|root)|\\b(?:not|never|no|other than|besides|without)\\b[^.]{0,30}(?:boot|root)|부팅[^.]{0,10}(?:않|아니)',
  },
  {
    need: 'block',
    en: '(?:oracle|sql server|mysql|postgres\\w*|mongodb|cassandra|sap hana|database)[^.]{0,80}(?:volumes?|disks?|iops)|(?:volumes?|disks?)\\b[^.]{0,60}iops|single (?:ec2 )?instance[^.]{0,80}(?:iops|volume|disk)',
    ko: '(?:데이터베이스|단일 (?:서버|인스턴스))[^.]{0,60}(?:볼륨|IOPS|디스크)|IOPS[^.]{0,20}SSD',
    given: '\\bebs\\b|elastic block|\\bgp[23]\\b|\\bio[12]\\b',
    unless: '\\befs\\b|shared file|dynamodb|rds',
  },
  {
    need: 'multi-protocol',
    en: '\\b(?:smb|cifs)\\b[^.]{0,80}\\bnfs\\b|\\bnfs\\b[^.]{0,80}\\b(?:smb|cifs)\\b|(?:both|multi-?) ?protocols?|windows[^.]{0,60}\\blinux\\b[^.]{0,60}(?:same|share)|\\blinux\\b[^.]{0,60}windows[^.]{0,60}(?:same|share)',
    ko: 'SMB[^.]{0,30}NFS|NFS[^.]{0,30}SMB|(?:윈도우|Windows)[^.]{0,20}(?:리눅스|Linux)[^.]{0,20}(?:같은|동시)',
    given: 'ontap',
  },
  // Every machine with a disk of its own shows its part of the files only.
  {
    need: 'many-hosts',
    en: `(?:see|show|serve|find|return|display)\\w* (?:only |just |one |a |an )*(?:some|part|subset|half|different|missing|other|inconsistent)\\b[^.]{0,60}(?:files?|documents?|images?|photos?|content|data|pages|posts|uploads)|(?:second|another|additional|more|each|every)[^.]{0,25}${HOSTS}[^.]{0,40}(?:its|their|own|separate|and)[^.]{0,12}(?:\\bebs\\b|volume|disk|storage)|(?:files?|documents?|images?|uploads?|content)[^.]{0,60}(?:missing|not (?:found|visible|available))[^.]{0,60}(?:other|another|different|second) ${HOSTS}`,
    ko: '(?:일부|다른)[^.]{0,12}(?:파일|문서|이미지)만? ?(?:보|표시)|(?:파일|문서|이미지|데이터|콘텐츠|사진|영상|자료|게시물)[^.]{0,8}(?:일부|절반|한쪽)만 (?:보|볼|표시|조회)|(?:모든|전체) (?:파일|문서|이미지|콘텐츠|사진|영상|자료)[^.]{0,10}(?:한 번에|동시에|함께)|각 (?:인스턴스|서버)[^.]{0,15}(?:볼륨|디스크)',
    given: 'efs|elastic file|fsx',
  },
  {
    need: 'many-hosts',
    en: `\\b(?:same|identical|visible|available|see)\\b[^.]{0,25}\\b(?:on|to|from|by) (?:all|every|each)(?: of)?(?: the)? (?:\\w+ )?${HOSTS}`,
    ko: '모든 (?:서버|인스턴스|컨테이너)에서 (?:같은|동일한)',
  },
  {
    need: 'many-hosts',
    en: `(?:multiple|several|many|fleet|all|hundreds|thousands|every|across|dozens|between|each|auto scaling|\\b\\d+)[^.]{0,40}${HOSTS}[^.]{0,80}(?:shar\\w*|concurren\\w*|simultaneous\\w*|same (?:files?|data|content|file system|directory|documents)|common|access\\w*|mount\\w*|read and write|write to)|(?:shar\\w*|concurren\\w*|simultaneous\\w*|available to all|accessible (?:from|by|to)|access\\w* (?:from|by)|same (?:files?|data|content))[^.]{0,60}(?:multiple|several|many|fleet|all|hundreds|thousands|every|other|across)[^.]{0,30}${HOSTS}|(?:available|accessible|visible) to all (?:\\w+ )?${HOSTS}|shared (?:file|storage|data(?! (?:lake|warehouse|set|catalog))|directory|log)|(?<!\\b(?:nothing|not|never|none)\\b[^.]{0,15})(?:shared?|sharing) (?:between|among|across|by|with)[^.]{0,30}${HOSTS}|between (?:lambda )?functions|${HOSTS}[^.]{0,60}(?:same|common) (?:\\w+ )?(?:files?|data|content|directory)|${HOSTS}[^.]{0,60}(?:same time|at once|concurrently|simultaneously)`,
    ko: '(?:여러|다수의|모든|수백|수천)[^.]{0,15}(?:인스턴스|서버|컨테이너|함수|노드|태스크|파드|호스트)[^.]{0,25}(?:공유|동시|접근|액세스|마운트|(?:동일한|같은) (?:파일|데이터|콘텐츠|디렉[터토]리))|공유 (?:파일|스토리지|저장소)|동시에 (?:접근|액세스|읽)',
    // Clients of a table share items, not files.
    never: '\\bitem\\b[^.]{0,60}\\b(?:key|attribute)\\b',
  },
  {
    need: 'posix',
    en: '(?:remain|stay|keep|kept|left)\\w*[^.]{0,20}\\b(?:in|on|within) (?:the |this |that )?(?:same )?file system\\b',
    ko: '(?:같은|동일한) 파일 시스템에 (?:남|유지|있)',
  },
  {
    need: 'posix',
    en: '(?:not|n.t|cannot|unable to|no)\\b[^.]{0,20}support (?:for )?(?:object storage|the s3 api|s3|rest apis?)|(?:on|to|in|from) an? (?:local|fixed|mounted) (?:path|director(?:y|ies)|folder)',
    given: '\\befs\\b',
    unless: 'on-?prem|windows',
  },
  {
    need: 'posix',
    ko: '(?:표준|일반) 파일 시스템|파일 시스템 (?:인터페이스|의미|방식|구조)|(?:Linux|리눅스|유닉스) 사용자',
  },
  {
    need: 'posix',
    en: '\\bposix\\b|hierarchical (?:director|file|structure(?!d))\\w*|(?:lock\\w* (?:the )?files?|file[- ]lock\\w*)\\b|file[- ](?:operations|permissions?|system (?:interface|semantics|access|api))|(?:standard|common|traditional|local) file (?:system|access)|director(?:y|ies) (?:structure|tree|hierarchy)|\\b(?:normal|ordinary|regular|standard|common|shared) (?:\\w+ )?(?:director(?:y|ies)|folders?)\\b|\\bnfs\\b|shared (?:, )?(?:\\w+ ){0,3}file (?:system|share|storage)|file system[^.]{0,40}(?:linux|mount)|(?:linux|mount)\\w*[^.]{0,40}file system',
    ko: 'POSIX|계층(?:적|형)?[^.]{0,8}(?:디렉[터토]리|파일|폴더)|(?:디렉[터토]리|파일|폴더)[^.]{0,10}계층|파일 (?:잠금|권한)|NFS|공유 파일 시스템|디렉[터토]리 구조',
    unless:
      'windows|\\bsmb\\b|re-?architect|kerberos|\\b(?:current|existing|present|old) (?:architecture|design|solution|set-?up|implementation)\\b',
    // Where files come from is no interface that they need later.
    never:
      '(?:export|writ|sav|dump|land)\\w*[^.]{0,60}\\bnfs\\b[^.]{0,140}\\b(?:from|in|to|into) (?:amazon )?s3\\b|(?:mov|migrat|transfer|cop(?:y|ied|ies))\\w* (?:them|it|everything|all of (?:it|them)) (?:in)?to (?:an? )?(?:amazon )?s3\\b|(?:mov|migrat|transfer)\\w* (?:the |its |their |all |these )?(?:\\w+ )?(?:files?|data|contents?|videos?|images?) (?:in)?to (?:an? )?(?:amazon )?s3\\b|(?:mov\\w*|migrat\\w*|transfer\\w*|cop(?:y|ies|ied)) from [^.]{0,40}\\bnfs\\b[^.]{0,30} (?:in)?to (?:an? )?(?:amazon )?s3\\b|on-prem[^.]{0,30}\\bnfs\\b[^]{0,160}\\b(?:be|being|get) (?:moved|migrated|transferred|copied|uploaded) (?:in)?to (?:an? )?(?:amazon )?s3\\b|S3(?:로|으로) (?:완전히 |모두 |전부 )?(?:이전|마이그레이션|옮기)',
  },
  {
    need: 'edit-in-place',
    en: '\\bedit(?:s|ed|ing)? (?:it|them|the (?:same )?(?:files?|documents?|spreadsheets?))\\b|\\bappend\\w*|(?:modif|edit|updat|chang)\\w* (?:files? )?in place|(?:existing|same) file[^.]{0,20}(?:updat|modif)|random writes|partial (?:updates?|writes?)',
    ko: '(?:덧붙|이어 ?쓰|추가 기록|제자리)',
    given: 'efs|elastic file|fsx|ebs',
  },
  {
    need: 'smb',
    en: '\\bsmb\\b|windows|active directory|\\bntfs\\b|\\bdfs\\b|sharepoint|\\.net\\b',
    ko: 'SMB|윈도우|액티브 디렉[터토]리',
    unless: 'emr|hive|kerberos|window of|\\blinux\\b(?![^.]*windows)|windows[^.]{0,40}\\b(?:volume|disk)',
  },
  {
    need: 'hpc',
    en: '\\bepochs\\b|file system[^.]{0,50}(?:loads?|linked|links|import\\w*|backed|integrat\\w*)[^.]{0,30}\\bs3\\b',
    ko: '에포크|S3[^.]{0,10}연동[^.]{0,20}파일 시스템',
    given: 'lustre',
    unless: '\\bsmb\\b|windows|on-?prem',
  },
  {
    need: 'hpc',
    en: '\\bhpc\\b|high[- ]performance computing|lustre|parallel file|hundreds of (?:gb|gigabytes)|millions of iops[^.]{0,40}file',
    ko: 'HPC|고성능 컴퓨팅|병렬 파일',
  },
  {
    need: 'hpc',
    en: '\\brender\\w*|animation studio|genom\\w*|seismic|fluid dynamics|\\bcfd\\b|(?:weather|climate|crash|physics|financial|molecular) (?:model\\w*|simulation\\w*)|monte carlo|\\b\\d+ ?gi?b ?(?:/s|ps|per second)|terabytes? per second|(?:thousands of|\\d,\\d{3}|\\d{4,}) (?:\\w+ ){0,2}(?:cores|vcpus|cpus|gpus)',
    ko: '렌더링|유전체|시뮬레이션|초당[^.]{0,8}GB',
    offered: 'lustre',
    unless: '\\bsmb\\b|windows|on-?prem',
  },
  {
    need: 'block',
    en: 'attached to (?:one|an?|a single) (?:ec2 )?instance\\b|\\bas a (?:virtual )?(?:disk|hard drive)\\b|block[- ](?:storage|level|device|based)|\\biscsi\\b(?! (?:virtual )?tape)|boot volumes?|raw (?:disk|device|volume)',
    ko: '블록 (?:스토리지|저장|장치|수준)|부팅 볼륨',
  },
  {
    need: 'file-system-heals',
    en: 'highly available|high availability|(?:sustained|continuous|long-term|for (?:weeks|months|years))|must not be lost|durab\\w*|fail\\w*[^.]{0,30}(?:server|hardware|component)|(?:server|hardware|component)[^.]{0,30}fail\\w*',
    ko: '고가용성|장기|지속적|내구성',
    offered:
      '(?:scratch|persistent)[^.;]{0,25}(?:file system|lustre|deployment|ssd)|lustre[^.;]{0,30}(?:scratch|persistent)|스크래치|영구',
    given: 'lustre',
    unless: 'scratch|temporary|re-?creat|reproduc',
  },
  {
    need: 'block',
    en: '(?:locally|direct(?:ly)?)[- ]attached (?:storage|disks?|drives?)|local(?:ly attached)? (?:disks?|drives?|volumes?)\\b',
    ko: '로컬(?:에 연결된)? (?:디스크|볼륨)',
    given: '\\bebs\\b',
    unless: 'encrypt',
    never: '\\bshar(?:e|ed|ing)\\b|load balancer|auto scaling|(?:several|multiple|all) (?:instances|servers)',
  },
  {
    need: 'files-as-objects',
    en: '(?:\\bas|native|into|become) (?:native )?(?:s3 )?objects\\b',
    ko: '(?:네이티브|기본) (?:S3 )?객체|객체로 (?:저장|보관|변환)',
    offered: 'file gateway|파일 게이트웨이',
  },
  {
    need: 'files-as-objects',
    en: '(?:objects?|stored?|kept|saved|land\\w*|available|backed|migrat\\w*|mov\\w*)[^.]{0,30}\\b(?:in|by|to|on) (?:amazon )?s3\\b|s3 lifecycle|\\bnfs\\b',
    ko: 'S3에[^.]{0,8}(?:저장|보관|객체)|\\bNFS\\b',
    offered: 'fsx file gateway',
  },
  {
    need: 'zfs-features',
    en: '\\b(?:open)?zfs\\b',
    ko: 'ZFS',
    offered: 'openzfs',
  },
  {
    need: 'posix',
    en: '(?:common|shared|same) file space|mounted automatically|\\b(?:on|in|to) efs\\b[^.]{0,60}\\b(?:on|in|to) efs\\b',
    ko: '공용 파일 공간',
  },
  {
    need: 'most-durable-volume',
    en: '(?:highest|maximum|most|better|99\\.999 ?%(?! availab))[^.]{0,12}durab\\w*|durability of 99\\.999 ?%',
    ko: '(?:가장|최고)[^.]{0,10}내구성|99\\.999 ?%[^.]{0,6}내구성',
    given: '\\bio2\\b',
  },
  {
    need: 'highest-iops',
    en: '(?:highest|maximum|max(?:imal)?|best|very high|extreme\\w*)[^.]{0,30}\\b(?:i/?o|iops)\\b|(?:highest|fastest|maximum|best)[^.]{0,15}\\b(?:disks?|local storage|volumes?)\\b(?: performance| speed| throughput)?|millions? (?:of )?[^.]{0,20}(?:iops|transactions (?:per|a) second)|(?:hundreds of thousands|millions|\\d+ million)[^.]{0,40}(?:random|i/?os?\\b|iops|reads and writes|operations)[^.]{0,40}',
    ko: '(?:최고|최대)[^.]{0,15}(?:I/?O|IOPS)',
    given: 'instance stor|nvme|iops|\\bebs\\b|\\bio[12]\\b|인스턴스 스토어',
  },
  {
    need: 'relational',
    en: 'relational|\\bjoins?\\b|\\bacid\\b|complex (?:queries|transactions)|foreign keys?|stored procedures?|referential',
    ko: '관계형|조인|복잡한 (?:쿼리|트랜잭션)',
    unless:
      "non-?relational|nosql|no joins?|not (?:need|require)|key-value|relational database[^.]{0,80}(?:cannot|can't|can no longer|too|slow|struggl|cost|expens|licen|limit|fail|outgrow)\\w*|(?:replac|mov(?:e|ing) (?:away|off)|migrat\\w* (?:away )?from|instead of|retir)\\w*[^.]{0,40}relational",
  },
  {
    need: 'non-relational',
    en: 'non-?relational|\\bnosql\\b|schema-?less|(?:flexible|varying|changing|evolving) schemas?',
    ko: '비관계형|NoSQL|스키마(?:가)? ?(?:없는|유연)',
    given: 'dynamodb|documentdb|keyspaces',
    unless: 'data lake|\\bfiles?\\b|parquet',
  },
  {
    need: 'adhoc-sql',
    en: '(?:ad[- ]hoc|one-off|one-time|occasional\\w*|interactive)[^.]{0,30}(?:quer|sql|analy)\\w*|standard sql|sql (?:quer|command|statement|analy)\\w*|(?:quer|analy|explor)\\w*[^.]{0,60}\\b(?:with|using|by|in|through) (?:\\w+ )?sql\\b|quer(?:y|ies)[^.]{0,40}(?:history|historical|archive|s3)|run sql|\\bsql\\b (?:to|for) (?:run|quer|analy|search|explor|join)\\w*',
    ko: '(?:임시|애드혹|일회성|대화형|주문형|온디맨드)[^.]{0,12}(?:쿼리|조회|분석)|SQL(?:로|을|를)? ?[^.]{0,10}(?:쿼리|질의|조회|분석)|임의(?:의)? (?:쿼리|질의)|표준 SQL|SQL ?기반',
    unless: '\\bacid\\b|\\b(?:spark|hadoop)\\b|control (?:of|over) the cluster',
  },
  {
    need: 'queried-in-place',
    en: '(?:quer|analy[sz])\\w*[^.]{0,30}\\b(?:with|using|by|through|via|in|from) (?:amazon |aws )?(?:athena|redshift spectrum)|\\b(?:athena|redshift spectrum) (?:\\w+ )?(?:to )?(?:quer|read|run|analy[sz])\\w*',
    ko: '(?:Athena|아테나|Redshift Spectrum)(?:로|를|에서|을)[^.]{0,12}(?:쿼리|조회|분석|질의)',
  },
  {
    need: 'microseconds',
    en: 'microsecond\\w*|sub-?millisecond|(?:less than|under|below|within|faster than) (?:1|one|a) (?:ms|millisecond)|in-memory',
    ko: '마이크로초|밀리초 미만|1 ?밀리초 (?:이하|미만)|인메모리',
    unless: 'file system|\\biops\\b|lustre|hpc',
  },
  {
    need: 'key-value-latency',
    en: '\\bkey lookups?|(?:look\\w* up|look-?ups?|quer(?:y|ied|ies|yable)|retriev\\w*|read|fetch\\w*|latest (?:state|value|reading|position|status))\\b[^.]{0,50}\\b(?:of|for|by|per) (?:each|every|an?|the|any|its|their)? ?(?:\\w+ )?(?:device|user|sensor|vehicle|customer|player|session|order|truck|product|account|id)s?\\b[^.]{0,30}\\b(?:with)?in (?:\\w+ )?milliseconds|(?:look\\w* up|lookups?|found|fetch\\w*|retriev\\w*|read) by (?:\\w+ ){0,2}(?:id|key|identifier|number)\\b|low[- ]millisecond',
    given: 'dynamodb',
    unless: 'not (?:part|in)',
  },
  {
    need: 'key-value-latency',
    en: '(?:single[- ]digit|few|\\d+) (?:ms|milliseconds?)[^.]{0,30}(?:latency|response|read)?|within milliseconds|(?:low|lowest|minimum|minimal)[- ]latency (?:read|access|lookup|retriev|data|respon|quer|request)\\w*|(?:read|access|lookup|retriev|quer)\\w*[^.]{0,20}with low latency|key-value|keyed by|by (?:its |their |the )?(?:primary )?key\\b(?!s)|consistent[^.]{0,20}(?:performance|latency)|millisecond (?:latency|response)|\\bsame (?:\\w+ )?latenc\\w*',
    ko: '한 자릿수 밀리초|밀리초(?: ?단위)?(?:의)? ?(?:지연|응답)|(?:낮은|저|짧은|최소(?:한의)?) ?(?:지연|대기)|(?:지연|대기)[^.]{0,8}(?:최소|낮|짧)|키-?값|키로 조회',
    unless: 'sub-?millisecond|on[- ]premises|upload|users? (?:around|world)|sees? high|not part of|primary key of',
    given: 'dynamodb|key-value|elasticache|rds|aurora',
  },
  {
    need: 'same-protocol',
    en: '(?:no|without|minimal|least|minimum|not|avoid\\w*)[^.]{0,25}(?:code|application|clients?)[^.]{0,15}(?:chang|modif|rewrit|refactor)\\w*|(?:code|application|software|clients?)[^.]{0,80}(?:should|must|can|may|need) ?not (?:to )?be (?:modif|chang|rewrit|touch|adapt)\\w*|(?:no|without|not|avoid\\w*|minimal)[^.]{0,25}(?:chang|modif|rewrit|re-writ|refactor|adapt)\\w*[^.]{0,30}(?:code|application|clients?|software)|\\b(?:not|no|nor|or)\\b[^.]{0,60}requir\\w* (?:any )?(?:code |application )?changes?\\b|lift[- ]and[- ]shift',
    ko: '(?:코드|애플리케이션)[^.]{0,15}(?:변경|수정)[^.]{0,10}(?:없|않|최소)',
  },
  {
    need: 'mount-in-every-zone',
    en: 'highly available|high availability|fault[- ]toleran\\w*',
    ko: '고가용성|내결함성',
    offered:
      '(?:one|single) mount target[^]*mount targets|mount targets[^]*(?:one|single) mount target|마운트 (?:대상|타깃) (?:하나|한 개)',
  },
  {
    need: 'mount-in-every-zone',
    en: 'mount targets?[^.]{0,30}(?:each|every|all|several|multiple)|only[^.]{0,60}\\bmount target|(?:one|single) mount target|(?:cross|inter)-(?:zone|az)[^.]{0,30}(?:transfer|traffic|charge|cost|latenc)\\w*|(?:transfer|traffic|charge|cost)\\w*[^.]{0,30}(?:between|across) (?:availability zones|zones|azs)',
    ko: '마운트 (?:대상|타깃|타겟)[^.]{0,12}(?:하나|한 개|각|모든)|(?:가용 ?영역|AZ) (?:간|사이)[^.]{0,12}(?:전송|트래픽|요금)',
    given: 'mount target|마운트 (?:대상|타깃|타겟)',
  },
  {
    need: 'unlimited-growth',
    en: '(?:scale|grow)\\w*[^.]{0,40}(?:automatic\\w*|on demand|without (?:provision|capacity)|elastic\\w*|unlimited|petabyte)|virtually unlimited|unpredictable (?:growth|size)',
    ko: '(?:자동|탄력)[^.]{0,10}(?:확장|증가)|무제한',
  },
]
