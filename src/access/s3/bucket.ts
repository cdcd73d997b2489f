import { bucketName } from '../policy-names.ts'
import type { GuardedSite } from '../store-guard.ts'

/** Where objects are addressed: a bucket, or an access point in front of it. */
export interface ObjectPlace {
  /** ARN on which listing is granted. */
  readonly arn: string
  /** What the ARNs of objects begin with, up to and without the slash before the key. */
  readonly objects: string
  /** What the keys of a dataset begin with. */
  readonly rootOf: (dataset: string) => string
}

/** A bucket by its name. */
export interface Bucket extends ObjectPlace {
  readonly name: string
}

/** The bucket of a store. Datasets that share it have a prefix each. */
export function bucketOf({ store, datasets, intent }: GuardedSite): Bucket {
  const name = bucketName(store, intent.account)
  const arn = `arn:aws:s3:::${name}`
  return { name, arn, objects: arn, rootOf: (dataset) => (datasets.length > 1 ? `${dataset}/` : '') }
}
