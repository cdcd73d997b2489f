import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { DataScope } from '../../src/access/data-scope.ts'
import { tablePart } from '../../src/access/dynamodb/table-part.ts'
import { identityPolicySchema, resourcePolicySchema, statementsOf } from '../../src/access/iam/policy-document.ts'
import type { Grant } from '../../src/access/intent.ts'
import { bucketPart } from '../../src/access/s3/bucket-part.ts'
import { signedApiGuard } from '../../src/access/signed-api-guard.ts'
import { intentOf, policyIn, somebody, tryStore, wrongs } from './intent-sketch.ts'

const table = signedApiGuard([tablePart])
const withBucket = signedApiGuard([tablePart, bucketPart({ usesKmsKey: false, lifecycle: undefined })])
const app = somebody('app')
const desk = somebody('desk')
const stranger = somebody('stranger', { type: 'anonymous', network: 'internet' })

describe('a table', () => {
  test('holds items to their partition key, each user to his own', () => {
    const scopes = [{ id: 'own', dataset: 'orders', keys: ['${aws:PrincipalTag/customer}/*'] }]
    const customers = ['c1', 'c2'].map((id) => somebody(id, { tags: { customer: `${id}-number` } }))
    const intent = intentOf(
      [...customers, desk],
      customers.map(({ id }) => [id, 'own', 'read'] as const),
      { scopes },
    )
    const result = tryStore(table, ['orders'], intent)
    expect(wrongs(result)).toEqual([])
    expect(
      result.checks.filter(({ actual }) => actual).map(({ principal, scope }) => `${principal}: ${scope}`),
    ).toEqual(['c1: own of c1', 'c2: own of c2'])
    expect(statementsOf(policyIn(result, 'identity-policy-c1'))[0]!.Condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['${aws:PrincipalTag/customer}/*'] },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    })
  })

  test('holds requests to some attributes', () => {
    const scopes = [{ id: 'address', dataset: 'orders', attributes: ['city', 'street'] }]
    const intent = intentOf(
      [app, desk],
      [
        ['app', 'orders', 'read', 'write'],
        ['desk', 'address', 'read'],
      ],
      { scopes },
    )
    const result = tryStore(table, ['orders'], intent)
    expect(wrongs(result)).toEqual([])
    expect(
      result.checks.filter(({ principal, actual }) => principal === 'desk' && actual).map(({ scope }) => scope),
    ).toEqual(['address'])
  })

  test('has no tags on its items: who is granted some gets the table', () => {
    const scopes = [{ id: 'public', dataset: 'orders', tag: { key: 'class', value: 'public' } }]
    expect(wrongs(tryStore(table, ['orders'], intentOf([desk], [['desk', 'public', 'read']], { scopes })))).toEqual([
      'leak: desk read orders',
    ])
  })

  test('cannot be public, but can be shared with another account', () => {
    const partner = somebody('partner', { type: 'account', network: 'internet' })
    const intent = intentOf(
      [partner, stranger],
      [
        ['partner', 'orders', 'read'],
        ['stranger', 'orders', 'read'],
      ],
    )
    expect(wrongs(tryStore(table, ['orders'], intent))).toEqual(['lock-out: stranger read orders'])
  })

  test('keeps batches of writes from whoever may not delete', () => {
    const intent = intentOf(
      [app, desk],
      [
        ['app', 'orders', 'write'],
        ['desk', 'orders', 'write', 'delete'],
      ],
    )
    const result = tryStore(table, ['orders'], intent)
    expect(wrongs(result)).toEqual([])
    expect(JSON.stringify(result.files)).not.toContain('"Allow","Action":["dynamodb:BatchWriteItem')
  })

  test('that points to a bucket needs both, and both keep others out', () => {
    const result = tryStore(withBucket, ['orders'], intentOf([app, desk], [['app', 'orders', 'read', 'write']]))
    expect(wrongs(result)).toEqual([])
    expect(statementsOf(policyIn(result, 'identity-policy-app')).flatMap(({ Action }) => Action)).toEqual(
      expect.arrayContaining(['dynamodb:GetItem', 's3:GetObject']),
    )
  })
})

describe('derived policies', () => {
  const scopes: readonly DataScope[] = [
    { id: 'a', dataset: 'orders', keys: ['a/*'] },
    { id: 'few', dataset: 'orders', attributes: ['name', 'city'] },
  ]
  const grant: fc.Arbitrary<Grant> = fc.record({
    principal: fc.constantFrom('app', 'desk'),
    scope: fc.constantFrom<DataScope>({ dataset: 'orders' }, ...scopes),
    action: fc.constantFrom('read' as const, 'write' as const),
  })
  property.prop([fc.array(grant, { maxLength: 5 })], { numRuns: 100 })(
    'achieve any intent over tables, keys and attributes, and keep to the grammar',
    (grants) => {
      const result = tryStore(table, ['orders'], { ...intentOf([app, desk, stranger], []), scopes, grants })
      expect(wrongs(result)).toEqual([])
      for (const { name, document } of result.files) {
        const schema = name.startsWith('identity') ? identityPolicySchema : resourcePolicySchema
        expect(schema.safeParse(document).error?.issues).toBeUndefined()
      }
    },
  )
})
