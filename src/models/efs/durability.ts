import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import type { EfsConfig } from './config.ts'
import { efsFacts as facts } from './facts.ts'

const MINUTES_PER_DAY = 1440

/**
 * Expected share of the bytes lost in a year. Regional: the design figure. One Zone: the loss of the zone beside it, which takes
 * everything, or with a replica only what was written since it was last in step.
 */
export function annualLoss(demand: DatasetDemand, { type, replication }: EfsConfig): Estimate {
  const design = facts.designLoss.value
  if (type === 'regional') return { value: design, unit: 'share/year', evidence: [factEvidence(facts.designLoss)] }
  const exposed = replication === undefined ? 1 : shareNotReplicated(demand)
  const [low, assumed, high] = facts.zoneLoss.value
  const evidence: Evidence[] = [
    factEvidence(facts.designLoss),
    { statement: facts.zoneLoss.statement, value: assumed, unit: facts.zoneLoss.unit, source: facts.zoneLoss.source },
  ]
  if (replication !== undefined)
    evidence.push(factEvidence(facts.replicationLag), {
      statement: 'Share of the bytes that the replica does not have yet',
      value: exposed,
      unit: 'share',
    })
  return {
    value: design + assumed * exposed,
    low: design + low * exposed,
    high: design + high * exposed,
    unit: 'share/year',
    evidence,
  }
}

/** Bytes written within the replication lag, over the bytes stored; the mean of the horizon. */
function shareNotReplicated(demand: DatasetDemand): number {
  let [written, stored] = [0, 0]
  for (let day = 0; day < demand.calendar.days; day++) {
    written += demand.bytesIn[day]! + demand.updated(day).bytes
    stored += demand.stock(day).bytes
  }
  return stored > 0 ? Math.min(1, (written * (facts.replicationLag.value / MINUTES_PER_DAY)) / stored) : 0
}
