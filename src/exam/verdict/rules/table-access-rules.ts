import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'

const GUIDE = 'amazondynamodb/latest/developerguide/'

/** Rules about how tables are read, written, watched, filled and copied. */
export const TABLE_ACCESS_RULES = {
  'cheaper-reads': {
    meets: ['eventual-consistent'],
    breaks: ['strong-consistent'],
    heals: ['eventual-consistent'],
    source: doc('DynamoDB read consistency', `${GUIDE}HowItWorks.ReadConsistency.html`),
  },
  'items-in-order': {
    meets: ['sort-key'],
    breaks: ['scan-filter'],
    source: doc('Using sort keys to organize data', `${GUIDE}bp-sort-keys.html`),
  },
  'collection-limit': {
    meets: ['collection-of-10-gb'],
    source: doc('Item collections in local secondary indexes', `${GUIDE}LSI.html#LSI.ItemCollections`),
  },
  'page-by-page': {
    meets: ['pagination'],
    source: doc('Paginating table query results', `${GUIDE}Query.Pagination.html`),
  },
  'less-read': {
    meets: ['query-operation', 'gsi', 'lsi', 'sparse-index'],
    breaks: ['parallel-scan', 'scan-filter', 'filter-expression'],
    heals: ['query-operation', 'gsi'],
    source: doc('Best practices for querying and scanning data', `${GUIDE}bp-query-scan.html`),
  },
  'fast-scan': {
    meets: ['parallel-scan'],
    only: true,
    source: doc('Scanning tables: parallel scan', `${GUIDE}Scan.html`),
  },
  'index-capacity': {
    meets: ['index-capacity'],
    only: true,
    source: doc('Global secondary indexes: provisioned throughput considerations', `${GUIDE}GSI.html`),
  },
  'few-attributes': {
    meets: ['projection'],
    source: doc('Using expressions: projection', `${GUIDE}Expressions.ProjectionExpressions.html`),
  },
  'short-throttling': {
    meets: ['backoff'],
    source: doc('Error retries and exponential backoff', `${GUIDE}Programming.Errors.html`),
  },
  'find-hot-keys': {
    meets: ['contributor-insights'],
    only: true,
    source: doc('CloudWatch Contributor Insights for DynamoDB', `${GUIDE}contributorinsights.html`),
  },
  'planned-peak': {
    meets: ['scheduled-scaling', 'warm-throughput', 'raised-beforehand'],
    source: doc('Understanding DynamoDB warm throughput', `${GUIDE}warm-throughput.html`),
  },
  'fewer-calls': { meets: ['batch-api'], source: doc('Working with items', `${GUIDE}WorkingWithItems.html`) },
  'long-change-history': {
    meets: ['kinesis-for-tables'],
    breaks: ['streams'],
    heals: ['kinesis-for-tables'],
    source: doc('Change data capture: records stay 24 hours in DynamoDB Streams', `${GUIDE}streamsmain.html`),
  },
  'old-and-new-values': {
    meets: ['both-images'],
    source: doc('Change data capture for DynamoDB Streams', `${GUIDE}Streams.html`),
  },
  'full-text-search': {
    meets: ['opensearch', 'zero-etl'],
    breaks: ['scan-filter'],
    source: doc('DynamoDB zero-ETL integration with OpenSearch Service', `${GUIDE}OpenSearchIngestionForDynamoDB.html`),
  },
  'bulk-import': {
    meets: ['table-import'],
    source: doc('DynamoDB data import from Amazon S3', `${GUIDE}S3DataImport.HowItWorks.html`),
  },
  'follows-curve': {
    meets: ['auto-scaling-capacity', 'scheduled-scaling'],
    source: doc('Managing throughput with auto scaling', `${GUIDE}AutoScaling.html`),
  },
  'session-state': {
    meets: ['service:dynamodb', 'in-memory-cache', 'service:efs'],
    breaks: ['service:instance-store', 'sticky-sessions', 'service:ebs'],
    heals: ['service:dynamodb', 'in-memory-cache'],
    source: doc(
      'Make systems stateless where possible',
      'wellarchitected/latest/reliability-pillar/rel_mitigate_interaction_failure_stateless.html',
    ),
  },
  'smaller-items': {
    meets: ['compress-items'],
    source: doc('Best practices for storing large items and attributes: compression', `${GUIDE}bp-use-s3-too.html`),
  },
  'table-api': {
    meets: [
      'service:dynamodb',
      'dax',
      'standard-table',
      'ia-table',
      'on-demand-capacity',
      'auto-scaling-capacity',
      'compress-items',
    ],
    breaks: [
      'native-export',
      'service:rds',
      'service:aurora',
      'service:redshift',
      'service:s3',
      'service:efs',
      'documentdb',
    ],
    heals: ['service:dynamodb', 's3-pointer', 'ia-table'],
    source: doc('Table classes: no change of application code', `${GUIDE}HowItWorks.TableClasses.html`),
  },
  'large-content': {
    meets: ['s3-pointer'],
    source: doc('Best practices for storing large items', `${GUIDE}bp-use-s3-too.html`),
  },
  'archive-expired': {
    meets: ['streams', 'kinesis-for-tables', 'firehose'],
    source: doc('DynamoDB Streams and Time to Live', `${GUIDE}time-to-live-ttl-streams.html`),
  },
  'lookup-by-id': {
    meets: ['identifying-key'],
    breaks: ['coarse-key'],
    source: doc('Best practices for designing partition keys', `${GUIDE}bp-partition-key-design.html`),
  },
  'batch-analysis': {
    meets: ['service:s3', 'native-export'],
    source: doc('DynamoDB data export to Amazon S3', `${GUIDE}S3DataExport.HowItWorks.html`),
  },
  'redis-interface': {
    meets: ['in-memory-cache'],
    source: doc('What is Amazon ElastiCache?', 'AmazonElastiCache/latest/dg/WhatIs.html'),
  },
  'mongodb-interface': {
    meets: ['documentdb'],
    breaks: ['service:dynamodb', 'service:rds', 'service:aurora', 'service:s3'],
    source: doc('What is Amazon DocumentDB?', 'documentdb/latest/developerguide/what-is.html'),
  },
  'cassandra-interface': {
    meets: ['keyspaces'],
    breaks: ['service:dynamodb', 'neptune', 'service:rds', 'service:aurora'],
    source: doc('What is Amazon Keyspaces?', 'keyspaces/latest/devguide/what-is-keyspaces.html'),
  },
  'graph-queries': {
    meets: ['neptune'],
    source: doc('What is Amazon Neptune?', 'neptune/latest/userguide/intro.html'),
  },
  'time-series': {
    meets: ['timestream'],
    source: doc('What is Amazon Timestream?', 'timestream/latest/developerguide/what-is-timestream.html'),
  },
  'count-together': {
    meets: ['atomic-counter'],
    source: doc('Working with items: atomic counters', `${GUIDE}WorkingWithItems.html`),
  },
  'same-everywhere': {
    meets: ['multi-region-strong'],
    source: doc('How global tables work: consistency modes', `${GUIDE}V2globaltables_HowItWorks.html`),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
