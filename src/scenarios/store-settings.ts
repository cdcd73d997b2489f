import type { z } from 'zod'
import { QuantityError } from '../quantities/quantity-error.ts'
import type { UncertainInput } from '../uncertainty/uncertain-input.ts'
import { dotted, type Path, type Problem } from './issue.ts'
import { checkNumber } from './number-field.ts'
import { type NumberRange, numberRange } from './number-range.ts'
import { writtenOptions } from './scenario-options.ts'
import type { Scenario, StoreSpec } from './schema.ts'
import { childSchema } from './schema-outline.ts'
import { isUncertain, readUncertainQuantity } from './uncertain-quantity.ts'

/** What has to be known of a storage model to check the stores that use it. */
export interface StoreModel {
  readonly config: z.ZodType
  readonly presets: Readonly<Record<string, { readonly config: Readonly<Record<string, unknown>> }>>
}

/** The settings of a store, read. */
export interface StoreSettings {
  /** Those of the preset, overridden by its own, with medians in place of what is uncertain; the model has not seen them yet. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly inputs: readonly UncertainInput[]
  /** What is wrong with uncertain settings. */
  readonly problems: readonly Problem[]
}

/**
 * Reads the settings of a store at `path` of the scenario. Any number that the schema of the model knows may be uncertain; a group that looks
 * like it elsewhere is left to the model.
 */
export function readStoreSettings(
  { config, presets }: StoreModel,
  store: Pick<StoreSpec, 'preset' | 'config'>,
  path: Path = [],
): StoreSettings {
  const inputs: UncertainInput[] = []
  const problems: Problem[] = []
  const read = (value: unknown, schema: z.ZodType | undefined, at: Path): unknown => {
    if (schema === undefined || typeof value !== 'object' || value === null) return value
    const range = isUncertain(value) ? numberRange(schema) : undefined
    if (range === undefined) {
      if (Array.isArray(value))
        return value.map((item, index) => read(item, childSchema(schema, index), [...at, index]))
      return Object.fromEntries(
        Object.entries(value).map(([key, member]) => [key, read(member, childSchema(schema, key), [...at, key])]),
      )
    }
    try {
      const { scale, distribution, central } = readUncertainQuantity(value, checkNumber(schema), range)
      inputs.push({ path: dotted(at), scale, distribution })
      return Number(central)
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error
      problems.push({ code: 'bad-value', path: at, message: error.message, remedy: error.remedy })
      return value
    }
  }
  const own = read(store.config ?? {}, config, [...path, 'config']) as Record<string, unknown>
  const preset =
    store.preset === undefined || !Object.hasOwn(presets, store.preset) ? undefined : presets[store.preset]!.config
  return { settings: { ...preset, ...own }, inputs, problems }
}

/** A store as written and where it stands. */
export interface WrittenStore {
  readonly store: StoreSpec
  readonly path: Path
}

/** Every store of every option that is written out. */
export function writtenStores(scenario: Pick<Scenario, 'options'>): readonly WrittenStore[] {
  return Object.entries(writtenOptions(scenario)).flatMap(([id, { stores = {}, place }]) => [
    ...Object.entries(stores).map(([name, store]) => ({ store, path: ['options', id, 'stores', name] })),
    ...Object.entries(place).flatMap(([dataset, store]) =>
      typeof store === 'string' ? [] : [{ store, path: ['options', id, 'place', dataset] }],
    ),
  ])
}

/** The numbers that a setting of a store takes, by its path in the scenario; `undefined` where none stands there. */
export function settingRange(
  scenario: Pick<Scenario, 'options'>,
  models: Readonly<Record<string, StoreModel>>,
  path: string,
): NumberRange | undefined {
  for (const { store, path: at } of writtenStores(scenario)) {
    const group = `${dotted([...at, 'config'])}.`
    if (!path.startsWith(group) || !Object.hasOwn(models, store.model)) continue
    const start: z.ZodType | undefined = models[store.model]!.config
    const schema = path
      .slice(group.length)
      .split('.')
      .reduce((own: z.ZodType | undefined, key) => (own === undefined ? undefined : childSchema(own, key)), start)
    return schema === undefined ? undefined : numberRange(schema)
  }
  return undefined
}
