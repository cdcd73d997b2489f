import type { FeaturePhrase } from './feature-phrase.ts'

/** What developers call and what administrators turn on, by the wordings of options. */
export const DEVELOPER_FEATURES = [
  {
    feature: 'more-read-capacity',
    pattern:
      '(?:increas|rais|more|doubl|add|higher|scal)\\w*[^.;]{0,40}(?:read capacity|\\brcus?\\b|read throughput)|읽기 용량[^.;]{0,12}(?:늘|증가|높)',
    unless: 'write|쓰기',
  },
  {
    feature: 'more-write-capacity',
    pattern:
      '(?:increas|rais|more|doubl|add|higher|scal)\\w*[^.;]{0,40}(?:write capacity|\\bwcus?\\b|write throughput)|(?:increas|rais|more|doubl|add|higher|scal)\\w*[^.;]{0,20}read and write (?:capacity|throughput)|쓰기 용량[^.;]{0,12}(?:늘|증가|높)',
    charged: true,
  },
  {
    feature: 'faster-retries',
    pattern:
      '(?:decreas|reduc|shorten|remov|without|no|lower)\\w*[^.;]{0,20}(?:retry (?:delay|interval|time)|delay between retries|back-?off)|retr(?:y|ies)[^.;]{0,20}(?:immediately|at once|faster|more often)|\\b(?:immediately|at once) (?:retry|repeat|resend)\\w*|(?:즉시|바로|곧바로) (?:다시 )?(?:재시도|반복)|재시도 (?:간격|지연)[^.;]{0,8}(?:줄|단축)',
  },
  {
    feature: 'calls-assume-role',
    pattern:
      '(?:call|us|includ|invok|add|mak|implement)\\w*[^.;]{0,40}(?:assume ?role\\b|\\bsts:?assumerole)|assume ?role (?:api|operation|call|action|request)|assum\\w* the (?:\\w+ ){0,3}role',
  },
  {
    feature: 'may-assume-role',
    pattern:
      '(?:permission|allow|grant|right|polic)\\w*[^.;]{0,40}(?:to assume|sts:assumerole)|assume[^.;]{0,40}permission|역할을 (?:수임|맡)[^.;]{0,10}(?:권한|허용)',
  },
  { feature: 'extended-client', pattern: 'extended client|확장 클라이언트' },
  {
    feature: 'item-condition',
    pattern:
      '(?:restrict|limit|condition|fine-?grained|allow)\\w*[^.;]{0,60}(?:primary|partition|leading|hash) keys?|(?:primary|partition|hash) key values?[^.;]{0,40}(?:condition|polic|access)|item[- ]level (?:access|permission)',
  },
  {
    feature: 'raised-beforehand',
    pattern:
      'pre-?provision\\w*|(?:increas|rais|provision|add|scal)\\w*[^.;]{0,50}(?:before|ahead of|prior to|in advance of) (?:the |each |every |known |expected )*(?:event|sale|peak|launch|campaign|promotion|spike|surge)s?|(?:이벤트|세일|피크|행사) (?:전에|이전에)[^.;]{0,20}용량',
  },
  {
    feature: 'drop-table',
    pattern:
      '\\b(?:delet|drop)\\w* (?:and (?:then )?re-?creat\\w* )?(?:the |each |that |this |it|whole |entire |old(?:er|est)? )*\\b(?:dynamodb )?tables?\\b(?! (?:items?|entries|rows|data))|테이블(?:을|를)? (?:통째로 )?(?:삭제|드롭)',
    unless: 'scan|deleteitem|batchwrite',
  },
  {
    feature: 'denies-plain-http',
    pattern: '\\bden\\w+[^.;]{0,80}securetransport|securetransport[^.;]{0,60}\\bden\\w+|거부[^.;]{0,40}securetransport',
  },
  {
    feature: 'allows-plain-http',
    pattern: '\\ballow\\w*[^.;]{0,100}securetransport\\W{0,12}(?:is |equal to )?\\W{0,4}false',
  },
  {
    feature: 'allows-secure-only',
    pattern: '\\ballow\\w*[^.;]{0,60}securetransport[^.;]{0,20}true',
  },
  {
    feature: 'scp',
    pattern: '\\bscps?\\b|service control polic(?:y|ies)|서비스 제어 정책',
  },
  {
    feature: 'emr-block-public',
    pattern: 'block public access[^.;]{0,40}\\bemr\\b|\\bemr\\b[^.;]{0,40}block public access',
  },
  {
    feature: 'key-permission',
    pattern:
      'kms:(?:generatedatakey|decrypt|encrypt|\\*)|key polic(?:y|ies)[^.;]{0,60}(?:grant|allow|let|permit)|(?:role|polic(?:y|ies)|user|permission)[^.;]{0,40}(?:to|use|of|for) (?:use )?the (?:kms |encryption )?key\\b|(?:access to|use of) the (?:kms |encryption )?key\\b|키 정책',
    unless: 'bucket polic|\\bacls?\\b|parameter store|systems manager',
  },
  { feature: 'pass-role', pattern: 'iam:passrole|\\bpassrole\\b' },
  {
    feature: 'time-sort-key',
    pattern:
      '(?:time ?stamp|\\btime\\b|\\bdate\\b|\\bts\\b)[^.;]{0,25}(?:as|is|for|be|to be) (?:the |a |its )?(?:sort|range) key|(?:sort|range) key[^.;]{0,25}(?:time ?stamp|\\btime\\b|\\bdate\\b|\\bts\\b)|(?:시간|날짜|타임스탬프)[^.;]{0,12}정렬 키',
  },
  {
    feature: 'exchanged-identity',
    pattern: 'identity pools?|assumerolewithwebidentity|web identity federation|자격 증명 풀',
  },
  { feature: 'get-item', pattern: 'dynamodb:(?:getitem|\\*)' },
  { feature: 'put-item', pattern: 'dynamodb:(?:putitem|\\*)' },
  { feature: 'update-item', pattern: 'dynamodb:(?:updateitem|\\*)' },
  { feature: 'delete-item', pattern: 'dynamodb:(?:deleteitem|\\*)' },
  {
    feature: 'kms-quota',
    pattern:
      'kms[^.;]{0,40}(?:quota|(?:request|api)[^.;]{0,12}(?:rate|limit))|(?:quota|limit)[^.;]{0,30}\\bkms\\b|kms[^.;]{0,15}(?:할당량|한도)',
  },
  {
    feature: 'memory-metric',
    pattern: 'yarnmemoryavailable\\w*|containerpending\\w*|yarn memory',
  },
  { feature: 'hdfs-metric', pattern: 'capacityremaininggb|hdfsutili[sz]ation' },
  {
    feature: 'lambda-runs-job',
    pattern:
      'lambda[^.;]{0,60}(?:process|convert|transform|transcod|run|perform|execut|analy[sz]|comput|load)\\w*|(?:process|convert|transform|run|perform|execut)\\w*[^.;]{0,40}(?:in|with|on|by|to) (?:an? )?(?:aws )?lambda',
    glue: true,
  },
  {
    feature: 'index-of-own-key',
    pattern:
      '(?:local secondary index|\\blsi\\b)[^.;]{0,30}(?:with|using|on|whose) (?:an? |the )?(?:different |new |other |another )?(?:partition|primary|hash) key',
    unless: 'same (?:partition|primary|hash)',
  },
  {
    feature: 'mount-target-per-instance',
    pattern:
      '(?:one|an?|separate|own)\\b[^.;]{0,10}mount targets?[^.;]{0,20}(?:for|per|on|in) (?:each|every) (?:\\w+ )?(?:instance|server|host)|(?:each|every) instance[^.;]{0,30}own mount target',
  },
  {
    feature: 'single-mount-target',
    pattern:
      '\\b(?:one|a single|single) mount target\\b(?! (?:in|per|for) (?:each|every))|mount target in one (?:availability )?(?:zone|az)|mount target in (?:an? |the )?single',
  },
] as const satisfies readonly FeaturePhrase[]
