import { expect, test } from 'vitest'
import { phrasePattern } from '../../../src/exam/lexicon/spoken-quantities.ts'
import { IMPOSSIBLE } from '../../../src/exam/verdict/rules/impossible.ts'

const broken = (option: string): readonly string[] =>
  IMPOSSIBLE.filter(
    ({ pattern, unless }) =>
      phrasePattern(pattern).test(option.toLowerCase()) &&
      (unless === undefined || !phrasePattern(unless).test(option.toLowerCase())),
  ).map(({ id }) => id)

test.each([
  ['lifecycle-across-regions', 'A lifecycle rule that copies objects to a bucket in another Region'],
  ['lifecycle-computes', 'An S3 Lifecycle rule that generates thumbnails'],
  ['lifecycle-by-access', 'A lifecycle rule for objects not accessed for 30 days'],
  ['versioning-disabled', 'Disable versioning on the bucket'],
  ['bucket-capacity', 'Increase the provisioned read capacity of the bucket'],
  ['class-request-limits', 'Use S3 Standard-IA, which has higher request limits'],
  ['website-endpoint-tls', 'Attach an ACM certificate to the S3 bucket'],
  ['bucket-security-group', 'Attach a security group to the S3 bucket'],
  ['multi-attach-type', 'A gp3 volume with Multi-Attach'],
  ['multi-attach-zones', 'Multi-Attach across several Availability Zones'],
  ['encrypt-existing-volume', 'Modify the volume and enable encryption'],
  ['deep-archive-expedited', 'Glacier Deep Archive with expedited retrieval'],
  ['presigned-too-long', 'A presigned URL that is valid for 30 days'],
  ['event-destinations', 'An S3 event notification to a FIFO queue'],
  ['event-destinations', 'An S3 event notification has Lambda and SageMaker Pipelines as destinations'],
  ['no-snapshots', 'Take EBS snapshots of the DynamoDB table every hour'],
  ['athena-sources', 'Query the EFS file system with Amazon Athena'],
  ['list-is-no-search', 'Search the metadata with ListObjectsV2'],
  ['client-side-s3-keys', 'Client-side encryption with S3 managed keys'],
  ['server-side-client-key', 'Server-side encryption with a client-side key'],
  ['interface-endpoint-routes', 'Add an interface endpoint to the route table'],
  ['spectrum-sources', 'Read the MySQL tables through Redshift Spectrum'],
  ['query-archived', 'Move old files to S3 Glacier Flexible Retrieval and query them there with Athena'],
  ['infrequent-access-restores', 'Objects in S3 Standard-IA have to be restored before they are read'],
  ['volume-lifecycle', 'Keep the files on Amazon EBS with a lifecycle policy that deletes them after a year'],
  ['delivery-to-table', 'Amazon Data Firehose that stores the events in DynamoDB'],
  ['software-in-bucket', 'Install the conversion software in Amazon S3'],
  ['expiry-to-queue', 'Enable TTL and name an SQS dead-letter queue as its target'],
  ['mail-from-queue', 'Create an email subscription to the SQS queue'],
  ['no-events-for-functions', 'Lambda functions cannot be invoked directly from an S3 event'],
  ['index-for-writes', 'The table requires a global secondary index to support writes'],
  ['table-in-zone', 'The table is not in the same Availability Zone as the function'],
  ['event-rule-writes-table', 'An EventBridge rule inserts the record into DynamoDB'],
  ['balancer-across-regions', 'Multi-Region targets on the load balancer'],
  ['cache-as-store', 'Use ElastiCache for Memcached for the application data'],
  ['acl-for-distribution', 'Update the bucket ACL to allow access from the CloudFront distribution'],
  ['default-behavior-path', "Change the default behavior's path pattern to the login page"],
  ['acceleration-as-origin', 'Use the Transfer Acceleration endpoint as the CloudFront origin'],
  ['snapshots-in-own-bucket', 'A lifecycle rule on the bucket where EBS stores its snapshots'],
])('AWS does not do this: %s', (id, option) => expect(broken(option)).toContain(id))

test.each([
  'A lifecycle rule that moves objects to S3 Glacier Deep Archive after 90 days and deletes them after 7 years',
  'S3 Intelligent-Tiering for objects not accessed for 90 days',
  'An io2 volume with Multi-Attach in one Availability Zone',
  'CloudFront with an ACM certificate in front of the bucket',
  'A presigned URL that is valid for 24 hours',
  'Copy the snapshot with encryption and create a new volume from it',
  'An event notification that invokes a Lambda function',
  'A Data Lifecycle Manager policy that deletes EBS snapshots after 30 days',
  'Amazon Data Firehose that delivers to S3, and a Lambda function that writes to DynamoDB',
  'EFS lifecycle management for files not accessed for 30 days',
])('AWS does this: %s', (option) => expect(broken(option)).toEqual([]))
