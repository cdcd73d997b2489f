import type { UsageLine, World } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { STEPS_PER_DAY } from './day-profile.ts'
import { dynamodbMeters as meters } from './meters.ts'
import { monthlyLines } from './monthly-lines.ts'

const TERM_DAYS = 365

/** Reserved units of every step that no table has used yet. */
export interface ReservedPool {
  /** Takes up to `wanted` units of a step out of the pool and returns how many it got. */
  take(kind: 'reads' | 'writes', step: number, wanted: number): number
}

/** The reserved capacity of a configuration, to be shared by its tables; `undefined` when there is none. */
export function reservedPool(config: DynamodbConfig, days: number): ReservedPool | undefined {
  const reserved = config.capacity.mode === 'provisioned' ? config.capacity.reserved : undefined
  if (reserved === undefined) return undefined
  const left = {
    reads: new Float64Array(days * STEPS_PER_DAY).fill(reserved.readUnits),
    writes: new Float64Array(days * STEPS_PER_DAY).fill(reserved.writeUnits),
  }
  return {
    take: (kind, step, wanted) => {
      const got = Math.min(wanted, left[kind][step]!)
      left[kind][step]! -= got
      return got
    },
  }
}

/** What reserved capacity costs whether it is used or not: an upfront fee at the start of every year, and each hour of every unit. */
export function reservedUsage(config: DynamodbConfig, { calendar, region }: World): UsageLine[] {
  const reserved = config.capacity.mode === 'provisioned' ? config.capacity.reserved : undefined
  if (reserved === undefined) return []
  const sides = [
    {
      units: reserved.readUnits,
      upfront: meters.reservedReadUpfront,
      hourly: meters.reservedRead,
      path: 'capacity.reserved.readUnits',
    },
    {
      units: reserved.writeUnits,
      upfront: meters.reservedWriteUpfront,
      hourly: meters.reservedWrite,
      path: 'capacity.reserved.writeUnits',
    },
  ]
  return sides.flatMap(({ units, upfront, hourly, path }) => [
    ...monthlyLines(calendar, upfront, region, undefined, ({ firstDay, endDay }) => {
      const terms = Math.ceil(endDay / TERM_DAYS) - Math.ceil(firstDay / TERM_DAYS)
      return {
        quantity: units * terms,
        formula: `reserved units (${path}) × terms that begin; terms of a year, in the month`,
        terms: [
          { name: `reserved units (${path})`, value: units, unit: 'units' },
          { name: 'terms that begin', value: terms, unit: 'terms' },
        ],
      }
    }),
    ...monthlyLines(calendar, hourly, region, undefined, ({ firstDay, endDay }) => ({
      quantity: units * (endDay - firstDay) * 24,
      formula: `reserved units (${path}) × hours`,
      terms: [
        { name: `reserved units (${path})`, value: units, unit: 'units' },
        { name: 'hours', value: (endDay - firstDay) * 24, unit: 'h' },
      ],
    })),
  ])
}
