import type { Part } from '../verdict/rules/rule.ts'
import type { OptionReading } from './read-option.ts'

/** What an option is made of, as the rules name it. */
export function partsOf({ features, placements }: OptionReading): ReadonlySet<Part> {
  const parts = new Set<Part>(features)
  for (const { service, path } of placements) {
    parts.add(`service:${service.service}`)
    if (path === undefined) continue
    for (const storageClass of [...(path.classNamed ? [path.initial] : []), ...path.moves.map(({ to }) => to)])
      parts.add(`class:${storageClass}`)
    const scope = path.scoped ? 'scoped' : 'unscoped'
    for (const { to } of path.moves)
      parts.add(to === 'GLACIER' || to === 'DEEP_ARCHIVE' ? `${scope}-archive` : `${scope}-cooling`)
  }
  return parts
}
