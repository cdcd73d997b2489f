import { denyOthers, unique } from '../deny-others.ts'
import { accessFacts as facts } from '../facts.ts'
import { allowStatement, byIdentity, isOwnIdentity, principalElement } from '../grants-of.ts'
import type { PolicyDocument, PolicyStatement } from '../iam/policy-document.ts'
import { sidPart } from '../policy-names.ts'
import type { ApiPart, Operation, ProtectedPart } from '../signed-api-guard.ts'
import type { ApiCall, GuardedSite, SiteGrant } from '../store-guard.ts'

/**
 * A directory bucket of S3 Express One Zone. IAM authorises a session on the bucket, read-only or not, and no single object: whatever is in
 * the bucket shares its fate. S3 user guide, Authorizing endpoint API operations with CreateSession.
 */
export const directoryBucketPart: ApiPart = {
  protect(site): ProtectedPart {
    const { intent } = site
    const bucket = `arn:aws:s3express:${intent.region}:${intent.account}:bucket/${site.store.toLowerCase()}--zone--x-s3`
    const own = unique(site.grants.filter(isOwnIdentity).map(({ identity }) => identity.id))
    return {
      resources: [
        {
          name: `bucket policy of ${site.store}`,
          arns: [bucket],
          ...(intent.derivesPolicies ? { policy: bucketPolicy(site, bucket) } : {}),
          file: {
            name: `bucket-policy-${site.store}`,
            title: `Bucket policy of the directory bucket ${site.store}`,
            limit: facts.bucketPolicySize.value,
          },
          restrictsPublicPolicies: true,
        },
      ],
      identityStatements: new Map(
        intent.derivesPolicies
          ? own.map((id) => [
              id,
              sessions(
                `Open${sidPart(site.store)}`,
                site.grants.filter(({ identity }) => identity.id === id),
                bucket,
              ),
            ])
          : [],
      ),
      files: [],
      operations: (action): readonly Operation[] => {
        const session = (mode: string): ApiCall => ({
          action: 's3express:CreateSession',
          resource: bucket,
          context: { 's3express:SessionMode': mode },
        })
        const write = { ways: [[session('ReadWrite')]], isRequired: action !== 'read' }
        return action === 'read' ? [{ ways: [[session('ReadOnly')]], isRequired: true }, write] : [write]
      },
    }
  },
}

function sessions(Sid: string, grants: readonly SiteGrant[], bucket: string): readonly PolicyStatement[] {
  const statement = allowStatement(Sid, ['s3express:CreateSession'], [bucket])
  if (grants.some(({ action }) => action !== 'read')) return [statement]
  return [{ ...statement, Condition: { StringEquals: { 's3express:SessionMode': 'ReadOnly' } } }]
}

function bucketPolicy({ grants, intent }: GuardedSite, bucket: string): PolicyDocument {
  const foreign = byIdentity(grants.filter((grant) => !isOwnIdentity(grant) && grant.identity.principalName !== '*'))
  const given = foreign.flatMap((own) =>
    sessions(`Open${sidPart(own[0].identity.id)}`, own, bucket).map((statement) => ({
      ...statement,
      Principal: principalElement(own[0]),
    })),
  )
  const readers = denyOthers('DenySessionsOfOthers', ['s3express:CreateSession'], [bucket], grants, intent.account)
  return {
    Version: '2012-10-17',
    Statement: [...readers, ...given, ...(readers.length + given.length === 0 ? [nobody(bucket)] : [])],
  }
}

/** A policy has at least one statement. */
function nobody(bucket: string): PolicyStatement {
  return { Sid: 'DenyEverybody', Effect: 'Deny', Principal: '*', Action: 's3express:CreateSession', Resource: bucket }
}
