import { denyOthers, denyPlainTransport } from '../deny-others.ts'
import { accessFacts as facts } from '../facts.ts'
import { byIdentity } from '../grants-of.ts'
import type { PolicyDocument } from '../iam/policy-document.ts'
import type { ApiPart, ProtectedPart } from '../signed-api-guard.ts'
import type { GuardedResource, GuardedSite, SiteGrant } from '../store-guard.ts'
import { type Bucket, bucketOf, type ObjectPlace } from './bucket.ts'
import { bucketFiles, isMeantToBePublic } from './bucket-files.ts'
import { type BucketSettings, DENIED_ON_OBJECTS } from './bucket-part.ts'
import { encryptionKey } from './encryption-key.ts'
import { objectOperations, type Route } from './object-operations.ts'
import { namedObjectStatements } from './object-statements.ts'

interface AccessPoint extends ObjectPlace {
  readonly name: string
  readonly grants: readonly [SiteGrant, ...SiteGrant[]]
}

/**
 * A bucket behind access points: one for each identity, with a policy of its own, while the bucket only takes what comes through access
 * points of its account. Policies stay small however many there are to let in. A request has to be allowed by the access point and by the
 * bucket. S3 user guide, Configuring IAM policies for using access points.
 */
export function accessPointPart({ usesKmsKey, lifecycle }: BucketSettings): ApiPart {
  return {
    protect(site): ProtectedPart {
      const bucket = bucketOf(site)
      const points = pointsOf(site, bucket)
      const key = usesKmsKey ? encryptionKey(site) : undefined
      const isPublic = isMeantToBePublic(site)
      const derives = site.intent.derivesPolicies
      return {
        resources: [
          {
            name: `bucket policy of ${bucket.name}`,
            arns: [bucket.arn, `${bucket.arn}/*`],
            file: {
              name: `bucket-policy-${bucket.name}`,
              title: `Bucket policy of ${bucket.name}, which leaves the decision to its access points`,
              limit: facts.bucketPolicySize.value,
            },
            ...(derives ? { policy: delegatingPolicy(site, bucket) } : {}),
            restrictsPublicPolicies: !isPublic,
          },
          ...points.map((point) => pointResource(point, site, derives, isPublic)),
          ...(key === undefined ? [] : [key.resource]),
        ],
        identityStatements: derives && key !== undefined ? key.identityStatements : new Map(),
        files: bucketFiles(site, bucket, lifecycle),
        operations: (action, probe, covering) =>
          objectOperations(action, probe, covering, site, bucket, routesOf(bucket, points, site), key),
      }
    },
  }
}

function pointsOf({ store, grants, intent }: GuardedSite, bucket: Bucket): readonly AccessPoint[] {
  return byIdentity(grants).map((own) => {
    const name = `${store}-${own[0].identity.id}`
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, facts.accessPointNameLength.value)
      .replace(/-+$/, '')
    const arn = `arn:aws:s3:${intent.region}:${intent.account}:accesspoint/${name}`
    return { name, arn, objects: `${arn}/object`, rootOf: bucket.rootOf, grants: own }
  })
}

/** Straight to the bucket, or through any of the access points. */
function routesOf(bucket: Bucket, points: readonly AccessPoint[], { intent }: GuardedSite): readonly Route[] {
  const through = points.map((point): Route => {
    const context = { 's3:DataAccessPointAccount': intent.account, 's3:DataAccessPointArn': point.arn }
    return [
      { place: point, context },
      { place: bucket, context },
    ]
  })
  return [...through, [{ place: bucket, context: {} }]]
}

function pointResource(
  point: AccessPoint,
  { intent }: GuardedSite,
  derives: boolean,
  isPublic: boolean,
): GuardedResource {
  const { name, arn, objects, grants } = point
  const denied = [...DENIED_ON_OBJECTS.read, ...DENIED_ON_OBJECTS.write, ...DENIED_ON_OBJECTS.delete]
  const policy: PolicyDocument = {
    Version: '2012-10-17',
    Statement: [
      ...namedObjectStatements(grants, point, intent.account),
      ...denyOthers('DenyObjectsByOthers', denied, [`${objects}/*`], grants, intent.account),
      ...denyOthers('DenyListingByOthers', ['s3:ListBucket*'], [arn], grants, intent.account),
    ],
  }
  return {
    name: `policy of the access point ${name}`,
    arns: [arn, `${arn}/*`],
    file: {
      name: `access-point-policy-${name}`,
      title: `Policy of the access point ${name}`,
      limit: facts.bucketPolicySize.value,
    },
    ...(derives ? { policy } : {}),
    restrictsPublicPolicies: !isPublic,
  }
}

function delegatingPolicy({ intent }: GuardedSite, { arn }: Bucket): PolicyDocument {
  const actions = ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload', 's3:DeleteObject', 's3:ListBucket']
  return {
    Version: '2012-10-17',
    Statement: [
      denyPlainTransport('s3:*', [arn, `${arn}/*`]),
      {
        Sid: 'LeaveItToAccessPoints',
        Effect: 'Allow',
        Principal: '*',
        Action: actions,
        Resource: [arn, `${arn}/*`],
        Condition: { StringEquals: { 's3:DataAccessPointAccount': intent.account } },
      },
      {
        Sid: 'DenyAllOtherWays',
        Effect: 'Deny',
        Principal: '*',
        Action: actions,
        Resource: [arn, `${arn}/*`],
        Condition: { StringNotEquals: { 's3:DataAccessPointAccount': intent.account } },
      },
    ],
  }
}
