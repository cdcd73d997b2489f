import fc from 'fast-check'
import { ENGINE_IDS } from '../engines/engine-ids.ts'
import { DISRUPTIONS, type StorageModel, type StoreRun, type UsageLine, type World } from '../models/contract.ts'
import { bill } from '../prices/bill.ts'
import { builtInPriceBook } from '../prices/built-in-price-book.ts'
import { meterKey } from '../prices/meter.ts'
import { overlay } from '../prices/overlay.ts'
import type { PriceBook } from '../prices/price-book.ts'
import { calendarOfDraw, type DatasetDraw, datasetDraw, demandOfDraw, horizonDraw } from './arbitrary-demand.ts'

/** A law that every storage model obeys, ready to be run by any test runner. */
export interface ModelLaw {
  readonly statement: string
  /** Throws with a shrunk counterexample when the model breaks the law. */
  check(): void
}

/** How thoroughly the laws are checked. */
export interface LawOptions {
  /** Settings to draw from, as a user would write them; the presets and the defaults when left out. */
  readonly configs?: fc.Arbitrary<Readonly<Record<string, unknown>>>
  /** Seed of the random draws, default 1. */
  readonly seed?: number
  /** Draws per law, default 60. */
  readonly numRuns?: number
  /** Prices of the model's own meters, laid over the built-in book. */
  readonly prices?: PriceBook
  /** Region to bill in, default us-east-1. */
  readonly region?: string
}

interface Draw {
  readonly settings: Readonly<Record<string, unknown>>
  readonly dataset: DatasetDraw
  readonly horizon: { readonly start: string; readonly days: number }
}

const NO_DATA = { initialObjects: 0, objectsPerDay: 0, lookupsPerDay: 0 } as const
const ANOTHER_DATASET: DatasetDraw = {
  kind: 'blob',
  medianBytes: 1e6,
  sigma: 0,
  initialObjects: 0,
  objectsPerDay: 0,
  retentionDays: 10,
  deleteHazardPerDay: 0,
  readsPerObjectPerDay: 1,
  coldReadsPerObjectPerDay: 0,
  lookupsPerDay: 0,
  scanEveryDays: 0,
  rewritesPerObjectPerDay: 0,
  peakToMean: 1,
  zipfExponent: 0,
}
/** Rounding in sums over thousands of days. */
const RELATIVE_ERROR = 1e-9

/**
 * The laws of the model contract, as properties: usage is finite and not negative and on declared meters; demand of nothing uses only what
 * is provisioned; more data never costs less; a longer horizon does not change the months before; storage is conserved; the same
 * input gives the same output; settings that the schema accepts never throw.
 */
export function modelLaws<C>(model: StorageModel<C>, options: LawOptions = {}): readonly ModelLaw[] {
  const region = options.region ?? 'us-east-1'
  const configs = options.configs ?? fc.constantFrom({}, ...Object.values(model.presets).map((preset) => preset.config))
  const draws = fc.record({ settings: configs, dataset: datasetDraw, horizon: horizonDraw })
  const parameters = { seed: options.seed ?? 1, numRuns: options.numRuns ?? 60 }

  const run = ({ settings, dataset, horizon }: Draw, factor = 1): { run: StoreRun; world: World } => {
    const world: World = { calendar: calendarOfDraw(horizon), region, clusters: [] }
    const demand = { id: 'store', datasets: [demandOfDraw('data', dataset, world.calendar, factor)] }
    return { run: model.simulate(demand, model.config.parse(settings), world), world }
  }
  const law = (statement: string, predicate: (draw: Draw) => void): ModelLaw => ({
    statement,
    check: () => fc.assert(fc.property(draws, predicate), parameters),
  })
  const book = options.prices === undefined ? builtInPriceBook : overlay(builtInPriceBook, options.prices)
  const costOf = (usage: readonly UsageLine[]): number =>
    bill(usage, book, { meters: Object.values(model.meters) }).total

  return [
    law('usage is finite, not negative, within the horizon and explained', (draw) => {
      const { run: store, world } = run(draw)
      for (const line of store.usage) {
        expectThat(
          Number.isFinite(line.quantity) && line.quantity >= 0,
          `${meterKey(line)} has the quantity ${line.quantity}`,
        )
        expectThat(world.calendar.months[line.month] !== undefined, `${meterKey(line)} falls into month ${line.month}`)
        expectThat(line.derivation.formula !== '', `${meterKey(line)} does not say how it came about`)
      }
    }),
    law('estimates are numbers, and findings happen within the horizon', (draw) => {
      const { run: store, world } = run(draw)
      const estimates = [...Object.values(store.readLatency), ...Object.values(store.annualLoss), store.headroom]
      for (const { value, evidence } of estimates) {
        expectThat(Number.isFinite(value) && value >= 0, `an estimate is ${value}`)
        expectThat(evidence.length > 0, 'an estimate has no evidence')
      }
      for (const { what, perYear } of store.interventions)
        expectThat(Number.isFinite(perYear) && perYear >= 0, `${what} happens ${perYear} times a year`)
      for (const { id, firstDay } of store.findings)
        expectThat(
          firstDay === undefined || (firstDay.day >= 0 && firstDay.day < world.calendar.days),
          `${id} first happens on day ${firstDay?.day}`,
        )
    }),
    law('disruptions and reading speeds are told in order and in positive numbers', (draw) => {
      const { continuity, feeds } = run(draw).run
      for (const disruption of DISRUPTIONS) {
        const { loses, lostMinutes, readsOutMinutes, writesOutMinutes, evidence } = continuity[disruption]
        expectThat(evidence.length > 0, `${disruption} has no evidence`)
        for (const spread of [lostMinutes, readsOutMinutes, writesOutMinutes])
          expectThat(
            spread === null || (0 <= spread.low && spread.low <= spread.value && spread.value <= spread.high),
            `${disruption} has the range ${JSON.stringify(spread)}`,
          )
        expectThat((loses === 'nothing') === (lostMinutes?.high === 0), `${disruption} loses ${loses} in no time`)
      }
      for (const [dataset, { evidence, firstByteMs, ...speeds }] of Object.entries(feeds)) {
        expectThat(evidence.length > 0, `the reading speed of ${dataset} has no evidence`)
        expectThat(firstByteMs >= 0 && firstByteMs < Number.POSITIVE_INFINITY, `a first byte takes ${firstByteMs} ms`)
        for (const [name, speed] of Object.entries(speeds)) expectThat(speed > 0, `${name} of ${dataset} is ${speed}`)
      }
    }),
    law('a demand of nothing uses only what is provisioned, whatever the data would have been', (draw) => {
      const [one, other] = [draw.dataset, ANOTHER_DATASET].map((dataset) => {
        const { usage } = run({ ...draw, dataset: { ...dataset, ...NO_DATA } }).run
        return [...totals(usage)]
          .filter(([, quantity]) => quantity > 0)
          .sort()
          .join('; ')
      })
      expectThat(one === other, `two empty datasets use ${one || 'nothing'} and ${other || 'nothing'}`)
    }),
    law('more data never costs less', (draw) => {
      const [less, more] = [costOf(run(draw).run.usage), costOf(run(draw, 1.7).run.usage)]
      expectThat(more >= less * (1 - RELATIVE_ERROR), `${less} USD become ${more} USD for 1.7 times the data`)
    }),
    law('a longer horizon does not change the months before', (draw) => {
      const short = run(draw)
      const long = run({ ...draw, horizon: { ...draw.horizon, days: draw.horizon.days + 45 } })
      const complete = short.world.calendar.months.filter(
        (month) => long.world.calendar.months[month.index]?.endDay === month.endDay,
      )
      for (const { index, label } of complete)
        for (const [key, quantity] of quantities(short.run.usage, index)) {
          const later = quantities(long.run.usage, index).get(key) ?? 0
          expectThat(isClose(later, quantity), `${key} in ${label}: ${quantity} becomes ${later}`)
        }
    }),
    law('what is stored adds up over the storage classes', (draw) => {
      const { run: store, world } = run(draw)
      const demand = demandOfDraw('data', draw.dataset, world.calendar)
      for (const { index, endDay, label } of world.calendar.months) {
        const held = store.occupancy.reduce((sum, { bytesAtMonthEnd }) => sum + bytesAtMonthEnd[index]!, 0)
        const stored = demand.bytesStored[endDay - 1]!
        expectThat(isClose(held, stored), `${held} of ${stored} bytes are accounted for at the end of ${label}`)
      }
    }),
    law('the same input gives the same output', (draw) => {
      const [first, again] = [run(draw), run(draw)].map((result) => JSON.stringify(result.run))
      expectThat(first === again, 'two runs differ')
    }),
    law('access, reach and every engine are answered with evidence', ({ settings }) => {
      const config = model.config.parse(settings)
      const world: World = { calendar: calendarOfDraw({ start: '2027-01-01', days: 1 }), region, clusters: [] }
      const reach = model.reach(config, world)
      expectThat(model.access(config).evidence.length > 0, 'access has no evidence')
      expectThat(reach.regions[0]?.region === region && reach.availabilityZones >= 1, 'the home region comes first')
      for (const engine of ENGINE_IDS) {
        const link = model.engine(engine, config)
        expectThat(link.evidence.length > 0, `${engine} is ${link.way} without evidence`)
      }
    }),
  ]
}

function quantities(usage: readonly UsageLine[], month: number): Map<string, number> {
  return totals(usage.filter((line) => line.month === month))
}

function totals(usage: readonly UsageLine[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const line of usage) {
    const key = `${meterKey(line)} ${line.region}`
    sums.set(key, (sums.get(key) ?? 0) + line.quantity)
  }
  return sums
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= RELATIVE_ERROR * Math.max(1, Math.abs(a), Math.abs(b))
}

function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}
