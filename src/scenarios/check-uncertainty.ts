import { correlationFactor } from '../uncertainty/correlate.ts'
import type { Path, Problem } from './issue.ts'
import { nearestSpelling } from './nearest-spelling.ts'
import { autoOptions } from './scenario-options.ts'
import type { Scenario } from './schema.ts'
import { among, uncertainPaths } from './uncertainty-of.ts'
import { valueAt } from './value-at.ts'

/** What is said of uncertain quantities and does not hold together. `input` is the scenario as written. */
export function checkUncertainty(scenario: Scenario, input: unknown): readonly Problem[] {
  const { uncertainty } = scenario
  if (uncertainty === undefined) return []
  const paths = uncertainPaths(input)
  return [
    ...checkCorrelations(uncertainty, paths, input),
    ...checkFutures(uncertainty, paths, autoOptions(scenario) !== undefined),
  ]
}

type Stated = NonNullable<Scenario['uncertainty']>

/** A quantity that a setting has made certain moves with nothing any more; only a path that leads nowhere is a mistake. */
function checkCorrelations({ correlations }: Stated, paths: readonly string[], input: unknown): readonly Problem[] {
  const unknown = correlations.flatMap(({ between }, index) =>
    between.flatMap((path, side): Problem[] => {
      if (paths.includes(path) || leadsSomewhere(input, path)) return []
      const near = nearestSpelling(path, paths)
      return [
        {
          code: 'unknown-name',
          path: ['uncertainty', 'correlations', index, 'between', side],
          message: `nothing uncertain stands at "${path}"`,
          remedy: near === undefined ? remedyFor(paths) : `did you mean ${near}?`,
        },
      ]
    }),
  )
  if (unknown.length > 0) return unknown
  const alike = correlations.findIndex(({ between: [a, b] }) => a === b)
  if (alike >= 0)
    return [
      contradiction(
        ['uncertainty', 'correlations', alike, 'between'],
        'a quantity always moves with itself',
        'name two',
      ),
    ]
  try {
    correlationFactor(paths, among(paths, correlations))
    return []
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return [
      contradiction(['uncertainty', 'correlations'], error.message, 'change it, or bring some of them nearer to 0'),
    ]
  }
}

function checkFutures({ futures }: Stated, paths: readonly string[], searched: boolean): readonly Problem[] {
  const total = Object.values(futures).reduce((sum, { probability }) => sum + probability, 0)
  const tooMuch =
    total > 1 + 1e-9
      ? [
          contradiction(
            ['uncertainty', 'futures'],
            `the futures add up to ${Number((total * 100).toPrecision(6))} %`,
            'let them add up to 100 % or less',
          ),
        ]
      : []
  const twice = Object.entries(futures).flatMap(([id, { set }]) =>
    Object.keys(set)
      .filter((path) => paths.some((other) => `${other}.`.startsWith(`${path}.`) || path.startsWith(`${other}.`)))
      .map((path) =>
        contradiction(
          ['uncertainty', 'futures', id, 'set', path],
          `${path} is uncertain already`,
          'say it once: as an uncertain quantity or in the futures',
        ),
      ),
  )
  const chosen = Object.entries(futures).flatMap(([id, { set }]) =>
    Object.keys(set)
      .filter((path) => CHOSEN.has(path.split('.')[0]!))
      .map((path) =>
        contradiction(
          ['uncertainty', 'futures', id, 'set', path],
          `${path} is chosen and is the same in every future`,
          'set what the workload or its surroundings may turn out to be',
        ),
      ),
  )
  const ofOptions = Object.entries(futures).flatMap(([id, { set }]) =>
    Object.keys(set).flatMap((path): Problem[] => {
      const [part, ...within] = path.split('.')
      if (part !== 'options') return []
      const at = ['uncertainty', 'futures', id, 'set', path]
      if (searched)
        return [
          contradiction(
            at,
            'the options are looked for, so there is nothing of theirs to set',
            'write the options out to give them other settings, or set what surrounds them',
          ),
        ]
      if (within.length >= 3 || (within.length === 2 && within[1] !== 'name')) return []
      return [
        contradiction(
          at,
          `${path} is the same in every future: the options that are compared`,
          `set something of one of them, such as ${['options', within[0] ?? 'A'].join('.')}.place.DATASET.config.SETTING`,
        ),
      ]
    }),
  )
  return [...tooMuch, ...twice, ...chosen, ...ofOptions]
}

/** Parts of a scenario that draws are compared over: months, what is wanted, and how it is judged. */
const CHOSEN: ReadonlySet<string> = new Set([
  'start',
  'horizon',
  'requirements',
  'criteria',
  'weights',
  'uncertainty',
  'answer',
])

function leadsSomewhere(input: unknown, path: string): boolean {
  const found = valueAt(input, path.split('.'))
  return found !== undefined && !isGroup(found)
}

function contradiction(path: Path, message: string, remedy: string): Problem {
  return { code: 'contradiction', path, message, remedy }
}

function remedyFor(paths: readonly string[]): string {
  return paths.length === 0 ? 'write an uncertain quantity first' : `write one of: ${paths.join(', ')}`
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
