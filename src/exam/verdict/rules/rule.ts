import type { S3Class } from '../../../models/s3/storage-classes.ts'
import type { FeatureId } from '../../options/features.ts'

/** What an option is made of: a mechanism, `service:` and the service that holds its data, or `class:` and an S3 class it uses. */
export type Part =
  | FeatureId
  | 'scoped-cooling'
  | 'unscoped-cooling'
  | 'scoped-archive'
  | 'unscoped-archive'
  | `service:${string}`
  | `class:${S3Class}`

/** What meets a need and what breaks it, by documentation. A need is met by an option that has any of the parts that meet it. */
export interface Rule {
  readonly meets: readonly Part[]
  readonly breaks?: readonly Part[]
  /** Parts that take the edge off those that break the need. */
  readonly heals?: readonly Part[]
  /** Nothing else that AWS offers does it: an option without any of `meets` is out. */
  readonly only?: boolean
  readonly source: { readonly title: string; readonly url: string }
}

/** Where AWS documents a rule, by the path below its documentation. */
export const doc = (title: string, path: string): Rule['source'] => ({
  title,
  url: `https://docs.aws.amazon.com/${path}`,
})
