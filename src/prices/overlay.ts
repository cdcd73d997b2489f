import type { Source } from '../quantities/source.ts'
import type { PriceBook } from './price-book.ts'

/**
 * Lays a user's price book over another one. From the first date on which the user's book prices a meter in a region, its rows hold alone
 * there; older rows of the base stay as history. Free allowances of the user's book replace those of the base, where it has any.
 */
export function overlay(base: PriceBook, user: PriceBook): PriceBook {
  const since = new Map<string, string>()
  for (const row of user.rows) {
    const key = `${row.meter} ${row.region}`
    const known = since.get(key)
    if (known === undefined || row.effective < known) since.set(key, row.effective)
  }
  const kept = base.rows.filter((row) => {
    const start = since.get(`${row.meter} ${row.region}`)
    return start === undefined || row.effective < start
  })
  const names = sourceNames(base, user)
  const sources: Record<string, Source> = { ...base.sources }
  for (const [name, source] of Object.entries(user.sources)) sources[names.get(name)!] = source
  const rename = <T extends { readonly source: string }>(entry: T): T => ({
    ...entry,
    source: names.get(entry.source) ?? entry.source,
  })
  const freeTier = user.freeTier?.map(rename) ?? base.freeTier
  return {
    id: `${base.id}+${user.id}`,
    asOf: base.asOf > user.asOf ? base.asOf : user.asOf,
    currency: 'USD',
    sources,
    rows: [...kept, ...user.rows.map(rename)],
    ...(freeTier === undefined ? {} : { freeTier }),
  }
}

/** Names under which the user's sources go on: their own, or prefixed with the book's id where the base uses the name for another. */
function sourceNames(base: PriceBook, user: PriceBook): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(user.sources).map((name) => [name, Object.hasOwn(base.sources, name) ? `${user.id}:${name}` : name]),
  )
}
