import { denyOthers, denyPlainTransport, unique } from '../deny-others.ts'
import { accessFacts as facts } from '../facts.ts'
import { byIdentity, isOwnIdentity } from '../grants-of.ts'
import type { PolicyDocument, PolicyStatement } from '../iam/policy-document.ts'
import { literalPolicyText } from '../iam/policy-variables.ts'
import type { DataAction } from '../intent.ts'
import { sidPart } from '../policy-names.ts'
import type { ApiPart, ProtectedPart } from '../signed-api-guard.ts'
import type { GuardedSite } from '../store-guard.ts'
import { type Bucket, bucketOf } from './bucket.ts'
import { bucketFiles, isMeantToBePublic } from './bucket-files.ts'
import { encryptionKey } from './encryption-key.ts'
import { objectOperations } from './object-operations.ts'
import { namedObjectStatements, objectStatements } from './object-statements.ts'

/** What guards a bucket beside its policies. */
export interface BucketSettings {
  /** Objects are encrypted under a customer managed key, which has a policy of its own. */
  readonly usesKmsKey: boolean
  /** Lifecycle configuration to be put on the bucket, where it has one. */
  readonly lifecycle?: unknown
}

/** What others are denied, broader than what anybody is granted. */
export const DENIED_ON_OBJECTS: Readonly<Record<DataAction, readonly string[]>> = {
  read: ['s3:GetObject*'],
  write: ['s3:PutObject*', 's3:ReplicateObject', 's3:RestoreObject'],
  delete: ['s3:DeleteObject*'],
}

/** A bucket in which each dataset has a prefix of its own, unless it is alone there. Access lists are off and the public is blocked. */
export function bucketPart({ usesKmsKey, lifecycle }: BucketSettings): ApiPart {
  return {
    protect(site): ProtectedPart {
      const bucket = bucketOf(site)
      const key = usesKmsKey ? encryptionKey(site) : undefined
      const derives = site.intent.derivesPolicies
      return {
        resources: [
          {
            name: `bucket policy of ${bucket.name}`,
            arns: [bucket.arn, `${bucket.arn}/*`],
            file: {
              name: `bucket-policy-${bucket.name}`,
              title: `Bucket policy of ${bucket.name}`,
              limit: facts.bucketPolicySize.value,
            },
            ...(derives ? { policy: bucketPolicy(site, bucket) } : {}),
            restrictsPublicPolicies: !isMeantToBePublic(site),
          },
          ...(key === undefined ? [] : [key.resource]),
        ],
        identityStatements: new Map(
          derives
            ? unique(site.grants.filter(isOwnIdentity).map(({ identity }) => identity.id)).map((id) => [
                id,
                [
                  ...objectStatements(
                    site.grants.filter(({ identity }) => identity.id === id),
                    bucket,
                    sidPart(site.store),
                  ),
                  ...(key?.identityStatements.get(id) ?? []),
                ],
              ])
            : [],
        ),
        files: bucketFiles(site, bucket, lifecycle),
        operations: (action, probe, covering) =>
          objectOperations(action, probe, covering, site, bucket, [[{ place: bucket, context: {} }]], key),
      }
    },
  }
}

function bucketPolicy(site: GuardedSite, bucket: Bucket): PolicyDocument {
  const { grants, intent, datasets } = site
  const readers = grants.filter(({ action }) => action === 'read')
  return {
    Version: '2012-10-17',
    Statement: [
      denyPlainTransport('s3:*', [bucket.arn, `${bucket.arn}/*`]),
      ...datasets.flatMap((dataset) => guardsOf(dataset, site, bucket)),
      ...denyOthers('DenyListingByOthers', ['s3:ListBucket*'], [bucket.arn], readers, intent.account),
      ...byIdentity(grants.filter((grant) => !isOwnIdentity(grant))).flatMap((own) =>
        namedObjectStatements(own, bucket, intent.account),
      ),
    ],
  }
}

function guardsOf(
  dataset: string,
  { grants, intent, datasets }: GuardedSite,
  bucket: Bucket,
): readonly PolicyStatement[] {
  const objects = [`${bucket.objects}/${literalPolicyText(bucket.rootOf(dataset))}*`]
  const deny = (what: string, action: DataAction, denied: readonly string[]): readonly PolicyStatement[] => {
    const having = grants.filter((grant) => grant.scope.dataset === dataset && grant.action === action)
    const sid = `Deny${what}ByOthers${datasets.length > 1 ? sidPart(dataset) : ''}`
    return denyOthers(sid, denied, objects, having, intent.account)
  }
  const { read, write, delete: remove } = DENIED_ON_OBJECTS
  return intent.actions.includes('delete')
    ? [...deny('Reading', 'read', read), ...deny('Writing', 'write', write), ...deny('Deleting', 'delete', remove)]
    : [...deny('Reading', 'read', read), ...deny('Writing', 'write', [...write, ...remove])]
}
