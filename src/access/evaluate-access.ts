import type { AccessControl } from '../models/contract.ts'
import { type Evidence, factEvidence } from '../quantities/source.ts'
import { clusterGuard } from './cluster-guard.ts'
import { scopeContains } from './data-scope.ts'
import { derivePolicies } from './derive-policies.ts'
import { accessFacts } from './facts.ts'
import { fileSystemGuard } from './file-system-guard.ts'
import { knownOf } from './identities.ts'
import type { AccessIntent, DataAction, DataHost } from './intent.ts'
import { intentGuard } from './intent-guard.ts'
import type { CallDecision, PolicyFile, StoreGuard } from './store-guard.ts'

/** A store with the datasets in it. */
export interface GuardedStore {
  readonly store: string
  readonly datasets: readonly string[]
  readonly control: AccessControl
}

/** One test of one principal on one piece of data, with the mechanism that decided. */
export interface AccessCheck {
  readonly principal: string
  readonly dataset: string
  /** The scope that was tried; absent for the dataset outside of all scopes. */
  readonly scope?: string
  readonly action: DataAction
  readonly intended: boolean
  readonly actual: boolean
  readonly mechanism: string
  /** No network path leads there, whatever is allowed. */
  readonly noPath?: true
  /** What IAM decided, where it did. */
  readonly decision?: CallDecision
}

/** All tests of an option, those that came out wrong, and the policies under which they were made. */
export interface AccessResult {
  readonly checks: readonly AccessCheck[]
  /** Can, but should not. */
  readonly leaks: readonly AccessCheck[]
  /** Should, but cannot. */
  readonly lockOuts: readonly AccessCheck[]
  readonly files: readonly PolicyFile[]
  readonly evidence: readonly Evidence[]
}

/**
 * Tries every principal on every dataset and scope, under the tightest policies that each store can express. Where a store's API
 * authenticates each request those policies are the intent itself; where only hosts or mounts are authenticated, everybody behind them
 * shares one fate.
 */
export function evaluateAccess(
  intent: AccessIntent,
  stores: readonly GuardedStore[],
  hosts: readonly DataHost[],
): AccessResult {
  const option = derivePolicies(
    intent,
    stores.map(({ store, datasets, control }) => ({ store, datasets, guard: guardOf(control) })),
    hosts,
  )
  const checks = option.stores.flatMap(({ site, protection }) =>
    site.probes.flatMap((probe) =>
      intent.principals.flatMap((principal, index) =>
        intent.actions.map((action): AccessCheck => {
          const identity = option.identities[index]!
          const known = knownOf(identity)
          const intended = intent.grants.some(
            (grant) =>
              grant.principal === principal.id && grant.action === action && scopeContains(grant.scope, probe, known),
          )
          const result = protection.attempt({ principal, identity, known, probe, action, intended }, option.system)
          return {
            principal: principal.id,
            dataset: probe.dataset,
            ...(probe.scope === undefined ? {} : { scope: probe.scope }),
            action,
            intended,
            ...result,
          }
        }),
      ),
    ),
  )
  return {
    checks,
    leaks: checks.filter((check) => check.actual && !check.intended),
    lockOuts: checks.filter((check) => check.intended && !check.actual),
    files: option.files,
    evidence: [
      ...(checks.length === 0 ? [] : [factEvidence(accessFacts.credentialsStayPrivate)]),
      ...stores.flatMap((store) => store.control.evidence),
    ],
  }
}

/** How a store guards its data: as its model says, else by what is known of its kind. */
function guardOf({ guard, entry, dataPlane }: AccessControl): StoreGuard {
  if (guard !== undefined) return guard
  switch (entry) {
    case 'aws-api':
      return intentGuard
    case 'mount':
      return fileSystemGuard({ hasAccessPoints: dataPlane === 'enforced-identity' })
    case 'cluster-network':
      return clusterGuard({ isKerberized: dataPlane === 'kerberos' })
  }
}
