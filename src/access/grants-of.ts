import { unique } from './deny-others.ts'
import type { PolicyStatement } from './iam/policy-document.ts'
import type { SiteGrant } from './store-guard.ts'

/** Whether a grant goes to a user or role of the own account, which takes an identity policy. */
export function isOwnIdentity({ identity }: SiteGrant): boolean {
  const { kind } = identity.requester
  return (kind === 'user' || kind === 'role-session') && !identity.principalName.endsWith(':root')
}

/** Grants, one list for each identity. */
export function byIdentity(grants: readonly SiteGrant[]): readonly (readonly [SiteGrant, ...SiteGrant[]])[] {
  return unique(grants.map(({ identity }) => identity.id)).map((id) => {
    const [first, ...rest] = grants.filter(({ identity }) => identity.id === id)
    return [first!, ...rest]
  })
}

/** How a resource policy names whom a grant goes to. */
export function principalElement({ identity }: SiteGrant): NonNullable<PolicyStatement['Principal']> {
  if (identity.principalName === '*') return '*'
  return identity.requester.kind === 'service' ? { Service: identity.principalName } : { AWS: identity.principalName }
}

/** An allow of actions on resources, for an identity policy or to be given a principal. */
export function allowStatement(Sid: string, Action: readonly string[], Resource: readonly string[]): PolicyStatement {
  return { Sid, Effect: 'Allow', Action: [...Action], Resource: [...Resource] }
}
