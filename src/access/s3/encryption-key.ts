import { unique } from '../deny-others.ts'
import { accessFacts as facts } from '../facts.ts'
import { allowStatement, byIdentity, isOwnIdentity, principalElement } from '../grants-of.ts'
import type { PolicyStatement } from '../iam/policy-document.ts'
import { sidPart } from '../policy-names.ts'
import type { ApiCall, GuardedResource, GuardedSite, SiteGrant } from '../store-guard.ts'

/** The customer managed key of a bucket: what it takes to use it, and its policy. */
export interface EncryptionKey {
  readonly resource: GuardedResource
  /** Statements for the identity policies of those who may use it. */
  readonly identityStatements: ReadonlyMap<string, readonly PolicyStatement[]>
  /** A call to the key that S3 makes in the name of whoever reads or writes. */
  call(action: 'kms:Decrypt' | 'kms:GenerateDataKey'): ApiCall
}

/** The key of a store, usable through S3 only. Signed requests alone can use it, so nothing under it can be public. */
export function encryptionKey(site: GuardedSite): EncryptionKey {
  const { store, intent, grants } = site
  const arn = `arn:aws:kms:${intent.region}:${intent.account}:key/${store}`
  const viaS3 = `s3.${intent.region}.amazonaws.com`
  const own = unique(grants.filter(isOwnIdentity).map(({ identity }) => identity.id))
  const foreign = grants.filter((grant) => !isOwnIdentity(grant) && grant.identity.requester.kind !== 'anonymous')
  return {
    resource: {
      name: `key policy of ${store}`,
      arns: [arn],
      file: { name: `key-policy-${store}`, title: `Key policy of ${store}`, limit: facts.keyPolicySize.value },
      resourcePolicyRules: true,
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'LeaveItToIdentityPolicies',
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${intent.account}:root` },
            Action: 'kms:*',
            Resource: '*',
          },
          ...byIdentity(foreign).flatMap((of) =>
            useStatements(`UseKey${sidPart(of[0].identity.id)}`, of, '*', viaS3).map((statement) => ({
              ...statement,
              Principal: principalElement(of[0]),
            })),
          ),
        ],
      },
    },
    identityStatements: new Map(
      own.map((id) => [
        id,
        useStatements(
          `UseKeyOf${sidPart(store)}`,
          grants.filter(({ identity }) => identity.id === id),
          arn,
          viaS3,
        ),
      ]),
    ),
    call: (action) => ({ action, resource: arn, context: { 'kms:ViaService': viaS3 } }),
  }
}

function useStatements(
  Sid: string,
  grants: readonly SiteGrant[],
  key: string,
  viaS3: string,
): readonly PolicyStatement[] {
  const writes = grants.some(({ action }) => action === 'write')
  // A multipart upload is decrypted to be completed.
  const decrypts = writes || grants.some(({ action }) => action === 'read')
  const actions = [...(decrypts ? ['kms:Decrypt'] : []), ...(writes ? ['kms:GenerateDataKey'] : [])]
  if (actions.length === 0) return []
  return [{ ...allowStatement(Sid, actions, [key]), Condition: { StringEquals: { 'kms:ViaService': viaS3 } } }]
}
