import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { evaluateRequest } from '../../../src/access/iam/evaluate-request.ts'
import type { PolicyDocument, PolicyStatement } from '../../../src/access/iam/policy-document.ts'
import { identityPolicySchema, resourcePolicySchema } from '../../../src/access/iam/policy-document.ts'
import type { PolicyLayers } from '../../../src/access/iam/policy-layers.ts'
import type { IamRequest, Requester } from '../../../src/access/iam/request.ts'
import { naiveDecision } from './naive-evaluator.ts'

const HOME = '111122223333'
const AWAY = '444455556666'
const alice = `arn:aws:iam::${HOME}:user/alice`
const reader = `arn:aws:iam::${HOME}:role/reader`
const session = `arn:aws:sts::${HOME}:assumed-role/reader/s1`
const partner = `arn:aws:iam::${AWAY}:role/partner`

const requester = fc.constantFrom<Requester>(
  { kind: 'user', arn: alice },
  { kind: 'role-session', arn: session, roleArn: reader },
  { kind: 'role-session', arn: `arn:aws:sts::${AWAY}:assumed-role/partner/p`, roleArn: partner },
  { kind: 'federated-user', arn: `arn:aws:sts::${HOME}:federated-user/fed`, userArn: alice },
  { kind: 'root', account: HOME },
  { kind: 'root', account: AWAY },
  { kind: 'service', name: 's3.amazonaws.com' },
  { kind: 'anonymous' },
)
const context = fc
  .record(
    {
      'aws:username': fc.constantFrom('alice', 'a*'),
      'aws:PrincipalTag/Team': fc.constantFrom('red', 'blue', '*'),
      'aws:SecureTransport': fc.constantFrom('true', 'false'),
      'aws:MultiFactorAuthAge': fc.constantFrom('10', '4000'),
      'aws:PrincipalArn': fc.constantFrom(alice, reader, partner),
      'dynamodb:LeadingKeys': fc.subarray(['alice', 'bob', 'red']),
    },
    { requiredKeys: [] },
  )
  .map((drawn) => drawn as IamRequest['context'])
const request: fc.Arbitrary<IamRequest> = fc.record({
  requester,
  action: fc.constantFrom('s3:GetObject', 's3:PutObject'),
  resource: fc.constantFrom(
    'arn:aws:s3:::lake/red/1',
    'arn:aws:s3:::lake/home/alice/x',
    'arn:aws:s3:::lake/home/a*/x',
    'arn:aws:s3:::lake/a:b',
  ),
  resourceAccount: fc.constant(HOME),
  context,
})

const list = (...values: string[]) => fc.subarray(values, { minLength: 1, maxLength: 2 })
const operator = (...names: string[]) =>
  fc
    .tuple(
      fc.constantFrom('', '', 'ForAllValues:', 'ForAnyValue:'),
      fc.constantFrom(...names),
      fc.constantFrom('', 'IfExists'),
    )
    .map((parts) => parts.join(''))
const texts = list('red', 'bl*', 'al?ce', '${aws:username}', "${aws:PrincipalTag/team, 'red'}", '${aws:userid}', '${*}')
const condition = fc
  .oneof(
    fc.tuple(
      operator('StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike'),
      fc.constantFrom('aws:principaltag/team', 'dynamodb:LeadingKeys', 'aws:username'),
      texts,
    ),
    fc.tuple(
      operator('ArnLike', 'ArnNotEquals', 'ArnEquals', 'ArnNotLike'),
      fc.constant('aws:PrincipalArn'),
      list(`arn:aws:iam::${HOME}:*`, 'arn:aws:iam::*:user/${aws:username}', 'arn:*:iam::*:role/reader'),
    ),
    fc.tuple(operator('Bool'), fc.constant('aws:SecureTransport'), list('true', 'false')),
    fc.tuple(operator('NumericLessThan'), fc.constant('aws:MultiFactorAuthAge'), list('60', '9000')),
    fc.tuple(
      fc.constant('Null'),
      fc.constantFrom('aws:MultiFactorAuthAge', 'aws:PrincipalTag/team'),
      list('true', 'false'),
    ),
  )
  .map(([name, key, values]) => ({ [name]: { [key]: values } }))

const mostly = (usual: string, others: fc.Arbitrary<string[]>) => fc.oneof(fc.constant([usual]), others)
const actions = mostly('s3:*', list('s3:*', 's3:Get*', 'S3:putobject', '*', 's3:?etObject', 'sqs:*'))
const resources = mostly(
  'arn:aws:s3:::lake/*',
  list(
    '*',
    'arn:aws:s3:::lake/*',
    'arn:aws:s3:::lake/red/?',
    'arn:aws:s3:::lake/home/${aws:username}/*',
    'arn:aws:s3:::other/*',
    'arn:aws:s3:::lake/a:*',
    'arn:aws:s3:::lake/${aws:userid}/*',
  ),
)
const principals = fc.oneof(
  fc.constant('*' as const),
  fc.record({ AWS: list('*', HOME, `arn:aws:iam::${AWAY}:root`, alice, reader, session, partner) }),
  fc.record({
    AWS: fc.constantFrom([alice, HOME], [session, reader, `arn:aws:iam::${HOME}:root`]),
    Service: fc.constant('s3.amazonaws.com'),
  }),
)
const statement = (named: boolean): fc.Arbitrary<PolicyStatement> =>
  fc
    .record({
      Effect: fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
      action: fc.tuple(fc.constantFrom('Action', 'Action', 'Action', 'NotAction'), actions),
      resource: fc.tuple(fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'), resources),
      principal: fc.tuple(fc.constantFrom('Principal', 'Principal', 'NotPrincipal'), principals),
      // Most statements match, so that most requests hang on more than one of them.
      Condition: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: condition }),
    })
    .map(
      ({ Effect, action, resource, principal, Condition }) =>
        ({
          Effect,
          ...(named ? Object.fromEntries([principal]) : {}),
          ...Object.fromEntries([action, resource]),
          ...(Condition === undefined ? {} : { Condition }),
        }) as PolicyStatement,
    )
const document = (named: boolean): fc.Arbitrary<PolicyDocument> =>
  fc
    .array(statement(named), { minLength: 1, maxLength: 2 })
    .map((Statement) => ({ Version: '2012-10-17' as const, Statement }))
const attached = (name: string, named = false) => document(named).map((drawn) => ({ name, document: drawn }))

const layers = fc.record(
  {
    identity: fc.array(attached('identity'), { maxLength: 2 }),
    boundary: attached('boundary'),
    session: fc.array(attached('session'), { minLength: 1, maxLength: 1 }),
    serviceControl: fc.array(fc.array(attached('scp'), { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
    resource: attached('resource', true),
    endpoint: attached('endpoint', true),
  },
  { requiredKeys: ['identity', 'resource'] },
) as fc.Arbitrary<PolicyLayers>

describe('the evaluator', () => {
  test.prop([request, layers], { numRuns: 4000 })(
    'decides as a naive reading of the flow chart does',
    (drawn, policies) => {
      const decision = evaluateRequest(drawn, policies)
      expect(decision.allowed ? 'allow' : decision.kind).toBe(naiveDecision(drawn, policies))
    },
  )

  test.prop([request, layers, attached('more')], { numRuns: 300 })(
    'never allows more for a further boundary',
    (drawn, policies, boundary) => {
      const { boundary: _, ...unbounded } = policies
      const bounded = evaluateRequest(drawn, { ...unbounded, boundary })
      if (bounded.allowed) expect(evaluateRequest(drawn, unbounded).allowed).toBe(true)
    },
  )

  test.prop([document(false), document(true)], { numRuns: 200 })(
    'is tried on documents that keep to the grammar',
    (identity, resource) => {
      expect(identityPolicySchema.safeParse(identity).success).toBe(true)
      expect(resourcePolicySchema.safeParse(resource).success).toBe(true)
      expect(identityPolicySchema.safeParse(resource).success).toBe(false)
      expect(resourcePolicySchema.safeParse(identity).success).toBe(false)
    },
  )
})
