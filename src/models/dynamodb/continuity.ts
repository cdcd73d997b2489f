import { factEvidence } from '../../quantities/source.ts'
import type { Disruption, Outage, Spread } from '../contract.ts'
import { heldTogether, spreadEvidence, spreadOf, takenOver, unharmed } from '../outage.ts'
import { recoveryFacts } from '../recovery-facts.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'

const NONE: Spread = { low: 0, value: 0, high: 0 }
const MINUTES_PER_DAY = 1440

/** What disruptions do to tables: nothing within the region; beyond it and against deletion what replicas and backups save. */
export function continuity(config: DynamodbConfig, replicas: number): Readonly<Record<Disruption, Outage>> {
  return {
    node: unharmed(facts.regionalReplicas),
    zone: unharmed(facts.availabilityZones),
    region: replicas > 0 ? otherRegion(config) : heldTogether(recoveryFacts.regionOutHours),
    deletion: restore(config),
  }
}

function otherRegion({ multiRegionConsistency }: DynamodbConfig): Outage {
  const out = spreadOf(recoveryFacts.manualFailoverMinutes)
  const strong = multiRegionConsistency === 'strong'
  const lost = strong ? NONE : spreadOf(facts.globalTableLagSeconds, 60)
  return takenOver(lost, { reads: out, writes: out }, 'manual', [
    strong ? factEvidence(facts.strongTablesLoseNothing) : spreadEvidence(facts.globalTableLagSeconds),
    spreadEvidence(recoveryFacts.manualFailoverMinutes),
  ])
}

/** The freshest thing to restore from: the log, the last backup, or the last export. */
function restore({ pointInTimeRecovery, onDemandBackups, exportToS3 }: DynamodbConfig): Outage {
  const copies = [onDemandBackups?.everyDays, exportToS3?.everyDays].filter((days) => days !== undefined)
  if (!pointInTimeRecovery && copies.length === 0) return heldTogether(facts.deletionWithoutBackup)
  const longest = Math.min(...copies) * MINUTES_PER_DAY
  const lost = pointInTimeRecovery
    ? spreadOf(facts.recoverableUntilMinutes)
    : { low: 0, value: longest / 2, high: longest }
  const out = spreadOf(facts.restoreMinutes)
  return takenOver(lost, { reads: out, writes: out }, 'manual', [
    ...(pointInTimeRecovery
      ? [spreadEvidence(facts.recoverableUntilMinutes), factEvidence(facts.recoveryWindowDays)]
      : [{ statement: 'Time between two backups or exports', value: longest, unit: 'minutes' }]),
    spreadEvidence(facts.restoreMinutes),
  ])
}
