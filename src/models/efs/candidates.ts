import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { MiB } from '../../quantities/bytes.ts'
import type { Candidate } from '../contract.ts'
import { efsFacts as facts } from './facts.ts'

/**
 * Regional and One Zone, with every way to pay for throughput and the lifecycle that fits the ages at which reading slackens, all with
 * access points, which cost nothing. Elastic throughput is paid by the byte, so only the others are worth pooling.
 */
export function efsCandidates(datasets: readonly DatasetDemand[]): readonly Candidate[] {
  const [toIa, toArchive] = lifecycleDays(datasets)
  const inactive = toIa === undefined ? [] : [{ name: ` → IA at ${toIa} days`, config: { toIaAfterDays: toIa } }]
  const archive =
    toIa === undefined || toArchive === undefined
      ? []
      : [
          {
            name: ` → IA at ${toIa} days → Archive at ${toArchive}`,
            config: { toIaAfterDays: toIa, toArchiveAfterDays: toArchive },
          },
        ]
  const active = { name: '', config: {} }
  const provisionedMiBps = busiestMiBps(datasets)
  const kinds = [
    { name: 'Elastic', config: { throughput: 'elastic' }, lifecycles: [active, ...inactive, ...archive] },
    { name: 'One Zone Elastic', config: { type: 'one-zone' }, lifecycles: [active, ...inactive] },
    { name: 'Bursting', config: { throughput: 'bursting' }, lifecycles: [active, ...inactive] },
    {
      name: `Provisioned ${provisionedMiBps} MiB/s`,
      config: { throughput: { provisionedMiBps } },
      lifecycles: [active, ...inactive],
    },
  ]
  return kinds
    .filter(({ name }) => datasets.length === 1 || !name.endsWith('Elastic'))
    .flatMap(({ name, config, lifecycles }) =>
      lifecycles.map((lifecycle) => ({
        name: `EFS ${name}${lifecycle.name}`,
        config: { ...config, lifecycle: lifecycle.config, accessPoints: true },
      })),
    )
}

/** Days without access after which files move, out of those that EFS offers: to Infrequent Access and to Archive. */
function lifecycleDays(datasets: readonly DatasetDemand[]): readonly (number | undefined)[] {
  const edges = datasets.flatMap(({ readBands = [], scans = [] }) => [
    ...readBands.map(({ fromAge }) => fromAge),
    ...scans.map(({ windowDays }) => windowDays).filter(Number.isFinite),
  ])
  const end = Math.max(...datasets.map(({ retentionDays, calendar }) => Math.min(retentionDays, calendar.days)))
  const offered = facts.lifecycleDays.value.filter((days) => days < end)
  const first = Math.min(...edges.filter((age) => age > 0), end)
  const last = Math.max(...edges, 0)
  const toIa = offered.find((days) => days >= first) ?? offered[0]
  return [toIa, offered.find((days) => toIa !== undefined && days > toIa && days >= last)]
}

const SECONDS_PER_DAY = 86_400

/** Metered throughput of the busiest second of the last day, in whole MiB/s within what can be provisioned. */
function busiestMiBps(datasets: readonly DatasetDemand[]): number {
  const bytesPerSecond = datasets.reduce((sum, dataset) => {
    const day = dataset.calendar.days - 1
    const written = dataset.bytesIn[day]! + dataset.updated(day).bytes
    const read = dataset.reads(day).bytes + dataset.scanned(day).bytes
    return sum + ((written + read * facts.readWeight.value) / SECONDS_PER_DAY) * dataset.peakToMean
  }, 0)
  return Math.min(facts.mostProvisioned.value, Math.max(facts.leastProvisioned.value, Math.ceil(bytesPerSecond / MiB)))
}
