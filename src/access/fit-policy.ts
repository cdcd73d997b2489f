import { type PolicyDocument, policySize, statementsOf } from './iam/policy-document.ts'

/**
 * Brings a resource policy within its size by leaving out what is there for safety only: statements that deny to others what nothing allows
 * them. Which of them go first is decided by their size. What is left may still be too large.
 */
export function fitPolicy(document: PolicyDocument, limit: number | undefined): PolicyDocument {
  if (limit === undefined || policySize(document) <= limit) return document
  const spare = statementsOf(document)
    .filter(({ Sid = '', Effect }) => Effect === 'Deny' && /^Deny\w+ByOthers/.test(Sid))
    .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  const largest = spare[0]
  if (largest === undefined) return document
  const rest = statementsOf(document).filter((statement) => statement !== largest)
  return rest.length === 0 ? document : fitPolicy({ ...document, Statement: [...rest] }, limit)
}
