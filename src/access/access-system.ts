import { matchesArn } from './iam/arn-pattern.ts'
import { evaluateRequest } from './iam/evaluate-request.ts'
import { statementsOf } from './iam/policy-document.ts'
import type { NamedPolicy, PolicyLayers } from './iam/policy-layers.ts'
import { accountOf, type IamRequest, requestContext } from './iam/request.ts'
import { hostIdentity, type Identity } from './identities.ts'
import type { AccessIntent, DataHost, Principal } from './intent.ts'
import { isPublicStatement } from './s3/public-statement.ts'
import type { AccessSystem, ApiCall, BorrowedRole, CallDecision, GuardedResource } from './store-guard.ts'

/** What an access system is built from. */
export interface AccessSystemParts {
  readonly intent: AccessIntent
  readonly hosts: readonly DataHost[]
  readonly identities: readonly Identity[]
  /** Resources with the policies that are in force. */
  readonly resources: readonly GuardedResource[]
  /** Derived identity policies, by identity. */
  readonly identityPolicies: ReadonlyMap<string, readonly NamedPolicy[]>
}

const LITERAL = { hasVariables: false, context: requestContext({}) }

/** The policies of an option in force: decides calls of identities on resources. */
export function createAccessSystem({
  intent,
  hosts,
  identities,
  resources,
  identityPolicies,
}: AccessSystemParts): AccessSystem {
  const layersOf = (identity: Identity): PolicyLayers => ({
    identity: [
      ...(identityPolicies.get(identity.id) ?? []),
      ...named(`own policy of ${identity.id}`, identity.policies),
    ],
    ...(identity.boundary === undefined
      ? {}
      : { boundary: { name: `boundary of ${identity.id}`, document: identity.boundary } }),
    ...(identity.session === undefined
      ? {}
      : { session: [{ name: `session policy of ${identity.id}`, document: identity.session }] }),
    ...(accountOf(identity.requester) === intent.account && intent.serviceControl.length > 0
      ? {
          serviceControl: intent.serviceControl.map((document, index) =>
            named(`service control policy ${index + 1}`, [document]),
          ),
        }
      : {}),
    resourceControl: named('resource control policy', intent.resourceControl),
  })
  const cache = new Map<string, PolicyLayers>()
  const cachedLayers = (identity: Identity): PolicyLayers => {
    const known = cache.get(identity.id) ?? layersOf(identity)
    cache.set(identity.id, known)
    return known
  }
  const guarding = new Map<string, GuardedResource | undefined>()
  const resourceOf = (arn: string): GuardedResource | undefined => {
    if (guarding.has(arn)) return guarding.get(arn)
    const found = resources.find(({ arns }) => arns.some((pattern) => matchesArn(pattern, arn, LITERAL)))
    guarding.set(arn, found)
    return found
  }

  const authorize = (identity: Identity, call: ApiCall): CallDecision => {
    const resource = resourceOf(call.resource)
    const request = requestOf(identity, call, intent.account)
    if (resource?.isOpenWithoutPolicy && resource.policy === undefined) return { allowed: true }
    const decision = evaluateRequest(
      request,
      {
        ...cachedLayers(identity),
        ...(resource?.policy === undefined ? {} : { resource: { name: resource.name, document: resource.policy } }),
      },
      resource?.resourcePolicyRules ? { resourcePolicyRules: true } : {},
    )
    return decision.allowed && isShutOut(identity, resource, intent.account)
      ? { allowed: false, kind: 'public-access-block', resource: resource!.name }
      : decision
  }
  return {
    authorize,
    describe: (_, call, decision) => describeDecision(call, decision),
    borrowedRoles: (principal) => {
      const identity = identities.find(({ id }) => id === principal.id)
      return identity === undefined ? [] : hosts.flatMap((host) => borrow(principal, identity, host, intent, authorize))
    },
  }
}

function named(
  name: string,
  documents: NamedPolicy['document'][] | readonly NamedPolicy['document'][],
): readonly NamedPolicy[] {
  return documents.map((document, index) => ({ name: index === 0 ? name : `${name} (${index + 1})`, document }))
}

function requestOf(
  identity: Identity,
  { action, resource, context, contextKeys }: ApiCall,
  account: string,
): IamRequest {
  const all = { ...identity.context, ...context }
  const evaluated =
    contextKeys === undefined
      ? all
      : Object.fromEntries(Object.entries(all).filter(([key]) => contextKeys.includes(key)))
  return { requester: identity.requester, action, resource, resourceAccount: account, context: evaluated }
}

/** Restricted buckets with a public policy let in services and their own account only. */
function isShutOut({ requester }: Identity, resource: GuardedResource | undefined, account: string): boolean {
  if (!resource?.restrictsPublicPolicies || resource.policy === undefined || requester.kind === 'service') return false
  return accountOf(requester) !== account && statementsOf(resource.policy).some(isPublicStatement)
}

/** Roles that a shell, or the right to start machines, brings along. */
function borrow(
  principal: Principal,
  identity: Identity,
  host: DataHost,
  { account, region }: AccessIntent,
  authorize: AccessSystem['authorize'],
): readonly BorrowedRole[] {
  const role = hostIdentity(host, account)
  const can = (action: string, resource: string): boolean => authorize(identity, { action, resource }).allowed
  const lend = (how: string): readonly BorrowedRole[] => [{ identity: role, host, how }]
  if (principal.logsInTo.includes(host.consumer))
    return lend(`a shell on the hosts of ${host.consumer} lends their instance role`)
  if (identity.policies.length === 0) return []
  if (can('ssm:StartSession', `arn:aws:ec2:${region}:${account}:instance/${host.consumer}`))
    return lend(`ssm:StartSession opens a shell on the hosts of ${host.consumer}, which lends their instance role`)
  const passes = can('iam:PassRole', role.principalName)
  return passes && (can('ec2:RunInstances', '*') || can('elasticmapreduce:RunJobFlow', '*'))
    ? lend(`iam:PassRole lets it start machines under the role of the hosts of ${host.consumer}`)
    : []
}

/** What decided a call, in words. */
export function describeDecision({ action }: ApiCall, decision: CallDecision): string {
  if (decision.allowed) {
    if (decision.by === undefined) return `nothing restricts ${action}`
    return `${statementName(decision.by)} allows ${action}`
  }
  switch (decision.kind) {
    case 'explicit-deny':
      return `${statementName(decision.by)} denies ${action}`
    case 'public-access-block':
      return `Block Public Access keeps out what the public ${decision.resource} would let in`
    case 'implicit-deny':
      return decision.layer === 'identity' || decision.layer === 'resource'
        ? `no statement allows ${action}, so IAM denies`
        : `the ${LAYERS[decision.layer]} does not allow ${action}`
  }
}

const LAYERS = {
  'resource-control': 'resource control policy',
  'service-control': 'service control policy',
  endpoint: 'policy of the VPC endpoint',
  boundary: 'permissions boundary',
  session: 'session policy',
} as const

function statementName({ policy, sid, index }: { policy: string; sid?: string; index: number }): string {
  return `${sid === undefined ? `statement ${index + 1}` : sid} of the ${policy}`
}
