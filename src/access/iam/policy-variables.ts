import type { RequestContext } from './request.ts'
import { literalPattern, type WildcardPattern, wildcardPattern } from './wildcard-pattern.ts'

/** Where the text of a policy element is read: under which version of the language, for which request. */
export interface VariableScope {
  /** Policy variables are read in version 2012-10-17 only; in others `${…}` is plain text. */
  readonly hasVariables: boolean
  readonly context: RequestContext
}

const SPECIAL = new Set(['*', '?', '$'])

/**
 * Reads the text of a policy element: wildcards stay wildcards, policy variables become what the request says, literally. `${*}`, `${?}`
 * and `${$}` are the characters themselves, and `${key, 'text'}` has a default. `undefined` when the request lacks a variable or has several
 * values for it: then the element matches nothing.
 *
 * Rules: IAM user guide, IAM policy elements: variables and tags.
 */
export function resolvePattern(text: string, { hasVariables, context }: VariableScope): WildcardPattern | undefined {
  if (!hasVariables || !text.includes('${')) return wildcardPattern(text)
  const pattern: number[] = []
  let at = 0
  for (;;) {
    const open = text.indexOf('${', at)
    const close = open === -1 ? -1 : text.indexOf('}', open)
    if (close === -1) return [...pattern, ...wildcardPattern(text.slice(at))]
    pattern.push(...wildcardPattern(text.slice(at, open)))
    const value = variableValue(text.slice(open + 2, close), context)
    if (value === undefined) return undefined
    pattern.push(...literalPattern(value))
    at = close + 1
  }
}

/** Reads a text like `resolvePattern` for operators that know no wildcards. */
export function resolveText(text: string, scope: VariableScope): string | undefined {
  if (!scope.hasVariables || !text.includes('${')) return text
  let missing = false
  const resolved = text.replace(/\$\{([^}]*)\}/g, (_, variable: string) => {
    const value = variableValue(variable, scope.context)
    missing ||= value === undefined
    return value ?? ''
  })
  return missing ? undefined : resolved
}

/** Whether each policy variable of a text has one value in the request. */
export function isResolvable(text: string, scope: VariableScope): boolean {
  return resolvePattern(text, scope) !== undefined
}

function variableValue(variable: string, context: RequestContext): string | undefined {
  if (SPECIAL.has(variable)) return variable
  const [, key = '', fallback] = /^\s*([^,]*?)\s*(?:,\s*'([^']*)'\s*)?$/.exec(variable) ?? []
  const values = context(key)
  if (values === undefined) return fallback
  return values.length === 1 ? values[0] : undefined
}

/** Writes a text so that a policy of version 2012-10-17 takes each of its characters literally. */
export function literalPolicyText(text: string): string {
  return text.replace(/[*?]|\$(?=\{)/g, (character) => `\${${character}}`)
}
