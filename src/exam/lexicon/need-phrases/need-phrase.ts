import type { NeedId } from '../needs.ts'

/**
 * A general wording and what it asks for. `en` and `ko` are matched against one sentence of the stem in lower case; `unless` is a
 * wording in the same sentence that gives the phrase another meaning; `given` must occur somewhere in the stem or the options.
 */
export interface NeedPhrase {
  readonly need: NeedId
  readonly en?: string
  readonly ko?: string
  readonly unless?: string
  readonly given?: string
  /** Must occur in the options. */
  readonly offered?: string
  /** Where it occurs anywhere in the stem, the phrase means something else. */
  readonly never?: string
}
