import { groupDigits } from '../../quantities/format.ts'
import { levelWith, type Sweep } from '../../what-if/sweep.ts'
import type { ChartDescription } from '../charts/chart.ts'
import { sharedUnit } from './shared-unit.ts'

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
    across: sharedUnit(second.path, second.values.map(groupDigits)),
    value: sharedUnit(first!.path, first!.values.map(groupDigits)),
    series: winners.map(({ id, name }) => ({ id, name: `${id}  ${name}` })),
    cells: first!.values.map((_, row) =>
      second.values.map((_value, column) => {
        const point = points[row * second.values.length + column]!
        const { winner, margin } = point
        const position = winners.findIndex(({ id }) => id === winner)
        if (position < 0) return null
        const level = levelWith(point)
        if (level.length > 0) return { series: position, text: [winner, ...level].join(' = ') }
        return { series: position, text: margin === undefined ? winner! : `${winner} ${margin.toFixed(2)}` }
      }),
    ),
    notes: [
      'In each field: who wins, and the lead in score over the next option; with =, options that score the same, in the colour of the cheapest.',
      'Empty fields: no option meets every hard limit.',
    ],
  }
}
