import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect } from 'vitest'
import { parse, stringify } from 'yaml'
import { formatIssues } from '../../src/scenarios/format-issues.ts'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { MINIMAL_SCENARIO } from './minimal-scenario.ts'

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))]
}

function withValue(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) }
  const group = copy as Record<string | number, unknown>
  group[key] = withValue(group[key], rest, replacement)
  return copy
}

const whole: unknown = parse(MINIMAL_SCENARIO)
const anyPath = fc.constantFrom(...pathsOf(whole))

/** Every issue must be good for a reader: a place that exists, a message, and never zod's own shrug. */
function expectGoodAnswer(text: string): void {
  const result = parseScenario(text, { file: 'x.yaml' })
  if (result.ok) return
  expect(result.issues.length).toBeGreaterThan(0)
  const lines = text.split(/\r?\n/)
  for (const issue of result.issues) {
    expect(issue.message).not.toMatch(/Invalid input/)
    expect(issue.sourceLine).toBe((lines[issue.line - 1] ?? '').replace(/^\uFEFF/, ''))
    expect(issue.column).toBeLessThanOrEqual(issue.sourceLine.length + 1)
  }
  expect(formatIssues(result.issues)).not.toBe('')
}

property.prop([anyPath, fc.jsonValue({ maxDepth: 2 })], { numRuns: 120 })(
  'anything in place of any part is accepted or explained',
  (path, value) => {
    expectGoodAnswer(stringify(withValue(whole, path, value)))
  },
)

property.prop(
  [fc.nat({ max: MINIMAL_SCENARIO.length }), fc.nat({ max: 40 }), fc.string({ unit: 'binary-ascii', maxLength: 6 })],
  { numRuns: 120 },
)('any damage to the text is accepted or explained', (at, length, inserted) => {
  expectGoodAnswer(MINIMAL_SCENARIO.slice(0, at) + inserted + MINIMAL_SCENARIO.slice(at + length))
})
