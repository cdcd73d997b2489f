import type { DecisionDocument } from '../../document/schema.ts'
import type { RangeBarChart } from '../charts/chart.ts'
import { byId, optionName } from './option-name.ts'

/** What each consumer waits for its first batch, and until one pass over its data is done. Undefined where nobody works on the data. */
export function engineTimesChart({ options, recommendation }: DecisionDocument): RangeBarChart | undefined {
  const [first] = options
  const works = first?.engines.consumers ?? []
  const sorted = byId(options)
  const series = sorted.map((option) => ({
    id: option.id,
    name: optionName(option),
    ranges: works.map(({ consumer, dataset }) => {
      const work = option.engines.consumers.find((other) => other.consumer === consumer && other.dataset === dataset)
      if (work === undefined || work.firstBatchMs === null || work.epochMs === null) return null
      return { low: work.firstBatchMs, high: work.firstBatchMs + work.epochMs }
    }),
  }))
  if (series.every(({ ranges }) => ranges.every((range) => range === null))) return undefined
  return {
    kind: 'range-bar',
    name: 'engine-times',
    title: 'How long each engine works on the data',
    subtitle:
      'From its first batch to the end of one pass over what a run reads, on the last day; copies are made first where it needs them',
    value: { title: 'Time since the start of the run', format: 'ms', scale: 'log' },
    absent: 'cannot',
    categories: works.map(({ consumer, dataset, engineName }) => ({
      id: `${consumer} ${dataset}`,
      name: `${consumer}, ${dataset}`,
      note: engineName,
    })),
    series,
    ...(recommendation.option === null ? {} : { highlight: recommendation.option }),
  }
}
