import type { Impossibility } from './impossibility.ts'
import { doc } from './rule.ts'

const GUIDE = 'amazondynamodb/latest/developerguide/'

/** What tables, functions and clusters do not do, in the wordings of questions for developers. */
export const IMPOSSIBLE_DEVELOPERS: readonly Impossibility[] = [
  {
    id: 'strong-reads-cost',
    pattern:
      'strong(?:ly)? consistent reads?[^.;]{0,30}(?:the same|same amount|equal|less|fewer|half|variable|no more)\\b[^.;]{0,60}(?:throughput|capacity|units|eventual)|eventual(?:ly)? consistent reads?[^.;]{0,30}(?:more|twice|double)\\b[^.;]{0,40}(?:throughput|capacity|units)',
    en: 'a strongly consistent read takes one unit for each 4 KB, an eventually consistent one half of that',
    ko: '강력한 일관성 읽기는 4KB마다 1단위, 최종 일관성 읽기는 그 절반을 소비합니다',
    source: doc('DynamoDB read consistency', `${GUIDE}read-write-operations.html`),
  },
  {
    id: 'table-type-throughput',
    pattern:
      '(?:table type|table class|type of (?:the )?table)[^.;]{0,20}throughput[- ]optimi[sz]ed|throughput[- ]optimi[sz]ed table',
    en: 'DynamoDB has the table classes Standard and Standard-Infrequent Access, and none for throughput',
    ko: 'DynamoDB 테이블 클래스는 Standard와 Standard-IA뿐이며 처리량용 클래스는 없습니다',
    source: doc('DynamoDB table classes', `${GUIDE}HowItWorks.TableClasses.html`),
  },
  {
    id: 'balanced-table',
    pattern:
      '(?:load balancer|\\balb\\b|\\bnlb\\b)[^.;]{0,40}(?:in front of|for|before|to)[^.;]{0,20}(?:dynamodb|\\btables?\\b|s3 bucket)|load balanc\\w* (?:the )?(?:reads|writes|requests)[^.;]{0,20}(?:to|of|over) (?:the )?table',
    en: 'no load balancer stands before a DynamoDB table; requests go to its regional endpoint',
    ko: 'DynamoDB 테이블 앞에는 로드 밸런서를 둘 수 없으며 요청은 리전 엔드포인트로 갑니다',
    source: doc('Targets of target groups', 'elasticloadbalancing/latest/application/load-balancer-target-groups.html'),
  },
  {
    id: 'fleet-scaling-policy',
    pattern: 'instance fleets?\\b[^;]{0,160}automatic scaling polic',
    unless: 'managed scaling',
    en: 'custom policies for automatic scaling work on instance groups; instance fleets take managed scaling',
    ko: '사용자 지정 자동 조정 정책은 인스턴스 그룹에만 적용되며 인스턴스 플릿은 관리형 조정을 사용합니다',
    source: doc(
      'Automatic scaling with a custom policy for instance groups',
      'emr/latest/ManagementGuide/emr-automatic-scaling.html',
    ),
  },
  {
    id: 'glue-runs-hive',
    pattern:
      'glue (?:etl )?jobs?[^.;]{0,30}(?:with|run\\w*|using|for|of) (?:the |an? |its |their )?(?:apache )?(?:hive|pig|oozie)\\b',
    unless: 'convert|rewrit|metastore',
    en: 'jobs of AWS Glue run Spark, Ray or Python, not scripts of Hive or Pig',
    ko: 'AWS Glue 작업은 Spark, Ray, Python을 실행하며 Hive나 Pig 스크립트는 실행하지 않습니다',
    source: doc('Adding jobs in AWS Glue', 'glue/latest/dg/add-job.html'),
  },
  {
    id: 'tag-encrypts',
    pattern:
      '\\btags?\\b[^.;]{0,40}encryption ?=|tag\\w* (?:each |the |all )?objects?[^.;]{0,30}(?:to encrypt|sse-|encrypt)',
    unless: 'copy|copies',
    en: 'a tag says something about an object; it encrypts nothing',
    ko: '태그는 객체에 대한 정보일 뿐 아무것도 암호화하지 않습니다',
    source: doc('Categorizing your objects using tags', 'AmazonS3/latest/userguide/object-tagging.html'),
  },
  {
    id: 'access-point-creates-itself',
    pattern:
      "access point(?:'s|s')? (?:resource )?polic(?:y|ies)[^.;]{0,60}createaccesspoint|createaccesspoint[^.;]{0,40}access point(?:'s|s')? (?:resource )?polic",
    en: 'the policy of an access point exists after it, and cannot rule how it is created',
    ko: '액세스 포인트 정책은 생성된 뒤에 적용되므로 생성 자체를 제어할 수 없습니다',
    source: doc(
      'Configuring IAM policies for using access points',
      'AmazonS3/latest/userguide/access-points-policies.html',
    ),
  },
  {
    id: 'bucket-policy-creates-points',
    pattern: 'bucket polic(?:y|ies)[^.;]{0,60}createaccesspoint|createaccesspoint[^.;]{0,40}bucket polic',
    en: 'whether access points may be created is a right of the account; a policy of one bucket does not hold for the others',
    ko: '액세스 포인트 생성은 계정 수준 권한이며 한 버킷의 정책은 다른 버킷에 적용되지 않습니다',
    source: doc('Creating access points restricted to a VPC', 'AmazonS3/latest/userguide/access-points-vpc.html'),
  },
]
