import { expect, test } from 'vitest'
import { s3ConfigSchema } from '../../../src/models/s3/config.ts'
import { lifecycleConfiguration } from '../../../src/models/s3/lifecycle-configuration.ts'

const of = (config: object) => lifecycleConfiguration(s3ConfigSchema.parse(config))

test('a lifecycle is written as the S3 API takes it', () => {
  expect(
    of({
      lifecycle: {
        transitions: [
          { afterDays: 30, to: 'STANDARD_IA' },
          { afterDays: 90, to: 'GLACIER_IR' },
        ],
        expireAfterDays: 730,
        minimumObjectSize: 200_000,
      },
      versioning: { enabled: true, noncurrentExpireAfterDays: 30 },
    }),
  ).toEqual({
    TransitionDefaultMinimumObjectSize: 'all_storage_classes_128K',
    LifecycleConfiguration: {
      Rules: [
        {
          ID: 'transitions',
          Status: 'Enabled',
          Filter: { ObjectSizeGreaterThan: 199_999 },
          Transitions: [
            { Days: 30, StorageClass: 'STANDARD_IA' },
            { Days: 90, StorageClass: 'GLACIER_IR' },
          ],
        },
        { ID: 'expiration', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 730 } },
        {
          ID: 'noncurrent-versions',
          Status: 'Enabled',
          Filter: { Prefix: '' },
          NoncurrentVersionExpiration: { NoncurrentDays: 30 },
        },
        {
          ID: 'abandoned-uploads',
          Status: 'Enabled',
          Filter: { Prefix: '' },
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        },
      ],
    },
  })
})

test('a bucket without rules has none', () => {
  expect(of({ multipart: { abortAfterDays: 'never' } })).toBeUndefined()
})
