/** What kind of mistake it is; stable, for machines. */
export type IssueCode =
  | 'syntax'
  | 'duplicate-key'
  | 'alias'
  | 'unknown-key'
  | 'missing'
  | 'wrong-type'
  | 'bad-value'
  | 'unknown-name'
  | 'contradiction'
  | 'setting'
  | 'trace'

export type Path = readonly (string | number)[]

/** A mistake before it has a place in a file. */
export interface Problem {
  readonly code: IssueCode
  /** Where in the scenario; empty for the whole. */
  readonly path: Path
  /** Whether the key or the value at the path is wrong; default `value`. */
  readonly at?: 'key' | 'value'
  readonly message: string
  /** What to write instead. */
  readonly remedy?: string
}

/** A mistake with its place. Lines and columns count from 1. */
export interface Issue {
  readonly code: IssueCode
  readonly message: string
  readonly remedy?: string
  /** `datasets.raw.ingest`; empty for the whole. */
  readonly path: string
  /** The offending value as it was written. */
  readonly value?: unknown
  readonly file: string
  readonly line: number
  readonly column: number
  /** Characters to underline, at least 1. */
  readonly length: number
  readonly sourceLine: string
}

/** `['options', 'A', 'place']` as `options.A.place`. */
export function dotted(path: Path): string {
  return path.join('.')
}
