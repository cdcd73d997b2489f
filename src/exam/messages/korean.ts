import { josa } from './josa.ts'
import type { Messages, NamedOption } from './messages.ts'
import { quizKorean } from './quiz-korean.ts'

const named = ({ letter, text }: NamedOption) => `${letter}) ${text}`
const list = (items: readonly string[]) => items.join(', ')
const TIME_WORDS = { ms: '밀리초', s: '초', min: '분', h: '시간', days: '일' } as const

/** The messages in Korean. */
/** Limits that models find broken, by the name of the finding. */
const BROKEN_LIMITS = {
  's3.object-size': '일부 객체가 S3가 저장하는 최대 크기보다 큽니다',
  's3.expiry-before-retention': '수명 주기 규칙이 보존 기간이 끝나기 전에 데이터를 삭제합니다',
  'dynamodb.item-size': '일부 항목이 DynamoDB 항목의 최대 크기를 넘습니다',
  'efs.file-size': '일부 파일이 EFS 파일의 최대 크기보다 큽니다',
  'efs.throughput-short': '파일 시스템의 처리량이 필요한 만큼 나오지 않습니다',
  'emr-hdfs.disks-full': '클러스터의 디스크가 가득 찹니다',
  'emr-hdfs.overloaded': '클러스터가 처리할 수 있는 양을 넘습니다',
  'emr-hdfs.name-node-heap': '파일과 블록 수가 NameNode 힙에 담을 수 있는 양을 넘습니다',
  'emr-hdfs.run-overruns': '작업과 복사가 다음 작업이 시작될 때까지 끝나지 않습니다',
  'facts-only.object-size': '일부 객체가 이 서비스가 받는 최대 크기보다 큽니다',
} as const
type BrokenLimitId = keyof typeof BROKEN_LIMITS

export const korean: Messages = {
  words: {
    question: '문제',
    options: '보기',
    answer: 'Stowage',
    key: '정답',
    agrees: '일치',
    verdict: '판정',
    file: '파일',
    number: '번호',
    yes: '예',
    no: '아니요',
    noKey: '정답 없음',
    recommended: '추천',
    whyNot: '나머지가 아닌 이유',
    inferred: '문제에서 읽은 내용',
    assumed: '가정한 내용',
    notUnderstood: '이해하지 못한 내용',
    claims: '노트의 주장',
    explanation: '해설',
    source: '출처',
    line: '줄',
    confidence: '확신',
    reason: '이유',
    rightIf: '정답이 되는 조건',
    cost: '비용',
    notes: '참고',
  },
  verdicts: { clear: '명확', 'close-call': '근소한 차이', fragile: '불안정', 'cannot-tell': '판단 불가' },
  verdictMeaning: {
    clear: '나머지 보기는 요구 사항을 어기거나 크게 뒤처집니다.',
    'close-call': '문제의 정보로 구별할 수 있는 것보다 차이가 작습니다.',
    fragile: '가정이 조금만 달라져도 답이 바뀝니다.',
    'cannot-tell': '결정적인 내용을 이해하지 못했거나 여기서 판단할 수 없습니다.',
  },
  recommends: (options) => `Stowage의 추천: ${list(options.map(named))}`,
  margin: (points, second) => `${named(second)}보다 ${points} 앞섭니다.`,
  recommendsNothing: () => '모든 요구 사항을 만족하는 보기가 없습니다.',
  agreesWithKey: (letters) => `정답은 ${josa(list(letters), '이며/며')}, Stowage의 답도 같습니다.`,
  disagreesWithKey: (key, answer) => `노트의 정답은 ${list(key)}, Stowage의 답은 ${list(answer) || '없음'}입니다.`,
  noKey: () => '노트에 비교할 정답이 없습니다.',
  assumptionDecides: (assumptions) => `결과를 가르는 가정: ${list(assumptions)}`,
  variants: {
    'smaller objects': '객체 크기가 가정의 4분의 1이 아니라 가정한 대로임',
    'larger objects': '객체 크기가 가정의 4배가 아니라 가정한 대로임',
    'fewer reads': '읽기 빈도가 가정의 3분의 1이 아니라 가정한 대로임',
    'more reads': '읽기 빈도가 가정의 3배가 아니라 가정한 대로임',
  },
  summary: ({ questions, compared, agree }) =>
    `문제 ${questions}개 중 ${compared}개에 정답이 있고, 그중 ${agree}개가 일치합니다.`,
  claimSummary: ({ claims, agree, outdated, wrong }) =>
    `주장 ${claims}개 확인: 일치 ${agree}개, 지난 정보 ${outdated}개, 틀림 ${wrong}개.`,
  costs: ({ times, cost, bestCost, best }) => `비용이 ${best}의 ${times}배입니다(${cost} 대 ${bestCost}).`,
  otherSum: ({ unit, stated, needed }) =>
    `${unit === 'read' ? '읽기' : '쓰기'} 용량 단위를 ${stated}개로 제시하지만 요구에는 ${needed}개가 필요합니다.`,
  limitBroken: ({ what, limit, actual, day, date }) =>
    `${what}의 한도는 ${limit}인데 문제에는 ${josa(actual, '이/가')} 필요합니다${day === undefined ? '' : `. ${day}일째${date === undefined ? '' : `(${date})`}에 한도를 넘습니다`}.`,
  retrievalTooSlow: ({ takes, required }) =>
    `꺼내는 데 ${josa(takes, '이/가')} 걸리지만, 허용된 시간은 ${required}입니다.`,
  needNotMet: ({ need, words }) =>
    `요구 사항을 만족하지 못합니다: ${need}${words === undefined ? '' : ` (“${words}”)`}.`,
  losesWithZone: ({ service }) =>
    `${josa(service, '은/는')} 데이터를 가용 영역 한 곳에만 두므로 그 영역과 함께 잃습니다.`,
  regionsOut: ({ service, regions }) => `${list(regions)}에서는 ${service}에 접근할 수 없습니다.`,
  leaks: ({ readers, data }) => `${josa(readers, '이/가')} 권한 없이 ${josa(data, '을/를')} 읽을 수 있습니다.`,
  noInterface: ({ service, needed }) => `${service}에는 ${josa(needed, '이/가')} 없습니다.`,
  notShared: ({ service }) => `${josa(service, '은/는')} 여러 머신이 동시에 공유할 수 없습니다.`,
  notImmutable: ({ mechanism }) => `${josa(mechanism, '은/는')} 권한 있는 사용자의 삭제나 변경을 막지 못합니다.`,
  tooSlow: ({ latency, required }) => `읽기에 ${josa(latency, '이/가')} 걸리지만, 문제의 요구는 ${required}입니다.`,
  moreWork: ({ perYear, bestPerYear, best }) =>
    `사람 손이 1년에 ${perYear}번 필요합니다. ${josa(best, '은/는')} ${bestPerYear}번입니다.`,
  behind: ({ points, best, criterion }) => `${best}보다 ${points} 뒤지며, 주로 ${criterion}에서 차이가 납니다.`,
  sameAs: ({ letter }) => `데이터가 놓이는 곳은 ${josa(letter, '과/와')} 같습니다.`,
  refused: ({ problem }) => `AWS에서 허용하지 않는 설정입니다: ${problem}`,
  fromDay: (day) => `${day}일째부터`,
  frequentReadsImply: () => '자주 읽는 데이터는 기다림 없이 읽혀야 하기 때문입니다',
  notServed: ({ percent }) => `애플리케이션의 ${percent} %만 이 데이터를 사용할 수 있습니다.`,
  removedEarly: ({ day, neededDays }) => `${day}일째에 데이터를 삭제하지만 ${neededDays}일 동안 보관해야 합니다.`,
  removedUnasked: ({ day }) => `남아 있어야 하는 데이터를 ${day}일째에 삭제합니다.`,
  atMost: (value) => `최대 ${value}`,
  oneRegion: () => '한 리전',
  billedByTheHour: () => '스토리지 외에 시간 단위로 요금이 부과되는 구성 요소가 있으며, 정답에는 그런 요소가 없습니다.',
  moreEffort: () => '직접 만들거나 운영해야 할 것이 더 많습니다.',
  patternKnown: () =>
    'Intelligent-Tiering은 접근 패턴을 알 수 없거나 변할 때 쓰는 클래스입니다. 여기서는 패턴이 주어져 있고 비용 이점도 뚜렷하지 않습니다.',
  zoneForSaving: () =>
    '데이터를 가용 영역 한 곳에만 두어 그 영역과 함께 잃습니다. 문제는 최저 비용을 요구하지 않습니다.',
  fits: () => '요구를 충족합니다. 문제는 충족하지 않는 보기를 묻습니다.',
  experience: () =>
    '읽어 낸 내용만으로는 결정되지 않습니다. 비슷한 연습 문제에서는 정답 쪽이 맞는 경우가 더 많았습니다. 문서가 아니라 경험에 따른 판단입니다.',
  meantForElse: () => 'AWS 문서에 따르면 이 보기보다 정답이 문제의 상황에 맞는 용도입니다.',
  blocked: ({ limit, day }) =>
    `${BROKEN_LIMITS[limit as BrokenLimitId] ?? '저장소의 한도를 넘습니다'}${day === undefined ? '' : `(${day}일째부터)`}.`,
  trespass: ({ intended, principal, noPath }) =>
    noPath
      ? '승인된 IAM 사용자가 그 자격만으로는 데이터에 접근할 수 없습니다: 저장소가 VPC 안에서만 응답하며 그리로 가는 경로가 없습니다.'
      : intended
        ? '승인된 IAM 사용자가 그 자격만으로는 데이터에 접근할 수 없습니다: 이 저장소의 정책으로는 열어 줄 수 없습니다.'
        : `승인되지 않은 주체(${principal})가 접근할 수 있습니다: 이 저장소의 가장 엄격한 정책으로도 막지 못합니다.`,
  fewerWays: ({ percent }) =>
    `시험해 본 처리 방식의 ${percent}%만 데이터를 옮기지 않고 처리할 수 있으며, 나머지는 사본이 필요합니다.`,
  outOfReach: ({ regions, to, takes }) =>
    to === undefined
      ? `${regions} 리전에서는 쓸 수 없습니다.`
      : `${regions} 리전의 쓰기가 리전 밖으로 나갑니다. ${to} 리전까지 최대 ${takes} 걸립니다(중앙값).`,
  noBill: () => '문서화된 사실로만 판단했으며 비교할 청구 금액이 없습니다.',
  namesNoStorage: () => '저장소를 지정하지 않아 시뮬레이션할 수 있는 것이 없습니다.',
  undecided: () => '이해한 내용만으로는 정답과 구별되지 않습니다.',
  thisOption: () => '이 옵션',
  factsOnly: (service) =>
    `${josa(service, '은/는')} 시뮬레이션과 비용 계산 없이 문서로 확인된 특성만으로 판단했습니다.`,
  notModelled: (services) => `모델이 없어 판단하지 않았습니다: ${list(services)}`,
  onlyStorageJudged: (glue) => `스토리지만 판단했습니다. 판단하지 않은 것: ${list(glue)}`,
  rightIf: (condition) => `다음 조건이라면 정답입니다: ${condition}.`,
  rightIfRetention: ({ value }) => `보관 기간이 ${value}이라면 정답입니다.`,
  rightIfLatency: ({ value }) => `읽기에 ${josa(value, '이/가')} 걸려도 된다면 정답입니다.`,
  rightIfSize: ({ value }) => `객체 크기가 ${josa(value, '이라/라')}면 정답입니다.`,
  rightIfRegion: ({ value }) => `모든 것이 ${value}에 있다면 정답입니다.`,
  rightIfNoNeed: ({ need }) => `다음 요구가 없다면 정답입니다: ${need}.`,
  oneZoneAllowed: () => '가용 영역 하나와 함께 데이터를 잃어도 된다',
  perPeriod: (amount, period) => `${{ day: '하루에', month: '한 달에', year: '1년에' }[period]} ${amount}`,
  times: (count) => `${count}번`,
  inferredFrom: ({ field, value, words }) => `${field} = ${value} (근거: “${words}”)`,
  assumedField: ({ field, value }) => `${field} = ${value} (문제에 없어 가정함)`,
  assumedRates: {
    '1 /month': '한 달에 1번',
    'once in 3 months': '3개월에 1번',
    'once in 2 years': '2년에 1번',
  },
  notUnderstood: (sentence) => `읽어 낸 것이 없음: “${sentence}”`,
  claimVerdicts: { agrees: '일치', outdated: '지난 정보', wrong: '틀림', 'cannot-tell': '판단 불가' },
  prices: {
    's3.one-zone-ia.storage': 'S3 One Zone-IA 저장 요금',
    's3.one-zone-ia.retrieval': 'S3 One Zone-IA 검색 요금',
    's3.express.storage': 'S3 Express One Zone 저장 요금',
    's3.standard-ia.storage': 'S3 Standard-IA 저장 요금',
    's3.standard-ia.retrieval': 'S3 Standard-IA 검색 요금',
    's3.glacier-instant.storage': 'S3 Glacier Instant Retrieval 저장 요금',
    's3.glacier-instant.retrieval': 'S3 Glacier Instant Retrieval 검색 요금',
    's3.deep-archive.storage': 'S3 Glacier Deep Archive 저장 요금',
    's3.glacier-flexible.storage': 'S3 Glacier Flexible Retrieval 저장 요금',
    's3.int.frequent.storage': 'S3 Intelligent-Tiering 저장 요금(자주 액세스)',
    'efs.archive.storage': 'EFS Archive 저장 요금',
    'efs.one-zone.storage': 'EFS One Zone 저장 요금',
    'efs.ia.storage': 'EFS Infrequent Access 저장 요금',
    'efs.standard.storage': 'EFS Standard 저장 요금',
    'dynamodb.storage': 'DynamoDB 저장 요금',
    'dynamodb.on-demand.writes': 'DynamoDB 온디맨드 쓰기 요금',
    'dynamodb.on-demand.reads': 'DynamoDB 온디맨드 읽기 요금',
    'ebs.gp3.storage': 'EBS gp3 저장 요금',
    'ebs.gp2.storage': 'EBS gp2 저장 요금',
    'ebs.st1.storage': 'EBS st1 저장 요금',
    's3.standard.storage': 'S3 Standard 저장 요금',
    's3.standard.writes': 'S3 Standard PUT 요청 요금',
    's3.standard.reads': 'S3 Standard GET 요청 요금',
  },
  limits: {
    'dynamodb.itemLimit': 'DynamoDB 항목의 최대 크기',
    'dynamodb.pageBytes': 'DynamoDB 쿼리 한 페이지의 최대 크기',
    'dynamodb.batchReadBytes': 'DynamoDB 일괄 읽기의 최대 크기',
    'dynamodb.readUnitBytes': 'DynamoDB 읽기 단위의 크기',
    'dynamodb.writeUnitBytes': 'DynamoDB 쓰기 단위의 크기',
    'dynamodb.recoveryWindowDays': 'DynamoDB 특정 시점 복구의 범위',
    'dynamodb.transactionItems': 'DynamoDB 트랜잭션의 최대 항목 수',
    'dynamodb.localIndexes': '테이블당 로컬 보조 인덱스 수',
    'dynamodb.globalIndexes': '테이블당 글로벌 보조 인덱스 수(기본 할당량)',
    'dynamodb.streamHours': 'DynamoDB Streams가 레코드를 보관하는 시간',
    'dynamodb.partitionReads': 'DynamoDB 파티션의 초당 읽기',
    'dynamodb.partitionWrites': 'DynamoDB 파티션의 초당 쓰기',
    's3.largestSinglePut': 'S3 단일 PUT의 최대 크기',
    's3.availabilityZones': 'S3가 객체를 저장하는 가용 영역 수',
    's3.smallestPart': 'S3 멀티파트 업로드 파트의 최소 크기',
    's3.mostParts': 'S3 멀티파트 업로드의 최대 파트 수',
    'efs.burstingReadIops': '범용 모드, 버스팅 처리량 EFS 파일 시스템의 초당 읽기 수',
    's3.smallObjectLimit': 'S3 IA 클래스의 최소 과금 크기',
    's3.monitoredSize': 'S3 Intelligent-Tiering이 옮기는 객체의 최소 크기',
    's3.largestObject': 'S3 객체의 최대 크기',
    's3.designLoss': 'S3의 내구성',
    'efs.designLoss': 'EFS의 내구성',
    's3.writesPerPrefix': 'S3 접두사당 초당 쓰기',
    's3.readsPerPrefix': 'S3 접두사당 초당 읽기',
    's3.deepArchiveMinimumDays': 'S3 Glacier Deep Archive의 최소 저장 기간',
    's3.glacierMinimumDays': 'S3 Glacier의 최소 저장 기간',
    's3.infrequentAccessMinimumDays': 'S3 IA 클래스의 최소 저장 기간',
    'efs.archiveMinimumDays': 'EFS Archive의 최소 저장 기간',
    's3.bulkDeepArchiveHours': 'S3 Glacier Deep Archive 대량 검색 시간',
    's3.standardDeepArchiveHours': 'S3 Glacier Deep Archive 표준 검색 시간',
    's3.expeditedFlexibleMinutes': 'S3 Glacier Flexible Retrieval 신속 검색 시간',
    's3.bulkFlexibleHours': 'S3 Glacier Flexible Retrieval 대량 검색 시간',
    's3.standardFlexibleHours': 'S3 Glacier Flexible Retrieval 표준 검색 시간',
    's3.instantFirstByte': 'S3 Glacier Instant Retrieval 검색 시간',
    'efs.largestFile': 'EFS 파일의 최대 크기',
    'efs.coldFileMinimum': 'EFS 저빈도 클래스의 최소 과금 크기',
    'emr-hdfs.blockBytes': 'HDFS 블록 크기',
  },
  rules: {
    's3-strong-consistency': {
      holds: 'S3는 강력한 일관성을 제공하여 완료된 쓰기가 읽기와 목록에 바로 보인다',
      fails: 'S3는 최종 일관성만 제공한다',
    },
    's3-file-interface': {
      holds: 'S3 버킷을 파일 시스템으로 마운트할 수 있다(S3 Files)',
      fails: 'S3는 파일 시스템으로 마운트할 수 없다',
    },
    's3-objects-replaced-whole': {
      holds: 'S3는 객체를 통째로 바꾸며, 디렉터리 버킷에서만 뒤에 덧붙일 수 있다',
      fails: 'S3는 객체의 일부를 그 자리에서 수정한다',
    },
    'intelligent-tiering-monitoring-fee': {
      holds: 'S3 Intelligent-Tiering은 128KB 이상의 객체마다 모니터링 요금을 받는다',
      fails: 'S3 Intelligent-Tiering은 모니터링 요금을 받지 않는다',
    },
    'intelligent-tiering-retrieval-fee': {
      holds: 'S3 Intelligent-Tiering은 검색 요금을 받는다',
      fails: 'S3 Intelligent-Tiering은 읽거나 계층을 되돌릴 때 요금을 받지 않는다',
    },
    'intelligent-tiering-minimum-duration': {
      holds: 'S3 Intelligent-Tiering에는 최소 보관 기간이 있다',
      fails: 'S3 Intelligent-Tiering에는 최소 보관 기간이 없다',
    },
    's3-one-zone-loses-zone': {
      holds: 'S3 One Zone-IA는 가용 영역을 잃으면 데이터도 잃는다',
      fails: 'S3 One Zone-IA는 가용 영역을 잃어도 데이터가 남는다',
    },
    'instance-store-lost-at-stop': {
      holds: '인스턴스가 중지되면 인스턴스 스토어의 데이터는 사라진다',
      fails: '인스턴스가 중지되어도 인스턴스 스토어의 데이터가 남는다',
    },
    'ebs-kept-at-stop': {
      holds: '인스턴스가 중지되어도 EBS 볼륨의 데이터는 남는다',
      fails: '인스턴스가 중지되면 EBS 볼륨의 데이터가 사라진다',
    },
    's3-keeps-versions': {
      holds: '버전 관리를 켠 버킷은 지우기 전까지 모든 버전을 보관한다',
      fails: '버전 관리를 켠 버킷은 이전 버전을 스스로 지운다',
    },
    'gsi-reads-eventual': {
      holds: '글로벌 보조 인덱스는 최종 일관성으로만 읽을 수 있다',
      fails: '글로벌 보조 인덱스를 강력한 일관성으로 읽을 수 있다',
    },
    'hdfs-lost-at-termination': {
      holds: '클러스터가 끝나면 HDFS의 데이터는 사라진다',
      fails: '클러스터가 끝나도 HDFS의 데이터가 남는다',
    },
    'efs-one-region': {
      holds: 'EFS 파일 시스템은 한 리전에서만 쓸 수 있고, 복제하면 다른 리전에 읽기 전용 사본이 생긴다',
      fails: 'EFS 파일 시스템은 여러 리전에 걸친다',
    },
    'efs-many-zones': {
      holds: '리전 EFS 파일 시스템은 여러 가용 영역에 걸친다',
      fails: 'EFS는 가용 영역 한 곳에만 있다',
    },
    'sagemaker-only-s3': {
      holds: 'SageMaker는 S3에서만 데이터를 읽는다',
      fails: 'SageMaker 훈련은 EFS와 FSx for Lustre에서도 데이터를 읽는다',
    },
    'dynamodb-item-access': {
      holds: 'IAM 정책으로 DynamoDB의 항목과 속성을 구분할 수 있다',
      fails: 'IAM 정책으로 DynamoDB의 항목을 구분할 수 없다',
    },
    'dynamodb-single-digit-ms': {
      holds: 'DynamoDB는 한 자릿수 밀리초 안에 응답한다',
      fails: 'DynamoDB는 마이크로초 안에 응답한다',
    },
  },
  otherClaims: { price: '요금', ratio: '요금의 비율' },
  price: (usd, per, region) => {
    const amount = {
      'GB-month': `GB당 월 ${usd}`,
      GB: `GB당 ${usd}`,
      'million-requests': `요청 100만 건당 ${usd}`,
      'thousand-requests': `요청 1,000건당 ${usd}`,
    }[per]
    return region === undefined ? amount : `${amount}(${region})`
  },
  ratio: (times) => `${times}배`,
  time: (low, high, unit) => `${low === high ? low : `${low}~${high}`}${TIME_WORDS[unit]}`,
  durability: (nines) => `9가 ${nines}개(99.${'9'.repeat(nines - 2)}%)`,
  ratioOf: (one, other) => `${one} 대 ${other}`,
  claim: ({ verdict, about, words, ours, trueUntil }) => {
    const stated = `“${words}”(${about})`
    if (verdict === 'agrees') return `${stated}: 맞습니다${ours === undefined ? '' : ` — ${ours}`}.`
    if (verdict === 'outdated')
      return `${stated}: ${trueUntil === undefined ? '예전' : `${trueUntil} 이전`}에는 맞았지만 지금은 다릅니다${ours === undefined ? '' : ` — ${ours}`}.`
    if (verdict === 'wrong') return `${stated}: 틀렸습니다${ours === undefined ? '' : ` — ${ours}`}.`
    return `${stated}: 비교할 수 없습니다.`
  },
  sourcedFrom: (title, asOf) => `(${title}, ${asOf})`,
  quiz: quizKorean,
  noteIssue: ({ code, detail }) =>
    ({
      'front-matter': `머리말이 YAML이 아닙니다: ${detail}`,
      'no-options': `보기가 없어 제외한 문제: “${detail}”`,
      'lost-option': `보기에서 빠진 글자가 있습니다: ${detail}`,
      'unknown-key': `정답 “${josa(`${detail}”`, '은/는')} 어느 보기와도 맞지 않습니다.`,
    })[code],
}
