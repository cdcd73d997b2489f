import { fixedSize } from '../demand/size-distribution.ts'
import { hdfsCapacity } from '../models/emr-hdfs/cluster-sizing.ts'
import { fileLayout, nameNodeBytes, nameNodeObjects } from '../models/emr-hdfs/file-layout.ts'
import { GiB, MiB } from '../quantities/bytes.ts'
import type { PublishedExample, PublishedFigure } from './published-example.ts'

/** Ten nodes in three copies; the pages cut the fraction off. */
const capacityOf = (gbPerNode: number): number => Math.floor(hdfsCapacity(10, gbPerNode, 3))

const capacity: PublishedExample = {
  id: 'hdfs-capacity',
  title: 'What ten core nodes hold in three copies',
  source: {
    title: 'AWS EMR best practices and EMR management guide, HDFS capacity',
    url: 'https://github.com/aws/aws-emr-best-practices/blob/d5f6db7/website/docs/bestpractices/Troubleshooting/Troubleshooting%20EMR.md',
    asOf: '2026-08',
    trust: 'provider',
  },
  figures: [
    { what: 'of 800 GB each', unit: 'GB', theirs: 2666, ours: () => capacityOf(800) },
    { what: 'of 850 GB each', unit: 'GB', theirs: 2833, ours: () => capacityOf(850) },
  ],
}

const smallFiles: PublishedExample = {
  id: 'hdfs-namenode-heap',
  title: 'NameNode heap of 1 GB of data in 1, 8 and 1,024 files',
  source: {
    title: 'Cloudera, Sizing NameNode heap memory',
    url: 'https://docs.cloudera.com/cdp-private-cloud-base/latest/hdfs-overview/topics/hdfs-sizing-namenode-heap-memory.html',
    asOf: '2023',
    trust: 'third-party',
  },
  figures: [
    { files: 1, size: GiB, objects: 9, heap: 1_350 },
    { files: 8, size: 128 * MiB, objects: 16, heap: 2_400 },
    { files: 1_024, size: MiB, objects: 2_048, heap: 307_200 },
  ].flatMap(({ files, size, objects, heap }): readonly PublishedFigure[] => {
    const count = (): number => nameNodeObjects(files, fileLayout(fixedSize(size), 'none'))
    const of = files === 1 ? 'of 1 file' : `of ${files.toLocaleString('en-US')} files`
    return [
      { what: `files and blocks ${of}`, unit: 'objects', theirs: objects, ours: count },
      { what: `heap ${of}`, unit: 'bytes', theirs: heap, ours: () => nameNodeBytes(count()) },
    ]
  }),
}

/** Examples of HDFS: what a cluster holds and what its NameNode remembers. */
export const hdfsExamples: readonly PublishedExample[] = [capacity, smallFiles]
