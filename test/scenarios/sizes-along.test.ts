import { describe, expect, it } from 'vitest'
import { sizesAlong } from '../../src/scenarios/sizes-along.ts'

const scenario = (objectSize: unknown) => ({ datasets: { raw: { objectSize } } })
const along = (objectSize: unknown, path = 'datasets.raw.objectSize.median') => sizesAlong(path, scenario(objectSize))

describe('sizes that go with a median', () => {
  it('are the mean or the 95th percentile beside it, by their ratio', () => {
    expect(along({ median: '200 kB', mean: '250 kB' })).toEqual([{ path: 'datasets.raw.objectSize.mean', ratio: 1.25 }])
    expect(along({ median: '2 kB', p95: '1 MB' })).toEqual([{ path: 'datasets.raw.objectSize.p95', ratio: 500 }])
  })

  it('are measured from the middle of a median that is uncertain', () => {
    expect(along({ median: { p10: '100 kB', p50: '200 kB', p90: '500 kB' }, mean: '300 kB' })).toEqual([
      { path: 'datasets.raw.objectSize.mean', ratio: 1.5 },
    ])
  })

  it('are none where the mean is uncertain by itself, sizes are all alike or another input moves', () => {
    expect(along({ median: '200 kB', mean: { low: '250 kB', high: '300 kB' } })).toEqual([])
    expect(along('200 kB')).toEqual([])
    expect(along({ median: '200 kB', mean: '250 kB' }, 'datasets.raw.ingest')).toEqual([])
  })
})
