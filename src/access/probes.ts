import type { DataScope, Probe } from './data-scope.ts'
import { scopeContains } from './data-scope.ts'
import { resolveText } from './iam/policy-variables.ts'
import type { RequestContext } from './iam/request.ts'

/** Stands for the attributes of an item that no scope names. */
const OTHER_ATTRIBUTE = 'payload'

/**
 * The data that is tried in a dataset: something out of every scope, and something outside of all. A scope that differs from principal to
 * principal, such as `home/${aws:username}/`, is tried once for each.
 */
export function probesOf(
  dataset: string,
  scopes: readonly DataScope[],
  principals: readonly { readonly id: string; readonly known: RequestContext }[],
): readonly Probe[] {
  const own = scopes.filter((scope) => scope.dataset === dataset)
  const inScopes = own.flatMap((scope) =>
    isPersonal(scope)
      ? principals.flatMap(({ id, known }) => probeIn(scope, known, `${scope.id} of ${id}`) ?? [])
      : (probeIn(scope, () => undefined, scope.id!) ?? []),
  )
  const outside: Probe = {
    dataset,
    key: 'other/sample',
    tags: {},
    prefix: '',
    ...(own.some(({ attributes }) => attributes !== undefined) ? { attributes: [OTHER_ATTRIBUTE] } : {}),
  }
  const covered = own.some((scope) => scopeContains(scope, outside, () => undefined))
  return covered ? inScopes : [...inScopes, outside]
}

function isPersonal({ keys = [] }: DataScope): boolean {
  return keys.some((pattern) => /\$\{[^}*?$]/.test(pattern))
}

function probeIn(scope: DataScope, known: RequestContext, name: string): Probe | undefined {
  const { dataset, keys, tag, attributes } = scope
  const [pattern = '*'] = keys ?? []
  const text = resolveText(pattern, { hasVariables: true, context: known })
  if (text === undefined) return undefined
  return {
    dataset,
    scope: name,
    key: text.replaceAll('*', 'sample').replaceAll('?', 'x'),
    tags: tag === undefined ? {} : { [tag.key]: tag.value },
    prefix: /^[^*?]*/.exec(text)![0],
    ...(attributes === undefined ? {} : { attributes }),
  }
}
