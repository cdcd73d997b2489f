import type { DecisionDocument } from '../../document/schema.ts'
import type { StackedBarChart } from '../charts/chart.ts'
import { optionName } from './option-name.ts'

/** Leaks and lock-outs of each option. Undefined when every test of every option came out as intended. */
export function accessViolationsChart({ options, recommendation }: DecisionDocument): StackedBarChart | undefined {
  const kinds = [
    { id: 'leaks', name: 'Leak: can, but should not', values: options.map(({ access }) => access.leaks.length) },
    {
      id: 'lock-outs',
      name: 'Lock-out: should, but cannot',
      values: options.map(({ access }) => access.lockOuts.length),
    },
  ].filter(({ values }) => values.some((count) => count > 0))
  if (kinds.length === 0) return undefined
  const tests = options[0]!.access.tests
  return {
    kind: 'stacked-bar',
    name: 'access-violations',
    title: 'Who can reach what they should not, or not what they should',
    subtitle: `Of ${tests} tests of each option: every principal on every dataset and scope`,
    value: { title: 'Tests that came out wrong', format: 'count' },
    categories: options.map((option) => ({ id: option.id, name: optionName(option) })),
    series: kinds,
    ...(recommendation.option === null ? {} : { highlight: recommendation.option }),
  }
}
