import type { S3Class } from '../../models/s3/storage-classes.ts'

/** Names of S3 storage classes as options write them, most specific first: each takes the words it matches. */
export const S3_CLASS_PHRASES: readonly { readonly storageClass: S3Class; readonly pattern: string }[] = [
  { storageClass: 'EXPRESS_ONEZONE', pattern: '(?:s3 )?express one zone' },
  {
    storageClass: 'ONEZONE_IA',
    pattern: '(?:s3 )?one[- ]zone[- ](?:ia|infrequent[- ]access)(?: \\((?:s3 )?one zone-ia\\))?|s3 one[- ]zone',
  },
  {
    storageClass: 'STANDARD_IA',
    pattern:
      '(?:s3 )?standard[- ](?:ia|infrequent[- ]access)(?: \\((?:s3 )?standard-ia\\))?|\\bs3 ia\\b|(?:s3 )?infrequent access|스탠다드-?IA',
  },
  { storageClass: 'INTELLIGENT_TIERING', pattern: '(?:s3 )?intelligent[- ]tiering|지능형 ?계층화' },
  { storageClass: 'GLACIER_IR', pattern: '(?:s3 )?(?:glacier )?instant[- ]retrieval' },
  { storageClass: 'DEEP_ARCHIVE', pattern: '(?:s3 )?(?:glacier )?deep[- ]archive|딥 ?아카이브' },
  {
    storageClass: 'GLACIER',
    pattern: '(?:amazon )?(?:s3 )?glacier(?: \\(?flexible(?: retrieval)?\\)?)?|(?:s3 )?flexible retrieval|글래시어',
  },
  { storageClass: 'STANDARD', pattern: '(?:amazon )?s3 standard|standard (?:storage )?class|스탠다드' },
]
