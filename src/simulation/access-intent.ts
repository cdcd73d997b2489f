import type { DataScope } from '../access/data-scope.ts'
import { literalPolicyText } from '../access/iam/policy-variables.ts'
import type { AccessIntent, DataAction, Grant, Principal } from '../access/intent.ts'
import { keyRangePatterns } from '../access/key-range.ts'
import type { AccessSpec } from '../scenarios/access-schema.ts'
import type { Scenario } from '../scenarios/schema.ts'

/** Stands where a scenario names no account, and nobody. */
const NO_ACCESS: AccessSpec = { account: '111122223333', principals: {}, grants: [] }

/** What a scenario intends, as the access tests take it. */
export function accessIntentOf({ access = NO_ACCESS, region }: Pick<Scenario, 'access' | 'region'>): AccessIntent {
  const scopes = Object.entries(access.scopes ?? {}).map(([id, spec]) => scopeOf(id, spec))
  const { derive = true, resource = [], serviceControl = [], resourceControl = [] } = access.policies ?? {}
  return {
    account: access.account,
    region,
    principals: Object.entries(access.principals).map(([id, spec]) => principalOf(id, spec)),
    scopes,
    grants: access.grants.flatMap((grant) => grantsOf(grant, scopes)),
    actions: actionsOf(access),
    derivesPolicies: derive,
    serviceControl,
    resourceControl,
    resourcePolicies: resource,
  }
}

/** Deleting is tried on its own where a grant tells it apart from writing. */
function actionsOf({ grants }: AccessSpec): readonly DataAction[] {
  return grants.some(({ actions }) => actions.includes('delete')) ? ['read', 'write', 'delete'] : ['read', 'write']
}

function principalOf(id: string, spec: AccessSpec['principals'][string]): Principal {
  const {
    type,
    network,
    logsInTo = [],
    root = false,
    account,
    service,
    tags,
    context,
    policies,
    boundary,
    session,
  } = spec
  return {
    id,
    type,
    network,
    logsInTo,
    root,
    ...(account === undefined ? {} : { account }),
    ...(service === undefined ? {} : { service }),
    ...(tags === undefined ? {} : { tags }),
    ...(context === undefined ? {} : { context }),
    ...(policies === undefined ? {} : { policies }),
    ...(boundary === undefined ? {} : { boundary }),
    ...(session === undefined ? {} : { session }),
  }
}

function scopeOf(
  id: string,
  { dataset, prefix, keys, tag, attributes }: NonNullable<AccessSpec['scopes']>[string],
): DataScope {
  return {
    id,
    dataset,
    ...(prefix === undefined ? {} : { keys: [`${literalPrefix(prefix)}*`] }),
    ...(keys === undefined ? {} : { keys: keyRangePatterns(keys.from, keys.before) }),
    ...(tag === undefined ? {} : { tag }),
    ...(attributes === undefined ? {} : { attributes }),
  }
}

/** The text of a prefix with its policy variables, everything else literal. */
function literalPrefix(prefix: string): string {
  return prefix.replace(
    /(\$\{[^}*?$]+\})|(\$)|([^$]+)/g,
    (_, variable?: string, dollar?: string, text?: string) =>
      variable ?? (dollar === undefined ? literalPolicyText(text!) : '${$}'),
  )
}

function grantsOf(
  { principals, datasets = [], scopes: names = [], actions }: AccessSpec['grants'][number],
  scopes: readonly DataScope[],
): readonly Grant[] {
  const parts: readonly DataScope[] = [
    ...datasets.map((dataset) => ({ dataset })),
    ...scopes.filter(({ id }) => id !== undefined && names.includes(id)),
  ]
  return principals.flatMap((principal) =>
    parts.flatMap((scope) => actions.map((action): Grant => ({ principal, scope, action }))),
  )
}
