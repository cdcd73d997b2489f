import type { GuardedSite, PolicyFile } from '../store-guard.ts'
import type { Bucket } from './bucket.ts'

/** Whether something in the store is granted to everybody. */
export function isMeantToBePublic({ grants }: GuardedSite): boolean {
  return grants.some(({ identity }) => identity.requester.kind === 'anonymous')
}

/** Settings of a bucket beside its policy: the four switches of Block Public Access, access lists off, and the lifecycle. */
export function bucketFiles(site: GuardedSite, { name }: Bucket, lifecycle: unknown): readonly PolicyFile[] {
  const isPublic = isMeantToBePublic(site)
  return [
    {
      name: `public-access-block-${name}`,
      title: `Block Public Access of ${name}`,
      document: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: !isPublic,
        RestrictPublicBuckets: !isPublic,
      },
    },
    {
      name: `ownership-controls-${name}`,
      title: `Ownership of ${name}: access lists off`,
      document: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    },
    ...(lifecycle === undefined
      ? []
      : [{ name: `lifecycle-${name}`, title: `Lifecycle configuration of ${name}`, document: lifecycle }]),
  ]
}
