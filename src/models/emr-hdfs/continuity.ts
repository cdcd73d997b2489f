import { factEvidence } from '../../quantities/source.ts'
import type { Disruption, Outage, Spread } from '../contract.ts'
import { heldTogether, spreadEvidence, spreadOf, takenOver, unharmed } from '../outage.ts'
import { recoveryFacts } from '../recovery-facts.ts'
import type { ClusterDay } from './cluster-sizing.ts'
import { exposureSeconds } from './durability.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import type { CoreNode } from './node.ts'

const MINUTES_PER_HOUR = 60
const NONE: Spread = { low: 0, value: 0, high: 0 }

/** What disruptions do to a cluster that runs all the time: it lives and dies in its zone. */
export function persistentContinuity(state: ClusterDay, node: CoreNode): Readonly<Record<Disruption, Outage>> {
  return {
    node: nodeFailure(state, node),
    zone: rebuilt(),
    region: { ...heldTogether(recoveryFacts.regionOutHours, facts.oneZone) },
    deletion: heldTogether(facts.terminationIsFinal),
  }
}

function nodeFailure(state: ClusterDay, node: CoreNode): Outage {
  const healing = {
    statement: `Mean time until the blocks of one of ${state.nodes} core nodes have all ${state.replication} replicas again`,
    value: exposureSeconds(state, node) / 60,
    unit: 'minutes',
  }
  if (state.replication > 1) {
    const outage = unharmed(facts.deadNodeSeconds)
    return { ...outage, evidence: [healing, ...outage.evidence] }
  }
  return {
    loses: 'part',
    lostMinutes: null,
    readsOutMinutes: null,
    writesOutMinutes: NONE,
    recovery: 'none',
    evidence: [
      {
        statement: 'Share of the blocks on one node, of which there is no other replica',
        value: 1 / state.nodes,
        unit: 'share',
      },
      factEvidence(facts.ephemeralVolumes),
    ],
  }
}

/** A new cluster takes writes in another zone when people have started it; what was on the old one is not on it. */
function rebuilt(): Outage {
  return {
    ...heldTogether(facts.oneZone),
    writesOutMinutes: spreadOf(recoveryFacts.manualFailoverMinutes),
    recovery: 'manual',
    evidence: [factEvidence(facts.oneZone), spreadEvidence(recoveryFacts.manualFailoverMinutes)],
  }
}

/** What disruptions do where a cluster lives for its runs: they cost the run under way; what outlives runs lies in S3. */
export function transientContinuity(hoursPerRun: number): Readonly<Record<Disruption, Outage>> {
  const run = hoursPerRun * MINUTES_PER_HOUR
  const start = facts.provisioningHours.value * MINUTES_PER_HOUR
  const again = { low: start, value: start + run / 2, high: start + run }
  const startedAgain = takenOver({ low: 0, value: run / 2, high: run }, { reads: again, writes: again }, 'manual', [
    { statement: 'Hours of a run, which has to be done again', value: hoursPerRun, unit: 'h' },
    factEvidence(facts.provisioningHours),
  ])
  return {
    node: unharmed(facts.deadNodeSeconds),
    zone: startedAgain,
    region: heldTogether(recoveryFacts.regionOutHours),
    deletion: heldTogether(facts.terminationIsFinal),
  }
}
