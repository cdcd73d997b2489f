import { readLifecycle, type StoragePath } from '../options/lifecycle.ts'
import type { OptionReading, Placement } from '../options/read-option.ts'

const NAMED =
  /\b(?:prefix|filter|folder)(?:es|s)? ["'`“]?([a-z][\w-]*)\/?|(?<![\w/.:-])([a-z][\w-]*)\/(?=[\s"'`”.,;)]|$)/giu

/**
 * Options whose rules act on prefixes place the data of each prefix: by the rule that names it, by a rule for the whole bucket, or not at
 * all, which leaves it in S3 Standard. Options stay as they are where fewer than two prefixes are told apart.
 */
export function placedByPrefix(options: readonly OptionReading[], stem: string): readonly OptionReading[] {
  const prefixes = prefixesIn([stem, ...options.map(({ text }) => text)].join('\n'))
  const scoped = options.some(({ text, placements }) => placements.length === 1 && prefixesIn(text).length > 0)
  if (prefixes.length < 2 || !scoped || options.some(({ placements }) => !onlyBucket(placements))) return options
  return options.map((option) => {
    const { service } = option.placements[0] ?? {}
    return service === undefined
      ? option
      : { ...option, placements: prefixes.map((noun) => ({ service, noun, path: pathOf(option.text, noun) })) }
  })
}

function onlyBucket(placements: readonly Placement[]): boolean {
  return placements.length <= 1 && placements.every(({ service }) => service.service === 's3')
}

function prefixesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(NAMED)].map(([, named, path]) => (named ?? path)!.toLowerCase()))]
}

function pathOf(text: string, prefix: string): StoragePath {
  if (prefixesIn(text).length === 0) return readLifecycle(text)
  const rules = text.split(
    /[;,]\s*|\s+and\s+(?=(?:a |an |another |the )?(?:rule|transition|expire|move|delete|for|lifecycle))/u,
  )
  const own = rules.filter((rule) => prefixesIn(rule).includes(prefix))
  return readLifecycle(own.join('; '))
}
