import { type AccessSystemParts, createAccessSystem } from './access-system.ts'
import { unique } from './deny-others.ts'
import { fitPolicy } from './fit-policy.ts'
import { type PolicyDocument, type PolicyStatement, statementsOf } from './iam/policy-document.ts'
import type { NamedPolicy } from './iam/policy-layers.ts'
import { hostIdentity, type Identity, identitiesOf, knownOf } from './identities.ts'
import { identityPolicies, identityPolicyFiles } from './identity-policies.ts'
import type { AccessIntent, DataHost } from './intent.ts'
import { probesOf } from './probes.ts'
import type {
  AccessSystem,
  GuardedResource,
  GuardedSite,
  PolicyFile,
  ProtectedStore,
  SiteGrant,
  StoreGuard,
} from './store-guard.ts'

/** A store with what is in it and how it is guarded. */
export interface StoreToGuard {
  readonly store: string
  readonly datasets: readonly string[]
  readonly guard: StoreGuard
}

/** An option under its policies. */
export interface ProtectedOption {
  readonly identities: readonly Identity[]
  readonly stores: readonly { readonly site: GuardedSite; readonly protection: ProtectedStore }[]
  readonly system: AccessSystem
  /** The policies and settings that put all this in force. */
  readonly files: readonly PolicyFile[]
}

/**
 * Derives the tightest policies that the stores of an option can express for what is intended: each grant is made to work, and where a
 * store cannot tell what is granted from what is not, as little more as possible comes with it. Policies of the user's own are in force
 * beside them.
 */
export function derivePolicies(
  intent: AccessIntent,
  stores: readonly StoreToGuard[],
  hosts: readonly DataHost[],
): ProtectedOption {
  const identities = identitiesOf(intent)
  const guarded = stores.map(({ store, datasets, guard }) => {
    const site = siteOf(store, datasets, intent, identities, hosts)
    return { site, protection: guard.protect(site) }
  })
  const resources = guarded.flatMap(({ protection }) =>
    protection.resources.map((resource) => withOwnStatements(fitted(resource), intent.resourcePolicies)),
  )
  const policies = identityPoliciesOf(guarded.map(({ protection }) => protection))
  const parts: AccessSystemParts = { intent, hosts, identities, resources, identityPolicies: policies }
  return {
    identities,
    stores: guarded,
    system: createAccessSystem(parts),
    files: [
      ...resources.flatMap(({ policy, file }) => (policy === undefined ? [] : [{ ...file, document: policy }])),
      ...guarded.flatMap(({ protection }) => protection.files),
      ...[...policies].flatMap(([id, documents]) => identityPolicyFiles(id, documents)),
    ],
  }
}

function siteOf(
  store: string,
  datasets: readonly string[],
  intent: AccessIntent,
  identities: readonly Identity[],
  hosts: readonly DataHost[],
): GuardedSite {
  const people = intent.grants.flatMap((grant): readonly SiteGrant[] => {
    const index = intent.principals.findIndex(({ id }) => id === grant.principal)
    if (index === -1 || !datasets.includes(grant.scope.dataset)) return []
    return [
      { identity: identities[index]!, principal: intent.principals[index]!, scope: grant.scope, action: grant.action },
    ]
  })
  const present = hosts.filter((host) => host.datasets.some((dataset) => datasets.includes(dataset)))
  const machines = present.flatMap((host) =>
    host.datasets
      .filter((dataset) => datasets.includes(dataset))
      .flatMap((dataset) =>
        intent.actions.map(
          (action): SiteGrant => ({ identity: hostIdentity(host, intent.account), host, scope: { dataset }, action }),
        ),
      ),
  )
  const principals = identities.map((identity) => ({ id: identity.id, known: knownOf(identity) }))
  return {
    store,
    datasets,
    intent,
    grants: [...people, ...machines],
    hosts: present,
    probes: datasets.flatMap((dataset) => probesOf(dataset, intent.scopes, principals)),
  }
}

function fitted(resource: GuardedResource): GuardedResource {
  const { policy, file } = resource
  return policy === undefined ? resource : { ...resource, policy: fitPolicy(policy, file.limit) }
}

/** Adds the statements of the user's own that are about the service of the resource. */
function withOwnStatements(resource: GuardedResource, documents: readonly PolicyDocument[]): GuardedResource {
  const services = new Set(resource.arns.map((arn) => arn.split(':')[2]))
  const own = documents.flatMap(statementsOf).filter((statement) => isAbout(statement, services))
  if (own.length === 0) return resource
  const derived = resource.policy === undefined ? [] : statementsOf(resource.policy)
  return { ...resource, policy: { Version: '2012-10-17', Statement: [...derived, ...own] } }
}

function isAbout({ Resource, NotResource }: PolicyStatement, services: ReadonlySet<string | undefined>): boolean {
  return [Resource ?? NotResource ?? []].flat().some((arn) => arn === '*' || services.has(arn.split(':')[2]))
}

function identityPoliciesOf(stores: readonly ProtectedStore[]): ReadonlyMap<string, readonly NamedPolicy[]> {
  const ids = unique(stores.flatMap(({ identityStatements }) => [...identityStatements.keys()]))
  return new Map(
    ids.map((id) => [
      id,
      identityPolicies(
        id,
        stores.flatMap(({ identityStatements }) => identityStatements.get(id) ?? []),
      ),
    ]),
  )
}
