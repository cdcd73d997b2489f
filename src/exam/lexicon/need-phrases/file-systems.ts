import type { NeedPhrase } from './need-phrase.ts'

/** Throughput, tiers, mounts and protection of shared file systems. */
export const FILE_SYSTEM_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'spiky-file-throughput',
    en: 'burst\\w*[^.]{0,120}(?:collaps|exhaust|run(?:s|ning)? out|us(?:es|ed) up|deplet|drops?\\b|falls?\\b)\\w*|throughput (?:collaps|drop|fall)\\w*|(?:without|not|no|avoid\\w*)\\b[^.]{0,30}(?:guess|estimat|plan|choos|specify|siz|predict|forecast|provision)\\w*[^.]{0,25}throughput|(?:at|in) (?:unpredictable|irregular|random) (?:times|moments|intervals)|(?:almost|mostly|nearly|largely|usually|otherwise) (?:idle|unused|quiet)|(?:peaks?|bursts?|load)\\b[^.]{0,15}(?:irregular|unpredictable|random)|(?:spik\\w*|unpredictabl\\w*|bursty|sudden\\w*|sporadic\\w*|intermittent\\w*|variabl\\w*|var(?:y|ies|ying)|irregular\\w*|unknown|hard to (?:predict|forecast)|idle)[^.]{0,80}(?:throughput|workload|traffic|access|load|reads?|demand|activity|i/?o)|(?:throughput|workload|traffic|load|demand|activity|i/?o|access)[^.]{0,60}(?:spik\\w*|unpredictabl\\w*|bursty|sudden\\w*|sporadic\\w*|intermittent\\w*|var(?:y|ies|ying|iable)|irregular\\w*|hard to (?:predict|forecast)|idle)',
    ko: '(?:처리량|부하|워크로드|접근)[^.]{0,15}(?:예측|급증|불규칙|변동)|(?:급증|불규칙|예측할 수 없)[^.]{0,15}(?:처리량|부하|워크로드)',
    given: 'elastic (?:throughput|mode)|throughput mode[^]*\\belastic\\b|\\bto elastic\\b|탄력적 처리량',
  },
  {
    need: 'steady-file-throughput',
    en: '(?:small|little|few|low|only \\d+ ?gi?b|\\d+ ?gi?b)[^.]{0,80}(?:constant|steady|consistent|sustain\\w*|continuous\\w*|known|at all times|guarantee\\w*|\\d+ ?mi?b/?p?s|mb per second)|(?:constant|steady|consistent|sustain\\w*|continuous\\w*|fixed|known)[^.]{0,60}(?:throughput|\\d+ ?mi?b ?(?:/|p|per ))|(?:throughput|\\d+ ?mi?b ?(?:/s|ps|per second))[^.]{0,60}(?:constant\\w*|stead(?:y|ily)|consistent\\w*|sustain\\w*|continuous\\w*|at all times|around the clock|regardless of (?:the )?(?:size|amount|stor))',
    ko: '(?:일정한|지속적인|꾸준한)[^.]{0,12}처리량|처리량[^.]{0,12}(?:일정|지속|꾸준)',
    given: 'provisioned throughput|throughput mode[^]*\\bprovisioned\\b|프로비저닝된 처리량',
    unless: 'unpredict|spik|bursty',
  },
  {
    need: 'highest-parallelism',
    en: '(?:highly paralleli[sz]ed|thousands of (?:\\w+ ){0,2}(?:instances|clients|hosts|nodes)|massively parallel)[^.]{0,120}|(?:higher|more) latency[^.]{0,40}(?:accept|toler|fine)\\w*|(?:toler\\w*|accept\\w*)[^.]{0,20}(?:higher|more|some) latenc\\w*',
    ko: '지연 ?시간보다[^.]{0,30}처리량|(?:높은|더 높은|약간의) 지연[^.]{0,15}(?:허용|감수|수용|괜찮)|(?:수천|대규모)[^.]{0,20}병렬[^.]{0,40}처리량',
    given: 'max i/?o|최대 i/?o',
  },
  {
    need: 'low-file-latency',
    en: '(?:lowest|low|latency[- ]sensitive|minimal|sub-?millisecond)[^.]{0,30}(?:latency|file operations|per[- ]operation)?[^.]{0,60}(?:content management|home director\\w+|web serv\\w+|file operations|file serving)|latency[- ]sensitive|(?:lowest|low)[^.]{0,20}(?:per-?(?:file|operation) )?latency[^.]{0,30}(?:file|metadata)?',
    given: 'general purpose[^]*max i/?o|max i/?o[^]*general purpose',
  },
  {
    need: 'warm-again',
    en: '\\b(?:again\\b|back\\b|return\\w*|become\\w* (?:active|popular|hot)|when(?:ever)? (?:they are|it is|a file is) (?:access|read|open|need)\\w*)[^.]{0,80}',
    ko: '다시 (?:접근|사용|읽|활성)',
    unless: 'never[^.]{0,20} again',
    given: '(?:back|out of ia|into standard|on first access)[^]*(?:access|read)|first access',
  },
  {
    need: 'reachable-mount',
    en: '(?:mount|connect)\\w*[^.]{0,80}(?:tim(?:es?|ed|ing)[ -]?(?:d )?out|fail\\w*|hang\\w*|cannot|unable|refus\\w*|error)|(?:cannot|unable|fail\\w*|hang\\w*|tim(?:es?|ed)[ -]?out)[^.]{0,40}(?:mount|connect|reach)\\w*',
    ko: '(?:마운트|연결)[^.]{0,15}(?:실패|시간 초과|되지 않|할 수 없)',
    given: 'security group|2049|보안 그룹',
    // Windows does not mount EFS, whatever lets it through.
    unless: 'windows|윈도',
  },
  {
    need: 'clients-by-permission',
    en: '(?:only|limit|restrict|allow|authori[sz]|specific|certain|prevent|deny|enforce)\\w*[^.]{0,80}(?:instances?|clients?|roles?|applications?|mount|root|write|read-only|anonymous)',
    ko: '(?:특정|허용된|승인된|허가된|권한)[^.]{0,15}(?:인스턴스|역할|클라이언트|서버)만',
    given:
      'file system polic(?:y|ies)|iam authori[sz]ation for nfs|(?:efs|file system)[^]*\\biam\\b[^.;\\n]{0,60}mount',
  },
  {
    need: 'encrypt-what-exists',
    en: '(?:existing|already|current|running|unencrypted|not encrypted|without encryption|created without)[^.]{0,80}(?:encrypt\\w*|at rest|unencrypted|not encrypted)|(?:unencrypted|not encrypted)\\b',
    ko: '암호화되(?:지 않은|어 있지 않)',
    given:
      'encrypted (?:\\w+ ){0,2}(?:file system|volume|table|copy)|encryption (?:enabled|at rest)|암호화(?:가 \\S{2,4})?된[^.;]{0,15}(?:파일 시스템|볼륨|테이블)',
  },
  {
    need: 'mount-across-networks',
    en: '(?:another|other|different|two|several|multiple|second|peered|separate)[^.]{0,15}(?:vpcs?|networks?|accounts?|regions)\\b|regions in\\b[^.]{0,50}(?:edit|access|mount|open|write|read)',
    ko: '(?:다른|여러|두) (?:VPC|네트워크)',
    given: 'peering|transit gateway',
  },
  {
    need: 'mount-across-networks',
    en: 'mount\\w*[^.]{0,60}on-?prem\\w*|on-?prem\\w*[^.]{0,60}(?:mount|efs|file system)',
    ko: '온프레미스[^.]{0,20}마운트',
    offered: 'direct connect|\\bvpn\\b',
  },
]
