import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Range,
  YAMLParseError,
} from 'yaml'
import { dotted, type Issue, type Path, type Problem } from './issue.ts'

/** A value that was set from outside the file, such as `--set datasets.raw.ingest=1TB/day`. */
export interface AppliedSetting {
  readonly path: Path
  readonly text: string
}

/** A scenario file as text and as a YAML tree that knows where everything stands. */
export interface ScenarioSource {
  readonly file: string
  readonly lines: readonly string[]
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[]
  readonly document: Document
  /** Settings laid over the file. */
  readonly settings: readonly AppliedSetting[]
}

/** What stands for the file of a mistake in a setting. */
export const SETTING = '--set'

/** Aliases may blow up a small file; no scenario needs more than this many copies of an anchored node. */
const MAX_ALIASES = 100

/** Reads YAML, of which JSON is a part. Never throws; mistakes of syntax are in `document.errors`, see {@link syntaxIssues}. */
export function readSource(text: string, file: string): ScenarioSource {
  const content = text.replace(/^\uFEFF/, '')
  const options = {
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
    version: '1.2',
    schema: 'core',
  } as const
  return {
    file,
    lines: content.split(/\r?\n/),
    lineStarts: [0, ...[...content.matchAll(/\n/g)].map(({ index }) => index + 1)],
    document: parseSafely(content, options),
    settings: [],
  }
}

type ParseOptions = Parameters<typeof parseDocument>[1]

function parseSafely(content: string, options: ParseOptions): Document {
  try {
    return parseDocument(content, options) as Document
  } catch (error) {
    // The parser recurses; input nested thousands of levels deep ends here.
    if (!(error instanceof RangeError)) throw error
    const empty = parseDocument('', options) as Document
    empty.errors.push(new YAMLParseError([0, 1], 'IMPOSSIBLE', 'groups are nested too deeply'))
    return empty
  }
}

/** Mistakes of YAML itself: what is not well formed, keys that stand twice. */
export function syntaxIssues(source: ScenarioSource): Issue[] {
  return source.document.errors.map((error) => {
    const [start, end] = error.pos
    if (error.code !== 'DUPLICATE_KEY') return issueAt(source, start, end, { path: [], ...explainSyntax(error) })
    const found = issueAt(source, start, end, {
      code: 'duplicate-key',
      path: [],
      message: 'this key stands here twice',
      remedy: 'keep one of the two',
    })
    // The parser points at the first letter only.
    const [key = ''] = /^[^\s:]+/.exec(found.sourceLine.slice(found.column - 1)) ?? []
    return { ...found, length: Math.max(1, key.length) }
  })
}

function explainSyntax({ code, message }: YAMLParseError): Pick<Problem, 'code' | 'message' | 'remedy'> {
  const open = /^Flow (map|sequence) .*end with a (.)$/.exec(message)
  if (open !== null)
    return {
      code: 'syntax',
      message: `this ${open[1] === 'map' ? 'group' : 'list'} is not closed`,
      remedy: `end it with ${open[2]}`,
    }
  const remedy = SYNTAX_REMEDIES[code]
  return { code: 'syntax', message: syntaxMessage(message), ...(remedy === undefined ? {} : { remedy }) }
}

const SYNTAX_REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  MISSING_CHAR: 'close what was opened, and quote text that contains : or #',
  BAD_INDENT: 'indent keys of the same group alike',
  MULTIPLE_DOCS: 'keep one scenario in a file',
  NON_STRING_KEY: 'write a name as the key',
}

function syntaxMessage(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}

/** The plain data of the file, or the reason why its aliases cannot be followed. */
export function plainData(
  source: ScenarioSource,
): { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly problem: Problem } {
  const refuse = (message: string) =>
    ({ ok: false, problem: { code: 'alias', path: [], message, remedy: 'write the repeated parts out' } }) as const
  try {
    const data: unknown = source.document.toJS({ maxAliasCount: MAX_ALIASES })
    return isCyclic(data) ? refuse('an alias contains itself') : { ok: true, data }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return refuse(
      /excessive/i.test(error.message)
        ? `aliases stand for more than ${MAX_ALIASES} copies`
        : syntaxMessage(error.message),
    )
  }
}

function isCyclic(value: unknown, above: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (above.includes(value)) return true
  return Object.values(value).some((child) => isCyclic(child, [...above, value]))
}

/** Gives a problem its place: that of the deepest part of its path that is written down, or of the setting that put it there. */
export function locate(source: ScenarioSource, problem: Problem): Issue {
  const setting = source.settings.findLast(({ path }) => startsWith(problem.path, path))
  if (setting !== undefined) return issueInSetting(setting, problem, scalarAt(source.document, problem.path))
  const [start, end] = rangeOf(source.document, problem.path, problem.at ?? 'value')
  return { ...issueAt(source, start, end, problem), ...written(source.document, problem.path) }
}

function written(document: Document, path: Path): { value?: unknown } {
  const value = scalarAt(document, path)
  return value === undefined ? {} : { value }
}

function scalarAt(document: Document, path: Path): unknown {
  if (path.length === 0) return undefined
  const node: unknown = document.getIn(path, true)
  return isScalar(node) ? node.value : undefined
}

function issueAt({ file, lines, lineStarts }: ScenarioSource, start: number, end: number, problem: Problem): Issue {
  const index = Math.max(
    0,
    lineStarts.findLastIndex((offset) => offset <= start),
  )
  const sourceLine = lines[index]!
  const column = Math.min(start - lineStarts[index]!, sourceLine.length) + 1
  const length = Math.max(1, Math.min(end - start, sourceLine.length - column + 1))
  return { ...face(problem), file, line: index + 1, column, length, sourceLine }
}

function issueInSetting({ text }: AppliedSetting, problem: Problem, value: unknown): Issue {
  const column = text.indexOf('=') + 2
  return {
    ...face(problem),
    ...(value === undefined ? {} : { value }),
    file: SETTING,
    line: 1,
    column,
    length: Math.max(1, text.length - column + 1),
    sourceLine: text,
  }
}

function face({ code, message, remedy, path }: Problem): Pick<Issue, 'code' | 'message' | 'remedy' | 'path'> {
  return { code, message, ...(remedy === undefined ? {} : { remedy }), path: dotted(path) }
}

function startsWith(path: Path, prefix: Path): boolean {
  return prefix.every((key, index) => String(path[index]) === String(key))
}

function rangeOf(document: Document, path: Path, at: 'key' | 'value'): readonly [number, number] {
  let node: unknown = document.contents
  let found = nodeRange(node) ?? [0, 0]
  // What is missing from a group is shown at the name of the group, not at its first line.
  let name: readonly [number, number] | undefined
  for (const [depth, key] of path.entries()) {
    const group = isAlias(node) ? node.resolve(document) : node
    const isLast = depth === path.length - 1
    if (isMap(group)) {
      const pair = group.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (pair === undefined) return name ?? firstCharacter(found)
      name = nodeRange(pair.key)
      const value = nodeRange(pair.value)
      found =
        (isLast && at === 'key' ? name : isLast && isScalar(pair.value) && value![0] === value![1] ? name : value) ??
        name ??
        found
      node = pair.value
    } else if (isSeq(group)) {
      const item = group.items[Number(key)]
      if (item === undefined) return name ?? firstCharacter(found)
      found = nodeRange(item) ?? found
      name = undefined
      node = item
    } else return found
  }
  const target = isAlias(node) ? node.resolve(document) : node
  return (isMap(target) || isSeq(target)) && name !== undefined ? name : found
}

function firstCharacter([start]: readonly [number, number]): readonly [number, number] {
  return [start, start + 1]
}

function nodeRange(node: unknown): readonly [number, number] | undefined {
  const range: Range | null | undefined = (node as Node | null | undefined)?.range
  return range ? [range[0], range[1]] : undefined
}
