import { describe, expect, test } from 'vitest'
import {
  identityPolicySchema,
  policySize,
  resourceControlPolicySchema,
  resourcePolicySchema,
  statementsOf,
} from '../../../src/access/iam/policy-document.ts'

const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::depot/*' }
const identity = (more: object, document: object = {}) =>
  identityPolicySchema.safeParse({ Version: '2012-10-17', Statement: [{ ...statement, ...more }], ...document }).success
const resource = (more: object) =>
  resourcePolicySchema.safeParse({ Version: '2012-10-17', Statement: [{ ...statement, ...more }] }).success

describe('the grammar of policies', () => {
  test('takes one statement or several, one action or several', () => {
    expect(identityPolicySchema.parse({ Statement: statement }).Statement).toEqual(statement)
    expect(statementsOf(identityPolicySchema.parse({ Statement: statement }))).toHaveLength(1)
    expect(identity({ Action: ['s3:Get*', 's3:List*'], Resource: ['*'] })).toBe(true)
  })
  test('refuses unknown elements, versions, effects and operators', () => {
    expect(identity({ Effect: 'allow' })).toBe(false)
    expect(identity({ Actions: 's3:*' })).toBe(false)
    expect(identity({}, { Version: '2012-10-18' })).toBe(false)
    expect(identity({ Condition: { StringMatches: { a: 'b' } } })).toBe(false)
    expect(identity({ Condition: { 'ForAllValues:Null': { a: 'true' } } })).toBe(false)
    expect(identity({ Condition: { 'ForAnyValue:StringLikeIfExists': { a: ['b'] } } })).toBe(true)
  })
  test('asks for exactly one of each pair', () => {
    expect(identity({ NotAction: 's3:*' })).toBe(false)
    expect(identity({ Action: undefined })).toBe(false)
    expect(identity({ Resource: undefined, NotResource: '*' })).toBe(true)
    expect(resource({ Principal: '*', NotPrincipal: '*' })).toBe(false)
  })
  test('knows who may be named where', () => {
    expect(identity({ Principal: '*' })).toBe(false)
    expect(resource({})).toBe(false)
    expect(
      resource({
        Principal: { AWS: ['111122223333', 'arn:aws:iam::111122223333:role/a/b'], Service: 's3.amazonaws.com' },
      }),
    ).toBe(true)
    expect(resource({ Principal: { AWS: 'arn:aws:iam::111122223333:user/*' } })).toBe(false)
    expect(resource({ Principal: {} })).toBe(false)
    expect(resource({ Principal: { Users: 'dana' } })).toBe(false)
  })
  test('wants statement ids unique, and plain in identity policies', () => {
    expect(identity({ Sid: 'Read Maps' })).toBe(false)
    expect(resource({ Sid: 'Read Maps', Principal: '*' })).toBe(true)
    const twice = {
      Version: '2012-10-17',
      Statement: [
        { ...statement, Sid: 'A' },
        { ...statement, Sid: 'A' },
      ],
    }
    expect(identityPolicySchema.safeParse(twice).success).toBe(false)
  })
  test('wants actions with a service and resources that are ARNs', () => {
    expect(['GetObject', 's3:', 's3*:Get', 's3:Get Object'].map((Action) => identity({ Action }))).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(['depot/*', 'arn:aws:s3', 'arn:aws:s3:::'].map((Resource) => identity({ Resource }))).toEqual([
      false,
      false,
      false,
    ])
  })
  test('lets resource control policies only deny, to everybody', () => {
    const rcp = (more: object) =>
      resourceControlPolicySchema.safeParse({ Statement: [{ ...statement, ...more }] }).success
    expect(rcp({ Effect: 'Deny', Principal: '*' })).toBe(true)
    expect(rcp({ Principal: '*' })).toBe(false)
    expect(rcp({ Effect: 'Deny', Principal: { AWS: '111122223333' } })).toBe(false)
  })
  test('measures documents as JSON without white space', () => {
    expect(policySize(identityPolicySchema.parse({ Statement: statement }))).toBe(
      JSON.stringify({ Statement: statement }).length,
    )
  })
})
