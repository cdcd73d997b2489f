import type { Source } from '../../quantities/source.ts'

const emrGuide = 'https://docs.aws.amazon.com/emr/latest/ManagementGuide'
const hadoop = 'https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-hdfs'

/** Publications that the EMR and HDFS model rests on. */
export const emrSources = {
  storage: {
    title: 'EMR management guide, Instance storage',
    url: `${emrGuide}/emr-plan-storage.html`,
    asOf: '2023-06',
    trust: 'provider',
  },
  rootVolume: {
    title: 'EMR management guide, Customizing the Amazon EBS root device volume',
    url: `${emrGuide}/emr-custom-ami-root-volume-size.html`,
    asOf: '2025',
    trust: 'provider',
  },
  hdfsConfiguration: {
    title: 'EMR release guide, HDFS configuration',
    url: 'https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-hdfs-config.html',
    asOf: '2023-06',
    trust: 'provider',
  },
  daemons: {
    title: 'EMR release guide, Hadoop daemon configuration settings',
    url: 'https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-hadoop-daemons.html',
    asOf: '2021',
    trust: 'derived',
    note: 'A straight line through the tables: 8 GiB of memory have 1,024 MiB, 16 GiB 1,843, 72 GiB 7,577, 192 GiB 19,865.',
  },
  bestPractices: {
    title: 'AWS EMR best practices guide',
    url: 'https://github.com/aws/aws-emr-best-practices',
    asOf: '2026-08',
    trust: 'provider',
  },
  scaling: {
    title: 'EMR management guide, Using EMR cluster scaling to adjust for changing workloads',
    url: `${emrGuide}/emr-scale-on-demand.html`,
    asOf: '2023-06',
    trust: 'provider',
  },
  quotas: {
    title: 'AWS general reference, Amazon EMR endpoints and quotas',
    url: 'https://docs.aws.amazon.com/general/latest/gr/emr.html',
    asOf: '2023-06',
    trust: 'provider',
  },
  highAvailability: {
    title: 'EMR management guide, Considerations when you create a cluster with multiple primary nodes',
    url: `${emrGuide}/emr-plan-ha-considerations.html`,
    asOf: '2025',
    trust: 'provider',
  },
  termination: {
    title: 'EMR management guide, Using termination protection',
    url: `${emrGuide}/UsingEMR_TerminationProtection.html`,
    asOf: '2023-06',
    trust: 'provider',
  },
  kerberos: {
    title: 'EMR management guide, Use Kerberos authentication with Amazon EMR',
    url: `${emrGuide}/emr-kerberos.html`,
    asOf: '2023-06',
    trust: 'provider',
  },
  iam: {
    title: 'EMR management guide, Configure IAM roles for Amazon EMR permissions to AWS services and resources',
    url: `${emrGuide}/emr-iam-roles.html`,
    asOf: '2023-06',
    trust: 'provider',
  },
  pricing: {
    title: 'Amazon EMR pricing',
    url: 'https://aws.amazon.com/emr/pricing/',
    asOf: '2022-11',
    trust: 'provider',
  },
  instanceTypes: {
    title: 'Amazon EC2 instance types guide, network and EBS specifications',
    url: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/',
    asOf: '2022',
    trust: 'provider',
    note: 'Baselines, not bursts: a cluster copies for longer than the 30 minutes a day for which small instances burst.',
  },
  ebsTypes: {
    title: 'Amazon EBS user guide, Amazon EBS volume types',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
    asOf: '2023',
    trust: 'provider',
  },
  spotAdvisor: {
    title: 'EC2 Spot Instance Advisor',
    url: 'https://aws.amazon.com/ec2/spot/instance-advisor/',
    asOf: '2023',
    trust: 'provider',
    note: 'Frequency of interruption in bands: under 5 % a month on average, over 20 % at worst.',
  },
  zoneEvent: {
    title: 'Summary of the Amazon EC2 and Amazon RDS service disruption in the US East Region',
    url: 'https://aws.amazon.com/message/65648/',
    asOf: '2011-04-29',
    trust: 'provider',
  },
  serverStudy: {
    title: 'Vishwanath and Nagappan, Characterizing cloud computing hardware reliability, ACM SoCC 2010',
    asOf: '2010-06',
    trust: 'third-party',
  },
  hadoopDefaults: {
    title: 'Apache Hadoop, hdfs-default.xml',
    url: `${hadoop}/hdfs-default.xml`,
    asOf: '2024',
    trust: 'third-party',
  },
  hadoopDesign: {
    title: 'Apache Hadoop, HDFS architecture',
    url: `${hadoop}/HdfsDesign.html`,
    asOf: '2024',
    trust: 'third-party',
  },
  webHdfs: {
    title: 'Apache Hadoop, WebHDFS REST API',
    url: `${hadoop}/WebHDFS.html`,
    asOf: '2024',
    trust: 'third-party',
  },
  hadoopSecurity: {
    title: 'Apache Hadoop, Hadoop in secure mode',
    url: 'https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-common/SecureMode.html',
    asOf: '2024',
    trust: 'third-party',
  },
  heapSizing: {
    title: 'Cloudera, Sizing NameNode heap memory',
    url: 'https://docs.cloudera.com/cdp-private-cloud-base/latest/hdfs-overview/topics/hdfs-sizing-namenode-heap-memory.html',
    asOf: '2023',
    trust: 'third-party',
  },
  sequenceFile: {
    title: 'Apache Hadoop API, SequenceFile',
    url: 'https://hadoop.apache.org/docs/stable/api/org/apache/hadoop/io/SequenceFile.html',
    asOf: '2024',
    trust: 'third-party',
  },
  markov: {
    title: 'Patterson, Gibson and Katz, A case for redundant arrays of inexpensive disks, SIGMOD 1988',
    asOf: '1988-06',
    trust: 'third-party',
    note: 'Mean time to data loss of replicas that fail and are rebuilt independently.',
  },
  s3DistCp: {
    title: 'EMR release guide, S3DistCp',
    url: 'https://docs.aws.amazon.com/emr/latest/ReleaseGuide/UsingEMR_s3distcp.html',
    asOf: '2025',
    trust: 'provider',
  },
  s3Performance: {
    title: 'S3 user guide, Performance design patterns for Amazon S3',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html',
    asOf: '2023',
    trust: 'provider',
  },
  s3Durability: {
    title: 'S3 user guide, Data protection in Amazon S3',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  sageMaker: {
    title: 'SageMaker developer guide, Access training data',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-access-training-data.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  athena: {
    title: 'Athena user guide, Data source connectors',
    url: 'https://docs.aws.amazon.com/athena/latest/ug/connectors-available.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  glue: {
    title: 'Glue developer guide, Connection types for ETL',
    url: 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-connect.html',
    asOf: '2026-04',
    trust: 'provider',
  },
  choice: { title: 'Modelling choice', asOf: '2026-11', trust: 'assumption' },
} as const satisfies Record<string, Source>
