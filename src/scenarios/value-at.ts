import type { Path } from './issue.ts'

/** The value that a path leads to through groups and lists as written; `undefined` where it leads nowhere. */
export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    input,
  )
}
