import { describe, expect, test } from 'vitest'
import { clusterGuard } from '../../src/access/cluster-guard.ts'
import { fileSystemGuard } from '../../src/access/file-system-guard.ts'
import { resourcePolicySchema, statementsOf } from '../../src/access/iam/policy-document.ts'
import { intentOf, policyIn, somebody, tryStore, wrongs } from './intent-sketch.ts'

const plain = fileSystemGuard({ hasAccessPoints: false })
const pointed = fileSystemGuard({ hasAccessPoints: true })
const open = clusterGuard({ isKerberized: false })
const kerberized = clusterGuard({ isKerberized: true })
const host = { consumer: 'bench', datasets: ['raw'], usesInstanceRole: false }

const reader = somebody('reader')
const writer = somebody('writer')
const idle = somebody('idle')
const grants = [
  ['reader', 'raw', 'read'],
  ['writer', 'raw', 'read', 'write'],
] as const

describe('a file system', () => {
  test('lets in whoever is granted something, as the file-system policy says', () => {
    const result = tryStore(plain, ['raw'], intentOf([reader, writer, idle], grants))
    expect(wrongs(result)).toEqual([])
    const policy = policyIn(result, 'file-system-policy-raw')
    expect(resourcePolicySchema.safeParse(policy).success).toBe(true)
    expect(statementsOf(policy).map(({ Sid }) => Sid)).toEqual(['DenyPlainTransport', 'MountReader', 'MountWriter'])
    expect(result.checks.find(({ principal, action }) => principal === 'reader' && action === 'read')!.mechanism).toBe(
      'MountReader of the file-system policy of raw allows elasticfilesystem:ClientMount',
    )
  })

  test('lets everybody in whose packets arrive as long as it has no policy', () => {
    const result = tryStore(
      plain,
      ['raw'],
      intentOf([idle, somebody('outside', { network: 'internet' })], [], { derivesPolicies: false }),
    )
    expect(wrongs(result)).toEqual(['leak: idle read raw', 'leak: idle write raw'])
  })

  test('tells directories apart by modes only, which root on a machine passes', () => {
    const scopes = [{ id: 'eu', dataset: 'raw', keys: ['eu/*'] }]
    const intent = (root: boolean) =>
      intentOf(
        [{ ...reader, root }, writer],
        [
          ['reader', 'eu', 'read'],
          ['writer', 'raw', 'read', 'write'],
        ],
        { scopes },
      )
    expect(wrongs(tryStore(plain, ['raw'], intent(false)))).toEqual([])
    expect(wrongs(tryStore(plain, ['raw'], intent(true)))).toEqual(['leak: reader read raw'])
    expect(wrongs(tryStore(pointed, ['raw'], intent(true)))).toEqual([])
  })

  test('with access points gives each his directory, whatever he is on his machine', () => {
    const scopes = [{ id: 'home', dataset: 'homes', keys: ['${aws:username}/*'] }]
    const users = ['dana', 'erin'].map((id) => somebody(id, { type: 'iam-user', root: true }))
    const intent = intentOf(
      users,
      users.map(({ id }) => [id, 'home', 'read', 'write'] as const),
      { scopes },
    )
    expect(wrongs(tryStore(pointed, ['homes'], intent))).toEqual([])
    expect(wrongs(tryStore(plain, ['homes'], intent))).toContain('leak: dana write home of erin')
  })

  test('knows neither tags nor attributes', () => {
    const scopes = [{ id: 'public', dataset: 'raw', tag: { key: 'class', value: 'public' } }]
    for (const guard of [plain, pointed])
      expect(wrongs(tryStore(guard, ['raw'], intentOf([reader], [['reader', 'public', 'read']], { scopes })))).toEqual([
        'leak: reader read raw',
      ])
  })

  test('cannot let somebody write and not read, or write and not delete', () => {
    const uploads = intentOf([writer], [['writer', 'raw', 'write']])
    for (const guard of [plain, pointed])
      expect(wrongs(tryStore(guard, ['raw'], uploads))).toEqual(['leak: writer read raw'])
    const keeps = intentOf(
      [reader, writer],
      [
        ['writer', 'raw', 'read', 'write'],
        ['reader', 'raw', 'delete'],
      ],
    )
    expect(wrongs(tryStore(plain, ['raw'], keeps))).toContain('leak: writer delete raw')
  })

  test('is out of reach from the internet', () => {
    const truck = somebody('truck', { network: 'internet' })
    const result = tryStore(plain, ['raw'], intentOf([truck], [['truck', 'raw', 'write']]))
    expect(result.lockOuts[0]!.mechanism).toContain('addresses in the VPC only')
  })

  test('belongs to root on a shared host, who uses the mounts of all who work there', () => {
    const analyst = somebody('analyst', { logsInTo: ['bench'], root: true })
    const guest = somebody('guest', { logsInTo: ['bench'] })
    const intent = intentOf([reader, analyst, guest], [['reader', 'raw', 'read']])
    expect(wrongs(tryStore(plain, ['raw', 'processed'], intent, [host]))).toEqual([
      'leak: analyst read raw',
      'leak: analyst write raw',
      'leak: analyst read processed',
      'leak: analyst write processed',
    ])
    // Access points confine the mounts of the host, and root with them, to the dataset that the host works on.
    expect(wrongs(tryStore(pointed, ['raw', 'processed'], intent, [host]))).toEqual([
      'leak: analyst read raw',
      'leak: analyst write raw',
    ])
  })
})

describe('a cluster', () => {
  test('without Kerberos belongs to everybody whom its security group admits', () => {
    const result = tryStore(open, ['raw'], intentOf([reader, writer, idle], grants))
    expect(wrongs(result)).toEqual(['leak: reader write raw'])
    expect(result.checks.find(({ principal }) => principal === 'idle')!.mechanism).toContain('security group')
  })

  test('without a security group of its own belongs to the whole VPC', () => {
    const result = tryStore(open, ['raw'], intentOf([idle], [], { derivesPolicies: false }))
    expect(wrongs(result)).toEqual(['leak: idle read raw', 'leak: idle write raw'])
  })

  test('with Kerberos keeps to its modes, but for root on its nodes', () => {
    const nodes = { consumer: 'spark', datasets: ['raw'], usesInstanceRole: true, isCluster: true }
    const admin = somebody('admin', { logsInTo: ['spark'], root: true })
    const intent = intentOf([reader, writer, admin], grants)
    expect(wrongs(tryStore(kerberized, ['raw'], intent, [nodes]))).toEqual([
      'leak: admin read raw',
      'leak: admin write raw',
    ])
    expect(
      wrongs(
        tryStore(kerberized, ['raw'], { ...intent, principals: [reader, writer, { ...admin, root: false }] }, [nodes]),
      ),
    ).toEqual([])
  })

  test('with Kerberos knows directories, not tags', () => {
    const scopes = [
      { id: 'eu', dataset: 'raw', keys: ['eu/*'] },
      { id: 'public', dataset: 'raw', tag: { key: 'class', value: 'public' } },
    ]
    expect(wrongs(tryStore(kerberized, ['raw'], intentOf([reader], [['reader', 'eu', 'read']], { scopes })))).toEqual(
      [],
    )
    const tagged = tryStore(kerberized, ['raw'], intentOf([reader], [['reader', 'public', 'read']], { scopes }))
    expect(wrongs(tagged)).toEqual(['leak: reader read eu', 'leak: reader read raw'])
    expect(tagged.leaks[0]!.mechanism).toContain('file modes know directories, not the tags of public')
  })

  test('comes with a security group and a plan of its directories', () => {
    const { files } = tryStore(open, ['raw'], intentOf([reader, writer], grants), [host])
    expect(files.map(({ name }) => name)).toEqual(['security-group-raw', 'directories-raw'])
    expect(JSON.stringify(files[0]!.document)).toContain('machines-of-bench-hosts')
    expect(files[1]!.document).toEqual([{ path: '/raw', readers: ['reader', 'writer'], writers: ['writer'] }])
  })
})
