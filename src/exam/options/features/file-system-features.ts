import type { FeaturePhrase } from './feature-phrase.ts'

/** Settings of shared file systems and how they are reached, by the wordings of options. */
export const FILE_SYSTEM_FEATURES = [
  {
    feature: 'elastic-throughput',
    pattern: 'elastic (?:throughput|mode)|throughput mode[^.;]{0,50}\\belastic\\b|\\bto elastic\\b|탄력적 처리량',
  },
  {
    feature: 'provisioned-file-throughput',
    pattern: 'provisioned throughput|throughput mode[^.;]{0,50}\\bprovisioned\\b|프로비저닝된 처리량',
  },
  { feature: 'bursting-throughput', pattern: 'bursting(?: throughput| mode)?|버스팅' },
  {
    feature: 'general-purpose-mode',
    pattern: 'general purpose',
    unless: 'ssd|gp[23]|volume|instance',
  },
  {
    feature: 'back-on-access',
    pattern:
      '(?:transition|mov)\\w*[^.;]{0,30}(?:back|out of ia|into standard|to standard)[^.;]{0,40}(?:access|read)|on first access|efs intelligent[- ]tiering',
  },
  {
    feature: 'mount-target-each-zone',
    pattern:
      'mount targets?[^.;]{0,60}(?:each|every|all|both|other|availability zones\\b|zones \\w and)|(?:each|every|all)\\b[^.;]{0,40}mount targets?|(?:각|모든) ?(?:가용 ?영역|AZ)[^.;]{0,15}마운트',
  },
  { feature: 'mount-target', pattern: 'mount targets?|마운트 (?:대상|타깃|타겟)' },
  {
    feature: 'nfs-rule',
    pattern:
      'security groups?[^.;]{0,80}(?:\\bnfs\\b|2049|mount|file system|efs)|(?:\\bnfs\\b|mount targets?|file system|efs)[^.;]{0,60}security groups?|(?:port|tcp) 2049|보안 그룹',
  },
  {
    feature: 'tls-mount',
    pattern: 'tls (?:mount )?option|mount helper|efs-?utils|(?:mount|connect)\\w*[^.;]{0,40}\\btls\\b',
  },
  {
    feature: 'file-system-policy',
    pattern:
      'file system polic(?:y|ies)|iam authori[sz]ation for nfs|iam authori[sz]ation|\\biam\\b[^.;]{0,60}(?:clients?[^.;]{0,20}mount|mount[^.;]{0,30}(?:file system|efs))|IAM[^.;]{0,20}(?:마운트|탑재)',
  },
  {
    feature: 'new-encrypted-copy',
    pattern:
      '암호화(?:가 \\S{2,4})?된 (?:새|신규)[^.;]{0,12}(?:파일 시스템|볼륨|테이블)|(?:새|새로운|신규) (?:암호화된|(?:efs )?파일 시스템[^.;]{0,8}암호화)|(?:create|new)\\w* [^.;]{0,30}encrypted (?:\\w+ ){0,2}(?:file system|volume|table|copy|bucket)|(?:file system|volume)[^.;]{0,30}with encryption[^.;]{0,80}(?:cop|migrat|mov|sync)\\w*',
    effort: 1,
  },
  {
    feature: 'encrypt-existing',
    pattern:
      '(?:enable|turn on|activate|modify)\\w*[^.;]{0,60}encryption[^.;]{0,40}(?:existing|current|running)|(?:existing|current)[^.;]{0,40}(?:enable|turn on)\\w*[^.;]{0,20}encryption',
  },
  { feature: 'persistent-file-system', pattern: 'lustre[^.;]{0,30}persistent|persistent[^.;]{0,30}lustre' },
  {
    feature: 'scratch-file-system',
    pattern:
      '^scratch\\W*$|scratch (?:deployment|file system|type|\\d)|(?:lustre|file system)[^.;]{0,30}\\bscratch\\b|스크래치',
  },
  { feature: 'peering', pattern: '(?:vpc|region)? ?peering|transit gateway' },
  {
    feature: 'nfs-server',
    pattern: '(?:nfs|file) server (?:on|in|running)|self-?managed (?:nfs|file)|samba',
    effort: 2,
  },
  {
    feature: 'per-instance-volume',
    pattern:
      '(?:each|every|separate|own)[^.;]{0,40}(?:instance|server|container|task)?[^.;]{0,20}(?:\\bebs\\b|volume)|\\bebs\\b[^.;]{0,30}(?:each|every|per)',
  },
] as const satisfies readonly FeaturePhrase[]
