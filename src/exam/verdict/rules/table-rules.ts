import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'
import { CLASSES } from './sources.ts'

const DDB = doc('Best practices for DynamoDB', 'amazondynamodb/latest/developerguide/best-practices.html')

/** Rules about tables: item sizes, latency, capacity, indexes and transactions. */
export const TABLE_RULES = {
  'spare-throughput': {
    meets: ['native-export', 's3-pointer', 'dax'],
    breaks: ['table-scan-export', 'ddb-binary', 'ddb-split', 'scan-filter'],
    heals: ['native-export'],
    source: DDB,
  },
  'item-over-limit': {
    meets: ['s3-pointer', 'service:s3', 'service:efs'],
    breaks: ['service:dynamodb', 'ddb-binary'],
    heals: ['s3-pointer', 'native-export', 'service:s3', 'compress-items'],
    source: doc('Quotas in DynamoDB: items up to 400 KB', 'amazondynamodb/latest/developerguide/ServiceQuotas.html'),
  },
  relational: {
    meets: ['service:rds', 'service:aurora', 'service:redshift'],
    breaks: ['service:dynamodb', 'service:s3', 'service:efs'],
    heals: ['service:rds', 'service:aurora', 'service:redshift', 'spectrum', 'athena'],
    source: DDB,
  },
  microseconds: {
    meets: ['dax', 'in-memory-cache'],
    breaks: ['service:dynamodb', 'service:s3', 'service:rds', 'service:efs'],
    heals: [
      'dax',
      'in-memory-cache',
      'service:fsx-lustre',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:ebs',
      'service:instance-store',
    ],
    source: doc('DynamoDB Accelerator', 'amazondynamodb/latest/developerguide/DAX.html'),
  },
  'key-value-latency': {
    meets: ['service:dynamodb', 'dax', 'in-memory-cache'],
    breaks: [
      'class:GLACIER',
      'class:DEEP_ARCHIVE',
      'service:redshift',
      'service:emr-hdfs',
      'st1-volume',
      'sc1-volume',
      'athena',
    ],
    heals: ['service:dynamodb'],
    source: DDB,
  },
  'non-relational': {
    meets: ['service:dynamodb', 'documentdb', 'keyspaces'],
    breaks: ['service:rds', 'service:aurora', 'service:redshift'],
    source: doc('SQL and NoSQL databases', 'amazondynamodb/latest/developerguide/SQLtoNoSQL.html'),
  },
  'unpredictable-access': { meets: ['class:INTELLIGENT_TIERING'], source: CLASSES },
  'unpredictable-traffic': {
    meets: ['on-demand-capacity', 'serverless-database'],
    breaks: ['reserved-capacity'],
    heals: ['on-demand-capacity', 'capacity-of-each'],
    source: doc('DynamoDB capacity modes', 'amazondynamodb/latest/developerguide/capacity-mode.html'),
  },
  'steady-traffic': {
    meets: ['provisioned-capacity', 'auto-scaling-capacity', 'reserved-capacity'],
    source: doc('DynamoDB capacity modes', 'amazondynamodb/latest/developerguide/capacity-mode.html'),
  },
  'throughput-dominates': {
    meets: ['standard-table'],
    breaks: ['ia-table'],
    source: doc('Table classes', 'amazondynamodb/latest/developerguide/HowItWorks.TableClasses.html'),
  },
  'storage-dominates': {
    meets: ['ia-table'],
    source: doc('Table classes', 'amazondynamodb/latest/developerguide/HowItWorks.TableClasses.html'),
  },
  'react-to-table': {
    meets: ['streams', 'event-source-mapping'],
    source: doc('Change data capture for DynamoDB Streams', 'amazondynamodb/latest/developerguide/Streams.html'),
  },
  'function-invoked': {
    meets: ['event-source-mapping', 'invoke-permission'],
    only: true,
    source: doc('Using resource-based policies for Lambda', 'lambda/latest/dg/access-control-resource-based.html'),
  },
  'query-other-attribute': {
    meets: ['gsi'],
    breaks: ['scan-filter', 'filter-expression', 'index-of-own-key'],
    source: DDB,
  },
  'all-or-nothing': {
    meets: ['transact', 'service:rds', 'service:aurora'],
    source: doc('DynamoDB transactions', 'amazondynamodb/latest/developerguide/transactions.html'),
  },
  'no-lost-updates': { meets: ['conditional-write'], source: DDB },
  'spread-keys': {
    meets: ['high-cardinality', 'identifying-key', 'dax', 'on-demand-capacity'],
    breaks: ['coarse-key'],
    source: DDB,
  },
  'strong-read': {
    meets: ['strong-consistent', 'lsi', 'service:s3', 'service:efs'],
    breaks: ['eventual-consistent', 'dax', 'gsi', 'strong-at-index'],
    heals: ['strong-at-table'],
    source: doc('DynamoDB read consistency', 'amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html'),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
