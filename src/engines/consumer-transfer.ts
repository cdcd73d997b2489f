import type { DatasetDemand } from '../demand/dataset-demand.ts'
import type { Reach, UsageLine, World } from '../models/contract.ts'
import type { Meter } from '../prices/meter.ts'
import { interRegionOut, transferMeters } from '../prices/transfer-meters.ts'
import { GiB } from '../quantities/bytes.ts'

/** A consumer as a reader of one dataset: where it is, and its part of the reads. */
export interface Reader {
  readonly consumer: string
  readonly region: string
  readonly network: 'internet' | 'vpc'
  /** Share of the reads by age and of the lookups, 0 to 1. */
  readonly share: number
}

/**
 * Bytes that leave the store's region for its consumers: to the internet, or to another region that holds no copy. Scans count for the
 * consumer that runs them, all other reads by share. Within the region nothing is charged for reading through AWS's own endpoints.
 */
export function consumerTransferUsage(
  dataset: DatasetDemand,
  readers: readonly Reader[],
  reach: Reach,
  world: World,
): readonly UsageLine[] {
  return readers.flatMap((reader) => {
    const meter = outboundMeter(reader, reach, world)
    if (meter === undefined) return []
    return world.calendar.months.flatMap((month) => {
      let bytes = 0
      for (let day = month.firstDay; day < month.endDay; day++) bytes += bytesReadBy(reader, dataset, day)
      return bytes > 0 ? [transferLine(meter, dataset, reader, bytes, month.index, world.region)] : []
    })
  })
}

function bytesReadBy({ consumer, share }: Reader, dataset: DatasetDemand, day: number): number {
  const scans = dataset
    .scansOn(day)
    .map(({ schedule, bytes }) =>
      schedule.consumer === undefined ? share * bytes : schedule.consumer === consumer ? bytes : 0,
    )
  return share * dataset.reads(day).bytes + scans.reduce((sum, bytes) => sum + bytes, 0)
}

function outboundMeter({ region, network }: Reader, reach: Reach, world: World): Meter | undefined {
  if (network === 'internet') return transferMeters.internetOut
  const local = region === world.region || reach.regions.some((copy) => copy.region === region)
  return local ? undefined : interRegionOut(region)
}

function transferLine(
  meter: Meter,
  dataset: DatasetDemand,
  reader: Reader,
  bytes: number,
  month: number,
  region: string,
): UsageLine {
  return {
    ...meter,
    region,
    month,
    quantity: bytes / GiB,
    dataset: dataset.id,
    derivation: {
      formula: `bytes read in the month ÷ 2^30; the share of ${reader.consumer}`,
      terms: [
        { name: 'bytes read in the month', value: bytes, unit: 'bytes', scenarioPath: `datasets.${dataset.id}.reads` },
        {
          name: 'share of the reads',
          value: reader.share,
          unit: 'share',
          scenarioPath: `consumers.${reader.consumer}.share`,
        },
      ],
    },
  }
}
