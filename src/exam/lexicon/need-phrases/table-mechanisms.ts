import type { NeedPhrase } from './need-phrase.ts'

/** What mechanisms of tables are for, without their names. */
export const TABLE_MECHANISM_PHRASES: readonly NeedPhrase[] = [
  // Keys and indexes.
  {
    need: 'spread-keys',
    en: '(?:spread|distribut|balanc)\\w*[^.]{0,60}(?:even|uniform|partitions?\\b)|even(?:ly)? (?:spread|distribut|balanc)\\w*|uniform(?:ly)? (?:distribut|spread)\\w*|(?:best|good|most suitable|suitable|optimal) (?:attribute for the )?(?:partition|hash) key',
    ko: '(?:고르게|균등|균일|골고루)[^.]{0,15}(?:분산|분배|분포)|(?:한|특정|소수의?|일부|하나의)[^.]{0,20}(?:키|파티션|항목|후보|값|고객|제품)[^.]{0,20}(?:몰|집중|쏠)|파티션[^.]{0,15}(?:제한|스로틀)',
    given: 'partition key|파티션 키|hash key',
  },
  {
    need: 'existing-table',
    en: '\\b(?:existing|current|production|live)\\b[^.]{0,25}\\btable\\b|\\btable\\b[^.]{0,30}(?:already (?:exists|holds|has|in)|in (?:production|use)|was created|exists)',
    ko: '(?:기존|운영 중인|이미 (?:있는|존재하는|사용 중인))[^.]{0,12}테이블',
    offered: 'local secondary|\\blsi\\b|로컬 보조',
    unless: 'new table|not (?:yet )?(?:been )?created|before (?:it|the table) is created|re-?creat|새 테이블|아직',
  },
  {
    need: 'other-sort-key',
    en: '(?:same|identical) (?:partition|hash) key[^.]{0,100}(?:different|another|other|alternat\\w*|second|additional)|(?:different|another|other|alternat\\w*|second|additional) (?:sort|range) (?:key|order)|(?:sort|order)\\w*[^.]{0,40}(?:by|on) (?:another|a different|other)',
    ko: '(?:동일한|같은) 파티션 키[^.]{0,40}(?:다른|별도|추가)|다른 정렬|정렬 (?:순서|기준|키)[^.]{0,12}(?:다른|바꾸)',
    offered: 'secondary index|\\blsi\\b|\\bgsi\\b|보조 인덱스',
  },
  {
    need: 'strong-read',
    ko: '강력(?:한|하게|히) 일관|강한 일관|(?:쓴|저장한|업데이트한|변경한) (?:직후|바로)[^.]{0,25}(?:읽|조회)',
    given: 'consisten|일관',
  },
  {
    need: 'rare-items',
    en: 'only (?:about )?(?:\\d[\\d.]*\\s?%|a (?:few|small|tiny)|one in)[^.]{0,80}|(?:small|tiny) (?:fraction|subset|share|percentage|number|part)\\b[^.]{0,60}(?:items|records|orders|rows|table)|(?:few|minority) of the (?:items|records|orders)',
    ko: '(?:그중|전체의|중) ?\\d[\\d.]*\\s?%|(?:일부|소수|극히 일부)[^.]{0,15}(?:항목|주문|레코드)만|\\d[\\d.]*%만',
    offered: 'sparse|희소|secondary index|보조 인덱스',
  },
  {
    need: 'index-covers',
    en: '(?:index|\\bgsi\\b|\\blsi\\b)[^.]{0,120}(?:fetch\\w*|getitem|second (?:read|call|request)|additional (?:read|quer|call|request)s?|more attributes|base table|back to the table|then (?:calls|reads))',
    ko: '(?:인덱스|GSI)[^.]{0,60}(?:GetItem|추가로? (?:읽|조회|호출)|다시 (?:읽|조회)|테이블에서 다시)',
    offered: 'project|프로젝션|투영',
  },
  {
    need: 'less-read',
    en: '(?:consum|us)\\w*[^.]{0,30}(?:far )?(?:too )?(?:much|many|all)[^.]{0,20}read capacity|\\bscan\\b[^.]{0,80}(?:filter|throttl|other requests|capacity)',
    ko: '(?:스캔|Scan)[^.]{0,60}(?:느|비용|용량|소비|오래)|읽기 용량[^.]{0,20}(?:너무|많이|모두)[^.]{0,8}(?:소비|사용)',
    offered: '\\bquery\\b|index|쿼리|인덱스',
    unless: 'entire table must|whole table must|전체를 (?:읽|스캔)',
  },
  {
    need: 'fast-scan',
    en: '(?:entire|whole|full|all)\\b[^.]{0,30}table[^.]{0,60}(?:read|process|export|scan)\\w*[^.]{0,60}(?:long|slow|fast|quick|hours)|sequential\\w*[^.]{0,40}(?:read|scan)\\w*[^.]{0,40}(?:long|slow)',
    ko: '테이블 전체[^.]{0,20}(?:읽|스캔|처리)|순차[^.]{0,25}(?:오래|느)',
    offered: 'parallel scan|병렬 스캔',
  },
  // Writes.
  {
    need: 'unprocessed-items',
    en: 'batch ?(?:write|get) ?item[^.]{0,140}(?:missing|not (?:all|every|written)|some|lost|incomplete|partial|fail)\\w*|batch (?:write|get|request|operation|call)s?[^.]{0,100}(?:missing|some (?:of the )?items|partial)|unprocessed',
    ko: '(?:BatchWriteItem|BatchGetItem|배치)[^.]{0,60}(?:누락|일부|처리되지|빠지)|처리되지 않은 (?:항목|키)',
    offered: 'unprocessed|처리되지 않은|back-?off|재시도',
  },
  {
    need: 'only-if-unchanged',
    en: 'only if\\b[^.]{0,80}(?:exist|still|unchanged|available|free|same|empty|not)|(?:succeed|updat|writ|sav|book)\\w*[^.]{0,40}only (?:if|when)|(?:must not|never|not)\\b[^.]{0,20}(?:overwrit|replac)\\w*[^.]{0,40}(?:exist|already|item)|(?:twice|double)[- ]?(?:book|sold|sell|spend)\\w*|same (?:seat|room|ticket|slot)',
    ko: '(?:경우에만|때만|아직)[^.]{0,30}(?:성공|업데이트|쓰기|저장|예약)|(?:동시에|두 사용자)[^.]{0,25}(?:같은|동일)|이미 (?:있는|존재)[^.]{0,20}덮어쓰지',
    offered: 'condition|조건',
  },
  {
    need: 'no-lost-updates',
    ko: '(?:동시|여러)[^.]{0,20}(?:업데이트|수정|변경|쓰기)[^.]{0,40}(?:덮어쓰|충돌|손실|잃)|(?:다른|서로의) (?:클라이언트|사용자)[^.]{0,20}덮어쓰',
    offered: 'condition|optimistic|조건|낙관',
  },
  {
    need: 'count-together',
    ko: '(?:조회 ?수|카운터|좋아요|재고|투표|방문자|값)[^.]{0,40}(?:증가|감소|세|동시)|(?:증가|감소)시',
    offered: 'atomic|원자적|update ?item',
  },
  {
    need: 'all-or-nothing',
    ko: '(?:두|여러|양쪽|모든)[^.]{0,25}(?:테이블|항목|업데이트|쓰기)[^.]{0,40}(?:함께|모두|동시에)[^.]{0,25}(?:성공|반영|적용|실패|변경)',
    offered: 'transact|트랜잭션',
  },
  {
    need: 'expire-data',
    en: '(?:disappear|vanish|go away|drop out)\\w*[^.]{0,60}(?:automatic\\w*|after|once|obsolete)|no longer (?:needed|relevant|valid)[^.]{0,60}(?:remov|delet)\\w*',
    ko: '(?:자동으로 )?(?:사라져|없어져)야',
    offered: '\\bttl\\b|time[- ]to[- ]live|expir',
  },
  // Watching.
  {
    need: 'see-consumption',
    en: '(?:how (?:many|much)|which|what|the)\\b[^.]{0,30}(?:capacity|\\brcus?\\b|\\bwcus?\\b)[^.]{0,40}(?:each|per|single|individual|a|every|one) (?:single )?(?:request|operation|call|quer(?:y|ies)|read|write)',
    ko: '(?:요청|작업|호출|쿼리)[^.]{0,25}(?:용량|RCU|WCU)[^.]{0,20}(?:소비|사용|확인|알)',
    offered: 'returnconsumedcapacity',
  },
  {
    need: 'find-hot-keys',
    ko: '(?:어떤|무엇|가장|자주)[^.]{0,30}(?:액세스|접근|요청|제한|읽|스로틀)[^.]{0,30}|(?:파티션 )?키[^.]{0,30}(?:액세스|접근|제한|스로틀)',
    offered: 'contributor insights',
  },
  {
    need: 'short-throttling',
    en: '(?:spikes?|bursts?|peaks?)\\b[^.]{0,30}(?:short|brief|rare|few|seldom)',
    ko: '(?:가끔|때때로|일시적|간헐적|드물)[^.]{0,40}(?:스로틀|오류|예외|제한|Exceeded|Exception)|급증[^.]{0,15}(?:짧|드물)',
    offered: 'back-?off|백오프|재시도',
  },
  {
    need: 'uneven-within-total',
    en: '(?:uneven|skew|imbalanc|some partitions|few partitions|busy partitions|hot(?:ter)? partitions?|more traffic)\\w*[^.]{0,160}(?:below|within|under|less than|not exceed)[^.]{0,40}(?:capacity|throughput|limit|provision)',
    ko: '(?:고르지|불균형|일부 파티션|몇몇 파티션)[^.]{0,80}(?:이내|미만|이하|초과하지)',
    offered: 'adaptive|적응형',
  },
  // Changes.
  {
    need: 'long-change-history',
    ko: '변경[^.]{0,60}(?:\\d+ ?(?:개월|달|년|주|일)|여러|\\d+개의?|다수)[^.]{0,20}(?:보관|보존|소비자|애플리케이션|읽|재생)',
    offered: 'kinesis',
  },
  {
    need: 'old-and-new-values',
    ko: '(?:변경|수정|업데이트) ?(?:전과 후|전후|이전과 이후|전·후)|이전 (?:값|이미지)[^.]{0,10}(?:새|신규|이후)',
    offered: 'image|이미지',
  },
  // Copies.
  {
    need: 'backups-for-years',
    en: '(?:full|monthly|complete|yearly|quarterly|each) (?:\\w+ )?(?:copy|copies|backup|snapshot)\\b[^.]{0,100}years|(?:copy|copies|backup|snapshot)s?\\b[^.]{0,100}(?:\\d+|several|seven|ten|five) years',
    ko: '(?:사본|복사본|백업|스냅샷)[^.]{0,50}\\d+ ?년',
    offered: 'aws backup|on-demand backup|온디맨드 백업',
  },
  {
    need: 'point-in-time',
    en: 'any (?:second|minute|moment|point)|to the second',
    ko: '(?:어느|임의의?|특정) (?:초|시점|시각|순간)|초 단위',
    offered: 'point-in-time|\\bpitr\\b|시점 복구',
  },
  {
    need: 'tables-in-regions',
    en: '(?:users?|customers?|players?|europe|asia|america|continents?|regions?)\\b[^.]{0,80}(?:read and write|reads and writes|write|updat)\\w*[^.]{0,80}(?:local|own region|low latency|nearest|closest|region)|(?:read and write|reads and writes)[^.]{0,80}(?:own|each|every|local|nearest) region',
    ko: '(?:각|여러|모든|자신의|가까운) ?(?:지역|리전)[^.]{0,30}(?:읽고 쓰|읽기와 쓰기|읽기 및 쓰기|쓰기)',
    offered: 'global tables?|글로벌 테이블',
  },
  // Class, size and permissions.
  {
    need: 'storage-dominates',
    ko: '(?:스토리지|저장|보관) ?(?:비용|요금)[^.]{0,25}(?:대부분|주를|지배|높|\\d+ ?%)|거의 (?:읽|조회|액세스|접근)[^.]{0,10}않',
    offered: 'table class|테이블 클래스|standard-ia',
    given: 'dynamodb|table|테이블',
  },
  {
    need: 'own-items-only',
    ko: '(?:자신|본인|각 사용자)[^.]{0,30}(?:항목|데이터|레코드|행)만|(?:파티션 키|키)가 자신',
    offered: 'leading ?keys?|cognito|policy variable',
  },
  {
    need: 'some-attributes-visible',
    en: '(?:only|not|hid\\w*|restrict\\w*|certain|specific|never)\\b[^.]{0,60}(?:attributes?|fields?|columns?)\\b[^.]{0,60}|(?:see|read|view|return|access)\\w*[^.]{0,30}(?:only|not|certain|specific)[^.]{0,20}(?:attributes?|fields?|columns?)',
    ko: '속성(?:만|은|을)[^.]{0,25}(?:볼 수|읽을 수|접근|조회|숨)',
    offered: 'dynamodb:attributes|fine-grained access|세분화된 (?:액세스|접근)|specific[_ ]attributes',
  },
]
