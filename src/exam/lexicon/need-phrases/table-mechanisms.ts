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
    need: 'reverse-order',
    en: '\\b(?:descending|reverse)\\b[^.]{0,20}(?:order|sort)?|(?:newest|latest|most recent|largest|highest)[^.]{0,30}\\bfirst\\b',
    ko: '내림차순|역순|최신[^.]{0,10}(?:먼저|부터)',
    offered: 'scan ?index ?forward',
  },
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
    en: '(?:should|must|to) (?:disappear|vanish)\\b|(?:disappear|vanish|go away|drop out)\\w*[^.]{0,60}(?:automatic\\w*|after|once|obsolete)|no longer (?:needed|relevant|valid)[^.]{0,60}(?:remov|delet)\\w*',
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
  // More wordings of the same.
  {
    need: 'spread-keys',
    en: '(?:same|one|single) (?:partition|hash)? ?key(?: value)?\\b[^.]{0,100}(?:reject|throttl|slow|limit|fail)\\w*|(?:all|most)\\b[^.]{0,60}(?:same|one|single) partition',
    ko: '(?:파티션|키)에[^.]{0,20}(?:집중|몰|쏠)',
    offered: 'suffix|shard|partition key|접미사|샤딩|파티션 키',
  },
  {
    need: 'query-other-attribute',
    en: '\\bby (?:the |its |their |a )?(?:customer.?s |user.?s )?(?:e-?mail|phone|telephone|name|status|date|city|postcode|zip|category|address)',
    ko: '(?:전화번호|이메일|이름|상태|주소|도시|날짜|이메일 주소|카테고리)(?:로|으로)[^.]{0,20}(?:찾|조회|검색)',
    offered: 'secondary index|보조 인덱스',
  },
  {
    need: 'existing-table',
    ko: '(?:이미|현재) (?:운영|사용|존재)[^.]{0,12}|테이블을 다시 만들 수 없',
    offered: 'local secondary|\\blsi\\b|로컬 보조',
    unless: '새 테이블|아직',
  },
  {
    need: 'other-sort-key',
    en: '\\b(?:also|additionally|furthermore|second)\\b[^.]{0,80}(?:order|sort|rank)\\w* by|(?:of|for) (?:one|a|each|the same) \\w+[^.]{0,40}(?:order|sort|rank)\\w* by',
    ko: '(?:또한|추가로|다른)[^.]{0,40}(?:정렬|순으로|순서로)',
    offered: 'local secondary|\\blsi\\b|로컬 보조',
  },
  {
    need: 'strong-read',
    en: '(?:a )?(?:moment|second|millisecond|instant)s? (?:ago|before|earlier)|\\bjust (?:written|stored|saved|updated|changed|made)|newly written',
    ko: '방금 (?:저장|쓴|변경|업데이트|입력|기록)|직전(?:에|의) (?:쓴|저장|변경)',
    offered: 'consisten|일관|local secondary|\\blsi\\b|로컬 보조',
  },
  {
    need: 'index-capacity',
    en: '(?:index|\\bgsi\\b)[^.]{0,60}(?:exhaust|used up|throttl|limit|insufficient|too (?:low|small))\\w*',
    ko: '(?:인덱스|GSI)[^.]{0,30}(?:용량|쓰기)[^.]{0,20}(?:소진|부족|초과|제한)',
    offered:
      '(?:gsi|secondary index|보조 인덱스)[^\\n]{0,40}(?:capacity|용량|throughput|units)|(?:capacity|용량|throughput|units)[^\\n]{0,40}(?:gsi|secondary index|보조 인덱스)',
  },
  {
    need: 'less-read',
    en: '(?:examin|read|touch|evaluat|go through|walk)\\w*[^.]{0,30}(?:millions?|thousands|all|every|whole)\\b[^.]{0,60}(?:items?|records|table)[^.]{0,60}(?:show|return|find|get|only|for)\\w*',
    ko: '(?:수백만|전체|모든)[^.]{0,20}(?:항목|테이블)[^.]{0,20}(?:읽어|검사|스캔)',
    offered: '\\bquery\\b|쿼리',
  },
  {
    need: 'fewer-calls',
    en: '\\b(?:one|a single) (?:round[- ]trip|request|call)\\b',
    ko: '(?:왕복|호출|요청)[^.]{0,12}(?:횟수|수)[^.]{0,10}(?:줄|감소|최소)|각각 GetItem',
    offered: 'batch ?(?:get|write) ?item',
  },
  {
    need: 'only-if-unchanged',
    en: '(?:creat|insert|add|put|stor|updat|writ|sav|book|reserv)\\w*[^.]{0,50}only (?:if|when)|(?:if|when) no (?:item|record|entry)|not (?:yet )?(?:there|exist)|(?:is|are) (?:not )?already (?:there|taken|booked|sold)',
    ko: '(?:없는|있는|비어 있는|존재하지 않는|존재하는) 경우에만|(?:이미|먼저)[^.]{0,20}(?:있으면|존재하면|예약)',
    offered: 'condition|조건|attribute_',
  },
  {
    need: 'no-lost-updates',
    en: '(?:without (?:noticing|knowing)|silently|unknowingly|unnoticed|each other.?s|one another.?s|someone else.?s)\\b[^.]{0,60}(?:overwrit|chang|updat|edit|los)\\w*|(?:overwrit|overwrote|lose|lost)\\w*[^.]{0,60}(?:someone else|another|each other|one another|other.?s)',
    ko: '(?:다른 사람|다른 사용자|상대방|서로|동료)[^.]{0,60}덮어|모르게 덮어',
    offered: 'condition|optimistic|조건|낙관',
  },
  {
    need: 'count-together',
    en: '(?:add(?:ing|s)? one|increment|count\\w*|tally|page views|likes|votes)\\b[^.]{0,80}(?:number|item|attribute|clients?|requests?|concurren\\w*)',
    ko: '(?:조회 ?수|카운터|좋아요|방문)[^.]{0,60}|(?:값|숫자)[^.]{0,15}(?:증가|더하|올리)',
    offered: 'atomic counter|원자적 카운터|\\badd\\b',
  },
  {
    need: 'all-or-nothing',
    en: '(?:only one|one|half|part) of (?:the )?(?:two|both|changes|updates|writes)[^.]{0,40}(?:never|must not|cannot|not)|(?:never|must not|cannot)\\b[^.]{0,40}(?:only one|half|partial\\w*)|without the other',
    ko: '(?:하나만|일부만|한쪽만|둘 중 하나만)[^.]{0,20}(?:적용|반영|성공|저장|변경|실행)|(?:출금|차감)[^.]{0,30}(?:입금|추가)',
    offered: 'transact|트랜잭션',
  },
  {
    need: 'microseconds',
    en: '(?:as (?:little|low)|lowest|least|minimal|minimum)(?: possible)? (?:\\w+ )?latency|as (?:quickly|fast) as possible|(?:tenth|fraction) of (?:that|a millisecond|this|it)|faster than (?:dynamodb|single-digit)|single-digit milliseconds?[^.]{0,40}(?:not|too slow|but)',
    ko: '한 자릿수 밀리초[^.]{0,20}(?:느리|부족|보다)',
    offered: '\\bdax\\b|accelerator',
  },
  {
    need: 'repeated-reads',
    en: 'reads?\\b[^.]{0,40}\\b(?:the )?same (?:\\w+ ){0,2}(?:quer(?:y|ies)|items?|data|keys?|records?|products?)\\b|(?:many|most|very many|lots of|heavy|repeated)\\b[^.]{0,30}reads?\\b[^.]{0,50}(?:small|few|tiny|limited)[^.]{0,20}(?:part|portion|share|subset|number|set|fraction|items|records|products)|(?:same|identical|popular|hot)\\b[^.]{0,30}(?:items?|products?|records?)[^.]{0,60}(?:over and over|again|repeated\\w*|many times|constantly|most of the reads)',
    ko: '(?:같은|동일한|인기)[^.]{0,15}(?:항목|상품|데이터|레코드)[^.]{0,25}(?:반복|계속|자주|여러 번)',
    offered: '\\bdax\\b|accelerator|elasticache|캐시',
  },
  {
    need: 'react-to-table',
    en: '(?:dynamodb|table)\\b[^.]{0,60}\\b(?:reach|arrive|appear|replicat|propagat|index)\\w*[^.]{0,60}near[- ]real[- ]time|(?:status|attribute|value|item|record|entry|order)s?\\b[^.]{0,40}(?:changes?|changed|modified|updated|inserted)\\b',
    ko: '(?:항목|레코드|상태|속성|값|데이터)[^.]{0,10}(?:변경|수정|추가|삽입)(?:되|하|될|이 발생)',
    offered: 'dynamodb streams?|stream with|스트림|streams?\\b',
    unless: 'new table|table is created|overwrit|not (?:been )?(?:chang|modif)|only (?:if|succeed)|덮어|동시에',
    given: 'dynamodb|table|테이블',
  },
  {
    need: 'old-and-new-values',
    en: '(?:what|how)\\b[^.]{0,30}\\bwas (?:before|previously)|(?:before|previous|old)\\b[^.]{0,40}\\b(?:now|current|new|after)\\b',
    ko: '(?:이전|변경 전)[^.]{0,15}(?:과|와|및)[^.]{0,10}(?:이후|새|현재|변경 후)',
    offered: 'images?\\b|이미지',
  },
  {
    need: 'expire-data',
    ko: '(?:지워|사라|없어)(?:져야|지|질)|자동으로 (?:지워|삭제|제거|만료)',
    offered: '\\bttl\\b|time[- ]to[- ]live',
    unless: '실수|복구|버전',
  },
  {
    need: 'spare-throughput',
    ko: '(?:용량|처리량|운영 트래픽)[^.]{0,20}(?:영향|소모|소비|사용하)[^.]{0,15}(?:않|없|안)|(?:쓰기|읽기) 용량을 사용[^.]{0,40}(?:않|안 )',
    given: 'dynamodb|테이블',
    offered: '\\bttl\\b|export|내보내기',
  },
  {
    need: 'point-in-time',
    en: '(?:back|return|restor|recover)\\w*[^.]{0,50}(?:as|how|to what|the state) it was|just before|moments? before|right before|minute before',
    ko: '(?:직전|바로 전)[^.]{0,12}(?:상태|시점)|\\d+일[^.]{0,12}(?:중|이내)[^.]{0,10}(?:시점|시각|초)',
    offered: 'point-in-time|\\bpitr\\b|시점 복구',
  },
  {
    need: 'recover-deleted',
    en: '(?:wrong|bad|corrupt\\w*|faulty)\\b[^.]{0,60}(?:table|items?|data)\\b|(?:bring|roll|get|return)\\w*[^.]{0,30}(?:table|data|items?)[^.]{0,20}back|(?:back) to (?:how|what|the way)',
    ko: '(?:잘못된|손상된)[^.]{0,20}(?:값|데이터|쓰기)',
    offered: 'point-in-time|\\bpitr\\b|시점 복구',
  },
  {
    need: 'tables-in-regions',
    en: '(?:customers?|users?|players?|visitors?|guests?)\\b[^.]{0,100}(?:slow|latenc\\w*|delay\\w*|\\bfar\\b|\\blag\\b)|(?:from|in) (?:any(?:where| place| country)|everywhere|all over|several continents|around the world)|(?:closest|nearest|near) (?:to )?(?:the )?(?:customers?|users?|players?)',
    ko: '(?:사용자|고객|플레이어)[^.]{0,40}(?:느리|지연|먼 곳|여러 (?:대륙|국가|나라|지역))|(?:여러|각) (?:대륙|국가|나라|지역)[^.]{0,40}(?:사용자|고객|쓰|업데이트)',
    offered: 'global tables?|글로벌 테이블',
    given: 'dynamodb|테이블',
  },
  {
    need: 'storage-dominates',
    en: '(?:rarely|seldom|hardly ever|few times a (?:month|year)|once a (?:month|quarter|year)|infrequent\\w*)[^.]{0,60}(?:read|quer|access|request|look)\\w*|(?:read|quer|access|request|look)\\w*[^.]{0,60}(?:rarely|seldom|hardly ever|few times a (?:month|year)|once a (?:month|quarter|year)|infrequent\\w*)|storage cost',
    ko: '(?:저장|스토리지|보관) ?(?:비용|요금)|(?:한 달|1년|일 년|분기)에 (?:몇|한두|한) ?번|드물게',
    offered: 'table class|테이블 클래스',
  },
  {
    need: 'steady-traffic',
    en: '(?:almost |nearly )?constant\\b[^.]{0,40}(?:capacity|units|\\brcus?\\b|\\bwcus?\\b)|for (?:years|the next \\w+ years)',
    ko: '(?:일정|꾸준|변함없)[^.]{0,30}(?:용량|트래픽|처리량|요청)',
    offered: 'reserved capacity|예약 용량',
  },
  {
    need: 'long-change-history',
    en: '(?:chang|modif|stream|record|event)\\w*[^.]{0,160}(?:(?:a|one|two|several|\\d+) (?:weeks?|months?|days)|readers?|consumers?|replay\\w*|year)',
    offered: 'kinesis data streams?[^\\n]*(?:dynamodb|table|retention)|(?:dynamodb|table)[^\\n]*kinesis',
    given: 'dynamodb|table',
  },
  {
    need: 'own-items-only',
    ko: '(?:자신|본인|로그인한 사용자)[^.]{0,40}(?:외에는|이외에는|만)[^.]{0,20}(?:볼 수|읽|접근|액세스|없)',
    offered: 'leading ?keys?',
  },
  {
    need: 'find-hot-keys',
    en: '(?:without|no|cannot)\\b[^.]{0,30}(?:code|application)[^.]{0,20}chang\\w*[^.]{0,60}(?:keys?|items?|partitions?)',
    ko: '(?:키|파티션)에[^.]{0,20}(?:몰리|집중)[^.]{0,30}(?:확인|파악|식별|알)',
    offered: 'contributor insights',
  },
  {
    need: 'short-throttling',
    en: '(?:some|few|individual) (?:\\w+ )?(?:requests?|calls?) (?:fail|are rejected|get)\\w*|(?:brief|short|sudden) bursts?',
    offered: 'back-?off|retries',
  },
  {
    need: 'less-read',
    en: 'filter\\w*[^.]{0,120}(?:capacity|units|cost)\\b[^.]{0,40}(?:same|unchanged|not|no (?:less|lower)|still)',
    ko: '필터[^.]{0,60}(?:용량|비용)[^.]{0,20}(?:그대로|줄지 않|동일|변하지)',
    offered: 'key condition|sort key|index|키 조건|정렬 키|인덱스',
  },
  {
    need: 'react-to-table',
    en: '(?:items?|records?|sessions?)\\b[^.]{0,40}(?:delet|remov|expir)\\w*[^.]{0,80}(?:notif|inform|told|trigger|react|record|alert)\\w*|(?:notif|inform|tell|trigger|react|alert)\\w*[^.]{0,60}(?:items?|records?|sessions?)\\b[^.]{0,40}(?:delet|remov|expir)\\w*',
    ko: '(?:항목|레코드|세션|데이터)[^.]{0,20}(?:삭제|만료|변경|추가|수정|생성)(?:될|되는|할) ?때',
    offered: 'dynamodb streams?|스트림',
  },
  {
    need: 'only-if-unchanged',
    en: '\\bonly (?:succeeds? )?(?:if|when|in case)\\b|(?:not|n.t) (?:been )?(?:changed|modified)[^.]{0,20}\\bsince\\b|(?:may|might|can|could) (?:both )?(?:pick up|take|grab|claim|book|edit)[^.]{0,40}\\bsame\\b',
    ko: '(?:둘 이상|두|여러)[^.]{0,20}(?:동시에|함께)[^.]{0,30}(?:같은|동일한)[^.]{0,15}(?:항목|작업|레코드|좌석)',
    offered: 'conditional|condition ?expression|attribute_|조건부',
  },
  {
    need: 'repeated-reads',
    en: '(?:\\d+ ?%|most|the bulk) of (?:all |the )?(?:reads|requests|queries)\\b[^.]{0,40}(?:items?|keys?|products?|records?)|(?:everyone|everybody|all (?:users|readers|visitors)|many (?:users|readers|visitors)|thousands)\\b[^.]{0,40}(?:fetch|read|request|load|open|view)\\w*[^.]{0,20}\\bsame\\b|goes? viral|hot (?:items?|keys?|products?)|read capacity[^.]{0,30}(?:exhaust|used up|consum)\\w*',
    ko: '(?:모두|많은 사용자|수천 명)[^.]{0,30}(?:같은|동일한)[^.]{0,15}(?:항목|기사|상품|글)|읽기 용량[^.]{0,15}(?:소진|부족|고갈)',
    offered: '\\bdax\\b|dynamodb accelerator',
  },
]
