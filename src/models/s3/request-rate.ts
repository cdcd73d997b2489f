import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import type { DatasetRun } from './dataset-run.ts'
import { s3Facts as facts } from './facts.ts'

const SECONDS_PER_DAY = 86_400

/** Requests of one kind in the busiest second of each day on one prefix, and the limit that applies to it. */
export interface RequestRate {
  readonly kind: 'writes' | 'reads'
  readonly perSecond: Float64Array
  readonly limit: number
  readonly evidence: Evidence
}

/** Request rates of a dataset on each of its prefixes; a directory bucket is limited as a whole. */
export function requestRates({ bucket, written, read, restores }: DatasetRun): RequestRate[] {
  const { demand, config, upload } = bucket
  const express = config.class === 'EXPRESS_ONEZONE'
  const perUpload = upload.puts + 2 * upload.multiparts + upload.parts
  const factor = demand.peakToMean / SECONDS_PER_DAY / (express ? 1 : config.prefixes)
  const writes = written.map(
    (objects, day) =>
      (objects * perUpload + demand.objectsDeleted[day]! + restores.flexible[day]! + restores.deep[day]!) * factor,
  )
  const writeFact = express ? facts.expressWrites : facts.writesPerPrefix
  const readFact = express ? facts.expressReads : facts.readsPerPrefix
  return [
    { kind: 'writes', perSecond: writes, limit: writeFact.value, evidence: factEvidence(writeFact) },
    {
      kind: 'reads',
      perSecond: read.map((objects) => objects * factor),
      limit: readFact.value,
      evidence: factEvidence(readFact),
    },
  ]
}

/**
 * Factor by which the demand of the last month could grow until the busiest second meets a limit. The busiest second of any demand
 * holds at least one request, which bounds the factor.
 */
export function requestHeadroom(runs: readonly DatasetRun[]): Estimate {
  let tightest = {
    factor: facts.readsPerPrefix.value as number,
    evidence: [factEvidence(facts.readsPerPrefix)] as Evidence[],
  }
  for (const run of runs) {
    const { months, days } = run.bucket.ledger.calendar
    const from = months[months.length - 1]?.firstDay ?? days
    for (const { kind, perSecond, limit, evidence } of requestRates(run)) {
      const peak = perSecond.subarray(from).reduce((most, rate) => Math.max(most, rate), 1)
      if (limit / peak >= tightest.factor) continue
      const path = `datasets.${run.bucket.demand.id}`
      const busiest: Evidence = {
        statement: `Busiest second of ${kind} on a prefix in the last month`,
        value: peak,
        unit: 'requests/s',
        scenarioPath: path,
      }
      tightest = { factor: limit / peak, evidence: [evidence, busiest] }
    }
  }
  return { value: tightest.factor, unit: 'times', evidence: tightest.evidence }
}
