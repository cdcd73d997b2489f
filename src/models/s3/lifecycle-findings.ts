import { dateOfDay } from '../../quantities/calendar.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import type { S3Config } from './config.ts'
import type { DatasetRun } from './dataset-run.ts'
import { daysMissingOnTransition } from './early-deletion.ts'
import { s3Facts as facts } from './facts.ts'
import { routesOf } from './routes.ts'
import { CLASS_BILLING, needsRestore } from './storage-classes.ts'

/** What is to be known about the lifecycle rule itself, whatever the data. */
export function ruleFindings(config: S3Config): Finding[] {
  const findings: Finding[] = []
  const { transitions } = config.lifecycle
  const least = facts.daysBeforeInfrequentAccess.value
  const stays = routesOf({ class: config.class, lifecycle: { ...config.lifecycle, minimumObjectSize: 0 } })[0]!.stays
  transitions.forEach(({ afterDays, to }, i) => {
    if ((to === 'STANDARD_IA' || to === 'ONEZONE_IA') && afterDays === least)
      findings.push({
        id: 's3.lifecycle-thirty-days',
        severity: 'warning',
        message: `The rule moves objects to ${to} after exactly ${least} days. The user guide allows that, the API reference asks for more than ${least}.`,
        evidence: [factEvidence(facts.daysBeforeInfrequentAccess)],
      })
    const stay = stays[i]!
    const between = afterDays - (transitions[i - 1]?.afterDays ?? 0)
    const fromInfrequent = stay.storageClass === 'STANDARD_IA' || stay.storageClass === 'ONEZONE_IA'
    if (i > 0 && fromInfrequent && between < facts.daysBetweenRules.value)
      findings.push({
        id: 's3.lifecycle-two-rules',
        severity: 'warning',
        message: `Objects leave ${stay.storageClass} for ${to} after ${between} days; AWS takes that only as two separate rules.`,
        evidence: [factEvidence(facts.daysBetweenRules)],
      })
    const { minimumDays, minimumDaysFact } = CLASS_BILLING[stay.storageClass]
    const missing = daysMissingOnTransition(stay, minimumDays)
    if (missing > 0 && minimumDaysFact !== undefined)
      findings.push({
        id: 's3.lifecycle-early-transition',
        severity: 'warning',
        message: `Every object that moves from ${stay.storageClass} to ${to} is charged ${round(missing)} days of storage that it did not stay.`,
        evidence: [factEvidence(facts[minimumDaysFact])],
      })
  })
  if (config.restore.speed === 'expedited' && archives(config, 'DEEP_ARCHIVE'))
    findings.push({
      id: 's3.expedited-deep-archive',
      severity: 'warning',
      message: 'Glacier Deep Archive has no expedited restores; standard ones are simulated and billed there.',
      evidence: [factEvidence(facts.standardDeepArchiveHours)],
    })
  return findings
}

/** Where the lifecycle rule and the data disagree. */
export function retentionFindings({ bucket }: DatasetRun): Finding[] {
  const { demand, config, ledger } = bucket
  const { expireAfterDays } = config.lifecycle
  if (expireAfterDays === undefined || expireAfterDays >= demand.retentionDays) return []
  const day = firstWritten(demand.objectsIn) + expireAfterDays + 1
  const happens = day < ledger.calendar.days
  const kept = demand.retentionDays === Number.POSITIVE_INFINITY ? 'forever' : `${round(demand.retentionDays)} days`
  return [
    {
      id: 's3.expiry-before-retention',
      severity: happens ? 'blocking' : 'warning',
      dataset: demand.id,
      message: `The lifecycle rule deletes objects after ${expireAfterDays} days, but the data is to be kept ${kept}.${happens ? '' : ' The horizon ends before that.'}`,
      ...(happens ? { firstDay: { day, date: dateOfDay(ledger.calendar, day) } } : {}),
      evidence: [
        factEvidence(facts.lifecycleRounding),
        { statement: 'Retention asked for', scenarioPath: `datasets.${demand.id}.retention` },
      ],
    },
  ]
}

/** Objects that leave a class before its minimum duration, by deletion or overwriting, as far as they were charged. */
export function earlyDeletionFindings({ bucket }: DatasetRun): Finding[] {
  const { demand, config, ledger, routes } = bucket
  return routes
    .flatMap(({ stays }) => stays)
    .filter((stay, i, all) => all.findIndex(({ storageClass }) => storageClass === stay.storageClass) === i)
    .flatMap((stay): Finding[] => {
      const { minimumDays, minimumDaysFact, earlyDelete } = CLASS_BILLING[stay.storageClass]
      if (earlyDelete === undefined || minimumDaysFact === undefined) return []
      const lines = ledger.linesOf(earlyDelete.usageType, bucket.region)
      const charged = lines.reduce((sum, { quantity }) => sum + quantity, 0)
      if (charged === 0) return []
      const day = ledger.calendar.months[lines[0]!.month]!.firstDay
      return [
        {
          id: 's3.early-deletion',
          severity: 'warning',
          dataset: demand.id,
          message: `Objects leave ${stay.storageClass} before its ${minimumDays} days: ${round(charged)} GB-months are charged for time not stored.`,
          firstDay: { day, date: dateOfDay(ledger.calendar, day) },
          evidence: [
            factEvidence(facts[minimumDaysFact]),
            {
              statement: 'GB-months charged for time not stored',
              value: charged,
              unit: 'GB-Mo',
              scenarioPath: `datasets.${demand.id}`,
            },
            ...(config.versioning.enabled ? [factEvidence(facts.noncurrentRounding)] : []),
          ],
        },
      ]
    })
}

function archives(config: S3Config, storageClass: 'GLACIER' | 'DEEP_ARCHIVE'): boolean {
  const classes = [config.class, ...config.lifecycle.transitions.map(({ to }) => to)]
  return classes.some((candidate) => candidate === storageClass && needsRestore(candidate))
}

function firstWritten(objects: Float64Array): number {
  const day = objects.findIndex((count) => count > 0)
  return day < 0 ? objects.length : day
}

/** Three significant digits, for messages. */
export function round(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 6 })
}
