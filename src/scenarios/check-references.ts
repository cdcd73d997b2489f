import { ENGINE_IDS } from '../engines/engine-ids.ts'
import { dotted, type Path, type Problem } from './issue.ts'
import { nearestSpelling } from './nearest-spelling.ts'
import { ALL_DATASETS } from './schema.ts'

/**
 * Names that point nowhere: datasets, consumers, engines, principals, stores and the answer. Works on the file as written, so that a misspelled
 * name is reported together with every other mistake; whatever has the wrong shape is left to the schema.
 */
export function checkReferences(input: unknown, engines: readonly string[] = ENGINE_IDS): readonly Problem[] {
  const scenario = group(input)
  const datasets = Object.keys(group(scenario.datasets))
  const consumers = Object.keys(group(scenario.consumers))
  return [
    ...notEmpty(scenario, 'datasets'),
    ...notEmpty(scenario, 'options'),
    ...checkDatasets(scenario, datasets, consumers),
    ...checkFlows(scenario, datasets),
    ...checkEngines(scenario, engines),
    ...checkResidency(scenario, datasets),
    ...checkAccess(scenario, datasets, consumers),
    ...checkOptions(scenario, datasets),
  ]
}

type Group = Readonly<Record<string, unknown>>

function group(value: unknown): Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Group) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function notEmpty(scenario: Group, key: string): readonly Problem[] {
  const value = scenario[key]
  if (value !== group(value) || Object.keys(group(value)).length > 0) return []
  return [{ code: 'missing', path: [key], message: `${key} is empty`, remedy: 'describe at least one' }]
}

function unknownName(path: Path, what: string, name: unknown, known: readonly string[]): readonly Problem[] {
  if (typeof name !== 'string' || known.includes(name)) return []
  return [
    {
      code: 'unknown-name',
      path,
      message: `there is no ${what} called "${name}"`,
      remedy: nameRemedy(name, what, known),
    },
  ]
}

function nameRemedy(name: string, what: string, known: readonly string[]): string {
  const near = nearestSpelling(name, known)
  if (near !== undefined) return `did you mean ${near}?`
  return known.length === 0 ? `describe it under ${what}s` : `write one of: ${known.join(', ')}`
}

function unknownNames(path: Path, what: string, names: unknown, known: readonly string[]): readonly Problem[] {
  return list(names).flatMap((name, index) => unknownName([...path, index], what, name, known))
}

function checkDatasets(scenario: Group, datasets: readonly string[], consumers: readonly string[]): readonly Problem[] {
  return Object.entries(group(scenario.datasets)).flatMap(([id, value]) => {
    const dataset = group(value)
    const path = ['datasets', id]
    const scans = list(dataset.scans).flatMap((scan, index): readonly Problem[] => {
      const { consumer } = group(scan)
      const at = [...path, 'scans', index, 'consumer']
      if (typeof consumer !== 'string' || !consumers.includes(consumer))
        return unknownName(at, 'consumer', consumer, consumers)
      const reads = list(group(group(scenario.consumers)[consumer]).datasets)
      if (reads.includes(id)) return []
      return [
        {
          code: 'contradiction',
          path: at,
          message: `${consumer} does not work on ${id}`,
          remedy: `add ${id} to consumers.${consumer}.datasets`,
        },
      ]
    })
    return [
      ...unknownName([...path, 'derivedFrom'], 'dataset', dataset.derivedFrom, datasets),
      ...checkDerivation(id, scenario),
      ...scans,
    ]
  })
}

function checkDerivation(id: string, scenario: Group): readonly Problem[] {
  const chain = [id]
  for (;;) {
    const source = group(group(scenario.datasets)[chain.at(-1)!]).derivedFrom
    if (typeof source !== 'string') return []
    if (source === id)
      return [
        {
          code: 'contradiction',
          path: ['datasets', id, 'derivedFrom'],
          message: `${[...chain, id].join(' is derived from ')}`,
          remedy: 'let one dataset of the circle be ingested',
        },
      ]
    // A circle further up the chain is reported where it closes.
    if (chain.includes(source)) return []
    chain.push(source)
  }
}

function checkFlows(scenario: Group, datasets: readonly string[]): readonly Problem[] {
  return ['producers', 'consumers'].flatMap((kind) =>
    Object.entries(group(scenario[kind])).flatMap(([id, value]) =>
      unknownNames([kind, id, 'datasets'], 'dataset', group(value).datasets, datasets),
    ),
  )
}

function checkEngines(scenario: Group, engines: readonly string[]): readonly Problem[] {
  return Object.entries(group(scenario.consumers)).flatMap(([id, value]) =>
    unknownName(['consumers', id, 'engine'], 'engine', group(value).engine, engines),
  )
}

function checkResidency(scenario: Group, datasets: readonly string[]): readonly Problem[] {
  return Object.keys(group(scenario.residency))
    .filter((name) => name !== ALL_DATASETS)
    .flatMap((name) =>
      unknownName(['residency', name], 'dataset', name, datasets).map(
        (problem): Problem => ({ ...problem, at: 'key' }),
      ),
    )
}

function checkAccess(scenario: Group, datasets: readonly string[], consumers: readonly string[]): readonly Problem[] {
  const access = group(scenario.access)
  const principals = Object.keys(group(access.principals))
  const logins = Object.entries(group(access.principals)).flatMap(([id, value]) =>
    unknownNames(['access', 'principals', id, 'logsInTo'], 'consumer', group(value).logsInTo, consumers),
  )
  const scopes = Object.keys(group(access.scopes))
  const parts = Object.entries(group(access.scopes)).flatMap(([id, value]) =>
    unknownName(['access', 'scopes', id, 'dataset'], 'dataset', group(value).dataset, datasets),
  )
  const grants = list(access.grants).flatMap((value, index) => [
    ...unknownNames(['access', 'grants', index, 'principals'], 'principal', group(value).principals, principals),
    ...unknownNames(['access', 'grants', index, 'datasets'], 'dataset', group(value).datasets, datasets),
    ...unknownNames(['access', 'grants', index, 'scopes'], 'scope', group(value).scopes, scopes),
  ])
  return [...logins, ...parts, ...grants]
}

function checkOptions(scenario: Group, datasets: readonly string[]): readonly Problem[] {
  const options = group(scenario.options)
  // Nobody knows yet what a search will find.
  if (scenario.options === 'auto' || isSearch(options)) return []
  return [
    ...Object.entries(options).flatMap(([id, option]) => checkPlacement(['options', id], group(option), datasets)),
    ...unknownName(['answer'], 'option', scenario.answer, Object.keys(options)),
  ]
}

function isSearch(options: Group): boolean {
  return Object.keys(options).length === 1 && options.auto !== undefined && !Object.hasOwn(group(options.auto), 'place')
}

function checkPlacement(path: Path, option: Group, datasets: readonly string[]): readonly Problem[] {
  const place = group(option.place)
  const stores = Object.keys(group(option.stores))
  const strangers = Object.keys(place).flatMap((dataset) =>
    unknownName([...path, 'place', dataset], 'dataset', dataset, datasets).map(
      (problem): Problem => ({ ...problem, at: 'key' }),
    ),
  )
  const nowhere = Object.entries(place).flatMap(([dataset, store]) =>
    unknownName([...path, 'place', dataset], 'store', store, stores),
  )
  const homeless = datasets.filter((dataset) => option.place !== undefined && !Object.hasOwn(place, dataset))
  const empty = stores.filter((store) => !Object.values(place).includes(store))
  return [
    ...strangers,
    ...nowhere,
    ...homeless.map(
      (dataset): Problem => ({
        code: 'missing',
        path: [...path, 'place', dataset],
        message: `${dotted(path)} does not say where ${dataset} goes`,
        remedy: `add ${dataset} to ${dotted([...path, 'place'])}`,
      }),
    ),
    ...empty.map(
      (store): Problem => ({
        code: 'contradiction',
        path: [...path, 'stores', store],
        at: 'key',
        message: `the store ${store} holds no dataset`,
        remedy: `place a dataset in it, or remove it`,
      }),
    ),
  ]
}
