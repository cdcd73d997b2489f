import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { accessIntentOf } from '../../src/simulation/access-intent.ts'
import { MINIMAL_SCENARIO } from './minimal-scenario.ts'

// The access part of the small scenario gives way to the one that is tried.
const withoutAccess = MINIMAL_SCENARIO.replace(/^access:\n(?: .*\n)+/m, '')
const withAccess = (access: string) => parseScenario(`${withoutAccess}\n${access}`, { file: 'x.yaml' })
const messages = (access: string): readonly string[] => {
  const parsed = withAccess(access)
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path}: ${message}`)
}

describe('access in a scenario', () => {
  test('names parts of datasets that can be granted', () => {
    const parsed = withAccess(`
access:
  principals: { a: { type: iam-user }, b: { type: iam-role, tags: { team: red } } }
  scopes:
    eu: { dataset: logs, prefix: eu/ }
    own: { dataset: logs, prefix: "home/\${aws:username}/" }
    odd: { dataset: logs, prefix: "a*\${x" }
    spring: { dataset: logs, keys: { from: "3", before: "6" } }
    open: { dataset: logs, tag: { key: class, value: public } }
  grants:
    - { principals: [a], datasets: [logs], scopes: [own], actions: [read] }
    - { principals: [b], scopes: [spring], actions: [read, delete] }
`)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
    const intent = accessIntentOf(parsed.scenario)
    expect(intent.scopes.map(({ id, keys, tag }) => [id, keys ?? tag])).toEqual([
      ['eu', ['eu/*']],
      ['own', ['home/${aws:username}/*']],
      ['odd', ['a${*}${$}{x*']],
      ['spring', ['3*', '4*', '5*']],
      ['open', { key: 'class', value: 'public' }],
    ])
    expect(intent.grants).toHaveLength(4)
    expect(intent.actions).toEqual(['read', 'write', 'delete'])
    expect(intent).toMatchObject({ account: '111122223333', derivesPolicies: true })
  })

  test('takes policies of the user’s own, and says what is wrong with them where it is wrong', () => {
    const policy = (statement: string) => `
access:
  principals:
    a:
      type: iam-user
      policies:
        - Version: 2012-10-17
          Statement: [${statement}]
  grants: []
`
    expect(messages(policy('{ Effect: Allow, Action: "s3:Get*", Resource: "*" }'))).toEqual([])
    expect(messages(policy('{ Effect: Permit, Action: "s3:Get*", Resource: "*" }'))[0]).toContain(
      'access.principals.a.policies.0.Statement',
    )
    expect(messages(policy('{ Effect: Allow, Principal: "*", Action: "s3:Get*", Resource: "*" }'))[0]).toContain(
      'names no Principal',
    )
  })

  test('points out names that point nowhere, and scopes that say nothing or too much', () => {
    const grants = 'grants: [{ principals: [a], scopes: [ue], actions: [read] }]'
    const scope = (spec: string) =>
      messages(`
access:
  principals: { a: { type: iam-user } }
  scopes: { eu: ${spec} }
  ${grants}
`)
    expect(scope('{ dataset: logs, prefix: eu/ }')).toEqual(['access.grants.0.scopes.0: there is no scope called "ue"'])
    expect(scope('{ dataset: lugs, prefix: eu/ }')[0]).toContain('there is no dataset called "lugs"')
    expect(scope('{ dataset: logs }').join()).toContain('state one of prefix, keys, tag and attributes')
    expect(scope('{ dataset: logs, prefix: a, attributes: [b] }').join()).toContain('state one of')
    expect(scope('{ dataset: logs, keys: { from: b, before: a } }').join()).toContain('ends before it begins')
  })
})
