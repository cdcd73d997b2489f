import { describe, expect, test } from 'vitest'
import { CRITERION_IDS } from '../../src/decision/criterion-ids.ts'
import { criterionTree } from '../../src/explanation/criterion-tree.ts'
import { explainCriterion } from '../../src/explanation/explain-criterion.ts'
import { runBuiltIn, SAMPLED_IDS } from './run-built-in.ts'

describe.each(SAMPLED_IDS)('every criterion of every option of %s', (id) => {
  const { run, locate } = runBuiltIn(id)
  const { document } = run

  test('is explained by the value that was weighed, with evidence, and each path of it leads to a line', () => {
    for (const option of document.options)
      for (const criterion of CRITERION_IDS) {
        const explanation = explainCriterion(document, option.id, criterion, locate)
        const { value, utility, contribution } = option.criteria[criterion]
        const what = `${option.id} ${criterion}`
        expect(explanation.value, what).toBe(value)
        expect(explanation.evidence.length, what).toBeGreaterThan(0)
        if (utility === null) expect(explanation.weighed, what).toBeUndefined()
        else {
          expect(explanation.weighed!.contribution, what).toBe(contribution)
          expect(explanation.weighed!.lines[0]!.text, what).toContain(criterion)
        }
        for (const { stated } of explanation.evidence)
          if (stated?.path.startsWith('datasets.')) expect(stated.lines.length, stated.path).toBeGreaterThan(0)
        expect(criterionTree(explanation).text).toContain(option.name)
      }
  })

  test('says of each hard limit whether it is met, as the decision does', () => {
    const limited = document.preferences.requirements
    for (const option of document.options) {
      const broken = new Set(option.failed.flatMap(({ criterion }) => criterion ?? []))
      for (const { criterion } of limited) {
        const { limits } = explainCriterion(document, option.id, criterion, locate)
        expect(
          limits.every(({ met }) => met),
          `${option.id} ${criterion}`,
        ).toBe(!broken.has(criterion))
        for (const { lines } of limits) expect(lines[0]!.text).toContain(criterion)
      }
    }
  })
})

test('a limit that is broken says so, with its reason and its line', () => {
  const { run, locate } = runBuiltIn('trucking-fleet')
  const tree = criterionTree(explainCriterion(run.document, 'C', 'access-control', locate))
  const limit = tree.children.find(({ text }) => text.startsWith('hard limit'))!
  expect(limit.text).toMatch(/^hard limit at most 0 violations: broken, because the images show faces/)
  expect(limit.children[0]!.text).toMatch(/^line \d+: - criterion: access-control$/)
})
