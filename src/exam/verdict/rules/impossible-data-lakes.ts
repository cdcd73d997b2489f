import type { Impossibility } from './impossibility.ts'
import { doc } from './rule.ts'

/** What catalogues, clusters on S3 and keys do not do, whatever is asked. */
export const IMPOSSIBLE_DATA_LAKES: readonly Impossibility[] = [
  {
    id: 'kms-encrypts-large',
    pattern:
      '\\bkms[^.;]{0,6}\\bencrypt\\b[^.;]{0,24}(?:to|that) encrypts? (?:the |each |all (?:the )?|every )?(?:\\w+ )?(?:data|files?|objects?|images?|videos?|documents?)\\b(?! keys?)',
    unless: 'generate ?data ?key|grant|permission|role|policy|allow',
    en: 'the Encrypt operation of AWS KMS takes 4,096 bytes at most; larger data is encrypted under a data key',
    ko: 'AWS KMS의 Encrypt 작업은 최대 4,096바이트만 받습니다. 더 큰 데이터는 데이터 키로 암호화합니다',
    source: doc('AWS KMS API: Encrypt', 'kms/latest/APIReference/API_Encrypt.html'),
  },
  {
    id: 'policy-encrypts',
    pattern:
      'iam polic(?:y|ies)[^.;]{0,12} to encrypt|encrypt\\w*[^.;]{0,30}(?:with|using|by|through) (?:an? )?iam polic',
    en: 'IAM policies allow and deny; they encrypt nothing',
    ko: 'IAM 정책은 허용하거나 거부할 뿐 아무것도 암호화하지 않습니다',
    source: doc('Policies and permissions in IAM', 'IAM/latest/UserGuide/access_policies.html'),
  },
  {
    id: 'dms-moves-catalog',
    pattern:
      '(?:\\bdms\\b|database migration service)[^.;]{0,60}(?:data catalog|crawlers?|metastores?)\\b|(?:mov|migrat|cop|transfer)\\w*[^.;]{0,30}data catalog[^.;]{0,40}(?:\\bdms\\b|database migration service)',
    en: 'AWS DMS moves the rows of databases; it does not carry a metastore or a Glue Data Catalog over as a catalogue',
    ko: 'AWS DMS는 데이터베이스의 행을 옮길 뿐 메타스토어나 Glue 데이터 카탈로그를 카탈로그로 옮기지 않습니다',
    source: doc('Sources for data migration', 'dms/latest/userguide/CHAP_Source.html'),
  },
  {
    id: 'catalog-policy-for-region',
    pattern:
      'resource polic(?:y|ies)[^.;]{0,80}(?:access|grant)\\w*[^.;]{0,20} to (?:the )?(?:[a-z]{2}-[a-z]+-\\d|(?:other|another|second|destination) region)',
    en: 'a resource policy names principals; it does not open a catalogue to another Region',
    ko: '리소스 정책은 보안 주체를 지정할 뿐 카탈로그를 다른 리전에 열어 주지 않습니다',
    source: doc('Resource-based policies in AWS Glue', 'glue/latest/dg/security_iam_service-with-iam.html'),
  },
  {
    id: 'two-writers-on-hbase-root',
    pattern:
      '(?:two|both|three|several|multiple|separate)[^;]{0,40}clusters?[^;]{0,140}same hbase root|same hbase root[^;]{0,80}(?:two|both|several) (?:\\w+ )?clusters',
    unless: 'read-?replica',
    en: 'one HBase root directory in S3 takes one primary cluster; others are read-replica clusters',
    ko: 'S3의 HBase 루트 디렉터리에는 기본 클러스터가 하나뿐이며 나머지는 읽기 전용 복제 클러스터입니다',
    source: doc('HBase on Amazon S3', 'emr/latest/ReleaseGuide/emr-hbase-s3.html'),
  },
  {
    id: 'policy-by-column',
    pattern: '(?:iam|identity[- ]based|bucket|s3 access|s3) polic(?:y|ies)[^.;]{0,70}\\b(?:columns?|rows?|cells?)\\b',
    unless: 'lake formation|redshift|row key|leading',
    en: 'policies of IAM and S3 end at objects; rows and columns take Lake Formation or the engine that reads them',
    ko: 'IAM과 S3 정책은 객체 단위까지만 제어하며 행과 열은 Lake Formation이나 쿼리 엔진이 제어합니다',
    source: doc('Data filtering and cell-level security', 'lake-formation/latest/dg/data-filtering.html'),
  },
  {
    id: 'spectrum-on-databases',
    pattern:
      'spectrum to (?:quer|read|access|reach|join)\\w*[^.;]{0,60}(?:postgres\\w*|mysql|aurora|\\brds\\b|dynamodb|\\boltp\\b|transactional)',
    unless: '\\bs3\\b|federated',
    en: 'Redshift Spectrum reads files in Amazon S3; live databases take federated queries',
    ko: 'Redshift Spectrum은 S3의 파일을 읽습니다. 운영 데이터베이스에는 페더레이션 쿼리가 필요합니다',
    source: doc('Querying data with federated queries', 'redshift/latest/dg/federated-overview.html'),
  },
  {
    id: 'stream-delivers-itself',
    pattern:
      'kinesis data streams? to (?:deliver|write|load|store|send|save)\\w*[^.;]{0,40}(?:\\bs3\\b|bucket|redshift)',
    unless: 'firehose|lambda|client library|\\bkcl\\b|consumer|flink|application|glue',
    en: 'a Kinesis data stream delivers nowhere by itself; a consumer or Amazon Data Firehose reads it',
    ko: 'Kinesis 데이터 스트림은 스스로 전달하지 않으며 소비자나 Amazon Data Firehose가 읽어야 합니다',
    source: doc('Read data from Amazon Kinesis Data Streams', 'streams/latest/dev/building-consumers.html'),
  },
]
