import type { Source } from '../../quantities/source.ts'

/** A value as a note states it or as we know it, in base units, so that it can be written in any language. */
export type ClaimValue =
  /** USD for one `per`: a `GB-month`, a `GB`, a million or a thousand requests. */
  | { readonly kind: 'price'; readonly usd: number; readonly per: PriceUnit; readonly region?: string }
  | { readonly kind: 'ratio'; readonly times: number }
  | { readonly kind: 'bytes'; readonly bytes: number }
  /** A span of time, or a range of such. */
  | { readonly kind: 'time'; readonly ms: readonly [low: number, high: number] }
  /** A durability as the share kept, such as 0.99999999999. */
  | { readonly kind: 'durability'; readonly nines: number }
  | { readonly kind: 'count'; readonly count: number }
  /** A semantic: the message catalogue has a sentence for every rule, as stated and as it is. */
  | { readonly kind: 'rule'; readonly rule: RuleId; readonly holds: boolean }

export type PriceUnit = 'GB-month' | 'GB' | 'million-requests' | 'thousand-requests'

/** Semantics about which notes make claims. */
export const RULE_IDS = [
  's3-strong-consistency',
  's3-file-interface',
  's3-objects-replaced-whole',
  'intelligent-tiering-monitoring-fee',
  'intelligent-tiering-retrieval-fee',
  'intelligent-tiering-minimum-duration',
  's3-one-zone-loses-zone',
  'hdfs-lost-at-termination',
  'instance-store-lost-at-stop',
  'ebs-kept-at-stop',
  's3-keeps-versions',
  'gsi-reads-eventual',
  'efs-one-region',
  'efs-many-zones',
  'sagemaker-only-s3',
  'dynamodb-item-access',
  'dynamodb-single-digit-ms',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/**
 * `agrees`: as our sources have it; `outdated`: it was true once; `wrong`: no source of ours ever said so; `cannot-tell`: a figure was
 * found, but not what to compare it with.
 */
export type ClaimVerdict = 'agrees' | 'outdated' | 'wrong' | 'cannot-tell'

/** Something that a note states about AWS, and what we hold against it. */
export interface Claim {
  /** Line of the note on which the sentence, or its paragraph, begins. */
  readonly line: number
  /** The sentence that states it. */
  readonly quote: string
  /** Meter alias (`s3.standard.storage`), fact (`dynamodb.itemLimit`), rule or, for a ratio, two aliases joined by `:`. */
  readonly about: string
  readonly stated: ClaimValue
  /** The words of the note that state it, such as `25 MB`. */
  readonly words: string
  readonly ours?: ClaimValue
  readonly verdict: ClaimVerdict
  readonly source?: Source
  /** Until when an outdated claim was true. */
  readonly trueUntil?: string
}
