import type { Source } from '../../quantities/source.ts'

const userGuide = 'https://docs.aws.amazon.com/efs/latest/ug'

const page = (title: string, file: string, asOf: string, note?: string): Source => ({
  title: `EFS user guide, ${title}`,
  url: `${userGuide}/${file}.html`,
  asOf,
  trust: 'provider',
  ...(note !== undefined && { note }),
})

/** Publications that the EFS model rests on. */
export const efsSources = {
  metering: page('How Amazon EFS reports file system and object sizes', 'metered-sizes', '2025'),
  billing: page('Understanding billing and usage reports for Amazon EFS', 'billing-usage-reports-understand', '2025'),
  lifecycle: page('Managing storage lifecycle', 'lifecycle-management-efs', '2025'),
  lifecycleApi: page('API reference, LifecyclePolicy', 'API_LifecyclePolicy', '2025'),
  performance: page('Amazon EFS performance specifications', 'performance', '2025'),
  quotas: page('Amazon EFS quotas', 'limits', '2025'),
  types: page('EFS file system types and storage classes', 'availability-durability', '2025'),
  replication: page('Replicating EFS file systems', 'efs-replication', '2025'),
  iam: page('Using IAM to control access to file systems', 'iam-access-control-nfs-efs', '2023-06'),
  accessPoints: page('Working with Amazon EFS access points', 'efs-access-points', '2023-06'),
  posix: page(
    'Working with users, groups, and permissions at the NFS level',
    'accessing-fs-nfs-permissions',
    '2023-06',
  ),
  peering: page('Mounting EFS file systems from another AWS account or VPC', 'manage-fs-access-vpc-peering', '2023-06'),
  mountOptions: page('Recommended NFS mount settings', 'mounting-fs-nfs-mount-settings', '2023-06'),
  fileOperations: page(
    'Quotas for Amazon EFS file systems, General Purpose mode',
    'limits',
    '2022',
    'Older edition, which said so for 35,000 reads or 7,000 writes; taken to hold for the other limits too.',
  ),
  faq: {
    title: 'Amazon EFS FAQs',
    url: 'https://aws.amazon.com/efs/faq/',
    asOf: '2024',
    trust: 'provider',
  },
  credits: {
    title: 'AWS re:Post knowledge center, How do Amazon EFS burst credits work',
    url: 'https://repost.aws/knowledge-center/efs-burst-credits',
    asOf: '2024',
    trust: 'provider',
  },
  updateApi: page('API reference, UpdateFileSystem', 'API_UpdateFileSystem', '2024'),
  dataSync: {
    title: 'DataSync user guide, AWS DataSync quotas',
    url: 'https://docs.aws.amazon.com/datasync/latest/userguide/datasync-limits.html',
    asOf: '2024',
    trust: 'provider',
  },
  training: {
    title: 'SageMaker developer guide, Access training data',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-access-training-data.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  processing: {
    title: 'SageMaker API reference, ProcessingInput',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingInput.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  groundTruth: {
    title: 'SageMaker developer guide, Ground Truth input data',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms-data-input.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  athena: {
    title: 'Athena user guide, Available data source connectors',
    url: 'https://docs.aws.amazon.com/athena/latest/ug/connectors-available.html',
    asOf: '2026-04',
    trust: 'provider',
    note: 'EFS is absent from the list; AWS does not say so in words.',
  },
  glue: {
    title: 'Glue developer guide, Connection types for ETL',
    url: 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-connect.html',
    asOf: '2026-04',
    trust: 'provider',
    note: 'EFS is absent from the list; AWS does not say so in words.',
  },
  spectrum: {
    title: 'Redshift developer guide, Amazon Redshift Spectrum',
    url: 'https://docs.aws.amazon.com/redshift/latest/dg/c-using-spectrum.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  rekognition: {
    title: 'Rekognition developer guide, Images and S3 objects',
    url: 'https://docs.aws.amazon.com/rekognition/latest/dg/images-s3.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  lambda: {
    title: 'Lambda developer guide, Configuring file system access',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html',
    asOf: '2025',
    trust: 'provider',
  },
  batch: {
    title: 'Batch user guide, Amazon EFS volumes',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/efs-volumes.html',
    asOf: '2025',
    trust: 'provider',
  },
  emr: {
    title: 'EMR management guide, Work with storage and file systems',
    url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-file-systems.html',
    asOf: '2026-04',
    trust: 'provider',
    note: 'EFS is not among the file systems listed; mounting it from a bootstrap action follows from the nodes being EC2 hosts.',
  },
  choice: { title: 'Modelling choice', asOf: '2026-11', trust: 'assumption' },
} as const satisfies Record<string, Source>
