import { factEvidence } from '../../quantities/source.ts'
import type { Feed } from '../contract.ts'
import { readFactor } from './capacity-units.ts'
import type { DynamodbConfig } from './config.ts'
import { dynamodbFacts as facts } from './facts.ts'
import { peakRate } from './on-demand-scaling.ts'
import type { TableRun } from './table-run.ts'

/**
 * How fast a table feeds scans: the read units that are left beside the reads of a busy second, within what is provisioned, or on
 * demand within double the highest rate so far and the quota of the table.
 */
export function tableFeed({ demand, layout, resources }: TableRun, config: DynamodbConfig): Feed {
  const table = resources.find(({ isIndex }) => !isIndex)!
  const last = demand.calendar.days - 1
  const pointReads = { shaped: table.reads.shaped, even: new Float64Array(last + 1) }
  const busy = peakRate(pointReads, last, demand.peakToMean)
  let highest = 0
  for (let day = 0; day <= last; day++) highest = Math.max(highest, peakRate(table.reads, day, demand.peakToMean))
  const units = Math.max(1, readUnitsPerSecond(config, highest) - busy)
  const bytesPerSecond = (units * facts.readUnitBytes.value) / readFactor(config.consistency)
  return {
    bytesPerSecond,
    objectsPerSecond: bytesPerSecond / Math.max(1, layout.itemBytes),
    clientBytesPerSecond: Number.POSITIVE_INFINITY,
    streamBytesPerSecond: facts.clientThroughput.value,
    firstByteMs: facts.latency.value,
    keysPerSecond: Number.POSITIVE_INFINITY,
    evidence: [
      { statement: 'Read units a second that a scan may take beside other reads', value: units, unit: 'read units/s' },
      factEvidence(facts.readUnitBytes),
      ...(config.capacity.mode === 'on-demand' ? [facts.initialReads, facts.peakGrowth] : []).map(factEvidence),
      factEvidence(facts.tableReadQuota),
      factEvidence(facts.clientThroughput),
      factEvidence(facts.latency),
    ],
  }
}

function readUnitsPerSecond({ capacity }: DynamodbConfig, highest: number): number {
  if (capacity.mode === 'on-demand')
    return Math.min(facts.tableReadQuota.value, Math.max(facts.initialReads.value, facts.peakGrowth.value * highest))
  return 'units' in capacity.reads ? capacity.reads.units : Math.min(facts.tableReadQuota.value, capacity.reads.max)
}
