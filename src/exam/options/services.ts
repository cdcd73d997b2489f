import type { OptionInput } from '../../scenarios/schema.ts'

export type StoreSpec = NonNullable<OptionInput['stores']>[string]

/** A storage service that options name, and the store that stands for it. */
export interface ServicePhrase {
  readonly service: string
  readonly name: string
  readonly pattern: RegExp
  readonly store: StoreSpec
  /** Mentioned beside others it is seldom the store itself: where data is copied to, or what is put in front. */
  readonly secondary?: boolean
}

/** Storage services by the names that options use, most specific first: each takes the words it matches. */
export const SERVICES: readonly ServicePhrase[] = [
  {
    service: 's3-files',
    name: 'S3 Files',
    pattern: /\b(?:amazon )?s3 files\b(?! (?:are|is|that|in|to|from|with|older))/iu,
    store: { model: 'facts-only', preset: 's3-files' },
  },
  {
    service: 'fsx-windows',
    name: 'FSx for Windows File Server',
    pattern:
      /fsx (?:for )?windows(?: file server)?|(?:windows|윈도우)(?: file server| server| 파일 서버)? ?용 (?:amazon |aws )?fsx(?: for windows)?/iu,
    store: { model: 'facts-only', preset: 'fsx-windows' },
  },
  {
    service: 'fsx-lustre',
    name: 'FSx for Lustre',
    pattern: /fsx (?:for )?lustre|lustre file system|lustre ?용 (?:amazon |aws )?fsx/iu,
    store: { model: 'facts-only', preset: 'fsx-lustre' },
  },
  {
    service: 'fsx-ontap',
    name: 'FSx for NetApp ONTAP',
    pattern: /fsx (?:for )?(?:netapp )?ontap|(?:netapp )?ontap ?용 (?:amazon |aws )?fsx/iu,
    store: { model: 'facts-only', preset: 'fsx-ontap' },
  },
  {
    service: 'fsx-openzfs',
    name: 'FSx for OpenZFS',
    pattern: /fsx (?:for )?openzfs|openzfs ?용 (?:amazon |aws )?fsx/iu,
    store: { model: 'facts-only', preset: 'fsx-openzfs' },
  },
  {
    service: 'volume-gateway',
    name: 'Volume Gateway',
    pattern:
      /(?:storage gateway )?\(?volume gateway|storage gateway for volumes|(?:gateway[- ])?(?:cached|stored) volumes?|(?:volume|볼륨) 게이트웨이|(?:캐시|저장)(?:된|형) 볼륨/iu,
    store: { model: 'facts-only', preset: 'volume-gateway' },
  },
  {
    service: 'tape-gateway',
    name: 'Tape Gateway',
    pattern: /(?:storage gateway )?\(?tape gateway|storage gateway in tape|virtual tape library|테이프 게이트웨이/iu,
    store: { model: 'facts-only', preset: 'tape-gateway' },
  },
  {
    service: 'file-gateway',
    name: 'S3 File Gateway',
    pattern:
      /(?:amazon )?(?:s3 )?file gateway|storage gateway(?! (?:\(?(?:for )?(?:volume|tape|cached|stored)))(?!.{0,40}(?:볼륨|테이프) 게이트웨이)(?: file gateway)?|스토리지 게이트웨이|(?:S3 )?파일 게이트웨이/iu,
    store: { model: 'facts-only', preset: 'file-gateway' },
  },
  {
    service: 'ebs',
    name: 'Amazon EBS',
    pattern: /\bebs\b|elastic block store|provisioned iops (?:ssd )?(?:volumes?)?|\b(?:gp[23]|io[12]|st1|sc1)\b/iu,
    store: { model: 'facts-only', preset: 'ebs' },
  },
  {
    service: 'instance-store',
    name: 'EC2 instance store',
    pattern: /instance (?:store|storage)s?(?: volumes?)?|nvme ssds?|local ssds?|인스턴스 스토어/iu,
    store: { model: 'facts-only', preset: 'instance-store' },
  },
  { service: 'aurora', name: 'Amazon Aurora', pattern: /aurora/iu, store: { model: 'facts-only', preset: 'aurora' } },
  {
    service: 'rds',
    name: 'Amazon RDS',
    pattern: /\brds\b|relational database service/iu,
    store: { model: 'facts-only', preset: 'rds' },
  },
  {
    service: 'redshift',
    name: 'Amazon Redshift',
    pattern: /redshift(?! spectrum)/iu,
    store: { model: 'facts-only', preset: 'redshift' },
  },
  {
    service: 'elasticache',
    name: 'Amazon ElastiCache',
    pattern: /elasticache|memorydb/iu,
    store: { model: 'facts-only', preset: 'elasticache' },
  },
  {
    service: 'efs',
    name: 'Amazon EFS',
    pattern:
      /\befs\b(?: (?:(?:standard|one[- ]zone)(?:[- ](?:ia|infrequent access))?|ia|infrequent access|archive)\b(?! (?:to|로|에서)))?|elastic file system|\bmount targets?\b/iu,
    store: { model: 'efs', preset: 'regional-standard' },
  },
  {
    service: 'dynamodb',
    name: 'Amazon DynamoDB',
    pattern: /dynamo ?db|global tables?|transact(?:write|get)items?|batch(?:write|get)item|다이나모/iu,
    store: { model: 'dynamodb', preset: 'on-demand' },
  },
  {
    service: 'emr-hdfs',
    name: 'EMR with HDFS',
    pattern: /\bhdfs\b(?! (?:위치|locations?))/iu,
    store: { model: 'emr-hdfs', preset: 'persistent' },
  },
  {
    service: 's3',
    name: 'Amazon S3',
    pattern:
      /\bs3\b|glacier|deep[ _]archive|intelligent[-_ ]tiering|(?:standard|onezone)_ia|(?<!efs )one zone-(?:ia|infrequent)|(?<!table.{0,30})(?<!efs )standard-(?:ia|infrequent access)(?!.{0,30}table)|\bbuckets?\b|글래시어|버킷/iu,
    store: { model: 's3', preset: 'standard' },
  },
]

/** Services that hold data and are not modelled at all: an option that rests on one is never judged away in silence. */
export const NOT_MODELLED: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Amazon DocumentDB', pattern: /documentdb/iu },
  { name: 'Amazon Neptune', pattern: /neptune/iu },
  { name: 'Amazon Keyspaces', pattern: /keyspaces/iu },
  { name: 'Amazon Timestream', pattern: /timestream/iu },
  { name: 'Amazon QLDB', pattern: /\bqldb\b/iu },
  { name: 'Amazon OpenSearch Service', pattern: /opensearch|elasticsearch/iu },
  { name: 'Amazon CloudWatch Logs', pattern: /cloudwatch logs/iu },
  { name: 'Snow Family', pattern: /snow(?:ball|mobile|cone)|snow family/iu },
  { name: 'Amazon WorkDocs', pattern: /workdocs/iu },
  { name: 'AWS Backup vault', pattern: /backup vault/iu },
]
