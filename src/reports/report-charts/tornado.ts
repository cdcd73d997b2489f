import type { DecisionDocument } from '../../document/schema.ts'
import type { RangeBarChart } from '../charts/chart.ts'

/** Inputs that a tornado shows; the others move less than any of them. */
const MOST_INPUTS = 10

/** How far each input alone moves the lead of the recommended option, widest first. Undefined where nothing is uncertain or has no rival. */
export function tornadoChart({ recommendation, uncertainty }: DecisionDocument): RangeBarChart | undefined {
  if (uncertainty === undefined || recommendation.option === null || recommendation.margin === null) return undefined
  const shown = uncertainty.swings
    .flatMap(({ path, ends: [low, high] }) =>
      low.margin === null || high.margin === null ? [] : [{ path, low, high, margins: [low.margin, high.margin] }],
    )
    .slice(0, MOST_INPUTS)
  if (shown.length === 0) return undefined
  return {
    kind: 'range-bar',
    name: 'tornado',
    title: `What moves the lead of ${recommendation.option}`,
    subtitle:
      'Each input alone from its 10th to its 90th percentile, the others at their medians; the line is the lead at all medians',
    value: { title: 'Score ahead of the next option; below 0 another option leads', format: 'score', scale: 'linear' },
    mark: { value: recommendation.margin, name: 'all at their medians' },
    absent: 'no rival',
    categories: shown.map(({ path, low, high }) => ({
      id: path,
      name: path.replace(/^(datasets|producers|consumers)\./, ''),
      note: `${low.amount} to ${high.amount}`,
    })),
    series: [
      {
        id: 'lead',
        name: `Lead of ${recommendation.option}`,
        ranges: shown.map(({ margins }) => ({ low: Math.min(...margins), high: Math.max(...margins) })),
      },
    ],
  }
}
