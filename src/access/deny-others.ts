import type { PolicyStatement } from './iam/policy-document.ts'
import type { SiteGrant } from './store-guard.ts'

/**
 * A statement of a resource policy that denies actions to all who are not granted anything of the kind, so that no broad identity policy
 * elsewhere in the account opens the store. Nothing for what the public may do, or nobody.
 */
export function denyOthers(
  Sid: string,
  Action: readonly string[],
  Resource: readonly string[],
  granted: readonly SiteGrant[],
  account: string,
): readonly PolicyStatement[] {
  const identities = granted.map(({ identity }) => identity)
  if (identities.length === 0 || identities.some(({ requester }) => requester.kind === 'anonymous')) return []
  const arns = unique(
    identities.flatMap(({ principalName }) => (principalName.endsWith(':root') ? [] : [principalName])),
  ).filter((name) => name.startsWith('arn:'))
  const accounts = unique(
    identities.flatMap(({ principalName }) => /:(\d{12}):root$/.exec(principalName)?.[1] ?? []),
  ).filter((number) => number !== account)
  const services = identities.some(({ requester }) => requester.kind === 'service')
  return [
    {
      Sid,
      Effect: 'Deny',
      Principal: '*',
      Action: [...Action],
      Resource: [...Resource],
      Condition: {
        ...(arns.length === 0 ? {} : { ArnNotEquals: { 'aws:PrincipalArn': arns } }),
        ...(accounts.length === 0 ? {} : { StringNotEquals: { 'aws:PrincipalAccount': accounts } }),
        ...(services ? { Bool: { 'aws:PrincipalIsAWSService': 'false' } } : {}),
      },
    },
  ]
}

/** The statement by which a resource refuses calls that are not encrypted on their way. */
export function denyPlainTransport(Action: string, Resource: readonly string[]): PolicyStatement {
  return {
    Sid: 'DenyPlainTransport',
    Effect: 'Deny',
    Principal: '*',
    Action,
    Resource: [...Resource],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  }
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
