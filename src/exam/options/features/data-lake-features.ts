import type { FeaturePhrase } from './feature-phrase.ts'

/** What is done to files of a data lake and to fields within them, by the wordings of options. */
export const DATA_LAKE_FEATURES = [
  {
    feature: 'redaction',
    pattern:
      '(?:redact|mask|tokeni[sz]|anonymi[sz]|pseudonymi[sz]|obfuscat|de-?identif)\\w*|(?:remov|drop|strip|discard)\\w*[^.;]{0,30}(?:\\bpii\\b|credit card|card numbers?|personal|sensitive)|마스킹|익명화|토큰화|비식별',
  },
  {
    feature: 'hbase-replica',
    pattern:
      'read-?replica cluster|hbase[^.;]{0,40}read-?replica|read-?replica[^.;]{0,40}(?:hbase|cluster)|읽기 전용 복제 클러스터',
  },
  {
    feature: 'trusted-by-team-roles',
    pattern:
      '(?:add|includ|list|allow|nam)\\w* (?:the )?(?:\\w+ )?(?:service role|ec2 (?:instance )?(?:role|profile)|instance profile|emr role)[^.;]{0,60}(?:to|in|into) the trust polic\\w+ (?:for|of) (?:the |each )?(?:of the )?(?:additional|other|team|user|group|new|individual|mapped|three|two|four|emrfs)',
  },
  {
    feature: 'trusts-team-roles',
    pattern:
      '(?:add|includ|list)\\w* (?:the )?(?:additional|other|team|user|group|new|individual|mapped|three|two|four|emrfs)[^.;]{0,20}roles?[^.;]{0,20}to (?:the )?(?:cluster|instance|service|ec2|emr)[^.;]{0,50}trust polic',
  },
  { feature: 'python-shell', pattern: 'python shell|파이썬 셸' },
  {
    feature: 'data-key',
    pattern:
      'generate ?data ?key\\w*|envelope encrypt\\w*|encryption sdk|(?:s3|dynamodb) encryption client|데이터 키|봉투 암호화',
  },
] as const satisfies readonly FeaturePhrase[]
