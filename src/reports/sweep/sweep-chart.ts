import { groupDigits } from '../../quantities/format.ts'
import type { Sweep } from '../../what-if/sweep.ts'
import type { ChartDescription } from '../charts/chart.ts'

/** Who wins where: a heat map over two inputs, the scores as lines over one. */
export function sweepChart({ axes, points }: Sweep, title: string): ChartDescription {
  const options = points[0]!.options
  const [first, second] = axes
  const head = { name: 'sweep', title: 'Who wins where', subtitle: title }
  if (second === undefined)
    return {
      ...head,
      kind: 'line',
      time: { title: first!.path, labels: first!.values.map(groupDigits) },
      value: { title: 'Score, 0 to 1', format: 'score', scale: 'linear' },
      notes: ['A line is interrupted where the option breaks a hard limit.'],
      series: options.map(({ id, name }, at) => ({
        id,
        name: `${id}  ${name}`,
        values: points.map((point) => (point.options[at]!.feasible ? point.options[at]!.score : null)),
      })),
    }
  const winners = options.filter(({ id }) => points.some(({ winner }) => winner === id))
  return {
    ...head,
    kind: 'heat-map',
    across: { title: second.path, labels: second.values.map(groupDigits) },
    value: { title: first!.path, labels: first!.values.map(groupDigits) },
    series: winners.map(({ id, name }) => ({ id, name: `${id}  ${name}` })),
    cells: first!.values.map((_, row) =>
      second.values.map((_value, column) => {
        const { winner, margin } = points[row * second.values.length + column]!
        const position = winners.findIndex(({ id }) => id === winner)
        return position < 0
          ? null
          : { series: position, text: margin === undefined ? winner! : `${winner} ${margin.toFixed(2)}` }
      }),
    ),
    notes: [
      'In each field: who wins, and the lead in score over the next option. Empty fields: no option meets every hard limit.',
    ],
  }
}
