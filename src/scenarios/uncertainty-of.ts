import type { RankCorrelation, UncertainInput, Uncertainty } from '../uncertainty/uncertain-input.ts'
import type { Scenario } from './schema.ts'
import { isUncertain, readUncertainQuantity } from './uncertain-quantity.ts'
import { DEFAULT_FEASIBLE_SHARE } from './uncertainty-schema.ts'

/** Parts of a scenario that describe the workload: what stands elsewhere is chosen, not observed, and is never uncertain. */
const OBSERVED = ['datasets', 'producers', 'consumers'] as const

/**
 * Everything that a scenario leaves uncertain; undefined where nothing is. `input` is the scenario as written and must have passed the
 * schema.
 */
export function uncertaintyOf(scenario: Scenario, input: unknown): Uncertainty | undefined {
  const inputs = uncertainInputs(input)
  const { correlations = [], futures = {}, feasible = DEFAULT_FEASIBLE_SHARE } = scenario.uncertainty ?? {}
  const named = Object.entries(futures).map(([id, { probability, set }]) => ({
    id,
    probability,
    settings: Object.entries(set).map(([path, value]) => `${path}=${value}`),
  }))
  if (inputs.length === 0 && named.length === 0) return undefined
  const paths = inputs.map(({ path }) => path)
  return { inputs, correlations: among(paths, correlations), futures: named, feasibleShare: feasible }
}

/** The correlations between quantities that are uncertain: settings may have made some of them certain. */
export function among(paths: readonly string[], correlations: readonly RankCorrelation[]): readonly RankCorrelation[] {
  return correlations.filter(({ between }) => between.every((path) => paths.includes(path)))
}

/** The uncertain quantities of a scenario as written, in the order of its lines. */
export function uncertainInputs(input: unknown): readonly UncertainInput[] {
  return OBSERVED.flatMap((part) => within((input as Readonly<Record<string, unknown>>)[part], part))
}

function within(value: unknown, path: string): readonly UncertainInput[] {
  if (isUncertain(value)) {
    const { scale, distribution } = readUncertainQuantity(value, () => undefined)
    return [{ path, scale, distribution }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => within(member, `${path}.${key}`))
}
