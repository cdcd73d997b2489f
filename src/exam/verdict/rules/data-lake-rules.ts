import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'
import { KEYS } from './sources.ts'

/** Rules about files of a data lake, fields within them and clusters that share them. */
export const DATA_LAKE_RULES = {
  'faster-queries': {
    meets: ['columnar', 'hive-partitions', 'bigger-files', 'packed-objects', 'batched-records'],
    breaks: ['random-prefix'],
    heals: ['columnar', 'bigger-files'],
    source: doc(
      'Athena performance tuning: optimize file sizes',
      'athena/latest/ug/performance-tuning-data-optimization-techniques.html',
    ),
  },
  'parallel-load': {
    meets: ['several-files', 'manifest-load'],
    breaks: ['one-large-file', 'row-inserts'],
    source: doc(
      'Loading data from compressed and uncompressed files',
      'redshift/latest/dg/t_splitting-data-files.html',
    ),
  },
  'serverless-catalog': {
    meets: ['glue-catalog'],
    breaks: ['service:rds', 'service:aurora', 'local-metastore'],
    heals: ['glue-catalog'],
    source: doc('Data discovery and cataloging in AWS Glue', 'glue/latest/dg/catalog-and-crawler.html'),
  },
  'small-job': {
    meets: ['python-shell'],
    source: doc('Python shell jobs: a sixteenth of a DPU', 'glue/latest/dg/add-job-python.html'),
  },
  'record-level-changes': {
    meets: ['table-format'],
    source: doc('Using Apache Iceberg tables', 'athena/latest/ug/querying-iceberg.html'),
  },
  'short-job': {
    meets: ['lambda'],
    source: doc('Lambda quotas: 15 minutes, 10,240 MB', 'lambda/latest/dg/gettingstarted-limits.html'),
  },
  'mask-sensitive': {
    meets: ['redaction', 'object-lambda'],
    source: doc('Detect and process sensitive data', 'glue/latest/dg/detect-PII.html'),
  },
  'second-cluster-reads': {
    meets: ['hbase-replica'],
    source: doc('HBase on Amazon S3: using a read-replica cluster', 'emr/latest/ReleaseGuide/emr-hbase-s3.html'),
  },
  'encrypted-by-s3': {
    meets: ['sse-s3', 'sse-kms', 'sse-c', 'dual-layer', 'encryption-at-rest'],
    breaks: ['client-side'],
    source: KEYS,
  },
} as const satisfies Partial<Record<NeedId, Rule>>
