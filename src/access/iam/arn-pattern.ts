import { resolvePattern, type VariableScope } from './policy-variables.ts'
import { matchesPattern } from './wildcard-pattern.ts'

const ARN_PARTS = 6

/**
 * Whether an ARN matches a pattern part by part, as IAM compares ARNs: partition, service, region, account and what follows each match for
 * themselves, so that no wildcard reaches over a colon before the last part. `*` alone matches everything.
 */
export function matchesArn(pattern: string, arn: string, scope: VariableScope): boolean {
  if (pattern === '*') return true
  const [wanted, given] = [splitArn(pattern), splitArn(arn)]
  if (wanted === undefined || given === undefined) return false
  return wanted.every((part, index) => {
    if (part === given[index] && !/[*?$]/.test(part)) return true
    const resolved = resolvePattern(part, scope)
    return resolved !== undefined && matchesPattern(resolved, given[index]!)
  })
}

/** The six parts of an ARN; colons inside of policy variables and after the fifth do not count. */
export function splitArn(arn: string): readonly string[] | undefined {
  if (!arn.includes('${')) return splitPlain(arn)
  const parts: string[] = []
  let part = ''
  let inVariable = false
  for (const character of arn) {
    if (character === ':' && !inVariable && parts.length < ARN_PARTS - 1) {
      parts.push(part)
      part = ''
      continue
    }
    if (character === '{' && part.endsWith('$')) inVariable = true
    if (character === '}') inVariable = false
    part += character
  }
  parts.push(part)
  return parts.length === ARN_PARTS && parts[0] === 'arn' ? parts : undefined
}

function splitPlain(arn: string): readonly string[] | undefined {
  if (!arn.startsWith('arn:')) return undefined
  const parts: string[] = []
  let start = 0
  while (parts.length < ARN_PARTS - 1) {
    const end = arn.indexOf(':', start)
    if (end < 0) return undefined
    parts.push(arn.slice(start, end))
    start = end + 1
  }
  parts.push(arn.slice(start))
  return parts
}
