import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { quantityScale } from '../../src/quantities/quantity-scale.ts'
import type { Distribution } from '../../src/uncertainty/distribution.ts'
import { drawInputs, FUTURE } from '../../src/uncertainty/draw-inputs.ts'
import type { UncertainInput, Uncertainty } from '../../src/uncertainty/uncertain-input.ts'

const SIZE = { seed: 7, replicates: 4, exponent: 8 }

const input = (path: string, distribution: Distribution, unit = '1 GB/day'): UncertainInput => ({
  path,
  distribution,
  scale: quantityScale(unit),
})
const ingest = input('datasets.raw.ingest', { kind: 'three-point', p10: 80, p50: 100, p90: 150, atLeast: 0 })
const growth = input(
  'datasets.raw.growth.compound',
  { kind: 'three-point', p10: 2, p50: 4, p90: 7, atLeast: 0 },
  '1 %/month',
)
const reads = input('datasets.raw.reads.lookups', { kind: 'uniform', low: 1, high: 5 }, '1 /day')

const believed = (inputs: readonly UncertainInput[], rest: Partial<Uncertainty> = {}): Uncertainty => ({
  inputs,
  correlations: [],
  futures: [],
  feasibleShare: 0.95,
  ...rest,
})

const columnOf = (draws: ReturnType<typeof drawInputs>, path: string): readonly number[] => {
  const column = draws.inputs.indexOf(path)
  return Array.from({ length: draws.draws }, (_, row) => draws.amounts[row * draws.inputs.length + column]!)
}

const ranksOf = (values: readonly number[]): readonly number[] => {
  const ranks = new Array<number>(values.length)
  values
    .map((value, index) => [value, index] as const)
    .sort(([a], [b]) => a - b)
    .forEach(([, index], rank) => {
      ranks[index] = rank
    })
  return ranks
}

const correlationOf = (a: readonly number[], b: readonly number[]): number => {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [ma, mb] = [mean(a), mean(b)]
  const sum = (of: (index: number) => number): number => a.reduce((total, _, index) => total + of(index), 0)
  return (
    sum((index) => (a[index]! - ma) * (b[index]! - mb)) /
    Math.sqrt(sum((index) => (a[index]! - ma) ** 2) * sum((index) => (b[index]! - mb) ** 2))
  )
}

describe('draws of uncertain inputs', () => {
  it('leave the draws of an input as they were when others come, go or change places', () => {
    const alone = columnOf(drawInputs(believed([ingest]), SIZE), ingest.path)
    const future = { id: 'boom', probability: 0.2, settings: ['region=eu-west-1'] }
    for (const others of [
      believed([ingest, growth]),
      believed([reads, growth, ingest]),
      believed([reads, ingest], { futures: [future] }),
    ])
      expect(columnOf(drawInputs(others, SIZE), ingest.path)).toEqual(alone)
  })

  const anyPath = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('raw', 'logs', 'trips'),
        fc.constantFrom(
          'ingest',
          'objectSize',
          'retention',
          'growth.linear',
          'growth.per',
          'scans.0.passes',
          'scans.1.passes',
        ),
      )
      .map(([dataset, field]) => `datasets.${dataset}.${field}`),
    fc.stringMatching(/^(producers|consumers|options)\.[a-z]{1,6}\.[a-z]{1,6}$/),
  )

  test.prop([fc.uniqueArray(anyPath, { minLength: 2, maxLength: 12 }), fc.nat()], { numRuns: 40 })(
    'leave all others as they were whichever input goes, also of inputs that share the dimension of a sequence',
    (paths, chosen) => {
      const size = { seed: 7, replicates: 2, exponent: 4 }
      const all = paths.map((path) => input(path, { kind: 'uniform', low: 0, high: 1 }))
      const without = all.filter((_, index) => index !== chosen % all.length)
      const [before, after] = [drawInputs(believed(all), size), drawInputs(believed(without), size)]
      for (const { path } of without) expect(columnOf(after, path)).toEqual(columnOf(before, path))
    },
  )

  it('are those of a shorter run where a longer one begins', () => {
    const few = drawInputs(believed([ingest, growth]), { ...SIZE, replicates: 1, exponent: 5 })
    const many = drawInputs(believed([ingest, growth]), { ...SIZE, replicates: 1, exponent: 8 })
    expect(many.amounts.subarray(0, few.amounts.length)).toEqual(few.amounts)
  })

  it('give the same bytes for the same seed, and others for another', () => {
    const draws = drawInputs(believed([ingest, growth]), SIZE)
    expect(drawInputs(believed([ingest, growth]), SIZE).amounts).toEqual(draws.amounts)
    expect(drawInputs(believed([ingest, growth]), { ...SIZE, seed: 8 }).amounts).not.toEqual(draws.amounts)
  })

  it('have the percentiles that are believed, in every replicate', () => {
    const amounts = columnOf(drawInputs(believed([ingest, growth]), SIZE), ingest.path)
    const points = 2 ** SIZE.exponent
    for (let replicate = 0; replicate < SIZE.replicates; replicate++) {
      const sorted = amounts.slice(replicate * points, (replicate + 1) * points).toSorted((a, b) => a - b)
      const below = (limit: number): number => sorted.filter((amount) => amount < limit).length / points
      // A balanced sequence of 256 points has one point in each 256th.
      expect([below(80), below(150)]).toEqual([0.1, 0.9].map((share) => expect.closeTo(share, 2)))
      expect(Math.abs(below(100) - 0.5)).toBeLessThanOrEqual(1 / points)
    }
  })

  it('have the rank correlations that are stated, and none where none is', () => {
    const draws = drawInputs(
      believed([ingest, growth, reads], { correlations: [{ between: [ingest.path, growth.path], rank: 0.6 }] }),
      SIZE,
    )
    const ranks = [ingest, growth, reads].map(({ path }) => ranksOf(columnOf(draws, path)))
    expect(correlationOf(ranks[0]!, ranks[1]!)).toBeCloseTo(0.6, 1)
    expect(Math.abs(correlationOf(ranks[0]!, ranks[2]!))).toBeLessThan(0.05)
  })

  it('fall into futures by their probabilities, and lay what they set over the scenario', () => {
    const draws = drawInputs(
      believed([ingest], { futures: [{ id: 'boom', probability: 0.25, settings: ['region=eu-west-1'] }] }),
      SIZE,
    )
    const futures = columnOf(draws, FUTURE)
    expect(futures.filter((future) => future === 0).length / draws.draws).toBeCloseTo(0.25, 2)
    const settings = (future: number): readonly string[] => draws.settingsOf(futures.indexOf(future))
    expect(settings(0)).toEqual([expect.stringMatching(/^datasets\.raw\.ingest=[\d.]+ GB\/day$/), 'region=eu-west-1'])
    expect(settings(1)).toEqual([expect.stringMatching(/^datasets\.raw\.ingest=/)])
  })

  it('take along what keeps its proportion to an input', () => {
    const draws = drawInputs(believed([{ ...ingest, along: [{ path: 'datasets.raw.initial', ratio: 2 }] }]), SIZE)
    const [moved, along] = draws.settingsOf(3).map((text) => Number(/=([\d.]+) GB/.exec(text)![1]))
    expect(along! / moved!).toBeCloseTo(2, 5)
  })

  it('are refused when correlations contradict each other, with what the pair that changes least could have', () => {
    const drawn = (rank: number) =>
      drawInputs(
        believed([ingest, growth, reads], {
          correlations: [
            { between: [ingest.path, growth.path], rank: 0.9 },
            { between: [growth.path, reads.path], rank: 0.9 },
            { between: [ingest.path, reads.path], rank },
          ],
        }),
        SIZE,
      )
    // r12 ≤ r13 r23 + √((1 - r13²)(1 - r23²)), where r = 2 sin(πρ/6): 0.618 and 0.908 leave 0.891, which is ρ = 0.881.
    expect(() => drawn(0.6)).toThrow(
      /that of datasets\.raw\.ingest and datasets\.raw\.growth\.compound can lie between 0\.23 and 0\.88, not at 0\.9$/,
    )
    expect(drawn(0.64).draws).toBe(1024)
  })
})

describe('what draws say on average', () => {
  const uniform = (path: string): UncertainInput => input(path, { kind: 'uniform', low: 0, high: 1 })
  const replicates = 64
  const exponent = 8

  /** Root mean square error of the mean of a function with mean 0 and variance 1, as a share of that of independent draws. */
  const relativeError = (paths: readonly string[], value: (row: readonly number[]) => number): number => {
    const { amounts, inputs } = drawInputs(believed(paths.map(uniform)), { seed: 11, replicates, exponent })
    const points = 2 ** exponent
    const squares = Array.from({ length: replicates }, (_, replicate) => {
      let sum = 0
      for (let draw = replicate * points; draw < (replicate + 1) * points; draw++)
        sum += value([...amounts.subarray(draw * inputs.length, (draw + 1) * inputs.length)])
      return (sum / points) ** 2
    })
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / replicates) / Math.sqrt(1 / points)
  }
  const centred = (u: number): number => Math.sqrt(12) * (u - 0.5)
  const sum = (row: readonly number[]): number =>
    row.reduce((total, u) => total + centred(u), 0) / Math.sqrt(row.length)
  const product = (row: readonly number[]): number => row.reduce((total, u) => total * centred(u), 1)
  const ofOneDataset = ['ingest', 'objectSize', 'growth.compound', 'reads.lookups'].map(
    (field) => `datasets.raw.${field}`,
  )
  const ofSeveral = ['raw', 'logs', 'trips', 'clicks'].map((dataset) => `datasets.${dataset}.ingest`)

  it('is far nearer to the truth than with independent draws where effects add up', () => {
    expect(relativeError(ofOneDataset, sum)).toBeLessThan(0.05)
    expect(relativeError(ofSeveral, sum)).toBeLessThan(0.05)
  })

  it('is nearer where the inputs of one dataset work together, and no farther off where those of several do', () => {
    expect(relativeError(ofOneDataset.slice(0, 2), product)).toBeLessThan(0.35)
    expect(relativeError(ofOneDataset.slice(2), product)).toBeLessThan(0.35)
    expect(relativeError(ofSeveral.slice(0, 2), product)).toBeLessThan(1.3)
  })

  it('knows the chance that one input beats another better than independent draws do', () => {
    const beats = ([a, b]: readonly number[]): number => (a! > b! ? 1 : -1)
    expect(relativeError(ofOneDataset.slice(0, 2), beats)).toBeLessThan(0.4)
    expect(relativeError(ofSeveral.slice(0, 2), beats)).toBeLessThan(0.8)
  })
})
