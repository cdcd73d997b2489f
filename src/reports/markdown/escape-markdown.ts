import { showControls } from '../show-controls.ts'

/** Text of somebody else on one line of Markdown: nothing in it marks up, links, starts a block or ends a table cell. */
export function escapeMarkdown(text: string): string {
  const line = showControls(text.replace(/\s+/g, ' ').trim())
  return line
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** Text as inline code, fenced by one backtick more than it holds. */
export function markdownCode(text: string): string {
  const line = showControls(text.replace(/\s+/g, ' ').trim())
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** A link, or its text alone when the address is no web address. */
export function markdownLink(text: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\//.test(url)) return escapeMarkdown(text)
  return `[${escapeMarkdown(text)}](<${encodeURI(decodeSafely(url)).replace(/[<>|]/g, encodeURIComponent)}>)`
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
