import type { S3Class } from '../../models/s3/storage-classes.ts'

/** Names of S3 storage classes as options write them, most specific first: each takes the words it matches. */
export const S3_CLASS_PHRASES: readonly { readonly storageClass: S3Class; readonly pattern: string }[] = [
  { storageClass: 'EXPRESS_ONEZONE', pattern: '(?:s3 )?express one zone' },
  {
    storageClass: 'ONEZONE_IA',
    pattern:
      '(?:s3 )?one[- ]?zone[-_ ](?:ia|infrequent[- ]access)(?: ?\\((?:s3 )?one[- ]?zone-ia\\))?|s3 one[- ]zone|(?:단일 영역|원 ?존)[- ]?ia',
  },
  {
    storageClass: 'STANDARD_IA',
    pattern:
      '(?:s3 )?standard[-_ ](?:ia|infrequent[- ]access)(?: ?\\((?:s3 )?standard-ia\\))?|\\bs3 ia\\b|(?:s3 )?infrequent access|(?:스탠다드|표준)[- ]?ia|(?:s3 )?표준[- ](?:빈번하지 않은|간헐적|드문) (?:액세스|접근)',
  },
  {
    storageClass: 'INTELLIGENT_TIERING',
    pattern: '(?:s3 )?intelligent[-_ ]tiering|지능형[ -]?(?:계층화|티어링)|인텔리전트[ -]?티어링',
  },
  {
    storageClass: 'GLACIER_IR',
    pattern:
      '(?:s3 )?(?:glacier )?instant[- ]retrieval|\\bglacier_ir\\b|(?:s3 )?(?:glacier|글래시어|글레이셔) (?:즉시|인스턴트) (?:검색|리트리벌)',
  },
  {
    storageClass: 'DEEP_ARCHIVE',
    pattern: '(?:s3 )?(?:glacier )?deep[-_ ]archive|(?:s3 )?(?:(?:glacier|글래시어|글레이셔|글레이시어) )?딥 ?아카이브',
  },
  {
    storageClass: 'GLACIER',
    pattern:
      '(?:amazon )?(?:s3 )?glacier(?: \\(?flexible(?: retrieval)?\\)?)?|(?:s3 )?flexible retrieval|(?:s3 )?(?:글래시어|글레이셔|글레이시어)(?: 유연한 검색)?',
  },
  {
    storageClass: 'STANDARD',
    pattern: '(?:amazon )?s3 standard|standard (?:storage )?class|스탠다드|s3 표준|표준 (?:스토리지 )?클래스',
  },
]
