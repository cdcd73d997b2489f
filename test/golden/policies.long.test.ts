import { describe, expect, it } from 'vitest'
import { identityPolicySchema, resourcePolicySchema } from '../../src/access/iam/policy-document.ts'
import { renderPolicies } from '../../src/reports/policies/render-policies.ts'
import { BUILT_IN_IDS, HALF_A_YEAR, runBuiltIn } from '../explanation/run-built-in.ts'

/** Policies as opposed to settings, by the names of their files, with the grammar that each keeps to. */
const GRAMMARS = [
  [/^identity-policy-/, identityPolicySchema],
  [/^(bucket|key|table|file-system|access-point)-policy-/, resourcePolicySchema],
] as const

describe('the policies of the recommended option', () => {
  it.each(BUILT_IN_IDS)('of %s let in who is meant and nobody else', (id) => {
    const { document } = runBuiltIn(id, HALF_A_YEAR).run
    const recommended = document.options.find((option) => option.id === document.recommendation.option)!
    expect(recommended.access.checks.length).toBeGreaterThan(0)
    expect({ leaks: recommended.access.leaks, lockOuts: recommended.access.lockOuts }).toEqual({
      leaks: [],
      lockOuts: [],
    })
    for (const { name, document: policy, characters, limit } of recommended.access.policies) {
      const grammar = GRAMMARS.find(([pattern]) => pattern.test(name))?.[1]
      if (grammar !== undefined) expect(grammar.safeParse(policy).error?.issues, name).toBeUndefined()
      if (limit !== undefined) expect(characters, name).toBeLessThanOrEqual(limit)
    }
    const files = renderPolicies(document)
    expect(files.map(({ name }) => name)).toEqual(
      recommended.access.policies.map(({ name }) => `policies/${name}.json`),
    )
    expect(files.length).toBeGreaterThan(0)
  })
})
