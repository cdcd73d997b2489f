import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import type { CoreNode } from './node.ts'

const MS = 1000

/** Reading one object of mean size from HDFS: locate its block, first byte off the volume, then the bytes over one volume and one flow. */
export function hdfsReadLatency(
  { sizes }: Pick<DatasetDemand, 'sizes'>,
  { ebs, packing }: EmrHdfsConfig,
  node: CoreNode,
): Estimate {
  const firstByte = ebs.type === 'st1' ? facts.hddFirstByteMs : facts.ssdFirstByteMs
  // An object in a packed file is found through the file's index, which is a read of its own.
  const lookups = packing === 'none' ? 1 : 2
  const flow = (facts.singleFlowGbps.value * 1e9) / 8
  const stream = Math.min(node.volumeBytesPerSecond, node.bytesPerSecond, flow)
  return {
    value: lookups * (facts.nameNodeCallMs.value + firstByte.value) + (sizes.mean / stream) * MS,
    unit: 'ms',
    evidence: [
      factEvidence(facts.nameNodeCallMs),
      factEvidence(firstByte),
      { statement: `Reads to find and fetch an object (${packing})`, value: lookups, unit: 'reads' },
      { statement: 'Throughput of one volume', value: stream, unit: 'bytes/s' },
      { statement: 'Mean size of an object', value: sizes.mean, unit: 'bytes' },
    ],
  }
}

/** Reading an object from the copy in S3, which is the only one between the runs. */
export function residentReadLatency({ sizes }: Pick<DatasetDemand, 'sizes'>): Estimate {
  return {
    value: facts.s3FirstByteMs.value + (sizes.mean / facts.s3StreamBytesPerSecond.value) * MS,
    unit: 'ms',
    evidence: [
      factEvidence(facts.s3FirstByteMs),
      factEvidence(facts.s3StreamBytesPerSecond),
      { statement: 'Mean size of an object', value: sizes.mean, unit: 'bytes' },
      { statement: 'Between the runs only the copy in S3 can be read' },
    ],
  }
}
