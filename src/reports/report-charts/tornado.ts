import type { DocumentUncertainty } from '../../document/document-uncertainty.ts'
import type { DecisionDocument } from '../../document/schema.ts'
import { FUTURE } from '../../uncertainty/draw-inputs.ts'
import type { RangeBarChart, ValueRange } from '../charts/chart.ts'
import { amountsBetween, swingSpans } from '../swing-spans.ts'

type Swing = DocumentUncertainty['swings'][number]

/** Inputs that a tornado shows; the others move less than any of them. */
const MOST_INPUTS = 10

/** How far each input alone moves the lead of the recommended option, widest first. Undefined where nothing is uncertain or has no rival. */
export function tornadoChart({ recommendation, uncertainty }: DecisionDocument): RangeBarChart | undefined {
  if (uncertainty === undefined || recommendation.option === null || recommendation.margin === null) return undefined
  const shown = uncertainty.swings
    .map((swing) => ({ ...swing, margins: swing.points.flatMap(({ margin }) => (margin === null ? [] : [margin])) }))
    .filter(({ margins }) => margins.length > 0)
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
    categories: shown.map(({ path, points }) => ({
      id: path,
      name: nameOf(path),
      note: points.every(({ share }) => share !== null)
        ? amountsBetween(points[0]!.amount, points.at(-1)!.amount)
        : points.map(({ amount }) => amount).join(', '),
    })),
    series: [
      {
        id: 'lead',
        name: `Lead of ${recommendation.option}`,
        ranges: shown.map((swing) => ({ ...endsOf(swing), ...remarkOf(swing, recommendation.option) })),
      },
    ],
  }
}

/** `trips.objectSize`, and `A: reads.queryShare` for a setting of a store of an option. */
function nameOf(path: string): string {
  const setting = /^options\.([^.]+)\.(?:place|stores)\.[^.]+\.config\.(.+)$/.exec(path)
  if (setting !== null) return `${setting[1]}: ${setting[2]}`
  return path === FUTURE ? 'futures' : path.replace(/^(datasets|producers|consumers)\./, '')
}

/** Where an input puts the lead lowest and highest, with its amounts there. */
function endsOf({ points }: Swing): ValueRange {
  const known = points.flatMap(({ margin, amount }) => (margin === null ? [] : [{ margin, amount }]))
  const [low, high] = [
    known.reduce((a, b) => (b.margin < a.margin ? b : a)),
    known.reduce((a, b) => (b.margin > a.margin ? b : a)),
  ]
  return { low: low.margin, high: high.margin, lowAt: low.amount, highAt: high.amount }
}

function remarkOf(swing: Swing, recommended: string | null): { readonly remark?: string } {
  const spans = swingSpans(swing, recommended).map(({ winner, where }) => `${winner ?? 'none'} at ${where}`)
  return spans.length === 0 ? {} : { remark: spans.join(', ') }
}
