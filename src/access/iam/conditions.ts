import { conditionOperator } from './condition-operators.ts'
import type { PolicyCondition } from './policy-document.ts'
import { isResolvable, type VariableScope } from './policy-variables.ts'

/**
 * Whether the condition of a statement holds: every key under every operator must. Of the values of a key one is enough; under negated
 * operators none may match. A key that the request lacks does not match, which makes negated operators hold.
 *
 * Rules: IAM user guide, Conditions with multiple context keys or values; Single-valued and multivalued context keys.
 */
export function conditionHolds(condition: PolicyCondition | undefined, scope: VariableScope): boolean {
  return Object.entries(condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => keyHolds(operator, key, [values].flat().map(String), scope)),
  )
}

function keyHolds(name: string, key: string, wanted: readonly string[], scope: VariableScope): boolean {
  const asked = conditionOperator(name)
  if (asked === undefined) return false
  const given = scope.context(key)
  const { operator, over, ifExists } = asked
  if (operator === undefined)
    return wanted.some((isAbsent) => (isAbsent.toLowerCase() === 'true') === (given === undefined))
  if (given === undefined) {
    if (ifExists || over === 'all') return true
    return over === 'single' && operator.isNegated
  }
  // A variable without a value would make a negated operator hold for everything: the statement is void instead.
  const isVoid = operator.isNegated && operator.hasVariables && !wanted.every((one) => isResolvable(one, scope))
  if (isVoid) return false
  const matches = (value: string): boolean => wanted.some((one) => operator.compare(one, value, scope))
  const holds = (value: string): boolean => matches(value) !== operator.isNegated
  switch (over) {
    case 'all':
      return given.every(holds)
    case 'any':
      return given.some(holds)
    case 'single':
      // Operators without a set qualifier are for keys with one value; AWS leaves open what they make of several.
      return given.length === 1 && holds(given[0]!)
  }
}
