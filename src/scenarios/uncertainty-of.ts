import type { z } from 'zod'
import type { RankCorrelation, UncertainInput, Uncertainty } from '../uncertainty/uncertain-input.ts'
import { isNumberShape, type NumberRange, rangeOfShape } from './number-range.ts'
import type { FieldMeta } from './quantity-field.ts'
import { type Scenario, scenarioSchema } from './schema.ts'
import { childSchema, flattenUnion } from './schema-outline.ts'
import { sizesAlong } from './sizes-along.ts'
import { readStoreSettings, type StoreModel, writtenStores } from './store-settings.ts'
import { isUncertain, readUncertainQuantity } from './uncertain-quantity.ts'
import { DEFAULT_FEASIBLE_SHARE } from './uncertainty-schema.ts'

/**
 * Everything that a scenario leaves uncertain; undefined where nothing is. `input` is the scenario as written and must have passed the
 * schema. Settings of stores are looked through where their models are given.
 */
export function uncertaintyOf(
  scenario: Scenario,
  input: unknown,
  models: Readonly<Record<string, StoreModel>> = {},
): Uncertainty | undefined {
  const inputs = [...uncertainInputs(input), ...uncertainSettings(scenario, models)]
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

/** The uncertain quantities of a scenario as written, in the order of its lines, but for those in the settings of stores. */
export function uncertainInputs(input: unknown): readonly UncertainInput[] {
  return uncertainFields(input, '', scenarioSchema).map(({ path, value, range }) => {
    const { scale, distribution } = readUncertainQuantity(value, () => undefined, range)
    const along = sizesAlong(path, input)
    return { path, scale, distribution, ...(along.length === 0 ? {} : { along }) }
  })
}

/** The paths of all that is uncertain in a scenario as written, settings of stores included, whatever their models say to it. */
export function uncertainPaths(input: unknown): readonly string[] {
  const options = typeof input === 'object' && input !== null && 'options' in input ? input.options : undefined
  return [...uncertainFields(input, '', scenarioSchema).map(({ path }) => path), ...uncertainWithin(options, 'options')]
}

function uncertainSettings(
  scenario: Scenario,
  models: Readonly<Record<string, StoreModel>>,
): readonly UncertainInput[] {
  return writtenStores(scenario).flatMap(({ store, path }) =>
    Object.hasOwn(models, store.model) ? readStoreSettings(models[store.model]!, store, path).inputs : [],
  )
}

interface UncertainField {
  readonly path: string
  readonly value: unknown
  /** Of a plain number. */
  readonly range: NumberRange | undefined
}

function uncertainFields(value: unknown, path: string, schema: z.ZodType | undefined): readonly UncertainField[] {
  if (schema === undefined || typeof value !== 'object' || value === null) return []
  const shape = isUncertain(value) ? uncertainShape(schema) : undefined
  if (shape !== undefined) return [{ path, value, range: isNumberShape(shape) ? rangeOfShape(shape) : undefined }]
  return Object.entries(value).flatMap(([key, member]) =>
    uncertainFields(member, path === '' ? key : `${path}.${key}`, childSchema(schema, key)),
  )
}

function uncertainShape(schema: z.ZodType): FieldMeta['uncertain'] {
  return flattenUnion(schema)
    .map((option) => (option.meta() as FieldMeta | undefined)?.uncertain)
    .find((shape) => shape !== undefined)
}

/** What stands under `options` is not known without the models; only its looks tell. */
function uncertainWithin(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (isUncertain(value)) return [path]
  return Object.entries(value).flatMap(([key, member]) => uncertainWithin(member, `${path}.${key}`))
}
