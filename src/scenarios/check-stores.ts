import { groupDigits } from '../quantities/format.ts'
import { endsOf } from '../uncertainty/distribution.ts'
import type { UncertainInput } from '../uncertainty/uncertain-input.ts'
import { explainSchemaIssue } from './explain-schema-issue.ts'
import type { Issue, Path, Problem } from './issue.ts'
import { nearestSpelling } from './nearest-spelling.ts'
import { inOrder, type ParsedScenario } from './parse-scenario.ts'
import { autoOptions } from './scenario-options.ts'
import { locate } from './scenario-source.ts'
import type { StoreSpec } from './schema.ts'
import { readStoreSettings, type StoreModel, type WrittenStore, writtenStores } from './store-settings.ts'

/**
 * Checks every store of every option against its model: that model and preset exist, and that the model accepts the settings, which lie
 * over those of the preset; in every named future, too; and the models that a search for options is to try. `models` is a model registry or any record like it.
 */
export function checkStores(
  { scenario, source, futures = [] }: Checked,
  models: Readonly<Record<string, StoreModel>>,
): readonly Issue[] {
  const issues = checkAll({ scenario, source }, models)
  if (issues.length > 0) return issues
  return inOrder(futures.flatMap(({ shown, ...future }) => checkAll(future, models).map(shown)))
}

type Checked = Pick<ParsedScenario, 'scenario' | 'source'> & Partial<Pick<ParsedScenario, 'futures'>>

function checkAll(
  { scenario, source }: Omit<Checked, 'futures'>,
  models: Readonly<Record<string, StoreModel>>,
): readonly Issue[] {
  const wanted = (autoOptions(scenario)?.models ?? []).flatMap((model, index) =>
    Object.hasOwn(models, model)
      ? []
      : [unknownName(['options', 'auto', 'models', index], 'storage model', model, Object.keys(models))],
  )
  const placed = writtenStores(scenario).flatMap((written) => checkStore(written, models))
  return inOrder([...wanted, ...placed].map((problem) => locate(source, problem)))
}

function checkStore({ store, path }: WrittenStore, models: Readonly<Record<string, StoreModel>>): readonly Problem[] {
  const model = Object.hasOwn(models, store.model) ? models[store.model] : undefined
  if (model === undefined) return [unknownName([...path, 'model'], 'storage model', store.model, Object.keys(models))]
  if (store.preset !== undefined && !Object.hasOwn(model.presets, store.preset))
    return [unknownName([...path, 'preset'], `preset of ${store.model}`, store.preset, Object.keys(model.presets))]
  const { settings, inputs, problems } = readStoreSettings(model, store, path)
  if (problems.length > 0) return problems
  const refused = checkSettings(model, settings, [...path, 'config'])
  return refused.length > 0 ? refused : inputs.flatMap((input) => checkEnds(input, { store, path }, model))
}

function checkSettings({ config }: StoreModel, settings: unknown, path: Path): readonly Problem[] {
  const { error } = config.safeParse(settings)
  return (error?.issues ?? []).flatMap((issue) => explainSchemaIssue(issue, config, settings, path))
}

/** An uncertain setting at its ends, all others at their medians: settings may have to fit each other. */
function checkEnds(tried: UncertainInput, { store, path }: WrittenStore, model: StoreModel): readonly Problem[] {
  const at = tried.path.split('.').slice(path.length + 1)
  return endsOf(tried.distribution).flatMap((end) => {
    const config = withValue(store.config, at, Number(tried.scale.exactTextOf(end)))
    const { settings } = readStoreSettings(model, { ...store, config: config as StoreSpec['config'] })
    return checkSettings(model, settings, [...path, 'config']).map((problem) => ({
      ...problem,
      message: `should ${tried.path} turn out to be ${groupDigits(tried.scale.textOf(end))}: ${problem.message}`,
    }))
  })
}

function withValue(group: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(group))
    return group.map((item, index) => (String(index) === key ? withValue(item, rest, value) : item))
  const members = group as Readonly<Record<string, unknown>>
  return { ...members, [key]: withValue(members[key], rest, value) }
}

function unknownName(path: Path, what: string, name: string, known: readonly string[]): Problem {
  const near = nearestSpelling(name, known)
  const remedy = near === undefined ? `write one of: ${known.join(', ')}` : `did you mean ${near}?`
  return { code: 'unknown-name', path, message: `there is no ${what} called "${name}"`, remedy }
}
