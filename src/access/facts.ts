import type { Fact, Source } from '../quantities/source.ts'

const iamQuotas: Source = {
  title: 'IAM user guide, IAM and AWS STS quotas',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  asOf: '2026',
  trust: 'provider',
}

/** Limits of policies, and what the access tests take for granted. */
export const accessFacts = {
  managedPolicySize: {
    value: 6144,
    unit: 'characters',
    statement: 'Largest managed policy, white space not counted',
    source: iamQuotas,
  },
  managedPoliciesPerIdentity: {
    value: 10,
    unit: 'policies',
    statement: 'Managed policies that a user or role has at most, unless the quota is raised',
    source: iamQuotas,
  },
  bucketPolicySize: {
    value: 20_480,
    unit: 'bytes',
    statement: 'Largest bucket policy',
    source: {
      title: 'S3 user guide, Bucket policies for Amazon S3',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html',
      asOf: '2026',
      trust: 'provider',
    },
  },
  bucketNameLength: {
    value: 63,
    unit: 'characters',
    statement: 'Longest name of a bucket',
    source: {
      title: 'S3 user guide, Bucket naming rules',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      asOf: '2022',
      trust: 'provider',
    },
  },
  accessPointNameLength: {
    value: 50,
    unit: 'characters',
    statement: 'Longest name of an access point',
    source: {
      title: 'S3 user guide, Creating access points',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/creating-access-points.html',
      asOf: '2022',
      trust: 'provider',
    },
  },
  hdfsPorts: {
    value: [8020, 9864, 9866, 9867, 9870],
    unit: 'port',
    statement: 'Ports on which a NameNode and its DataNodes answer clients',
    source: {
      title: 'Apache Hadoop, hdfs-default.xml',
      url: 'https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-hdfs/hdfs-default.xml',
      asOf: '2025',
      trust: 'third-party',
      note: 'EMR keeps 8020 for the NameNode.',
    },
  },
  keyPolicySize: {
    value: 32_768,
    unit: 'bytes',
    statement: 'Largest key policy',
    source: {
      title: 'AWS KMS developer guide, Quotas',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html',
      asOf: '2026',
      trust: 'provider',
    },
  },
  tablePolicySize: {
    value: 20_480,
    unit: 'bytes',
    statement: 'Largest resource policy of a table',
    source: {
      title: 'Amazon DynamoDB Developer Guide, Resource-based policy considerations',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html',
      asOf: '2026',
      trust: 'provider',
    },
  },
  fileSystemPolicySize: {
    value: 20_000,
    unit: 'characters',
    statement: 'Largest file-system policy',
    source: {
      title: 'EFS user guide, Resource-based policy examples',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/security_iam_resource-based-policy-examples.html',
      asOf: '2026-11',
      trust: 'provider',
    },
  },
  credentialsStayPrivate: {
    value: true,
    unit: 'rule',
    statement: 'Nobody steals the credentials of other users, be they keys, tickets or passwords, in any store alike',
    source: { title: 'Modelling choice', asOf: '2026-11', trust: 'assumption' },
  },
} as const satisfies Record<string, Fact>
