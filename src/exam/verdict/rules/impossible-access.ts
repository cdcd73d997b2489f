import type { Impossibility } from './impossibility.ts'
import { doc } from './rule.ts'
import { CLASSES, KEYS } from './sources.ts'

/** What keys, endpoints and query engines do not do, whatever is asked. Patterns are matched against an option in lower case. */
export const IMPOSSIBLE_ACCESS: readonly Impossibility[] = [
  {
    id: 'open-by-default',
    pattern:
      '(?:unlimited|unrestricted|full|complete) access to (?:all|every|any)[^.;]{0,40}(?:by default|automatically)|(?:기본적으로|자동으로)[^.;]{0,20}모든 (?:s3 )?버킷[^.;]{0,15}(?:무제한|전체)',
    en: 'IAM denies what no policy allows; a new identity has no access by default',
    ko: 'IAM은 정책이 허용하지 않은 요청을 거부하므로 새 자격 증명은 기본 권한이 없습니다',
    source: doc('Policy evaluation logic', 'IAM/latest/UserGuide/reference_policies_evaluation-logic.html'),
  },
  {
    id: 'endpoint-instead-of-iam',
    pattern:
      'endpoints?\\b[^.;]{0,15}(?:,|and) ?not (?:by |through |via |with )?(?:the |any )?(?:iam|polic)|엔드포인트[^.;]{0,20}(?:iam|정책)[^.;]{0,8}(?:아니라|아닌|없이)',
    en: 'an endpoint is a path into S3; IAM and bucket policies decide on every request that comes along it',
    ko: '엔드포인트는 S3로 가는 경로일 뿐이며 요청마다 IAM과 버킷 정책이 허용 여부를 결정합니다',
    source: doc(
      'Controlling access from VPC endpoints',
      'AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html',
    ),
  },
  {
    id: 'acl-for-distribution',
    pattern:
      '\\bacls?\\b[^.;]{0,40}\\b(?:allow|grant|permit|limit)\\w*[^.;]{0,40}(?:cloudfront|distribution)|acl[^.;]{0,15}(?:cloudfront|배포)[^.;]{0,12}(?:허용|부여)',
    unless: 'web acl|\\bwaf\\b',
    en: 'ACLs grant to accounts and predefined groups; a distribution is named in the bucket policy',
    ko: 'ACL은 계정과 미리 정의된 그룹에만 권한을 부여하며 배포는 버킷 정책에서 지정합니다',
    source: doc('Access control list (ACL) overview', 'AmazonS3/latest/userguide/acl-overview.html'),
  },
  {
    id: 'acl-required',
    pattern:
      'requires? (?:the )?(?:manual )?(?:config|sett?ing|edit)\\w* (?:of )?(?:each|every) bucket[^.;]{0,4}s? acls?|(?:버킷마다|각 버킷의?)[^.;]{0,12}acl[^.;]{0,12}(?:필요|해야)',
    en: 'ACLs are off for new buckets; policies grant access without them',
    ko: '새 버킷은 ACL이 꺼져 있으며 ACL 없이 정책으로 권한을 부여합니다',
    source: doc(
      'Controlling ownership of objects and disabling ACLs',
      'AmazonS3/latest/userguide/about-object-ownership.html',
    ),
  },
  {
    id: 'client-side-s3-keys',
    pattern:
      'client[- ]side[^.;]{0,40}(?:keys? (?:managed|held|kept|provided) by (?:amazon )?s3|s3[- ]managed (?:encryption )?keys?|sse-s3)|클라이언트 측[^.;]{0,15}s3 ?관리형 키',
    unless: 'server[- ]side',
    en: 'keys that S3 manages serve encryption on the server only; a client never sees them',
    ko: 'S3 관리형 키는 서버 측 암호화에만 쓰이며 클라이언트는 사용할 수 없습니다',
    source: KEYS,
  },
  {
    id: 'server-side-client-key',
    pattern: 'server[- ]side encrypt\\w*[^.;]{0,25}client[- ]side (?:master |root |encryption )?keys?',
    en: 'a client-side master key encrypts at the client; encryption on the server takes keys of S3, of AWS KMS or one sent with the request',
    ko: '클라이언트 측 마스터 키는 클라이언트에서 암호화할 때 쓰며 서버 측 암호화에는 쓰지 않습니다',
    source: KEYS,
  },
  {
    id: 'gateway-endpoint-on-premises',
    pattern:
      'gateway (?:vpc )?endpoints?[^;]{0,160}\\bon-?prem\\w*|on-?prem\\w*[^;]{0,120}gateway (?:vpc )?endpoints?|게이트웨이 (?:vpc )?엔드포인트[^;]{0,60}온프레미스',
    unless: 'interface|인터페이스',
    en: 'a gateway endpoint serves its own VPC only: it cannot be reached from on premises',
    ko: '게이트웨이 엔드포인트는 해당 VPC 안에서만 쓸 수 있으며 온프레미스에서 접근할 수 없습니다',
    source: doc('Gateway endpoints for Amazon S3', 'vpc/latest/privatelink/vpc-endpoints-s3.html'),
  },
  {
    id: 'interface-endpoint-routes',
    pattern:
      'interface (?:vpc )?endpoints?[^.;]{0,80}route tables?|인터페이스 (?:vpc )?엔드포인트[^.;]{0,25}라우팅 테이블',
    unless: 'gateway|게이트웨이',
    en: 'interface endpoints are network interfaces in subnets; only gateway endpoints are entries of route tables',
    ko: '인터페이스 엔드포인트는 서브넷의 네트워크 인터페이스이며 라우팅 테이블 항목이 되는 것은 게이트웨이 엔드포인트뿐입니다',
    source: doc('AWS PrivateLink for Amazon S3', 'AmazonS3/latest/userguide/privatelink-interface-endpoints.html'),
  },
  {
    id: 'spectrum-sources',
    pattern:
      '(?:postgres\\w*|mysql|aurora|\\brds\\b|dynamodb|\\befs\\b|\\bebs\\b|\\bhdfs\\b)[^.;,]{0,40}(?:with|by|using|through|via|from) (?:amazon )?(?:redshift )?spectrum|(?:redshift )?spectrum (?:\\w+ ){0,4}(?:postgres\\w*|mysql|aurora|\\brds\\b|dynamodb|\\befs\\b|\\bebs\\b|\\bhdfs\\b)',
    unless: 'federated|export|unload|\\bs3\\b',
    en: 'Redshift Spectrum reads files in Amazon S3, not databases; those take federated queries',
    ko: 'Redshift Spectrum은 데이터베이스가 아니라 Amazon S3의 파일을 읽으며 데이터베이스에는 연합 쿼리를 씁니다',
    source: doc('Amazon Redshift Spectrum overview', 'redshift/latest/dg/c-spectrum-overview.html'),
  },
  {
    id: 'query-archived',
    pattern:
      '(?:glacier(?! instant)|deep archive)[^.;]{0,100}(?:quer|reach|access|read|analy[sz]|join)\\w* (?:it|them|the (?:archive|archived \\w+|old\\w* \\w+)|there|from there)\\b[^.;]{0,40}(?:athena|spectrum|s3 select)|(?:athena|spectrum) (?:to )?(?:quer|read|reach|access|analy[sz])\\w*[^.;]{0,30}(?:in|from|on) (?:amazon )?(?:s3 )?(?:glacier(?! instant)|deep archive)',
    unless: 'restor',
    en: 'no query engine reads objects in Glacier Flexible Retrieval or Deep Archive before they are restored',
    ko: 'Glacier Flexible Retrieval과 Deep Archive의 객체는 복원하기 전에는 쿼리할 수 없습니다',
    source: CLASSES,
  },
]
