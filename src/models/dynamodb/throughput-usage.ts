import type { Meter } from '../../prices/meter.ts'
import type { BillingMonth } from '../../quantities/calendar.ts'
import type { UsageLine } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { STEP_SECONDS, STEPS_PER_DAY } from './day-profile.ts'
import { dynamodbMeters as meters } from './meters.ts'
import { type MonthlyQuantity, monthlyLines, monthSum } from './monthly-lines.ts'
import type { ReservedPool } from './reserved-capacity.ts'
import type { ResourceRun, ScalingRecord, TableRun } from './table-run.ts'
import type { WriteDemand } from './throughput.ts'

type Kind = 'reads' | 'writes' | 'replicated writes'

/** Meter of a kind of unit by capacity mode and table class. */
function unitMeter(kind: Kind, config: DynamodbConfig): Meter {
  const infrequent = config.tableClass === 'standard-ia'
  if (config.capacity.mode === 'on-demand') {
    if (kind === 'reads') return infrequent ? meters.iaReadRequestUnits : meters.readRequestUnits
    if (kind === 'writes') return infrequent ? meters.iaWriteRequestUnits : meters.writeRequestUnits
    return infrequent ? meters.iaReplicatedWriteRequestUnits : meters.replicatedWriteRequestUnits
  }
  if (kind === 'reads') return infrequent ? meters.iaReadCapacity : meters.readCapacity
  if (kind === 'writes') return infrequent ? meters.iaWriteCapacity : meters.writeCapacity
  return infrequent ? meters.iaReplicatedWriteCapacity : meters.replicatedWriteCapacity
}

/** Read and write units of a table, its indexes and its replicas: by request, or by the hour of provisioned capacity. */
export function throughputUsage(
  run: TableRun,
  config: DynamodbConfig,
  home: string,
  pool: ReservedPool | undefined,
): UsageLine[] {
  const global = config.globalTables.length > 0
  return run.resources.flatMap((resource) => {
    // Index writes are plain write units even in a global table.
    const writes: Kind = global && !resource.isIndex ? 'replicated writes' : 'writes'
    const lines = (
      kind: Kind,
      region: string,
      record: ScalingRecord,
      byRequest: (month: BillingMonth) => MonthlyQuantity,
    ): UsageLine[] =>
      monthlyLines(run.demand.calendar, unitMeter(kind, config), region, run.demand.id, (month) =>
        record.capacity === undefined
          ? byRequest(month)
          : capacityHours(resource, kind, record, record.capacity, month, region === home ? pool : undefined),
      )
    const written = (demand: WriteDemand) => (month: BillingMonth) => writeRequests(run, resource, demand, month)
    const replicas = config.globalTables.filter((region) => region !== home)
    return [
      ...lines('reads', home, resource.readRecord, (month) => readRequests(run, resource, month)),
      ...lines(writes, home, resource.writeRecord, written(resource.writes)),
      ...replicas.flatMap((region) => [
        ...lines(writes, region, resource.replicaWriteRecord!, written(resource.replicaWrites!)),
        ...lines('reads', region, resource.replicaReadRecord!, () => NOTHING_READ),
      ]),
    ]
  })
}

const NOTHING_READ: MonthlyQuantity = { quantity: 0, formula: 'no reads are known', terms: [] }

function readRequests(run: TableRun, resource: ResourceRun, month: BillingMonth): MonthlyQuantity {
  const path = `datasets.${run.demand.id}`
  const objects = monthSum(run.activity.reads, month)
  const scans = monthSum(resource.reads.even, month)
  return {
    quantity: monthSum(resource.reads.shaped, month) + scans,
    formula: `objects read × read units per object + units of scans; ${ofIndex(resource)}items are rounded up to 4 KB over their size distribution`,
    terms: [
      { name: 'objects read', value: objects, unit: 'objects', scenarioPath: `${path}.reads` },
      {
        name: 'read units per object',
        value: resource.reads.unitsPerObject,
        unit: 'units',
        scenarioPath: `${path}.objectSize`,
        fact: 'readUnitBytes',
      },
      { name: 'units of scans', value: scans, unit: 'units', scenarioPath: `${path}.scans`, fact: 'queryRounding' },
    ],
  }
}

function writeRequests(
  run: TableRun,
  resource: ResourceRun,
  demand: WriteDemand,
  month: BillingMonth,
): MonthlyQuantity {
  const path = `datasets.${run.demand.id}`
  return {
    quantity: monthSum(demand.shaped, month),
    formula: `(${demand.parts.map(({ name }) => name).join(' + ')}) × write units per object; ${ofIndex(resource)}items are rounded up to 1 KB over their size distribution`,
    terms: [
      ...demand.parts.map(({ name, objects, field, fact }) => ({
        name,
        value: monthSum(objects, month),
        unit: 'objects',
        scenarioPath: `${path}.${field}`,
        ...(fact !== undefined && { fact }),
      })),
      {
        name: 'write units per object',
        value: demand.unitsPerObject,
        unit: 'units',
        scenarioPath: `${path}.objectSize`,
        fact: 'writeUnitBytes',
      },
    ],
  }
}

function ofIndex({ isIndex, resource }: ResourceRun): string {
  return isIndex ? `of index ${resource}, ` : ''
}

function capacityHours(
  resource: ResourceRun,
  kind: Kind,
  record: ScalingRecord,
  capacity: Float64Array,
  month: BillingMonth,
  pool: ReservedPool | undefined,
): MonthlyQuantity {
  const hoursPerStep = STEP_SECONDS / 3600
  let unitHours = 0
  let fromReserve = 0
  for (let step = month.firstDay * STEPS_PER_DAY; step < month.endDay * STEPS_PER_DAY; step++) {
    const covered = pool === undefined ? 0 : pool.take(kind === 'reads' ? 'reads' : 'writes', step, capacity[step]!)
    unitHours += (capacity[step]! - covered) * hoursPerStep
    fromReserve += covered * hoursPerStep
  }
  const hours = (month.endDay - month.firstDay) * 24
  return {
    quantity: unitHours,
    formula: `mean capacity × hours − covered by reserved capacity; of ${resource.isIndex ? `index ${resource.resource}` : 'the table'}`,
    terms: [
      { name: 'mean capacity', value: (unitHours + fromReserve) / hours, unit: 'units/s', fact: 'scaleOutMinutes' },
      { name: 'hours', value: hours, unit: 'h' },
      { name: 'covered by reserved capacity', value: fromReserve, unit: 'unit-hours', fact: 'reservedScope' },
      { name: 'capacity increases over the horizon', value: record.increases ?? 0, unit: 'times' },
      {
        name: 'capacity decreases over the horizon',
        value: record.decreases ?? 0,
        unit: 'times',
        fact: 'freeDecreases',
      },
    ],
  }
}
