import type { PriceWarning } from './bill.ts'

/** Usage types that a line names before it counts the rest. */
const NAMED = 3

/**
 * Warnings for a reader, one line for each kind, service and set of regions, whatever the number of prices: how many, of which dates, and
 * the first few by name. Later prices come before old ones; within a kind the order is that of the warnings.
 */
export function priceWarningLines(warnings: readonly PriceWarning[]): readonly string[] {
  const groups = new Map<string, PriceWarning[]>()
  for (const kind of ['later', 'older'] as const) {
    for (const warning of warnings) {
      if (warning.kind !== kind) continue
      const key = `${kind} ${warning.service}`
      groups.set(key, [...(groups.get(key) ?? []), warning])
    }
  }
  return [...groups.values()].map(lineOf)
}

function lineOf(group: readonly PriceWarning[]): string {
  const { kind, service, asked } = group[0]!
  const prices = new Set(group.map(({ usageType, region }) => `${usageType} ${region}`)).size
  const regions = listed([...new Set(group.map(({ region }) => region))].sort())
  const dates = span(group.map(({ attested }) => attested))
  const names = [...new Set(group.map(({ usageType }) => usageType))]
  const few = `${prices} prices (${shortened(names)})`
  const said =
    kind === 'later'
      ? `no price as old as ${asked} is on file for ${prices === 1 ? names[0] : few}; what stands in is of ${dates}`
      : `${prices === 1 ? names[0] : few} last attested over a year before ${asked}, on ${dates}`
  return `${service} in ${regions}: ${said}`
}

function span(dates: readonly string[]): string {
  const sorted = [...dates].sort()
  const [first, last] = [sorted[0]!, sorted.at(-1)!]
  return first === last ? first : `${first} to ${last}`
}

function shortened(names: readonly string[]): string {
  const rest = names.length - NAMED
  return rest > 0 ? `${names.slice(0, NAMED).join(', ')} and ${rest} more` : listed(names)
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
