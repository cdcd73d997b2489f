import { BUILT_IN_MODELS } from '../models/registry.ts'
import type { LoadedScenario } from '../scenarios/files/load-scenario.ts'
import { plainScale } from '../scenarios/plain-scale.ts'
import { settingRange } from '../scenarios/store-settings.ts'
import type { QuantityRange } from '../what-if/quantity-range.ts'

/** A range as its setting can be moved: in whole numbers where a store takes no others. */
export function asSettable(range: QuantityRange, { scenario }: Pick<LoadedScenario, 'scenario'>): QuantityRange {
  const numbers = settingRange(scenario, BUILT_IN_MODELS, range.path)
  return numbers?.step === undefined ? range : { ...range, scale: plainScale(numbers) }
}
