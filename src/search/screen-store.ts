import type { AccessResult } from '../access/evaluate-access.ts'
import { measureAccess } from '../assessment/measure-access.ts'
import type { Setting } from '../assessment/setting.ts'
import type { CriterionId } from '../decision/criterion-ids.ts'
import type { Preferences } from '../decision/decide.ts'
import { leastCost, type UnitPrices } from './charges.ts'
import type { Part } from './part.ts'
import { ascending } from './part-levels.ts'

/** What a store is screened against. */
export interface Screen {
  readonly preferences: Preferences
  readonly setting: Setting
}

/** Reasons, known before it is simulated, why no option with a store of this access can meet the hard limits. */
export function hopelessAccess(
  access: AccessResult,
  { preferences }: Pick<Screen, 'preferences'>,
): readonly CriterionId[] {
  const violations = measureAccess(access).value!
  return preferences.requirements.some(({ criterion, limit }) => criterion === 'access-control' && violations > limit)
    ? ['access-control']
    : []
}

/** Criteria on which an option is never better than any of its stores: counts and sums of what is bad, and worst cases. */
const NEVER_RECOVERS: readonly CriterionId[] = [
  'access-control',
  'latency',
  'scalability-headroom',
  'operational-burden',
]

/** Reasons why no option with this store in it can meet the hard limits. */
export function hopeless(
  part: Part,
  { preferences, setting }: Screen,
  unitPrices: (charge: number) => UnitPrices,
): readonly string[] {
  const { assessment, charges, unserved } = part
  const broken = preferences.requirements.filter(({ criterion, limit }) => {
    if (criterion === 'cost') return leastCost(charges, unitPrices) > limit
    if (criterion === 'consumers-served') return 1 - unserved / Math.max(1, setting.consumers.length) < limit
    if (!NEVER_RECOVERS.includes(criterion)) return false
    return ascending(criterion, assessment.measurements[criterion].value) < ascending(criterion, limit)
  })
  const blocking = assessment.findings.filter(({ severity }) => severity === 'blocking').map(({ id }) => id)
  return [...new Set([...broken.map(({ criterion }) => criterion), ...blocking])]
}
