import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  BUILT_IN_MODELS,
  builtInPriceBook,
  checkStores,
  formatIssues,
  parseScenario,
  runScenario,
} from '../src/index.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('the README', () => {
  it('shows a scenario that can be decided', () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(readme)![1]!
    const parsed = parseScenario(yaml, { file: 'README.md' })
    if (!parsed.ok) throw new Error(formatIssues(parsed.issues))
    expect(formatIssues(checkStores(parsed, BUILT_IN_MODELS))).toBe('')
    const { scenario, provenance } = parsed
    const { decision } = runScenario({
      scenario,
      id: 'readme',
      hash: '0'.repeat(64),
      models: BUILT_IN_MODELS,
      book: builtInPriceBook,
      seed: 1,
      ...provenance,
    })
    expect(decision.recommended).toBeDefined()
  })

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!)
    expect(links.length).toBeGreaterThan(3)
    for (const path of links) expect(existsSync(join(root, path)), path).toBe(true)
  })
})
