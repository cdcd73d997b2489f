import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Sweep } from '../../what-if/sweep.ts'
import { portableNumber } from '../portable-number.ts'

/** A row for each place of a sweep and option: the inputs by their paths, who wins there, and how the option stands. */
export function sweepCsv({ axes, points }: Sweep): string {
  const rows = points.flatMap(({ values, winner, verdict, options }) =>
    options.map(({ id, feasible, score, cost }) => [
      ...values,
      winner ?? '',
      verdict,
      id,
      feasible,
      portableNumber(score),
      portableNumber(cost),
    ]),
  )
  const columns = [...axes.map(({ path }) => path), 'winner', 'verdict', 'option', 'feasible', 'score', 'cost']
  return stringify(rows, { header: true, columns, escape_formulas: true, cast: { boolean: String } })
}
