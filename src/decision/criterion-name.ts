import { criterion } from './criteria.ts'
import type { CriterionId } from './criterion-ids.ts'

/** Title of a criterion inside a sentence: `read latency`, but `ML integration`. */
export function criterionName(id: CriterionId): string {
  const { title } = criterion(id)
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
}
