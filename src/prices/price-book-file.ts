import { explainSchemaIssue } from '../scenarios/explain-schema-issue.ts'
import type { Issue } from '../scenarios/issue.ts'
import { locate, plainData, readSource, syntaxIssues } from '../scenarios/scenario-source.ts'
import type { PriceBook } from './price-book.ts'
import { priceBookSchema } from './price-book-schema.ts'

export type ReadPriceBook =
  | { readonly ok: true; readonly book: PriceBook }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Files of this size and above are read without the positions of their values: nobody wrote them by hand. */
const GENERATED = 2_000_000

/**
 * Reads a price book file, YAML or JSON, in the shape of `priceBookSchema`. Mistakes name line, column and what is accepted; those in a
 * large JSON file, as the importer writes them, name the path only.
 */
export function readPriceBookFile(text: string, file: string): ReadPriceBook {
  if (text.length >= GENERATED && text.trimStart().startsWith('{')) return readGenerated(text, file)
  const source = readSource(text, file)
  const syntax = syntaxIssues(source)
  if (syntax.length > 0) return { ok: false, issues: syntax }
  const plain = plainData(source)
  if (!plain.ok) return { ok: false, issues: [locate(source, plain.problem)] }
  const parsed = priceBookSchema.safeParse(plain.data)
  if (parsed.success) return { ok: true, book: parsed.data }
  const problems = parsed.error.issues.flatMap((issue) => explainSchemaIssue(issue, priceBookSchema, plain.data))
  return { ok: false, issues: problems.map((problem) => locate(source, problem)) }
}

function readGenerated(text: string, file: string): ReadPriceBook {
  const whole = { file, line: 1, column: 1, length: 1, sourceLine: '' } as const
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return { ok: false, issues: [{ ...whole, code: 'syntax', path: '', message: (error as Error).message }] }
  }
  const parsed = priceBookSchema.safeParse(data)
  if (parsed.success) return { ok: true, book: parsed.data }
  const issues = parsed.error.issues.map(
    (issue): Issue => ({ ...whole, code: 'bad-value', path: issue.path.join('.'), message: issue.message }),
  )
  return { ok: false, issues }
}
