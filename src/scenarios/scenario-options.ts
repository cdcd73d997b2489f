import { type AutoSpec, type OptionSpec, type Scenario, scenarioSchema } from './schema.ts'

/** What the search for options is told, with defaults; `undefined` where the options are written out. */
export function autoOptions({ options }: Pick<Scenario, 'options'>): AutoSpec | undefined {
  if (options === 'auto') return DEFAULT_AUTO
  return isAuto(options) ? options.auto : undefined
}

/** The options as written out; none where they are looked for. */
export function writtenOptions({ options }: Pick<Scenario, 'options'>): Readonly<Record<string, OptionSpec>> {
  return options === 'auto' || isAuto(options) ? {} : options
}

// An option that happens to be called `auto` has a place, which the settings of a search have not.
function isAuto(options: Exclude<Scenario['options'], 'auto'>): options is { auto: AutoSpec } {
  return 'auto' in options && !('place' in options.auto)
}

const DEFAULT_AUTO = defaultAuto()

function defaultAuto(): AutoSpec {
  const { options } = scenarioSchema.pick({ options: true }).parse({ options: { auto: {} } })
  if (options === 'auto' || !isAuto(options)) throw new TypeError('the schema no longer takes options: { auto: {} }')
  return options.auto
}
