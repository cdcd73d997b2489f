import { resolve } from 'node:path'
import { formatMoney, groupDigits } from '../quantities/format.ts'
import { showControls } from '../reports/show-controls.ts'
import { sweepChart } from '../reports/sweep/sweep-chart.ts'
import { sweepCsv } from '../reports/sweep/sweep-csv.ts'
import { parseQuantityRange, type QuantityRange } from '../what-if/quantity-range.ts'
import { levelWith, type Sweep, type SweepPoint, sweep } from '../what-if/sweep.ts'
import { CliError } from './cli-error.ts'
import { judgeSource } from './judge-source.ts'
import { mediansNote } from './medians-note.ts'
import { progressLine } from './progress-line.ts'
import { readQuantity } from './read-quantity.ts'
import type { SourceOptions } from './run-source.ts'
import { asSettable } from './setting-scale.ts'
import { type Shell, widthOf } from './shell.ts'
import { textTable } from './text-table.ts'
import { writeArtifacts } from './write-artifacts.ts'

/** Options of `stowage sweep`. */
export interface SweepOptions extends SourceOptions {
  /** Each `path=from..to`. */
  readonly input: readonly string[]
  readonly steps: number
  readonly log?: boolean
  readonly linear?: boolean
  readonly out?: string
  readonly json?: boolean
  readonly csv?: boolean
  readonly quiet?: boolean
}

/** Sweeps a scenario and prints who wins where; writes table and chart with `--out`. Throws `CliError` for ranges that are none. */
export async function sweepSource(source: string, options: SweepOptions, shell: Shell): Promise<void> {
  const [first, second] = rangesOf(options)
  const { judge, loaded } = await judgeSource(source, options, shell)
  const ranges: Parameters<typeof sweep>[0] =
    second === undefined ? [asSettable(first, loaded)] : [asSettable(first, loaded), asSettable(second, loaded)]
  const progress = progressLine(shell, options.quiet !== true)
  try {
    const swept = sweep(ranges, options.steps, judge, (values, index, count) =>
      progress.show(`Deciding ${index + 1} of ${count}: ${values.map(groupDigits).join(', ')}`),
    )
    const json = `${JSON.stringify(swept, null, 2)}\n`
    const csv = sweepCsv(swept)
    if (options.out !== undefined) {
      progress.show('Drawing the chart')
      const { renderPng } = await import('../reports/png/render-charts.ts')
      writeArtifacts(resolve(shell.cwd, options.out), [
        { name: 'sweep.json', content: json },
        { name: 'sweep.csv', content: csv },
        ...(await renderPng([sweepChart(swept, loaded.scenario.title)])),
      ])
    }
    progress.clear()
    if (options.quiet === true && options.out !== undefined) return
    shell.stdout.write(
      options.json === true ? json : options.csv === true ? csv : `${sweepText(swept, shell)}${mediansNote(loaded)}`,
    )
  } finally {
    progress.clear()
  }
}

function rangesOf({
  input,
  log,
  linear,
}: SweepOptions): readonly [QuantityRange] | readonly [QuantityRange, QuantityRange] {
  if (log === true && linear === true) throw new CliError('--log and --linear exclude each other')
  const scale = log === true ? true : linear === true ? false : undefined
  const [first, second, ...more] = input.map((text) => readQuantity(() => parseQuantityRange(text, scale)))
  if (first === undefined || more.length > 0)
    throw new CliError('name one or two inputs: --input datasets.raw.ingest=10GB/day..10TB/day')
  if (first.path === second?.path) throw new CliError(`both inputs are ${first.path}`)
  return second === undefined ? [first] : [first, second]
}

/** One input: every option at every step. Two: the winner at every place. */
function sweepText({ axes, points }: Sweep, { stdout }: Shell): string {
  const width = stdout.isTTY ? widthOf(stdout) : Number.POSITIVE_INFINITY
  const [rows, columns] = axes
  if (columns === undefined) {
    const ids = points[0]!.options.map(({ id }) => id)
    return textTable(
      [
        { title: showControls(rows!.path), align: 'right' },
        { title: 'WINS' },
        { title: 'VERDICT' },
        ...ids.map((id) => ({ title: showControls(id), align: 'right' as const })),
      ],
      points.map((point) => [
        groupDigits(point.values[0]!),
        winnersOf(point) ?? 'nothing',
        point.verdict,
        ...point.options.map(
          ({ score, cost, feasible }) => `${feasible ? score.toFixed(3) : 'out'} ${formatMoney(cost)}`,
        ),
      ]),
      { width },
    )
  }
  const head = `Winner by ${rows!.path} (down) and ${columns.path} (across); = where options score the same, - where nothing qualifies.`
  return (
    `${showControls(head)}\n` +
    textTable(
      [
        { title: '', align: 'right' },
        ...columns.values.map((value) => ({ title: groupDigits(value), align: 'right' as const })),
      ],
      rows!.values.map((value, row) => [
        groupDigits(value),
        ...columns.values.map((_, column) => winnersOf(points[row * columns.values.length + column]!) ?? '-'),
      ]),
      { width },
    )
  )
}

function winnersOf(point: SweepPoint): string | undefined {
  return point.winner === undefined ? undefined : [point.winner, ...levelWith(point)].join(' = ')
}
