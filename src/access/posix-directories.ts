import { directoriesAround, isDirectoryPattern, type Probe, scopeContains } from './data-scope.ts'
import type { RequestContext } from './iam/request.ts'
import type { DataAction } from './intent.ts'
import type { GuardedSite, SiteGrant } from './store-guard.ts'

/** What file modes let an honest user do. */
export interface PosixVerdict {
  readonly allowed: boolean
  /** Why more is allowed than was granted. */
  readonly because?: string
}

/**
 * What directories, groups and modes give to somebody at most and at least. They tell directories apart and, by a directory around the
 * directory, any set of readers from any set of writers; not tags, attributes or ranges of names, and not creating from deleting. Whoever
 * writes a file owns it, and an owner can read what is his.
 */
export function posixVerdict(
  identity: string,
  action: DataAction,
  probe: Probe,
  known: RequestContext,
  { grants }: Pick<GuardedSite, 'grants'>,
): PosixVerdict {
  const own = grants.filter((grant) => grant.identity.id === identity && grant.scope.dataset === probe.dataset)
  const exact = own.filter((grant) => scopeContains(grant.scope, probe, known))
  if (exact.some((grant) => grant.action === action)) return { allowed: true }
  const around = own.filter((grant) => scopeContains(directoriesAround(grant.scope), probe, known))
  const reason = around.map((grant) => reasonOf(grant, action, exact)).find((found) => found !== undefined)
  return reason === undefined ? { allowed: false } : { allowed: true, because: reason }
}

function reasonOf(grant: SiteGrant, action: DataAction, exact: readonly SiteGrant[]): string | undefined {
  const isWider = !exact.includes(grant)
  const part = `file modes know directories, not the ${kindOf(grant)} of ${grant.scope.id}`
  if (action === 'read') {
    if (grant.action === 'read') return isWider ? part : undefined
    return isWider ? part : 'whoever writes a file owns it, and its owner can read it'
  }
  if (grant.action === 'read') return undefined
  return isWider ? part : 'a directory in which files can be created is one in which they can be deleted'
}

function kindOf({ scope }: SiteGrant): string {
  return scope.tag !== undefined ? 'tags' : scope.attributes !== undefined ? 'attributes' : 'keys'
}

/** A directory as it is to be set up. */
export interface DirectoryPlan {
  readonly path: string
  readonly readers: readonly string[]
  readonly writers: readonly string[]
}

/** Directories with the members of their groups. A directory for each probe that stands for one, and for each dataset. */
export function directoryPlan(
  { grants, probes, datasets }: Pick<GuardedSite, 'grants' | 'probes' | 'datasets'>,
  knownOf: (grant: SiteGrant) => RequestContext,
): readonly DirectoryPlan[] {
  const places = datasets.flatMap((dataset) => [
    { path: `/${dataset}`, probe: probes.find((probe) => probe.dataset === dataset && probe.scope === undefined) },
    ...probes
      .filter((probe) => probe.dataset === dataset && isDirectoryPattern(`${probe.prefix}*`))
      .map((probe) => ({ path: `/${dataset}/${probe.prefix.slice(0, -1)}`, probe })),
  ])
  return places.map(({ path, probe }) => {
    const members = (isMember: (grant: SiteGrant) => boolean): readonly string[] => [
      ...new Set(
        grants
          .filter(
            (grant) =>
              isMember(grant) &&
              probe !== undefined &&
              scopeContains(directoriesAround(grant.scope), probe, knownOf(grant)),
          )
          .map(({ identity }) => identity.id),
      ),
    ]
    return {
      path,
      readers: members(({ action }) => action === 'read'),
      writers: members(({ action }) => action !== 'read'),
    }
  })
}
