import type { FeaturePhrase } from './feature-phrase.ts'

/** Public access, keys, policies and audits, by the wordings of options. */
export const PERMISSION_FEATURES = [
  {
    feature: 'scoped-policy',
    pattern:
      'only (?:the )?(?:needed|required|necessary|specific|minimum|minimal)[^.;]{0,30}(?:actions?|permissions?|buckets?|objects?|prefix\\w*|resources?)|(?:least|minimum|minimal)[- ](?:privileges?|permissions?)|(?:specific|named|particular) (?:actions?|resources?|bucket arns?)[^.;]{0,30}polic|(?:필요한|특정) (?:작업|버킷|권한)만',
  },
  {
    feature: 'cross-account-access',
    pattern: 'cross-account (?:access|permissions?|sharing|role|polic)|교차 계정 (?:액세스|접근|권한)',
  },
  {
    feature: 'root-credentials',
    pattern:
      'root (?:user|account|credentials?|access keys?)|\\broot\\b[^.;]{0,20}credentials|루트 (?:사용자|계정|자격)',
    unless: 'delet|lock away|mfa|not |avoid|protect|squash|삭제|보호',
  },
  { feature: 'wildcard-actions', pattern: '\\bs3:\\w*\\*|"\\*"|all (?:s3 )?actions|모든 (?:s3 )?작업을 허용' },
  {
    feature: 'wildcard-buckets',
    pattern: ':::[\\w-]+\\*|all (?:s3 )?buckets\\b',
    unless: 'block|encrypt|storage lens|inventory|config',
  },
  {
    feature: 'public-access',
    pattern:
      '(?:make|made|set)\\w*[^.;]{0,30}public|public(?:ly)? (?:read|access(?:ible)?)(?! (?:block|is blocked))|public bucket|\\bopen\\w* [^.;]{0,40}\\bto (?:the (?:public|world|internet)|everyone|anyone)',
    unless: 'block public|disable|turn off',
  },
  { feature: 'block-public', pattern: 'block public access|퍼블릭 액세스 차단' },
  { feature: 'mrk', pattern: 'multi-region (?:\\w+ ){0,3}(?:kms )?keys?' },
  {
    feature: 'sse-kms',
    pattern:
      'sse-kms|default (?:bucket )?encryption[^.;]{0,30}\\bkey\\b|aws kms|kms[- ]managed|customer[- ]managed|kms key|고객 ?관리형',
  },
  {
    feature: 'aws-managed-key',
    pattern: 'aws[- ](?:managed|owned) (?:kms |s3 )?keys?|aws/s3\\b|default kms key|AWS ?관리형 키',
  },
  { feature: 'sse-s3', pattern: 'sse-s3|s3[- ]managed (?:encryption )?keys?|aes-256' },
  {
    feature: 'encryption-at-rest',
    pattern:
      'server[- ]side[- ]encrypt\\w*|x-amz-server-side-encryption|default (?:server[- ]side )?encryption|encryption at rest|encrypted? (?:at rest|with (?:aws )?kms)|서버 측 암호화|저장 (?:데이터 )?암호화|기본 암호화',
  },
  { feature: 'sse-c', pattern: 'sse-c\\b|customer[- ]provided', effort: 1 },
  {
    feature: 'client-side',
    pattern:
      'client[- ]side encrypt\\w*|\\bencrypt (?:and decrypt )?(?:\\w+ ){0,4}(?:on|at) the client\\b|클라이언트 측 암호화',
    effort: 2,
  },
  {
    feature: 'key-per-region',
    pattern:
      '(?:kms |customer managed |managed )?keys?(?: \\w+){0,3} and bucket (?:per|in each|for each) region|keys? (?:per|in each|in every) region',
  },
  { feature: 'secure-transport', pattern: 'securetransport|https only|enforce (?:https|tls)|\\btls\\b' },
  {
    feature: 'explicit-deny',
    pattern:
      'explicit(?:ly)? den\\w+|\\bden(?:y|ies)\\b[^.;]{0,60}\\b(?:every|everyone|everybody|all|any|principals?)\\b[^.;]{0,40}\\b(?:except|other than|but|unless)\\b|\\bnotprincipal\\b|\\bden(?:y|ial|ied)\\b[^.;]{0,30}(?:overrid|precedence|prevail|\\bwins?\\b|outweigh)|명시적 거부',
  },
  {
    feature: 'provider-task',
    pattern:
      'physical(?:ly)? (?:secur|access|protect|infrastructure|facilit)\\w*|data cent(?:er|re)s?\\b|(?:patch|updat|secur|maintain|replac|provision|protect)\\w*[^.;]{0,40}\\b(?:hosts?|hardware|operating systems?|infrastructure|hypervisors?|facilities|disks?)\\b|(?:물리적|하드웨어|데이터 센터|하이퍼바이저|운영 체제)[^.;]{0,20}(?:보안|교체|관리|패치|보호|유지)',
  },
  {
    feature: 'customer-task',
    pattern:
      '(?:manag|configur|set|grant|defin|control|activat|enabl|encrypt|classif)\\w*[^.;]{0,40}\\b(?:access|permissions?|polic(?:y|ies)|versioning|encryption|data|users?)\\b|\\baccess to\\b|(?:접근|액세스|권한|정책|암호화|데이터)[^.;]{0,15}(?:관리|구성|설정|분류)',
  },
  {
    feature: 'iam-identity',
    pattern:
      'iam (?:user |identity |role )?polic(?:y|ies)|(?:role|user|group)s? with[^.;]{0,20}polic(?:y|ies)|identity[- ]based polic|IAM 정책',
  },
  {
    feature: 'no-permission',
    pattern:
      '(?:not (?:have|include|grant|allow)|lacks?|lacking|missing|without|no)\\b[^.;]{0,30}(?:permissions?|polic(?:y|ies))\\b|권한(?:이|을)? ?(?:없|부족|누락)',
  },
  { feature: 'sse-header', pattern: 'x-amz-server-side-encryption' },
  { feature: 'permissions-boundary', pattern: 'permissions? boundar(?:y|ies)|권한 경계' },
  {
    feature: 'bucket-policy',
    pattern:
      'bucket polic(?:y|ies)|resource[- ]based polic(?:y|ies)(?! (?:on|of|for) the (?:\\w+ )?(?:key|function))|버킷 정책',
  },
  { feature: 'acl', pattern: '(?<!network |web |네트워크 |웹 )\\bacls?\\b|(?<!network )access control lists?' },
  {
    feature: 'assume-role',
    pattern:
      '(?:assume|cross-account)[^.;]{0,20}roles?|iam roles?|\\broles?\\b[^.;]{0,60}(?:assum\\w*|trust\\w*|external id)|instance profile|(?:ec2|task|execution|instance) (?:service )?roles?\\b|attach\\w* (?:an? |the |that )?(?:iam )?role to|roles?, one per|IAM 역할',
  },
  {
    feature: 'long-lived-keys',
    pattern:
      '(?:access|secret) keys?[^.;]{0,40}(?:embed|store|hard|in the code|distribut|to the (?:partner|auditor|customer|vendor))|(?:e-?mail|send|hand|give|store|put|provid|rotat|config)\\w*[^.;]{0,40}(?:access|secret|root)[^.;]{0,12} keys?|(?:embed|hard-?cod|distribut|share)\\w*[^.;]{0,40}(?:access keys?|credentials)|(?:stor|keep|sav|put|plac)\\w* (?:the |their |its )?(?:\\w+ ){0,2}credentials\\b(?! (?:in|with) (?:aws )?secrets manager)',
    effort: 1,
  },
  {
    feature: 'full-access',
    pattern: '\\bs3:\\*|full (?:s3 |bucket )?access|\\w*fullaccess|administrator ?access|all (?:s3 )?actions',
  },
  { feature: 'no-default-access', pattern: '(?:without|no) (?:any )?s3 access' },
  {
    feature: 'emrfs-role-mapping',
    pattern:
      '(?:role|mapping)s?[^.;]{0,80}(?:security configuration|emrfs)|(?:security configuration|emrfs)[^.;]{0,80}(?:role|mapping)s?|roles?[^.;]{0,60}(?:assum|trust)\\w*[^.;]{0,40}(?:instance profile|ec2)|trust\\w*[^.;]{0,40}(?:instance profile|ec2)',
  },
  {
    feature: 'lake-tags',
    pattern:
      'lake formation[^.]{0,120}tags?|lake formation[^.]{0,80}(?:data filters?|(?:row|column|cell)[- ]level|rows (?:and|or) columns)|lf-tags?|lake formation (?:permissions|authori)',
  },
  { feature: 'lake-formation', pattern: 'lake formation|레이크 포메이션' },
  {
    feature: 'policy-rewriting',
    pattern: '(?:lambda|stream)\\w*[^.;]{0,40}(?:rewrit|updat|modif)\\w*[^.;]{0,30}polic',
    effort: 3,
  },
  { feature: 'access-points', pattern: '(?<!multi-region )access points?|(?<!다중 (?:리전|지역) )액세스 포인트' },
  { feature: 'organization-condition', pattern: 'principalorgid|organi[sz]ation id' },
  { feature: 'origin-access', pattern: 'origin access (?:control|identit)\\w*|\\boac\\b|\\boai\\b' },
  {
    feature: 'policy-variables',
    pattern: 'leadingkeys|policy variables?|(?:\\$\\{|cognito)[^.;]{0,60}(?:sub|identit|polic|prefix|role)',
  },
  { feature: 'macie', pattern: 'macie' },
  { feature: 'cloudtrail', pattern: 'cloudtrail|data events' },
  { feature: 'access-logs', pattern: '(?:server )?access log\\w*' },
] as const satisfies readonly FeaturePhrase[]
