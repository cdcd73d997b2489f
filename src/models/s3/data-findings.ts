import { GiB } from '../../quantities/bytes.ts'
import { dateOfDay } from '../../quantities/calendar.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import type { DatasetRun } from './dataset-run.ts'
import { s3Facts as facts } from './facts.ts'
import { waitingShare } from './latency.ts'
import { round } from './lifecycle-findings.ts'
import { requestRates } from './request-rate.ts'
import { CLASS_BILLING, needsRestore, type S3Class, singleZone } from './storage-classes.ts'

/** Limits that the data meets in the bucket: object size, request rates, waiting reads, small objects, and what piles up. */
export function dataFindings(run: DatasetRun): Finding[] {
  return [
    ...objectSizeFindings(run),
    ...requestRateFindings(run),
    ...waitingFindings(run),
    ...expeditedFindings(run),
    ...smallObjectFindings(run),
    ...zoneFindings(run),
    ...pileFindings(run),
  ]
}

type Found = Pick<Finding, 'firstDay'>

function on(run: DatasetRun, day: number): Found {
  return day < 0 ? {} : { firstDay: { day, date: dateOfDay(run.bucket.ledger.calendar, day) } }
}

function objectSizeFindings(run: DatasetRun): Finding[] {
  const { demand } = run.bucket
  const share = demand.sizes.objectShare({ over: facts.largestObject.value })
  let count = 0
  const day = run.written.findIndex((objects) => {
    count += objects * share
    return count >= 1
  })
  if (day < 0) return []
  return [
    {
      id: 's3.object-size',
      severity: 'blocking',
      dataset: demand.id,
      message: `Some objects are larger than ${round(facts.largestObject.value / 2 ** 40)} TiB, the largest that S3 stores.`,
      ...on(run, day),
      evidence: [
        factEvidence(facts.largestObject),
        {
          statement: 'Share of objects above the limit',
          value: share,
          unit: 'share',
          scenarioPath: `datasets.${demand.id}.objectSize`,
        },
      ],
    },
  ]
}

function requestRateFindings(run: DatasetRun): Finding[] {
  const { demand, config } = run.bucket
  return requestRates(run).flatMap(({ kind, perSecond, limit, evidence }): Finding[] => {
    const day = perSecond.findIndex((rate) => rate > limit)
    if (day < 0) return []
    const most = perSecond.reduce((a, b) => Math.max(a, b))
    const prefixes = Math.ceil((most / limit) * config.prefixes)
    return [
      {
        id: `s3.request-rate-${kind}`,
        severity: 'warning',
        dataset: demand.id,
        message:
          config.class === 'EXPRESS_ONEZONE'
            ? `The busiest second has ${round(most)} ${kind}, more than the ${limit} of a directory bucket; ask AWS for more.`
            : `The busiest second has ${round(most)} ${kind} on one prefix, more than the ${round(limit)} that S3 promises; S3 answers 503 while it splits the prefix. Spread the keys over ${prefixes} prefixes.`,
        ...on(run, day),
        evidence: [
          evidence,
          {
            statement: `Most ${kind} in one second on a prefix`,
            value: most,
            unit: 'requests/s',
            scenarioPath: `datasets.${demand.id}.peakToMean`,
          },
        ],
      },
    ]
  })
}

function waitingFindings(run: DatasetRun): Finding[] {
  const { demand } = run.bucket
  const total = run.read.reduce((sum, objects) => sum + objects, 0)
  const { flexible, deep } = waitingShare(run)
  const day = run.restores.flexible.findIndex((objects, i) => objects + run.restores.deep[i]! > 0)
  if (total === 0 || day < 0) return []
  return [
    {
      id: 's3.reads-wait-for-restore',
      severity: 'warning',
      dataset: demand.id,
      message: `${round((flexible + deep) * 100)} % of the reads meet an archived object and wait for its restore.`,
      ...on(run, day),
      evidence: [
        factEvidence(deep > 0 ? facts.standardDeepArchiveHours : facts.standardFlexibleHours),
        {
          statement: 'Share of the reads that wait for a restore',
          value: flexible + deep,
          unit: 'share',
          scenarioPath: `datasets.${demand.id}.reads`,
        },
      ],
    },
  ]
}

function expeditedFindings(run: DatasetRun): Finding[] {
  const limit = facts.expeditedObjects.value
  const day = run.restores.flexible.findIndex((objects) => objects > limit)
  if (run.bucket.config.restore.speed !== 'expedited' || day < 0) return []
  const most = run.restores.flexible.reduce((a, b) => Math.max(a, b))
  return [
    {
      id: 's3.expedited-volume',
      severity: 'warning',
      dataset: run.bucket.demand.id,
      message: `Up to ${round(most)} expedited restores a day; beyond some ${limit} they may be refused unless capacity is bought.`,
      ...on(run, day),
      evidence: [factEvidence(facts.expeditedObjects)],
    },
  ]
}

function smallObjectFindings({ bucket }: DatasetRun): Finding[] {
  const { demand, config, routes } = bucket
  const findings: Finding[] = []
  const limit = facts.smallObjectLimit.value
  const range = { upTo: limit - 1 }
  const objects = demand.sizes.objectShare(range)
  const bytes = demand.sizes.byteShare(range)
  if (objects === 0) return []
  const shares = `${round(objects * 100)} % of the objects, with ${round(bytes * 100)} % of the bytes, are smaller than 128 KB`
  const evidence = [
    {
      statement: 'Share of objects below 128 KB',
      value: objects,
      unit: 'share',
      scenarioPath: `datasets.${demand.id}.objectSize`,
    },
    {
      statement: 'Share of bytes below 128 KB',
      value: bytes,
      unit: 'share',
      scenarioPath: `datasets.${demand.id}.objectSize`,
    },
  ]
  const add = (
    id: string,
    severity: Finding['severity'],
    message: string,
    fact: 'lifecycleMinimumSize' | 'smallObjectLimit' | 'monitoredSize' | 'archiveIndexBytes',
  ): void => {
    findings.push({ id, severity, dataset: demand.id, message, evidence: [factEvidence(facts[fact]), ...evidence] })
  }
  if (config.lifecycle.transitions.length > 0 && routes.length > 1)
    add(
      's3.lifecycle-small-objects',
      'note',
      `${shares}; the lifecycle rule leaves them where they are or moves them to archives only.`,
      'lifecycleMinimumSize',
    )
  const smallRoute = routes[0]!.stays.map(({ storageClass }) => storageClass)
  const rounded = smallRoute.filter((storageClass) => CLASS_BILLING[storageClass].smallObjects !== undefined)
  if (rounded.length > 0)
    add(
      's3.minimum-object-size',
      'warning',
      `${shares} and billed as 128 KB in ${rounded.join(' and ')}.`,
      'smallObjectLimit',
    )
  if (smallRoute.includes('INTELLIGENT_TIERING'))
    add(
      's3.unmonitored-objects',
      'note',
      `${shares}; Intelligent-Tiering leaves them in Frequent Access, without monitoring fee.`,
      'monitoredSize',
    )
  const archived = routes.flatMap(({ stays }) => stays).find(({ storageClass }) => needsRestore(storageClass))
  const overhead = facts.archiveIndexBytes.value + facts.archiveStandardBytes.value
  if (archived !== undefined && demand.sizes.mean < 10 * overhead)
    add(
      's3.archive-overhead',
      'warning',
      `Each object in ${archived.storageClass} is billed ${overhead / 1024} KB besides its mean ${round(demand.sizes.mean / 1024)} KB.`,
      'archiveIndexBytes',
    )
  return findings
}

function zoneFindings({ bucket, stored }: DatasetRun): Finding[] {
  const zonal = [...stored.bytesAtEnd.keys()].filter((name) => singleZone(name as S3Class))
  if (zonal.length === 0) return []
  const message = `${zonal.join(' and ')} keeps its data in one availability zone and loses it with the zone.`
  return [
    {
      id: 's3.one-zone',
      severity: 'warning',
      dataset: bucket.demand.id,
      message,
      evidence: [factEvidence(facts.zoneLoss)],
    },
  ]
}

function pileFindings({ bucket, noncurrent }: DatasetRun): Finding[] {
  const { demand, config } = bucket
  const findings: Finding[] = []
  const bytes = noncurrent.bytes[noncurrent.bytes.length - 1] ?? 0
  if (config.versioning.enabled && config.versioning.noncurrentExpireAfterDays === undefined && bytes > 0)
    findings.push({
      id: 's3.noncurrent-versions-kept',
      severity: 'warning',
      dataset: demand.id,
      message: `No rule expires noncurrent versions: ${round(bytes / GiB)} GB of them are stored at the end.`,
      evidence: [
        factEvidence(facts.noncurrentRounding),
        {
          statement: 'Noncurrent bytes at the end',
          value: bytes,
          unit: 'bytes',
          scenarioPath: `datasets.${demand.id}`,
        },
      ],
    })
  if (
    config.multipart.abortAfterDays === 'never' &&
    config.multipart.incompleteShare > 0 &&
    demand.sizes.objectShare({ over: config.multipart.partSize }) > 0
  )
    findings.push({
      id: 's3.abandoned-uploads-kept',
      severity: 'warning',
      dataset: demand.id,
      message: 'No rule removes the parts of abandoned uploads; they are billed until somebody does.',
      evidence: [factEvidence(facts.abandonedShareUploaded)],
    })
  return findings
}
