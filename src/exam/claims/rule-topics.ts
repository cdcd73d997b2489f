import { dynamodbFacts } from '../../models/dynamodb/facts.ts'
import { efsFacts } from '../../models/efs/facts.ts'
import { emrHdfsFacts } from '../../models/emr-hdfs/facts.ts'
import { INSTANCE_STORE, VOLUMES } from '../../models/facts-only/sources.ts'
import { s3Facts } from '../../models/s3/facts.ts'
import { s3Sources } from '../../models/s3/sources.ts'
import type { Source } from '../../quantities/source.ts'
import type { RuleId } from './claim.ts'
import { type PastFact, pastFacts } from './past-facts.ts'

/** A semantic about which notes make claims: the words that state it or its contrary. */
export interface RuleTopic {
  readonly rule: RuleId
  /** May stand in the heading above. */
  readonly subject: RegExp
  readonly unless?: RegExp
  readonly says: readonly { readonly words: RegExp; readonly holds: boolean }[]
  /** Whether the rule holds today. */
  readonly truth: boolean
  readonly source: Source
  readonly past?: readonly PastFact[]
}

/** Semantics that notes state, in English and Korean. Of the phrases of a rule the first that fits counts. */
// biome-ignore format: one phrase a line, so that it reads as the table it is
export const RULE_TOPICS: readonly RuleTopic[] = [
  {
    rule: 's3-strong-consistency',
    subject: /\bS3\b/u,
    unless: /DynamoDB|EMRFS consistent view|Cross-Region|replicat|복제/iu,
    says: [
      { words: /(?:no longer|not|isn't|never)\s+(?:just\s+|only\s+)?eventual|최종(?:적)?\s*일관성[^.]{0,8}(?:아니|아닌)/iu, holds: true },
      { words: /eventual(?:ly)?[\s-]*consisten|(?:최종|결과적)(?:적)?\s*일관성/iu, holds: false },
      { words: /only\s(?:for\s)?(?:new\s(?:objects?|keys|uploads|puts?)|puts?\sof\snew\sobjects?)[^.;]{0,40}consisten/iu, holds: false },
      { words: /strong(?:ly)?[\s-]*(?:read[\s-]after[\s-]write[\s-]*)?consisten|read[\s-]after[\s-]write|(?:강력한|강한)\s*(?:읽기\s*후\s*쓰기\s*|쓰기\s*후\s*읽기\s*)?일관성/iu, holds: true },
      { words: /consistency[^.]{0,60}(?:complic|challeng|problem|issue|concern|difficult|limit|weak|complex|trade-?off)|(?:complic|challeng|problem|issue|concern|difficult|lack|weak|complex)[^.]{0,40}consistency|(?:데이터\s*)?일관성[^.]{0,30}(?:복잡|문제|이슈|어려|주의|고려|약|부족|한계|단점)/iu, holds: false },
    ],
    truth: s3Facts.strongConsistency.value,
    source: s3Facts.strongConsistency.source,
    past: pastFacts.strongConsistency,
  },
  {
    rule: 'hdfs-lost-at-termination',
    subject: /HDFS|\bEMR\b|Hadoop|하둡/iu,
    unless: /EMRFS|S3에|to S3|in S3/iu,
    says: [
      { words: /(?:persist|surviv|remain|kept|retain)[^.]{0,40}(?:terminat|shut ?down)|(?:terminat|shut ?down|종료)[^.]{0,30}(?:persist|surviv|remain|유지|보존|남)/iu, holds: false },
      { words: /(?:lost|lose|disappear|vanish|gone|delet|erased|ephemeral|not persist|loss)[^.]{0,60}(?:terminat|shut ?down|stop|end)|(?:terminat|shut ?down|stop)[^.]{0,60}(?:lost|lose|disappear|vanish|gone|delet|erased|loss)|종료[^.]{0,30}(?:손실|유실|삭제|사라|소실|없어|잃|휘발)|(?:휘발성|임시\s*스토리지|ephemeral|temporary|transient storage)/iu, holds: true },
    ],
    truth: emrHdfsFacts.terminationIsFinal.value,
    source: emrHdfsFacts.terminationIsFinal.source,
  },
  {
    rule: 'instance-store-lost-at-stop',
    subject: /instance[\s-]*store|ephemeral\s*(?:disk|volume|storage)|인스턴스\s*스토어/iu,
    unless: /EBS|reboot|재부팅/iu,
    says: [
      { words: /(?:not|never|isn't|cannot be)\s+(?:be\s+)?(?:lost|deleted|erased)[^.]{0,40}(?:stop|terminat)|(?:persist|surviv|remain|kept|retain|preserv|stays?\b)[^.]{0,40}(?:stop|terminat)|(?:stop|terminat)[^.]{0,40}(?:persist|surviv|remain|kept|retain|preserv|stays?\b|moved|copied|snapshot)|(?:중지|종료)[^.]{0,20}(?:유지|보존|남)/iu, holds: false },
      { words: /(?:lost|lose|disappear|vanish|gone|delet|erased|wiped)[^.]{0,60}(?:stop|terminat)|(?:stop|terminat)[^.]{0,60}(?:lost|lose|disappear|vanish|gone|delet|erased|wiped)|(?:중지|종료)[^.]{0,20}(?:손실|유실|삭제|사라|소실|없어|잃)/iu, holds: true },
    ],
    truth: true,
    source: INSTANCE_STORE,
  },
  {
    rule: 'ebs-kept-at-stop',
    subject: /\bEBS\b/u,
    unless: /instance[\s-]*store|인스턴스\s*스토어|terminat|종료/iu,
    says: [
      { words: /(?:lost|lose|disappear|vanish|gone|delet|erased|wiped)[^.]{0,60}stop|stop[^.]{0,60}(?:lost|lose|disappear|vanish|gone|delet|erased|wiped)|중지[^.]{0,20}(?:손실|유실|삭제|사라|잃)/iu, holds: false },
      { words: /(?:persist|surviv|remain|kept|retain|preserv|stays?\b)[^.]{0,40}stop|stop[^.]{0,60}(?:persist|surviv|remain|kept|retain|preserv|stays?\b)|중지[^.]{0,20}(?:유지|보존|남)/iu, holds: true },
    ],
    truth: true,
    source: VOLUMES,
  },
  {
    rule: 's3-keeps-versions',
    subject: /versioning|versioned|버전\s*관리/iu,
    unless: /lifecycle|expir|suspend|수명\s*주기|만료|중지|MFA/iu,
    says: [
      { words: /old(?:er)? versions?[^.]{0,40}(?:deleted|removed|overwritten|discarded|lost)|only the (?:last|latest|newest)[^.]{0,20}versions?|이전\s*버전[^.]{0,15}(?:자동(?:으로)?\s*)?(?:삭제|제거)/iu, holds: false },
      { words: /old(?:er)? versions?[^.]{0,40}(?:kept|keep|retained|remain|stored|retrieved|restored|accessible)|(?:keeps?|retains?|stores?|preserves?)[^.]{0,20}(?:all|every|old|previous|multiple)[^.]{0,15}versions?|이전\s*버전[^.]{0,15}(?:보관|유지|보존|복원)/iu, holds: true },
    ],
    truth: true,
    source: s3Sources.noncurrent,
  },
  {
    rule: 'gsi-reads-eventual',
    subject: /\bGSIs?\b|global\s+secondary\s+ind|글로벌\s*보조\s*인덱스/iu,
    says: [
      { words: /only[^.]{0,20}eventual|(?:not|n't|cannot)\b[^.]{0,40}strong(?:ly)?[\s-]*consisten|eventual(?:ly)?[\s-]*consisten[^.]{0,20}only|최종\s*일관성[^.]{0,8}만|강력한\s*일관성[^.]{0,20}(?:지원하지|불가|없)/iu, holds: true },
      { words: /(?:supports?|allows?|offers?|can be)[^.]{0,30}strong(?:ly)?[\s-]*consisten|강력한\s*일관성[^.]{0,12}(?:지원(?!하지)|가능)/iu, holds: false },
    ],
    truth: !dynamodbFacts.strongIndexReads.value,
    source: dynamodbFacts.strongIndexReads.source,
  },
  {
    rule: 'efs-one-region',
    subject: /\bEFS\b|Elastic File System/iu,
    says: [
      { words: /(?:multi|several|multiple|across|many)[\s-]*(?:AWS\s*)?regions?|(?:다중|여러|멀티)\s*리전|글로벌\s*(?:접근|액세스|서비스)/iu, holds: false },
      { words: /(?:single|one|same|a\s+given|specific)[\s-]*(?:AWS\s*)?region|region(?:al|-bound|-specific)|(?:단일|한|하나의|특정|같은|동일)\s*(?:AWS\s*)?리전|리전\s*(?:단위|서비스|내|에\s*(?:종속|국한|제한))/iu, holds: true },
    ],
    truth: true,
    source: efsFacts.singleWriter.source,
  },
  {
    rule: 'efs-many-zones',
    subject: /\bEFS\b|Elastic File System/iu,
    unless: /One\s*Zone|단일\s*영역/iu,
    says: [
      { words: /(?:single|one)[\s-]*(?:AZ|availability zone)|단일\s*(?:AZ|가용\s*영역)/iu, holds: false },
      { words: /(?:multi(?:ple)?|several|across)[\s-]*(?:AZs?|availability zones?)|(?:다중|여러|멀티)\s*(?:AZ|가용\s*영역)/iu, holds: true },
    ],
    truth: efsFacts.regionalZones.value > 1,
    source: efsFacts.regionalZones.source,
  },
  {
    rule: 'sagemaker-only-s3',
    subject: /SageMaker|세이지메이커/iu,
    says: [
      { words: /(?:only|exclusively|solely)[^.]{0,40}\bS3\b|\bS3\b[^.]{0,20}\bonly\b|must (?:be|come|reside)[^.]{0,20}\bS3\b|(?:오직|반드시)\s*(?:Amazon\s*)?S3|S3\s*(?:에서만|만|로만|에만)/iu, holds: true },
      { words: /(?:read|support|mount|train|access|input)[^.]{0,50}(?:EFS|FSx)|(?:EFS|FSx)[^.]{0,40}(?:지원|입력|읽|사용할 수|마운트|input|as (?:a )?(?:data )?source)/iu, holds: false },
    ],
    truth: false,
    source: dynamodbFacts.sagemakerSources.source,
  },
  {
    rule: 's3-file-interface',
    subject: /\bS3\b/u,
    unless: /Storage Gateway|File Gateway|EFS|FSx/iu,
    says: [
      { words: /S3 Files|Mountpoint/iu, holds: true },
      { words: /(?:cannot|can't|can not|not)\s+(?:be\s+)?mount|no (?:NFS|POSIX|file system)|not (?:a |POSIX|support)[^.]{0,20}(?:file\s*system|POSIX|NFS)|마운트[^.]{0,10}(?:불가|할 수 없|안\s*됨|못)|POSIX[^.]{0,14}(?:미지원|지원하지|불가)/iu, holds: false },
    ],
    truth: true,
    source: pastFacts.noFileInterface[0].source,
    past: pastFacts.noFileInterface,
  },
  {
    rule: 's3-objects-replaced-whole',
    subject: /\bS3\b/u,
    unless: /EFS|EBS|FSx|HDFS|DynamoDB|S3 Files|File Gateway|Express|directory bucket|디렉터리 버킷|Object Lock|객체 잠금|versioning|버전|\bACL\b|polic|정책|metadata|메타데이터|tags?\b|태그/iu,
    says: [
      { words: /(?:objects?|files?|data|they)[^.]{0,20}(?:cannot|can't|can not|never|not)[^.]{0,12}(?:be )?(?:modif|edit|updat|chang|append)\w*(?: in place| partially)?|(?:no|without|lacks?)[^.]{0,14}(?:in[ -]place|partial)[ -](?:edit|updat|modif|writ|chang)\w*|(?:objects?|files?)[^.]{0,24}(?:replaced|overwritten|rewritten) (?:as a whole|whole|entirely|completely)|(?:파일|객체|데이터)[^.]{0,12}(?:일부[^.]{0,6})?(?:수정|편집|추가 쓰기)[^.]{0,6}(?:불가|할 수 없|안\s*됨|못)|덮어쓰기만\s*(?:가능|지원)|(?:부분|일부)\s*(?:수정|업데이트)[^.]{0,8}(?:불가|지원하지|미지원|할 수 없)|(?:객체|파일)[^.]{0,14}(?:전체를?|통째로)\s*(?:덮어|교체|바꿔|다시)/iu, holds: true },
      { words: /(?:modif|edit|updat|chang)\w*[^.]{0,20}(?:objects?|files?)[^.]{0,12}in[ -]place|(?:in[ -]place|partial)[ -](?:edits?|updates?|modifications?)[^.]{0,20}(?:supported|possible)|(?:객체|파일)[^.]{0,10}일부만?\s*(?:수정|변경)[^.]{0,6}(?:가능|할 수 있)|부분\s*(?:수정|업데이트)[^.]{0,6}(?:가능|지원(?!하지))/iu, holds: false },
    ],
    truth: true,
    source: s3Sources.appending,
  },
  {
    rule: 'intelligent-tiering-monitoring-fee',
    subject: /Intelligent[\s-]*Tiering|지능형\s*(?:티어링|계층)/iu,
    says: [
      { words: /no[^.]{0,20}(?:monitoring|automation)[^.]{0,12}(?:fee|charge|cost)|(?:모니터링|자동화)[^.]{0,12}(?:요금|비용|수수료)[^.]{0,6}없/iu, holds: false },
      { words: /(?:monitoring|automation)[^.]{0,20}(?:fee|charge|cost)|(?:모니터링|자동화)[^.]{0,15}(?:요금|비용|수수료)/iu, holds: true },
    ],
    truth: true,
    source: s3Sources.intelligentTiering,
  },
  {
    rule: 'intelligent-tiering-retrieval-fee',
    subject: /Intelligent[\s-]*Tiering|지능형\s*(?:티어링|계층)/iu,
    unless: /expedited|신속|Standard-IA|One\s*Zone|Glacier/iu,
    says: [
      { words: /(?:no|without|free of|does not charge)[^.]{0,20}retrieval[^.]{0,10}(?:fee|charge|cost)?|(?:검색|조회|인출)\s*(?:요금|비용|수수료)[^.]{0,6}없/iu, holds: false },
      { words: /retrieval[^.]{0,10}(?:fee|charge|cost)|(?:검색|조회|인출)\s*(?:요금|비용|수수료)/iu, holds: true },
    ],
    truth: false,
    source: s3Sources.intelligentTiering,
  },
  {
    rule: 'intelligent-tiering-minimum-duration',
    subject: /Intelligent[\s-]*Tiering|지능형\s*(?:티어링|계층)/iu,
    unless: /Standard-IA|One\s*Zone|Glacier/iu,
    says: [
      { words: /no[^.]{0,20}minimum[^.]{0,12}(?:storage )?(?:duration|days)|최소\s*(?:보관|저장)\s*기간[^.]{0,8}없/iu, holds: false },
      { words: /\d+[- ]day[^.]{0,8}minimum|minimum[^.]{0,20}(?:duration|\d+ days)|최소\s*(?:보관|저장)\s*기간[^.]{0,6}\d/iu, holds: true },
    ],
    truth: false,
    source: s3Sources.intelligentTiering,
  },
  {
    rule: 's3-one-zone-loses-zone',
    subject: /One\s*Zone[\s-]*IA|단일\s*영역/iu,
    says: [
      { words: /(?:surviv|withstand|resilient|toleran)[^.]{0,30}(?:AZ|availability zone)[^.]{0,20}|(?:AZ|가용\s*영역)\s*장애[^.]{0,10}(?:견디|안전|복원력|문제\s*없)/iu, holds: false },
      { words: /(?:lost|lose|loss|destroy|fail|outage|vulnerable)[^.]{0,50}(?:AZ|availability zone)|(?:AZ|availability zone)[^.]{0,50}(?:lost|lose|loss|destroy|fail|outage)|(?:AZ|가용\s*영역)[^.]{0,16}(?:취약|손실|유실|잃|장애)/iu, holds: true },
    ],
    truth: true,
    source: s3Sources.storageClasses,
  },
  {
    rule: 'dynamodb-item-access',
    subject: /DynamoDB|다이나모/iu,
    says: [
      { words: /(?:no|cannot|not|lacks?)[^.]{0,30}(?:item|row|attribute)[\s-]*level[^.]{0,30}(?:IAM|access|permission)/iu, holds: false },
      { words: /(?:fine[\s-]*grained|(?:item|row|attribute)[\s-]*level)[^.]{0,30}(?:IAM|access|permission|control)|(?:세분화된|세밀한|항목\s*수준)[^.]{0,16}(?:액세스|접근|권한|제어)/iu, holds: true },
    ],
    truth: true,
    source: dynamodbFacts.itemAccess.source,
  },
  {
    rule: 'dynamodb-single-digit-ms',
    subject: /DynamoDB|다이나모/iu,
    unless: /DAX/u,
    says: [
      { words: /micro\s*second|마이크로초/iu, holds: false },
      { words: /single[\s-]*digit[\s-]*(?:ms|millisecond)|한\s*자릿?수\s*(?:밀리초|ms)|10\s*(?:ms|밀리초)\s*(?:미만|이하)/iu, holds: true },
    ],
    truth: true,
    source: dynamodbFacts.latency.source,
  },
]
