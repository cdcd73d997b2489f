import type { DataScope } from '../../src/access/data-scope.ts'
import { type AccessResult, evaluateAccess } from '../../src/access/evaluate-access.ts'
import type { PolicyDocument } from '../../src/access/iam/policy-document.ts'
import type { AccessIntent, DataAction, DataHost, Principal } from '../../src/access/intent.ts'
import type { StoreGuard } from '../../src/access/store-guard.ts'
import type { AccessControl } from '../../src/models/contract.ts'

/** A principal with defaults: a role inside of the VPC, without a shell anywhere. */
export function somebody(id: string, more: Partial<Principal> = {}): Principal {
  return { id, type: 'iam-role', network: 'vpc', logsInTo: [], root: false, ...more }
}

/** An intent in short hand: `grants` are [principal, dataset or scope id, actions]. */
export function intentOf(
  principals: readonly Principal[],
  grants: readonly (readonly [string, string, ...DataAction[]])[],
  more: Partial<AccessIntent> = {},
): AccessIntent {
  const scopes = more.scopes ?? []
  const scopeOf = (name: string): DataScope => scopes.find(({ id }) => id === name) ?? { dataset: name }
  const flat = grants.flatMap(([principal, place, ...actions]) =>
    actions.map((action) => ({ principal, scope: scopeOf(place), action })),
  )
  return {
    account: '111122223333',
    region: 'us-east-1',
    principals,
    scopes,
    grants: flat,
    actions: flat.some(({ action }) => action === 'delete') ? ['read', 'write', 'delete'] : ['read', 'write'],
    derivesPolicies: true,
    serviceControl: [],
    resourceControl: [],
    resourcePolicies: [],
    ...more,
  }
}

/** Tries everybody on one store that holds the datasets. */
export function tryStore(
  guard: StoreGuard,
  datasets: readonly string[],
  intent: AccessIntent,
  hosts: readonly DataHost[] = [],
): AccessResult {
  const control: AccessControl = { entry: 'aws-api', iamGranularity: 'object', dataPlane: 'iam', guard, evidence: [] }
  return evaluateAccess(intent, [{ store: datasets[0]!, datasets, control }], hosts)
}

/** What came out wrong, as `leak: who action place`. */
export function wrongs({ leaks, lockOuts }: AccessResult): readonly string[] {
  const name =
    (kind: string) =>
    ({ principal, action, dataset, scope }: AccessResult['checks'][number]): string =>
      `${kind}: ${principal} ${action} ${scope ?? dataset}`
  return [...leaks.map(name('leak')), ...lockOuts.map(name('lock-out'))]
}

/** The policy in a file of a result. */
export function policyIn({ files }: AccessResult, name: string): PolicyDocument {
  const file = files.find((candidate) => candidate.name === name)
  if (file === undefined) throw new Error(`no ${name} among ${files.map((each) => each.name).join(', ')}`)
  return file.document as PolicyDocument
}
