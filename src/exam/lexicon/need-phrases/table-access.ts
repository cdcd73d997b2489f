import type { NeedPhrase } from './need-phrase.ts'

/** How tables are read, written, watched, filled and copied. */
export const TABLE_ACCESS_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'cheaper-reads',
    en: '(?:slightly|somewhat|a few seconds|a second|a moment|a little|briefly|occasionally)[^.]{0,20}(?:stale|old|outdated|behind|late|out of date)|stale[^.]{0,40}(?:accept\\w*|fine|toler\\w*|ok|allowed|no problem)|(?:accept|toler)\\w*[^.]{0,40}(?:stale|outdated|old|delay\\w*) ?(?:data|values?|reads?|results?)?|(?:need|have|has|must|do|does)\\w* not (?:to |always |necessarily )*(?:be|reflect|show|return|see)[^.]{0,30}(?:latest|most recent|newest|up[- ]to[- ]date|current)',
    ko: '(?:약간|조금|몇 초)[^.]{0,12}(?:오래된|지연|늦은)|최신[^.]{0,15}(?:아니어도|필요 ?(?:는|가)? ?없)',
    unless:
      '(?:not|never|no|un|cannot|nor)[ -]?(?:be |any )?(?:toler|accept|allow|stale|old|outdated)\\w*|허용(?:되지|하지) 않',
    given: 'eventual|최종적 일관|최종 일관',
  },
  {
    need: 'items-in-order',
    en: '(?:all|every|latest|last|newest|recent|most recent|\\d+)[^.]{0,40}(?:for|of|by|per|from|belonging to) (?:an?|one|each|the|that|every|any|a given|a single|a specific|a particular) (?:\\w+ ){1,2}[^.]{0,60}(?:sort\\w*|order\\w*|rang\\w*|between|chronolog\\w*|newest first|latest first|by (?:date|time)|within a (?:date|time) range|last \\d+)|(?:sort\\w*|order\\w*|chronolog\\w*|rang\\w*)[^.]{0,40}(?:by|of) (?:date|time|timestamp)|(?:date|time) range',
    ko: '(?:날짜|시간|최신)[^.]{0,8}(?:순|범위)',
    given: 'sort key|range key|composite|정렬 키',
  },
  {
    need: 'collection-limit',
    en: 'item collections?\\b|itemcollectionsizelimit\\w*|(?:writes?|puts?|inserts?)[^.]{0,40}(?:fail|reject|refus)\\w*',
    ko: '항목 컬렉션|쓰기[^.]{0,12}(?:실패|거부)',
    offered: '\\b10 ?gb\\b',
  },
  {
    need: 'page-by-page',
    en: '\\bpag(?:e|es|ing|inat\\w*) (?:through|by|results?|the)|\\bpaginat\\w*|(?:\\d+|a few|some) at a time|next (?:page|\\d+)',
    ko: '페이지(?:네이션|별|당| 단위)|\\d+개씩',
    offered: 'limit|exclusivestartkey|lastevaluatedkey|page size|nexttoken',
  },
  {
    need: 'less-read',
    en: '(?:list|show|get|return|find|fetch|retriev|quer)\\w*[^.]{0,30}\\b(?:all|the (?:newest|latest|last|most recent))\\b[^.]{0,40}\\b(?:of|for|by|from) (?:an?|one|each|the|a given|a single|a particular) \\w+[^.]{0,80}(?:first|minimal|fewest|efficient\\w*|sorted|in order|date range|between)',
    ko: '(?:한|특정) (?:고객|사용자|장치)[^.]{0,20}(?:최신|순서|범위)',
    given: '\\bquery\\b[^]*\\bscan\\b|\\bscan\\b[^]*\\bquery\\b',
  },
  {
    need: 'less-read',
    en: '(?:reads?|scans?|consum\\w*|us\\w*|return\\w*)[^.]{0,60}(?:entire|whole|all|full|every\\b|too (?:much|many)|large (?:amount|number))[^.]{0,40}(?:table|items?|attributes?|capacity)|scans?\\b[^.]{0,60}(?:slow|expens|cost|consum|capacity|throttl|time)\\w*',
    ko: '(?:스캔|전체 테이블)[^.]{0,15}(?:느|비용|용량)',
    given: '\\bquery\\b[^]*\\bscan\\b|\\bscan\\b[^]*\\bquery\\b|index',
  },
  {
    need: 'fast-scan',
    en: '(?:report|job|process|export|scan)\\b[^.]{0,20}(?:is|are|runs|takes|has become)[^.]{0,12}(?:late|slow|long)|\\bscans?\\b[^.]{0,100}(?:fast|quick|speed|short|rapid|sooner|(?:too|very) (?:long|slow)|take\\w* (?:too |very )?long|less time)\\w*|(?:fast|quick|speed|short)\\w*[^.]{0,60}\\bscan\\w*',
    ko: '스캔[^.]{0,25}(?:빠르|빨리|단축|오래 걸)|빠르게[^.]{0,12}스캔',
    given: 'parallel|병렬',
  },
  {
    need: 'index-capacity',
    en: '(?:throttl|reject)\\w*|provisionedthroughputexceeded\\w*',
    ko: '스로틀|제한(?:되|이 걸)|거부되',
    given:
      '(?:\\bgsi\\b|global secondary index(?:es)?)[^\\n.]{0,40}(?:capacity|units|throughput|\\bwcus?\\b)|(?:capacity|units|throughput|wcus?)[^\\n.]{0,40}(?:\\bgsi\\b|global secondary)|(?:GSI|글로벌 보조 인덱스)[^\\n.]{0,20}(?:용량|처리량)',
    unless: 'hot (?:partition|key)',
  },
  {
    need: 'few-attributes',
    en: '(?:only|just|few|some|two|three|subset of)[^.]{0,30}attributes|attributes[^.]{0,40}(?:not needed|unneeded|unnecessary|never used)',
    ko: '(?:일부|몇) ?(?:개의 )?속성만',
    given: 'projection|project',
  },
  {
    need: 'short-throttling',
    en: '(?:occasional\\w*|brief\\w*|short\\w*|sporadic\\w*|intermittent\\w*|temporar\\w*|rare\\w*|transient\\w*)[^.]{0,60}(?:throttl\\w*|provisionedthroughputexceeded\\w*|errors?|exceptions?|reject\\w*)|(?:throttl\\w*|provisionedthroughputexceeded\\w*|exceptions?|errors?)[^.]{0,60}(?:occasional\\w*|brief\\w*|short\\w*|sporadic\\w*|intermittent\\w*|temporar\\w*|transient\\w*)|unprocessed ?items',
    ko: '(?:가끔|일시적|간헐적)[^.]{0,15}(?:스로틀|오류|예외)',
    given: 'back-?off|재시도|백오프',
  },
  {
    need: 'find-hot-keys',
    en: '(?:which|what|find|identif\\w*|see|know|show|detect|most)[^.]{0,40}(?:keys?|items?|partitions?)[^.]{0,40}(?:most|hot|frequent\\w*|throttl\\w*|access\\w*|traffic)|(?:hot|most (?:frequently )?accessed|throttled)[^.]{0,12}(?:keys?|items?|partitions?)',
    ko: '(?:어떤|자주)[^.]{0,15}(?:키|항목|파티션)[^.]{0,15}(?:접근|요청|식별|확인)',
    given: 'contributor insights',
  },
  {
    need: 'planned-peak',
    en: '(?:launch|sale|campaign|event|promotion|release|black friday|holiday|premiere|every (?:day|night|morning|monday|evening|weekday)|business hours|each (?:day|night|morning|evening|weekday))[^.]{0,120}(?:traffic|requests?|load|peak|times|million|capacity|throughput|writes|reads)|(?:known|predict\\w*|planned|scheduled|expected)[^.]{0,30}(?:peak|spike|surge|increase|event|date|time)|(?:dates?|times?|moments?|days?|schedule|calendar)[^.]{0,30}(?:known|fixed|announced|published|planned)[^.]{0,30}',
    ko: '(?:출시|이벤트|세일|업무 시간|매일|매주|매월|월요일|주말|아침)[^.]{0,30}(?:트래픽|요청|피크|부하|사용량|급증)',
    given: 'scheduled scaling|warm throughput|pre-?warm|schedul\\w*[^.;]{0,40}capacity',
    unless: 'unpredict|unknown',
  },
  {
    need: 'fewer-calls',
    en: '(?:fewer|reduc\\w*|less|minimi[sz]\\w*|many|number of|one by one|individual\\w*|separate\\w*|single)[^.]{0,50}(?:round[- ]trips?|requests?|calls|api|network|getitem|putitem|items?|writes|reads)',
    ko: '(?:요청|호출|왕복)[^.]{0,12}(?:줄|감소|최소)',
    given: 'batch ?(?:get|write) ?item',
    unless: 'vanish|expire|obsolete|stale|long-gone|old items',
  },
  {
    need: 'long-change-history',
    en: '(?:change|modif|stream|record|event)\\w*[^.]{0,80}(?:(?:more|longer) than (?:24 hours|a day|one day)|(?:\\d+|several|seven|thirty|ninety) (?:days|weeks|months)|up to (?:a|one) year|replay\\w*|three or more|several|multiple|many) ?(?:consumers?|applications?|readers?)?',
    ko: '(?:변경|스트림)[^.]{0,25}(?:24시간|하루|\\d+일)[^.]{0,12}(?:이상|보관|재생)',
    given: 'kinesis data streams?[^]*(?:dynamodb|table)|(?:dynamodb|table)[^]*kinesis data streams?',
  },
  {
    need: 'old-and-new-values',
    en: '(?:before and after|old and new|previous and (?:new|current)|both (?:the )?(?:old|previous|new))|(?:values?|state|item|attributes)[^.]{0,30}(?:before|after) (?:and after|the change|each change|it (?:was|changed))',
    ko: '(?:변경 )?(?:전후|이전과 이후|이전 값과)',
    given: 'images?',
  },
  {
    need: 'full-text-search',
    en: 'full[- ]text|free[- ]text|fuzzy|keyword search|search (?:engine|by keyword|the text|across (?:all )?(?:attributes|fields))|text search|relevance',
    ko: '전문 검색|자유 텍스트|키워드 검색',
    given: 'opensearch|elasticsearch',
  },
  {
    need: 'bulk-import',
    en: '(?:load|import|bulk|ingest|migrat|populat|seed|mov)\\w*[^.]{0,100}(?:\\bs3\\b|csv|json|bucket|into (?:a )?(?:new )?(?:dynamodb )?table)',
    ko: '(?:적재|가져오|이전|마이그레이션)[^.]{0,25}(?:테이블|DynamoDB)',
    given: 'import(?:s|ing)? (?:from|data from) (?:amazon )?s3|dynamodb import',
  },
  {
    need: 'count-together',
    en: '(?:count|counter|like|view|vote|increment|decrement|stock|inventory|quantity|balance)\\w*[^.]{0,80}(?:concurren|simultaneous|many|million|at once|increment|without|correct|accura)\\w*',
    ko: '(?:카운터|조회수|좋아요|재고)[^.]{0,20}(?:동시|증가|감소)',
    given: 'atomic counter|update ?item',
  },
  {
    need: 'same-everywhere',
    en: '(?:strong\\w* consisten\\w*|latest|most recent|zero|no|any)[^.]{0,40}(?:regions?|rpo|replicat)|rpo (?:of )?(?:zero|0)',
    ko: 'RPO ?(?:가 )?0|리전[^.]{0,15}강력한 일관',
    given: 'multi-?region strong|\\bmrsc\\b',
  },
  {
    need: 'large-content',
    en: '\\b(?:high[- ]resolution|images?|photos?|photographs|pictures?|videos?|clips|audio|scans?|scanned|pdfs?|recordings?|media|tiles|blobs?|attachments?|x-rays?)\\b',
    ko: '이미지|사진|영상|동영상|첨부|스캔|PDF|녹화|녹음',
    given:
      '(?:s3|bucket)[^]*(?:pointer|\\burls?\\b|object keys?|reference|metadata|link)[^\\n]*dynamodb|dynamodb[^\\n]*(?:pointer|\\burls?\\b|object keys?|reference|metadata|link)',
  },
  {
    need: 'session-state',
    en: '\\bsessions?\\b (?:\\w+ )?(?:state|data|information|tokens?|store)\\b|(?:user|shopping) (?:sessions|carts?)\\b[^.]{0,60}(?:lost|lose|keep|kept|persist|surviv|central|outside|terminat|scal)\\w*|\\bsessions?\\b[^.]{0,40}\\b(?:lost|lose|losing|stored?|saved?|shared|persist\\w*|surviv\\w*)\\b|\\bstateless\\b|\\bstateful\\b[^.]{0,80}(?:elastic|scal)\\w*',
    ko: '세션 (?:상태|데이터|정보)|세션[^.]{0,15}(?:유지|잃|사라)',
    offered: 'dynamodb|elasticache|memorydb|redis|memcached',
  },
  {
    need: 'smaller-items',
    en: 'compress\\w*|gzip\\w*|\\blzo\\b|shr[iau]nks?\\b|repetitive|highly redundant',
    ko: '압축|GZIP',
    offered: 'compress|gzip|압축',
  },
  {
    need: 'table-api',
    en: '(?:through|via|by|with|using|over|behind|from|keep\\w*|same|existing|current|unchanged)[^.]{0,25}dynamodb (?:api|calls?|sdk|interface|code|client|operations?)s?\\b|dynamodb (?:api|calls?|sdk|interface|client)s?[^.]{0,30}(?:unchanged|same|as (?:it is|they are)|stay|remain|keep|continue)\\w*|(?:must|should|has to|have to|needs? to) (?:stay|remain|be kept) in (?:the (?:same )?table|dynamodb)',
    ko: 'DynamoDB (?:API|인터페이스|호출)[^.]{0,15}(?:그대로|유지|계속|통해)',
  },
  {
    need: 'archive-expired',
    en: '(?:expired?|old(?:er)?|removed|deleted|aged|past|historic\\w*)\\b[^.]{0,100}(?:\\bs3\\b|bucket|archiv\\w*|data lake|(?:must|should|needs? to|has to|have to) be (?:kept|retained|stored|preserved))',
    ko: '(?:만료|오래된|삭제)[^.]{0,25}(?:S3|버킷|아카이브|보관)',
    offered:
      '(?:\\bttl\\b|time[- ]to[- ]live)[^\\n]*(?:streams?|firehose|lambda)|streams?[^\\n]*(?:\\bttl\\b|time[- ]to[- ]live|expired)',
  },
  {
    need: 'lookup-by-id',
    en: '(?:look\\w* up|lookups?|found|fetch\\w*|retriev\\w*|read|quer\\w*|search\\w*|readings|records|data|history)[^.]{0,60}(?:by (?:its|their|the|an?)? ?(?:\\w+ )?(?:ids?|identifiers?|number|serial)\\b|(?:of|for) (?:one|an?|a single|a given|each|a particular|the same) (?:device|sensor|customer|user|meter|vehicle|player|patient|account|machine|thermostat|truck))',
    ko: '(?:ID|식별자|번호)(?:로|를 키로)[^.]{0,10}(?:조회|검색|찾)|(?:장치|사용자|고객|센서)별[^.]{0,10}(?:조회|검색)',
    offered: '(?:partition|hash) key|파티션 키',
  },
  {
    need: 'batch-analysis',
    en: '(?:data scientists?|analysts?|analytics|machine learning|batch|data lake)\\b[^.]{0,80}\\b(?:histor\\w+|full|entire|all|years|files|complete)\\b|histor\\w+[^.]{0,80}(?:files|analy\\w*|batch|data scientists?|machine learning)',
    ko: '(?:분석가|데이터 과학자|배치|분석)[^.]{0,25}(?:이력|전체|파일)',
    offered: 'dynamodb[^]*\\bs3\\b|\\bs3\\b[^]*dynamodb',
  },
  {
    need: 'redis-interface',
    en: '\\b(?:redis|memcached|valkey)\\b|sorted sets?|leaderboards?|pub/sub',
    ko: '레디스|리더보드|순위표',
    offered: 'elasticache|memorydb|redis|memcached',
  },
  { need: 'mongodb-interface', en: 'mongo ?db|bson', ko: '몽고', offered: 'documentdb' },
  { need: 'cassandra-interface', en: 'cassandra|\\bcql\\b', ko: '카산드라', offered: 'keyspaces' },
  {
    need: 'graph-queries',
    en: '\\bgraphs?\\b|relationships? between|friends of friends|highly connected|social network|gremlin|sparql|fraud rings?|recommendation engine',
    ko: '그래프|관계를 (?:탐색|따라)',
    offered: 'neptune',
  },
  {
    need: 'time-series',
    en: 'time[- ]series|sensor (?:readings|data)|telemetry|measurements? over time|interpolat\\w*',
    ko: '시계열|센서',
    offered: 'timestream',
  },
]
