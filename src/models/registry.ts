import type { StorageModel } from './contract.ts'
import { dynamodbModel } from './dynamodb/model.ts'
import { efsModel } from './efs/model.ts'
import { emrHdfsModel } from './emr-hdfs/model.ts'
import { s3Model } from './s3/model.ts'

/** Models by id. A registry is a plain record: add to it to make a model of your own known. */
export type ModelRegistry = Readonly<Record<string, StorageModel>>

/** Collects models under their ids. Throws `TypeError` when two share one. */
export function modelRegistry(models: readonly StorageModel[]): ModelRegistry {
  const registry: Record<string, StorageModel> = {}
  for (const model of models) {
    if (registry[model.id] !== undefined) throw new TypeError(`two models are called "${model.id}"`)
    registry[model.id] = model
  }
  return registry
}

/** The models that come with Stowage. */
export const BUILT_IN_MODELS: ModelRegistry = modelRegistry([
  s3Model,
  dynamodbModel,
  emrHdfsModel,
  efsModel,
] as readonly StorageModel[])
