import { describe, expect, test } from 'vitest'
import { evaluateRequest, type IamDecision } from '../../../src/access/iam/evaluate-request.ts'
import type { PolicyDocument, PolicyPrincipal, PolicyStatement } from '../../../src/access/iam/policy-document.ts'
import type { NamedPolicy, PolicyLayers } from '../../../src/access/iam/policy-layers.ts'
import type { IamRequest, Requester } from '../../../src/access/iam/request.ts'

// Rules that the IAM user guide states, each under the page that states it, on policies of our own.

const HOME = '111122223333'
const AWAY = '444455556666'
const user: Requester = { kind: 'user', arn: `arn:aws:iam::${HOME}:user/dana` }
const role: Requester = {
  kind: 'role-session',
  arn: `arn:aws:sts::${HOME}:assumed-role/analysis/monday`,
  roleArn: `arn:aws:iam::${HOME}:role/analysis`,
}
const federated: Requester = {
  kind: 'federated-user',
  arn: `arn:aws:sts::${HOME}:federated-user/guest`,
  userArn: `arn:aws:iam::${HOME}:user/dana`,
}
const foreigner: Requester = { kind: 'user', arn: `arn:aws:iam::${AWAY}:user/erin` }
const root: Requester = { kind: 'root', account: HOME }

const request = (requester: Requester, more: Partial<IamRequest> = {}): IamRequest => ({
  requester,
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::depot/map.png',
  resourceAccount: HOME,
  context: {},
  ...more,
})
const allow = (more: Partial<PolicyStatement> = {}): PolicyStatement => ({
  Effect: 'Allow',
  ...(more.NotAction === undefined ? { Action: 's3:*' } : {}),
  ...(more.NotResource === undefined ? { Resource: '*' } : {}),
  ...more,
})
const deny = (more: Partial<PolicyStatement> = {}): PolicyStatement => ({ ...allow(more), Effect: 'Deny' })
const policy = (name: string, ...Statement: PolicyStatement[]): NamedPolicy => ({
  name,
  document: { Version: '2012-10-17', Statement },
})
const bucketGrants = (Principal: PolicyPrincipal): NamedPolicy => policy('bucket', allow({ Principal }))
const nothingUseful = policy('other', allow({ Action: 'sqs:*' }))
const outcome = (decision: IamDecision): string =>
  decision.allowed
    ? 'allow'
    : decision.kind === 'explicit-deny'
      ? `deny by ${decision.by.policy}`
      : `no allow in ${decision.layer}`
const decide = (asked: IamRequest, layers: PolicyLayers): string => outcome(evaluateRequest(asked, layers))
const when = (
  Condition: PolicyStatement['Condition'],
  context: IamRequest['context'],
  Version: '2012-10-17' | '2008-10-17' = '2012-10-17',
): boolean => {
  const document: PolicyDocument = { Version, Statement: [allow({ Condition })] }
  return evaluateRequest(request(user, { context }), { identity: [{ name: 'identity', document }] }).allowed
}

describe('How AWS enforcement code logic evaluates requests', () => {
  test('denies what nothing allows, but to the root user of the account', () => {
    expect(decide(request(user), {})).toBe('no allow in identity')
    expect(decide(request(root), {})).toBe('allow')
  })
  test('an explicit deny in any policy overrides every allow', () => {
    const yes = policy('yes', allow())
    const no = policy('no', allow(), deny({ Resource: 'arn:aws:s3:::depot/*' }))
    const noAtResource = policy('no', deny({ Principal: '*' }))
    expect(decide(request(user), { identity: [yes, no] })).toBe('deny by no')
    expect(decide(request(role), { identity: [yes], boundary: no })).toBe('deny by no')
    expect(decide(request(role), { identity: [yes], session: [no] })).toBe('deny by no')
    expect(decide(request(user), { identity: [yes], serviceControl: [[yes], [no]] })).toBe('deny by no')
    expect(decide(request(user), { identity: [yes], resourceControl: [noAtResource] })).toBe('deny by no')
    expect(decide(request(root), { resource: noAtResource })).toBe('deny by no')
  })
  test('every level of service control policies must allow, for the root user too', () => {
    const yes = policy('yes', allow())
    expect(decide(request(user), { identity: [yes], serviceControl: [[yes], [nothingUseful, yes]] })).toBe('allow')
    expect(decide(request(user), { identity: [yes], serviceControl: [[yes], [nothingUseful]] })).toBe(
      'no allow in service-control',
    )
    expect(decide(request(root), { serviceControl: [[nothingUseful]] })).toBe('no allow in service-control')
  })
  test('service control policies do not reach principals of other accounts and services', () => {
    const layers = {
      resource: bucketGrants({ Service: 'logging.s3.amazonaws.com' }),
      serviceControl: [[nothingUseful]],
    }
    expect(decide(request({ kind: 'service', name: 'logging.s3.amazonaws.com' }), layers)).toBe('allow')
    expect(decide(request({ kind: 'service', name: 'sns.amazonaws.com' }), layers)).toBe('no allow in resource')
  })
  test('within an account an identity policy or the resource policy is enough', () => {
    expect(decide(request(user), { identity: [policy('yes', allow())] })).toBe('allow')
    expect(decide(request(user), { resource: bucketGrants({ AWS: user.arn }) })).toBe('allow')
  })
  test('boundary and identity policy intersect', () => {
    const identity = [policy('yes', allow())]
    expect(decide(request(user), { identity, boundary: policy('b', allow({ Action: 's3:Get*' })) })).toBe('allow')
    expect(decide(request(user), { identity, boundary: policy('b', allow({ Action: 's3:Put*' })) })).toBe(
      'no allow in boundary',
    )
    expect(decide(request(user), { boundary: policy('b', allow()) })).toBe('no allow in identity')
  })
  test('what a resource policy grants to a user’s ARN, no boundary limits', () => {
    expect(decide(request(user), { resource: bucketGrants({ AWS: user.arn }), boundary: nothingUseful })).toBe('allow')
  })
  test('what it grants to a role’s ARN, boundary and session policy limit', () => {
    const resource = bucketGrants({ AWS: role.roleArn })
    expect(decide(request(role), { resource })).toBe('allow')
    expect(decide(request(role), { resource, boundary: nothingUseful })).toBe('no allow in boundary')
    expect(decide(request(role), { resource, session: [nothingUseful] })).toBe('no allow in session')
  })
  test('what it grants to a session’s ARN, neither limits', () => {
    const resource = bucketGrants({ AWS: role.arn })
    expect(decide(request(role), { resource, boundary: nothingUseful, session: [nothingUseful] })).toBe('allow')
  })
  test('nor what it grants to everybody on condition of the role’s ARN', () => {
    const resource = policy(
      'bucket',
      allow({ Principal: '*', Condition: { ArnEquals: { 'aws:PrincipalArn': role.roleArn } } }),
    )
    const context = { 'aws:PrincipalArn': role.roleArn }
    expect(decide(request(role, { context }), { resource, boundary: nothingUseful, session: [nothingUseful] })).toBe(
      'allow',
    )
  })
  test('a federated session is granted by its own ARN, and within its session policy by the ARN of its user', () => {
    expect(
      decide(request(federated), { resource: bucketGrants({ AWS: federated.arn }), session: [nothingUseful] }),
    ).toBe('allow')
    expect(decide(request(federated), { resource: bucketGrants({ AWS: federated.userArn }) })).toBe('allow')
    expect(
      decide(request(federated), { resource: bucketGrants({ AWS: federated.userArn }), session: [nothingUseful] }),
    ).toBe('no allow in session')
  })
  test('naming the account leaves it to identity policies', () => {
    for (const AWS of [HOME, `arn:aws:iam::${HOME}:root`]) {
      expect(decide(request(user), { resource: bucketGrants({ AWS }) })).toBe('no allow in identity')
      expect(decide(request(root), { resource: bucketGrants({ AWS }) })).toBe('allow')
    }
  })
  test('a key policy must allow, if only by naming the account', () => {
    const identity = [policy('yes', allow({ Action: 'kms:Decrypt' }))]
    const asked = request(user, { action: 'kms:Decrypt', resource: `arn:aws:kms:us-east-1:${HOME}:key/1` })
    const key = (Principal: PolicyPrincipal) => policy('key', allow({ Principal, Action: 'kms:*' }))
    const ask = (layers: PolicyLayers) => outcome(evaluateRequest(asked, layers, { resourcePolicyRules: true }))
    expect(ask({ identity })).toBe('no allow in resource')
    expect(ask({ identity, resource: key({ AWS: HOME }) })).toBe('allow')
    expect(ask({ resource: key({ AWS: HOME }) })).toBe('no allow in identity')
    expect(ask({ resource: key({ AWS: user.arn }) })).toBe('allow')
  })
})

describe('Cross-account policy evaluation logic', () => {
  test('asks for an allow on both sides', () => {
    const identity = [policy('yes', allow())]
    expect(decide(request(foreigner), { identity })).toBe('no allow in resource')
    expect(decide(request(foreigner), { resource: bucketGrants({ AWS: foreigner.arn }) })).toBe('no allow in identity')
    for (const AWS of [foreigner.arn, AWAY, '*'])
      expect(decide(request(foreigner), { identity, resource: bucketGrants({ AWS }) })).toBe('allow')
  })
  test('keeps boundaries in force, whomever the resource policy names', () => {
    const identity = [policy('yes', allow())]
    expect(
      decide(request(foreigner), { identity, resource: bucketGrants({ AWS: foreigner.arn }), boundary: nothingUseful }),
    ).toBe('no allow in boundary')
  })
})

describe('IAM JSON policy elements', () => {
  test('Action: wildcards, whatever the case', () => {
    const can = (Action: string) => decide(request(user), { identity: [policy('p', allow({ Action }))] }) === 'allow'
    expect(['s3:*', 'S3:getobject', 's3:?etObj*', '*', 's3:GetObject*'].map(can)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
    expect(['s3:GetObjec', 's3:GetObjectAcl', 'sqs:*'].map(can)).toEqual([false, false, false])
  })
  test('NotAction with Allow allows all else, with Deny denies all else', () => {
    const all = policy('all', allow())
    expect(decide(request(user), { identity: [policy('p', allow({ NotAction: 'iam:*' }))] })).toBe('allow')
    expect(decide(request(user), { identity: [all, policy('mfa', deny({ NotAction: 'iam:*' }))] })).toBe('deny by mfa')
  })
  test('Resource: wildcards stay within their part of the ARN, and case counts', () => {
    const can = (Resource: string) =>
      decide(request(user), { identity: [policy('p', allow({ Resource }))] }) === 'allow'
    expect(['arn:aws:s3:::depot/*', 'arn:aws:s3:::*', 'arn:*:s3:*:*:depot/map.???'].map(can)).toEqual([
      true,
      true,
      true,
    ])
    expect(
      ['arn:aws:s3:::depot', 'arn:aws:s3:::Depot/*', 'arn:aws:s3*depot/*:a:b:c', 'arn:aws:sqs:::*'].map(can),
    ).toEqual([false, false, false, false])
  })
  test('NotResource means everything else, buckets of other accounts included', () => {
    const identity = [policy('p', allow({ NotResource: 'arn:aws:s3:::secret/*' }))]
    expect(decide(request(user), { identity })).toBe('allow')
    expect(decide(request(user, { resource: 'arn:aws:s3:::secret/x' }), { identity })).toBe('no allow in identity')
  })
  test('NotPrincipal: user and account, or session, role and account, must all be named to be spared', () => {
    const spared = (asker: Requester, AWS: string[]) =>
      decide(request(asker), {
        identity: [policy('yes', allow())],
        resource: policy('bucket', deny({ NotPrincipal: { AWS } })),
      }) === 'allow'
    const account = `arn:aws:iam::${HOME}:root`
    expect(spared(user, [user.arn, account])).toBe(true)
    expect(spared(user, [user.arn])).toBe(false)
    expect(spared(role, [user.arn, account])).toBe(false)
    expect(spared(role, [role.arn, role.roleArn, account])).toBe(true)
    expect(spared(role, [role.arn, account])).toBe(false)
  })
})

describe('Condition operators', () => {
  test('String: exact, ignoring case, like', () => {
    const tag = (operator: string, ...values: string[]) =>
      when({ [operator]: { 'aws:PrincipalTag/team': values } }, { 'aws:principaltag/TEAM': 'Fleet' })
    expect(tag('StringEquals', 'fleet')).toBe(false)
    expect(tag('StringEquals', 'Fleet', 'Depot')).toBe(true)
    expect(tag('StringEqualsIgnoreCase', 'fleet')).toBe(true)
    expect(tag('StringLike', 'F*t')).toBe(true)
    expect(tag('StringLike', 'f*')).toBe(false)
    expect(tag('StringEquals', 'F*')).toBe(false)
    expect(tag('StringNotEquals', 'Depot', 'Fleet')).toBe(false)
    expect(tag('StringNotLike', 'D*', 'X*')).toBe(true)
  })
  test('a missing key does not match, which negated operators take for yes', () => {
    expect(when({ StringEquals: { 'aws:PrincipalTag/team': 'a' } }, {})).toBe(false)
    expect(when({ StringNotEquals: { 'aws:PrincipalTag/team': 'a' } }, {})).toBe(true)
    expect(when({ ArnNotLike: { 'aws:SourceArn': 'arn:aws:s3:::x' } }, {})).toBe(true)
    expect(when({ NumericLessThan: { 's3:max-keys': '10' } }, {})).toBe(false)
  })
  test('…IfExists holds for a missing key, and otherwise tests it', () => {
    expect(when({ StringEqualsIfExists: { 'ec2:InstanceType': 't2.micro' } }, {})).toBe(true)
    expect(when({ StringEqualsIfExists: { 'ec2:InstanceType': 't2.micro' } }, { 'ec2:InstanceType': 'm5.large' })).toBe(
      false,
    )
    expect(when({ 'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': 'a' } }, {})).toBe(true)
  })
  test('Null asks whether the key is there', () => {
    expect(when({ Null: { 'aws:TokenIssueTime': 'true' } }, {})).toBe(true)
    expect(when({ Null: { 'aws:TokenIssueTime': 'false' } }, {})).toBe(false)
    expect(when({ Null: { 'aws:TokenIssueTime': false } }, { 'aws:TokenIssueTime': '2027-01-01T00:00:00Z' })).toBe(true)
  })
  test('Numeric compares numbers, not texts', () => {
    const keys = (operator: string, limit: string | number) =>
      when({ [operator]: { 's3:max-keys': limit } }, { 's3:max-keys': '9' })
    expect(keys('NumericLessThan', 10)).toBe(true)
    expect(keys('NumericGreaterThan', '10')).toBe(false)
    expect(keys('NumericEquals', '9.0')).toBe(true)
    expect(keys('NumericNotEquals', '9')).toBe(false)
    expect(keys('NumericEquals', 'nine')).toBe(false)
  })
  test('Date reads ISO 8601 with zones, and seconds since 1970', () => {
    const now = (operator: string, limit: string) =>
      when({ [operator]: { 'aws:CurrentTime': limit } }, { 'aws:CurrentTime': '2027-06-01T12:00:00Z' })
    expect(now('DateLessThan', '2027-06-01T14:00:00+01:00')).toBe(true)
    expect(now('DateLessThan', '2027-06-01T14:00:00+02:00')).toBe(false)
    expect(now('DateGreaterThan', '2027')).toBe(true)
    expect(now('DateEquals', '1811851200')).toBe(true)
    expect(now('DateLessThanEquals', '2027-06-01')).toBe(false)
    expect(now('DateLessThan', 'tomorrow')).toBe(false)
  })
  test('Bool takes the words in any case', () => {
    expect(when({ Bool: { 'aws:SecureTransport': true } }, { 'aws:SecureTransport': 'true' })).toBe(true)
    expect(when({ Bool: { 'aws:SecureTransport': 'False' } }, { 'aws:SecureTransport': 'true' })).toBe(false)
  })
  test('BinaryEquals compares base-64 texts', () => {
    expect(when({ BinaryEquals: { 'example:key': 'QmluYXJ5' } }, { 'example:key': 'QmluYXJ5' })).toBe(true)
    expect(when({ BinaryEquals: { 'example:key': 'QmluYXJ5' } }, { 'example:key': 'qmluYXJ5' })).toBe(false)
  })
  test('IpAddress takes CIDR ranges of both families, a bare address for itself', () => {
    const from = (operator: string, source: string, ...ranges: string[]) =>
      when({ [operator]: { 'aws:SourceIp': ranges } }, { 'aws:SourceIp': source })
    expect(from('IpAddress', '203.0.113.255', '203.0.113.0/24')).toBe(true)
    expect(from('IpAddress', '203.0.114.0', '203.0.113.0/24')).toBe(false)
    expect(from('IpAddress', '203.0.113.7', '203.0.113.7')).toBe(true)
    expect(from('IpAddress', '192.0.2.1', '0.0.0.0/0')).toBe(true)
    expect(from('IpAddress', '2001:DB8:1234:5678::9', '203.0.113.0/24', '2001:db8:1234:5678::/64')).toBe(true)
    expect(from('IpAddress', '2001:db8:1234:5679::9', '2001:db8:1234:5678::/64')).toBe(false)
    expect(from('NotIpAddress', '2001:db8::1', '203.0.113.0/24')).toBe(true)
    expect(from('NotIpAddress', '203.0.113.9', '203.0.113.0/24')).toBe(false)
  })
  test('ArnEquals and ArnLike both compare part by part, with wildcards', () => {
    for (const operator of ['ArnEquals', 'ArnLike']) {
      const source = (pattern: string) =>
        when(
          { [operator]: { 'aws:SourceArn': pattern } },
          { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:123456789012:topic:sub' },
        )
      expect(source('arn:aws:sns:*:123456789012:topic:*')).toBe(true)
      expect(source('arn:aws:sns:eu-west-1:*')).toBe(false)
      expect(source('arn:aws:*:*:*:*')).toBe(true)
    }
  })
  test('all operators and keys must hold, of the values of a key one', () => {
    const Condition = {
      StringEquals: { 'aws:PrincipalTag/a': ['1', '2'], 'aws:PrincipalTag/b': '3' },
      Bool: { 'aws:SecureTransport': 'true' },
    }
    const context = { 'aws:PrincipalTag/a': '2', 'aws:PrincipalTag/b': '3', 'aws:SecureTransport': 'true' }
    expect(when(Condition, context)).toBe(true)
    for (const key of Object.keys(context)) expect(when(Condition, { ...context, [key]: 'x' })).toBe(false)
  })
})

describe('Multivalued context keys', () => {
  const attributes = (operator: string, given: string[] | undefined, ...values: string[]) =>
    when({ [operator]: { 'dynamodb:Attributes': values } }, given === undefined ? {} : { 'dynamodb:Attributes': given })
  test('ForAllValues: each value of the request must match, so none at all does', () => {
    expect(attributes('ForAllValues:StringLike', ['PostDateTime', 'Message'], 'PostDateTime', 'Mess*', 'Tags')).toBe(
      true,
    )
    expect(attributes('ForAllValues:StringLike', ['PostDateTime', 'ID'], 'PostDateTime', 'Message', 'Tags')).toBe(false)
    expect(attributes('ForAllValues:StringEquals', undefined, 'a')).toBe(true)
    expect(attributes('ForAllValues:StringEquals', [], 'a')).toBe(true)
  })
  test('ForAnyValue: one value is enough, so none at all is not', () => {
    expect(attributes('ForAnyValue:StringEquals', ['UserName', 'PostDateTime'], 'ID', 'PostDateTime')).toBe(true)
    expect(attributes('ForAnyValue:StringEquals', ['UserName'], 'ID', 'PostDateTime')).toBe(false)
    expect(attributes('ForAnyValue:StringEquals', undefined, 'ID')).toBe(false)
    expect(attributes('ForAnyValue:StringNotEquals', undefined, 'ID')).toBe(false)
  })
  test('negated: each, or one, value that matches none', () => {
    expect(attributes('ForAllValues:StringNotEquals', ['a', 'b'], 'c')).toBe(true)
    expect(attributes('ForAllValues:StringNotEquals', ['a', 'c'], 'c')).toBe(false)
    expect(attributes('ForAnyValue:StringNotEquals', ['a', 'c'], 'c')).toBe(true)
    expect(attributes('ForAnyValue:StringNotEquals', ['c'], 'c')).toBe(false)
  })
})

describe('Variables and tags', () => {
  const home = (
    Resource: string,
    context: IamRequest['context'],
    resource: string,
    Version: '2012-10-17' | '2008-10-17' = '2012-10-17',
  ) =>
    evaluateRequest(request(user, { resource, context }), {
      identity: [{ name: 'p', document: { Version, Statement: allow({ Resource }) } }],
    }).allowed
  test('stand for what the request says, in resources and conditions', () => {
    expect(home('arn:aws:s3:::depot/${aws:username}/*', { 'aws:username': 'dana' }, 'arn:aws:s3:::depot/dana/1')).toBe(
      true,
    )
    expect(home('arn:aws:s3:::depot/${aws:username}/*', { 'aws:username': 'dana' }, 'arn:aws:s3:::depot/erin/1')).toBe(
      false,
    )
    expect(
      when(
        { StringLike: { 's3:prefix': ['', 'home/${aws:username}/*'] } },
        { 's3:prefix': 'home/dana/x', 'aws:username': 'dana' },
      ),
    ).toBe(true)
    expect(
      when(
        { StringEquals: { 's3:ExistingObjectTag/team': '${aws:PrincipalTag/team}' } },
        { 's3:ExistingObjectTag/team': 'red', 'aws:PrincipalTag/team': 'red' },
      ),
    ).toBe(true)
  })
  test('are plain text before version 2012-10-17', () => {
    expect(
      home(
        'arn:aws:s3:::depot/${aws:username}/*',
        { 'aws:username': 'dana' },
        'arn:aws:s3:::depot/dana/1',
        '2008-10-17',
      ),
    ).toBe(false)
    expect(
      home(
        'arn:aws:s3:::depot/${aws:username}/*',
        { 'aws:username': 'dana' },
        'arn:aws:s3:::depot/${aws:username}/1',
        '2008-10-17',
      ),
    ).toBe(true)
  })
  test('without a value make the statement void, unless they have a default', () => {
    expect(home('arn:aws:s3:::depot/${aws:username}/*', {}, 'arn:aws:s3:::depot//1')).toBe(false)
    expect(
      home("arn:aws:s3:::depot/${aws:PrincipalTag/team, 'company-wide'}/*", {}, 'arn:aws:s3:::depot/company-wide/1'),
    ).toBe(true)
    expect(
      home(
        "arn:aws:s3:::depot/${aws:PrincipalTag/team, 'company-wide'}/*",
        { 'aws:PrincipalTag/team': 'red' },
        'arn:aws:s3:::depot/company-wide/1',
      ),
    ).toBe(false)
    expect(
      when({ StringNotEquals: { 'aws:PrincipalTag/team': '${aws:userid}' } }, { 'aws:PrincipalTag/team': 'red' }),
    ).toBe(false)
  })
  test('put in their values literally: a tag cannot smuggle a wildcard in', () => {
    expect(
      home(
        'arn:aws:s3:::depot/${aws:PrincipalTag/team}/*',
        { 'aws:PrincipalTag/team': '*' },
        'arn:aws:s3:::depot/red/1',
      ),
    ).toBe(false)
    expect(
      home('arn:aws:s3:::depot/${aws:PrincipalTag/team}/*', { 'aws:PrincipalTag/team': '*' }, 'arn:aws:s3:::depot/*/1'),
    ).toBe(true)
  })
  test('${*}, ${?} and ${$} are the characters themselves', () => {
    expect(home('arn:aws:s3:::depot/a${*}b${?}${$}', {}, 'arn:aws:s3:::depot/a*b?$')).toBe(true)
    expect(home('arn:aws:s3:::depot/a${*}b${?}${$}', {}, 'arn:aws:s3:::depot/aXbY$')).toBe(false)
  })
})

describe('a decision', () => {
  test('names policy, statement id and place', () => {
    const identity = [nothingUseful, policy('second', deny({ Action: 's3:Put*' }), allow({ Sid: 'ReadMaps' }))]
    expect(evaluateRequest(request(user), { identity })).toEqual({
      allowed: true,
      by: { policy: 'second', layer: 'identity', index: 1, sid: 'ReadMaps' },
    })
    expect(evaluateRequest(request(user, { action: 's3:PutObject' }), { identity })).toEqual({
      allowed: false,
      kind: 'explicit-deny',
      by: { policy: 'second', layer: 'identity', index: 0 },
    })
  })
  test('a VPC endpoint’s policy can only take away', () => {
    const identity = [policy('yes', allow())]
    const endpoint = (action: string) => policy('endpoint', allow({ Principal: '*', Action: action }))
    expect(decide(request(user), { identity, endpoint: endpoint('s3:Get*') })).toBe('allow')
    expect(decide(request(user), { identity, endpoint: endpoint('s3:Put*') })).toBe('no allow in endpoint')
    expect(decide(request(user), { endpoint: endpoint('s3:Get*') })).toBe('no allow in identity')
  })
})
