/** How many times the next one's length makes a bar so long that the others can no longer be compared. */
const TOO_LONG = 4
/** How far the cut bars reach past the longest of the others, from the shortest of them to the longest. */
const OVERHANG = { least: 1.2, most: 1.4 } as const

/**
 * Lengths at which to draw bars so that a few giants leave room for the others: when at most half of the bars are at
 * least four times as long as the rest, those are cut to a little more than the longest of the rest, in their order.
 */
export function cutLongBars(totals: readonly number[]): { lengths: number[]; cut: ReadonlySet<number> } {
  const order = [...totals.keys()].sort((a, b) => totals[b]! - totals[a]!)
  let giants = 0
  for (let count = 1; count <= totals.length / 2; count += 1) {
    const next = totals[order[count]!]!
    if (next > 0 && totals[order[count - 1]!]! >= TOO_LONG * next) giants = count
  }
  if (giants === 0) return { lengths: [...totals], cut: new Set() }
  const lengths = [...totals]
  const rest = totals[order[giants]!]!
  for (let rank = 0; rank < giants; rank += 1) {
    lengths[order[rank]!] = rest * (OVERHANG.most - (rank / giants) * (OVERHANG.most - OVERHANG.least))
  }
  return { lengths, cut: new Set(order.slice(0, giants)) }
}
