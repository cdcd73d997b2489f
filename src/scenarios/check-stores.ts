import type { z } from 'zod'
import { explainSchemaIssue } from './explain-schema-issue.ts'
import type { Issue, Path, Problem } from './issue.ts'
import { nearestSpelling } from './nearest-spelling.ts'
import { inOrder, type ParsedScenario } from './parse-scenario.ts'
import { autoOptions, writtenOptions } from './scenario-options.ts'
import { locate } from './scenario-source.ts'
import type { StoreSpec } from './schema.ts'

/** What has to be known of a storage model to check the stores that use it. */
export interface StoreModel {
  readonly config: z.ZodType
  readonly presets: Readonly<Record<string, { readonly config: Readonly<Record<string, unknown>> }>>
}

/**
 * Checks every store of every option against its model: that model and preset exist, and that the model accepts the settings, which lie
 * over those of the preset; and the models that a search for options is to try. `models` is a model registry or any record like it.
 */
export function checkStores(
  { scenario, source }: Pick<ParsedScenario, 'scenario' | 'source'>,
  models: Readonly<Record<string, StoreModel>>,
): readonly Issue[] {
  const wanted = (autoOptions(scenario)?.models ?? []).flatMap((model, index) =>
    Object.hasOwn(models, model)
      ? []
      : [unknownName(['options', 'auto', 'models', index], 'storage model', model, Object.keys(models))],
  )
  const placed = Object.entries(writtenOptions(scenario)).flatMap(([id, { stores = {}, place }]) => [
    ...Object.entries(stores).flatMap(([name, store]) => checkStore(store, ['options', id, 'stores', name], models)),
    ...Object.entries(place).flatMap(([dataset, store]) =>
      typeof store === 'string' ? [] : checkStore(store, ['options', id, 'place', dataset], models),
    ),
  ])
  return inOrder([...wanted, ...placed].map((problem) => locate(source, problem)))
}

function checkStore(store: StoreSpec, path: Path, models: Readonly<Record<string, StoreModel>>): readonly Problem[] {
  const model = Object.hasOwn(models, store.model) ? models[store.model] : undefined
  if (model === undefined) return [unknownName([...path, 'model'], 'storage model', store.model, Object.keys(models))]
  const preset =
    store.preset === undefined || !Object.hasOwn(model.presets, store.preset) ? undefined : model.presets[store.preset]
  if (store.preset !== undefined && preset === undefined)
    return [unknownName([...path, 'preset'], `preset of ${store.model}`, store.preset, Object.keys(model.presets))]
  const settings = { ...preset?.config, ...store.config }
  const { error } = model.config.safeParse(settings)
  return (error?.issues ?? []).flatMap((issue) =>
    explainSchemaIssue(issue, model.config, settings, [...path, 'config']),
  )
}

function unknownName(path: Path, what: string, name: string, known: readonly string[]): Problem {
  const near = nearestSpelling(name, known)
  const remedy = near === undefined ? `write one of: ${known.join(', ')}` : `did you mean ${near}?`
  return { code: 'unknown-name', path, message: `there is no ${what} called "${name}"`, remedy }
}
