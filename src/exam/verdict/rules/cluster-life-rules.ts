import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'

const GUIDE = 'emr/latest/ManagementGuide/'

/** Rules about size, life, metadata and jobs of clusters. */
export const CLUSTER_LIFE_RULES = {
  'no-cluster-care': {
    meets: ['emr-serverless', 'glue-job', 'athena'],
    breaks: ['single-long-cluster', 'ec2-hosted'],
    source: doc('What is Amazon EMR Serverless?', 'emr/latest/EMR-Serverless-UserGuide/emr-serverless.html'),
  },
  'cluster-control': {
    meets: ['emr'],
    breaks: ['emr-serverless', 'emr-on-eks', 'athena'],
    source: doc('What is Amazon EMR?', `${GUIDE}emr-what-is-emr.html`),
  },
  'cluster-follows-load': {
    meets: ['managed-scaling', 'emr-serverless'],
    source: doc('Using managed scaling in Amazon EMR', `${GUIDE}emr-managed-scaling.html`),
  },
  'ends-by-itself': {
    meets: ['auto-termination', 'transient-cluster', 'emr-serverless'],
    breaks: ['single-long-cluster'],
    source: doc('Using an auto-termination policy', `${GUIDE}emr-auto-termination-policy.html`),
  },
  'shared-catalog': {
    meets: ['glue-catalog', 'external-metastore'],
    breaks: ['local-metastore'],
    heals: ['glue-catalog', 'external-metastore'],
    source: doc(
      'Configuring an external metastore for Hive',
      'emr/latest/ReleaseGuide/emr-metastore-external-hive.html',
    ),
  },
  'many-engines': {
    meets: ['service:s3', 'emrfs', 'spectrum'],
    breaks: ['service:emr-hdfs', 'hdfs-keeps', 'service:dynamodb', 'service:efs'],
    heals: ['service:s3', 'emrfs'],
    source: doc(
      'Central storage: Amazon S3 as the data lake storage platform',
      'whitepapers/latest/building-data-lakes/amazon-s3-data-lake-storage-platform.html',
    ),
  },
  warehouse: {
    meets: ['redshift', 'spectrum'],
    source: doc('What is Amazon Redshift?', 'redshift/latest/mgmt/welcome.html'),
  },
  'copy-hdfs-s3': {
    meets: ['s3distcp'],
    source: doc('S3DistCp (s3-dist-cp)', 'emr/latest/ReleaseGuide/UsingEMR_s3distcp.html'),
  },
  'more-hdfs-room': {
    meets: ['more-core-nodes'],
    breaks: ['fewer-replicas'],
    source: doc('Understand node types: primary, core, and task nodes', `${GUIDE}emr-master-core-task-nodes.html`),
  },
  'fewer-small-files': {
    meets: ['s3distcp', 'bigger-files', 'packed-objects', 'batched-records'],
    source: doc('S3DistCp (s3-dist-cp)', 'emr/latest/ReleaseGuide/UsingEMR_s3distcp.html'),
  },
  'reread-in-job': {
    meets: ['service:emr-hdfs'],
    source: doc('Work with storage and file systems', `${GUIDE}emr-plan-file-systems.html`),
  },
  'spot-variety': {
    meets: ['instance-fleets'],
    source: doc('Configure instance fleets', `${GUIDE}emr-instance-fleet.html`),
  },
  'primary-survives': {
    meets: ['several-primaries'],
    only: true,
    source: doc('Plan an EMR cluster with multiple primary nodes', `${GUIDE}emr-plan-ha.html`),
  },
  'cluster-encryption': {
    meets: ['security-configuration'],
    only: true,
    source: doc('Use security configurations', `${GUIDE}emr-security-configurations.html`),
  },
  'own-software': {
    meets: ['bootstrap-action'],
    only: true,
    source: doc('Create bootstrap actions to install additional software', `${GUIDE}emr-plan-bootstrap.html`),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
