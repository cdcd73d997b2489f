import { factEvidence } from '../../quantities/source.ts'
import type { Disruption, Outage, World } from '../contract.ts'
import { heldTogether, spreadEvidence, spreadOf, takenOver, unharmed } from '../outage.ts'
import { recoveryFacts } from '../recovery-facts.ts'
import type { EfsConfig } from './config.ts'
import { efsFacts as facts } from './facts.ts'

/** What disruptions do to a file system. A replica saves it from its zone and, lying in another region, from that; not from deletion. */
export function continuity(
  { type, replication }: EfsConfig,
  { region }: Pick<World, 'region'>,
): Readonly<Record<Disruption, Outage>> {
  const away = replication !== undefined && replication.toRegion !== region
  return {
    node: unharmed(facts.designLoss),
    zone:
      type === 'regional'
        ? unharmed(facts.regionalZones)
        : replication === undefined
          ? heldTogether(facts.zoneLoss)
          : failover(),
    region: away ? failover() : heldTogether(recoveryFacts.regionOutHours),
    deletion: heldTogether(facts.deletionIsReplicated),
  }
}

/** The replica can be read at once; it takes writes when people have ended the replication. */
function failover(): Outage {
  const lag = facts.replicationLag.value
  const out = spreadOf(facts.failoverMinutes)
  return takenOver({ low: 0, value: lag, high: lag }, { reads: out, writes: out }, 'manual', [
    factEvidence(facts.replicationLag),
    factEvidence(facts.replicaReadOnly),
    spreadEvidence(facts.failoverMinutes),
  ])
}
