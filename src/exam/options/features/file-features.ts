import type { FeaturePhrase } from './feature-phrase.ts'

/** File systems, volumes and directories, by the wordings of options. */
export const FILE_FEATURES = [
  { feature: 'mount', pattern: '\\bmount\\w*|마운트' },
  { feature: 'data-source', pattern: '(?:input )?data (?:source|channel)|데이터 (?:소스|원본)' },
  {
    feature: 's3-mountpoint',
    pattern: 'mountpoint for (?:amazon )?s3|s3fs|mount (?:the |an? )?(?:amazon )?(?:s3 )?bucket\\b',
  },
  { feature: 'multi-attach', pattern: 'multi-?attach' },
  { feature: 'tmp-dir', pattern: '/tmp\\b' },
  { feature: 'layer-dir', pattern: '/opt\\b|lambda layers?' },
  { feature: 'multi-az', pattern: 'multi-az|(?:multiple|two|three|several|different) availability zones' },
  { feature: 'single-az', pattern: 'single-az\\b|single az\\b|단일 az', unless: 'multi-az' },
  {
    feature: 'efs-tiering',
    pattern:
      '(?:efs|file system|files)[^.;]{0,40}(?:lifecycle|infrequent access|\\bia\\b|archive)|lifecycle (?:management|polic\\w+)[^.;]{0,40}(?:files|\\befs\\b)',
    unless: '\\bs3\\b|glacier',
  },
  { feature: 'one-zone-efs', pattern: '(?:efs|file system)[^.;]{0,20}one zone' },
  { feature: 'efs-throughput', pattern: '(?:elastic|provisioned) throughput|throughput mode' },
  { feature: 'max-io', pattern: 'max i/?o' },
  { feature: 'io2-volume', pattern: '\\bio2\\b|block express' },
  { feature: 'st1-volume', pattern: '\\bst1\\b|throughput[- ]optimi[sz]ed hdd' },
  { feature: 'sc1-volume', pattern: '\\bsc1\\b|cold hdd' },
  { feature: 'automated-backup', pattern: 'automat\\w+ (?:\\w+ ){0,2}backups?' },
  { feature: 'fast-file', pattern: 'fast ?file(?: (?:input )?mode)?' },
  { feature: 'pipe-mode', pattern: 'pipe (?:input )?mode' },
] as const satisfies readonly FeaturePhrase[]
