import type { Source } from '../../quantities/source.ts'

const userGuide = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide'

const page = (title: string, file: string, asOf: string): Source => ({
  title,
  url: `${userGuide}/${file}.html`,
  asOf,
  trust: 'provider',
})

/** A page whose words were recalled, not read again: what rests on it is an assumption until somebody does. */
const recalled = (source: Source): Source => ({
  ...source,
  asOf: '2025',
  trust: 'assumption',
  note: 'Recalled from the page, not read again.',
})

/** A page as it stood in the public repository of its guide, which AWS closed in 2023. */
const published = (source: Source, repository: string): Source => ({
  ...source,
  note: `Read in the guide’s public repository, awsdocs/${repository}.`,
})
const inUserGuide = (title: string, file: string, asOf: string): Source =>
  published(page(title, file, asOf), 'amazon-s3-userguide')

/** Publications that the S3 model rests on. */
export const s3Sources = {
  transitions: page(
    'S3 user guide, Transitioning objects using Amazon S3 Lifecycle',
    'lifecycle-transition-general-considerations',
    '2026-04',
  ),
  transitionApi: {
    title: 'S3 API reference, Transition',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_Transition.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  lifecycleDelay: {
    title: 'AWS re:Post knowledge center, Why is there a delay in my S3 Lifecycle rule',
    url: 'https://repost.aws/knowledge-center/s3-lifecycle-rule-delay',
    asOf: '2026-04',
    trust: 'provider',
  },
  storageClasses: page(
    'S3 user guide, Understanding and managing Amazon S3 storage classes',
    'storage-class-intro',
    '2026-04',
  ),
  glacierClasses: page('S3 user guide, Understanding S3 Glacier storage classes', 'glacier-storage-classes', '2026-04'),
  intelligentTiering: page(
    'S3 user guide, How S3 Intelligent-Tiering works',
    'intelligent-tiering-overview',
    '2026-04',
  ),
  tieringApi: {
    title: 'S3 API reference, Tiering',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tiering.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  retrievalOptions: page(
    'S3 user guide, Understanding archive retrieval options',
    'restoring-objects-retrieval-options',
    '2026-04',
  ),
  restore: inUserGuide('S3 user guide, Restoring an archived object', 'restoring-objects', '2021'),
  multipartLimits: page('S3 user guide, Amazon S3 multipart upload limits', 'qfacts', '2026-04'),
  multipart: recalled(
    page('S3 user guide, Uploading and copying objects using multipart upload', 'mpuoverview', '2026-04'),
  ),
  performance: page(
    'S3 user guide, Best practices design patterns: optimizing Amazon S3 performance',
    'optimizing-performance',
    '2026-04',
  ),
  performancePatterns: inUserGuide(
    'S3 user guide, Performance design patterns for Amazon S3',
    'optimizing-performance-design-patterns',
    '2021',
  ),
  expressPerformance: page(
    'S3 user guide, Optimizing S3 Express One Zone performance',
    's3-express-performance',
    '2026-04',
  ),
  expressDifferences: recalled(
    page('S3 user guide, Differences for directory buckets', 's3-express-differences', '2026-04'),
  ),
  appending: page(
    'S3 user guide, Appending data to objects in directory buckets',
    'directory-buckets-objects-append',
    '2026',
  ),
  expressAuthorization: page(
    'S3 user guide, Authenticating and authorizing requests to directory buckets',
    's3-express-authenticating-authorizing',
    '2026',
  ),
  durability: page('S3 user guide, Data protection in Amazon S3', 'DataDurability', '2026-04'),
  consistency: page('S3 user guide, What is Amazon S3, data consistency model', 'Welcome', '2026-04'),
  bucketKeys: inUserGuide(
    'S3 user guide, Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys',
    'bucket-key',
    '2022',
  ),
  kms: inUserGuide('S3 user guide, Using server-side encryption with AWS KMS keys', 'UsingKMSEncryption', '2022'),
  noncurrent: {
    title: 'AWS re:Post, S3 Lifecycle rule failed to delete expired noncurrent objects',
    url: 'https://repost.aws/questions/QUvjf44qlYSMmQLyRUtTrevg',
    asOf: '2024',
    trust: 'third-party',
  },
  replication: inUserGuide('S3 user guide, Replicating objects within and across Regions', 'replication', '2021'),
  replicationDelay: inUserGuide('S3 user guide, Troubleshooting replication', 'replication-troubleshoot', '2022'),
  replicationTimeControl: inUserGuide('S3 user guide, S3 Replication Time Control', 'replication-time-control', '2021'),
  multiRegionAccessPoints: inUserGuide('S3 user guide, Multi-Region Access Points', 'MultiRegionAccessPoints', '2022'),
  accessPointRoutes: {
    title: 'S3 API reference, SubmitMultiRegionAccessPointRoutes',
    url: 'https://docs.aws.amazon.com/goto/WebAPI/s3control-2018-08-20/SubmitMultiRegionAccessPointRoutes',
    asOf: '2026',
    trust: 'provider',
  },
  acceleration: inUserGuide('S3 user guide, Amazon S3 Transfer Acceleration', 'transfer-acceleration', '2021'),
  access: page('S3 user guide, Access control in Amazon S3', 'access-management', '2026-04'),
  listing: inUserGuide('S3 user guide, Listing object keys programmatically', 'ListingKeysUsingAPIs', '2022'),
  mountpoint: {
    title: 'Mountpoint for Amazon S3, file system behavior',
    url: 'https://github.com/awslabs/mountpoint-s3/blob/main/doc/SEMANTICS.md',
    asOf: '2026',
    trust: 'provider',
    note: 'Of general purpose buckets; directory buckets have renames by now.',
  },
  sagemaker: {
    title: 'SageMaker developer guide, Access training data',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-access-training-data.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  processing: published(
    {
      title: 'SageMaker developer guide, Process data',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/processing-job.html',
      asOf: '2020',
      trust: 'provider',
    },
    'amazon-sagemaker-developer-guide',
  ),
  groundTruth: published(
    {
      title: 'SageMaker developer guide, Ground Truth input data',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms-data-input.html',
      asOf: '2020',
      trust: 'provider',
    },
    'amazon-sagemaker-developer-guide',
  ),
  athena: {
    title: 'Athena user guide, What is Amazon Athena',
    url: 'https://docs.aws.amazon.com/athena/latest/ug/what-is.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  glue: {
    title: 'Glue developer guide, Connection types for ETL',
    url: 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-connect.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  emr: {
    title: 'EMR management guide, Work with storage and file systems',
    url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-file-systems.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  spectrum: published(
    {
      title: 'Redshift developer guide, Amazon Redshift Spectrum',
      url: 'https://docs.aws.amazon.com/redshift/latest/dg/c-using-spectrum.html',
      asOf: '2022',
      trust: 'provider',
    },
    'amazon-redshift-developer-guide',
  ),
  rekognition: {
    title: 'Rekognition developer guide, Images and S3 objects',
    url: 'https://docs.aws.amazon.com/rekognition/latest/dg/images-s3.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  choice: { title: 'Modelling choice', asOf: '2026-11', trust: 'assumption' },
} as const satisfies Record<string, Source>
