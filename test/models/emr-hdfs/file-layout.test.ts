import { describe, expect, test } from 'vitest'
import { lognormalSizes } from '../../../src/demand/lognormal-sizes.ts'
import { fixedSize, sizeHistogram } from '../../../src/demand/size-distribution.ts'
import { fileLayout, nameNodeBytes, nameNodeObjects, replicaBytes } from '../../../src/models/emr-hdfs/file-layout.ts'
import { GiB, MiB } from '../../../src/quantities/bytes.ts'

describe('NameNode objects', () => {
  // Cloudera, Sizing NameNode heap memory: 1 GB of data as one file, as 8 and as 1,024 files, at 150 bytes for each file and block.
  test.each([
    { files: 1, size: GiB, objects: 9, heapBytes: 1_350 },
    { files: 8, size: 128 * MiB, objects: 16, heapBytes: 2_400 },
    { files: 1_024, size: MiB, objects: 2_048, heapBytes: 307_200 },
  ])('of 1 GB in $files files are $objects', ({ files, size, objects, heapBytes }) => {
    const count = nameNodeObjects(files, fileLayout(fixedSize(size), 'none'))
    expect(count).toBe(objects)
    expect(nameNodeBytes(count)).toBe(heapBytes)
  })

  test('count started blocks of each size, not of the mean', () => {
    const halves = sizeHistogram([
      { size: 1, share: 0.5 },
      { size: 129 * MiB, share: 0.5 },
    ])
    expect(fileLayout(halves, 'none').blocksPerObject).toBe(1.5)
  })

  test('of packed small files are few: 350 kB images take 682 times less', () => {
    const images = fixedSize(350_000)
    const saving =
      nameNodeObjects(1, fileLayout(images, 'none')) / nameNodeObjects(1, fileLayout(images, 'sequence-files'))
    // Two objects each against 9 objects for each 2^30 bytes of records of 350,072 bytes.
    expect(saving).toBeCloseTo(2 / ((9 * 350_072) / GiB), 9)
    expect(Math.round(saving)).toBe(682)
  })

  test('of a lognormal mix match a count of single files at its quantiles', () => {
    const sizes = lognormalSizes(40 * MiB, 1.3)
    let blocks = 0
    const samples = 20_000
    for (let i = 0; i < samples; i++) blocks += Math.ceil(sizes.quantile((i + 0.5) / samples) / (128 * MiB))
    expect(fileLayout(sizes, 'none').blocksPerObject / (blocks / samples)).toBeCloseTo(1, 3)
  })
})

describe('a replica on disk', () => {
  test('takes the bytes of its data and 4 bytes of checksum for each 512', () => {
    expect(replicaBytes(1, 512 * 1000, fileLayout(fixedSize(512_000), 'none'))).toBe(516_000)
  })

  test('takes no more for a small file than its bytes: a block is not filled up', () => {
    const layout = fileLayout(fixedSize(1000), 'none')
    expect(replicaBytes(1, 1000, layout)).toBeLessThan(1010)
  })
})
