/**
 * The candidate that was probably meant, or `undefined` when none differs from it in at most a third of its
 * letters. Case does not count.
 */
export function nearestSpelling(written: string, candidates: Iterable<string>): string | undefined {
  let nearest: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase())
    const tolerated = Math.min(3, Math.floor(candidate.length / 3))
    if (distance <= tolerated && (nearest === undefined || distance < nearest.distance))
      nearest = { candidate, distance }
  }
  return nearest?.candidate
}

/** Edits that turn one word into the other: insert, delete, replace, or swap two neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: width }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j < width; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
