import type { AssessedOption } from '../assessment/assess.ts'
import { CRITERIA } from '../decision/criteria.ts'
import type { Decision, Preferences, RankedOption } from '../decision/decide.ts'
import { testRobustness } from '../decision/robustness/robustness.ts'
import type { DatasetDemand } from '../demand/dataset-demand.ts'
import type { EngineRegistry } from '../engines/engine.ts'
import type { PriceBook } from '../prices/price-book.ts'
import { priceWarningLines } from '../prices/price-warning-lines.ts'
import { totalsByPrice } from '../prices/totals-by-price.ts'
import type { Calendar } from '../quantities/calendar.ts'
import type { Assumed, Unknown } from '../scenarios/provenance.ts'
import type { OptionSpec, WrittenScenario } from '../scenarios/schema.ts'
import type { SearchReport } from '../search/search-report.ts'
import type { OptionRun } from '../simulation/option-run.ts'
import type { Outlook } from '../uncertainty/outlook.ts'
import { VERSION } from '../version.ts'
import { priceSensitivities } from '../what-if/price-sensitivity.ts'
import { costLines, monthTotals } from './cost-lines.ts'
import { documentAccess } from './document-access.ts'
import { documentEngines } from './document-engines.ts'
import { documentListPrices } from './document-list-prices.ts'
import { documentReach } from './document-reach.ts'
import { documentRobustness } from './document-robustness.ts'
import { documentUncertainty } from './document-uncertainty.ts'
import { failureMessage, headline, reasonsOf } from './reasons.ts'
import type { DecisionDocument, DocumentOption } from './schema.ts'

/** Everything that a decision document is made from. */
export interface DocumentInput {
  readonly scenario: WrittenScenario
  /** How the options were found, where they were looked for. */
  readonly search?: SearchReport | undefined
  readonly id: string
  /** SHA-256 of the scenario as read, 64 hexadecimal digits. */
  readonly hash: string
  readonly seed: number
  readonly book: PriceBook
  /** The date that prices were asked for; the latest of each price without it. */
  readonly pricesAsOf?: string
  readonly calendar: Calendar
  readonly demand: Readonly<Record<string, DatasetDemand>>
  readonly runs: readonly OptionRun[]
  readonly assessed: readonly AssessedOption[]
  readonly engines: EngineRegistry
  readonly preferences: Preferences
  readonly decision: Decision
  /** What draws of the uncertain inputs say; absent where nothing is uncertain. */
  readonly outlook?: Outlook
  readonly unknowns: readonly Unknown[]
  readonly assumed: readonly Assumed[]
}

/** Lays down the whole outcome as plain data: the same input gives the same document, byte for byte once serialised. */
export function buildDocument(input: DocumentInput): DecisionDocument {
  const { scenario, decision, calendar, book } = input
  const winner = decision.options.find(({ id }) => id === decision.recommended)
  const options = decision.options.map((option) => documentOption(option, input))
  return {
    schemaVersion: '1.3',
    tool: { name: 'stowage', version: VERSION },
    scenario: {
      id: input.id,
      title: scenario.title,
      ...(scenario.question === undefined ? {} : { question: scenario.question }),
      hash: input.hash,
      start: calendar.start,
      days: calendar.days,
      region: scenario.region,
    },
    prices: {
      id: book.id,
      asOf: input.pricesAsOf ?? book.asOf,
      freeTier: scenario.freeTier,
      warnings: [...priceWarningLines(input.runs.flatMap((run) => run.bill.warnings))],
      ...(scenario.prices.length === 0 ? {} : { changes: scenario.prices.map(documentPriceChange) }),
    },
    seed: input.seed,
    months: calendar.months.map(({ label }) => label),
    recommendation: {
      option: decision.recommended ?? null,
      verdict: decision.verdict,
      margin: decision.margin ?? null,
      headline: headline(decision, input.outlook),
      reasons: winner === undefined ? [] : [...reasonsOf(winner, decision)],
      stability: decision.stability.map((interval) => ({ ...interval })),
    },
    robustness: documentRobustness(testRobustness(decision, input.preferences, input.seed), decision),
    listPrices: listPricesOf(input),
    ...(input.outlook === undefined ? {} : { uncertainty: documentUncertainty(input.outlook) }),
    ...(scenario.answer === undefined
      ? {}
      : { answer: { option: scenario.answer, agrees: scenario.answer === decision.recommended } }),
    ...(input.search === undefined ? {} : { search: input.search }),
    preferences: documentPreferences(input.preferences),
    demand: Object.values(input.demand).map(documentDemand),
    options,
    unknowns: input.unknowns.map((unknown) => ({ ...unknown })),
    assumed: input.assumed.map((assumed) => ({ ...assumed })),
    sources: sourcesOf(options),
  }
}

function listPricesOf({
  runs,
  book,
  pricesAsOf,
  decision,
  preferences,
}: DocumentInput): DecisionDocument['listPrices'] {
  const bills = runs.map((run) => run.bill)
  const ids = runs.map(({ id }) => id)
  const totals = totalsByPrice(bills, book, pricesAsOf)
  return documentListPrices(priceSensitivities(totals, ids, decision, preferences), decision.recommended)
}

function documentPreferences({ requirements, values, weights }: Preferences): DecisionDocument['preferences'] {
  return {
    requirements: requirements.map((requirement) => ({ ...requirement })),
    values: CRITERIA.flatMap(({ id }) => {
      const value = values[id]
      const points = value?.points.map((point) => ({ ...point })) ?? []
      return value === undefined ? [] : [{ criterion: id, weight: weights[id] ?? 0, scale: value.scale, points }]
    }),
  }
}

function documentDemand(dataset: DatasetDemand): DecisionDocument['demand'][number] {
  return {
    dataset: dataset.id,
    kind: dataset.kind,
    objectSize: dataset.sizes.description,
    bytesStoredAtMonthEnd: dataset.calendar.months.map(({ endDay }) => dataset.bytesStored[endDay - 1]!),
    bytesIn: dataset.bytesIn.reduce((sum, bytes) => sum + bytes, 0),
    objectsIn: dataset.objectsIn.reduce((sum, objects) => sum + objects, 0),
  }
}

function documentOption(option: RankedOption, input: DocumentInput): DocumentOption {
  const { runs, assessed, decision, calendar, scenario } = input
  const run = runs.find(({ id }) => id === option.id)!
  const { access, reach, engines } = assessed.find(({ id }) => id === option.id)!
  return {
    id: option.id,
    name: option.name,
    stores: run.stores.map((store) => ({
      id: store.id,
      model: store.model.id,
      modelName: store.model.name,
      datasets: store.datasets.map(({ id }) => id),
      written: writtenStore(scenario.options[option.id]!, store.id),
      config: store.config,
    })),
    feasible: option.feasible,
    failed: option.failed.map((failure) =>
      failure.kind !== 'requirement'
        ? { kind: failure.kind, message: failureMessage(failure) }
        : {
            kind: failure.kind,
            criterion: failure.requirement.criterion,
            message: failureMessage(failure),
            because: failure.requirement.because,
          },
    ),
    rank: option.rank,
    score: option.score,
    reasons: [...reasonsOf(option, decision)],
    criteria: criteriaOf(option),
    access: documentAccess(access),
    reach: documentReach(reach),
    engines: documentEngines(run, engines, input.engines),
    durability: documentDurability(run),
    cost: {
      currency: 'USD',
      total: run.bill.total,
      months: monthTotals(run.bill, calendar.months),
      lines: costLines(run.bill),
    },
    occupancy: run.stores.flatMap((store) =>
      store.run.occupancy.map(({ dataset, storageClass, bytesAtMonthEnd }) => ({
        dataset,
        storageClass,
        bytesAtMonthEnd: [...bytesAtMonthEnd],
      })),
    ),
    findings: option.findings.map((finding) => ({ ...finding, evidence: [...finding.evidence] })),
  }
}

function documentDurability({ stores }: OptionRun): DocumentOption['durability'] {
  return stores.flatMap((store) =>
    store.datasets.map(({ id }) => {
      const { value, low = value, high = value, evidence } = store.run.annualLoss[id]!
      return { dataset: id, store: store.id, annualLoss: value, low, high, evidence: [...evidence] }
    }),
  )
}

function documentPriceChange({
  service,
  on,
  multiply,
  because,
}: WrittenScenario['prices'][number]): NonNullable<DecisionDocument['prices']['changes']>[number] {
  return { service, on, multiply, ...(because === undefined ? {} : { because }) }
}

/** What the scenario says of a store, which stands by its name or at the dataset that it is called after. */
function writtenStore({ stores, place }: OptionSpec, id: string): DocumentOption['stores'][number]['written'] {
  const own = place[id]
  const spec = stores?.[id] ?? (typeof own === 'object' ? own : undefined)
  return {
    ...(spec?.preset === undefined ? {} : { preset: spec.preset }),
    ...(spec?.config === undefined ? {} : { config: spec.config }),
  }
}

function criteriaOf(option: RankedOption): DocumentOption['criteria'] {
  return Object.fromEntries(
    CRITERIA.map(({ id, unit }) => {
      const { value, evidence } = option.measurements[id]
      const weighed = option.contributions[id]
      return [
        id,
        {
          value,
          unit,
          utility: weighed?.utility ?? null,
          weight: weighed?.weight ?? 0,
          contribution: weighed?.contribution ?? 0,
          ...(weighed?.clipped === undefined ? {} : { clipped: weighed.clipped }),
          evidence: [...evidence],
        },
      ]
    }),
  ) as DocumentOption['criteria']
}

type DocumentSource = DecisionDocument['sources'][number]

function sourcesOf(options: readonly DocumentOption[]): DocumentSource[] {
  const sources = new Map<string, DocumentSource>()
  const add = (source: DocumentSource | undefined): void => {
    if (source !== undefined) sources.set(`${source.title} ${source.asOf} ${source.url ?? ''}`, source)
  }
  for (const option of options) {
    for (const { evidence } of Object.values(option.criteria)) for (const { source } of evidence) add(source)
    for (const { stores } of Object.values(option.reach.failures))
      for (const { evidence } of stores) for (const { source } of evidence) add(source)
    for (const { evidence } of [...option.engines.catalogue, ...option.engines.consumers])
      for (const { source } of evidence) add(source)
    for (const { evidence } of option.findings) for (const { source } of evidence) add(source)
    for (const { price } of option.cost.lines) add(price.source)
  }
  return [...sources].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source)
}
