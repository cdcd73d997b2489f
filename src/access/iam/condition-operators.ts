import { matchesArn } from './arn-pattern.ts'
import { isInRange } from './ip-range.ts'
import { parsePolicyDate } from './policy-date.ts'
import { resolvePattern, resolveText, type VariableScope } from './policy-variables.ts'
import { matchesPattern } from './wildcard-pattern.ts'

/** Whether a value of the request matches a value of the policy. */
type Comparison = (wanted: string, given: string, scope: VariableScope) => boolean

const compareText =
  (same: (a: string, b: string) => boolean): Comparison =>
  (wanted, given, scope) => {
    const text = resolveText(wanted, scope)
    return text !== undefined && same(text, given)
  }

const compareNumbers =
  (holds: (given: number, wanted: number) => boolean, read: (text: string) => number | undefined): Comparison =>
  (wanted, given) => {
    const [limit, value] = [read(wanted), read(given)]
    return limit !== undefined && value !== undefined && holds(value, limit)
  }

function parseNumber(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : undefined
}

const numeric = (holds: (given: number, wanted: number) => boolean): Comparison => compareNumbers(holds, parseNumber)
const date = (holds: (given: number, wanted: number) => boolean): Comparison => compareNumbers(holds, parsePolicyDate)

const equals = (given: number, wanted: number): boolean => given === wanted
const same = compareText((a, b) => a === b)
const sameIgnoringCase = compareText((a, b) => a.toLowerCase() === b.toLowerCase())
const like: Comparison = (wanted, given, scope) => {
  const pattern = resolvePattern(wanted, scope)
  return pattern !== undefined && matchesPattern(pattern, given)
}

interface Operator {
  readonly compare: Comparison
  /** Reads policy variables; others take `${…}` as it stands. */
  readonly hasVariables: boolean
  /** Holds when no value of the policy matches. */
  readonly isNegated: boolean
}

const VARIABLES_READ_BY: readonly Comparison[] = [same, sameIgnoringCase, like, matchesArn]

const when = (compare: Comparison): Operator => operator(compare, false)
const unless = (compare: Comparison): Operator => operator(compare, true)

function operator(compare: Comparison, isNegated: boolean): Operator {
  return { compare, isNegated, hasVariables: VARIABLES_READ_BY.includes(compare) }
}

/** Condition operators but `Null`, without what may stand around their names. IAM user guide, Condition operators. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  stringequals: when(same),
  stringnotequals: unless(same),
  stringequalsignorecase: when(sameIgnoringCase),
  stringnotequalsignorecase: unless(sameIgnoringCase),
  stringlike: when(like),
  stringnotlike: unless(like),
  numericequals: when(numeric(equals)),
  numericnotequals: unless(numeric(equals)),
  numericlessthan: when(numeric((given, wanted) => given < wanted)),
  numericlessthanequals: when(numeric((given, wanted) => given <= wanted)),
  numericgreaterthan: when(numeric((given, wanted) => given > wanted)),
  numericgreaterthanequals: when(numeric((given, wanted) => given >= wanted)),
  dateequals: when(date(equals)),
  datenotequals: unless(date(equals)),
  datelessthan: when(date((given, wanted) => given < wanted)),
  datelessthanequals: when(date((given, wanted) => given <= wanted)),
  dategreaterthan: when(date((given, wanted) => given > wanted)),
  dategreaterthanequals: when(date((given, wanted) => given >= wanted)),
  bool: when(sameIgnoringCase),
  binaryequals: when((wanted, given) => wanted === given),
  ipaddress: when(isInRange),
  notipaddress: unless(isInRange),
  arnequals: when(matchesArn),
  arnlike: when(matchesArn),
  arnnotequals: unless(matchesArn),
  arnnotlike: unless(matchesArn),
}

/** What an operator of a policy asks for, read from its name. */
export interface ConditionOperator {
  /** `undefined` for `Null`, which only asks whether the key is there. */
  readonly operator: Operator | undefined
  /** `ForAllValues` and `ForAnyValue`, for keys with several values. */
  readonly over: 'all' | 'any' | 'single'
  /** Holds when the request lacks the key. */
  readonly ifExists: boolean
}

/** Reads the name of an operator, such as `ForAllValues:StringLikeIfExists`; `undefined` when there is none of that name. */
export function conditionOperator(name: string): ConditionOperator | undefined {
  const [, quantifier, rest = ''] = /^(?:(ForAllValues|ForAnyValue):)?(.*)$/i.exec(name) ?? []
  const over = quantifier === undefined ? 'single' : quantifier.toLowerCase() === 'forallvalues' ? 'all' : 'any'
  if (rest.toLowerCase() === 'null')
    return over === 'single' ? { operator: undefined, over, ifExists: false } : undefined
  const ifExists = /ifexists$/i.test(rest)
  const operator = OPERATORS[rest.toLowerCase().replace(/ifexists$/, '')]
  return operator === undefined ? undefined : { operator, over, ifExists }
}

/** Whether a policy may use an operator of this name. */
export function isConditionOperator(name: string): boolean {
  return conditionOperator(name) !== undefined
}
