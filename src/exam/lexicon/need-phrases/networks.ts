import type { NeedPhrase } from './need-phrase.ts'

/** Lines, private paths, gateways and migration. */
export const NETWORK_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'tape-interface',
    en: '(?:virtual |physical )?tapes?\\b[^.]{0,60}(?:backup|library|libraries|software|replac)|(?:backup|library|libraries|software|replac)\\w*[^.]{0,60}\\btapes?\\b',
    ko: '테이프',
    given: 'gateway|게이트웨이',
  },
  {
    need: 'data-stays-local',
    en: '(?:entire|all|whole|complete|full)[^.]{0,40}(?:data|files?|dataset|volumes?)[^.]{0,60}(?:local|on-?prem)\\w*|(?:local|on-?prem)\\w*[^.]{0,20} access\\b[^.]{0,40}\\bto (?:all|the (?:entire|whole|complete|full))\\b|primary (?:copy|data)[^.]{0,40}(?:local|on-?prem)',
    ko: '모든 데이터[^.]{0,12}(?:로컬|온프레미스)|(?:로컬|온프레미스)[^.]{0,12}(?:전체|모든) 데이터|기본 데이터[^.]{0,12}(?:로컬|온프레미스)',
    given: 'stored|cached|저장된|캐시된',
    unless: 'cached locally|(?:hot|recent\\w*|frequent\\w*|subset|most used)\\b[^.]{0,40}(?:cache|local)',
  },
  {
    need: 'organization-only',
    en: '(?:only|restrict\\w*|limit\\w*)[^.]{0,60}(?:organi[sz]ation|aws organizations)|(?:organi[sz]ation)[^.]{0,60}(?:only|restrict|limit)',
    ko: '조직[^.]{0,20}만',
    given: 'principalorgid|organi[sz]ation id',
  },
  {
    need: 'only-through-cdn',
    en: '(?:only|not|directly|bypass\\w*|restrict\\w*)[^.]{0,60}(?:cloudfront|distribution|s3 url|bucket url)|(?:cloudfront|distribution)[^.]{0,60}\\bonly\\b',
    ko: 'CloudFront[^.]{0,20}만',
    given: 'origin access|\\boac\\b|\\boai\\b',
  },
  {
    need: 'only-through-cdn',
    en: '(?:kept? from|prevent\\w*|stop\\w*|block\\w*|avoid\\w*|disallow\\w*|forbid\\w*|restrict\\w*|not\\b|cannot|never|without|protect\\w*)[^.]{0,80}(?:\\b(?:hot|deep)-?link\\w*|(?:link|access|reach|navigat|point|request|open|get|view|download|read)\\w* (?:\\w+ ){0,4}(?:straight|directly)\\b|(?:straight|direct(?:ly)?) (?:link|access|request|reach|open|view|download|read)\\w*)',
    given: 'origin access|\\boac\\b|\\boai\\b',
    unless: 'upload',
  },
  {
    need: 'no-transfer-charge',
    en: '(?:minimi[sz]|reduc|lower|avoid|without|\\bno\\b|least|lowest|cheapest|save)\\w*[^.]{0,30}(?:data )?transfer (?:cost|charge|fee|expense)s?',
    ko: '(?:데이터 )?전송 (?:비용|요금)[^.]{0,15}(?:최소|줄|없|절감|낮)',
    offered: 'same (?:aws )?region|(?:같은|동일한?) 리전',
  },
  {
    need: 'cross-origin',
    en: '(?:browser|javascript|script|web ?(?:page|app|site)|font|ajax|fetch)\\w*[^.]{0,120}(?:another|different|other|cross|second)[- ](?:\\w+ )?(?:domain|origin|host|site|address)|cross[- ]origin|access-control-allow-origin|browsers?\\b[^.]{0,40}(?:block|reject|refus)\\w*',
    ko: '(?:교차|다른) (?:출처|도메인)|브라우저[^.]{0,20}(?:차단|거부)',
    given: '\\bcors\\b',
  },
  {
    need: 'change-on-read',
    en: '(?:\\bpii\\b|personal|sensitive|confidential)[^.]{0,60}(?:remov|redact|mask|strip|hid|filter)\\w*|(?:remov|redact|mask|strip|hid|filter)\\w*[^.]{0,40}(?:\\bpii\\b|personal|sensitive|confidential)|(?:redact|mask|transform|resiz|shrink|crop|convert|filter|watermark)\\w*[^.]{0,80}(?:read|retriev|request|return|get|on the fly|different (?:views|applications))',
    ko: '(?:PII|개인|민감|식별)[^.]{0,20}(?:제거|마스킹|가리|숨기|익명|필터)|(?:반환|처리|읽|조회|검색|제공)[^.]{0,8}전에[^.]{0,25}(?:제거|마스킹|수정|변환|가공|필터)',
    given: 'object lambda',
  },
  {
    need: 'own-records-only',
    en: '(?:each|every|individual|own|their|his)[^.]{0,60}\\b(?:items?|records?|rows?|data|folder|prefix|files?)\\b[^.]{0,20}(?:only)?',
    given: 'leadingkeys|policy variable|cognito',
  },
  {
    need: 'backups-for-years',
    en: 'backups?[^.]{0,80}(?:\\d+|several|many|seven|ten|five) years|(?:\\d+|several|seven|ten|five)[- ]years?[^.]{0,40}backups?',
    ko: '백업[^.]{0,30}\\d+ ?년',
    given: 'dynamodb|efs',
  },
  {
    need: 'object-list',
    en: '(?:list|report|inventory|overview)\\w*[^.]{0,60}(?:objects?|encryption status|replication status|metadata)',
    given: 's3 inventory',
    unless: '(?:inventory|report)[^.]{0,12}(?:shows?|showed|lists|listed|found|reveal\\w*)',
  },
  {
    need: 'less-scanned',
    en: '(?:athena|quer\\w*|scan\\w*)[^.]{0,80}(?:cost|cheap|faster|slow|performance|data scanned|reduce)|(?:cost|faster|slow|performance|reduce)[^.]{0,80}(?:athena|quer\\w*|scan\\w*)',
    given: 'parquet|\\borc\\b|columnar',
  },
  {
    need: 'less-scanned',
    en: '\\b(?:analy[sz]|quer)\\w*',
    ko: '분석|쿼리|조회',
    given:
      '(?=[^]*(?:parquet|\\borc\\b|columnar))(?=[^]*(?:\\bcsv\\b|\\bjson\\b|text format|plain ?text))(?=[^]*(?:cost|cheap|expens|비용|저렴))(?=[^]*(?:athena|spectrum|\\bglue\\b|\\bs3\\b))',
  },
  {
    need: 'private-path',
    en: '(?:not|without|never|avoid\\w*|no)\\b[^.]{0,50}(?:public internet|over the internet|the internet|internet gateway)|(?:off|bypass\\w*|leave)[^.]{0,20}(?:the )?(?:public )?internet|private(?:ly)? (?:connect\\w*|access|network|subnets?)|nothing may be public|stay\\w* (?:within|inside|on) the aws network',
    ko: '(?:퍼블릭|공용)?\\s*인터넷[^.]{0,20}(?:없이|않|거치지|통과하지)|프라이빗',
    given: 'endpoint|nat|엔드포인트|privatelink',
  },
  {
    need: 'on-premises-access',
    en: 'on-?prem\\w*|hybrid|data cent(?:er|re)|direct connect|site-to-site',
    ko: '온프레미스|하이브리드|데이터 ?센터',
    unless: '(?:los[st]|losing|lose|fail\\w*|outage|destruction)\\b[^.]{0,30}data cent',
    never:
      '\\bsend\\w* (?:the |a |these |its |their )?(?:\\w+ ){0,2}(?:files?|dumps?|copies|backups?) to (?:aws|the (?:aws )?cloud|amazon)|(?:mov|migrat|transfer|relocat|port|lift)\\w*[^.]{0,100}(?:\\bto|into|in|onto) (?:aws|the (?:aws )?cloud|an? amazon|amazon)|온프레미스[^.]{0,30}(?:AWS|클라우드|S3)(?:로|에)[^.]{0,10}(?:옮기|이전|마이그레이션|이동|복사)|(?:AWS|클라우드|S3|EFS)(?:로|으로) (?:완전히 |모두 |전부 )?(?:이전|마이그레이션|옮기)',
  },
  {
    need: 'expired-hidden',
    en: '(?:past|after|beyond)[^.]{0,20}(?:ttl|expir\\w*|time to live)[^.]{0,60}(?:still|at times|sometimes|appear|return|read|seen)|(?:still|sometimes|at times)[^.]{0,40}expired (?:items?|records?|sessions?|entries)|expired (?:items?|records?|sessions?|entries)[^.]{0,30}(?:still|sometimes|at times|appear|return)',
    ko: '만료(?:된|시간이 지난)[^.]{0,15}(?:항목|레코드|세션)[^.]{0,20}(?:여전히|가끔|계속|조회|반환|보)',
    offered: 'filter expression|필터 표현식',
  },
  {
    need: 'config-everywhere',
    en: '(?:automatic\\w*|consistent\\w*|identical|same)\\b[^.]{0,80}(?:all|every|each|several|multiple|further|many) (?:of the )?(?:aws )?(?:regions|accounts)',
    ko: '(?:모든|여러|다른) (?:리전|계정)[^.]{0,20}(?:자동|동일|같은)',
    offered: 'stack ?sets?|스택 ?세트',
  },
  {
    need: 'verified-copy',
    en: '(?:cop(?:y|ies|ied)|transfer|migrat|mov)\\w*[^.]{0,60}(?:verif|validat|integrity|checksum)\\w*|(?:verif|validat|integrity|checksum)\\w*[^.]{0,60}(?:cop(?:y|ies|ied)|transfer|migrat)\\w*',
    ko: '(?:복사|전송|이전|마이그레이션)[^.]{0,25}(?:검증|무결성)|(?:검증|무결성)[^.]{0,25}(?:복사|전송|이전|마이그레이션)',
    offered: 'datasync|데이터싱크',
  },
  {
    need: 'share-reaches-s3',
    en: '(?:near[- ]?real[- ]?time|as soon as(?! possible)|immediately|within minutes|continuous\\w*)\\b',
    ko: '실시간|즉시|지속적',
    given: '(?:file|network) share|\\bsmb\\b|\\bnfs\\b|공유',
    offered: 'file gateway|파일 게이트웨이',
  },
  {
    need: 'servers-behind-cdn',
    en: '(?:only|not|directly|bypass\\w*|restrict\\w*)[^.]{0,60}(?:cloudfront|distribution)|(?:cloudfront|distribution)[^.]{0,60}\\bonly\\b',
    ko: 'CloudFront[^.]{0,20}만',
    offered: 'custom header|사용자 지정 헤더',
  },
  {
    need: 'fast-start',
    en: '(?:little|short\\w*|minim\\w*|low\\w*|fast\\w*|quick\\w*|reduc\\w*|long)\\b[^.]{0,20}\\b(?:start-?up|boot|launch) times?',
    ko: '시작 시간[^.]{0,12}(?:짧|줄|최소)|빠른 시작',
    given: 'user ?data|ami\\b|auto scaling',
    unless: 'lambda|snapshot',
  },
  {
    need: 'content-by-device',
    en: '(?:device|browser)(?: types?)?\\b|user-agent',
    ko: '기기|디바이스|브라우저',
    offered: 'lambda@edge|cloudfront functions?',
    unless: '\\biot\\b|sensors?',
    // Where a function at the edge picks the content already, nothing is asked of it.
    never: 'lambda@edge|cloudfront functions?',
  },
  {
    need: 'standby-servers',
    en: '(?:fail(?:s|ed|ing)?[ -]?over|active[- ]passive|disaster)\\b[^.]{0,60}\\bregion|region\\b[^.]{0,60}(?:fail(?:s|ed|ing)?[ -]?over|disaster)',
    ko: '(?:다른|보조) 리전[^.]{0,20}(?:장애 ?조치|재해)',
    offered: '(?:hot|warm) standby|pilot light|auto scaling groups?[^.;\\n]{0,120}regions',
  },
  {
    need: 'denied-from-above',
    en: '(?:access[- ]denied|denied|cannot (?:access|list|see|open)|not (?:able|allowed) to (?:access|list|see))\\b',
    ko: '(?:액세스|접근)[^.]{0,8}거부',
    offered: '(?=[^]*(?:\\bscps?\\b|service control))(?=[^]*permissions? boundar)',
  },
  {
    need: 'tightly-coupled',
    en: 'tightly[- ]coupled|\\bmpi\\b|\\bhpc\\b|high[- ]performance computing|inter-?node',
    ko: '긴밀(?:하게|히) 결합|고성능 컴퓨팅|노드 간 통신',
    offered: 'elastic fabric|\\befa\\b|placement group|배치 그룹',
  },
  {
    need: 'name-fails-over',
    en: '(?:fail(?:s|ed|ing)?[ -]?over|active[- ]passive|standby|disaster)\\b[^.]{0,60}',
    ko: '장애 ?조치|페일오버|재해 복구',
    offered:
      'failover (?:routing|records?|polic\\w+|alias)|health checks?[^.;\\n]{0,100}route traffic|장애 ?조치 (?:라우팅|레코드|정책)',
  },
  {
    need: 'short-work',
    en: '(?:takes?|runs?|lasts?|needs?|process\\w*)[^.]{0,25}(?:up to |about |only |less than |under )?(?:\\d+|a few|few|some) (?:milli)?seconds\\b|(?:takes?|runs?|lasts?|needs?)[^.]{0,25} (?:[1-9]|1[0-4]|one|two|three|four|five|ten|a few|few) minutes?\\b',
    ko: '(?:몇|\\d+) ?초(?:가|면|만)? ?(?:걸|소요|이내)|(?:몇|[1-9]|1[0-4]) ?분(?:이|가|면|만|정도)? ?(?:걸|소요)',
    offered: '\\blambda\\b|람다',
    unless: 'rpo|rto|retriev|restor|latency|replicat|every|each minute|interval|spark|hadoop|hive',
  },
  {
    need: 'local-cache',
    en: '(?:only )?(?:the )?(?:hot|active|recent\\w*|frequent\\w*)[^.]{0,20} data (?:is |be |are )?(?:kept |held |stored )?(?:locally|on-?prem\\w*)|(?:recent(?:ly)?|frequent(?:ly)?|most|hot)\\b[^.]{0,20}(?:used|accessed|opened)[^.]{0,30}(?:low(?:er)?|keep|local|fast)[^.]{0,20}(?:latency|local|fast|access)|(?:low[- ]latency|local|cached?|frequently)[^.]{0,50}(?:on-?prem\\w*|local(?:ly)?|cach\\w+)|on-?prem\\w*[^.]{0,80}(?:(?:low|lowest|least|minimal|minimum)[- ]latency|cach\\w+)|(?:low(?:est)?|minim\\w*|least) latency\\b[^.]{0,80}on-?prem\\w*|low[- ]latency access[^.]{0,60}(?:recent|frequent|most|hot)\\w*|(?:extend|expand|increas|run\\w* out)\\w*[^.]{0,50}(?:storage (?:space|capacity)|capacity|disk space)',
    ko: '온프레미스[^.]{0,25}(?:저지연|캐시)|(?:최근|자주)[^.]{0,12}(?:액세스|접근|사용)[^.]{0,15}(?:저지연|낮은 지연|빠르게|캐시)|(?:저장|스토리지) ?(?:용량|공간)[^.]{0,12}(?:부족|한도|한계|늘려|확장)',
    never:
      '\\b(?:migrat|mov)\\w* (?:all )?(?:of )?(?:the |its )?(?:existing |current |on-premises )?(?:data|files) (?:to|into) (?:aws|the cloud)',
    given: 'gateway|게이트웨이',
  },
  {
    need: 'offline-transfer',
    en: '(?:without|no|lack\\w*)\\b[^.]{0,20}(?:usable |reliable |working |any )?(?:internet|network|connectivity)\\b[^.]{0,20}(?:access|connection)?|remote (?:location|site|area|set|ship)\\w*[^.]{0,60}(?:internet|connectivity|bandwidth)',
    ko: '(?:인터넷|네트워크)[^.]{0,10}(?:없는|연결되지 않은) (?:곳|현장|지역)',
    given: 'snow',
    unless: 'must not|not traverse|over the (?:public )?internet|without (?:internet|using)|private',
  },
  {
    need: 'offline-transfer',
    en: '(?:connect\\w*|vpn|link|line|bandwidth|network|internet)\\b[^.]{0,60}(?:[89]\\d ?%|fully|heavily|highly|nearly|almost (?:fully|entirely))[^.]{0,12}(?:utili[sz]ed|used|busy|saturated|occupied|full)|(?:utili[sz]ed|saturated|busy)[^.]{0,20}(?:connect\\w*|vpn|link|line|bandwidth)',
    ko: '(?:회선|연결|대역폭|VPN)[^.]{0,15}(?:포화|[89]\\d ?% ?(?:이상 )?사용)',
    given: 'snow',
  },
  {
    need: 'offline-transfer',
    en: '(?:least|minim\\w*|little|smallest|without (?:using|consuming|saturating))[^.]{0,25}(?:network|internet)?[^.]{0,10}bandwidth|(?:slow|poor|intermittent|spotty|limited|low|insufficient|unreliable|constrained|no|not have (?:any|enough|sufficient))[^.]{0,20}(?:bandwidth|connect\\w*|internet|network|link)[^.]{0,80}|(?:petabytes?|\\d+ ?(?:tb|pb))[^.]{0,80}\\d+ ?(?:mbps|gbps)|\\d+ ?(?:mbps|gbps)[^.]{0,80}(?:petabytes?|\\d+ ?(?:tb|pb))',
    ko: '(?:대역폭|회선|네트워크)[^.]{0,15}(?:부족|제한|느|최소|적게|아껴)|대역폭을 가장 적게|(?:최소한의|최소의|가장 적은|적은) ?(?:네트워크 ?)?(?:대역폭|회선)',
    given: 'snow',
  },
  {
    need: 'more-than-a-cone',
    en: '\\b(?:1[5-9]|[2-9]\\d|\\d{3,}) ?(?:tb|terabytes)\\b|\\d ?pb\\b|petabytes?',
    given: 'snowcone',
  },
  {
    need: 'online-sync',
    en: '(?:migrat|transfer|copy|copies|sync\\w*|move)\\w*[^.]{0,60}(?:nfs|smb|file (?:server|share|system)s?|on-?prem\\w*)',
    given: 'datasync',
  },
  {
    need: 'online-sync',
    en: '(?:access|updat|modif|us(?:e|ing)\\b|chang|work|writ|read)\\w*[^.]{0,50}(?:during|while|throughout)[^.]{0,30}(?:transfer|migrat|mov|cop(?:y|ied))\\w*|(?:mov|migrat|transfer|cop(?:y|ied))\\w*[^.]{0,60}without (?:disrupti|interrupti|downtime|taking)\\w*',
    ko: '(?:전송|이전|마이그레이션|이동)[^.]{0,12}(?:중에도|동안에?도?|하면서도?)[^.]{0,30}(?:사용|접근|액세스|업데이트|변경)',
    offered: 'datasync|데이터싱크',
  },
  {
    need: 'steady-line',
    en: '(?:internet|connect\\w*|upload|bandwidth|line|link|network)[^.]{0,60}(?:unstable|unreliable|unpredictable|inconsistent|limit(?:s|ed|ation\\w*)|barely|complain\\w*|slow)|(?:consistent|predictable|dedicated|stable|reliable)[^.]{0,30}(?:bandwidth|connect\\w*|throughput|line|network)',
    ko: '(?:인터넷|연결|회선)[^.]{0,15}(?:불안정|제한|느)|(?:안정적|일관된|전용)[^.]{0,10}(?:연결|대역폭|회선)',
    offered: 'direct connect|다이렉트 커넥트',
    given: 'on-?prem|data cent(?:er|re)|office|온프레미스|데이터 ?센터',
    unless: 'read|dynamodb|efs|file system',
  },
  {
    need: 'private-path',
    en: 'direct connect|dedicated (?:private |network )?(?:connection|line|link)',
    ko: 'Direct Connect|다이렉트 커넥트|전용 (?:연결|회선|선)',
    offered: 'over the (?:public )?internet|인터넷을 통해',
  },
  {
    need: 'no-staleness',
    en: '(?:without|no) (?:\\w+ )?delay\\w*[^.]{0,30}(?:updat|content|change)|(?:immediate\\w*|instant\\w*)[^.]{0,20}(?:available|visible) to all|up[- ]to[- ]date|always (?:see|current|latest)',
    ko: '지연 없이|즉시 (?:반영|모든)|최신 상태',
  },
]
