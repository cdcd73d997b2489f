import type { EngineId } from './engine-ids.ts'

/** What an engine is used for. */
export type EnginePurpose = 'machine learning' | 'analytics' | 'applications'

/** An engine that works on data. */
export interface Engine {
  readonly id: EngineId
  readonly name: string
  readonly purpose: EnginePurpose
  /**
   * What a shell on its machines is worth. `managed`: nobody logs in. `instance-role`: the machines fetch data under a role of their
   * own, which whoever has a shell can use. `own-credentials`: users bring their own to the store.
   */
  readonly hosts: 'managed' | 'instance-role' | 'own-credentials'
  /** Whether a copy made now and then will do; applications that read what they have just written need the data itself. */
  readonly worksOnCopies: boolean
}

const engines: Readonly<Record<EngineId, Omit<Engine, 'id'>>> = {
  'sagemaker-training': {
    name: 'SageMaker training',
    purpose: 'machine learning',
    hosts: 'managed',
    worksOnCopies: true,
  },
  'sagemaker-processing': {
    name: 'SageMaker Processing',
    purpose: 'machine learning',
    hosts: 'managed',
    worksOnCopies: true,
  },
  'sagemaker-ground-truth': {
    name: 'SageMaker Ground Truth',
    purpose: 'machine learning',
    hosts: 'managed',
    worksOnCopies: true,
  },
  rekognition: { name: 'Rekognition', purpose: 'machine learning', hosts: 'managed', worksOnCopies: true },
  'emr-spark': { name: 'EMR Spark', purpose: 'analytics', hosts: 'instance-role', worksOnCopies: true },
  athena: { name: 'Athena', purpose: 'analytics', hosts: 'managed', worksOnCopies: true },
  glue: { name: 'Glue', purpose: 'analytics', hosts: 'managed', worksOnCopies: true },
  'redshift-spectrum': { name: 'Redshift Spectrum', purpose: 'analytics', hosts: 'managed', worksOnCopies: true },
  lambda: { name: 'Lambda', purpose: 'applications', hosts: 'managed', worksOnCopies: true },
  batch: { name: 'AWS Batch', purpose: 'applications', hosts: 'instance-role', worksOnCopies: true },
  'ec2-sdk': {
    name: 'EC2 applications with an AWS SDK',
    purpose: 'applications',
    hosts: 'own-credentials',
    worksOnCopies: true,
  },
  'ec2-posix': {
    name: 'EC2 applications on a POSIX tree',
    purpose: 'applications',
    hosts: 'own-credentials',
    worksOnCopies: false,
  },
  'ec2-key-value': {
    name: 'EC2 applications that get and put by key',
    purpose: 'applications',
    hosts: 'own-credentials',
    worksOnCopies: false,
  },
}

/** The engine catalogue, in reporting order. */
export const ENGINES: readonly Engine[] = Object.entries(engines).map(([id, rest]) => ({ id: id as EngineId, ...rest }))

/** Looks an engine up by id. */
export function engine(id: EngineId): Engine {
  return { id, ...engines[id] }
}
