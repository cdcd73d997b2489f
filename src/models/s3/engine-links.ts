import type { EngineId } from '../../engines/engine-ids.ts'
import type { Source } from '../../quantities/source.ts'
import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { EngineLink } from '../contract.ts'
import type { S3Config } from './config.ts'
import { s3Facts as facts } from './facts.ts'
import { restoreHours } from './restore-meters.ts'
import { s3Sources as from } from './sources.ts'
import { needsRestore } from './storage-classes.ts'

interface Statement {
  readonly way: EngineLink['way']
  readonly statement: string
  readonly source: Source
  /** The engine copies its input before it starts. */
  readonly copiesFirst?: boolean
  /** Works with directory buckets (Express One Zone) in the same way. */
  readonly directoryBuckets: boolean
}

const STATEMENTS: Readonly<Record<EngineId, Statement>> = {
  'sagemaker-training': {
    way: 'native',
    statement: 'Training jobs stream objects from S3 (FastFile, Pipe) or copy them first (File)',
    source: from.sagemaker,
    directoryBuckets: true,
  },
  'sagemaker-processing': {
    way: 'native',
    statement: 'Processing jobs copy their S3 input to the container before they start',
    source: from.processing,
    copiesFirst: true,
    directoryBuckets: false,
  },
  'sagemaker-ground-truth': {
    way: 'native',
    statement: 'Labelling jobs take their input from S3 and show objects from there',
    source: from.groundTruth,
    directoryBuckets: false,
  },
  'emr-spark': {
    way: 'native',
    statement: 'EMR reads and writes S3 through EMRFS or S3A',
    source: from.emr,
    directoryBuckets: true,
  },
  athena: { way: 'native', statement: 'Athena queries data in S3', source: from.athena, directoryBuckets: true },
  glue: { way: 'native', statement: 'S3 is a connection type of Glue jobs', source: from.glue, directoryBuckets: true },
  'redshift-spectrum': {
    way: 'native',
    statement: 'Spectrum queries files in S3',
    source: from.spectrum,
    directoryBuckets: false,
  },
  rekognition: {
    way: 'native',
    statement: 'Rekognition takes images and videos as S3 objects of its own region',
    source: from.rekognition,
    directoryBuckets: false,
  },
  lambda: {
    way: 'native',
    statement: 'Functions use the S3 API and can be invoked by S3 events',
    source: from.access,
    directoryBuckets: true,
  },
  batch: {
    way: 'native',
    statement: 'Jobs use the S3 API under their own role',
    source: from.access,
    directoryBuckets: true,
  },
  'ec2-sdk': {
    way: 'native',
    statement: 'Applications use the S3 API through an SDK',
    source: from.access,
    directoryBuckets: true,
  },
  'ec2-posix': {
    way: 'export',
    statement:
      'Mountpoint for S3 reads objects as files and writes new ones, but neither changes files in place nor renames, links or locks them; a POSIX tree needs a copy on a file system',
    source: from.mountpoint,
    directoryBuckets: true,
  },
  'ec2-key-value': {
    way: 'native',
    statement: 'GET and PUT by key through the S3 API',
    source: from.access,
    directoryBuckets: true,
  },
}

/** How an engine works on data in a bucket. Uploads to an archive class must be restored before any engine can read them. */
export function engineLink(engine: EngineId, config: S3Config): EngineLink {
  const { way, statement, source, copiesFirst, directoryBuckets } = STATEMENTS[engine]
  const unsupported = config.class === 'EXPRESS_ONEZONE' && !directoryBuckets
  const evidence: Evidence[] = [{ statement, source }]
  if (unsupported)
    evidence.push({
      statement: 'Directory buckets are not among its inputs; the data must be copied to a general purpose bucket',
      source: from.expressDifferences,
    })
  const copies = way === 'export' || unsupported || copiesFirst === true
  const [slowest] = facts.streamBytesPerSecond.value
  if (copies)
    evidence.push(factEvidence(facts.stagingStreams), {
      statement: 'Slower throughput of one request stated',
      value: slowest,
      unit: 'bytes/s',
      source: facts.streamBytesPerSecond.source,
    })
  const archived = needsRestore(config.class) ? restoreHours(config.class, config.restore.speed) : undefined
  if (archived !== undefined) evidence.push(factEvidence(archived.fact))
  return {
    way: unsupported ? 'export' : way,
    ...(copies ? { stagingBytesPerSecond: slowest * facts.stagingStreams.value } : {}),
    ...(archived === undefined ? {} : { stagingDelayHours: archived.high }),
    evidence,
  }
}
