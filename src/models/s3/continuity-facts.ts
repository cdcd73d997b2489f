import type { Fact } from '../../quantities/source.ts'
import { s3Sources as from } from './sources.ts'

/** How far replicas lag behind and what outlives deletion. Ranges are [low, likely, high]. */
export const continuityFacts = {
  replicationLagMinutes: {
    value: [0.5, 15, 240],
    unit: 'minutes',
    statement: 'Lag of replication without Time Control: most objects within 15 minutes, some hours later',
    source: {
      ...from.replicationDelay,
      note: 'The ends are our reading of "the majority within 15 minutes", "sometimes a couple of hours" and "in rare cases longer".',
    },
  },
  replicationTimeControlMinutes: {
    value: [0.1, 1, 15],
    unit: 'minutes',
    statement: 'Lag of replication with Time Control: most objects within seconds, 99.99 % within 15 minutes',
    source: from.replicationTimeControl,
  },
  accessPointFailoverMinutes: {
    value: [2, 15, 60],
    unit: 'minutes',
    statement:
      'Failover of a Multi-Region Access Point: traffic shifts within two minutes of the decision, which people take',
    source: { ...from.accessPointRoutes, note: 'AWS says "up to 2 minutes"; the rest is the decision.' },
  },
  deletionIsFinal: {
    value: true,
    unit: 'rule',
    statement: 'Without versioning a deleted or overwritten object is gone at once',
    source: from.durability,
  },
  versionsOutliveDeletion: {
    value: true,
    unit: 'rule',
    statement:
      'With versioning a deletion only adds a marker; the version below can be restored until a rule expires it',
    source: from.durability,
  },
} as const satisfies Record<string, Fact>
