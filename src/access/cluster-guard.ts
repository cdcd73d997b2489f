import { accessFacts } from './facts.ts'
import { hostRoleId, knownOf } from './identities.ts'
import { directoryPlan, posixVerdict } from './posix-directories.ts'
import type {
  AccessAttempt,
  AttemptResult,
  GuardedSite,
  PolicyFile,
  ProtectedStore,
  StoreGuard,
} from './store-guard.ts'

/**
 * A cluster whose file system answers on its network. IAM governs the machines; who may read a file is between HDFS and whoever reaches its
 * ports, and without Kerberos HDFS believes the name that a client gives. The tightest that can be had is a security group that admits
 * the machines of those who have business there.
 */
export function clusterGuard({ isKerberized }: { readonly isKerberized: boolean }): StoreGuard {
  return {
    protect(whole): ProtectedStore {
      const site = { ...whole, grants: whole.grants.filter(({ host }) => host === undefined) }
      return {
        resources: [],
        identityStatements: new Map(),
        files: site.intent.derivesPolicies ? filesOf(site, isKerberized) : [],
        attempt: (attempt) => reach(attempt, site, isKerberized),
      }
    },
  }
}

function reach(
  { principal, identity, known, probe, action, intended }: AccessAttempt,
  site: GuardedSite,
  isKerberized: boolean,
): AttemptResult {
  const host = site.hosts.find(({ consumer }) => principal.logsInTo.includes(consumer))
  const onNodes = principal.logsInTo.includes(site.store) || (host?.isCluster ?? false)
  if (principal.network !== 'vpc' && !onNodes && principal.logsInTo.length === 0)
    return {
      actual: false,
      mechanism: 'the cluster answers inside its VPC only, and the principal has no path to it',
      noPath: true,
    }
  const isAdmitted =
    host !== undefined ||
    onNodes ||
    !site.intent.derivesPolicies ||
    site.grants.some((grant) => grant.identity.id === identity.id)
  if (!isAdmitted)
    return {
      actual: false,
      mechanism: 'the security group of the cluster admits only the machines of those who are granted something in it',
    }
  if (intended) return { actual: true, mechanism: 'it reaches the cluster and its files' }
  if (!isKerberized)
    return {
      actual: true,
      mechanism:
        'without Kerberos HDFS believes any user name that a client on the network claims; IAM governs the machines only',
    }
  if (onNodes && principal.root) return { actual: true, mechanism: 'root on a node reads the block files beneath HDFS' }
  const modes = posixVerdict(identity.id, action, probe, known, site)
  return modes.allowed && modes.because !== undefined
    ? { actual: true, mechanism: modes.because }
    : { actual: false, mechanism: 'Kerberos asks for a ticket, and HDFS modes refuse it' }
}

function filesOf(site: GuardedSite, isKerberized: boolean): readonly PolicyFile[] {
  const granted = [...new Set(site.grants.map(({ identity }) => identity.id))]
  const sources = [...new Set([...granted, ...site.hosts.map(({ consumer }) => hostRoleId(consumer))])]
  return [
    {
      name: `security-group-${site.store}`,
      title: `Ingress of the security group of ${site.store}`,
      document: {
        IpPermissions: accessFacts.hdfsPorts.value.map((port) => ({
          IpProtocol: 'tcp',
          FromPort: port,
          ToPort: port,
          UserIdGroupPairs: sources.map((source) => ({ GroupName: `machines-of-${source}` })),
        })),
      },
    },
    {
      name: `directories-${site.store}`,
      title: isKerberized
        ? `Directories of ${site.store} with their access control lists`
        : `Directories of ${site.store} with their access control lists, which bind only those who give their own name`,
      document: directoryPlan(site, ({ identity }) => knownOf(identity)),
    },
  ]
}
