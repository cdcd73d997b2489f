import { describe, expect, test } from 'vitest'
import type { NeedId } from '../../../src/exam/lexicon/needs.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { partsOf } from '../../../src/exam/options/parts-of.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { RULES } from '../../../src/exam/verdict/rules.ts'

type Case = readonly [need: NeedId, stem: string, meeting: string, neighbour: string]

const BUCKETS: readonly Case[] = [
  ['account-never-public', 'No bucket may ever be exposed to the internet.', 'S3 Block Public Access', 'SSE-KMS'],
  ['account-never-public', '실수로 누구나 볼 수 있게 되는 버킷이 없어야 한다.', '퍼블릭 액세스 차단', 'Amazon Macie'],
  ['replica-owner', 'The replicas are owned by the destination account.', 'Owner override', 'Batch Replication'],
  [
    'deletes-follow',
    'What is deleted must also vanish from the copy.',
    'Delete marker replication',
    'Replication Time Control',
  ],
  ['deletes-follow', '원본에서 삭제하면 대상에서도 삭제된 것으로 보여야 한다.', '삭제 마커 복제', 'S3 배치 복제'],
  [
    'own-buckets-only',
    'Through the endpoint only approved buckets are reached.',
    'A VPC endpoint policy',
    'A security group at the endpoint',
  ],
  [
    'by-label',
    'Objects marked as temporary are removed.',
    'A lifecycle rule with a tag filter',
    'A lifecycle rule with a prefix filter',
  ],
  [
    'no-stray-markers',
    'Only delete markers remain and slow the listing.',
    'A rule that removes expired object delete markers',
    'Delete marker replication',
  ],
  ['no-key-care', 'Nobody wants to manage keys.', 'SSE-S3', 'SSE-C'],
  ['no-key-care', '키를 관리하고 싶지 않다.', 'S3 관리형 키(SSE-S3)', '고객 제공 키(SSE-C)'],
  ['no-second-copy', 'No second copy may be stored.', 'S3 Object Lambda', 'Cross-Region Replication of objects'],
  ['table-upkeep', 'Iceberg snapshots are removed by themselves.', 'S3 Tables', 'A general purpose bucket'],
  ['event-replay', 'Events can be replayed later.', 'Amazon EventBridge', 'S3 Inventory'],
  ['request-details', 'Referrer and HTTP status are recorded.', 'Server access logging', 'Storage class analysis'],
  ['bucket-as-files', 'The tool opens objects by file path.', 'Mountpoint for Amazon S3', 'S3 Select'],
  ['slowest-restore', 'A restore may take up to 12 hours.', 'Bulk retrieval', 'Provisioned retrieval capacity'],
  ['bulk-change', 'Existing objects get a new tag, with a completion report.', 'S3 Batch Operations', 'S3 Inventory'],
  ['bulk-change', '기존 객체 수백만 개에 태그를 추가한다.', 'S3 배치 작업', 'S3 인벤토리'],
  [
    'key-outside-aws',
    'The bank keeps its keys in its own data center.',
    'SSE-C',
    'SSE-KMS with a customer managed key',
  ],
  ['encrypt-in-transit', 'Objects are never sent over plain HTTP.', 'Deny aws:SecureTransport false', 'SSE-S3'],
  ['upload-large', '업로드가 끊기면 실패한 부분만 다시 보낸다.', '멀티파트 업로드', '바이트 범위 가져오기'],
  ['only-through-cdn', '사용자가 버킷 URL로 직접 접근하지 못하게 한다.', 'CloudFront OAC', '정적 웹 사이트 호스팅'],
  ['worm-bypass', '권한이 있는 관리자는 삭제할 수 있다.', '거버넌스(governance) 모드', '규정 준수(compliance) 모드'],
  ['second-factor', '두 번째 인증 요소를 입력해야 한다.', 'MFA Delete', '퍼블릭 액세스 차단'],
  ['legal-hold', 'The evidence stays until further notice.', 'An Object Lock legal hold', 'Compliance mode'],
]

const TABLES: readonly Case[] = [
  ['existing-table', 'The existing table must stay.', 'A global secondary index', 'A local secondary index'],
  ['other-sort-key', 'The same partition key, another sort key.', 'A local secondary index', 'DAX'],
  ['rare-items', 'Only 1 % of the items are open.', 'A sparse global secondary index', 'A scan with a filter'],
  ['unprocessed-items', 'BatchWriteItem leaves some items out.', 'Retry the UnprocessedItems', 'DynamoDB Streams'],
  [
    'see-consumption',
    'How many capacity units does each request use?',
    'ReturnConsumedCapacity in the request',
    'AWS Config',
  ],
  [
    'index-covers',
    'After the index a GetItem reads more attributes.',
    'An index that projects these attributes',
    'A filter expression',
  ],
  [
    'some-attributes-visible',
    'Staff must not see certain attributes.',
    'An IAM condition on dynamodb:Attributes',
    'A filter expression',
  ],
  ['some-attributes-visible', '급여 속성은 볼 수 없어야 한다.', 'dynamodb:Attributes 조건', 'DAX'],
  [
    'uneven-within-total',
    'Access is uneven, the total below the capacity.',
    'Adaptive capacity does it',
    'A local secondary index',
  ],
  ['only-if-unchanged', 'A seat is booked only if it is free.', 'A conditional write', 'BatchWriteItem'],
  ['only-if-unchanged', '항목이 없는 경우에만 저장한다.', '조건부 쓰기', '배치 쓰기'],
  [
    'tables-in-regions',
    'Players read and write in their own Region.',
    'DynamoDB global tables',
    'DynamoDB Accelerator',
  ],
  ['spread-keys', '파티션에 요청이 집중된다.', '파티션 키에 임의의 접미사', '로컬 보조 인덱스'],
  ['index-capacity', '쓰기 요청이 거부됩니다.', '글로벌 보조 인덱스의 쓰기 용량 증가', 'TTL'],
  ['all-or-nothing', '두 변경 중 하나만 반영되면 안 된다.', 'TransactWriteItems', 'BatchWriteItem'],
  ['long-change-history', '변경 사항을 여러 소비자가 읽는다.', 'Kinesis Data Streams for DynamoDB', 'DynamoDB TTL'],
]

const CLUSTERS_AND_FILES: readonly Case[] = [
  ['strong-authentication', 'Users authenticate with Active Directory.', 'Kerberos', 'Security groups'],
  ['permission-per-job', 'Each analyst has access to other tables.', 'EMR runtime roles', 'One instance profile'],
  ['on-kubernetes', 'Everything runs on Kubernetes.', 'Amazon EMR on EKS', 'Amazon EMR on EC2'],
  ['no-accidental-end', 'The cluster was terminated by accident.', 'Termination protection', 'A bootstrap action'],
  ['no-accidental-end', '실수로 클러스터를 종료하지 못하게 한다.', '종료 방지', '관리형 조정'],
  ['memory-bound', 'Executors fail with out of memory.', 'Memory optimized', 'Compute optimized'],
  ['compute-bound', 'The CPUs are saturated.', 'Compute optimized', 'Storage optimized'],
  ['disk-bound', 'The job is HDFS heavy.', 'Storage optimized', 'Burstable'],
  ['primary-survives', '프라이머리 노드 장애에도 계속 실행한다.', '세 개의 프라이머리 노드', '태스크 노드 추가'],
  ['cold-files', 'Old files are rarely opened.', 'EFS lifecycle to Infrequent Access', 'Provisioned throughput'],
  [
    'encrypted-mount',
    'Data between instances and EFS is encrypted.',
    'The EFS mount helper with TLS',
    'Encryption at rest',
  ],
  [
    'zone-local-mount',
    'The bill shows transfer between zones.',
    'A mount target in each Availability Zone',
    'A larger mount target',
  ],
  ['reachable-mount', '탑재하면 시간 초과가 발생한다.', '보안 그룹에서 2049 허용', '성능 모드 변경'],
  ['copy-in-other-region', '다른 리전에 사본을 유지한다.', 'EFS 복제', '같은 리전에 백업'],
]

describe.each([
  ['buckets', BUCKETS],
  ['tables', TABLES],
  ['clusters and file systems', CLUSTERS_AND_FILES],
] as const)('what mechanisms of %s are for is heard without their names, and met by them alone', (_, cases) => {
  test.each(cases)('%s: %s', (need, stem, meeting, neighbour) => {
    const rule = RULES[need]!
    const partsIn = (text: string) => partsOf(readOption({ letter: 'A', text }))
    const needsOf = (text: string) => readStem(text, [meeting, neighbour].join('\n')).needs.map((found) => found.need)
    expect(needsOf(stem)).toContain(need)
    expect(needsOf('A company keeps its invoices. What should it do?')).not.toContain(need)
    const [own, other] = [partsIn(meeting), partsIn(neighbour)]
    const healed = rule.heals?.some((part) => own.has(part)) ?? false
    expect(rule.meets.length === 0 || rule.meets.some((part) => own.has(part))).toBe(true)
    expect(healed || !rule.breaks?.some((part) => own.has(part))).toBe(true)
    const breaks = rule.breaks?.some((part) => other.has(part)) ?? false
    expect(breaks || !rule.meets.some((part) => other.has(part))).toBe(true)
  })
})
