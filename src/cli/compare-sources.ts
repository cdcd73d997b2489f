import { createColors } from 'picocolors'
import { criterionName } from '../decision/criterion-name.ts'
import { formatLevel } from '../document/format-level.ts'
import { formatMoney } from '../quantities/format.ts'
import { showControls } from '../reports/show-controls.ts'
import { compareScenarios, type OptionDifference, type ScenarioComparison } from '../what-if/compare-scenarios.ts'
import { mediansNote } from './medians-note.ts'
import { progressLine } from './progress-line.ts'
import { loadAndRun, type SourceOptions } from './run-source.ts'
import { type Shell, wantsColor, widthOf } from './shell.ts'
import { textTable } from './text-table.ts'

/** Options of `stowage compare`. */
export interface CompareOptions extends SourceOptions {
  /** Settings of the second scenario only, each `path=value`. */
  readonly setAfter: readonly string[]
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Runs two scenarios and prints what differs. Throws like `loadAndRun`. */
export async function compareSources(
  before: string,
  after: string,
  options: CompareOptions,
  shell: Shell,
): Promise<void> {
  const progress = progressLine(shell, options.quiet !== true)
  const side = async (source: string, settings: readonly string[]) => {
    const { loaded, run } = await loadAndRun(
      source,
      { ...options, set: [...options.set, ...settings] },
      shell,
      (name) => progress.show(`${source}: simulating ${name}`),
    )
    return { loaded, input: loaded.source.document.toJS() as unknown, document: run.document }
  }
  try {
    const [own, other] = [await side(before, []), await side(after, options.setAfter)]
    const comparison = compareScenarios(own, other)
    const note = mediansNote(own.loaded) || mediansNote(other.loaded)
    progress.clear()
    shell.stdout.write(
      options.json === true
        ? `${JSON.stringify(comparison, null, 2)}\n`
        : `${comparisonText(comparison, shell)}${note === '' ? '' : `\n${note}`}`,
    )
  } finally {
    progress.clear()
  }
}

function comparisonText({ inputs, verdicts, options }: ScenarioComparison, { stdout, env }: Shell): string {
  const { bold, dim } = createColors(wantsColor(stdout, env))
  const width = stdout.isTTY ? widthOf(stdout) : Number.POSITIVE_INFINITY
  const table = (columns: Parameters<typeof textTable>[0], rows: readonly (readonly string[])[]): string =>
    textTable(
      columns,
      rows.map((cells) => cells.map(showControls)),
      { width, paint: (line, row) => (row < 0 ? dim(line) : line) },
    )
  const [before, after] = verdicts
  const written =
    inputs.length === 0
      ? 'The scenarios say the same.\n'
      : table(
          [
            { title: 'SETTING', flexible: true },
            { title: 'BEFORE', flexible: true },
            { title: 'AFTER', flexible: true },
          ],
          inputs.map((input) => [input.path, input.before ?? '-', input.after ?? '-']),
        )
  const standings = table(
    [
      { title: 'OPTION', flexible: true },
      { title: 'RANK', align: 'right' },
      { title: 'SCORE', align: 'right' },
      { title: 'COST', align: 'right' },
    ],
    options.map((option) => [
      `${option.id}  ${(option.after ?? option.before)!.name}`,
      change(option, ({ rank, feasible }) => (feasible ? String(rank) : 'out')),
      change(option, ({ score }) => score.toFixed(3)),
      change(option, ({ cost }) => formatMoney(cost)),
    ]),
  )
  const levels = options.flatMap(({ id, criteria }) =>
    criteria
      .filter(({ criterion }) => criterion !== 'cost')
      .map((level) => [
        id,
        criterionName(level.criterion),
        formatLevel(level.criterion, level.before),
        formatLevel(level.criterion, level.after),
      ])
      .filter(([, , own, other]) => own !== other),
  )
  return [
    written,
    `${showControls(`Before: ${before.headline}`)}\n${bold(showControls(`After:  ${after.headline}`))}\n`,
    standings,
    ...(levels.length === 0
      ? []
      : [
          table(
            [
              { title: 'OPTION' },
              { title: 'CRITERION' },
              { title: 'BEFORE', align: 'right' },
              { title: 'AFTER', align: 'right' },
            ],
            levels,
          ),
        ]),
  ].join('\n')
}

function change(
  { before, after }: OptionDifference,
  of: (standing: NonNullable<OptionDifference['before']>) => string,
): string {
  const [own, other] = [before, after].map((standing) => (standing === undefined ? '-' : of(standing)))
  return own === other ? own! : `${own} → ${other}`
}
