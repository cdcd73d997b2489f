import { factEvidence } from '../../quantities/source.ts'
import type { Disruption, Outage, World } from '../contract.ts'
import { heldTogether, spreadEvidence, spreadOf, takenOver, unharmed } from '../outage.ts'
import { recoveryFacts } from '../recovery-facts.ts'
import type { S3Config } from './config.ts'
import { s3Facts as facts } from './facts.ts'
import { singleZone } from './storage-classes.ts'

/**
 * What disruptions do to a bucket. One-zone classes share the fate of their zone and any bucket that of its region, unless a replica
 * lies elsewhere; versions outlive deletion until a rule removes them.
 */
export function continuity(config: S3Config, { region }: Pick<World, 'region'>): Readonly<Record<Disruption, Outage>> {
  const { replication } = config
  const zonal = [config.class, ...config.lifecycle.transitions.map(({ to }) => to)].filter(singleZone)
  const inOtherRegion = replication !== undefined && replication.toRegion !== region
  return {
    node: unharmed(facts.availabilityZones),
    zone: zonal.length === 0 ? unharmed(facts.availabilityZones) : zoneLoss(config, zonal.includes(config.class)),
    region: inOtherRegion ? failover(config) : heldTogether(recoveryFacts.regionOutHours),
    deletion: config.versioning.enabled ? undelete(config) : heldTogether(facts.deletionIsFinal),
  }
}

function zoneLoss(config: S3Config, fromTheStart: boolean): Outage {
  if (config.replication !== undefined) return failover(config)
  const outage = heldTogether(facts.zoneLoss)
  return fromTheStart ? outage : { ...outage, loses: 'part' }
}

function failover(config: S3Config): Outage {
  const { replication, multiRegionAccessPoint } = config
  const lag = replication?.rtc ? facts.replicationTimeControlMinutes : facts.replicationLagMinutes
  const takes = multiRegionAccessPoint ? facts.accessPointFailoverMinutes : recoveryFacts.manualFailoverMinutes
  const out = spreadOf(takes)
  return takenOver(spreadOf(lag), { reads: out, writes: out }, 'manual', [spreadEvidence(lag), spreadEvidence(takes)])
}

function undelete({ versioning }: S3Config): Outage {
  const out = spreadOf(recoveryFacts.manualRestoreMinutes)
  const none = { low: 0, value: 0, high: 0 }
  const kept = versioning.noncurrentExpireAfterDays
  return takenOver(none, { reads: out, writes: none }, 'manual', [
    factEvidence(facts.versionsOutliveDeletion),
    ...(kept === undefined
      ? []
      : [{ statement: 'Days for which a rule keeps deleted versions', value: kept, unit: 'days' }]),
    spreadEvidence(recoveryFacts.manualRestoreMinutes),
  ])
}
