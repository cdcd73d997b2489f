import type { EngineId } from '../../engines/engine-ids.ts'
import { MiB } from '../../quantities/bytes.ts'
import { type Fact, factEvidence } from '../../quantities/source.ts'
import type { EngineLink } from '../contract.ts'
import { type EfsConfig, provisionedMiBps } from './config.ts'
import { efsFacts as facts } from './facts.ts'

type Way = EngineLink['way']

/** How each engine gets at files: those that run as hosts in the VPC mount them; the rest see a copy in S3, or nothing. */
const WAYS: Readonly<Record<EngineId, readonly [way: Way, ...reasons: Fact[]]>> = {
  'sagemaker-training': ['native', facts.training],
  'sagemaker-processing': ['export', facts.processing],
  'sagemaker-ground-truth': ['export', facts.groundTruth],
  'emr-spark': ['connector', facts.emr],
  athena: ['export', facts.athena],
  glue: ['export', facts.glue],
  'redshift-spectrum': ['export', facts.spectrum],
  rekognition: ['export', facts.rekognition],
  lambda: ['native', facts.lambda],
  batch: ['native', facts.batch],
  'ec2-sdk': ['export', facts.nfsOnly],
  'ec2-posix': ['native', facts.posixTree],
  'ec2-key-value': ['impossible', facts.nfsOnly],
}

/** How an engine works on a file system with these settings. Copies go to S3 at the pace of one DataSync task or of the file system. */
export function engineLink(engine: EngineId, config: EfsConfig): EngineLink {
  const [way, ...reasons] = WAYS[engine]
  if (way !== 'export') return { way, evidence: reasons.map(factEvidence) }
  const provisioned = provisionedMiBps(config)
  const readable = provisioned === undefined ? facts.copyRate.value : (provisioned * MiB) / facts.readWeight.value
  return {
    way,
    stagingBytesPerSecond: Math.min(facts.copyRate.value, readable),
    stagingDelayHours: facts.copyDelay.value,
    evidence: [...reasons, facts.copyRate, facts.copyDelay].map(factEvidence),
  }
}
