import type { NeedPhrase } from './need-phrase.ts'

/** Traffic, capacity, indexes and transactions. */
export const TABLE_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'unpredictable-traffic',
    en: '\\b(?:traffic|load|demand|requests?|reads?|writes?|usage|volume)\\b[^.]{0,100}\\b(?:without (?:any |prior )?(?:warning|notice)|out of (?:the blue|nowhere)|unannounced|unexpected\\w*|at any (?:moment|time)|all of a sudden)\\b|\\b(?:unexpected|unannounced|unforeseen)\\b[^.]{0,20}\\b(?:traffic|load|demand|peaks?|spikes?|surges?|requests)\\b',
    ko: '(?:예고|사전 통보) 없이[^.]{0,20}(?:증가|급증|몰)|갑자기[^.]{0,15}(?:증가|급증|몰)',
    given: 'on-demand|온디맨드',
    unless: 'access patterns?',
  },
  {
    need: 'unpredictable-traffic',
    en: '(?:reads?|writes?|requests?|traffic|load|demand|volume|usage|orders?)\\b[^.]{0,40}(?:hard|difficult|impossible|tough) to (?:predict|forecast|foresee|plan|estimate|anticipate)|(?:surges?|spikes?|peaks?|bursts?|rush)\\b[^.]{0,50}(?:within|in) (?:a few |some |\\w+ )?(?:seconds|minutes)|(?:no|hardly any|almost no|little) (?:traffic|requests|activity|load) (?:at all )?(?:for|most|on|during|at|in|between|overnight)|(?:idle|quiet|unused)[^.]{0,60}(?:then|followed by|until|but|and)[^.]{0,40}(?:surge|spike|burst|peak|rush|thousands|flood)|(?:cannot|can not|unable to|nobody can|no one can|nobody|no one|not) (?:predict|forecast|foresee|estimate|anticipate|know|say|tell)s?[^.]{0,40}(?:traffic|load|demand|requests|usage|volume|popular|many (?:people|users|customers|players|requests|orders|visitors)|when)',
    ko: '(?:사용자|이용자|고객)[^.]{0,12}(?:얼마나|몇 명)[^.]{0,30}(?:알 수 없|모르)|언제[^.]{0,8}몰릴지|용량[^.]{0,10}(?:산정|예측)[^.]{0,8}(?:없|어렵)|(?:요청|트래픽|부하)[^.]{0,12}(?:가늠|예상)[^.]{0,8}(?:어렵|할 수 없|못)|(?:몇 초|수 초|몇 분)[^.]{0,12}(?:급증|몰리)|(?:요청|트래픽|부하|사용자)[^.]{0,30}(?:갑자기|급격히)[^.]{0,10}(?:변|바뀌|달라|늘|증가)',
    given: 'on-demand|온디맨드',
    unless: 'access patterns?',
  },
  {
    need: 'unpredictable-traffic',
    en: "capacity mode\\b[^.]{0,40}(?:automatically|instantly) (?:scal|adapt|adjust)\\w*|(?:without|no|not|n't|avoid\\w*|free of|rather than)\\b[^.]{0,25}(?:manag|plan|provision|estimat|guess|pay)\\w*[^.]{0,25}capacity|capacity planning|pay(?:ing)? (?:only )?(?:per request|for (?:what|the (?:reads|requests)))",
    ko: '용량[^.]{0,10}(?:관리|계획|예측)[^.]{0,12}(?:없|않)|사용한 만큼',
    given: 'dynamodb|on-demand mode',
  },
  {
    need: 'unpredictable-traffic',
    en: '(?:traffic|workload|load|demand|requests?)[^.]{0,30}(?:nobody|no one|cannot|hard to|not) (?:can )?(?:be )?(?:forecast|predict|foresee)|\\b(?:traffic|workload|load|demand|requests?|throughput|usage|spikes?|volume)[^.]{0,50}(?:unpredictabl\\w*|unknown|sporadic|swing\\w*|erratic\\w*|surg\\w*|wild\\w*|spik\\w*|vari(?:able|es|ed|ying|ations?)\\b|sudden\\w*|intermittent|fluctuat\\w*)|(?:unpredictabl\\w*|unknown|sporadic|spik\\w*|sudden|variable|bursty)[^.]{0,25}(?:traffic|workload|load|demand|request|throughput|spikes?|peaks?|bursts?)',
    ko: '(?:트래픽|부하|요청|워크로드)[^.]{0,20}(?:예측(?! ?가능(?!하지))|불규칙|급증|변동)|(?:예측할 수 없|급격한|불규칙한)[^.]{0,15}(?:트래픽|부하|요청|워크로드)',
    unless: 'access patterns?',
  },
  {
    need: 'unpredictable-access',
    en: '(?:access|read|view|open|quer|request|retriev|download|us)\\w*[^.]{0,30}\\b(?:at random|randomly)\\b|\\bpatterns?\\b[^.]{0,15}\\b(?:cannot|can.t|could not|not|never|nobody can|no one can)\\b[^.]{0,10}\\b(?:told|tell|known|know|predict\\w*|foreseen|said|say|determined|forecast\\w*|clear)\\b|(?:without|no need|not want|avoid|nobody|no one)\\b[^.]{0,20}(?:analy[sz]|study|monitor|examin|predict)\\w*[^.]{0,20}(?:access|usage|pattern)|some\\b[^.]{0,60}\\b(?:very often|all the time|many times|again and again|every (?:day|week))[^.]{0,25}\\bothers?\\b[^.]{0,20}(?:never|not|rarely|seldom|hardly)|patterns?\\b[^.]{0,25}(?:shift|chang|vary|varies|evolv|fluctuat|drift|differ)\\w*|some\\b[^.]{0,60}(?:frequent|often|daily|popular|heav)\\w*[^.]{0,25}(?:others?|the rest|some|most)\\b[^.]{0,40}(?:not|never|rare|seldom|infrequent|hardly|untouched)\\w*',
    ko: '(?:무작위|임의)(?:로|적으로)[^.]{0,10}(?:액세스|접근|조회)|(?:액세스|접근) ?패턴[^.]{0,12}분석[^.]{0,10}(?:없이|않고)|(?:일부|어떤)[^.]{0,20}자주[^.]{0,30}(?:나머지|다른|일부)[^.]{0,25}(?:거의|드물|않)|패턴[^.]{0,12}(?:계속|수시로|자주|끊임없이)[^.]{0,6}(?:바뀌|변)',
    unless:
      'traffic pattern|throughput|capacity|query patterns?|(?:defined|known|stable|predictable|fixed) (?:access|usage) patterns?',
  },
  {
    need: 'unpredictable-access',
    en: '(?:cannot|can not|can.t|could not|impossible to|hard to|difficult to|nobody can|no one can|unable to|not able to) (?:say|tell|know|predict|foresee|forecast) which\\b[^.]{0,60}(?:popular|read|accessed|requested|needed|viewed|opened|used)|\\bwhich (?:objects?|files?|ones?|data|images?|videos?|documents?|items?|of them)\\b[^.]{0,40}\\b(?:cannot|can not|can.t|could not|impossible|hard|difficult|nobody|not)\\b[^.]{0,15}(?:predict|foresee|foreseen|forecast|know|known|tell|told|say|said)',
    ko: '어떤 (?:객체|파일|데이터|이미지)[^.]{0,25}(?:예측|알)[^.]{0,6}(?:수 없|불가|어렵)',
    unless: 'no access|access is denied|encrypt|deleted',
  },
  {
    need: 'unpredictable-access',
    en: '(?:not|n.t|nobody|no one|cannot|unable to|hard to|impossible to)[^.]{0,12}(?:know|predict|say|foresee|tell|estimat|forecast)\\w*[^.]{0,12}how (?:often|frequently)|some\\b[^.]{0,60}(?:(?:suddenly|again) (?:become )?(?:popular|requested|needed|read)|(?:become|are|get|turn) (?:very )?(?:popular|viral|hot|requested) again|(?:without|no) (?:any )?warning)|\\bgo(?:es)? viral|(?:access|usage|retriev\\w*|read)[^.]{0,20}(?:patterns?|frequenc\\w*)?[^.]{0,40}(?:unpredictabl\\w*|unknown|chang\\w+|vari\\w+|irregular|inconsistent|erratic|differ\\w*)|(?:unpredictabl\\w*|unknown|changing|varying|variable|differing|irregular|inconsistent|erratic)[^.]{0,20}(?:access|usage|retriev|read|frequen)\\w*|(?:access|usage|demand|reads?|requests?|use)\\b[^.]{0,30}(?:is|are|remains?|seems?)[^.]{0,12}(?:hard|difficult|impossible|not easy) to (?:predict|foresee|forecast|know)|(?:not|does not|don.t|cannot|nobody|no one|hard to|difficult to|impossible to)[^.]{0,15}(?:know|predict|determin|foresee|forecast)[^.]{0,40}(?:access|read|used|pattern|which)|(?:access|usage|read)[^.]{0,40}(?:nobody|no one|not) (?:knows?|known|understood)|some[^.]{0,40}frequent\\w*[^.]{0,40}others?[^.]{0,30}(?:rare|seldom|infrequent)',
    ko: '접근 ?패턴[^.]{0,15}(?:알 수 없|예측|불규칙|변|모르)|액세스 ?패턴[^.]{0,15}(?:알 수 없|예측|불규칙|변|모르)|(?:예측할 수 없|불규칙)[^.]{0,10}(?:접근|액세스)',
    unless:
      'no access|access is denied|access control|traffic|throughput|capacity|denies|still refused|(?:defined|known|stable|predictable|fixed) (?:access|usage) patterns?',
  },
  {
    need: 'follows-curve',
    en: '(?:same|similar|identical|regular|recurring|known|predictable)\\b[^.]{0,40}(?:every|each|per) (?:day|weekday|week|month|morning|evening|night)|(?:same|similar|regular|daily|weekly|known|recurring|predictable) (?:\\w+ )?(?:curve|cycle|rhythm|traffic pattern|pattern of (?:traffic|requests|load))|(?:ris|fall|grow|increas|declin|climb|drop|ramp)\\w* (?:up |down )?(?:gradual|slow|steadi)\\w*|(?:gradual|slow)\\w* (?:ris|fall|grow|increas|declin|climb|drop|ramp)\\w*|\\bramps? up\\b|(?:expected|anticipated|forecast) to (?:\\w+ ){0,2}(?:build|grow|increase|rise|climb)\\w*(?: up)? (?:over|during|through|towards?)\\b|(?:business|office|working|opening) hours[^.]{0,60}(?:traffic|load|requests|higher|peak)|(?:depart|deviat|differ|var)\\w*[^.]{0,40}(?:more than|less than|at most|within) \\d+ ?%',
    ko: '매일[^.]{0,12}(?:같은|비슷한|일정한)|(?:서서히|완만하게|점진적으로)[^.]{0,10}(?:증가|감소|늘|줄)|업무 시간[^.]{0,15}(?:트래픽|요청|부하)',
    given: 'auto ?scaling|오토 ?스케일링|자동 조정|scheduled scaling',
    unless: 'unpredict|cannot be predicted|예측할 수 없',
  },
  {
    need: 'steady-traffic',
    ko: '(?:트래픽|부하|워크로드|요청)[^.]{0,12}(?:일정|안정|꾸준|예측 ?가능)',
    unless: '일정하지|예측 ?가능하지|예측할 수 없',
  },
  {
    need: 'steady-traffic',
    en: '(?:consistent|well[- ]known|fixed|unchanging|same|flat)\\b[^.]{0,20}(?:traffic|workload|load|demand|throughput)',
    unless:
      'unpredictabl|performance|low[- ]latency|\\b(?:but|however|except)\\b[^.]{0,80}(?:\\d+ times|sale|event|peak|spike|surge|jump)',
    given: 'capacity|provisioned|on-demand|온디맨드',
  },
  {
    need: 'steady-traffic',
    en: '(?:traffic|workload|load|demand|throughput|capacity)[^.]{0,30}(?:\\bpredictabl\\w*|steady|\\bstable|consistent|constant|uniform|well[- ]known)|(?:\\bpredictabl\\w*|steady|stable|constant|uniform)[^.]{0,20}(?:traffic|workload|load|demand|throughput)',
    ko: '(?:일정한|안정적인|예측 가능한)[^.]{0,10}(?:트래픽|부하|워크로드)',
    unless:
      'unpredictabl|unstable|upload|download|\\bload (?:the|data|items|files)\\b|\\b(?:but|however|except)\\b[^.]{0,80}(?:\\d+ times|sale|event|peak|spike|surge|jump)',
  },
  {
    need: 'throughput-dominates',
    en: '\\b(?:moderate|high|heavy|large|frequent)(?:(?!\\band\\b|,)[^.]){0,25}(?:throughput|traffic|request|read(?! (?:very )?(?:rare|seldom|infreq))|write)|(?:throughput|traffic)[^.]{0,25}(?:moderate|high|heavy)',
    given: 'table class|standard-ia|standard-infrequent',
  },
  {
    need: 'storage-dominates',
    en: 'storage (?:is|are|being) (?:\\w+ ){0,3}[5-9]\\d ?%|storage[^.]{0,40}(?:dominan\\w+|dominates|most of|major|largest|main|(?:account|make|represent|constitut|cause|compris)\\w*[^.]{0,40}(?:[5-9]\\d ?(?:%|percent)|bulk|half|two thirds|three quarters|majority))|(?:[5-9]\\d ?(?:%|percent)|most|bulk|majority) of[^.]{0,40}(?:bill|cost|spend|charge)s?\\b[^.]{0,25}storage|\\b(?:reads?|writes?|accesse?s?|requests?|traffic|throughput)\\b (?:and (?:reads?|writes?) )?(?:is|are) (?:\\w+ )?(?:rare|infrequent|low|few|light|seldom|minimal)|(?:rarely|seldom|infrequent\\w*)[^.]{0,30}(?:read|access|quer)',
    given: 'table class',
  },
  {
    need: 'react-to-changes',
    en: '(?:react|respond|call|invok|trigger|process|notif|told|inform|alert)\\w*[^.]{0,50}(?:every|each|any|new) (?:\\w+ )?(?:modification|change|insert|update|upload|write|object|item|file|record|row|entry|order|message|document|image|photo|video|reading)|(?:when(?:ever)?|as soon as|each time|every time|after)[^.]{0,50}(?:upload|new (?:object|file|item|record|row|entry|order)|(?:is|are) (?:added|stored|created|recorded|registered|saved|written|entered)|arriv|lands?|item (?:is )?(?:added|chang)|changes?|insert|updat)\\w*[^.]{0,80}|(?:trigger|process|notif|invok|send|start|generat|run)\\w*[^.]{0,50}(?:when(?:ever)?|as soon as|each time|every time)[^.]{0,50}(?:upload|lands?|arriv|new|added|created|stored|changes?|insert|updat)\\w*',
    ko: '(?:업로드|추가|변경|생성|저장|도착|등록)(?:되면|되는 즉시|될 때|할 때|하면|하자마자|되자마자)[^.]{0,40}(?:실행|처리|알림|호출|생성|만들)',
    given: 'notification|trigger|stream|s3 (?:put |object[- ]created )?events?|이벤트|트리거|스트림',
    unless: 'chang\\w* (?:in|of) (?:the )?(?:traffic|load|demand|volume|workload)',
  },
  {
    need: 'function-invoked',
    en: '(?:function|lambda)\\b[^.]{0,140}\\b(?:not|never|n.t)\\b[^.]{0,15}(?:trigger|invok|call|run|start)\\w*',
    ko: '(?:함수|람다)[^.]{0,25}(?:호출|실행|트리거)되지 않',
    offered: 'event source mapping|이벤트 소스 매핑',
  },
  {
    need: 'react-to-table',
    en: '\\b(?:all|every|each|any)\\b[^.]{0,30}\\b(?:updates?|changes?|modifications?)\\b[^.]{0,60}',
    given: 'dynamodb streams?|dynamodb 스트림',
    unless:
      'global|region|only (?:if|succeed)|code changes?|without|(?:least|fewest) (?:\\w+ )?(?:code|changes?|effort|overhead)',
  },
  {
    need: 'react-to-table',
    en: '(?:modif|chang|insert|updat|new )\\w*[^.]{0,40}(?:dynamodb|table|\\bitems?\\b)|(?:dynamodb|table|\\bitems?\\b)[^.]{0,60}(?:modif|chang|insert|updat)\\w*',
    ko: '(?:새|신규|변경된)[^.]{0,8}(?:항목|레코드|데이터)[^.]{0,15}(?:때마다|되면|추가|생성)|(?:테이블|항목)[^.]{0,10}(?:변경|추가|수정)[^.]{0,8}(?:때마다|되면|시)',
    given: 'dynamodb streams?|dynamodb 스트림',
    unless:
      'chang\\w* (?:in|of) (?:the )?(?:traffic|load|demand|volume|workload)|new table|table is created|how should|only (?:if|succeed)|not (?:been )?(?:chang|modif)|global|region|upload|bucket|(?:smallest|least|fewest|minimal|minimum|without|no|few|little)\\b[^.]{0,20}(?:chang|modif)',
  },
  {
    need: 'query-other-attribute',
    ko: '키가 아닌|(?:다른|추가|별도) 속성(?:으로|을|에)',
    given: 'index|gsi|인덱스',
  },
  {
    need: 'query-other-attribute',
    en: '(?:quer|search|look\\w* up|look ?up|retriev|find|fetch|get)\\w*[^.]{0,50}\\bby (?:the |its |their )?(?:[a-z]+_[a-z_]+|\\w+(?:id|number|code|address)\\b)|(?:quer|search|look ?up|retriev)\\w*[^.]{0,50}(?:another|other|different|non-key|additional|by (?:\\w+ ){0,2}(?:e-?mail|date|status|name|city|category|type))|\\b(?:top|best|highest|lowest|first|ranking|ranked)\\b[^.]{0,60}\\b(?:for|per|of|by|in) (?:each|every|a|any)\\b|not (?:part of|in) the (?:primary )?key|non-?key attribute',
    given: 'index|gsi|인덱스',
  },
  {
    need: 'all-or-nothing',
    en: '\\bor (?:\\w+ ){0,2}(?:neither|none|nothing)\\b|\\bneither\\b[^.]{0,30}(?:change|happen|take effect|appl)\\w*|as (?:a|one) (?:single )?unit',
    ko: '(?:모두|둘 다)[^.]{0,20}(?:성공|반영)[^.]{0,20}(?:아니면|또는|실패)',
    offered: 'transactwrite|transact|transaction',
  },
  {
    need: 'all-or-nothing',
    en: 'all[- ]or[- ]nothing|atomic\\w*|(?:both|all|none)[^.]{0,30}(?:succeed|fail)|\\b(?:both|all|every)\\b[^.]{0,60}\\bor (?:none|neither|nothing|not at all)|(?:acid|database|dynamodb|item|single) transactions?|transactional|transactions? (?:over|across|spanning|on|in|that)\\b',
    ko: '원자적|트랜잭션',
    unless:
      '(?:details?|records?|data|logs?|files?|history) (?:about|of|on|for) (?:\\w+ )?transactions?|transactional (?:data|database|system|workload)s?\\b',
    offered: 'transactwrite|transact|transaction',
  },
  {
    need: 'no-lost-updates',
    en: '(?:overwrit|conflict|concurrent|simultaneous|race|lost)\\w*[^.]{0,60}(?:updat|chang|writ|edit)\\w*|(?:updat|chang|writ|edit)\\w*[^.]{0,60}(?:overwrit|conflict|lost|race)\\w*',
    given: 'condition|optimistic|조건부',
  },
  {
    need: 'spread-keys',
    en: 'throttl\\w*|hot (?:partition|key|prefix)(?:e?s)?|(?:uneven|skewed)|\\b503\\b|slow ?down|(?:requests|gets?|puts?|reads|writes)[^.]{0,15}(?:per|a|/) ?second[^.]{0,80}prefix|same (?:key )?prefix',
    ko: '스로틀|핫 ?(?:파티션|키)|503|같은 접두사',
    given: 'partition|prefix|파티션',
    unless: '\\blambda\\b[^.]{0,30}throttl',
  },
  {
    need: 'spread-keys',
    en: 'throttl\\w*|provisionedthroughputexceeded\\w*|too many requests',
    ko: '스로틀|ProvisionedThroughputExceeded\\w*',
    given:
      '(?:primary|partition|hash) key[^.;\\n]{0,40}(?:unique|distinct|cardinality)|(?:고유|다양|서로 다른|카디널리티)[^.;\\n]{0,16}(?:기본|파티션) 키|(?:기본|파티션) 키[^.;\\n]{0,20}(?:고유|카디널리티|다양)',
    unless: 'occasional|brief|\\bindex',
  },
  {
    need: 'strong-read',
    en: '(?:reflect|include|see|show)\\w* (?:all|every|any|the result of every) (?:of the )?(?:prior |previous |earlier |preceding |successful |completed )?(?:writes?|updates?|changes?)\\b|\\b(?:out of date|outdated|stale)\\b|strong(?:ly)?[ -]consisten\\w+(?! read (?:capacity|units?))|(?:right|immediately|directly|just|instantly) after (?:they|it|these|that|this) (?:was|were|is|are|has been|have been) (?:saved|written|stored|updated|changed)|(?:right|immediately|directly|just|instantly) after (?:the |a |each |every |an? )?(?:write|update|upload|overwrite|change|put)\\w*|(?:latest|most recent|up-to-date) (?:data|value|write|version)|read-after-write|(?:gets?|got|sees?|saw|returns?|returned|reads?|shows?|showed|receives?)\\b[^.]{0,20}\\b(?:old|stale|outdated|previous|earlier) (?:values?|data|versions?|items?|results?|contents?)',
    ko: '강력한 일관성|강한 일관성|최신 (?:값|데이터)|(?:이전|예전|오래된) (?:값|데이터|버전)[^.]{0,12}(?:읽|반환|보이|조회)',
    given: 'consisten|일관',
    unless:
      '\\b(?:can|may|could|might) be (?!not |never )[^.]{0,30}(?:stale|out of date|outdated)|\\b(?:stale|outdated)\\b[^.]{0,30}\\b(?:is|are) (?:acceptable|fine|tolera\\w+|no problem|ok)',
  },
]
