import type { FeaturePhrase } from './feature-phrase.ts'

/** What somebody has to write or run, by the wordings of options. */
export const OWN_WORK_FEATURES = [
  {
    feature: 'sync-software',
    pattern:
      '(?:(?<!data)sync\\w*|replicat\\w*)[^.;]{0,30}(?:software|tool|script|code|agent)|(?:file-?|data-?)?sync(?:ed|hronization)?[^.;]{0,20}(?:by|with|using) (?:custom|script|code)|rsync|eventual consistency (?:across|among|between)',
    effort: 3,
  },
  {
    feature: 'writes-twice',
    pattern:
      'applications?[^.;]{0,30}(?:writ|upload|send|stor)\\w*[^.;]{0,40}(?:both|two|each|all) (?:of the )?(?:buckets|regions|tables|file systems|copies)|(?:writ|upload|send|stor)\\w*[^.;]{0,30}(?:to|in) both (?:buckets|regions|tables)|애플리케이션[^.;]{0,20}두 (?:버킷|리전|테이블)[^.;]{0,12}(?:쓰|저장|업로드)',
    effort: 2,
  },
  {
    feature: 'code-change',
    pattern:
      '(?:chang|modif|updat|adapt|rewrit|refactor)\\w* (?:the |its )?application(?: code|s?\\b)|(?:application )?code changes?|애플리케이션(?: 코드)?(?:를|을)? ?(?:변경|수정)',
    unless: 'no (?:application )?code changes?|without|minimal',
    effort: 1,
  },
  {
    feature: 'custom-code',
    pattern:
      'custom (?:code|script|application|logic|tool|program|consumer|producer)\\w*|(?<!\\b(?:lambda(?: function)?|emr|glue(?: job)?) with an? (?:\\w+ ){0,2})\\bscripts?\\b|\\b(?:consumers?|workers?|pollers?) (?:\\w+ )?(?:check|cop(?:y|ies)|poll|read|filter|process|mov|writ|delet)\\w*|맞춤|사용자 지정 (?:코드|스크립트)',
    effort: 3,
  },
  {
    feature: 're-architect',
    pattern:
      're-?architect\\w*|re-?write|refactor|(?:modify|chang\\w*|updat\\w*|adapt|extend) the (?:application|code|client|software)\\b(?! server)|다시 작성|재작성|재설계|리팩터',
    // DAX speaks the API of DynamoDB: its client takes the place of the other one.
    unless: '\\bdax (?:endpoint|client)',
    effort: 2,
  },
  {
    feature: 'fetches-at-start',
    pattern:
      '(?:fetch|download|copy|sync|pull|load)\\w*[^.;]{0,80}(?:user data|at (?:start|boot|launch)|start-?up|when (?:it|they|instances?) (?:starts?|boots?|launch))|user data[^.;]{0,60}(?:fetch|download|cop(?:y|ies)|sync|pull|load)',
  },
  {
    feature: 'copies-data',
    pattern:
      '\\b(?:cop(?:y|ies|ying)|mov(?:e|es|ing)|migrat\\w*|transfer|import|upload|sync\\w*) (?:all )?(?:of )?(?:the |its |this |that |your )?(?:\\w+ )?(?:data|dataset|files?|contents?)\\b[^.;]{0,40}\\b(?:to|into|onto|in)\\b|(?:데이터|파일)[^.;]{0,12}(?:로|에) ?(?:복사|이동|옮|마이그레이션)',
  },
  {
    feature: 'moves-house',
    pattern:
      'new (?:amazon )?s3 buckets?\\b[^;]{0,20}\\b(?:load|migrat|cop|mov)\\w*|새 (?:S3 )?버킷[^;]{0,20}(?:로드|복사|이동|마이그레이션)',
    effort: 1,
  },
  {
    feature: 'manual',
    pattern: 'manual(?:ly)?|e-?mail address[^.;]{0,40}\\b(?:process|review|action)|수동',
    effort: 3,
  },
  {
    feature: 'ec2-hosted',
    pattern:
      'ec2 (?:web |linux |windows )?(?:server|instance|host)\\w*(?! (?:profile|role|metadata))(?! as (?:the )?(?:protected )?resources)|(?:nfs|web|file|ftp|mysql|database) server on|ec2 auto scaling|ec2 in each|(?:ec2|ecs)[^.;]{0,24}instances? (?:that )?(?:reads?|polls?|process|fetch|subscribes?|consumes?)|on (?:amazon )?ec2|self-managed',
    effort: 2,
  },
  { feature: 'application-platform', pattern: 'elastic beanstalk|beanstalk|lightsail|app runner', effort: 2 },
  { feature: 'kubernetes', pattern: '\\beks\\b|kubernetes|쿠버네티스', effort: 3 },
  { feature: 'containers', pattern: 'fargate', effort: 1 },
  {
    feature: 'each-account',
    pattern: '\\bin (?:each|every|all) (?:of the )?(?:\\w+ )?accounts?\\b|각 계정(?:에서|마다)',
    unless: 'stacksets?|organi[sz]ation',
    effort: 1,
  },
  {
    feature: 'second-bucket',
    pattern: '(?:second|additional|another|separate) (?:amazon )?(?:s3 )?bucket\\b|두 번째 (?:s3 )?버킷',
    effort: 1,
  },
  {
    feature: 'standby-servers',
    pattern:
      '(?:hot|warm) standby|pilot light|auto scaling groups?[^.;]{0,120}\\b(?:both|two|each|all|second\\w*|another) (?:\\w+ )?regions?\\b',
    unless: '\\bspot\\b',
  },
  {
    feature: 'loads-at-start',
    pattern:
      '(?:user ?data|start-?up|boot(?:strap)?|launch)[^.;]{0,40}\\b(?:download|cop|load|fetch)\\w*|사용자 데이터[^.;]{0,20}다운로드',
  },
  {
    feature: 'data-in-image',
    pattern: '\\bami\\b[^.;]{0,60}\\b(?:contain|includ|with)\\w*[^.;]{0,20}\\b(?:data|dataset|files)\\b',
  },
  { feature: 'fabric-adapter', pattern: 'elastic fabric adapter|\\befa\\b' },
  {
    feature: 'nodes-side-by-side',
    pattern:
      'placement groups?|(?:launch|deploy|run|cluster|instances?)\\w*[^.;]{0,40}(?:single|one|same) availability zone|배치 그룹',
  },
  {
    feature: 'nodes-apart',
    pattern:
      '(?:cluster|instances?|nodes)\\b[^.;]{0,40}(?:multiple|several|three|two|different|all) (?:availability zones|azs)',
  },
  { feature: 'load-balancer', pattern: 'load balancers?|\\balb\\b|\\bnlb\\b', effort: 1 },
] as const satisfies readonly FeaturePhrase[]
