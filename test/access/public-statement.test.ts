import { describe, expect, test } from 'vitest'
import type { PolicyStatement } from '../../src/access/iam/policy-document.ts'
import { isPublicStatement } from '../../src/access/s3/public-statement.ts'

const isPublic = (more: Partial<PolicyStatement>): boolean =>
  isPublicStatement({
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::depot/*',
    ...more,
  })

// S3 user guide, Blocking public access to your Amazon S3 storage, The meaning of "public".
describe('a statement of a bucket policy', () => {
  test('is public when it means everybody without condition', () => {
    expect(isPublic({})).toBe(true)
    expect(isPublic({ Principal: { AWS: '*' } })).toBe(true)
    expect(isPublic({ Principal: { AWS: '111122223333' } })).toBe(false)
    expect(isPublic({ Principal: { Service: 'cloudtrail.amazonaws.com' } })).toBe(false)
    expect(isPublic({ Effect: 'Deny' })).toBe(false)
  })
  test('is not public when a condition ties it to fixed values of the keys that count', () => {
    expect(isPublic({ Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-91237329' } } })).toBe(false)
    expect(isPublic({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abc123' } } })).toBe(false)
    expect(isPublic({ Condition: { StringEquals: { 's3:DataAccessPointAccount': '111122223333' } } })).toBe(false)
    expect(isPublic({ Condition: { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] } } })).toBe(false)
    expect(isPublic({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } } })).toBe(false)
  })
  test('is public for all other keys, for wildcards and variables, and for the whole internet', () => {
    expect(isPublic({ Condition: { StringLike: { 'aws:SourceVpc': 'vpc-*' } } })).toBe(true)
    expect(isPublic({ Condition: { StringEquals: { 'aws:SourceVpc': '${aws:PrincipalTag/vpc}' } } })).toBe(true)
    expect(isPublic({ Condition: { StringEquals: { 's3:prefix': 'public/' } } })).toBe(true)
    expect(isPublic({ Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } })).toBe(true)
    expect(isPublic({ Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } })).toBe(true)
    expect(isPublic({ Condition: { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-91237329' } } })).toBe(true)
  })
})
