import { resolvePattern } from './iam/policy-variables.ts'
import type { RequestContext } from './iam/request.ts'
import { matchesPattern } from './iam/wildcard-pattern.ts'

/** A part of a dataset that somebody may be granted. Without a restriction it is the whole dataset. */
export interface DataScope {
  /** Name in the scenario; absent for a whole dataset. */
  readonly id?: string
  readonly dataset: string
  /** Patterns of object keys, as policies write them: with wildcards and policy variables. */
  readonly keys?: readonly string[]
  /** Objects that carry this tag. */
  readonly tag?: { readonly key: string; readonly value: string }
  /** These attributes of every item. */
  readonly attributes?: readonly string[]
}

/** A piece of data that is tried: an item with its key, its tags, and the attributes asked for. */
export interface Probe {
  readonly dataset: string
  /** The scope that it stands for; absent for the dataset outside of all scopes. */
  readonly scope?: string
  readonly key: string
  readonly tags: Readonly<Record<string, string>>
  /** The attributes asked for; all of the item when left out. */
  readonly attributes?: readonly string[]
  /** What the keys of its scope begin with, for listing; empty for the whole dataset. */
  readonly prefix: string
}

/** Whether a scope contains a probe, policy variables standing for what is known of a principal. */
export function scopeContains(scope: DataScope, probe: Probe, who: RequestContext): boolean {
  if (scope.dataset !== probe.dataset) return false
  const { keys, tag, attributes } = scope
  if (keys !== undefined && !keys.some((pattern) => keyMatches(pattern, probe.key, who))) return false
  if (tag !== undefined && probe.tags[tag.key] !== tag.value) return false
  return attributes === undefined || (probe.attributes?.every((name) => attributes.includes(name)) ?? false)
}

/** Whether a scope is a dataset as a whole, or directories of it, which file systems can tell apart. */
export function isDirectoryScope({ keys, tag, attributes }: DataScope): boolean {
  return tag === undefined && attributes === undefined && (keys ?? []).every(isDirectoryPattern)
}

/** Whether a key pattern means everything below a directory. */
export function isDirectoryPattern(pattern: string): boolean {
  return pattern.endsWith('/*') && !/[*?]/.test(pattern.replace(/\$\{[^}]*\}/g, '').slice(0, -1))
}

/** The smallest directories around a scope: the scope itself where it is directories, else the whole dataset. */
export function directoriesAround(scope: DataScope): DataScope {
  return isDirectoryScope(scope) ? scope : { dataset: scope.dataset }
}

function keyMatches(pattern: string, key: string, who: RequestContext): boolean {
  const resolved = resolvePattern(pattern, { hasVariables: true, context: who })
  return resolved !== undefined && matchesPattern(resolved, key)
}
