import type { PolicyStatement } from '../../../src/access/iam/policy-document.ts'
import type { PolicyLayers } from '../../../src/access/iam/policy-layers.ts'
import type { IamRequest, Requester } from '../../../src/access/iam/request.ts'

// A second reading of the IAM user guide, as plain as possible and by other means: recursion over characters, strings instead of compiled
// patterns, sets of the names that a requester answers to, and one truth table for the flow chart. It knows what the random policies use:
// strings, booleans, numbers, ARNs and Null; no dates or addresses.

export type NaiveDecision = 'allow' | 'explicit-deny' | 'implicit-deny'

function like(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  const [head, rest] = [pattern[0]!, pattern.slice(1)]
  if (head === '*') return like(rest, text) || (text !== '' && like(pattern, text.slice(1)))
  return text !== '' && (head === '?' || head === text[0]) && like(rest, text.slice(1))
}

/** Puts private-use characters in the place of wildcards that a value or an escape contains, so that they cannot match as such. */
const hide = (text: string): string => text.replaceAll('*', '\uE000').replaceAll('?', '\uE001')

function substitute(text: string, context: IamRequest['context']): string | null {
  const open = text.indexOf('${')
  if (open < 0) return text
  const close = text.indexOf('}', open)
  const name = text.slice(open + 2, close)
  const rest = substitute(text.slice(close + 1), context)
  if (rest === null) return null
  if (name === '*' || name === '?' || name === '$') return text.slice(0, open) + hide(name) + rest
  const [key, fallback] = name.split(', ')
  const values = lookUp(context, key!)
  const value =
    values.length === 1 ? values[0]! : values.length === 0 && fallback !== undefined ? fallback.slice(1, -1) : null
  return value === null ? null : text.slice(0, open) + hide(value) + rest
}

function lookUp(context: IamRequest['context'], key: string): string[] {
  for (const [name, value] of Object.entries(context))
    if (name.toUpperCase() === key.toUpperCase()) return [value].flat() as string[]
  return []
}

/** Names of a requester, from the most particular to its account. */
function names(requester: Requester): { self: string[]; behind: string[]; account: string | undefined } {
  switch (requester.kind) {
    case 'user':
      return { self: [requester.arn], behind: [], account: requester.arn.split(':')[4] }
    case 'role-session':
      return { self: [requester.arn], behind: [requester.roleArn], account: requester.arn.split(':')[4] }
    case 'federated-user':
      return { self: [requester.arn], behind: [requester.userArn], account: requester.arn.split(':')[4] }
    case 'root':
      return {
        self: [`arn:aws:iam::${requester.account}:root`, requester.account],
        behind: [],
        account: requester.account,
      }
    case 'service':
      return { self: [requester.name], behind: [], account: undefined }
    case 'anonymous':
      return { self: [], behind: [], account: undefined }
  }
}

function listed(principal: PolicyStatement['Principal']): string[] {
  if (principal === undefined) return []
  return principal === '*' ? ['*'] : (Object.values(principal).flat() as string[])
}

type Degree = 'direct' | 'behind' | 'account' | 'no'

function degree(statement: PolicyStatement, requester: Requester): Degree {
  const { self, behind, account } = names(requester)
  const accountNames = account === undefined ? [] : [account, `arn:aws:iam::${account}:root`]
  if (statement.NotPrincipal !== undefined) {
    const except = new Set(listed(statement.NotPrincipal))
    const isListed = (name: string): boolean => except.has(name) || except.has('*')
    const mustBeListed = [...self, ...behind]
    const accountListed = account === undefined || accountNames.some(isListed)
    const all = requester.kind === 'anonymous' ? except.has('*') : mustBeListed.every(isListed) && accountListed
    return (requester.kind === 'root' ? accountListed : all) ? 'no' : 'direct'
  }
  if (statement.Principal === undefined) return 'direct'
  const named = new Set(listed(statement.Principal))
  if (named.has('*') || self.some((name) => named.has(name))) return 'direct'
  if (behind.some((name) => named.has(name))) return 'behind'
  return accountNames.some((name) => named.has(name)) ? 'account' : 'no'
}

function arnLike(pattern: string, arn: string, context: IamRequest['context']): boolean | null {
  const whole = substitute(pattern, context)
  if (whole === null) return null
  if (pattern === '*') return true
  const [left, right] = [whole.split(':'), hide(arn).split(':')]
  if (left.length < 6 || right.length < 6) return false
  const six = (parts: string[]): string[] => [...parts.slice(0, 5), parts.slice(5).join(':')]
  return six(left).every((part, index) => like(part, six(right)[index]!))
}

function condition(statement: PolicyStatement, context: IamRequest['context']): boolean {
  for (const [name, keys] of Object.entries(statement.Condition ?? {}))
    for (const [key, raw] of Object.entries(keys)) {
      const wanted = [raw].flat().map(String)
      const given = lookUp(context, key)
      if (name === 'Null') {
        if (!wanted.includes(String(given.length === 0))) return false
        continue
      }
      const set = name.startsWith('ForAllValues:') ? 'all' : name.startsWith('ForAnyValue:') ? 'any' : ''
      const plain = name.replace(/^For(All|Any)Values?:/, '').replace('IfExists', '')
      const negated = plain.includes('Not')
      if (given.length === 0) {
        if (name.endsWith('IfExists') || set === 'all' || (negated && set === '')) continue
        return false
      }
      if (negated && wanted.some((value) => substitute(value, context) === null)) return false
      const base = plain.replace('Not', '')
      const hit = (value: string): boolean => wanted.some((one) => compare(base, one, value, context)) !== negated
      const holds =
        set === 'all' ? given.every(hit) : set === 'any' ? given.some(hit) : given.length === 1 && hit(given[0]!)
      if (!holds) return false
    }
  return true
}

function compare(operator: string, wanted: string, given: string, context: IamRequest['context']): boolean {
  const text = substitute(wanted, context)
  switch (operator) {
    case 'StringEquals':
      return text !== null && text.replaceAll('\uE000', '*').replaceAll('\uE001', '?') === given
    case 'StringLike':
      return text !== null && like(text, hide(given))
    case 'ArnEquals':
    case 'ArnLike':
      return arnLike(wanted, given, context) === true
    case 'Bool':
      return wanted === given
    case 'NumericLessThan':
      return Number(given) < Number(wanted)
    default:
      throw new Error(`the naive evaluator does not know ${operator}`)
  }
}

function applies(statement: PolicyStatement, { action, resource, context, requester }: IamRequest): Degree {
  const act = (patterns: string | string[]): boolean =>
    [patterns].flat().some((pattern) => like(pattern.toLowerCase(), action.toLowerCase()))
  if (statement.Action !== undefined ? !act(statement.Action) : act(statement.NotAction!)) return 'no'
  const on = [statement.Resource ?? statement.NotResource!].flat().map((pattern) => arnLike(pattern, resource, context))
  if (statement.Resource !== undefined ? !on.includes(true) : on.includes(true) || on.includes(null)) return 'no'
  return condition(statement, context) ? degree(statement, requester) : 'no'
}

/** Decides by listing every statement that applies, then reading the flow chart off as a truth table. */
export function naiveDecision(request: IamRequest, policies: PolicyLayers): NaiveDecision {
  const { requester } = request
  const { account } = names(requester)
  const hasIdentity = account !== undefined && requester.kind !== 'root'
  const isSession = requester.kind === 'role-session' || requester.kind === 'federated-user'
  const degrees = (documents: readonly { document: { Statement: unknown } }[] | undefined, effect: string): Degree[] =>
    (documents ?? [])
      .flatMap(({ document }) => [document.Statement].flat() as PolicyStatement[])
      .filter((statement) => statement.Effect === effect)
      .map((statement) => applies(statement, request))
      .filter((found) => found !== 'no')
  const layers = {
    identity: hasIdentity ? policies.identity : undefined,
    boundary: hasIdentity && policies.boundary ? [policies.boundary] : undefined,
    session: isSession ? policies.session : undefined,
    scp: account === undefined ? undefined : policies.serviceControl,
    rcp: policies.resourceControl,
    resource: policies.resource ? [policies.resource] : undefined,
    endpoint: policies.endpoint ? [policies.endpoint] : undefined,
  }
  const everything = [
    layers.identity,
    layers.boundary,
    layers.session,
    layers.rcp,
    layers.resource,
    layers.endpoint,
    layers.scp?.flat(),
  ]
  if (everything.some((documents) => degrees(documents, 'Deny').length > 0)) return 'explicit-deny'
  const allows = (documents: typeof layers.identity): boolean => degrees(documents, 'Allow').length > 0
  const scpOk = (layers.scp ?? []).every((level) => allows(level))
  const endpointOk = layers.endpoint === undefined || allows(layers.endpoint)
  const ceilings = [layers.boundary, layers.session].every((documents) => documents === undefined || allows(documents))
  const byResource = new Set(degrees(layers.resource, 'Allow'))
  const byIdentity = requester.kind === 'root' || allows(layers.identity)
  const sameAccount = account === request.resourceAccount
  const granted =
    account === undefined
      ? byResource.size > 0
      : sameAccount
        ? byResource.has('direct') || ((byIdentity || byResource.has('behind')) && ceilings)
        : byResource.size > 0 && byIdentity && ceilings
  return scpOk && endpointOk && granted ? 'allow' : 'implicit-deny'
}
