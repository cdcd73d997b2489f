import type { S3Config } from './config.ts'

/**
 * The lifecycle of a bucket as `aws s3api put-bucket-lifecycle-configuration --cli-input-json` takes it, beside `--bucket`; `undefined` when there
 * is no rule. Transitions have a rule of their own, as only they may depend on the size of objects.
 */
export function lifecycleConfiguration({ lifecycle, versioning, multipart }: S3Config): unknown {
  const { transitions, expireAfterDays, minimumObjectSize } = lifecycle
  const bySize = typeof minimumObjectSize === 'number' && minimumObjectSize > 0
  const Rules = [
    ...(transitions.length === 0
      ? []
      : [
          {
            ID: 'transitions',
            Status: 'Enabled',
            Filter: bySize ? { ObjectSizeGreaterThan: minimumObjectSize - 1 } : { Prefix: '' },
            Transitions: transitions.map(({ afterDays, to }) => ({ Days: afterDays, StorageClass: to })),
          },
        ]),
    ...(expireAfterDays === undefined
      ? []
      : [{ ID: 'expiration', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: expireAfterDays } }]),
    ...(versioning.enabled && versioning.noncurrentExpireAfterDays !== undefined
      ? [
          {
            ID: 'noncurrent-versions',
            Status: 'Enabled',
            Filter: { Prefix: '' },
            NoncurrentVersionExpiration: { NoncurrentDays: versioning.noncurrentExpireAfterDays },
          },
        ]
      : []),
    ...(multipart.abortAfterDays === 'never'
      ? []
      : [
          {
            ID: 'abandoned-uploads',
            Status: 'Enabled',
            Filter: { Prefix: '' },
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: multipart.abortAfterDays },
          },
        ]),
  ]
  if (Rules.length === 0) return undefined
  return {
    TransitionDefaultMinimumObjectSize:
      minimumObjectSize === 'varies-by-class' ? 'varies_by_storage_class' : 'all_storage_classes_128K',
    LifecycleConfiguration: { Rules },
  }
}
