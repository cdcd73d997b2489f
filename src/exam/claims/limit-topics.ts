import { dynamodbFacts } from '../../models/dynamodb/facts.ts'
import { efsFacts } from '../../models/efs/facts.ts'
import { emrHdfsFacts } from '../../models/emr-hdfs/facts.ts'
import { s3Facts } from '../../models/s3/facts.ts'
import type { Fact, Source } from '../../quantities/source.ts'
import type { ClaimValue } from './claim.ts'
import type { LimitId } from './limit-ids.ts'
import { type PastFact, pastFacts } from './past-facts.ts'

/** A limit, time or rate that notes state: the words by which it is known, and the fact that decides. */
export interface LimitTopic {
  /** `model.fact`. */
  readonly about: LimitId
  /** What it is a limit of; may stand in the heading above. */
  readonly subject: RegExp
  /** All must stand in the sentence; the figure nearest to the first is the claim. */
  readonly words: readonly RegExp[]
  /** The sentence speaks of something else after all. */
  readonly unless?: RegExp
  readonly ours: ClaimValue
  readonly source: Source
  readonly past?: readonly PastFact[]
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const S3 = /\bS3\b|글래시어|Glacier|Standard|Zone|Tiering/iu
const DYNAMODB = /DynamoDB|다이나모/iu
const EFS = /\bEFS\b|Elastic File System/iu
const HDFS = /HDFS|Hadoop|하둡|\bEMR\b/iu
const IA = /(?:Standard|One\s*Zone|표준|스탠다드)[\s-]*IA|Infrequent/iu
const FLEXIBLE = /Glacier(?!\s*(?:Instant|Deep))|글래시어/iu
const INSTANT = /Glacier\s*Instant|\bGIR\b/iu
const DEEP = /Deep\s*Archive|딥\s*아카이브/iu
const AT_MOST =
  /limit|max|\bcap(?:s|ped)?\b|up to|at most|how (?:large|big)|largest|biggest|larger|exceed|greater|bigger|제한|최대|한도|이하|까지|초과|넘|한계|상한/iu
const AT_LEAST = /minimum|at least|min\.?\b|최소|이상/iu
const MINIMUM_STORAGE = /minimum|(?:charg|bill|pay)\w*\s(?:\w+\s)?(?:for )?at least|최소|early|조기/iu
const RETRIEVAL = /retriev|restor|access|검색|조회|인출|복원|복구|꺼내|가져/iu
const BILLED = /bill|charg|minimum|과금|청구|최소|요금/iu

const bytes = (fact: Fact<number>): ClaimValue => ({ kind: 'bytes', bytes: fact.value })
const count = (fact: Fact<number>): ClaimValue => ({ kind: 'count', count: fact.value })
const span = (low: number, high: number, unit: number): ClaimValue => ({ kind: 'time', ms: [low * unit, high * unit] })
const days = (fact: Fact<number>): ClaimValue => span(fact.value, fact.value, DAY)
const range = (fact: Fact<readonly number[]>, unit: number): ClaimValue => span(fact.value[0]!, fact.value[1]!, unit)
const hours = (fact: Fact<number>): ClaimValue => span(fact.value, fact.value, HOUR)
const durability = (fact: Fact<number>): ClaimValue => ({
  kind: 'durability',
  nines: Math.round(-Math.log10(fact.value)),
})

const topic = (
  about: LimitId,
  subject: RegExp,
  words: readonly RegExp[],
  ours: ClaimValue,
  fact: Fact,
  more: Pick<LimitTopic, 'past' | 'unless'> = {},
): LimitTopic => ({ about, subject, words, ours, source: fact.source, ...more })

/** Limits that notes state, in English and Korean. The more specific topic of two that fit stands first. */
// biome-ignore format: one topic a line, so that it reads as the table it is
export const LIMIT_TOPICS: readonly LimitTopic[] = [
  topic('dynamodb.itemLimit', DYNAMODB, [/items?|항목|아이템|레코드|records?|objects?|객체|files?|파일|images?|이미지|데이터|blob/iu, AT_MOST], bytes(dynamodbFacts.itemLimit), dynamodbFacts.itemLimit, { past: pastFacts.itemLimit, unless: /batch|배치|query|scan|쿼리|스캔|page|페이지|transaction|트랜잭션|partition|파티션/iu }),
  topic('dynamodb.pageBytes', DYNAMODB, [/query|scan|쿼리|스캔/iu, AT_MOST], bytes(dynamodbFacts.pageBytes), dynamodbFacts.pageBytes),
  topic('dynamodb.batchReadBytes', DYNAMODB, [/BatchGet/iu], bytes(dynamodbFacts.batchReadBytes), dynamodbFacts.batchReadBytes),
  topic('dynamodb.readUnitBytes', DYNAMODB, [/RCU|read (?:capacity|request) unit|읽기 (?:용량|요청) (?:단위|유닛)/iu], bytes(dynamodbFacts.readUnitBytes), dynamodbFacts.readUnitBytes),
  topic('dynamodb.writeUnitBytes', DYNAMODB, [/WCU|write (?:capacity|request) unit|쓰기 (?:용량|요청) (?:단위|유닛)/iu], bytes(dynamodbFacts.writeUnitBytes), dynamodbFacts.writeUnitBytes),
  topic('dynamodb.recoveryWindowDays', DYNAMODB, [/PITR|point[- ]in[- ]time|특정 시점/iu], days(dynamodbFacts.recoveryWindowDays), dynamodbFacts.recoveryWindowDays),
  topic('dynamodb.transactionItems', DYNAMODB, [/transact|트랜잭션/iu, AT_MOST], count(dynamodbFacts.transactionItems), dynamodbFacts.transactionItems, { past: pastFacts.transactionItems }),
  topic('dynamodb.localIndexes', /\bLSIs?\b|local\s+secondary|로컬\s*보조/iu, [/\bLSIs?\b|local\s+secondary|로컬\s*보조/iu, AT_MOST], count(dynamodbFacts.localIndexes), dynamodbFacts.localIndexes),
  topic('dynamodb.globalIndexes', /\bGSIs?\b|global\s+secondary|글로벌\s*보조/iu, [/\bGSIs?\b|global\s+secondary|글로벌\s*보조/iu, AT_MOST], count(dynamodbFacts.globalIndexes), dynamodbFacts.globalIndexes),
  topic('dynamodb.streamHours', /DynamoDB|다이나모/iu, [/streams?\b|스트림/iu, /retention|retain|kept|keeps?|available|보존|보관|유지/iu], hours(dynamodbFacts.streamHours), dynamodbFacts.streamHours, { unless: /Kinesis|키네시스/iu }),
  topic('dynamodb.partitionReads', DYNAMODB, [/RCU|read (?:capacity )?units?|읽기/iu, /partition|파티션/iu], count(dynamodbFacts.partitionReads), dynamodbFacts.partitionReads),
  topic('dynamodb.partitionWrites', DYNAMODB, [/WCU|write (?:capacity )?units?|쓰기/iu, /partition|파티션/iu], count(dynamodbFacts.partitionWrites), dynamodbFacts.partitionWrites),
  topic('s3.largestSinglePut', S3, [/single|one|단일|하나의|한 번/iu, /PUT|upload|업로드/iu], bytes(s3Facts.largestSinglePut), s3Facts.largestSinglePut, { unless: /(?:smallest|minimum|최소)\s*(?:part|파트)/iu }),
  topic('s3.availabilityZones', S3, [/availability zones?|\bAZs?\b|가용 ?영역/iu, /span|stor|spread|across|replicat|copies|least|저장|복제|걸쳐/iu], count(s3Facts.availabilityZones), s3Facts.availabilityZones, { unless: /one[- ]?zone|단일|express/iu }),
  topic('s3.smallestPart', S3, [/parts?\b|파트/iu, AT_LEAST], bytes(s3Facts.smallestPart), s3Facts.smallestPart),
  topic('s3.mostParts', S3, [/parts\b|파트/iu, AT_MOST], count(s3Facts.mostParts), s3Facts.mostParts),
  topic('s3.smallObjectLimit', IA, [/small|object|객체|크기|미만/iu, BILLED], bytes(s3Facts.smallObjectLimit), s3Facts.smallObjectLimit),
  topic('s3.monitoredSize', /Intelligent[\s-]*Tiering|지능형/iu, [/monitor|small|object|객체|모니터링|미만/iu], bytes(s3Facts.monitoredSize), s3Facts.monitoredSize),
  topic('s3.largestObject', S3, [/objects?|객체|files?|파일|오브젝트/iu, AT_MOST], bytes(s3Facts.largestObject), s3Facts.largestObject, { past: pastFacts.largestObject, unless: /DynamoDB|EFS|multipart|멀티파트|IA\b|Glacier|Tiering|Rekognition|Lambda/iu }),
  topic('s3.designLoss', S3, [/durab|내구성/iu], durability(s3Facts.designLoss), s3Facts.designLoss),
  topic('efs.designLoss', EFS, [/durab|내구성/iu], durability(efsFacts.designLoss), efsFacts.designLoss),
  topic('s3.writesPerPrefix', S3, [/PUT|writes?|쓰기|업로드/iu, /prefix|접두사|프리픽스/iu], count(s3Facts.writesPerPrefix), s3Facts.writesPerPrefix, { past: pastFacts.writesPerPrefix }),
  topic('s3.readsPerPrefix', S3, [/GET|reads?|읽기|다운로드/iu, /prefix|접두사|프리픽스/iu], count(s3Facts.readsPerPrefix), s3Facts.readsPerPrefix, { past: pastFacts.readsPerPrefix }),
  topic('s3.deepArchiveMinimumDays', DEEP, [MINIMUM_STORAGE, /storage|duration|저장|보관|days|일/iu], days(s3Facts.deepArchiveMinimumDays), s3Facts.deepArchiveMinimumDays),
  topic('s3.glacierMinimumDays', /Glacier(?!\s*Deep)|글래시어/iu, [MINIMUM_STORAGE, /storage|duration|저장|보관|days|일/iu], days(s3Facts.glacierMinimumDays), s3Facts.glacierMinimumDays),
  topic('s3.infrequentAccessMinimumDays', IA, [MINIMUM_STORAGE, /storage|duration|저장|보관|days|일/iu], days(s3Facts.infrequentAccessMinimumDays), s3Facts.infrequentAccessMinimumDays),
  topic('efs.archiveMinimumDays', /EFS\s*Archive/iu, [MINIMUM_STORAGE], days(efsFacts.archiveMinimumDays), efsFacts.archiveMinimumDays),
  topic('s3.bulkDeepArchiveHours', DEEP, [/bulk|대량|벌크/iu], hours(s3Facts.bulkDeepArchiveHours), s3Facts.bulkDeepArchiveHours),
  topic('s3.standardDeepArchiveHours', DEEP, [RETRIEVAL], hours(s3Facts.standardDeepArchiveHours), s3Facts.standardDeepArchiveHours, { unless: /bulk|대량|벌크/iu }),
  topic('s3.expeditedFlexibleMinutes', FLEXIBLE, [/expedited|신속|긴급/iu], range(s3Facts.expeditedFlexibleMinutes, MINUTE), s3Facts.expeditedFlexibleMinutes),
  topic('s3.bulkFlexibleHours', FLEXIBLE, [/bulk|대량|벌크/iu], range(s3Facts.bulkFlexibleHours, HOUR), s3Facts.bulkFlexibleHours),
  topic('s3.standardFlexibleHours', FLEXIBLE, [/retriev|restor|access|standard|검색|조회|인출|복원|복구|표준/iu], range(s3Facts.standardFlexibleHours, HOUR), s3Facts.standardFlexibleHours, { unless: /expedited|bulk|신속|대량|벌크/iu }),
  topic('s3.instantFirstByte', INSTANT, [RETRIEVAL], { kind: 'time', ms: [s3Facts.firstByteMs.value[0]!, s3Facts.firstByteMs.value[1]!] }, s3Facts.firstByteMs),
  topic('efs.burstingReadIops', EFS, [/IOPS|operations (?:per|a) second|초당 (?:읽기|작업)/iu, /General Purpose|범용|bursting|버스팅/iu], count(efsFacts.burstingReadIops), efsFacts.burstingReadIops, { past: pastFacts.generalPurposeReads, unless: /Max I\/O|최대 I\/O|write|쓰기/iu }),
  topic('efs.largestFile', EFS, [/files?|파일/iu, AT_MOST], bytes(efsFacts.largestFile), efsFacts.largestFile),
  topic('efs.coldFileMinimum', EFS, [/small|minimum|미만|최소/iu, BILLED], bytes(efsFacts.coldFileMinimum), efsFacts.coldFileMinimum),
  topic('emr-hdfs.blockBytes', HDFS, [/block|블록/iu], bytes(emrHdfsFacts.blockBytes), emrHdfsFacts.blockBytes),
]
