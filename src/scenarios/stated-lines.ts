import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { dotted, type Path } from './issue.ts'
import type { AppliedSetting, ScenarioSource } from './scenario-source.ts'

/** A line of a scenario that states something. */
export interface StatedLine {
  /** The path asked for, such as `datasets.raw.ingest`. */
  readonly path: string
  /** The file, or `--set` for a value that was set from outside. */
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** The line without its margin; lines below it keep their indentation relative to it. */
  readonly text: string
}

/**
 * The lines on which a path and its value are written, comments left out; none where nothing is written. Settings laid over the file take
 * the place of what they override.
 */
export function statedLines(source: ScenarioSource, path: Path): readonly StatedLine[] {
  const named = dotted(path)
  const over = source.settings.findLast((setting) => startsWith(path, setting.path))
  if (over !== undefined) return [settingLine(named, over)]
  const inside = source.settings.filter((setting) => startsWith(setting.path, path))
  return [...writtenLines(source, path, named), ...inside.map((setting) => settingLine(named, setting))]
}

function settingLine(path: string, { text }: AppliedSetting): StatedLine {
  return { path, file: '--set', line: 1, text }
}

function writtenLines(source: ScenarioSource, path: Path, named: string): readonly StatedLine[] {
  const span = spanOf(source, path)
  if (span === undefined) return []
  const first = lineAt(source, span[0])
  const last = lineAt(source, Math.max(span[0], span[1] - 1))
  const margin = indentation(source.lines[first]!)
  return source.lines.slice(first, last + 1).flatMap((text, at): readonly StatedLine[] => {
    if (/^\s*(#|$)/.test(text)) return []
    const shown = text.slice(Math.min(margin, indentation(text))).trimEnd()
    return [{ path: named, file: source.file, line: first + at + 1, text: shown }]
  })
}

/** Offsets from the name of the last part of the path to the end of its value. */
function spanOf({ document }: ScenarioSource, path: Path): readonly [number, number] | undefined {
  let node: unknown = document.contents
  let span: readonly [number, number] | undefined
  for (const key of path) {
    const group = isAlias(node) ? node.resolve(document) : node
    let start: unknown
    if (isMap(group)) {
      const pair = group.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (pair === undefined) return undefined
      start = pair.key
      node = pair.value
    } else if (isSeq(group)) {
      const item = group.items[Number(key)]
      if (item === undefined) return undefined
      start = item
      node = item
    } else return undefined
    const from = rangeOf(start)
    if (from === undefined) return undefined
    span = [from[0], rangeOf(node)?.[1] ?? from[1]]
  }
  return span
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range
  return range ? [range[0], range[1]] : undefined
}

function lineAt({ lineStarts }: ScenarioSource, offset: number): number {
  return Math.max(
    0,
    lineStarts.findLastIndex((start) => start <= offset),
  )
}

function indentation(line: string): number {
  return line.length - line.trimStart().length
}

function startsWith(path: Path, prefix: Path): boolean {
  return prefix.length <= path.length && prefix.every((key, index) => String(path[index]) === String(key))
}
