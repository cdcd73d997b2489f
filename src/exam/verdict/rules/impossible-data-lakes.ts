import type { Impossibility } from './impossibility.ts'
import { doc } from './rule.ts'

/** What catalogues, clusters on S3 and keys do not do, whatever is asked. */
export const IMPOSSIBLE_DATA_LAKES: readonly Impossibility[] = [
  {
    id: 'kms-encrypts-large',
    pattern:
      '\\bkms[^.;]{0,6}\\bencrypt\\b[^.;]{0,24}(?:to|that) encrypts? (?:the |each |all (?:the )?|every )?(?:\\w+ )?(?:data|files?|objects?|images?|videos?|documents?)\\b(?! keys?)',
    unless: 'generate ?data ?key',
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
      '(?:\\bdms\\b|database migration service)[^.;]{0,60}(?:data catalog|crawlers?)\\b|(?:mov|migrat|cop|transfer)\\w*[^.;]{0,30}data catalog[^.;]{0,40}(?:\\bdms\\b|database migration service)',
    en: 'AWS DMS moves the data of databases; it does not move a Glue Data Catalog',
    ko: 'AWS DMS는 데이터베이스의 데이터를 옮기며 Glue 데이터 카탈로그를 옮기지 않습니다',
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
]
