import type { DecisionDocument } from '../../document/schema.ts'
import type { StackedAreaChart } from '../charts/chart.ts'
import { optionName } from './option-name.ts'

/**
 * Bytes stored by storage class at the end of each month, in the recommended option or, when nothing qualifies, the one ranked first.
 * Undefined when it never holds anything.
 */
export function storedBytesChart({ options, recommendation, months }: DecisionDocument): StackedAreaChart | undefined {
  const option = options.find(({ id }) => id === recommendation.option) ?? options[0]!
  const byClass = new Map<string, number[]>()
  for (const { storageClass, bytesAtMonthEnd } of option.occupancy) {
    const known = byClass.get(storageClass) ?? months.map(() => 0)
    byClass.set(
      storageClass,
      known.map((bytes, month) => bytes + bytesAtMonthEnd[month]!),
    )
  }
  const series = [...byClass].filter(([, values]) => values.some((bytes) => bytes > 0))
  if (series.length === 0) return undefined
  return {
    kind: 'stacked-area',
    name: 'stored-bytes',
    title: `Where the bytes lie in ${optionName(option)}`,
    subtitle: `All datasets, by storage class, at the end of each month`,
    time: { title: 'Month', labels: months },
    value: { title: 'Stored, binary units of bytes', format: 'bytes' },
    series: series.map(([storageClass, values]) => ({ id: storageClass, name: storageClass, values })),
  }
}
