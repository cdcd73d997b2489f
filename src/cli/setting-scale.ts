import { BUILT_IN_MODELS } from '../models/registry.ts'
import type { LoadedScenario } from '../scenarios/files/load-scenario.ts'
import { plainScale } from '../scenarios/plain-scale.ts'
import { sizesAlong } from '../scenarios/sizes-along.ts'
import { settingRange } from '../scenarios/store-settings.ts'
import type { QuantityRange } from '../what-if/quantity-range.ts'

/** The path of what is moved where a person names an input: sizes that are spread are moved by their median. */
export function movedPath(path: string, { source }: Pick<LoadedScenario, 'source'>): string {
  return source.document.hasIn([...path.split('.'), 'median']) ? `${path}.median` : path
}

/** A range as its setting can be moved: in whole numbers where a store takes no others, and with what moves along. */
export function asSettable(
  range: QuantityRange,
  loaded: Pick<LoadedScenario, 'scenario' | 'input' | 'source'>,
): QuantityRange {
  const path = movedPath(range.path, loaded)
  const numbers = settingRange(loaded.scenario, BUILT_IN_MODELS, path)
  const along = sizesAlong(path, loaded.input)
  return {
    ...range,
    path,
    ...(numbers?.step === undefined ? {} : { scale: plainScale(numbers) }),
    ...(along.length === 0 ? {} : { along }),
  }
}
