import type { PrincipalMatch } from './match-principal.ts'
import { matchStatement } from './match-statement.ts'
import { statementsOf } from './policy-document.ts'
import type { NamedPolicy, PolicyLayer, PolicyLayers } from './policy-layers.ts'
import { accountOf, type IamRequest, type RequestContext, requestContext } from './request.ts'

/** The statement that settled a request. */
export interface DecidingStatement {
  readonly policy: string
  readonly layer: PolicyLayer
  /** Place in the document, from 0. */
  readonly index: number
  readonly sid?: string
}

/**
 * What IAM decides. `explicit-deny` names the statement; `implicit-deny` names the first layer that lacks an allow; an allow names the
 * statement that grants, unless it is the account's root user, who needs none.
 */
export type IamDecision =
  | { readonly allowed: true; readonly by?: DecidingStatement }
  | { readonly allowed: false; readonly kind: 'explicit-deny'; readonly by: DecidingStatement }
  | { readonly allowed: false; readonly kind: 'implicit-deny'; readonly layer: PolicyLayer }

/** What is special about the service that is called. */
export interface ServiceRules {
  /** Identity policies count only where the resource policy hands the decision to the account, as with KMS keys and role trust. */
  readonly resourcePolicyRules?: boolean
}

/** A request with its context ready to be looked up. */
interface Asked extends IamRequest {
  readonly known: RequestContext
}

interface Match {
  readonly by: DecidingStatement
  readonly who: PrincipalMatch
}

/**
 * Decides a request by the rules of IAM:
 *
 * 1. an explicit deny in any policy denies
 * 2. resource control policies, service control policies and the endpoint's policy must each allow, where they apply
 * 3. within an account the resource policy or an identity policy must allow. What the resource policy grants directly to the user or session,
 *    to everybody or to a service needs nothing else; what it grants to a role stays within boundary and session policy; what it grants
 *    to the account is for identity policies to give
 * 4. across accounts both must allow
 * 5. boundary and session policy must allow what is left
 *
 * Source: IAM user guide, How AWS enforcement code logic evaluates requests to allow or deny access; Cross-account policy evaluation logic.
 */
export function evaluateRequest(asked: IamRequest, policies: PolicyLayers, rules: ServiceRules = {}): IamDecision {
  const request: Asked = { ...asked, known: requestContext(asked.context) }
  const layers = applicable(request, policies)
  const denied = findDeny(request, layers)
  if (denied !== undefined) return { allowed: false, kind: 'explicit-deny', by: denied }
  const blocked = blockingGuardrail(request, layers)
  if (blocked !== undefined) return implicit(blocked)
  const granted = findAllow(request, 'resource', layers.resource === undefined ? [] : [layers.resource])
  const account = accountOf(request.requester)
  if (account === undefined) return granted === undefined ? implicit('resource') : { allowed: true, by: granted.by }
  const isRoot = request.requester.kind === 'root'
  const own = findAllow(request, 'identity', layers.identity ?? [])
  if (account !== request.resourceAccount) {
    if (granted === undefined) return implicit('resource')
    if (own === undefined && !isRoot) return implicit('identity')
    return within(request, layers, granted.by)
  }
  if (granted?.who === 'direct') return { allowed: true, by: granted.by }
  if (rules.resourcePolicyRules && granted === undefined) return implicit('resource')
  if (isRoot) return { allowed: true }
  const allow = own ?? (granted?.who === 'role' ? granted : undefined)
  return allow === undefined ? implicit('identity') : within(request, layers, allow.by)
}

function implicit(layer: PolicyLayer): IamDecision {
  return { allowed: false, kind: 'implicit-deny', layer }
}

/** Leaves out what does not apply: nobody attaches policies to services and strangers, and only sessions have session policies. */
function applicable({ requester }: IamRequest, policies: PolicyLayers): PolicyLayers {
  const { resource, resourceControl, endpoint, identity, serviceControl, boundary, session } = policies
  const atResource = {
    ...(resource === undefined ? {} : { resource }),
    ...(resourceControl === undefined ? {} : { resourceControl }),
    ...(endpoint === undefined ? {} : { endpoint }),
  }
  if (requester.kind === 'service' || requester.kind === 'anonymous') return atResource
  const controlled = { ...atResource, ...(serviceControl === undefined ? {} : { serviceControl }) }
  if (requester.kind === 'root') return controlled
  const isSession = requester.kind === 'role-session' || requester.kind === 'federated-user'
  return {
    ...controlled,
    ...(identity === undefined ? {} : { identity }),
    ...(boundary === undefined ? {} : { boundary }),
    ...(session === undefined || !isSession ? {} : { session }),
  }
}

function findDeny(request: Asked, layers: PolicyLayers): DecidingStatement | undefined {
  const all: readonly (readonly [PolicyLayer, readonly NamedPolicy[]])[] = [
    ['resource-control', layers.resourceControl ?? []],
    ['service-control', layers.serviceControl?.flat() ?? []],
    ['endpoint', layers.endpoint === undefined ? [] : [layers.endpoint]],
    ['resource', layers.resource === undefined ? [] : [layers.resource]],
    ['identity', layers.identity ?? []],
    ['boundary', layers.boundary === undefined ? [] : [layers.boundary]],
    ['session', layers.session ?? []],
  ]
  for (const [layer, policies] of all) {
    const found = matchesIn(request, layer, policies, 'Deny')[0]
    if (found !== undefined) return found.by
  }
  return undefined
}

/** The strongest allow of a layer. */
function findAllow(request: Asked, layer: PolicyLayer, policies: readonly NamedPolicy[]): Match | undefined {
  const found = matchesIn(request, layer, policies, 'Allow')
  return found.find(({ who }) => who === 'direct') ?? found.find(({ who }) => who === 'role') ?? found[0]
}

function matchesIn(
  request: Asked,
  layer: PolicyLayer,
  policies: readonly NamedPolicy[],
  effect: 'Allow' | 'Deny',
): readonly Match[] {
  return policies.flatMap(({ name, document }) =>
    statementsOf(document).flatMap((statement, index): readonly Match[] => {
      const who = statement.Effect === effect ? matchStatement(statement, document, request, request.known) : undefined
      if (who === undefined) return []
      const sid = statement.Sid === undefined || statement.Sid === '' ? {} : { sid: statement.Sid }
      return [{ who, by: { policy: name, layer, index, ...sid } }]
    }),
  )
}

function blockingGuardrail(request: Asked, { serviceControl, endpoint }: PolicyLayers): PolicyLayer | undefined {
  const allows = (layer: PolicyLayer, policies: readonly NamedPolicy[]): boolean =>
    findAllow(request, layer, policies) !== undefined
  // Resource control policies only deny; what allows everything beside them cannot be detached.
  if (!(serviceControl ?? []).every((level) => allows('service-control', level))) return 'service-control'
  return endpoint === undefined || allows('endpoint', [endpoint]) ? undefined : 'endpoint'
}

function within(request: Asked, { boundary, session }: PolicyLayers, by: DecidingStatement): IamDecision {
  if (boundary !== undefined && findAllow(request, 'boundary', [boundary]) === undefined) return implicit('boundary')
  if (session !== undefined && findAllow(request, 'session', session) === undefined) return implicit('session')
  return { allowed: true, by }
}
