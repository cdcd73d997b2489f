import { describe, expect, test } from 'vitest'
import { evaluateAccess } from '../../src/access/evaluate-access.ts'
import type { AccessIntent, Principal } from '../../src/access/intent.ts'
import type { AccessControl } from '../../src/models/contract.ts'

const objectStore: AccessControl = { entry: 'aws-api', iamGranularity: 'object', dataPlane: 'iam', evidence: [] }
const fileSystem: AccessControl = {
  entry: 'mount',
  iamGranularity: 'file-system',
  dataPlane: 'posix-uid',
  evidence: [],
}
const accessPoints: AccessControl = {
  entry: 'mount',
  iamGranularity: 'access-point',
  dataPlane: 'enforced-identity',
  evidence: [],
}
const cluster: AccessControl = { entry: 'cluster-network', iamGranularity: 'host', dataPlane: 'none', evidence: [] }

const engineer: Principal = { id: 'engineer', type: 'iam-role', network: 'vpc', logsInTo: ['notebooks'], root: false }
const analyst: Principal = { id: 'analyst', type: 'iam-role', network: 'vpc', logsInTo: ['notebooks'], root: true }
const truck: Principal = { id: 'truck', type: 'iam-role', network: 'internet', logsInTo: [], root: false }
const stranger: Principal = { id: 'stranger', type: 'anonymous', network: 'internet', logsInTo: [], root: false }

/** The engineer reads, the truck writes, nobody else may do anything. */
const intent: AccessIntent = {
  account: '111122223333',
  region: 'us-east-1',
  principals: [engineer, analyst, truck, stranger],
  scopes: [],
  grants: [
    { principal: 'engineer', scope: { dataset: 'raw' }, action: 'read' },
    { principal: 'truck', scope: { dataset: 'raw' }, action: 'write' },
  ],
  actions: ['read', 'write'],
  derivesPolicies: true,
  serviceControl: [],
  resourceControl: [],
  resourcePolicies: [],
}
const notebooks = [{ consumer: 'notebooks', datasets: ['raw'], usesInstanceRole: false }]

const outcome = (control: AccessControl, hosts = notebooks) => {
  const { leaks, lockOuts } = evaluateAccess(intent, [{ store: 'store', datasets: ['raw'], control }], hosts)
  const name = (check: { principal: string; action: string }) => `${check.principal} ${check.action}`
  return { leaks: leaks.map(name), lockOuts: lockOuts.map(name) }
}

describe('access', () => {
  test('through signed API calls comes out as intended', () => {
    expect(outcome(objectStore)).toEqual({ leaks: [], lockOuts: [] })
  })

  test('leaks from an object store too when machines with a role of their own are shared', () => {
    const cluster = [{ consumer: 'notebooks', datasets: ['raw'], usesInstanceRole: true }]
    expect(outcome(objectStore, cluster).leaks).toEqual(['engineer write', 'analyst read', 'analyst write'])
  })

  test('to a mounted file system leaks to root on a shared host, and locks out who is not in the VPC', () => {
    expect(outcome(fileSystem)).toEqual({ leaks: ['analyst read', 'analyst write'], lockOuts: ['truck write'] })
  })

  test('to access points still leaks to root on a shared host, who can mount as that host does', () => {
    expect(outcome(accessPoints).leaks).toContain('analyst read')
  })

  test('to a cluster without Kerberos leaks to everybody on its network', () => {
    expect(outcome(cluster)).toEqual({
      leaks: ['engineer write', 'analyst read', 'analyst write'],
      lockOuts: ['truck write'],
    })
  })

  test('to a cluster with Kerberos leaks only to root on its nodes', () => {
    const kerberos: AccessControl = { ...cluster, dataPlane: 'kerberos' }
    expect(outcome(kerberos).leaks).toEqual([])
    const onNodes = { ...intent, principals: [{ ...analyst, logsInTo: ['store'] }] }
    expect(evaluateAccess(onNodes, [{ store: 'store', datasets: ['raw'], control: kerberos }], []).leaks).toHaveLength(
      2,
    )
  })

  test('names the mechanism behind every result', () => {
    const { checks } = evaluateAccess(intent, [{ store: 'store', datasets: ['raw'], control: fileSystem }], notebooks)
    expect(checks).toHaveLength(8)
    expect(checks.every(({ mechanism }) => mechanism.length > 10)).toBe(true)
  })
})
