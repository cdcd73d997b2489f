import { describe, expect, test } from 'vitest'
import type { NeedId } from '../../../src/exam/lexicon/needs.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { partsOf } from '../../../src/exam/options/parts-of.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { RULES } from '../../../src/exam/verdict/rules.ts'

type Case = readonly [need: NeedId, stem: string, meeting: string, other?: string]

const BUCKETS: readonly Case[] = [
  ['usage-insight', 'The team must find all buckets in which versioning is off.', 'S3 Storage Lens dashboard'],
  ['usage-insight', 'It wants to detect every bucket that is not encrypted.', 'Amazon S3 Storage Lens'],
  ['external-access-review', 'Report buckets that are shared outside the organization.', 'IAM Access Analyzer'],
  ['watch-configuration', 'Detect buckets whose encryption setting changes.', 'An AWS Config rule'],
  ['detect-threats', 'Suspicious API activity must be detected.', 'Amazon GuardDuty'],
  ['scan-malware', 'Uploads are checked for viruses.', 'GuardDuty Malware Protection for S3'],
  ['analyse-access', 'Decide after which age data should be moved by observed access.', 'S3 Storage Class Analysis'],
  ['charge-back', 'Costs are to be shown per department.', 'Cost allocation tags'],
  ['reliable-audit', 'Every request has to be recorded.', 'CloudTrail data events', 'S3 server access logs'],
  ['audit-access', 'Find out which user deleted objects.', 'CloudTrail data events', 'CloudTrail management events'],
  ['policy-per-application', 'The bucket policy has become too long.', 'S3 access points for the teams'],
  ['requester-pays', 'The institute cannot cover the transfer charges.', 'Enable Requester Pays'],
  ['existing-objects', 'Only new objects are replicated so far.', 'S3 Batch Replication'],
  ['existing-objects', 'One operation must run on billions of objects at once.', 'S3 Batch Operations'],
  ['existing-objects', '많은 객체에 같은 작업을 한 번에 실행합니다.', 'S3 Batch Operations'],
  ['uploads-past-servers', 'Uploads overload the web servers at peak.', 'Presigned URLs for the browser', 'S3 bucket'],
  ['uploads-past-servers', '업로드가 늘면 서버 부하가 커집니다.', '사전 서명된 URL'],
  ['timed-link', 'An auditor needs one file for 3 days and may reach nothing else.', 'A presigned URL'],
  [
    'only-through-cdn',
    'Visitors must be prevented from opening the images directly in the bucket.',
    'CloudFront with OAC',
    'S3 static website hosting',
  ],
  ['worm', 'Backups must be retained for 60 days.', 'Object Lock with a default retention of 60 days', 'S3 versioning'],
  ['abort-uploads', 'Multipart uploads are often interrupted.', 'A rule that aborts incomplete multipart uploads'],
  ['keep-newest-versions', 'The two newest versions should stay.', 'Retain the newest noncurrent versions'],
]

const KEYS: readonly Case[] = [
  ['lower-key-cost', 'The bill for requests to KMS is high.', 'Enable S3 Bucket Keys'],
  ['two-layer-encryption', 'Two independent layers of encryption are required.', 'DSSE-KMS'],
  [
    'customer-key',
    'The key is rotated and its use audited by the firm.',
    'SSE-KMS',
    'SSE-KMS with the AWS managed key',
  ],
  ['second-factor', 'A stolen credential must not be able to delete versions.', 'MFA Delete'],
  ['only-from-network', 'The bucket is reached only from one VPC.', 'A bucket policy with aws:SourceVpce'],
  ['owns-uploads', 'Other accounts upload into the bucket.', 'Object Ownership: bucket owner enforced'],
  [
    'cross-origin',
    'Scripts of another domain fetch the files.',
    'CORS on the data bucket',
    'CORS on the website bucket',
  ],
]

const MOVING: readonly Case[] = [
  ['decouple-work', 'Conversions must not be lost when a worker crashes.', 'Events to an SQS queue'],
  ['fan-out', 'Three applications must each receive the event.', 'Amazon SNS topic'],
  ['stream-ingest', 'Clickstream records are loaded continuously.', 'Amazon Data Firehose'],
  [
    'no-transfer-charge',
    'Data transfer costs should be as low as possible; minimize data transfer costs.',
    'An instance in the same Region',
    'An instance in a different Region',
  ],
  ['react-to-changes', 'During uploads the server resizes the pictures.', 'S3 event notifications to AWS Lambda'],
  ['react-to-changes', '업로드하는 동안 서버가 이미지 크기를 조정합니다.', 'S3 event notifications to AWS Lambda'],
  ['online-sync', 'Staff keep changing files while the transfer goes on.', 'AWS DataSync'],
  ['find-sensitive', 'Mail is sent when any financial data is found.', 'Amazon Macie'],
  [
    'replicate-encrypted',
    'Objects encrypted under KMS are not replicated.',
    'Let the replication role decrypt with the key',
  ],
  ['replicate-encrypted', 'KMS로 암호화된 객체가 복제되지 않습니다.', 'Replication rule that includes SSE-KMS objects'],
  [
    'copy-in-other-region',
    'A copy of every new photo is needed in the us-east-1 Region.',
    'S3 Cross-Region Replication',
    'A CORS configuration',
  ],
  ['encrypt-before-upload', 'Data is protected even from administrators.', 'Client-side encryption'],
  ['sftp-interface', 'Partners deliver files by SFTP.', 'AWS Transfer Family'],
  ['partial-read', 'Only the header of each large object is read.', 'Byte-range fetches'],
  ['failover-endpoint', 'Readers use a single global endpoint.', 'S3 Multi-Region Access Point'],
  [
    'copy-in-same-region',
    'A copy in the same Region is needed.',
    'Same-Region Replication',
    'Cross-Region Replication',
  ],
  ['guaranteed-retrieval', 'Restores are guaranteed at peak demand.', 'Expedited with provisioned retrieval capacity'],
  ['no-download-first', 'Training starts only after a full download of everything.', 'Fast file mode'],
]

const STORES: readonly Case[] = [
  ['multi-protocol', 'Files are read over SMB and written over NFS.', 'FSx for NetApp ONTAP', 'Amazon EFS'],
  ['shared-block', 'Instances use the same block device.', 'An io2 volume with Multi-Attach', 'Amazon EFS'],
  ['frequent-throughput', 'The volume is read sequentially all day.', 'st1', 'Cold HDD (sc1)'],
  ['volume-backups', 'EBS volumes are backed up every night.', 'Amazon Data Lifecycle Manager'],
  ['full-speed-restore', 'Volumes are slow on first access after a restore.', 'Fast snapshot restore'],
  ['host-attached', 'The disks are physically attached to the host.', 'EC2 instance store'],
]

const AREAS = {
  buckets: BUCKETS,
  'keys and permissions': KEYS,
  'work, streams and copies': MOVING,
  'volumes and file systems': STORES,
}

describe.each(Object.entries(AREAS))('needs about %s are heard, and met by what AWS documents', (_, cases) => {
  for (const [need, stem, meeting, other] of cases) {
    const options = [meeting, other].join('\n')

    test(`${need}: ${stem}`, () => {
      const rule = RULES[need]!
      const partsIn = (text: string) => partsOf(readOption({ letter: 'A', text }))
      expect(readStem(stem, options).needs.map((found) => found.need)).toContain(need)
      expect(rule.meets.some((part) => partsIn(meeting).has(part))).toBe(true)
      if (other === undefined) return
      const parts = partsIn(other)
      const breaks = rule.breaks?.some((part) => parts.has(part)) ?? false
      expect(breaks || !rule.meets.some((part) => parts.has(part))).toBe(true)
    })

    test(`${need} is not heard where nobody speaks of it`, () => {
      const { needs } = readStem('A company keeps its invoices. What should it do?', options)
      expect(needs.map((found) => found.need)).not.toContain(need)
    })
  }
})
