import type { z } from 'zod'
import { dotted, type Path, type Problem } from './issue.ts'
import { nearestSpelling } from './nearest-spelling.ts'
import type { FieldIssueParams, FieldMeta } from './quantity-field.ts'
import { acceptedKeys, childSchema, describeSchema, flattenUnion, literalsOf } from './schema-outline.ts'
import { isUncertain } from './uncertain-quantity.ts'
import { valueAt } from './value-at.ts'

type SchemaIssue = z.core.$ZodIssue

/**
 * Says in plain words what a schema has against a value, and what it would accept. `input` is the whole value that was checked, `base`
 * its path in the scenario. One issue may name several wrong keys, so several problems may come of it.
 */
export function explainSchemaIssue(
  issue: SchemaIssue,
  schema: z.ZodType,
  input: unknown,
  base: Path = [],
): readonly Problem[] {
  const local = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const path = [...base, ...local]
  const at = schemaAt(schema, local)
  const value = valueAt(input, local)
  if (value === undefined && issue.code !== 'unrecognized_keys') return [missing(path, at)]
  if (
    isUncertain(value) &&
    issue.code !== 'custom' &&
    isCertainOnly(at) &&
    !acceptedKeys(at).some((key) => key in value)
  )
    return [certainOnly(path, at)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], acceptedKeys(at), value))
    case 'invalid_key':
      return issue.issues.map((inner) => badName(path, inner))
    case 'invalid_union':
      return explainUnion(issue, at, value, path)
    case 'invalid_value':
      return [notOneOf(path, value, issue.values.map(String))]
    case 'invalid_type':
      return [{ code: 'wrong-type', path, message: `expected ${describeSchema(at)}, found ${show(value)}` }]
    case 'invalid_format':
      return [
        { code: 'bad-value', path, message: `${show(value)} is not accepted here`, remedy: `write ${issue.message}` },
      ]
    case 'too_small':
    case 'too_big':
      return [{ code: 'bad-value', path, ...limitMessage(issue, value) }]
    case 'custom':
      return [customProblem(issue, path)]
    default:
      return [{ code: 'bad-value', path, message: issue.message }]
  }
}

function schemaAt(schema: z.ZodType | undefined, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, key) => (at === undefined ? undefined : childSchema(at, key)), schema)
}

function missing(path: Path, schema: z.ZodType | undefined): Problem {
  return {
    code: 'missing',
    path,
    message: `${dotted(path) || 'the scenario'} is missing`,
    remedy: `write ${describeSchema(schema)}`,
  }
}

function isCertainOnly(schema: z.ZodType | undefined): boolean {
  const metas = (schema === undefined ? [] : flattenUnion(schema)).map(
    (option) => option.meta() as FieldMeta | undefined,
  )
  return metas.every((meta) => meta?.uncertain === undefined)
}

function certainOnly(path: Path, schema: z.ZodType | undefined): Problem {
  return {
    code: 'bad-value',
    path,
    message: `${dotted(path)} is not a number that may be uncertain`,
    remedy: `write ${describeSchema(schema)}; futures under uncertainty may set others`,
  }
}

function unknownKey(path: Path, accepted: readonly string[], group: unknown): Problem {
  const key = String(path.at(-1))
  const problem = { code: 'unknown-key', path, at: 'key', message: `there is no setting "${key}" here` } as const
  const near = nearestSpelling(key, accepted)
  if (near !== undefined) return { ...problem, remedy: `did you mean ${near}?` }
  if (/^\d{3}$/.test(key) && valueAt(group, [key]) === null)
    return {
      ...problem,
      message: `the comma before ${key} ends the value`,
      remedy: 'inside { } quote amounts that contain a comma: "$50,000"',
    }
  const open = accepted.filter((other) => valueAt(group, [other]) === undefined)
  return { ...problem, remedy: open.length === 0 ? 'remove it' : `remove it, or write one of: ${open.join(', ')}` }
}

function badName(path: Path, inner: SchemaIssue): Problem {
  const name = String(path.at(-1))
  const problem = { code: 'bad-value', path, at: 'key', message: `"${name}" cannot be a name here` } as const
  if (inner.code !== 'invalid_value') return { ...problem, remedy: `write ${inner.message}` }
  return {
    ...problem,
    code: 'unknown-name',
    message: `there is no "${name}" here`,
    remedy: suggestion(name, inner.values.map(String)),
  }
}

function notOneOf(path: Path, value: unknown, accepted: readonly string[]): Problem {
  return {
    code: 'bad-value',
    path,
    message: `${show(value)} is not accepted here`,
    remedy: suggestion(typeof value === 'string' ? value : '', accepted),
  }
}

function suggestion(written: string, accepted: readonly string[]): string {
  const near = nearestSpelling(written, accepted)
  if (near !== undefined) return `did you mean ${near}?`
  return accepted.length === 1 ? `write ${accepted[0]}` : `write one of: ${accepted.join(', ')}`
}

function limitMessage(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
): Pick<Problem, 'message' | 'remedy'> {
  const isNumber = issue.origin === 'number' || issue.origin === 'int'
  if (!isNumber)
    return {
      message: 'this must not be empty',
      remedy: issue.origin === 'string' ? 'write some text' : 'write at least one',
    }
  if (issue.code === 'too_small')
    return {
      message: `${show(value)} is too small`,
      remedy: `write ${issue.inclusive ? '' : 'more than '}${issue.minimum}${issue.inclusive ? ' or more' : ''}`,
    }
  return { message: `${show(value)} is too large`, remedy: `write ${issue.maximum} or less` }
}

function customProblem(issue: z.core.$ZodIssueCustom, path: Path): Problem {
  const params = issue.params as Partial<FieldIssueParams> | undefined
  const code = params?.wrongType === true ? 'wrong-type' : params?.remedy === undefined ? 'contradiction' : 'bad-value'
  return { code, path, message: issue.message, ...(params?.remedy === undefined ? {} : { remedy: params.remedy }) }
}

interface Branch {
  readonly schema: z.ZodType
  readonly issues: readonly SchemaIssue[]
}

// Of all that could have been written, the reader is told about the one that he was most likely writing.
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType | undefined,
  value: unknown,
  path: Path,
): readonly Problem[] {
  const branches = branchesOf(issue, schema)
  const literals = branches.flatMap((branch) => literalsOf(branch.schema))
  const near = typeof value === 'string' ? nearestSpelling(value, literals) : undefined
  const misspelled: Problem = {
    code: 'bad-value',
    path,
    message: `${show(value)} is not accepted here`,
    remedy: `did you mean ${near}?`,
  }
  if (near !== undefined) return [misspelled]
  const fitting = branches.filter((branch) => !isOtherType(branch))
  const [best, second] = fitting
    .map((branch) => ({ branch, distance: distanceOf(branch) }))
    .sort((a, b) => a.distance - b.distance)
  if (best !== undefined && (second === undefined || best.distance < second.distance))
    return best.branch.issues.flatMap((inner) => explainSchemaIssue(inner, best.branch.schema, value, path))
  const accepted = (fitting.length > 0 ? fitting : branches).map((branch) => describeSchema(branch.schema))
  const found =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? `a group with ${Object.keys(value).join(', ') || 'nothing in it'}`
      : show(value)
  return [
    {
      code: 'wrong-type',
      path,
      message: `${found} is not accepted here`,
      remedy: `write ${[...new Set(accepted)].join(', or ')}`,
    },
  ]
}

function branchesOf(issue: z.core.$ZodIssueInvalidUnion, schema: z.ZodType | undefined): readonly Branch[] {
  const options = schema === undefined ? [] : flattenUnion(schema)
  return issue.errors.flatMap((issues, index): readonly Branch[] => {
    const option = options[index]
    if (option === undefined) return []
    const [only] = issues
    return issues.length === 1 && only?.code === 'invalid_union' && only.path.length === 0
      ? branchesOf(only, option)
      : [{ schema: option, issues }]
  })
}

function isOtherType({ issues }: Branch): boolean {
  return issues.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' ||
        issue.code === 'invalid_value' ||
        (issue.code === 'custom' && (issue.params as Partial<FieldIssueParams> | undefined)?.wrongType === true)),
  )
}

/** How far a value is from a branch: a misspelled key counts less than a missing or a surplus one, a bad value of a right key less still. */
function distanceOf({ schema, issues }: Branch): number {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  )
  const misspelled = unknown.filter((key) => nearestSpelling(key, acceptedKeys(schema)) !== undefined).length
  const structural = issues.filter(
    (issue) => issue.path.length === 1 && (issue.code === 'invalid_type' || issue.code === 'custom'),
  ).length
  return 10 * (unknown.length - misspelled) + 3 * misspelled + (issues.length > 0 ? structural : 0)
}

function show(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of settings'
  return typeof value === 'string' ? `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"` : String(value)
}
