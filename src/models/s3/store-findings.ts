import { factEvidence } from '../../quantities/source.ts'
import type { Finding, Intervention } from '../contract.ts'
import type { S3Config } from './config.ts'
import type { DatasetRun } from './dataset-run.ts'
import { s3Facts as facts } from './facts.ts'
import { ruleFindings } from './lifecycle-findings.ts'
import { requestRates } from './request-rate.ts'

const DAYS_PER_YEAR = 365.25

/** What is to be known about the bucket as a whole. */
export function storeFindings(config: S3Config): Finding[] {
  const note = (id: string, message: string, fact: 'strongConsistency' | 'replicaFollows'): Finding => ({
    id,
    severity: 'note',
    message,
    evidence: [factEvidence(facts[fact])],
  })
  return [
    note('s3.strong-consistency', 'Reads and lists see every completed write at once.', 'strongConsistency'),
    ...(config.replication === undefined
      ? []
      : [
          note(
            's3.replica-lifecycle',
            'Lifecycle actions are not replicated: the destination needs rules of its own to expire what the source expires.',
            'replicaFollows',
          ),
        ]),
    ...ruleFindings(config),
  ]
}

/** What people have to do for a bucket, counted in the simulation. Capacity, patches and failures are AWS's. */
export function interventions(config: S3Config, runs: readonly DatasetRun[]): Intervention[] {
  const result: Intervention[] = []
  const rules = config.lifecycle.transitions.length + (config.lifecycle.expireAfterDays === undefined ? 0 : 1)
  if (rules > 0)
    result.push({
      what: 'Check lifecycle rules against the way the data is used',
      perYear: rules * facts.reviewsPerRule.value,
      evidence: [factEvidence(facts.reviewsPerRule), { statement: 'Lifecycle rules', value: rules, unit: 'rules' }],
    })
  for (const { bucket, restores } of runs) {
    const { demand, ledger } = bucket
    const perYear = (days: number): number => (days * DAYS_PER_YEAR) / ledger.calendar.days
    const campaigns = Array.from(restores.flexible).filter(
      (objects, day) => demand.scansOn(day).length > 0 && objects + restores.deep[day]! >= 1,
    )
    if (campaigns.length > 0)
      result.push({
        what: `Restore archived objects of ${demand.id} before a scan`,
        perYear: perYear(campaigns.length),
        evidence: [
          {
            statement: 'Scans that met archived objects',
            value: campaigns.length,
            unit: 'scans',
            scenarioPath: `datasets.${demand.id}.scans`,
          },
        ],
      })
  }
  for (const run of runs)
    for (const { kind, perSecond, limit, evidence } of requestRates(run)) {
      const splits = doublings(perSecond, limit)
      if (splits === 0) continue
      const { demand, ledger } = run.bucket
      result.push({
        what:
          config.class === 'EXPRESS_ONEZONE'
            ? `Ask AWS to raise the limit on ${kind} of the directory bucket of ${demand.id}`
            : `Spread the keys of ${demand.id} over more prefixes for its ${kind}`,
        perYear: (splits * DAYS_PER_YEAR) / ledger.calendar.days,
        evidence: [
          evidence,
          {
            statement: 'Times the busiest second doubled beyond the limit',
            value: splits,
            unit: 'times',
            scenarioPath: `datasets.${demand.id}`,
          },
        ],
      })
    }
  return result
}

/** How often a prefix layout must be doubled to keep up with the busiest second. */
function doublings(perSecond: Float64Array, limit: number): number {
  const most = perSecond.reduce((a, b) => Math.max(a, b), 0)
  return most > limit ? Math.ceil(Math.log2(most / limit)) : 0
}
