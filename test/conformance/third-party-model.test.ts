import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  type DatasetDemand,
  defineModel,
  type Fact,
  type Meter,
  type Outage,
  type PriceBook,
  type StorageModel,
  type StoreRun,
  type UsageLine,
  type World,
} from '../../src/index.ts'
import { modelLaws } from '../../src/testing.ts'

const source = { title: 'Leaflet of the tape service', asOf: '2026-01', trust: 'provider' } as const
const facts = {
  mountMs: { value: 90_000, unit: 'ms', statement: 'Time to mount a tape', source },
  yearlyLoss: { value: 1e-5, unit: 'share/year', statement: 'Tapes that cannot be read after a year', source },
  shelfBytes: { value: 1e18, unit: 'bytes', statement: 'Room on the shelves', source },
} as const satisfies Record<string, Fact>

const shelf: Meter = {
  service: 'TapeShelf',
  usageType: 'Shelf-ByteHrs',
  unit: 'GB-Mo',
  group: 'storage',
  label: 'Tape on the shelf',
  alias: 'tape.shelf',
}

const prices: PriceBook = {
  id: 'tape',
  asOf: '2026-01-01',
  currency: 'USD',
  sources: { leaflet: source },
  rows: [
    {
      meter: 'TapeShelf/Shelf-ByteHrs',
      region: 'us-east-1',
      unit: 'GB-Mo',
      tiers: [{ from: 0, usd: 0.002 }],
      source: 'leaflet',
      effective: '2026-01-01',
    },
  ],
}

const evidence = [{ statement: 'Leaflet of the tape service', source }]

const untouched: Outage = {
  loses: 'nothing',
  lostMinutes: { low: 0, value: 0, high: 0 },
  readsOutMinutes: { low: 0, value: 0, high: 0 },
  writesOutMinutes: { low: 0, value: 0, high: 0 },
  recovery: 'automatic',
  evidence,
}
const burnt: Outage = {
  loses: 'everything',
  lostMinutes: null,
  readsOutMinutes: null,
  writesOutMinutes: null,
  recovery: 'none',
  evidence,
}

function shelfUsage(dataset: DatasetDemand, { calendar, region }: World): UsageLine[] {
  return calendar.months.flatMap(({ index, firstDay, endDay, hours }) => {
    let byteHours = 0
    for (let day = firstDay; day < endDay; day++) byteHours += dataset.stock(day).bytes * 24
    const derivation = {
      formula: 'byte-hours ÷ 2^30 ÷ hours of the month',
      terms: [{ name: 'byte-hours', value: byteHours, unit: 'byte-hours', scenarioPath: `datasets.${dataset.id}` }],
    }
    return byteHours === 0
      ? []
      : [{ ...shelf, region, month: index, quantity: byteHours / 2 ** 30 / hours, dataset: dataset.id, derivation }]
  })
}

/** A whole storage model by somebody else, made of nothing but the public library. */
const tapeShelf = defineModel({
  id: 'tape-shelf',
  name: 'Tape shelf',
  family: 'object',
  description: 'Tapes on a shelf, mounted when they are read.',
  config: z.strictObject({ copies: z.number().int().min(1).max(3).default(1) }),
  presets: { single: { title: 'One copy', config: {} }, double: { title: 'Two copies', config: { copies: 2 } } },
  facts,
  meters: { shelf },
  simulate: ({ datasets }, { copies }, world): StoreRun => ({
    usage: datasets.flatMap((dataset) =>
      shelfUsage(dataset, world).map((line) => ({ ...line, quantity: line.quantity * copies })),
    ),
    findings: [],
    occupancy: datasets.map((dataset) => ({
      dataset: dataset.id,
      storageClass: 'shelf',
      bytesAtMonthEnd: Float64Array.from(world.calendar.months, ({ endDay }) => dataset.bytesStored[endDay - 1]!),
    })),
    readLatency: Object.fromEntries(
      datasets.map(({ id }) => [id, { value: facts.mountMs.value, unit: 'ms', evidence }]),
    ),
    annualLoss: Object.fromEntries(
      datasets.map(({ id }) => [id, { value: facts.yearlyLoss.value ** copies, unit: 'share/year', evidence }]),
    ),
    headroom: { value: 10, unit: 'factor', evidence },
    interventions: [],
    continuity: { node: untouched, zone: burnt, region: burnt, deletion: burnt },
    feeds: {},
  }),
  access: () => ({ entry: 'aws-api', iamGranularity: 'host', dataPlane: 'none', evidence }),
  reach: (_, { region }) => ({
    endpoint: 'vpc',
    regions: [{ region, writable: true }],
    availabilityZones: 1,
    edgeUpload: false,
    upload: { partBytes: 1e9, parallelParts: 1, extraRequests: { whole: 0, inParts: 0 }, serviceMs: 100 },
    evidence,
  }),
  engine: () => ({ way: 'export', stagingDelayHours: 24, evidence }),
})

describe('a model by somebody else', () => {
  for (const law of modelLaws(tapeShelf, { prices, numRuns: 20 })) test(law.statement, () => law.check())
})

/** The same model with one thing wrong. */
function broken(change: (run: StoreRun, world: World) => Partial<StoreRun>): StorageModel<{ copies: number }> {
  return {
    ...tapeShelf,
    simulate: (demand, config, world) => {
      const run = tapeShelf.simulate(demand, config, world)
      return { ...run, ...change(run, world) }
    },
  }
}

function lawsBrokenBy(model: StorageModel<{ copies: number }>): string[] {
  return modelLaws(model, { prices, numRuns: 20 }).flatMap(({ statement, check }) => {
    try {
      check()
      return []
    } catch {
      return [statement]
    }
  })
}

describe('the laws catch a model', () => {
  const scaled = (factor: (line: UsageLine) => number) => (run: StoreRun) => ({
    usage: run.usage.map((line) => ({ ...line, quantity: line.quantity * factor(line) })),
  })

  test('that uses less than nothing', () => {
    expect(lawsBrokenBy(broken(scaled(() => -1)))).toContain(
      'usage is finite, not negative, within the horizon and explained',
    )
  })
  test('that gets cheaper with more data', () => {
    expect(lawsBrokenBy(broken(scaled(({ quantity }) => (quantity > 0 ? 1 / quantity ** 2 : 0))))).toContain(
      'more data never costs less',
    )
  })
  test('that looks ahead', () => {
    const ahead = broken((run, { calendar }) => scaled(() => calendar.days)(run))
    expect(lawsBrokenBy(ahead)).toContain('a longer horizon does not change the months before')
  })
  test('that loses bytes between its classes', () => {
    const losing = broken((run) => ({
      occupancy: run.occupancy.map((part) => ({
        ...part,
        bytesAtMonthEnd: part.bytesAtMonthEnd.map((bytes) => bytes * 0.99),
      })),
    }))
    expect(lawsBrokenBy(losing)).toContain('what is stored adds up over the storage classes')
  })
  test('that is not the same twice', () => {
    let runs = 0
    const moody = broken((run) => {
      runs += 1
      return { headroom: { ...run.headroom, value: runs } }
    })
    expect(lawsBrokenBy(moody)).toContain('the same input gives the same output')
  })
  test('that makes claims without evidence', () => {
    expect(lawsBrokenBy({ ...tapeShelf, engine: () => ({ way: 'native', evidence: [] }) })).toContain(
      'access, reach and every engine are answered with evidence',
    )
  })
})

describe('a declaration that contradicts itself', () => {
  test.each([
    ['a preset that its schema refuses', { presets: { many: { title: 'Many', config: { copies: 9 } } } }],
    ['a fact without a source', { facts: { mountMs: { ...facts.mountMs, source: { ...source, title: '' } } } }],
    ['an id that is no folder name', { id: 'Tape Shelf' }],
  ])('is refused: %s', (_, change) => {
    expect(() => defineModel({ ...tapeShelf, ...change })).toThrow(TypeError)
  })
})
