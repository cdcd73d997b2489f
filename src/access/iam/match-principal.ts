import type { PolicyPrincipal } from './policy-document.ts'
import { accountOf, type Requester } from './request.ts'

/**
 * How a resource policy means a requester, which decides what else has to allow the request within one account:
 *
 * - `direct`: by the ARN of the user or session that asks, as a service, or as everybody. Needs nothing else.
 * - `role`: by the role of the session, or the user behind a federated session. Boundary and session policy still limit it.
 * - `account`: by the account, which leaves the decision to identity policies there.
 *
 * IAM user guide, How AWS enforcement code logic evaluates requests to allow or deny access, Resource-based policies.
 */
export type PrincipalMatch = 'direct' | 'role' | 'account'

const STRENGTH: readonly PrincipalMatch[] = ['direct', 'role', 'account']

/** The strongest way in which a Principal element means a requester; `undefined` when it does not. */
export function matchPrincipal(principal: PolicyPrincipal, requester: Requester): PrincipalMatch | undefined {
  if (principal === '*') return 'direct'
  const found = new Set<PrincipalMatch | undefined>([
    ...[principal.AWS ?? []].flat().map((aws) => matchAws(aws, requester)),
    ...[principal.Service ?? []]
      .flat()
      .map((name): PrincipalMatch | undefined =>
        requester.kind === 'service' && requester.name === name ? 'direct' : undefined,
      ),
  ])
  return STRENGTH.find((match) => found.has(match))
}

function matchAws(aws: string, requester: Requester): PrincipalMatch | undefined {
  if (aws === '*') return 'direct'
  const account = /^\d{12}$/.test(aws) ? aws : /^arn:[^:]*:iam::(\d{12}):root$/.exec(aws)?.[1]
  if (account !== undefined) {
    if (accountOf(requester) !== account) return undefined
    return requester.kind === 'root' ? 'direct' : 'account'
  }
  switch (requester.kind) {
    case 'user':
      return aws === requester.arn ? 'direct' : undefined
    case 'role-session':
      if (aws === requester.arn) return 'direct'
      return aws === requester.roleArn ? 'role' : undefined
    case 'federated-user':
      if (aws === requester.arn) return 'direct'
      return aws === requester.userArn ? 'role' : undefined
    default:
      return undefined
  }
}

/**
 * Whether a NotPrincipal element leaves a requester out. A request is checked for each principal that it comes from, the account, the role and
 * the session, so all of them have to be named (IAM user guide, NotPrincipal).
 */
export function isExceptedPrincipal(principal: PolicyPrincipal, requester: Requester): boolean {
  if (requester.kind === 'service' || requester.kind === 'anonymous')
    return matchPrincipal(principal, requester) !== undefined
  return principalsOf(requester).every((each) => matchPrincipal(principal, each) === 'direct')
}

function principalsOf(requester: Requester): readonly Requester[] {
  const root: Requester = { kind: 'root', account: accountOf(requester)! }
  switch (requester.kind) {
    case 'role-session':
      return [requester, { kind: 'user', arn: requester.roleArn }, root]
    case 'federated-user':
      return [requester, { kind: 'user', arn: requester.userArn }, root]
    case 'user':
      return [requester, root]
    default:
      return [requester]
  }
}
