import type { Source } from '../../quantities/source.ts'

const userGuide = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide'

const page = (title: string, file: string, asOf: string): Source => ({
  title,
  url: `${userGuide}/${file}.html`,
  asOf,
  trust: 'provider',
})

/** A page whose words were recalled, not read again: its figures should be checked before anything hangs on them. */
const recalled = (source: Source): Source => ({
  ...source,
  asOf: '2025',
  note: 'Recalled from the page, not read again.',
})

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
  restore: recalled({
    title: 'S3 API reference, RestoreObject',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html',
    asOf: '2026-04',
    trust: 'provider',
  }),
  multipartLimits: page('S3 user guide, Amazon S3 multipart upload limits', 'qfacts', '2026-04'),
  multipart: recalled(
    page('S3 user guide, Uploading and copying objects using multipart upload', 'mpuoverview', '2026-04'),
  ),
  performance: page(
    'S3 user guide, Best practices design patterns: optimizing Amazon S3 performance',
    'optimizing-performance',
    '2026-04',
  ),
  performancePatterns: recalled(
    page('S3 user guide, Performance design patterns for Amazon S3', 'optimizing-performance-design-patterns', '2025'),
  ),
  expressPerformance: page(
    'S3 user guide, Optimizing S3 Express One Zone performance',
    's3-express-performance',
    '2026-04',
  ),
  expressDifferences: recalled(
    page('S3 user guide, Differences for directory buckets', 's3-express-differences', '2026-04'),
  ),
  durability: page('S3 user guide, Data protection in Amazon S3', 'DataDurability', '2026-04'),
  consistency: page('S3 user guide, What is Amazon S3, data consistency model', 'Welcome', '2026-04'),
  bucketKeys: recalled(
    page('S3 user guide, Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys', 'bucket-key', '2026-04'),
  ),
  kms: recalled(page('S3 user guide, Using server-side encryption with AWS KMS keys', 'UsingKMSEncryption', '2026-04')),
  noncurrent: {
    title: 'AWS re:Post, S3 Lifecycle rule failed to delete expired noncurrent objects',
    url: 'https://repost.aws/questions/QUvjf44qlYSMmQLyRUtTrevg',
    asOf: '2024',
    trust: 'third-party',
  },
  replication: recalled(page('S3 user guide, Replicating objects within and across Regions', 'replication', '2026-04')),
  replicationTimeControl: recalled(
    page('S3 user guide, S3 Replication Time Control', 'replication-time-control', '2026-04'),
  ),
  multiRegionAccessPoints: recalled(
    page('S3 user guide, Multi-Region Access Points', 'MultiRegionAccessPoints', '2026-04'),
  ),
  acceleration: recalled(page('S3 user guide, Amazon S3 Transfer Acceleration', 'transfer-acceleration', '2026-04')),
  access: page('S3 user guide, Access control in Amazon S3', 'access-management', '2026-04'),
  listing: recalled({
    title: 'S3 API reference, ListObjectsV2',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html',
    asOf: '2026-04',
    trust: 'provider',
  }),
  mountpoint: recalled(
    page('S3 user guide, Mount an Amazon S3 bucket as a local file system (Mountpoint)', 'mountpoint', '2026-04'),
  ),
  sagemaker: {
    title: 'SageMaker developer guide, Access training data',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-access-training-data.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  processing: recalled({
    title: 'SageMaker developer guide, Process data',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/processing-job.html',
    asOf: '2026-04',
    trust: 'provider',
  }),
  groundTruth: recalled({
    title: 'SageMaker developer guide, Ground Truth input data',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms-data-input.html',
    asOf: '2026-04',
    trust: 'provider',
  }),
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
  spectrum: recalled({
    title: 'Redshift developer guide, Amazon Redshift Spectrum',
    url: 'https://docs.aws.amazon.com/redshift/latest/dg/c-using-spectrum.html',
    asOf: '2026-04',
    trust: 'provider',
  }),
  rekognition: {
    title: 'Rekognition developer guide, Images and S3 objects',
    url: 'https://docs.aws.amazon.com/rekognition/latest/dg/images-s3.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  choice: { title: 'Modelling choice', asOf: '2026-11', trust: 'assumption' },
} as const satisfies Record<string, Source>
