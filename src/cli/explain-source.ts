import type { CriterionId } from '../decision/criterion-ids.ts'
import { costTree } from '../explanation/cost-tree.ts'
import { criterionTree } from '../explanation/criterion-tree.ts'
import { explainCost } from '../explanation/explain-cost.ts'
import { explainCriterion } from '../explanation/explain-criterion.ts'
import { ExplanationError } from '../explanation/explanation-error.ts'
import { locateInScenario } from '../explanation/locate-in-scenario.ts'
import type { TreeNode } from '../explanation/tree.ts'
import { drawTree } from './draw-tree.ts'
import { progressLine } from './progress-line.ts'
import { loadAndRun, type SourceOptions, type SourceRun } from './run-source.ts'
import { type Shell, wantsColor, widthOf } from './shell.ts'

/** Options of `stowage explain`. */
export interface ExplainOptions extends SourceOptions {
  /** The recommended one where it is left out. */
  readonly option?: string
  readonly month?: string
  readonly meter?: string
  readonly criterion?: CriterionId
  readonly all?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Runs a scenario and prints where a cost or a criterion's value comes from. Throws `ExplanationError` for figures that do not exist. */
export async function explainSource(source: string, options: ExplainOptions, shell: Shell): Promise<void> {
  const progress = progressLine(shell, options.quiet !== true)
  const outcome = await loadAndRun(source, options, shell, (name, index, count) =>
    progress.show(`Simulating ${index + 1} of ${count}: ${name}`),
  ).finally(() => progress.clear())
  const { explanation, tree } = explain(outcome, options)
  const { stdout, env } = shell
  if (options.json === true) stdout.write(`${JSON.stringify(explanation, null, 2)}\n`)
  else {
    // Lines for other programs are never broken.
    const width = stdout.isTTY ? widthOf(stdout) : Number.POSITIVE_INFINITY
    stdout.write(drawTree(tree, { width, color: wantsColor(stdout, env) }))
  }
}

function explain({ loaded, run }: SourceRun, options: ExplainOptions): { explanation: unknown; tree: TreeNode } {
  const { scenario, source } = loaded
  const locate = locateInScenario(source)
  const option = options.option ?? recommended(run)
  if (options.criterion !== undefined) {
    const explanation = explainCriterion(run.document, option, options.criterion, locate)
    return { explanation, tree: criterionTree(explanation) }
  }
  const sources = Object.fromEntries(
    Object.entries(scenario.datasets).flatMap(([id, { derivedFrom }]) =>
      derivedFrom === undefined ? [] : [[id, derivedFrom]],
    ),
  )
  const { month, meter } = options
  const scope = { ...(month === undefined ? {} : { month }), ...(meter === undefined ? {} : { meter }) }
  const explanation = explainCost(run, option, scope, { locate, sources })
  return { explanation, tree: costTree(explanation, { all: options.all === true || meter !== undefined }) }
}

function recommended({ document }: SourceRun['run']): string {
  const { option } = document.recommendation
  if (option !== null) return option
  const ids = document.options.map(({ id }) => id).join(', ')
  throw new ExplanationError('no option is recommended', `name one with --option: ${ids}`)
}
