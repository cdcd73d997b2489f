import type { UsageLine } from '../models/contract.ts'
import type { Allocation } from '../prices/bill.ts'
import type { Source } from '../quantities/source.ts'
import type { StatedLine } from '../scenarios/stated-lines.ts'
import type { OptionRun } from '../simulation/option-run.ts'
import { calculationOf } from './calculation.ts'
import type { LocateInScenario, Statement } from './locate-in-scenario.ts'

/** One number that went into a quantity. */
export interface ExplainedTerm {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What the scenario says about it. */
  readonly stated?: Statement
  /** The model's fact that it comes from. */
  readonly fact?: { readonly statement: string; readonly source: Source }
}

/** A quantity with the formula that made it. */
export interface ExplainedQuantity {
  readonly dataset?: string
  readonly quantity: number
  readonly cost: number
  readonly formula: string
  /** The formula with its numbers put in, where it can be calculated from them. */
  readonly calculation?: string
  readonly terms: readonly ExplainedTerm[]
  /** Datasets whose demand it follows from; none for what is provisioned or brought along whatever the demand. */
  readonly demandOf: readonly string[]
  /** Where the option says which store it is; empty for what no store causes. */
  readonly placed: readonly StatedLine[]
}

/** Follows one part of a charge to the formula, its terms, and the lines or facts that they come from. */
export function explainQuantity(
  { line: index, quantity, cost }: Allocation,
  run: OptionRun,
  locate: LocateInScenario,
): ExplainedQuantity {
  const line = run.usage[index]!
  const { formula, terms } = line.derivation
  const calculation = calculationOf(line.derivation, quantity)
  const isOfConsumer = terms.some(({ scenarioPath }) => scenarioPath?.startsWith('consumers.'))
  return {
    ...(line.dataset === undefined ? {} : { dataset: line.dataset }),
    quantity,
    cost,
    formula,
    ...(calculation === undefined ? {} : { calculation }),
    terms: terms.map((term) => explainTerm(term, line, run, locate)),
    demandOf: demandOf(line, run),
    placed: isOfConsumer ? [] : placement(line, run, locate),
  }
}

type Term = UsageLine['derivation']['terms'][number]

function explainTerm(term: Term, line: UsageLine, run: OptionRun, locate: LocateInScenario): ExplainedTerm {
  const { name, value, unit, scenarioPath } = term
  const fact = term.fact === undefined ? undefined : factOf(term.fact, line, run)
  return {
    name,
    value,
    unit,
    ...(scenarioPath === undefined ? {} : { stated: statement(scenarioPath, line, run, locate) }),
    ...(fact === undefined ? {} : { fact }),
  }
}

/** A store as a whole names its settings as `options` and what it holds as `datasets`: both are narrowed to those of the option. */
function statement(path: string, line: UsageLine, run: OptionRun, locate: LocateInScenario): Statement {
  if (path === 'options') return { path: `options.${run.id}`, says: 'value', lines: placement(line, run, locate) }
  if (path !== 'datasets') return locate(path)
  const lines = holders(line, run).flatMap((store) =>
    store.datasets.flatMap(({ id }) => locate(`datasets.${id}`).lines),
  )
  return { path, says: 'value', lines }
}

function demandOf(line: UsageLine, run: OptionRun): readonly string[] {
  if (line.dataset !== undefined) return [line.dataset]
  const isOfAll = line.derivation.terms.some(({ scenarioPath }) => scenarioPath === 'datasets')
  return isOfAll ? holders(line, run).flatMap((store) => store.datasets.map(({ id }) => id)) : []
}

function holders({ dataset }: UsageLine, { stores }: OptionRun): OptionRun['stores'] {
  return dataset === undefined ? stores : stores.filter((store) => store.datasets.some(({ id }) => id === dataset))
}

/** The lines that name a store and, where datasets share it, those that put a dataset there. */
function placement(line: UsageLine, run: OptionRun, locate: LocateInScenario): readonly StatedLine[] {
  const written = (path: string): readonly StatedLine[] => {
    const { says, lines } = locate(path)
    return says === 'value' ? lines : []
  }
  const lines = holders(line, run).flatMap((store) => [
    ...store.datasets.flatMap(({ id }) => (line.dataset === id ? written(`options.${run.id}.place.${id}`) : [])),
    ...written(`options.${run.id}.stores.${store.id}`),
  ])
  return lines.length === 0 ? locate(`options.${run.id}`).lines.slice(0, 1) : lines
}

function factOf(key: string, line: UsageLine, run: OptionRun): ExplainedTerm['fact'] {
  const fact = holders(line, run)
    .map((store) => store.model.facts[key])
    .find((candidate) => candidate !== undefined)
  return fact === undefined ? undefined : { statement: fact.statement, source: fact.source }
}
