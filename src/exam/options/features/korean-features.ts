import type { FeaturePhrase } from './feature-phrase.ts'

/** Mechanisms by the Korean names that AWS documents them under, and by what Korean options say of them. */
export const KOREAN_FEATURES = [
  { feature: 'batch-operations', pattern: '배치 복제|일괄 (?:복제|작업)' },
  { feature: 'rtc', pattern: '복제 시간 제어' },
  { feature: 'srr', pattern: '(?:동일|같은) 리전 복제' },
  { feature: 'mrap', pattern: '다중 리전 액세스 포인트' },
  { feature: 'bucket-per-region', pattern: '(?:각|모든|여러) 리전[^.;]{0,8}버킷', effort: 2 },
  {
    feature: 'other-region-copy',
    pattern: '다른 리전[^.;]{0,20}(?:복사|사본|백업|스냅샷)',
  },
  {
    feature: 'periodic-copy',
    pattern:
      '(?:매일|매주|매시간|매분|주기적|정기적|예약)[^.;]{0,25}(?:복사|동기화|내보내|내보낸|백업)(?!.{0,12}aws backup)',
    effort: 2,
  },
  { feature: 'website-hosting', pattern: '정적 웹 ?사이트 호스팅' },
  { feature: 'cors', pattern: '교차 오리진|교차 출처' },
  { feature: 'object-lambda', pattern: '객체 람다' },
  { feature: 'requester-pays', pattern: '요청자 (?:지불|부담)' },
  { feature: 's3-inventory', pattern: '인벤토리' },
  { feature: 'storage-lens', pattern: '스토리지 렌즈' },
  { feature: 'cost-tags', pattern: '비용 할당 태그' },
  { feature: 'public-access', pattern: '퍼블릭 ?(?:으로|읽기|쓰기|acl|버킷)|공개 버킷|(?:버킷|객체)[을를]? 공개' },
  {
    feature: 'long-lived-keys',
    pattern:
      '(?:액세스|비밀|보안) 키[^.;]{0,20}(?:전달|공유|포함|저장|보내|발급|내장|삽입|입력|하드 ?코딩|넣)|자격 증명을[^.;]{0,12}(?:포함|공유|하드 ?코딩|내장|넣)',
    effort: 1,
  },
  { feature: 'wildcard-buckets', pattern: '모든 (?:s3 )?버킷', unless: '차단|암호화|렌즈|인벤토리|config' },
  {
    feature: 'federation',
    pattern:
      'federation proxy|identity provider|security token service|\\bsts\\b|saml|페더레이션 프록시|자격 증명 공급자|single sign-on|싱글 사인온',
    unless: 'third-party single|타사',
  },
  {
    feature: 'iam-user-per-person',
    pattern:
      '(?:각|모든|명의) (?:직원|사용자|고객|사람)[^.;]{0,20}iam (?:사용자|계정)|iam 사용자[^.;]{0,10}(?:직원|사람|고객)(?:마다|별)',
  },
  { feature: 'full-access', pattern: '전체 (?:액세스|권한)|모든 (?:권한|작업)[^.;]{0,6}(?:허용|부여)' },
  { feature: 'assume-role', pattern: '교차 계정[^.;]{0,8}역할|역할을 (?:맡|수임)' },
  { feature: 'transact', pattern: '트랜잭션' },
  { feature: 'streams', pattern: '(?:dynamodb|테이블) 스트림' },
  { feature: 'scan-filter', pattern: '스캔' },
  {
    feature: 'high-cardinality',
    pattern:
      '(?:고유|다양|서로 다른|카디널리티)[^.;]{0,16}(?:기본|파티션) 키|(?:기본|파티션) 키[^.;]{0,20}(?:고유|카디널리티|다양)|(?:임의|무작위|랜덤)[^.;]{0,8}접미사|(?:여러|다양한) (?:접두사|파티션)[^.;]{0,8}분산',
  },
  { feature: 'eventual-consistent', pattern: '최종적? 일관' },
  { feature: 'strong-consistent', pattern: '강력한 일관' },
  { feature: 'global-tables', pattern: '전역 테이블' },
  { feature: 'provisioned-capacity', pattern: '프로비저닝된? ?(?:용량|모드)' },
  { feature: 'efs-throughput', pattern: '(?:탄력적|프로비저닝된?) 처리량|처리량 모드' },
  { feature: 'provisioned-file-throughput', pattern: '프로비저닝된? 처리량' },
  { feature: 'elastic-throughput', pattern: '탄력적 처리량' },
  { feature: 'one-zone-efs', pattern: '(?:efs|파일 시스템)[^.;]{0,12}단일 (?:영역|가용)' },
  {
    feature: 'transient-cluster',
    pattern: '(?:일시적|임시)(?:인)? (?:\\S+ )?클러스터|(?:작업|단계)[^.;]{0,10}(?:끝나면|완료 후)[^.;]{0,8}종료',
  },
  { feature: 'hdfs-keeps', pattern: 'hdfs에[^.;]{0,10}(?:저장|보관|유지)' },
  { feature: 'output-to-s3', pattern: '(?:결과|출력)[^.;]{0,12}s3' },
  { feature: 'more-core-nodes', pattern: '코어 노드[를]? ?(?:추가|늘)' },
  {
    feature: 'custom-delete',
    pattern: '(?:lambda|스크립트|작업|애플리케이션)[^.;]{0,20}삭제(?!.{0,6}마커)',
    effort: 2,
  },
  { feature: 'custom-code', pattern: '(?:스크립트|코드)[^.;]{0,8}(?:작성|실행|개발)', effort: 3 },
  {
    feature: 'ec2-hosted',
    pattern:
      'ec2 인스턴스(?! 프로)[를가에]?[^.;]{0,20}(?:실행|운영|시작|배포|처리|폴링|변환|늘리|추가|설치)|ec2 인스턴스의 (?:\\S+ ){0,5}(?:데이터베이스|sql|서버|서비스)|ec2에서',
    effort: 2,
  },
  { feature: 'copies-data', pattern: '로컬(?:로|에) (?:복사|다운로드)' },
  {
    feature: 's3-pointer',
    pattern:
      '(?:이미지|사진|영상|비디오|파일|문서|콘텐츠|객체)[^.;]{0,20}s3[^.]{0,60}(?:메타데이터|위치|url|포인터|링크|키)[^.;]{0,40}dynamodb|dynamodb[^.;]{0,40}(?:url|포인터|링크|참조|s3 (?:키|위치|경로))|메타데이터[^.;]{0,12}dynamodb[^.]{0,60}s3|s3[^.;]{0,40}\\. ?메타데이터[^.;]{0,15}dynamodb',
  },
  {
    feature: 'ddb-binary',
    pattern: '(?:이미지|사진|영상|비디오|파일|문서)(?:과|와|를|을|도)?[^.;]{0,20}(?:모두 )?dynamodb(?:에| 테이블에)',
    unless: 's3|url|포인터',
  },
  {
    feature: 'deny-unencrypted',
    pattern:
      '(?:x-amz-server-side-encryption|암호화되지 않은|암호화[^.;]{0,12}(?:없|않))[^.;]{0,40}(?:거부|차단)|거부[^.;]{0,30}(?:x-amz-server-side-encryption|암호화되지 않은)',
  },
  {
    feature: 'scheduled-scaling',
    pattern:
      '(?:피크|시간대|업무 시간|주말|요일)[^.;]{0,40}용량[^.;]{0,30}(?:예약|일정)|예약된? (?:작업|조정|확장)[^.;]{0,20}(?:용량|dynamodb)|용량을[^.;]{0,12}(?:예약|일정에 따라)',
  },
  {
    feature: 'recopy',
    pattern:
      's3 (?:sync|cp)|(?:기존|이미 있는) (?:객체|데이터|파일)[을를]?[^.;]{0,15}(?:복사|다시 업로드)|(?:복사|업로드) ?작업을? 다시',
    unless: '복제',
  },
  {
    feature: 'manual',
    pattern: '콘솔(?:에서|을 사용하여|로)[^.;]{0,40}(?:복사|다운로드|업로드|옮)|직접 (?:복사|다운로드|업로드)',
    effort: 3,
  },
  { feature: 'table-scan-export', pattern: '(?:lambda|glue|emr|스크립트)[^.;]{0,25}(?:내보내|덤프|스캔)', effort: 2 },
  {
    feature: 'custom-code',
    pattern:
      '(?:복사|동기화|복제|이동|전송|옮기)(?:하는|할) lambda|lambda[^.;]{0,15}(?:복사|동기화|복제|옮기|이동)(?!.{0,10}(?:없|않))',
    effort: 2,
  },
  { feature: 'gateway-appliance', pattern: '(?:파일|볼륨|테이프|스토리지) 게이트웨이', effort: 1 },
] as const satisfies readonly FeaturePhrase[]
