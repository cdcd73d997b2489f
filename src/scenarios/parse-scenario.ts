import { groupDigits } from '../quantities/format.ts'
import { centre, endsOf } from '../uncertainty/distribution.ts'
import type { UncertainInput } from '../uncertainty/uncertain-input.ts'
import { applySettings } from './apply-settings.ts'
import { checkDatasets } from './check-datasets.ts'
import { checkFlows } from './check-flows.ts'
import { checkPreferences } from './check-preferences.ts'
import { checkPrices } from './check-prices.ts'
import { checkReferences } from './check-references.ts'
import { checkUncertainty } from './check-uncertainty.ts'
import { explainSchemaIssue } from './explain-schema-issue.ts'
import { dotted, type Issue, type Path, type Problem } from './issue.ts'
import { nearestSpelling } from './nearest-spelling.ts'
import { type Provenance, provenanceOf } from './provenance.ts'
import { type ReadScenario, sectionReader } from './read-sections.ts'
import { locate, plainData, readSource, type ScenarioSource, SETTING, syntaxIssues } from './scenario-source.ts'
import { type Scenario, type ScenarioInput, scenarioSchema } from './schema.ts'
import { uncertainInputs } from './uncertainty-of.ts'

export interface ParseOptions {
  /** Name of the file, for messages. */
  readonly file: string
  /** Values that override the file, as `path=value`. */
  readonly settings?: readonly string[]
  /** Ids of the engines that consumers may name; those of the catalogue when left out. */
  readonly engines?: readonly string[]
}

/** A scenario that holds together, with what it was read from. Settings of stores are checked later, see `checkStores`. */
export interface ParsedScenario {
  readonly scenario: Scenario
  /** As written, settings included. */
  readonly input: ScenarioInput
  readonly provenance: Provenance
  readonly source: ScenarioSource
  /** The scenario as each named future leaves it, what is uncertain at its median. */
  readonly futures: readonly ParsedFuture[]
}

/** A scenario in one of the futures that it names. */
export interface ParsedFuture {
  readonly scenario: Scenario
  readonly source: ScenarioSource
  /** Says of a mistake in it what it is a mistake of, and where that stands in the file. */
  readonly shown: (issue: Issue) => Issue
}

export type ParseResult =
  | ({ readonly ok: true } & ParsedScenario)
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads a scenario from YAML or JSON. Reports every mistake it can find, in the order of the lines; never throws for what is written. */
export function parseScenario(text: string, { settings = [], ...options }: ParseOptions): ParseResult {
  return scenarioReader(text, options)(settings)
}

/** Reads a scenario again and again, each time with settings of its own laid over it; see {@link parseScenario}. */
export function scenarioReader(
  text: string,
  { file, engines }: Omit<ParseOptions, 'settings'>,
): (settings: readonly string[]) => ParseResult {
  const written = readSource(text, file)
  const malformed = syntaxIssues(written)
  if (malformed.length > 0) return () => ({ ok: false, issues: inOrder(malformed) })
  const read = sectionReader()
  return (settings) => readWritten(written, settings, { engines, read })
}

/** What is the same however often a scenario is read. */
interface Reading {
  readonly engines: ParseOptions['engines']
  readonly read: (data: unknown) => ReadScenario
}

function readWritten(written: ScenarioSource, settings: readonly string[], reading: Reading): ParseResult {
  const { document, applied, refused } = applySettings(written.document, settings)
  const source = { ...written, document, settings: applied }
  const misplaced = refused.map((problem) => refusedSetting(problem))
  const plain = plainData(source)
  if (!plain.ok) return { ok: false, issues: inOrder([locate(source, plain.problem), ...misplaced]) }
  const parsed = reading.read(plain.data)
  const problems: readonly Problem[] = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => explainSchemaIssue(issue, scenarioSchema, plain.data)),
    ...checkReferences(plain.data, reading.engines),
    ...(parsed.success ? [...checkConsistency(parsed.data), ...checkUncertainty(parsed.data, plain.data)] : []),
  ]
  if (!parsed.success || problems.length + misplaced.length > 0)
    return {
      ok: false,
      issues: inOrder([...withoutEchoes(problems).map((problem) => locate(source, problem)), ...misplaced]),
    }
  const input = plain.data as ScenarioInput
  const read = (outcome: Outcome): ParseResult =>
    readWritten(written, [...settings, CERTAIN, ...outcome.settings.map(({ text }) => text)], reading)
  const futures = futuresOf(parsed.data, input).map((outcome) => ({ outcome, future: read(outcome) }))
  const ends = extremes(input).map((outcome) => ({ outcome, future: read(outcome) }))
  const impossible = [...futures, ...ends].flatMap(({ outcome, future }) =>
    future.ok ? [] : future.issues.map((issue) => shownIn(outcome, source, issue)),
  )
  if (impossible.length > 0) return { ok: false, issues: inOrder(impossible) }
  return {
    ok: true,
    scenario: parsed.data,
    input,
    provenance: provenanceOf(parsed.data, input),
    source,
    futures: futures.flatMap(({ outcome, future }) =>
      future.ok ? [{ ...future, shown: (issue: Issue) => shownIn(outcome, source, issue) }] : [],
    ),
  }
}

/** Setting that takes back what is said of uncertain quantities, for a scenario with a single outcome. */
export const CERTAIN = 'uncertainty={}'

/** A way in which what is uncertain can turn out. */
interface Outcome {
  readonly name: string
  readonly settings: readonly OutcomeSetting[]
}

interface OutcomeSetting {
  readonly text: string
  /** Where the scenario says it. */
  readonly writtenAt: Path
}

/** A mistake in the scenario as an outcome leaves it, what a quantity may be can depend on others: shown where the file says what it is. */
function shownIn({ name, settings }: Outcome, source: ScenarioSource, issue: Issue): Issue {
  const message = `${name}: ${issue.message}`
  const setting = issue.file === SETTING ? settings.find(({ text }) => text === issue.sourceLine) : undefined
  if (setting === undefined) return { ...issue, message }
  const { path, code, remedy, value } = issue
  const said = { code, message, path: setting.writtenAt, ...(remedy === undefined ? {} : { remedy }) }
  return { ...locate(source, said), path, ...(value === undefined ? {} : { value }) }
}

function futuresOf({ uncertainty }: Scenario, input: ScenarioInput): readonly Outcome[] {
  return Object.entries(uncertainty?.futures ?? {}).map(([id, { set }]) => ({
    name: `in the future ${id}`,
    settings: [
      ...uncertainInputs(input).flatMap((uncertain) => settingsOf(uncertain, centre(uncertain.distribution))),
      ...Object.entries(set).map(([path, value]) => ({
        text: `${path}=${value}`,
        writtenAt: ['uncertainty', 'futures', id, 'set', path],
      })),
    ],
  }))
}

/** Every uncertain quantity at its ends, all others at their medians. */
function extremes(input: ScenarioInput): readonly Outcome[] {
  const inputs = uncertainInputs(input)
  return inputs.flatMap((tried) => {
    const { path, distribution } = tried
    return endsOf(distribution).map((end) => ({
      name: `should ${path} turn out to be ${groupDigits(tried.scale.textOf(end))}`,
      settings: inputs.flatMap((each) => settingsOf(each, each === tried ? end : centre(each.distribution))),
    }))
  })
}

function settingsOf({ path, scale, along = [] }: UncertainInput, amount: number): readonly OutcomeSetting[] {
  return [{ path, ratio: 1 }, ...along].map((moved) => ({
    text: `${moved.path}=${scale.exactTextOf(amount * moved.ratio)}`,
    writtenAt: moved.path.split('.'),
  }))
}

function checkConsistency(scenario: Scenario): readonly Problem[] {
  return [...checkPrices(scenario), ...checkDatasets(scenario), ...checkFlows(scenario), ...checkPreferences(scenario)]
}

// A misspelled key is missing under its right name, too; saying so twice would only confuse.
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const misspelled = problems.filter(({ code }) => code === 'unknown-key')
  return problems.filter(
    ({ code, path }) =>
      code !== 'missing' ||
      !misspelled.some(
        (other) =>
          dotted(other.path.slice(0, -1)) === dotted(path.slice(0, -1)) &&
          nearestSpelling(String(other.path.at(-1)), [String(path.at(-1))]) !== undefined,
      ),
  )
}

function refusedSetting({ text, code, message, remedy, path }: Problem & { readonly text: string }): Issue {
  return {
    code,
    message,
    ...(remedy === undefined ? {} : { remedy }),
    path: dotted(path),
    file: SETTING,
    line: 1,
    column: 1,
    length: Math.max(1, text.indexOf('=') === -1 ? text.length : text.indexOf('=')),
    sourceLine: text,
  }
}

/** Issues by file and line, each said once. */
export function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const once = new Map(
    issues.map((issue) => [`${issue.file}:${issue.line}:${issue.column} ${issue.path} ${issue.message}`, issue]),
  )
  return [...once.values()].sort(
    (a, b) => Number(a.file === SETTING) - Number(b.file === SETTING) || a.line - b.line || a.column - b.column,
  )
}
