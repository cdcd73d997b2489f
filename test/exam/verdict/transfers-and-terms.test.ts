import { describe, expect, it } from 'vitest'
import { verdictOn } from '../asked.ts'

describe('what AWS does not do rules an option out', () => {
  it.each([
    [
      'a legal hold has no term',
      'S3 Object Lock with a legal hold of two years',
      'S3 Object Lock in compliance mode for two years',
    ],
    [
      'versioning is not turned off',
      'Turn off versioning and keep the newest versions',
      'A lifecycle rule that keeps the newest noncurrent versions',
    ],
    [
      'gateway endpoints take no security groups',
      'A gateway endpoint for S3 with a security group attached',
      'A gateway endpoint for S3 in the route table',
    ],
    [
      'batch jobs delete nothing',
      'S3 Batch Operations that delete old versions',
      'A lifecycle rule that expires noncurrent versions',
    ],
    [
      'the key of a table stays',
      'Update the table and change its partition key',
      'Load a new table that has the other partition key',
    ],
    [
      'EFS tiers files within a year',
      'Amazon EFS with lifecycle to IA after 3 years',
      'Amazon S3 with lifecycle to Standard-IA after 3 years',
    ],
    [
      'lifecycle moves nothing into vaults',
      'A lifecycle rule that moves the objects into a Glacier vault',
      'A lifecycle rule that moves the objects to S3 Glacier',
    ],
  ])('%s', (_, wrong, right) => {
    const { options } = verdictOn('What should the team do?', [wrong, right])
    expect(options[0]!.reasons.map(({ kind }) => kind)).toContain('impossible')
    expect(options[1]!.reasons.map(({ kind }) => kind)).not.toContain('impossible')
  })
})

describe('other words for what decides', () => {
  it.each([
    [
      'Auditors fetch one record out of the archive in a legal case. Records are kept for 8 years and rarely needed, but then within 5 minutes. What costs the least?',
      ['S3 Glacier with bulk retrieval', 'S3 Standard-IA', 'S3 Glacier Flexible Retrieval with expedited retrieval'],
      'C',
    ],
    [
      '90 TB on premises must be in S3; it has to be finished within 10 days. The line has 50 Mbps. What works?',
      ['DataSync over the line', 'Snowball Edge devices', 'Transfer Acceleration'],
      'B',
    ],
    [
      'A bucket gets 30,000 GET requests per second and answers slowly. What helps?',
      ['S3 Versioning', 'Spread the objects over many prefixes', 'S3 Same-Region Replication'],
      'B',
    ],
    [
      'Files must never be more than seconds away for editors abroad. For compliance the company holds copies in places far apart. What should be used?',
      ['S3 Same-Region Replication', 'S3 Cross-Region Replication', 'S3 Storage Lens'],
      'B',
    ],
    [
      'Players see a stale score right after it was changed. Items are read with BatchGetItem. What solves it?',
      ['ConsistentRead set to false', 'ConsistentRead set to true', 'A larger BatchGetItem'],
      'B',
    ],
    [
      'Contracts in S3 are used daily for 30 days, occasionally for the next 60 days and seldom after that; they are kept for 7 years. What costs the least?',
      [
        'S3 Standard, S3 One Zone-IA after 30 days, S3 Glacier Deep Archive after 90 days',
        'S3 Standard, S3 Standard-IA after 30 days, S3 Glacier Deep Archive after 90 days',
        'S3 Standard',
      ],
      'B',
    ],
  ])('%s', (question, options, answer) => expect(verdictOn(question, options).answer).toEqual([answer]))
})
