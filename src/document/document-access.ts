import type { AccessCheck, AccessResult } from '../access/evaluate-access.ts'
import type { DocumentOption } from './schema.ts'

type DocumentAccess = DocumentOption['access']

/** The access tests of an option as plain data. */
export function documentAccess({ checks, leaks, lockOuts, files }: AccessResult): DocumentAccess {
  return {
    tests: checks.length,
    leaks: leaks.map(testOf),
    lockOuts: lockOuts.map(testOf),
    checks: checks.map((check) => ({ ...testOf(check), intended: check.intended, actual: check.actual })),
    policies: files.map(({ name, title, document, limit }) => ({
      name,
      title,
      characters: JSON.stringify(document).length,
      ...(limit === undefined ? {} : { limit }),
      document: document as DocumentAccess['policies'][number]['document'],
    })),
  }
}

function testOf({ principal, dataset, scope, action, mechanism }: AccessCheck): DocumentAccess['leaks'][number] {
  return { principal, dataset, ...(scope === undefined ? {} : { scope }), action, mechanism }
}
