import type { Meter } from '../../prices/meter.ts'
import { GiB, MiB } from '../../quantities/bytes.ts'
import type { BillingMonth, Calendar } from '../../quantities/calendar.ts'
import type { UsageLine } from '../contract.ts'
import { efsFacts as facts } from './facts.ts'
import { elasticBytes, type FileTraffic } from './file-traffic.ts'
import { efsMeters as meters } from './meters.ts'
import { monthlyLines, monthSum } from './monthly-lines.ts'
import type { ThroughputLimits } from './throughput-limits.ts'

/** Bytes read and written under Elastic throughput. */
export function elasticUsage(traffic: FileTraffic, calendar: Calendar, region: string): readonly UsageLine[] {
  const metered = elasticBytes(traffic)
  const { perRead, perWrite } = traffic.operations
  const rounding = traffic.metering.elasticRounding
  const path = `datasets.${traffic.dataset}`
  const lines = (
    meter: Meter,
    daily: Float64Array,
    files: Float64Array,
    verb: string,
    metadata: number,
    scenarioPath: string,
  ) =>
    monthlyLines({ calendar, region, dataset: traffic.dataset }, meter, (month) => ({
      quantity: monthSum(daily, month) / GiB,
      formula: `bytes metered as ${verb} ÷ 2^30; bytes ${verb} + files × rounding of their last transfer + metadata operations × 4 KiB`,
      terms: [
        { name: `bytes metered as ${verb}`, value: monthSum(daily, month), unit: 'bytes', scenarioPath },
        { name: `files ${verb}`, value: monthSum(files, month), unit: 'files' },
        { name: 'rounding for each file', value: rounding, unit: 'bytes/file', fact: 'elasticOperationMinimum' },
        {
          name: 'metadata operations for each file',
          value: metadata,
          unit: 'operations/file',
          fact: 'metadataOperationMinimum',
        },
      ],
    }))
  return [
    ...lines(meters.elasticReads, metered.read, traffic.read.objects, 'read', perRead, `${path}.reads`),
    ...lines(meters.elasticWrites, metered.written, traffic.written.objects, 'written', perWrite, `${path}.ingest`),
  ]
}

/** Throughput that Standard storage includes, in MiB/s on each day. */
export function includedMiBps(standardMetered: Float64Array, limits: ThroughputLimits): Float64Array {
  return standardMetered.map((bytes) => Math.min((bytes / GiB) * facts.baselinePerGib.value, limits.baselineCap) / MiB)
}

/** Provisioned throughput above what the Standard storage of the file system includes. */
export function provisionedUsage(
  provisioned: number,
  standardMetered: Float64Array,
  limits: ThroughputLimits,
  calendar: Calendar,
  region: string,
): readonly UsageLine[] {
  const included = includedMiBps(standardMetered, limits)
  const billed = included.map((rate) => Math.max(0, provisioned - rate))
  return monthlyLines({ calendar, region }, meters.provisionedThroughput, (month) => ({
    quantity: (monthSum(billed, month) * 24) / month.hours,
    formula:
      'provisioned above what is included × hours simulated ÷ hours of the month; mean over the days, where positive',
    terms: [
      { name: 'provisioned above what is included', value: mean(billed, month), unit: 'MiB/s' },
      { name: 'provisioned', value: provisioned, unit: 'MiB/s' },
      {
        name: 'included, mean',
        value: mean(included, month),
        unit: 'MiB/s',
        fact: 'baselinePerGib',
      },
      { name: 'hours simulated', value: (month.endDay - month.firstDay) * 24, unit: 'h' },
      { name: 'hours of the month', value: month.hours, unit: 'h' },
    ],
  }))
}

function mean(daily: Float64Array, month: BillingMonth): number {
  return monthSum(daily, month) / (month.endDay - month.firstDay)
}
