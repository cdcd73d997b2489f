import type { DataScope, Probe } from '../data-scope.ts'
import type { DataAction } from '../intent.ts'
import type { Operation } from '../signed-api-guard.ts'
import type { ApiCall, GuardedSite } from '../store-guard.ts'
import type { Bucket, ObjectPlace } from './bucket.ts'
import type { EncryptionKey } from './encryption-key.ts'

/** A way to a bucket: the bucket alone, or an access point first and then the bucket, which both have to allow. */
export type Route = readonly { readonly place: ObjectPlace; readonly context: NonNullable<ApiCall['context']> }[]

/** Calls on a bucket that amount to an action on a probe, by any of the routes to it. */
export function objectOperations(
  action: DataAction,
  probe: Probe,
  covering: readonly DataScope[],
  { intent }: GuardedSite,
  bucket: Bucket,
  routes: readonly Route[],
  key: EncryptionKey | undefined,
): readonly Operation[] {
  const path = `${bucket.rootOf(probe.dataset)}${probe.key}`
  const onObject = (name: string, context: NonNullable<ApiCall['context']>, after: readonly ApiCall[] = []) =>
    routes.map((route) => [
      ...route.map((step) => ({
        action: name,
        resource: `${step.place.objects}/${path}`,
        context: { ...context, ...step.context },
      })),
      ...after,
    ])
  const tags = (kind: string, of: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [`s3:${kind}/${name}`, value]))
  const existing = tags('ExistingObjectTag', probe.tags)
  const put = (chosen: Readonly<Record<string, string>>) =>
    onObject(
      's3:PutObject',
      tags('RequestObjectTag', chosen),
      key === undefined ? [] : [key.call('kms:GenerateDataKey')],
    )
  const removal: Operation = { ways: onObject('s3:DeleteObject', existing), isRequired: action === 'delete' }
  // Whoever may write the policy can give himself the rest.
  const takeover: Operation = { ways: [[{ action: 's3:PutBucketPolicy', resource: bucket.arn }]], isRequired: false }
  switch (action) {
    case 'read':
      return [
        {
          ways: onObject('s3:GetObject', existing, key === undefined ? [] : [key.call('kms:Decrypt')]),
          isRequired: true,
        },
        {
          ways: routes.map((route) =>
            route.map((step) => ({
              action: 's3:ListBucket',
              resource: step.place.arn,
              context: { 's3:prefix': `${bucket.rootOf(probe.dataset)}${probe.prefix}`, ...step.context },
            })),
          ),
          // No policy can show the names of objects with some tag only.
          isRequired: covering.some(({ tag }) => tag === undefined),
        },
        takeover,
      ]
    case 'write': {
      // The writer chooses the tags of what he writes, over whatever was there before.
      const chosen = intent.scopes.flatMap(({ dataset, tag }) =>
        tag === undefined || dataset !== probe.dataset ? [] : [{ [tag.key]: tag.value }],
      )
      return [
        { ways: put(probe.tags), isRequired: true },
        ...chosen.map((of): Operation => ({ ways: put(of), isRequired: false })),
        ...(intent.actions.includes('delete') ? [] : [removal]),
        takeover,
      ]
    }
    case 'delete':
      return [removal, takeover]
  }
}
