import { type DataScope, type Probe, scopeContains } from './data-scope.ts'
import type { PolicyStatement } from './iam/policy-document.ts'
import type { Identity } from './identities.ts'
import type { DataAction } from './intent.ts'
import type {
  AccessAttempt,
  AccessSystem,
  ApiCall,
  AttemptResult,
  CallDecision,
  GuardedResource,
  GuardedSite,
  PolicyFile,
  ProtectedStore,
  StoreGuard,
} from './store-guard.ts'

/** Something that can be done through an API and that amounts to an action on data. */
export interface Operation {
  /** Any of these ways will do; all calls of a way must be allowed. */
  readonly ways: readonly (readonly ApiCall[])[]
  /** Whoever is granted the action has to be able to do it; what is not required still must not be possible to others. */
  readonly isRequired: boolean
}

/** A service behind a store: its resources and policies, and the calls that read, write and delete data in it. */
export interface ApiPart {
  protect(site: GuardedSite): ProtectedPart
}

/** A service under its policies. */
export interface ProtectedPart {
  readonly resources: readonly GuardedResource[]
  readonly identityStatements: ReadonlyMap<string, readonly PolicyStatement[]>
  readonly files: readonly PolicyFile[]
  /** Calls that amount to an action on a probe; `covering` are the scopes by which it is granted, if it is. */
  operations(action: DataAction, probe: Probe, covering: readonly DataScope[]): readonly Operation[]
}

/**
 * A store that is reached through signed API calls, each decided by IAM. Somebody who is granted an action must be able to do all that it
 * takes; of somebody who is not, any single way in is a leak, be it under his own name or under a role that he can borrow.
 */
export function signedApiGuard(parts: readonly ApiPart[]): StoreGuard {
  return {
    protect(whole): ProtectedStore {
      // Hosts on which everybody brings his own credentials need none.
      const site = { ...whole, grants: whole.grants.filter(({ host }) => host === undefined || host.usesInstanceRole) }
      const guarded = parts.map((part) => part.protect(site))
      const identityStatements = new Map<string, PolicyStatement[]>()
      for (const part of guarded)
        for (const [id, statements] of part.identityStatements)
          identityStatements.set(id, [...(identityStatements.get(id) ?? []), ...statements])
      return {
        resources: guarded.flatMap(({ resources }) => resources),
        identityStatements,
        files: guarded.flatMap(({ files }) => files),
        attempt: (attempt, system) => attemptCalls(attempt, system, guarded, site),
      }
    },
  }
}

function attemptCalls(
  attempt: AccessAttempt,
  system: AccessSystem,
  parts: readonly ProtectedPart[],
  { grants }: GuardedSite,
): AttemptResult {
  const { principal, identity, known, probe, action, intended } = attempt
  const covering = grants.flatMap((grant) =>
    grant.identity.id === identity.id && grant.action === action && scopeContains(grant.scope, probe, known)
      ? [grant.scope]
      : [],
  )
  const operations = parts.flatMap((part) => part.operations(action, probe, covering))
  if (intended) return tryAll(identity, operations, system)
  const own = tryAny(identity, operations, system)
  if (own.actual) return own
  const borrowed = system
    .borrowedRoles(principal)
    .filter(({ host }) => host.usesInstanceRole)
    .map(({ how, identity: role }) => ({ ...tryAny(role, operations, system), mechanism: how }))
  return borrowed.find(({ actual }) => actual) ?? own
}

/** Somebody who is granted it needs every required operation; the first that fails explains. */
function tryAll(identity: Identity, operations: readonly Operation[], system: AccessSystem): AttemptResult {
  const required = operations.filter(({ isRequired }) => isRequired)
  return firstOf(required, (operation) => run(identity, operation, system), false)
}

function tryAny(identity: Identity, operations: readonly Operation[], system: AccessSystem): AttemptResult {
  return firstOf(operations, (operation) => run(identity, operation, system), true)
}

/** The first way that is open, else what stands in the first. */
function run(identity: Identity, { ways }: Operation, system: AccessSystem): AttemptResult {
  return firstOf(ways, (calls) => runWay(identity, calls, system), true)
}

/** The first attempt with the outcome, else the first of all; nothing is tried after it. */
function firstOf<T>(tried: readonly T[], attempt: (each: T) => AttemptResult, outcome: boolean): AttemptResult {
  let first: AttemptResult | undefined
  for (const each of tried) {
    const result = attempt(each)
    if (result.actual === outcome) return result
    first ??= result
  }
  return first!
}

/** All calls have to be allowed; the first that is not explains. */
function runWay(identity: Identity, calls: readonly ApiCall[], system: AccessSystem): AttemptResult {
  let told: { readonly call: ApiCall; readonly decision: CallDecision } | undefined
  for (const call of calls) {
    const decision = system.authorize(identity, call)
    told ??= { call, decision }
    if (decision.allowed) continue
    told = { call, decision }
    break
  }
  const { call, decision } = told!
  return { actual: decision.allowed, mechanism: system.describe(identity, call, decision), decision }
}
