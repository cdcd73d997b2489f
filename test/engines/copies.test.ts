import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { createDatasetDemand, type ScanSchedule } from '../../src/demand/dataset-demand.ts'
import { fixedSize } from '../../src/demand/size-distribution.ts'
import { BUILT_IN_ENGINES } from '../../src/engines/catalogue.ts'
import { type CopyPlan, demandAsRead, demandAtStore, planCopy } from '../../src/engines/copy-plan.ts'
import { copyUsage, followCopy } from '../../src/engines/copy-usage.ts'
import type { Worker } from '../../src/engines/worker.ts'
import type { EngineLink } from '../../src/models/contract.ts'
import { createCalendar } from '../../src/quantities/calendar.ts'

const DAYS = 40
const calendar = createCalendar('2027-01-01', DAYS)
const world = { calendar, region: 'us-east-1', clusters: [] }

function images(scans: readonly Partial<ScanSchedule>[], retentionDays = Number.POSITIVE_INFINITY, perDay = 100) {
  return createDatasetDemand(
    {
      id: 'images',
      kind: 'blob',
      sizes: fixedSize(1000),
      objectsIn: new Float64Array(DAYS).fill(perDay),
      bytesIn: new Float64Array(DAYS).fill(perDay * 1000),
      retentionDays,
      deleteHazardPerDay: 0,
      readBands: undefined,
      lookupsPerDay: undefined,
      scans: scans.map((scan) => ({
        name: 'training',
        consumer: 'trainer',
        firstDay: 10,
        everyDays: 10,
        windowDays: Number.POSITIVE_INFINITY,
        share: 1,
        passes: 3,
        ...scan,
      })),
      updates: undefined,
      peakToMean: 1,
      zipfExponent: 0,
    },
    calendar,
  )
}

const worker = (id: string, engine: string, more: Partial<Worker> = {}): Worker => ({
  id,
  engine: BUILT_IN_ENGINES[engine]!,
  region: 'us-east-1',
  network: 'vpc',
  datasets: ['images'],
  ...more,
})
const exportFor = (...engines: string[]): Record<string, EngineLink> =>
  Object.fromEntries(engines.map((engine) => [engine, { way: 'export', evidence: [] }]))
const trainer = worker('trainer', 'sagemaker-training')

describe('a copy is planned', () => {
  test('for nobody who reads the data in place', () => {
    expect(planCopy(images([{}]), [trainer], { 'sagemaker-training': { way: 'native', evidence: [] } })).toBeUndefined()
  })
  test('for nobody who needs the data itself', () => {
    expect(planCopy(images([]), [worker('shell', 'ec2-posix')], exportFor('ec2-posix'))).toBeUndefined()
  })
  test('on the days of the scans, for what they read', () => {
    const plan = planCopy(images([{ windowDays: 7 }]), [trainer], exportFor('sagemaker-training'))
    expect(plan).toMatchObject({ days: [10, 20, 30], everyDays: 10, windowDays: 7 })
  })
  test('every day and in full when somebody has no scans to be ready for', () => {
    const both = [trainer, worker('queries', 'athena')]
    const plan = planCopy(images([{ windowDays: 7 }]), both, exportFor('sagemaker-training', 'athena'))!
    expect(plan.days).toHaveLength(DAYS)
    expect(plan).toMatchObject({ windowDays: Number.POSITIVE_INFINITY, workers: both })
  })
  test('not at all where the settings make one anyway', () => {
    const link: EngineLink = { way: 'export', copies: { readsStore: false, standingEveryDays: 3 }, evidence: [] }
    const plan = planCopy(images([{}]), [trainer], { 'sagemaker-training': link })
    expect(plan).toMatchObject({ days: [], everyDays: 3 })
  })
})

describe('the store of a copied dataset', () => {
  const demand = images([{}, { consumer: 'spark', passes: 1 }])
  const plan = planCopy(demand, [trainer], exportFor('sagemaker-training'))!
  const met = demandAtStore(demand, plan)

  test('is read once for what is new, in place of the passes over everything, while others scan on', () => {
    const spark = 100 * 1000 * (20 + 0.5)
    expect(met.scanned(20).bytes - spark).toBeCloseTo(100 * 1000 * 10, 0)
    expect(demand.scanned(20).bytes).toBeCloseTo(4 * spark, 0)
  })
  test('is not read at all by copies that it makes by itself', () => {
    const silent = { ...plan, making: { readsStore: false } }
    expect(
      demandAtStore(demand, silent)
        .scansOn(20)
        .map(({ schedule }) => schedule.consumer),
    ).toEqual(['spark'])
  })
})

test('who copies files to his machines first reads each once, whoever streams reads them in every pass', () => {
  const demand = images([{}])
  expect(demandAsRead(demand, [trainer]).scanned(10).objects * 3).toBeCloseTo(demand.scanned(10).objects)
  const streaming = { ...trainer, mode: 'fastfile' as const }
  expect(demandAsRead(demand, [streaming])).toBe(demand)
})

describe('a copy, followed', () => {
  const follow = (retention: number, everyDays: number, windowDays: number, perDay: number) => {
    const demand = images([], retention, perDay)
    const days: number[] = []
    for (let day = everyDays; day < DAYS; day += everyDays) days.push(day)
    const plan: CopyPlan = { making: { readsStore: true }, workers: [trainer], days, everyDays, windowDays }
    return { demand, plan, course: followCopy(demand, plan) }
  }
  const draw = [
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 15 }),
    fc.constantFrom(5, 20, Number.POSITIVE_INFINITY),
    fc.integer({ min: 0, max: 50 }),
  ] as const

  test.prop([...draw], { seed: 61 })(
    'never holds more than the dataset did when it was made',
    (retention, every, window, perDay) => {
      const { demand, plan, course } = follow(retention, every, window, perDay)
      for (let day = 0; day < DAYS; day++) {
        const made = plan.days.filter((copied) => copied <= day).at(-1)
        expect(course.heldBytes[day]).toBeCloseTo(made === undefined ? 0 : demand.stock(made, 0, window).bytes, 6)
      }
    },
  )
  test.prop([...draw], { seed: 62 })(
    'costs nothing for no data, and more for more',
    (retention, every, window, perDay) => {
      const quantity = (factor: number): number => {
        const { demand, plan } = follow(retention, every, window, perDay * factor)
        return copyUsage(demand, plan, world).reduce((sum, line) => sum + line.quantity, 0)
      }
      expect(quantity(0)).toBe(0)
      expect(quantity(2)).toBeCloseTo(2 * quantity(1), 6)
    },
  )
  test('writes each object once and stores it until the end: 100 objects a day, copied every ten days', () => {
    const { demand, plan } = follow(Number.POSITIVE_INFINITY, 10, Number.POSITIVE_INFINITY, 100)
    const usage = copyUsage(demand, plan, world)
    const puts = usage.filter(({ usageType }) => usageType === 'Requests-Tier1')
    // On day 10 the copy takes the mean stock of that day, 10.5 days of arrivals; then twice ten days.
    expect(puts.reduce((sum, { quantity }) => sum + quantity, 0)).toBeCloseTo(1050 + 1000 + 1000, 6)
    const january = usage.find(({ unit, month }) => unit === 'GB-Mo' && month === 0)!
    const byteDays = 10 * 1050e3 + 10 * 2050e3 + 1 * 3050e3
    expect(january.quantity).toBeCloseTo((byteDays * 24) / 2 ** 30 / 744, 12)
  })
  test('of packed objects writes and reads files, not objects', () => {
    const demand = images([{}])
    const links = {
      'sagemaker-training': { way: 'export', copies: { readsStore: false, bytesPerFile: 1e6 }, evidence: [] },
    } as const
    const usage = copyUsage(demand, planCopy(demand, [trainer], links)!, world)
    const requests = usage.filter(({ unit }) => unit === 'Requests').map(({ quantity }) => quantity)
    expect(Math.max(...requests)).toBeLessThan(10)
  })
})
