import { criterion } from '../../decision/criteria.ts'
import { rivalToWatch } from '../../decision/robustness/rival-to-watch.ts'
import type { DecisionDocument } from '../../document/schema.ts'
import type { WaterfallChart } from '../charts/chart.ts'
import { optionName } from './option-name.ts'

/** Differences of score below this are too thin to see. */
const VISIBLE = 0.0005

/**
 * How the score of the rival to watch becomes that of the winner, criterion by criterion. Where no other option could be chosen, it is the
 * best of those that hard limits keep out. Undefined without a winner or another option.
 */
export function leadChart({ options, recommendation, robustness }: DecisionDocument): WaterfallChart | undefined {
  const winner = options.find(({ id }) => id === recommendation.option)
  const others = options.filter(({ id }) => id !== recommendation.option)
  const watched = robustness === undefined ? undefined : rivalToWatch(robustness)?.option
  const rival = others.find(({ id }) => id === watched) ?? others.toSorted((a, b) => b.score - a.score)[0]
  if (robustness === undefined || winner === undefined || rival === undefined) return undefined
  const steps = (Object.keys(winner.criteria) as (keyof typeof winner.criteria)[])
    .map((id) => ({
      id,
      name: criterion(id).title,
      change: winner.criteria[id].contribution - rival.criteria[id].contribution,
    }))
    .toSorted((a, b) => b.change - a.change)
  const seen = steps.filter(({ change }) => Math.abs(change) >= VISIBLE)
  if (seen.length === 0) return undefined
  // Thin differences would draw as a row of nothing; with the largest step they still add up.
  const largest = seen.reduce((a, b) => (Math.abs(b.change) > Math.abs(a.change) ? b : a))
  const rest = steps.filter((step) => !seen.includes(step)).reduce((sum, { change }) => sum + change, 0)
  const shown = seen.map((step) => (step === largest ? { ...step, change: step.change + rest } : step))
  return {
    kind: 'waterfall',
    name: 'lead',
    title: `What separates ${winner.id} from ${rival.id}`,
    subtitle: rival.feasible
      ? 'Weight × difference of value on each criterion; the steps add up to the lead'
      : `Weight × difference of value on each criterion; ${rival.id} breaks a hard limit and cannot be chosen`,
    value: { title: 'Score, 0 to 1', format: 'score' },
    from: { name: optionName(rival), value: rival.score },
    steps: shown,
    ...(rest === 0 ? {} : { notes: [`Differences below ${VISIBLE} are drawn with the largest.`] }),
    to: { name: optionName(winner), value: winner.score },
  }
}
