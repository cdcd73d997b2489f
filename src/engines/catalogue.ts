import { type Crew, defineEngine, type Engine, type EngineRegistry } from './engine.ts'
import { engineFacts as facts } from './engine-facts.ts'
import { ENGINE_IDS, type EngineId } from './engine-ids.ts'

const on = (instance: string): Crew => ({ instance, machines: facts.oneMachine })
const MANAGED: Crew = { machines: facts.managedMachines, networkGbps: facts.managedNetworkGbps }

type Declared = Omit<Engine, 'id' | 'worksOnCopies' | 'modes'> & Partial<Pick<Engine, 'worksOnCopies' | 'modes'>>

const declared: Readonly<Record<EngineId, Declared>> = {
  'sagemaker-training': {
    name: 'SageMaker training',
    purpose: 'machine learning',
    hosts: 'managed',
    modes: ['file', 'fastfile', 'pipe'],
    crew: on('ml.g5.4xlarge'),
  },
  'sagemaker-processing': {
    name: 'SageMaker Processing',
    purpose: 'machine learning',
    hosts: 'managed',
    modes: ['file', 'pipe'],
    crew: on('ml.m5.4xlarge'),
  },
  'sagemaker-ground-truth': {
    name: 'SageMaker Ground Truth',
    purpose: 'machine learning',
    hosts: 'managed',
    crew: MANAGED,
  },
  rekognition: { name: 'Rekognition', purpose: 'machine learning', hosts: 'managed', crew: MANAGED },
  'emr-spark': { name: 'EMR Spark', purpose: 'analytics', hosts: 'instance-role', crew: on('m5.2xlarge') },
  athena: { name: 'Athena', purpose: 'analytics', hosts: 'managed', crew: MANAGED },
  glue: { name: 'Glue', purpose: 'analytics', hosts: 'managed', crew: MANAGED },
  'redshift-spectrum': { name: 'Redshift Spectrum', purpose: 'analytics', hosts: 'managed', crew: MANAGED },
  lambda: { name: 'Lambda', purpose: 'applications', hosts: 'managed', crew: MANAGED },
  batch: { name: 'AWS Batch', purpose: 'applications', hosts: 'instance-role', crew: on('m5.2xlarge') },
  'ec2-sdk': {
    name: 'EC2 applications with an AWS SDK',
    purpose: 'applications',
    hosts: 'own-credentials',
    crew: on('m5.2xlarge'),
  },
  'ec2-posix': {
    name: 'EC2 applications on a POSIX tree',
    purpose: 'applications',
    hosts: 'own-credentials',
    worksOnCopies: false,
    crew: on('m5.2xlarge'),
  },
  'ec2-key-value': {
    name: 'EC2 applications that get and put by key',
    purpose: 'applications',
    hosts: 'own-credentials',
    worksOnCopies: false,
    crew: on('m5.2xlarge'),
  },
}

/** The engine catalogue, in reporting order. */
export const ENGINES: readonly Engine[] = ENGINE_IDS.map((id) =>
  defineEngine({ worksOnCopies: true, modes: ['pipe'], ...declared[id], id }),
)

/** The engine catalogue by id. */
export const BUILT_IN_ENGINES: EngineRegistry = engineRegistry()

/** The catalogue with engines of one's own beside it. Throws `TypeError` when two engines have the same id, or one does not say how it works on a store. */
export function engineRegistry(...own: readonly Engine[]): EngineRegistry {
  const registry = new Map(ENGINES.map((engine) => [engine.id, engine]))
  for (const engine of own) {
    if (registry.has(engine.id)) throw new TypeError(`two engines are called "${engine.id}"`)
    if (engine.link === undefined) throw new TypeError(`engine "${engine.id}" does not say how it works on a store`)
    registry.set(engine.id, engine)
  }
  return Object.fromEntries(registry)
}
