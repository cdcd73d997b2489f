import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import type { DatasetRun } from './dataset-run.ts'
import { s3Facts as facts } from './facts.ts'
import { type S3Class, singleZone } from './storage-classes.ts'

/**
 * Expected share of the stored bytes lost in a year: the design figure, and for bytes in one-zone classes the loss of the zone. With a
 * replica both copies must be lost in the same year, taken as independent.
 */
export function annualLoss({ stored, bucket }: DatasetRun): Estimate {
  const zonal = singleZoneShare(stored.bytesAtEnd)
  const evidence: Evidence[] = [factEvidence(facts.designLoss)]
  const [low, assumed, high] = facts.zoneLoss.value
  const home = lossAt(zonal)
  if (zonal > 0) {
    evidence.push({ statement: 'Share of the bytes kept in one availability zone', value: zonal, unit: 'share' })
    evidence.push({
      statement: facts.zoneLoss.statement,
      value: assumed,
      unit: facts.zoneLoss.unit,
      source: facts.zoneLoss.source,
    })
  }
  const { replication } = bucket.config
  if (replication === undefined)
    return { value: home(assumed), low: home(low), high: home(high), unit: 'share/year', evidence }
  const away = lossAt(singleZone(replication.class) ? 1 : 0)
  evidence.push({
    statement: `Every object has a replica in ${replication.toRegion}`,
    source: facts.replicationNeedsVersioning.source,
  })
  const both = (zone: number): number => home(zone) * away(zone)
  return { value: both(assumed), low: both(low), high: both(high), unit: 'share/year', evidence }
}

function lossAt(zonal: number): (zoneLoss: number) => number {
  return (zoneLoss) => facts.designLoss.value + zonal * zoneLoss
}

function singleZoneShare(bytesAtEnd: ReadonlyMap<string, Float64Array>): number {
  let zonal = 0
  let all = 0
  for (const [name, days] of bytesAtEnd) {
    const bytes = days[days.length - 1] ?? 0
    all += bytes
    if (singleZone(name as S3Class)) zonal += bytes
  }
  return all > 0 ? zonal / all : 0
}
