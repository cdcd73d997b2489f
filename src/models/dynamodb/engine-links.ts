import type { EngineId } from '../../engines/engine-ids.ts'
import { type Fact, factEvidence } from '../../quantities/source.ts'
import type { EngineLink } from '../contract.ts'
import type { DynamodbConfig } from './config.ts'
import { exportCopies } from './export-copies.ts'
import { dynamodbFacts as facts } from './facts.ts'

const native = (...evidence: Fact[]): EngineLink => ({ way: 'native', evidence: evidence.map(factEvidence) })
const connector = (...evidence: Fact[]): EngineLink => ({ way: 'connector', evidence: evidence.map(factEvidence) })
const exported = (...evidence: Fact[]): EngineLink => ({
  way: 'export',
  stagingBytesPerSecond: facts.exportBytesPerSecond.value,
  stagingDelayHours: facts.exportDelayHours.value,
  evidence: [...evidence, facts.exportNeedsRecovery, facts.exportBytesPerSecond, facts.exportDelayHours].map(
    factEvidence,
  ),
})

const onTable: Readonly<Record<EngineId, EngineLink>> = {
  'sagemaker-training': exported(facts.sagemakerSources),
  'sagemaker-processing': exported(facts.sagemakerSources),
  'sagemaker-ground-truth': exported(facts.sagemakerSources),
  rekognition: exported(facts.rekognitionSources),
  'emr-spark': connector(facts.connector),
  athena: connector(facts.connector),
  glue: native(facts.glueSource),
  'redshift-spectrum': exported(facts.spectrumSources),
  lambda: native(facts.keyValueApi),
  batch: native(facts.keyValueApi),
  'ec2-sdk': native(facts.keyValueApi),
  'ec2-posix': { way: 'impossible', evidence: [factEvidence(facts.keyValueApi)] },
  'ec2-key-value': native(facts.keyValueApi),
}

/** Engines that take objects from S3 as they are; with all bytes behind pointers they need no export. */
const fromS3: ReadonlySet<EngineId> = new Set<EngineId>([
  'sagemaker-training',
  'sagemaker-processing',
  'sagemaker-ground-truth',
  'rekognition',
  'emr-spark',
  'athena',
  'redshift-spectrum',
])

/** How an engine reaches the data of a table, or what lies behind its pointers. */
export function engineLink(engine: EngineId, config: DynamodbConfig): EngineLink {
  const allInS3 = config.largeObjects === 'pointer-to-s3' && config.inlineUpToBytes === 0
  if (allInS3 && fromS3.has(engine))
    return {
      way: 'native',
      evidence: [
        { statement: 'All objects lie in S3 behind pointer items, where this engine reads them' },
        ...onTable[engine].evidence.slice(0, 1),
      ],
    }
  const link = onTable[engine]
  return link.way === 'export' ? { ...link, copies: exportCopies(config) } : link
}
