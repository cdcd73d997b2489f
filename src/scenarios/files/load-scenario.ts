import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, relative, resolve } from 'node:path'
import type { TraceDay } from '../../demand/build-demand.ts'
import { sizesOf } from '../../demand/build-demand.ts'
import { dayNumber } from '../../quantities/calendar.ts'
import { addDuration } from '../../quantities/duration.ts'
import { formatBytes, formatCount } from '../../quantities/format.ts'
import { checkStores } from '../check-stores.ts'
import type { Issue } from '../issue.ts'
import { nearestSpelling } from '../nearest-spelling.ts'
import { inOrder, type ParsedScenario, type ParseResult, scenarioReader } from '../parse-scenario.ts'
import { parseTrace, type Trace } from '../parse-trace.ts'
import type { Assumed, Provenance } from '../provenance.ts'
import { locate, type ScenarioSource } from '../scenario-source.ts'
import type { Scenario, ScenarioInput } from '../schema.ts'
import type { StoreModel } from '../store-settings.ts'
import { builtInScenarioFiles } from './built-in-scenarios.ts'
import { ScenarioFileError } from './scenario-file-error.ts'

export interface LoadOptions {
  /** Values that override the file, as `path=value`. */
  readonly settings?: readonly string[]
  /** Models that the stores of the options may use; their settings are checked. */
  readonly models: Readonly<Record<string, StoreModel>>
  /** Folder that relative paths start from. */
  readonly folder: string
  /** Gives all of standard input, for `-`. */
  readonly readStandardInput: () => string
}

/** Everything that a run needs to know of a scenario. */
export interface LoadedScenario {
  readonly scenario: Scenario
  /** As written, settings included. */
  readonly input: ScenarioInput
  readonly id: string
  /** SHA-256 of the scenario as read, settings and traces included; comments and layout do not count. */
  readonly hash: string
  readonly traces: Readonly<Record<string, readonly TraceDay[]>>
  readonly provenance: Provenance
  /** What it was read from, to show where something is written. */
  readonly source: ScenarioSource
}

export type LoadResult =
  | ({ readonly ok: true } & LoadedScenario)
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Loads a scenario by the name of a built-in one, by path, or from standard input (`-`), with its trace files, and checks it with the
 * models. A path wins only where no built-in scenario has that name. Throws {@link ScenarioFileError} when there is nothing to read.
 */
export function loadScenario(reference: string, { settings = [], ...options }: LoadOptions): LoadResult {
  return scenarioLoader(reference, options)(settings)
}

/** Loads a scenario again and again, each time with settings of its own laid over it; see {@link loadScenario}. */
export function scenarioLoader(
  reference: string,
  options: Omit<LoadOptions, 'settings'>,
): (settings: readonly string[]) => LoadResult {
  const origin = findScenario(reference, options)
  const read = scenarioReader(origin.text, { file: origin.label })
  return (settings) => checked(read(settings), origin, options)
}

function checked(parsed: ParseResult, origin: Origin, options: Omit<LoadOptions, 'settings'>): LoadResult {
  if (!parsed.ok) return parsed
  const traces = loadTraces(parsed, origin.folder, options.folder)
  const issues = [...checkStores(parsed, options.models), ...traces.issues]
  if (issues.length > 0) return { ok: false, issues: inOrder(issues) }
  const { scenario, input, provenance, source } = parsed
  return {
    ok: true,
    scenario,
    input,
    id: scenario.id ?? origin.id,
    hash: hashOf({ input, traces: traces.days }),
    traces: traces.days,
    provenance: { ...provenance, assumed: [...provenance.assumed, ...traces.assumed] },
    source,
  }
}

interface Origin {
  readonly text: string
  readonly id: string
  /** Name for messages. */
  readonly label: string
  /** Folder that trace files are relative to. */
  readonly folder: string
}

function findScenario(reference: string, { folder, readStandardInput }: LoadOptions): Origin {
  if (reference === '-') return { text: readStandardInput(), id: 'scenario', label: 'standard input', folder }
  const builtIn = builtInScenarioFiles().find(({ id }) => id === reference)
  const path = builtIn?.file ?? resolve(folder, reference)
  if (builtIn === undefined && !existsSync(path)) throw notFound(reference)
  if (statSync(path).isDirectory())
    throw new ScenarioFileError(`${reference} is a folder`, 'name the scenario file in it')
  const label = builtIn === undefined ? reference : `${reference}.yaml`
  return { text: readFileSync(path, 'utf8'), id: basename(path, extname(path)), label, folder: dirname(path) }
}

function notFound(reference: string): ScenarioFileError {
  const names = builtInScenarioFiles().map(({ id }) => id)
  const near = nearestSpelling(basename(reference), names)
  return new ScenarioFileError(
    `there is no file ${reference}, and no built-in scenario of that name`,
    near === undefined ? `name a file, or one of: ${names.join(', ')}` : `did you mean ${near}?`,
  )
}

interface LoadedTraces {
  readonly days: Readonly<Record<string, readonly TraceDay[]>>
  readonly issues: readonly Issue[]
  readonly assumed: readonly Assumed[]
}

function loadTraces({ scenario, source }: ParsedScenario, folder: string, shownFrom: string): LoadedTraces {
  const days: Record<string, readonly TraceDay[]> = {}
  const issues: Issue[] = []
  const assumed: Assumed[] = []
  const horizon = dayNumber(addDuration(scenario.start, scenario.horizon)) - dayNumber(scenario.start)
  for (const [id, dataset] of Object.entries(scenario.datasets)) {
    if (dataset.trace === undefined) continue
    const path = resolve(folder, dataset.trace)
    if (!existsSync(path) || statSync(path).isDirectory()) {
      const remedy = 'write a path relative to the scenario file'
      issues.push(
        locate(source, {
          code: 'trace',
          path: ['datasets', id, 'trace'],
          message: `there is no file ${dataset.trace}`,
          remedy,
        }),
      )
      continue
    }
    const file = relative(shownFrom, path) || path
    const result = parseTrace(readFileSync(path, 'utf8'), { file, start: scenario.start, days: horizon })
    if (!result.ok) issues.push(...result.issues)
    else {
      days[id] = result.trace.days
      assumed.push(...assumedOfTrace(id, result.trace, sizesOf(dataset).mean))
    }
  }
  return { days, issues, assumed }
}

/** A mean size of trace and distribution that differ by more than this is worth telling. */
const SIZE_MISMATCH = 0.1

function assumedOfTrace(id: string, { days, continuation }: Trace, meanSize: number): readonly Assumed[] {
  const path = `datasets.${id}.trace`
  const assumed: Assumed[] = []
  if (continuation !== undefined) {
    const { after, meanOfDays, daily } = continuation
    const value = `${formatBytes(daily.bytes)} and ${formatCount(daily.objects)} objects a day`
    assumed.push({ path, value, why: `the trace ends on ${after}; the mean of its last ${meanOfDays} days continues` })
  }
  const bytes = days.reduce((sum, day) => sum + day.bytes, 0)
  const objects = days.reduce((sum, day) => sum + day.objects, 0)
  if (objects > 0 && Math.abs(bytes / objects / meanSize - 1) > SIZE_MISMATCH)
    assumed.push({
      path: `datasets.${id}.objectSize`,
      value: formatBytes(meanSize),
      why: `objects of the trace average ${formatBytes(bytes / objects)}; their number follows the trace, their spread objectSize`,
    })
  return assumed
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
