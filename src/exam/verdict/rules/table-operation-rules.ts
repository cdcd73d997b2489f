import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'

const GUIDE = 'amazondynamodb/latest/developerguide/'

/** Rules about tables that run already, their caches and their replicas. */
export const TABLE_OPERATION_RULES = {
  'larger-item-cache': {
    meets: ['larger-cache-nodes'],
    source: doc('DAX cluster sizing: every node holds the whole cache', `${GUIDE}dax.sizing-guide.html`),
  },
  'expiry-takes-effect': {
    meets: ['expiry-of-wrong-type'],
    source: doc('Using time to live: a Number in seconds since the epoch', `${GUIDE}TTL.html`),
  },
  'table-is-ready': {
    meets: ['waits-for-table'],
    source: doc('CreateTable is asynchronous', 'amazondynamodb/latest/APIReference/API_CreateTable.html'),
  },
  'gradual-traffic': {
    meets: ['auto-scaling-capacity'],
    source: doc('Managing throughput capacity automatically with auto scaling', `${GUIDE}AutoScaling.html`),
  },
  'any-attribute': {
    meets: ['service:aurora', 'service:rds', 'service:redshift', 'athena'],
    breaks: ['service:dynamodb'],
    heals: ['athena', 'service:redshift'],
    source: doc('NoSQL design for DynamoDB: know the queries first', `${GUIDE}bp-general-nosql-design.html`),
  },
  'cache-keeps-permissions': {
    meets: ['table-without-cache'],
    source: doc(
      'DAX access control: what may use the cluster sees what its role sees',
      `${GUIDE}DAX.access-control.html`,
    ),
  },
  'replica-in-each-region': {
    meets: ['replica-tables'],
    breaks: ['replica-name-differs'],
    source: doc('Global tables: replicas carry the name of the table', `${GUIDE}GlobalTables.html`),
  },
  'capacity-by-table': {
    meets: ['capacity-of-each'],
    source: doc('DynamoDB capacity modes', `${GUIDE}capacity-mode.html`),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
