import { directoriesAround, isDirectoryPattern, type Probe, scopeContains } from './data-scope.ts'
import { denyPlainTransport, unique } from './deny-others.ts'
import { accessFacts as facts } from './facts.ts'
import { isOwnIdentity } from './grants-of.ts'
import type { PolicyDocument, PolicyStatement } from './iam/policy-document.ts'
import { hostIdentity, type Identity, knownOf } from './identities.ts'
import type { DataHost } from './intent.ts'
import { sidPart } from './policy-names.ts'
import { directoryPlan, posixVerdict } from './posix-directories.ts'
import type {
  AccessAttempt,
  AccessSystem,
  ApiCall,
  AttemptResult,
  GuardedSite,
  ProtectedStore,
  SiteGrant,
  StoreGuard,
} from './store-guard.ts'

/** The condition keys that EFS evaluates for clients; it enforces no others. EFS user guide, Using IAM to control access to file systems. */
const CONTEXT_KEYS = [
  'aws:SecureTransport',
  'aws:SourceIp',
  'elasticfilesystem:AccessPointArn',
  'elasticfilesystem:AccessedViaMountTarget',
]

/** First user and group ids of principals and directories. */
const FIRST_ID = { user: 2000, group: 5000 } as const

interface AccessPoint {
  readonly id: string
  readonly arn: string
  readonly identity: Identity
  readonly dataset: string
  /** Keys below its root directory begin with this. */
  readonly prefix: string
  readonly writes: boolean
}

/**
 * A file system that hosts mount. IAM decides who may mount it, and through which access point; after that the network has been passed and
 * what decides is user and group ids, which every machine asserts for itself unless an access point forces them.
 */
export function fileSystemGuard({ hasAccessPoints }: { readonly hasAccessPoints: boolean }): StoreGuard {
  return {
    protect(site): ProtectedStore {
      const fileSystem = `arn:aws:elasticfilesystem:${site.intent.region}:${site.intent.account}:file-system/fs-${site.store}`
      const points = hasAccessPoints ? accessPointsOf(site) : []
      const policy = site.intent.derivesPolicies
        ? fileSystemPolicy(site, fileSystem, hasAccessPoints ? points : undefined)
        : undefined
      return {
        resources: [
          {
            name: `file-system policy of ${site.store}`,
            arns: [fileSystem],
            ...(policy === undefined ? {} : { policy }),
            file: {
              name: `file-system-policy-${site.store}`,
              title: `File-system policy of ${site.store}`,
              limit: facts.fileSystemPolicySize.value,
            },
            isOpenWithoutPolicy: true,
          },
        ],
        identityStatements: new Map(),
        files: [
          ...(hasAccessPoints
            ? [
                {
                  name: `access-points-${site.store}`,
                  title: `Access points of ${site.store}`,
                  document: points.map((point, index) => pointFile(point, index)),
                },
              ]
            : []),
          {
            name: `directories-${site.store}`,
            title: `Directories of ${site.store}, with the groups that may read and write`,
            document: directoryPlan(site, ({ identity }) => knownOf(identity)),
          },
        ],
        attempt: (attempt, system) => tryMount(attempt, system, site, fileSystem, hasAccessPoints ? points : undefined),
      }
    },
  }
}

function tryMount(
  attempt: AccessAttempt,
  system: AccessSystem,
  site: GuardedSite,
  fileSystem: string,
  points: readonly AccessPoint[] | undefined,
): AttemptResult {
  const { principal, identity, probe, action, intended } = attempt
  const sharedHost = site.hosts.find((host) => principal.logsInTo.includes(host.consumer))
  const mount = (as: Identity, point?: AccessPoint) => mountAs(system, as, action !== 'read', fileSystem, point)
  if (sharedHost !== undefined && !intended && principal.root) {
    const taken = identitiesOn(sharedHost, site).some((other) =>
      points === undefined
        ? mount(other).actual
        : points.some((point) => point.identity.id === other.id && isBelow(point, probe) && mount(other, point).actual),
    )
    if (taken)
      return {
        actual: true,
        mechanism: `root on the hosts of ${sharedHost.consumer} can take any identity on their mount`,
      }
  }
  if (principal.network !== 'vpc' && principal.logsInTo.length === 0)
    return {
      actual: false,
      mechanism: 'mount targets have addresses in the VPC only, and the principal has no path to it',
      noPath: true,
    }
  if (points !== undefined) return throughPoints(attempt, points, mount)
  const mounted = mount(identity)
  if (!mounted.actual) {
    const reason =
      sharedHost === undefined || intended
        ? undefined
        : 'file modes keep other UIDs out while nobody is root on the host'
    return reason === undefined ? mounted : { ...mounted, mechanism: reason }
  }
  const modes = posixVerdict(identity.id, action, probe, attempt.known, site)
  if (modes.allowed) return modes.because === undefined ? mounted : { ...mounted, mechanism: modes.because }
  const sibling = site.grants.find((grant) => grant.identity.id === identity.id)?.scope.dataset
  if (!site.intent.derivesPolicies || sibling === undefined)
    return { ...mounted, mechanism: `${mounted.mechanism}, and nothing keeps a machine from asserting any UID` }
  return principal.root
    ? { ...mounted, mechanism: `it may mount the file system for ${sibling}, and IAM does not tell directories apart` }
    : {
        ...mounted,
        actual: false,
        mechanism: `it may mount the file system for ${sibling}; only file modes keep it out of ${probe.scope ?? probe.dataset}`,
      }
}

function throughPoints(
  { identity, probe, intended, action }: AccessAttempt,
  points: readonly AccessPoint[],
  mount: (as: Identity, point?: AccessPoint) => AttemptResult,
): AttemptResult {
  const whole = mount(identity)
  if (whole.actual) return whole
  const tried = points.filter((point) => isBelow(point, probe)).map((point) => ({ point, ...mount(identity, point) }))
  const open = tried.find(({ actual, point }) => actual && (action === 'read' || point.writes))
  if (open === undefined)
    return tried[0] === undefined || intended
      ? whole
      : { ...whole, mechanism: 'the access point forces its own UID and root directory' }
  const { point: _, ...result } = open
  return intended
    ? result
    : {
        ...result,
        mechanism: `its access point reaches everything below /${[probe.dataset, open.point.prefix].join('/')}`,
      }
}

/** Mounts, with the write that is wanted. A client that may write could read before. */
function mountAs(
  system: AccessSystem,
  identity: Identity,
  writes: boolean,
  fileSystem: string,
  point?: AccessPoint,
): AttemptResult {
  const context = {
    'elasticfilesystem:AccessedViaMountTarget': 'true',
    ...(point === undefined ? {} : { 'elasticfilesystem:AccessPointArn': point.arn }),
  }
  const call = (name: string): ApiCall => ({
    action: `elasticfilesystem:${name}`,
    resource: fileSystem,
    context,
    contextKeys: CONTEXT_KEYS,
  })
  const calls = [call('ClientMount'), ...(writes ? [call('ClientWrite')] : [])]
  const decided = calls.map((each) => ({ each, decision: system.authorize(identity, each) }))
  const told = decided.find(({ decision }) => !decision.allowed) ?? decided.at(-1)!
  const mechanism =
    told.decision.allowed || told.decision.kind !== 'implicit-deny'
      ? system.describe(identity, told.each, told.decision)
      : 'the file-system policy does not let its role mount'
  return { actual: told.decision.allowed, mechanism, decision: told.decision }
}

/** Whose mounts there are on a host: that of its own role, and those of everybody who works there. */
function identitiesOn(host: DataHost, { grants, intent }: GuardedSite): readonly Identity[] {
  const others = grants
    .filter(({ principal }) => principal?.logsInTo.includes(host.consumer))
    .map(({ identity }) => identity)
  return [hostIdentity(host, intent.account), ...others]
}

function fileSystemPolicy(
  site: GuardedSite,
  fileSystem: string,
  points: readonly AccessPoint[] | undefined,
): PolicyDocument {
  const own = site.grants.filter((grant) => isOwnIdentity(grant) || grant.identity.principalName.endsWith(':root'))
  const ids = unique(own.map(({ identity }) => identity.id))
  const mounts = ids.flatMap((id): PolicyStatement[] => {
    const grants = own.filter(({ identity }) => identity.id === id)
    if (points === undefined)
      return [
        mountStatement(
          `Mount${sidPart(id)}`,
          grants[0]!,
          grants.some(({ action }) => action !== 'read'),
          fileSystem,
        ),
      ]
    return points
      .filter(({ identity }) => identity.id === id)
      .map((point) => {
        const statement = mountStatement(`Mount${sidPart(point.id)}`, grants[0]!, point.writes, fileSystem)
        return {
          ...statement,
          Condition: { ...statement.Condition, StringEquals: { 'elasticfilesystem:AccessPointArn': point.arn } },
        }
      })
  })
  return { Version: '2012-10-17', Statement: [denyPlainTransport('*', [fileSystem]), ...mounts] }
}

function mountStatement(Sid: string, { identity }: SiteGrant, writes: boolean, fileSystem: string): PolicyStatement {
  return {
    Sid,
    Effect: 'Allow',
    Principal: { AWS: identity.principalName },
    Action: ['elasticfilesystem:ClientMount', ...(writes ? ['elasticfilesystem:ClientWrite'] : [])],
    Resource: fileSystem,
    Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } },
  }
}

/** An access point for each identity and directory that it is granted something in. */
function accessPointsOf(site: GuardedSite): readonly AccessPoint[] {
  const { intent, grants } = site
  const places = grants.flatMap((grant) => {
    const scope = directoriesAround(grant.scope)
    const prefixes = (scope.keys ?? ['*']).flatMap((pattern) => prefixFor(pattern, grant, site.probes))
    return prefixes.map((prefix) => ({ grant, prefix, key: `${grant.identity.id} ${scope.dataset} ${prefix}` }))
  })
  return unique(places.map(({ key }) => key)).map((key) => {
    const same = places.filter((place) => place.key === key)
    const { grant, prefix } = same[0]!
    const id = [grant.identity.id, grant.scope.dataset, ...prefix.split('/').filter((part) => part !== '')].join('-')
    return {
      id,
      arn: `arn:aws:elasticfilesystem:${intent.region}:${intent.account}:access-point/fsap-${id}`,
      identity: grant.identity,
      dataset: grant.scope.dataset,
      prefix,
      writes: same.some((place) => place.grant.action !== 'read'),
    }
  })
}

function prefixFor(pattern: string, grant: SiteGrant, probes: readonly Probe[]): readonly string[] {
  if (pattern === '*') return ['']
  if (!pattern.includes('${')) return [pattern.slice(0, -1)]
  const known = knownOf(grant.identity)
  return probes
    .filter(
      (probe) =>
        isDirectoryPattern(`${probe.prefix}*`) &&
        scopeContains({ dataset: grant.scope.dataset, keys: [pattern] }, probe, known),
    )
    .map(({ prefix }) => prefix)
}

function isBelow({ dataset, prefix }: AccessPoint, probe: Probe): boolean {
  return dataset === probe.dataset && probe.key.startsWith(prefix)
}

function pointFile({ id, identity, dataset, prefix }: AccessPoint, index: number): unknown {
  const [Uid, Gid] = [FIRST_ID.user + index, FIRST_ID.group + index]
  return {
    Name: id,
    For: identity.principalName,
    PosixUser: { Uid, Gid },
    RootDirectory: {
      Path: `/${[dataset, ...prefix.split('/').filter((part) => part !== '')].join('/')}`,
      CreationInfo: { OwnerUid: Uid, OwnerGid: Gid, Permissions: '2770' },
    },
  }
}
