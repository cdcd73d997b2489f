import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'

const EMR = doc('Work with storage and file systems', 'emr/latest/ManagementGuide/emr-plan-file-systems.html')

/** Rules about clusters, queries and charts. */
export const ANALYSIS_RULES = {
  'adhoc-sql': {
    meets: ['athena', 'spectrum', 's3-select', 'redshift', 'glue-crawler', 'federated-query'],
    breaks: ['service:efs'],
    heals: ['athena'],
    source: doc('What is Amazon Athena?', 'athena/latest/ug/what-is.html'),
  },
  'decoupled-cluster': {
    meets: ['emrfs', 'transient-cluster', 'service:s3'],
    breaks: ['hdfs-keeps', 'service:emr-hdfs', 'periodic-backup', 'automated-backup'],
    heals: ['emrfs', 'transient-cluster', 'output-to-s3'],
    source: EMR,
  },
  'cluster-keeps-data': {
    meets: ['on-demand-core'],
    breaks: ['spot-core'],
    source: doc('EMR instance purchasing', 'emr/latest/ManagementGuide/emr-plan-instances-guidelines.html'),
  },
  'cheap-compute': {
    meets: ['spot-task', 'spot-core'],
    source: doc('EMR instance purchasing', 'emr/latest/ManagementGuide/emr-plan-instances-guidelines.html'),
  },
  'efficient-processors': {
    meets: ['graviton'],
    source: doc('Amazon EMR supported instance types', 'emr/latest/ManagementGuide/emr-supported-instance-types.html'),
  },
  'batch-compute': { meets: ['emr', 'emr-serverless', 'glue-job'], source: EMR },
  dashboard: {
    meets: ['quicksight', 'opensearch'],
    source: doc('What is Amazon QuickSight?', 'quicksight/latest/user/welcome.html'),
  },
  'history-beside-warehouse': {
    meets: ['spectrum'],
    source: doc('Querying external data using Amazon Redshift Spectrum', 'redshift/latest/dg/c-using-spectrum.html'),
  },
  'less-scanned': {
    meets: ['columnar', 'same-region', 'hive-partitions'],
    // Names that start at random leave no dates or other partitions to skip.
    breaks: ['random-prefix'],
    heals: ['columnar'],
    source: doc('Use columnar storage formats', 'athena/latest/ug/columnar-storage.html'),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
