import { type Document, isMap, isSeq, parseDocument } from 'yaml'
import { dotted, type Path, type Problem } from './issue.ts'
import { nearestSpelling } from './nearest-spelling.ts'
import type { AppliedSetting } from './scenario-source.ts'

/** A document with settings laid over it, and the settings that could not be. */
export interface SettingsResult {
  readonly document: Document
  readonly applied: readonly AppliedSetting[]
  readonly refused: readonly (Problem & { readonly text: string })[]
}

/**
 * Lays settings such as `datasets.raw.ingest=1TB/day` over a document and returns the new one; the given one stays as it is. Items of
 * lists are addressed by their index. The group that a setting goes into must exist, but for the settings of a store, which a preset may
 * stand for; the value may be any YAML, such as `[a, b]`.
 */
export function applySettings(document: Document, settings: readonly string[]): SettingsResult {
  const copy = document.clone() as Document
  const applied: AppliedSetting[] = []
  const refused: (Problem & { text: string })[] = []
  for (const text of settings) {
    const problem = applySetting(copy, text)
    if (problem === undefined) applied.push({ path: pathOf(text), text })
    else refused.push({ ...problem, text })
  }
  return { document: copy, applied, refused }
}

function pathOf(text: string): Path {
  return text.slice(0, text.indexOf('=')).trim().split('.')
}

function applySetting(document: Document, text: string): Problem | undefined {
  const problem = (path: Path, message: string, remedy: string): Problem => ({ code: 'setting', path, message, remedy })
  if (!/^[^=]*[^=\s][^=]*=/.test(text))
    return problem([], `"${text}" is not a setting`, 'write path=value, such as datasets.raw.ingest=1TB/day')
  const path = pathOf(text)
  const value = parseDocument(text.slice(text.indexOf('=') + 1), { schema: 'core', stringKeys: true })
  if (value.errors.length > 0)
    return problem(path, `the value of ${dotted(path)} cannot be read`, 'write a value as in the scenario file')
  for (let depth = 1; depth <= path.length; depth++) {
    const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]!
    const here = dotted(path.slice(0, depth))
    if (isSeq(parent)) {
      if (!/^\d+$/.test(String(key)) || Number(key) >= parent.items.length)
        return problem(
          path,
          `${here} is not an item of the list`,
          `write an index from 0 to ${parent.items.length - 1}`,
        )
      continue
    }
    if (!isMap(parent))
      return problem(
        path,
        `there is no ${dotted(path.slice(0, depth - 1))} to set ${key} in`,
        'set a group that exists, or write it into the file',
      )
    if (depth < path.length && !parent.has(key)) {
      if (isStoreConfig(path.slice(0, depth))) {
        document.setIn(path.slice(0, depth), document.createNode({}))
        continue
      }
      const keys = parent.items.map((item) => String(item.key))
      const near = nearestSpelling(String(key), keys)
      return problem(
        path,
        `there is no ${here}`,
        near === undefined ? `write one of: ${keys.join(', ')}` : `did you mean ${near}?`,
      )
    }
  }
  document.setIn(path, value.contents)
  return undefined
}

/** `options.A.place.raw.config` and `options.A.stores.lake.config`. */
function isStoreConfig(path: Path): boolean {
  return path[0] === 'options' && path.length === 5 && path[4] === 'config'
}
