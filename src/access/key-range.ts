/** Characters of keys that ranges know: printable ASCII, in the order of their codes, as S3 and DynamoDB sort keys. */
const FIRST_CHARACTER = 0x20
const LAST_CHARACTER = 0x7e

/**
 * Key patterns that together match all keys from one text on and before another, and no others. Policies have no operator for ranges, but
 * a range is a number of prefixes. The keys have printable ASCII characters. Throws `RangeError` for a range without keys or with other
 * characters in its bounds.
 */
export function keyRangePatterns(from: string, before: string): readonly string[] {
  if (!/^[\x20-\x7e]*$/.test(from + before)) throw new RangeError('a key range has printable ASCII characters only')
  if (from >= before) throw new RangeError(`no key lies from "${from}" on and before "${before}"`)
  let same = 0
  while (same < from.length && from[same] === before[same]) same++
  return [...above(from, same, before), ...below(before, same === from.length ? same : same + 1)].map(
    ([text, open]) => escapeKey(text) + (open ? '*' : ''),
  )
}

type Part = readonly [text: string, open: boolean]

/** From the lower bound up to where the two bounds part. */
function above(from: string, same: number, before: string): readonly Part[] {
  // A lower bound that begins the upper one shares its longer keys with it.
  if (same === from.length) return []
  const longer: Part[] = [[from, true]]
  for (let at = from.length - 1; at > same; at--)
    longer.push(
      ...charactersBetween(from.charCodeAt(at) + 1, LAST_CHARACTER).map((c): Part => [from.slice(0, at) + c, true]),
    )
  const parting = charactersBetween(from.charCodeAt(same) + 1, before.charCodeAt(same) - 1)
  return [...longer, ...parting.map((c): Part => [from.slice(0, same) + c, true])]
}

/** From where the bounds part up to the upper bound. */
function below(before: string, first: number): readonly Part[] {
  const parts: Part[] = []
  for (let at = first; at < before.length; at++) {
    parts.push([before.slice(0, at), false])
    parts.push(
      ...charactersBetween(FIRST_CHARACTER, before.charCodeAt(at) - 1).map(
        (c): Part => [before.slice(0, at) + c, true],
      ),
    )
  }
  return parts
}

function charactersBetween(first: number, last: number): readonly string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String.fromCharCode(first + index))
}

function escapeKey(text: string): string {
  return text.replace(/[*?$]/g, (character) => `\${${character}}`)
}
