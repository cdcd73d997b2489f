import type { AttemptResult, ProtectedStore, StoreGuard } from './store-guard.ts'

/**
 * A store whose API checks each signed request but whose policies are not modelled: what is granted is allowed and nothing else, save that
 * whoever has a shell on hosts with a role of their own can use that role.
 */
export const intentGuard: StoreGuard = {
  protect({ grants }): ProtectedStore {
    return {
      resources: [],
      identityStatements: new Map(),
      files: [],
      attempt({ principal, probe, intended }, system): AttemptResult {
        if (intended)
          return { actual: true, mechanism: 'the policy allows this principal; every request is signed and checked' }
        const borrowed = system
          .borrowedRoles(principal)
          .find(
            ({ host, identity }) =>
              host.usesInstanceRole &&
              grants.some((grant) => grant.identity.id === identity.id && grant.scope.dataset === probe.dataset),
          )
        return borrowed === undefined
          ? { actual: false, mechanism: 'no statement allows it, so IAM denies' }
          : { actual: true, mechanism: borrowed.how }
      },
    }
  },
}
