import type { DecisionDocument } from '../../document/schema.ts'
import { formatTime } from '../../quantities/format.ts'
import type { RangeBarChart } from '../charts/chart.ts'
import { byId, optionName } from './option-name.ts'

/** Upload times from each producer's region, half of the objects to 99 % of them. Undefined where nobody can upload to anything. */
export function uploadTimesChart({ options, recommendation }: DecisionDocument): RangeBarChart | undefined {
  const [{ reach }] = options as [DecisionDocument['options'][number]]
  const series = byId(options).map((option) => ({
    id: option.id,
    name: optionName(option),
    ranges: option.reach.uploads.map(({ p50Ms, p99Ms }) =>
      p50Ms === null || p99Ms === null ? null : { low: p50Ms, high: p99Ms },
    ),
  }))
  if (series.every(({ ranges }) => ranges.every((range) => range === null))) return undefined
  const several = new Set(reach.uploads.map(({ dataset }) => dataset)).size > 1
  return {
    kind: 'range-bar',
    name: 'upload-times',
    title: 'How long an upload takes, by region',
    subtitle: `From the time that half of the objects need to the time that 99 % need; the line is the target, ${formatTime(reach.targetMs)}`,
    value: { title: 'Time from the producer into the store', format: 'ms', scale: 'log' },
    mark: { value: reach.targetMs, name: 'target' },
    absent: 'no way in',
    categories: reach.uploads.map(({ producer, region, dataset }) => ({
      id: `${producer} ${dataset}`,
      name: several ? `${producer}, ${dataset}` : producer,
      note: region,
    })),
    series,
    ...(recommendation.option === null ? {} : { highlight: recommendation.option }),
  }
}
