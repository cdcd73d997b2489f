import type { Meter } from '../../prices/meter.ts'
import type { BillingMonth } from '../../quantities/calendar.ts'
import type { UsageLine } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { STEP_SECONDS, STEPS_PER_DAY } from './day-profile.ts'
import { dynamodbMeters as meters } from './meters.ts'
import { type MonthlyQuantity, monthlyLines, monthSum } from './monthly-lines.ts'
import type { UnitDemand } from './on-demand-scaling.ts'
import type { ReservedPool } from './reserved-capacity.ts'
import type { ResourceRun, ScalingRecord, TableRun } from './table-run.ts'
import { unitsPerRead, unitsPerWrite } from './throughput.ts'

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
    const lines = (kind: Kind, region: string, demand: UnitDemand, record: ScalingRecord): UsageLine[] =>
      monthlyLines(run.demand.calendar, unitMeter(kind, config), region, run.demand.id, (month) =>
        record.capacity === undefined
          ? requestUnits(run, resource, config, kind, demand, month)
          : capacityHours(resource, kind, record, record.capacity, month, region === home ? pool : undefined),
      )
    return [
      ...lines('reads', home, resource.reads, resource.readRecord),
      ...lines(writes, home, resource.writes, resource.writeRecord),
      ...config.globalTables
        .filter((region) => region !== home)
        .flatMap((region) => [
          ...lines(writes, region, resource.replicaWrites!, resource.replicaWriteRecord!),
          ...(resource.replicaReadRecord!.capacity === undefined
            ? []
            : lines('reads', region, resource.reads, resource.replicaReadRecord!)),
        ]),
    ]
  })
}

function requestUnits(
  run: TableRun,
  resource: ResourceRun,
  config: DynamodbConfig,
  kind: Kind,
  demand: UnitDemand,
  month: BillingMonth,
): MonthlyQuantity {
  const { activity, layout } = run
  const path = `datasets.${run.demand.id}`
  const shaped = monthSum(demand.shaped, month)
  const even = monthSum(demand.even, month)
  const of = resource.isIndex ? ` of index ${resource.resource}` : ''
  if (kind === 'reads') {
    return {
      quantity: shaped + even,
      formula: `objects read × read units per object${of} + units of scans; items are rounded up to 4 KB over their size distribution`,
      terms: [
        {
          name: 'objects read',
          value: monthSum(activity.reads, month),
          unit: 'objects',
          scenarioPath: `${path}.reads`,
        },
        {
          name: 'read units per object',
          value: resource.isIndex ? perObject(shaped, activity.reads, month) : unitsPerRead(layout, config),
          unit: 'units',
          fact: 'readUnitBytes',
        },
        { name: 'units of scans', value: even, unit: 'units', scenarioPath: `${path}.scans`, fact: 'queryRounding' },
      ],
    }
  }
  return {
    quantity: shaped,
    formula: `(puts + updates + deletes) × write units per object${of}; items are rounded up to 1 KB over their size distribution`,
    terms: [
      { name: 'puts', value: monthSum(activity.puts, month), unit: 'objects', scenarioPath: `${path}.ingest` },
      {
        name: 'updates',
        value: monthSum(activity.updates.objects, month),
        unit: 'objects',
        scenarioPath: `${path}.updates`,
      },
      {
        name: 'deletes by request',
        value: monthSum(activity.deletes, month),
        unit: 'objects',
        scenarioPath: `${path}.deletes`,
      },
      { name: 'items per object', value: layout.items, unit: 'items', fact: 'itemLimit' },
      {
        name: 'write units per object',
        value: resource.isIndex
          ? layout.indexes.find(({ config: { name } }) => name === resource.resource)!.writeUnits
          : unitsPerWrite(layout, config),
        unit: 'units',
        fact: 'writeUnitBytes',
      },
    ],
  }
}

function perObject(units: number, objects: Float64Array, month: BillingMonth): number {
  const total = monthSum(objects, month)
  return total > 0 ? units / total : 0
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
    formula: `mean capacity of ${resource.isIndex ? `index ${resource.resource}` : 'the table'} × hours − unit-hours covered by reserved capacity`,
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
