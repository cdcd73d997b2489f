import { accessFacts as facts } from './facts.ts'
import type { PolicyStatement } from './iam/policy-document.ts'
import { policySize } from './iam/policy-document.ts'
import type { NamedPolicy } from './iam/policy-layers.ts'
import type { PolicyFile } from './store-guard.ts'

/** The identity policies of one user or role, as managed policies within their size. */
export function identityPolicies(id: string, statements: readonly PolicyStatement[]): readonly NamedPolicy[] {
  const documents: PolicyStatement[][] = [[]]
  for (const statement of withUniqueSids(statements)) {
    const current = documents.at(-1)!
    const size = policySize({ Version: '2012-10-17', Statement: [...current, statement] })
    if (current.length > 0 && size > facts.managedPolicySize.value) documents.push([statement])
    else current.push(statement)
  }
  return documents
    .filter((held) => held.length > 0)
    .map((Statement, index) => ({
      name: `identity policy of ${id}${index === 0 ? '' : ` (${index + 1})`}`,
      document: { Version: '2012-10-17', Statement },
    }))
}

/** Those policies as files. */
export function identityPolicyFiles(id: string, policies: readonly NamedPolicy[]): readonly PolicyFile[] {
  return policies.map(({ document }, index) => ({
    name: `identity-policy-${id}${index === 0 ? '' : `-${index + 1}`}`,
    title: `Identity policy of ${id}`,
    document,
    limit: facts.managedPolicySize.value,
  }))
}

function withUniqueSids(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const seen = new Map<string, number>()
  return statements.map((statement) => {
    if (statement.Sid === undefined) return statement
    const count = (seen.get(statement.Sid) ?? 0) + 1
    seen.set(statement.Sid, count)
    return count === 1 ? statement : { ...statement, Sid: `${statement.Sid}${count}` }
  })
}
