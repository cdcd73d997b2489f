import { parseSize } from '../quantities/parse.ts'
import { centre } from '../uncertainty/distribution.ts'
import type { Companion } from '../uncertainty/uncertain-input.ts'
import { isUncertain, readUncertainQuantity } from './uncertain-quantity.ts'

const MEDIAN = /^(.+\.objectSize)\.median$/
const SPREAD = ['mean', 'p95']

/**
 * What moves along where an uncertain or varied input is the median size of a dataset: a mean or 95th percentile stated beside it keeps its
 * ratio to it, so that sizes are spread as they were. Nothing for any other path. `input` is the scenario as written.
 */
export function sizesAlong(path: string, input: unknown): readonly Companion[] {
  const [, parent] = MEDIAN.exec(path) ?? []
  if (parent === undefined) return []
  const sizes = parent.split('.').reduce<unknown>(member, input)
  const median = medianBytes(member(sizes, 'median'))
  if (median === undefined) return []
  return SPREAD.flatMap((key) => {
    const stated = member(sizes, key)
    return typeof stated === 'string' ? [{ path: `${parent}.${key}`, ratio: parseSize(stated) / median }] : []
  })
}

function medianBytes(written: unknown): number | undefined {
  if (typeof written === 'string') return parseSize(written)
  if (!isUncertain(written)) return undefined
  const { scale, distribution } = readUncertainQuantity(written, () => undefined)
  return parseSize(scale.textOf(centre(distribution)))
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
