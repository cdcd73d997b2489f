import type { S3Class } from '../../models/s3/storage-classes.ts'
import type { Claim } from '../claims/claim.ts'
import type { Bilingual, NeedId } from '../lexicon/needs.ts'
import type { FeatureId } from '../options/features.ts'
import type { Part, Rule } from './rules/rule.ts'
import type { BrokenLimit, FarWrites, Trespass } from './simulate-question.ts'

/** Why an option is not the answer, or what speaks against it. The figures come from the simulation or from documentation. */
export type Reason =
  | { readonly kind: 'breaks'; readonly need: NeedId; readonly part: Part; readonly source: Rule['source'] }
  | { readonly kind: 'impossible'; readonly text: Bilingual; readonly source: Rule['source'] }
  | { readonly kind: 'refused'; readonly text: Bilingual }
  /** Reads wait `hours` from the age `fromDay` on, longer than `limitSeconds`. `implied`: frequent reads imply the limit. */
  | {
      readonly kind: 'too-slow'
      readonly storageClass: S3Class
      readonly fromDay: number
      readonly hours: number
      readonly limitSeconds: number
      readonly implied: boolean
    }
  | { readonly kind: 'single-zone'; readonly zones: number }
  | { readonly kind: 'not-served'; readonly share: number }
  | { readonly kind: 'blocked'; readonly broken: BrokenLimit }
  | { readonly kind: 'removed-early'; readonly day: number; readonly neededDays: number }
  /** It deletes data that the question wants to keep. */
  | { readonly kind: 'removed-unasked'; readonly day: number }
  /** One volume of its type does less than is asked. */
  | { readonly kind: 'under-rate'; readonly type: string; readonly limit: number; readonly needed: number }
  /** It states another number of capacity units than the reads or writes of the stem take. */
  | { readonly kind: 'other-sum'; readonly unit: 'read' | 'write'; readonly stated: number; readonly needed: number }
  /** What it states is not what AWS documents. */
  | { readonly kind: 'false-claim'; readonly claim: Claim }
  | { readonly kind: 'lacks'; readonly need: NeedId }
  /** Writers in these Regions have no way in near them, as simulated. */
  | {
      readonly kind: 'out-of-reach'
      readonly need: NeedId
      readonly regions: readonly string[]
      readonly worst: FarWrites
    }
  /** Tried out under the tightest policies that its stores can express: who gets at the data without being meant to, or is kept out. */
  | { readonly kind: 'trespass'; readonly need: NeedId; readonly trespass: Trespass }
  /** Fewer kinds of processing work on its data where it lies than on the answer's, as shares of all kinds. */
  | { readonly kind: 'fewer-ways'; readonly need: NeedId; readonly share: number }
  | { readonly kind: 'dearer'; readonly ratio: number; readonly cost: number; readonly best: number }
  /** Intelligent-Tiering is meant for unknown or changing access; here the pattern is stated, and its bill is no clear gain. */
  | { readonly kind: 'pattern-known'; readonly ratio: number }
  /** It keeps data in one Availability Zone for a saving that the question does not ask for. */
  | { readonly kind: 'zone-for-saving' }
  /** It does what is asked, where the one that does not is wanted. */
  | { readonly kind: 'fits' }
  /** AWS documents the answer, more than this option, for what the question speaks of. */
  | { readonly kind: 'meant-for-else' }
  /** Nothing that was read decides; by experience with practice questions the answer is more likely right. */
  | { readonly kind: 'experience' }
  /** It has parts that are billed by the hour beside the storage, which the answer does without. */
  | { readonly kind: 'charged' }
  | { readonly kind: 'more-effort'; readonly steps: number; readonly best: number }
  | { readonly kind: 'not-modelled'; readonly names: readonly string[] }
  | { readonly kind: 'no-bill' }
  /** It differs from the answer in what moves or computes, which is not simulated. */
  | { readonly kind: 'glue-only'; readonly glue: readonly FeatureId[] }
  /** Nothing in it is known: no storage, no mechanism. */
  | { readonly kind: 'no-storage' }
  | { readonly kind: 'undecided' }

/** Reasons that rule an option out whatever else speaks for it. */
export function isHard({ kind }: Reason): boolean {
  return [
    'breaks',
    'impossible',
    'refused',
    'too-slow',
    'single-zone',
    'not-served',
    'blocked',
    'removed-early',
    'under-rate',
    'other-sum',
    'false-claim',
    'removed-unasked',
    'trespass',
  ].includes(kind)
}
