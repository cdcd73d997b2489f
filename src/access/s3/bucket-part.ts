import type { DataScope, Probe } from '../data-scope.ts'
import { denyOthers, denyPlainTransport, unique } from '../deny-others.ts'
import { accessFacts as facts } from '../facts.ts'
import { allowStatement, byIdentity, isOwnIdentity, principalElement } from '../grants-of.ts'
import type { PolicyDocument, PolicyStatement } from '../iam/policy-document.ts'
import { literalPolicyText } from '../iam/policy-variables.ts'
import type { DataAction } from '../intent.ts'
import { bucketName, sidPart } from '../policy-names.ts'
import type { ApiPart, Operation, ProtectedPart } from '../signed-api-guard.ts'
import type { ApiCall, GuardedSite, PolicyFile, SiteGrant } from '../store-guard.ts'

/** What guards a bucket beside its policies. */
export interface BucketSettings {
  /** Objects are encrypted under a customer managed key, which has a policy of its own. */
  readonly usesKmsKey: boolean
  /** Lifecycle configuration to be put on the bucket, where it has one. */
  readonly lifecycle?: unknown
}

const CALLS: Readonly<Record<DataAction, readonly string[]>> = {
  read: ['s3:GetObject'],
  write: ['s3:PutObject', 's3:AbortMultipartUpload'],
  delete: ['s3:DeleteObject'],
}

/** What others are denied, broader than what anybody is granted. */
const DENIED: Readonly<Record<DataAction, readonly string[]>> = {
  read: ['s3:GetObject*'],
  write: ['s3:PutObject*', 's3:ReplicateObject', 's3:RestoreObject'],
  delete: ['s3:DeleteObject*'],
}

/** A bucket in which each dataset has a prefix of its own, unless it is alone there. Access lists are off and the public is blocked. */
export function bucketPart({ usesKmsKey, lifecycle }: BucketSettings): ApiPart {
  return {
    protect(site): ProtectedPart {
      const bucket = bucketOf(site)
      const isPublic = site.grants.some(({ identity }) => identity.requester.kind === 'anonymous')
      const policy = site.intent.derivesPolicies ? bucketPolicy(site, bucket) : undefined
      const key = keyArn(site)
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
            ...(policy === undefined ? {} : { policy }),
            restrictsPublicPolicies: !isPublic,
          },
          ...(usesKmsKey
            ? [
                {
                  name: `key policy of ${site.store}`,
                  arns: [key],
                  policy: keyPolicy(site),
                  file: {
                    name: `key-policy-${site.store}`,
                    title: `Key policy of ${site.store}`,
                    limit: facts.keyPolicySize.value,
                  },
                  resourcePolicyRules: true,
                },
              ]
            : []),
        ],
        identityStatements: site.intent.derivesPolicies
          ? identityStatements(site, bucket, usesKmsKey ? key : undefined)
          : new Map(),
        files: filesOf(bucket, isPublic, lifecycle),
        operations: (action, probe, covering) =>
          operations(action, probe, covering, site, bucket, usesKmsKey ? key : undefined),
      }
    },
  }
}

interface Bucket {
  readonly name: string
  readonly arn: string
  /** What the keys of a dataset begin with. */
  readonly rootOf: (dataset: string) => string
}

function bucketOf({ store, datasets, intent }: GuardedSite): Bucket {
  const name = bucketName(store, intent.account)
  return { name, arn: `arn:aws:s3:::${name}`, rootOf: (dataset) => (datasets.length > 1 ? `${dataset}/` : '') }
}

function keyArn({ store, intent }: GuardedSite): string {
  return `arn:aws:kms:${intent.region}:${intent.account}:key/${store}`
}

/** Key patterns of a scope; what S3 cannot tell apart, the attributes of an object, widens it to the whole dataset. */
function patternsOf({ dataset, keys = ['*'] }: DataScope, { rootOf }: Bucket): readonly string[] {
  return keys.map((pattern) => `${literalPolicyText(rootOf(dataset))}${pattern}`)
}

function identityStatements(
  site: GuardedSite,
  bucket: Bucket,
  key: string | undefined,
): ReadonlyMap<string, readonly PolicyStatement[]> {
  const ids = unique(site.grants.filter(isOwnIdentity).map(({ identity }) => identity.id))
  return new Map(
    ids.map((id) => {
      const grants = site.grants.filter(({ identity }) => identity.id === id)
      const statements = grantStatements(grants, bucket, sidPart(site.store))
      return [id, key === undefined ? statements : [...statements, ...keyStatements(grants, key, site)]]
    }),
  )
}

/** Statements that allow grants and no more: one for each action, and one more for each tag. */
function grantStatements(grants: readonly SiteGrant[], bucket: Bucket, name: string): PolicyStatement[] {
  const statements = (['read', 'write', 'delete'] as const).flatMap((action): PolicyStatement[] => {
    const scopes = grants.filter((grant) => grant.action === action).map(({ scope }) => scope)
    const plain = scopes.filter(({ tag }) => tag === undefined)
    const tagged = scopes.filter(({ tag }) => tag !== undefined)
    return [
      ...(plain.length === 0
        ? []
        : [
            allowStatement(
              `${sidPart(action)}${name}`,
              CALLS[action],
              unique(plain.flatMap((scope) => patternsOf(scope, bucket))).map((pattern) => `${bucket.arn}/${pattern}`),
            ),
          ]),
      ...tagged.map((scope) => ({
        ...allowStatement(
          `${sidPart(action)}${name}${sidPart(scope.id ?? scope.tag!.value)}`,
          CALLS[action],
          patternsOf(scope, bucket).map((pattern) => `${bucket.arn}/${pattern}`),
        ),
        Condition: {
          StringEquals: {
            [`s3:${action === 'write' ? 'RequestObjectTag' : 'ExistingObjectTag'}/${scope.tag!.key}`]:
              literalPolicyText(scope.tag!.value),
          },
        },
      })),
      ...(action === 'read' && plain.length > 0 ? [listStatement(plain, bucket, name)] : []),
    ]
  })
  return statements
}

function listStatement(scopes: readonly DataScope[], bucket: Bucket, name: string): PolicyStatement {
  const patterns = unique(scopes.flatMap((scope) => patternsOf(scope, bucket)))
  const statement = allowStatement(`List${name}`, ['s3:ListBucket'], [bucket.arn])
  return patterns.includes('*') ? statement : { ...statement, Condition: { StringLike: { 's3:prefix': patterns } } }
}

function keyStatements(grants: readonly SiteGrant[], key: string, { intent }: GuardedSite): readonly PolicyStatement[] {
  const reads = grants.some(({ action }) => action === 'read')
  const writes = grants.some(({ action }) => action === 'write')
  // A multipart upload is decrypted to be completed.
  const actions = [...(reads || writes ? ['kms:Decrypt'] : []), ...(writes ? ['kms:GenerateDataKey'] : [])]
  return actions.length === 0
    ? []
    : [
        {
          ...allowStatement('UseKey', actions, [key]),
          Condition: { StringEquals: { 'kms:ViaService': `s3.${intent.region}.amazonaws.com` } },
        },
      ]
}

function keyPolicy(site: GuardedSite): PolicyDocument {
  const { intent, grants } = site
  const foreign = grants.filter((grant) => !isOwnIdentity(grant))
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'LeaveItToIdentityPolicies',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${intent.account}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
      ...byIdentity(foreign).flatMap((own) =>
        keyStatements(own, '*', site).map((statement) => ({
          ...statement,
          Sid: `UseKey${sidPart(own[0].identity.id)}`,
          Principal: principalElement(own[0]),
        })),
      ),
    ],
  }
}

function bucketPolicy(site: GuardedSite, bucket: Bucket): PolicyDocument {
  const { grants, intent, datasets } = site
  const tellsDeleteApart = intent.actions.includes('delete')
  const isShared = datasets.length > 1
  const guards = datasets.flatMap((dataset) => {
    const objects = [`${bucket.arn}/${literalPolicyText(bucket.rootOf(dataset))}*`]
    const deny = (what: string, action: DataAction, denied: readonly string[]): readonly PolicyStatement[] => {
      const having = grants.filter((grant) => grant.scope.dataset === dataset && grant.action === action)
      return denyOthers(
        `Deny${what}ByOthers${isShared ? sidPart(dataset) : ''}`,
        denied,
        objects,
        having,
        intent.account,
      )
    }
    return [
      ...deny('Reading', 'read', DENIED.read),
      ...deny('Writing', 'write', tellsDeleteApart ? DENIED.write : [...DENIED.write, ...DENIED.delete]),
      ...(tellsDeleteApart ? deny('Deleting', 'delete', DENIED.delete) : []),
    ]
  })
  const readers = grants.filter(({ action }) => action === 'read')
  const listing = denyOthers('DenyListingByOthers', ['s3:ListBucket*'], [bucket.arn], readers, intent.account)
  const granted = byIdentity(grants.filter((grant) => !isOwnIdentity(grant))).flatMap((own) =>
    grantStatements(own, bucket, sidPart(own[0].identity.id)).map((statement) => ({
      ...statement,
      Principal: principalElement(own[0]),
      ...(own[0].identity.requester.kind === 'service'
        ? {
            Condition: {
              ...statement.Condition,
              StringEquals: { ...statement.Condition?.StringEquals, 'aws:SourceAccount': intent.account },
            },
          }
        : {}),
    })),
  )
  return {
    Version: '2012-10-17',
    Statement: [denyPlainTransport('s3:*', [bucket.arn, `${bucket.arn}/*`]), ...guards, ...listing, ...granted],
  }
}

function operations(
  action: DataAction,
  probe: Probe,
  covering: readonly DataScope[],
  { intent, datasets }: GuardedSite,
  bucket: Bucket,
  key: string | undefined,
): readonly Operation[] {
  const root = bucket.rootOf(probe.dataset)
  const object = `${bucket.arn}/${root}${probe.key}`
  const existing = Object.fromEntries(
    Object.entries(probe.tags).map(([name, value]) => [`s3:ExistingObjectTag/${name}`, value]),
  )
  const viaKey = (kms: string): readonly ApiCall[] =>
    key === undefined
      ? []
      : [{ action: kms, resource: key, context: { 'kms:ViaService': `s3.${intent.region}.amazonaws.com` } }]
  const operation = (isRequired: boolean, ...calls: ApiCall[]): Operation => ({ calls, isRequired })
  const removal = operation(action === 'delete', { action: 's3:DeleteObject', resource: object, context: existing })
  // Whoever may write the policy can give himself the rest.
  const takeover = operation(false, { action: 's3:PutBucketPolicy', resource: bucket.arn })
  switch (action) {
    case 'read': {
      const lists = covering.some(({ tag }) => tag === undefined)
      return [
        operation(true, { action: 's3:GetObject', resource: object, context: existing }, ...viaKey('kms:Decrypt')),
        operation(lists, {
          action: 's3:ListBucket',
          resource: bucket.arn,
          context: { 's3:prefix': `${root}${probe.prefix}` },
        }),
        takeover,
      ]
    }
    case 'write': {
      const put = (tags: Readonly<Record<string, string>>): readonly ApiCall[] => [
        {
          action: 's3:PutObject',
          resource: object,
          context: Object.fromEntries(
            Object.entries(tags).map(([name, value]) => [`s3:RequestObjectTag/${name}`, value]),
          ),
        },
        ...viaKey('kms:GenerateDataKey'),
      ]
      // The writer chooses the tags of what he writes, over whatever was there before.
      const chosen = intent.scopes.flatMap(({ dataset, tag }) =>
        tag === undefined || dataset !== probe.dataset ? [] : [{ [tag.key]: tag.value }],
      )
      return [
        operation(true, ...put(probe.tags)),
        ...chosen.map((tags) => operation(false, ...put(tags))),
        ...(intent.actions.includes('delete') || datasets.length === 0 ? [] : [removal]),
        takeover,
      ]
    }
    case 'delete':
      return [removal, takeover]
  }
}

function filesOf(bucket: Bucket, isPublic: boolean, lifecycle: unknown): readonly PolicyFile[] {
  return [
    {
      name: `public-access-block-${bucket.name}`,
      title: `Block Public Access of ${bucket.name}`,
      document: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: !isPublic,
        RestrictPublicBuckets: !isPublic,
      },
    },
    {
      name: `ownership-controls-${bucket.name}`,
      title: `Ownership of ${bucket.name}: access lists off`,
      document: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    },
    ...(lifecycle === undefined
      ? []
      : [
          { name: `lifecycle-${bucket.name}`, title: `Lifecycle configuration of ${bucket.name}`, document: lifecycle },
        ]),
  ]
}
