import { CRITERIA } from '../../decision/criteria.ts'
import { criterionName } from '../../decision/criterion-name.ts'
import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import type { StackedBarChart } from '../charts/chart.ts'
import { optionName } from './option-name.ts'

/** What each criterion adds to the score of each option, and who breaks a hard limit. Undefined when no option scores anything. */
export function scoreContributionsChart({ options, recommendation }: DecisionDocument): StackedBarChart | undefined {
  const counted = CRITERIA.filter(({ id }) => options.some((option) => (option.criteria[id]?.contribution ?? 0) > 0))
  if (counted.length === 0) return undefined
  return {
    kind: 'stacked-bar',
    name: 'score-contributions',
    title: 'What each criterion adds to the score',
    subtitle: 'Weight of the criterion × value of the level reached; the parts add up to the score',
    value: { title: 'Score, 0 to 1', format: 'score', scale: 'linear' },
    categories: options.map((option) => ({
      id: option.id,
      name: optionName(option),
      ...(option.feasible ? {} : { note: `out: ${failedLimits(option)}` }),
    })),
    series: counted.map(({ id, title }) => ({
      id,
      name: title,
      values: options.map((option) => option.criteria[id]!.contribution),
    })),
    ...(recommendation.option === null ? {} : { highlight: recommendation.option }),
  }
}

/** The hard limits that an option breaks, named as briefly as a chart or a table cell needs: `access control and read latency`. */
export function failedLimits({ failed }: Pick<DocumentOption, 'failed'>): string {
  const names = failed.map((failure) =>
    failure.criterion === undefined ? 'a limit of the store' : criterionName(failure.criterion),
  )
  return [...new Set(names)].join(', ')
}
