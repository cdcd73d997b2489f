import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandLine } from '../../src/cli/command-line.ts'
import { runSource } from '../../src/cli/run-source.ts'
import type { DecisionDocument } from '../../src/document/schema.ts'
import { DEFAULT_FORMATS } from '../../src/reports/formats.ts'
import { renderFormat } from '../../src/reports/render-report.ts'
import { chartsOfDocument } from '../../src/reports/report-charts/charts-of-document.ts'
import { listBuiltInScenarios } from '../../src/scenarios/files/built-in-scenarios.ts'
import type { ScenarioRun } from '../../src/simulation/run-scenario.ts'
import { capturedShell } from '../cli/captured-shell.ts'

const reports = join(import.meta.dirname, '../../reports')
const ids = listBuiltInScenarios().map(({ id }) => id)

/** Renewed by `npm run reports`; a difference here shows what a change does to the answers. */
describe('the sample reports', () => {
  it('are those of the built-in scenarios', () => {
    expect(readdirSync(reports).sort()).toEqual(ids)
  })

  it.each(ids)('of %s are fresh', async (id) => {
    const options = { seed: 1, set: [], format: DEFAULT_FORMATS }
    const run = withStoredDraws(await runSource(id, options, capturedShell().shell), id)
    const request = { run, formats: DEFAULT_FORMATS, command: commandLine(id, options) }
    for (const format of ['md', 'json', 'csv', 'policies'] as const) {
      for (const { name, content } of await renderFormat(format, request)) {
        const stored = readFileSync(join(reports, id, name), 'utf8')
        // Compared as a truth first: a difference of megabytes takes vitest minutes to print.
        const difference = firstDifference(stored, String(content))
        expect(difference, `reports/${id}/${name} is stale: npm run reports`).toBeUndefined()
      }
    }
    for (const { name } of chartsOfDocument(run.document)) {
      expect(existsSync(join(reports, id, 'charts', `${name}.png`)), `charts/${name}.png`).toBe(true)
    }
  })
})

/**
 * Draws take too long for a test, and their laws are tested elsewhere: what a stored document says of them is taken over, all else is made
 * anew.
 */
function withStoredDraws(run: ScenarioRun, id: string): ScenarioRun {
  const stored = JSON.parse(readFileSync(join(reports, id, 'decision.json'), 'utf8')) as DecisionDocument
  if (stored.uncertainty === undefined) return run
  const { verdict, headline } = stored.recommendation
  const recommendation = { ...run.document.recommendation, verdict, headline }
  const { robustness, ...rest } = run.document
  const document = { ...rest, recommendation, robustness, uncertainty: stored.uncertainty }
  return { ...run, document: inOrderOf(stored, document) }
}

/** The members of a document in the order of another, as they are written. */
function inOrderOf(order: DecisionDocument, document: DecisionDocument): DecisionDocument {
  return Object.fromEntries(
    Object.keys(order).map((key) => [key, document[key as keyof DecisionDocument]]),
  ) as DecisionDocument
}

/** The first line that differs, stored and fresh. */
function firstDifference(stored: string, fresh: string): string | undefined {
  if (stored === fresh) return undefined
  const [a, b] = [stored.split('\n'), fresh.split('\n')]
  const at = a.findIndex((line, index) => line !== b[index])
  const line = at === -1 ? a.length : at
  return `line ${line + 1}: ${a[line] ?? 'missing'} → ${b[line] ?? 'missing'}`
}
