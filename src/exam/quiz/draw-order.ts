import { randomStream } from '../../sampling/random-stream.ts'

/** The first `count` items of a shuffle that the seed decides (Fisher and Yates); all of them without a count. */
export function drawOrder<Item>(items: readonly Item[], seed: number, count: number = items.length): readonly Item[] {
  const random = randomStream({ seed, label: 'quiz' })
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random.nextUniform() * (last + 1))
    const item = order[last]!
    order[last] = order[other]!
    order[other] = item
  }
  return order.slice(0, count)
}
