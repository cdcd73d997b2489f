import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { DataScope } from '../../src/access/data-scope.ts'
import {
  identityPolicySchema,
  type PolicyDocument,
  resourcePolicySchema,
  statementsOf,
} from '../../src/access/iam/policy-document.ts'
import type { Grant } from '../../src/access/intent.ts'
import { keyRangePatterns } from '../../src/access/key-range.ts'
import { accessPointPart } from '../../src/access/s3/access-point-part.ts'
import { bucketPart } from '../../src/access/s3/bucket-part.ts'
import { directoryBucketPart } from '../../src/access/s3/directory-bucket-part.ts'
import { signedApiGuard } from '../../src/access/signed-api-guard.ts'
import { intentOf, policyIn, somebody, tryStore, wrongs } from './intent-sketch.ts'

const bucket = signedApiGuard([bucketPart({ usesKmsKey: false, lifecycle: undefined })])
const pointed = signedApiGuard([accessPointPart({ usesKmsKey: false, lifecycle: undefined })])
const encrypted = signedApiGuard([bucketPart({ usesKmsKey: true, lifecycle: undefined })])
const reader = somebody('reader')
const writer = somebody('writer')
const stranger = somebody('stranger', { type: 'anonymous', network: 'internet' })
const partner = somebody('partner', { type: 'account', network: 'internet', account: '444455556666' })
const admin: PolicyDocument = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }

describe('a bucket', () => {
  test('gives each principal what is granted and no more', () => {
    const intent = intentOf(
      [reader, writer, stranger, partner],
      [
        ['reader', 'raw', 'read'],
        ['writer', 'raw', 'write'],
      ],
    )
    const result = tryStore(bucket, ['raw'], intent)
    expect(result.checks).toHaveLength(8)
    expect(wrongs(result)).toEqual([])
    expect(statementsOf(policyIn(result, 'identity-policy-writer')).map(({ Action }) => Action)).toEqual([
      ['s3:PutObject', 's3:AbortMultipartUpload'],
    ])
  })

  test('keeps datasets that share it apart by prefix', () => {
    const intent = intentOf(
      [reader, writer],
      [
        ['reader', 'raw', 'read'],
        ['writer', 'processed', 'read', 'write'],
      ],
    )
    const result = tryStore(bucket, ['raw', 'processed'], intent)
    expect(wrongs(result)).toEqual([])
    expect(statementsOf(policyIn(result, 'identity-policy-reader'))[1]).toMatchObject({
      Action: ['s3:ListBucket'],
      Condition: { StringLike: { 's3:prefix': ['raw/*'] } },
    })
  })

  test('tells prefixes, key ranges and tags apart', () => {
    const scopes: readonly DataScope[] = [
      { id: 'eu', dataset: 'raw', keys: ['eu/*'] },
      { id: 'spring', dataset: 'raw', keys: keyRangePatterns('2027-03', '2027-06') },
      { id: 'public', dataset: 'raw', tag: { key: 'class', value: 'public' } },
    ]
    const intent = intentOf(
      [reader, writer, somebody('third')],
      [
        ['reader', 'eu', 'read'],
        ['writer', 'spring', 'read', 'write'],
        ['third', 'public', 'read'],
      ],
      { scopes },
    )
    expect(wrongs(tryStore(bucket, ['raw'], intent))).toEqual([])
  })

  test('gives each user a prefix of his own', () => {
    const scopes = [{ id: 'home', dataset: 'homes', keys: ['home/${aws:username}/*'] }]
    const users = ['dana', 'erin'].map((id) => somebody(id, { type: 'iam-user' }))
    const intent = intentOf(
      users,
      users.map(({ id }) => [id, 'home', 'read', 'write'] as const),
      { scopes },
    )
    const result = tryStore(bucket, ['homes'], intent)
    expect(result.checks.map(({ scope }) => scope)).toContain('home of dana')
    expect(result.checks.filter(({ actual }) => actual)).toHaveLength(4)
    expect(wrongs(result)).toEqual([])
  })

  test('cannot protect what is there already from whoever may write under a tag of his choice', () => {
    const scopes = [{ id: 'drafts', dataset: 'raw', tag: { key: 'state', value: 'draft' } }]
    expect(wrongs(tryStore(bucket, ['raw'], intentOf([writer], [['writer', 'drafts', 'write']], { scopes })))).toEqual([
      'leak: writer write raw',
    ])
  })

  test('does not know attributes: who is granted some gets the object', () => {
    const scopes = [{ id: 'names', dataset: 'raw', attributes: ['name'] }]
    expect(wrongs(tryStore(bucket, ['raw'], intentOf([reader], [['reader', 'names', 'read']], { scopes })))).toEqual([
      'leak: reader read raw',
    ])
  })

  test('tells deleting from writing where the scenario does', () => {
    const intent = intentOf(
      [writer, somebody('janitor')],
      [
        ['writer', 'raw', 'write'],
        ['janitor', 'raw', 'delete'],
      ],
    )
    const result = tryStore(bucket, ['raw'], intent)
    expect(wrongs(result)).toEqual([])
    expect(result.checks).toHaveLength(6)
  })

  test('keeps out administrators of the account whose own policies allow everything', () => {
    const intent = intentOf([reader, somebody('admin', { policies: [admin] })], [['reader', 'raw', 'read']])
    const result = tryStore(bucket, ['raw'], intent)
    // Reading and writing are denied to all others, but not to change that: who may write the policy may do anything.
    expect(wrongs(result)).toEqual(['leak: admin read raw', 'leak: admin write raw'])
    expect(result.leaks[0]!.mechanism).toContain('s3:PutBucketPolicy')
    const broad: PolicyDocument = {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: ['s3:*Object'], Resource: '*' },
    }
    const careless = intentOf(
      [reader, writer, somebody('broad', { policies: [broad] })],
      [
        ['reader', 'raw', 'read'],
        ['writer', 'raw', 'write'],
      ],
    )
    expect(wrongs(tryStore(bucket, ['raw'], careless))).toEqual([])
    expect(wrongs(tryStore(bucket, ['raw'], { ...careless, derivesPolicies: false }))).toEqual([
      'leak: broad read raw',
      'leak: broad write raw',
      'lock-out: reader read raw',
      'lock-out: writer write raw',
    ])
  })

  test('lets another account, a service and the public in where that is meant', () => {
    const service = somebody('cloudtrail', {
      type: 'aws-service',
      network: 'internet',
      service: 'cloudtrail.amazonaws.com',
      context: { 'aws:SourceAccount': '111122223333' },
    })
    const intent = intentOf(
      [partner, service, reader],
      [
        ['partner', 'raw', 'read'],
        ['cloudtrail', 'raw', 'write'],
      ],
    )
    expect(wrongs(tryStore(bucket, ['raw'], intent))).toEqual([])
    const open = tryStore(
      bucket,
      ['raw'],
      intentOf(
        [stranger, partner],
        [
          ['stranger', 'raw', 'read'],
          ['partner', 'raw', 'read'],
        ],
      ),
    )
    expect(wrongs(open)).toEqual([])
    expect(open.files.find(({ name }) => name.startsWith('public-access-block'))!.document).toEqual({
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: false,
      RestrictPublicBuckets: false,
    })
  })

  test('blocks what a public policy of the user’s own would let in', () => {
    const open: PolicyDocument = {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::raw-111122223333/*',
      },
    }
    const intent = intentOf([stranger, partner], [], { resourcePolicies: [open] })
    const result = tryStore(bucket, ['raw'], intent)
    expect(wrongs(result)).toEqual([])
    expect(result.checks[0]!.mechanism).toContain('Block Public Access')
  })

  test('is limited by boundaries, session policies and service control policies, which lock out', () => {
    const only = (Action: string): PolicyDocument => ({
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action, Resource: '*' },
    })
    const grants = [['reader', 'raw', 'read']] as const
    const locked = ['lock-out: reader read raw']
    expect(wrongs(tryStore(bucket, ['raw'], intentOf([{ ...reader, boundary: only('sqs:*') }], grants)))).toEqual(
      locked,
    )
    expect(wrongs(tryStore(bucket, ['raw'], intentOf([{ ...reader, session: only('sqs:*') }], grants)))).toEqual(locked)
    const controlled = tryStore(bucket, ['raw'], intentOf([reader], grants, { serviceControl: [only('sqs:*')] }))
    expect(controlled.lockOuts[0]!.mechanism).toBe('the service control policy does not allow s3:GetObject')
    expect(wrongs(tryStore(bucket, ['raw'], intentOf([{ ...reader, boundary: only('s3:*') }], grants)))).toEqual([])
  })

  test('under a key of one’s own asks for the key, too', () => {
    const intent = intentOf(
      [reader, writer, partner],
      [
        ['reader', 'raw', 'read'],
        ['writer', 'raw', 'write'],
        ['partner', 'raw', 'read'],
      ],
    )
    expect(wrongs(tryStore(encrypted, ['raw'], intent))).toEqual([])
    const noKey: PolicyDocument = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: 'kms:Decrypt', Resource: '*' }],
    }
    const denied = tryStore(encrypted, ['raw'], {
      ...intent,
      principals: [{ ...reader, policies: [noKey] }, writer, partner],
    })
    expect(denied.lockOuts.map(({ mechanism }) => mechanism)).toEqual([
      'statement 1 of the own policy of reader denies kms:Decrypt',
    ])
  })

  test('leaks through hosts with a role of their own: by shell, by session, by passing the role on', () => {
    const hosts = [{ consumer: 'spark', datasets: ['raw'], usesInstanceRole: true }]
    const may = (...Action: string[]): PolicyDocument => ({
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action, Resource: '*' },
    })
    const leaksOf = (more: Parameters<typeof somebody>[1]) =>
      tryStore(bucket, ['raw'], intentOf([somebody('x', more)], []), hosts).leaks.map(({ mechanism }) => mechanism)
    expect(leaksOf({})).toEqual([])
    expect(leaksOf({ logsInTo: ['spark'] })[0]).toContain('a shell on the hosts of spark')
    expect(leaksOf({ policies: [may('ssm:StartSession')] })[0]).toContain('ssm:StartSession')
    expect(leaksOf({ policies: [may('iam:PassRole')] })).toEqual([])
    expect(leaksOf({ policies: [may('iam:PassRole', 'ec2:RunInstances')] })[0]).toContain('iam:PassRole')
  })

  test('gives up denying to others what would not fit into its policy', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => somebody(`member-of-the-crowd-${index}`))
    const result = tryStore(
      bucket,
      ['raw'],
      intentOf(
        crowd,
        crowd.map(({ id }) => [id, 'raw', 'read'] as const),
      ),
    )
    expect(wrongs(result)).toEqual([])
    expect(JSON.stringify(policyIn(result, 'bucket-policy-raw-111122223333')).length).toBeLessThan(20_480)
  })
})

describe('a bucket behind access points', () => {
  const intent = intentOf(
    [reader, writer, partner, stranger],
    [
      ['reader', 'raw', 'read'],
      ['writer', 'raw', 'write'],
      ['partner', 'raw', 'read'],
    ],
  )

  test('lets each in through his own, and the bucket takes nothing else', () => {
    const result = tryStore(pointed, ['raw'], intent)
    expect(wrongs(result)).toEqual([])
    expect(result.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'access-point-policy-raw-reader',
        'access-point-policy-raw-writer',
        'access-point-policy-raw-partner',
      ]),
    )
    expect(statementsOf(policyIn(result, 'access-point-policy-raw-reader'))[0]).toMatchObject({
      Sid: 'ReadReader',
      Principal: { AWS: 'arn:aws:iam::111122223333:role/reader' },
      Resource: ['arn:aws:s3:us-east-1:111122223333:accesspoint/raw-reader/object/*'],
    })
  })

  test('keeps out whose own policy allows everything on objects, straight and through the access points of others', () => {
    const broad: PolicyDocument = {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: ['s3:*Object', 's3:ListBucket'], Resource: '*' },
    }
    expect(
      wrongs(
        tryStore(pointed, ['raw'], {
          ...intent,
          principals: [...intent.principals, somebody('broad', { policies: [broad] })],
        }),
      ),
    ).toEqual([])
  })

  test('has small policies however many there are to let in', () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      somebody(`partner-${index}`, { type: 'account', network: 'internet' }),
    )
    const result = tryStore(
      pointed,
      ['raw'],
      intentOf(
        crowd,
        crowd.map(({ id }) => [id, 'raw', 'read'] as const),
      ),
    )
    expect(wrongs(result)).toEqual([])
    for (const { document, limit } of result.files)
      if (limit !== undefined) expect(JSON.stringify(document).length).toBeLessThan(2000)
  })
})

describe('a directory bucket', () => {
  const express = signedApiGuard([directoryBucketPart])
  test('authorises sessions on the bucket, so that whatever is in it shares its fate', () => {
    const scopes = [{ id: 'eu', dataset: 'raw', keys: ['eu/*'] }]
    expect(
      wrongs(
        tryStore(
          express,
          ['raw'],
          intentOf(
            [reader, writer, stranger],
            [
              ['reader', 'raw', 'read'],
              ['writer', 'raw', 'read', 'write'],
            ],
          ),
        ),
      ),
    ).toEqual([])
    expect(wrongs(tryStore(express, ['raw'], intentOf([reader], [['reader', 'eu', 'read']], { scopes })))).toEqual([
      'leak: reader read raw',
    ])
    expect(wrongs(tryStore(express, ['raw'], intentOf([writer], [['writer', 'raw', 'write']])))).toEqual([
      'leak: writer read raw',
    ])
  })
})

describe('derived policies', () => {
  const scopes: readonly DataScope[] = [
    { id: 'a', dataset: 'raw', keys: ['a/*'] },
    { id: 'a-b', dataset: 'raw', keys: ['a/b/*'] },
    { id: 'range', dataset: 'raw', keys: keyRangePatterns('k', 'n') },
    { id: 'star', dataset: 'processed', keys: ['odd${*}name/*'] },
  ]
  const principals = [
    somebody('role'),
    somebody('user', { type: 'iam-user', tags: { team: 'red' } }),
    partner,
    stranger,
    somebody('idle', { type: 'iam-user' }),
  ]
  const grant: fc.Arbitrary<Grant> = fc.record({
    principal: fc.constantFrom('role', 'user', 'partner'),
    scope: fc.constantFrom<DataScope>({ dataset: 'raw' }, { dataset: 'processed' }, ...scopes),
    action: fc.constantFrom('read' as const, 'write' as const, 'delete' as const),
  })

  property.prop([fc.array(grant, { maxLength: 6 }), fc.boolean(), fc.constantFrom(bucket, encrypted, pointed)], {
    numRuns: 30,
  })(
    'achieve any intent over datasets, prefixes and ranges, and keep to the grammar and the limits',
    (grants, shared, guard) => {
      const intent = { ...intentOf(principals, []), scopes, grants, actions: ['read', 'write', 'delete'] as const }
      const results = shared
        ? [tryStore(guard, ['raw', 'processed'], intent)]
        : [tryStore(guard, ['raw'], intent), tryStore(guard, ['processed'], intent)]
      for (const result of results) {
        expect(wrongs(result)).toEqual([])
        for (const { name, document, limit } of result.files) {
          if (/^(bucket|key|access-point)-policy/.test(name))
            expect(resourcePolicySchema.safeParse(document).error?.issues).toBeUndefined()
          if (/^identity-policy/.test(name))
            expect(identityPolicySchema.safeParse(document).error?.issues).toBeUndefined()
          if (limit !== undefined) expect(JSON.stringify(document).length).toBeLessThanOrEqual(limit)
        }
      }
    },
  )
})
