import { expect, it } from 'vitest'
import { formatIssues } from '../../src/scenarios/format-issues.ts'
import type { Issue } from '../../src/scenarios/issue.ts'

const issue: Issue = {
  code: 'bad-value',
  message: 'no',
  path: 'a.b',
  file: 'x.yaml',
  line: 3,
  column: 4,
  length: 2,
  sourceLine: 'b: 12',
}

function sourceAndMarker(changes: Partial<Issue>): readonly string[] {
  return formatIssues([{ ...issue, ...changes }])
    .split('\n')
    .slice(2, 4)
}

it('marks the place under the line', () => {
  expect(sourceAndMarker({})).toEqual(['3 | b: 12', '  |    ^^'])
})

it('counts Korean letters as two columns', () => {
  expect(sourceAndMarker({ sourceLine: '제목: 12', column: 5 })).toEqual(['3 | 제목: 12', '  |       ^^'])
})

it('keeps control characters of the file from the terminal', () => {
  const text = formatIssues([
    { ...issue, sourceLine: 'b: \u001b[31m12', message: 'bad \u001b]0;title\u0007', path: 'a\u202eb' },
  ])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
})

it('shows a long line around the place', () => {
  const [source, marker] = sourceAndMarker({ sourceLine: `${'x'.repeat(300)}12${'y'.repeat(300)}`, column: 301 })
  expect(source!.length).toBeLessThan(120)
  expect(source!.slice(marker!.indexOf('^'), marker!.lastIndexOf('^') + 1)).toBe('12')
})

it('colours what it is told to, without moving the marker', () => {
  const painted = formatIssues([issue], { problem: (t) => `<${t}>`, place: (t) => t, remedy: (t) => t })
  expect(painted).toContain('  | <   ^^>')
})
