import type { Rule } from './rule.ts'

/** Something AWS does not do. `pattern` is matched against an option in lower case; `unless` is a wording in it that makes it possible. */
export interface Impossibility {
  readonly id: string
  readonly pattern: string
  readonly unless?: string
  readonly en: string
  readonly ko: string
  readonly source: Rule['source']
}
