import type { AccessControl } from '../models/contract.ts'
import type { Evidence } from '../quantities/source.ts'

export type DataAction = 'read' | 'write'

/** Somebody or something that may try to reach the data. */
export interface Principal {
  readonly id: string
  readonly type: 'iam-user' | 'iam-role' | 'aws-service' | 'account' | 'anonymous'
  /** Whether it has a network path to hosts in the VPC. */
  readonly network: 'internet' | 'vpc'
  /** Hosts, named by the consumer that runs on them, on which it has a shell. */
  readonly logsInTo: readonly string[]
  /** May become root there. */
  readonly root: boolean
}

/** What is intended. Whatever no grant allows is denied. */
export interface AccessIntent {
  readonly principals: readonly Principal[]
  isGranted(principal: string, dataset: string, action: DataAction): boolean
}

/** A host that works on datasets under a role of its own, such as a cluster node with an instance profile. */
export interface DataHost {
  readonly consumer: string
  readonly datasets: readonly string[]
  /** The host's own role fetches the data, so whoever has a shell there can use that role; else each user brings his own credentials. */
  readonly usesInstanceRole: boolean
}

/** A store with the datasets in it. */
export interface GuardedStore {
  readonly store: string
  readonly datasets: readonly string[]
  readonly control: AccessControl
}

/** One test of one principal on one dataset, with the mechanism that decided. */
export interface AccessCheck {
  readonly principal: string
  readonly dataset: string
  readonly action: DataAction
  readonly intended: boolean
  readonly actual: boolean
  readonly mechanism: string
}

/** All tests of an option, and those that came out wrong. */
export interface AccessResult {
  readonly checks: readonly AccessCheck[]
  /** Can, but should not. */
  readonly leaks: readonly AccessCheck[]
  /** Should, but cannot. */
  readonly lockOuts: readonly AccessCheck[]
  readonly evidence: readonly Evidence[]
}

const ACTIONS: readonly DataAction[] = ['read', 'write']

/**
 * Tries every principal on every dataset under the tightest policy that each store can express. Where a store's API authenticates
 * each request, that policy is the intent itself; where only hosts or mounts are authenticated, everybody behind them shares one fate.
 */
export function evaluateAccess(
  intent: AccessIntent,
  stores: readonly GuardedStore[],
  hosts: readonly DataHost[],
): AccessResult {
  const checks = stores.flatMap((guarded) =>
    guarded.datasets.flatMap((dataset) =>
      intent.principals.flatMap((principal) =>
        ACTIONS.map((action): AccessCheck => {
          const intended = intent.isGranted(principal.id, dataset, action)
          const { actual, mechanism } = attempt(principal, dataset, action, guarded, intent, hosts)
          return { principal: principal.id, dataset, action, intended, actual, mechanism }
        }),
      ),
    ),
  )
  return {
    checks,
    leaks: checks.filter((check) => check.actual && !check.intended),
    lockOuts: checks.filter((check) => check.intended && !check.actual),
    evidence: stores.flatMap((store) => store.control.evidence),
  }
}

interface Attempt {
  readonly actual: boolean
  readonly mechanism: string
}

function attempt(
  principal: Principal,
  dataset: string,
  action: DataAction,
  guarded: GuardedStore,
  intent: AccessIntent,
  hosts: readonly DataHost[],
): Attempt {
  const granted = intent.isGranted(principal.id, dataset, action)
  switch (guarded.control.entry) {
    case 'aws-api':
      return throughApi(principal, dataset, granted, hosts)
    case 'mount':
      return throughMount(principal, dataset, action, granted, guarded, intent, hosts)
    case 'cluster-network':
      return throughCluster(principal, granted, guarded)
  }
}

function throughApi(principal: Principal, dataset: string, granted: boolean, hosts: readonly DataHost[]): Attempt {
  if (granted)
    return { actual: true, mechanism: 'the policy allows this principal; every request is signed and checked' }
  const host = hosts.find(
    (h) => h.usesInstanceRole && h.datasets.includes(dataset) && principal.logsInTo.includes(h.consumer),
  )
  if (host !== undefined)
    return { actual: true, mechanism: `a shell on the hosts of ${host.consumer} lends their instance role` }
  return { actual: false, mechanism: 'no statement allows it, so IAM denies' }
}

function throughMount(
  principal: Principal,
  dataset: string,
  action: DataAction,
  granted: boolean,
  { datasets, control }: GuardedStore,
  intent: AccessIntent,
  hosts: readonly DataHost[],
): Attempt {
  const sharedHost = hosts.find(
    (h) => h.datasets.some((d) => datasets.includes(d)) && principal.logsInTo.includes(h.consumer),
  )
  if (sharedHost !== undefined && !granted) {
    if (principal.root)
      return {
        actual: true,
        mechanism: `root on the hosts of ${sharedHost.consumer} can take any identity on their mount`,
      }
    if (control.dataPlane === 'posix-uid')
      return { actual: false, mechanism: 'file modes keep other UIDs out while nobody is root on the host' }
    return { actual: false, mechanism: 'the access point forces its own UID and root directory' }
  }
  const inside = principal.network === 'vpc' || sharedHost !== undefined
  if (!inside)
    return {
      actual: false,
      mechanism: 'mount targets have addresses in the VPC only, and the principal has no path to it',
    }
  if (granted) return { actual: true, mechanism: 'the file-system policy lets its role mount' }
  const sibling =
    control.iamGranularity === 'file-system' &&
    datasets.find((other) => other !== dataset && intent.isGranted(principal.id, other, action))
  if (sibling) {
    if (control.dataPlane === 'posix-uid' && principal.root)
      return {
        actual: true,
        mechanism: `it may mount the file system for ${sibling}, and IAM does not tell directories apart`,
      }
    return {
      actual: false,
      mechanism: `it may mount the file system for ${sibling}; only file modes keep it out of ${dataset}`,
    }
  }
  return { actual: false, mechanism: 'the file-system policy does not let its role mount' }
}

function throughCluster(principal: Principal, granted: boolean, { control, store }: GuardedStore): Attempt {
  const onNodes = principal.logsInTo.includes(store)
  if (principal.network !== 'vpc' && !onNodes && principal.logsInTo.length === 0)
    return { actual: false, mechanism: 'the cluster answers inside its VPC only, and the principal has no path to it' }
  if (granted) return { actual: true, mechanism: 'it reaches the cluster and its files' }
  if (control.dataPlane === 'kerberos')
    return onNodes && principal.root
      ? { actual: true, mechanism: 'root on a node reads the block files beneath HDFS' }
      : { actual: false, mechanism: 'Kerberos asks for a ticket, and HDFS modes refuse it' }
  return {
    actual: true,
    mechanism:
      'without Kerberos HDFS believes any user name that a client on the network claims; IAM governs the machines only',
  }
}
