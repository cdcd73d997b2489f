import { s3Facts as facts } from './facts.ts'
import type { S3Class } from './storage-classes.ts'
import { transitionAllowed } from './waterfall.ts'

/** The settings that constrain each other. */
export interface CheckedSettings {
  readonly class: S3Class
  readonly lifecycle: {
    readonly transitions: readonly { readonly afterDays: number; readonly to: S3Class }[]
    readonly expireAfterDays?: number | undefined
  }
  readonly intelligentTiering: {
    readonly archiveAccessAfterDays?: number | undefined
    readonly deepArchiveAccessAfterDays?: number | undefined
  }
  readonly versioning: { readonly enabled: boolean }
  readonly replication?: unknown
  readonly multiRegionAccessPoint: boolean
  readonly transferAcceleration: string
  readonly inventory: string
  readonly tagsPerObject: number
}

/** Why AWS would refuse a setting. */
export interface Refusal {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Everything in a configuration that AWS refuses: lifecycle rules up the waterfall, too early or after expiry, and unsupported pairs. */
export function checkLifecycle(config: CheckedSettings): Refusal[] {
  return [
    ...checkTransitions(config),
    ...checkTiers(config),
    ...checkReplication(config),
    ...checkDirectoryBucket(config),
  ]
}

function checkTransitions({ class: initial, lifecycle }: CheckedSettings): Refusal[] {
  const refusals: Refusal[] = []
  let from = initial
  let last = -1
  lifecycle.transitions.forEach(({ afterDays, to }, index) => {
    const path = ['lifecycle', 'transitions', index]
    if (!transitionAllowed(from, to))
      refusals.push({ path: [...path, 'to'], message: `lifecycle rules cannot move objects from ${from} to ${to}` })
    if (afterDays <= last)
      refusals.push({ path: [...path, 'afterDays'], message: 'transitions must be listed in order of age, one a day' })
    const least = facts.daysBeforeInfrequentAccess.value
    if ((to === 'STANDARD_IA' || to === 'ONEZONE_IA') && afterDays < least)
      refusals.push({ path: [...path, 'afterDays'], message: `objects move to ${to} at ${least} days at the earliest` })
    from = to
    last = afterDays
  })
  if (lifecycle.expireAfterDays !== undefined && lifecycle.expireAfterDays <= last)
    refusals.push({
      path: ['lifecycle', 'expireAfterDays'],
      message: 'objects must expire later than their last transition',
    })
  return refusals
}

function checkTiers({
  intelligentTiering: { archiveAccessAfterDays, deepArchiveAccessAfterDays },
}: CheckedSettings): Refusal[] {
  if (archiveAccessAfterDays === undefined || deepArchiveAccessAfterDays === undefined) return []
  if (archiveAccessAfterDays < deepArchiveAccessAfterDays) return []
  const message = 'the Deep Archive Access tier must follow later than the Archive Access tier'
  return [{ path: ['intelligentTiering', 'deepArchiveAccessAfterDays'], message }]
}

function checkReplication({ replication, versioning, multiRegionAccessPoint }: CheckedSettings): Refusal[] {
  const refusals: Refusal[] = []
  if (replication !== undefined && !versioning.enabled)
    refusals.push({ path: ['versioning', 'enabled'], message: 'replication needs versioning' })
  if (multiRegionAccessPoint && replication === undefined)
    refusals.push({
      path: ['multiRegionAccessPoint'],
      message: 'a Multi-Region Access Point over one copy needs replication to a second region',
    })
  return refusals
}

function checkDirectoryBucket(config: CheckedSettings): Refusal[] {
  if (config.class !== 'EXPRESS_ONEZONE') return []
  const unsupported: readonly [boolean, string][] = [
    [config.versioning.enabled, 'versioning'],
    [config.replication !== undefined, 'replication'],
    [config.inventory !== 'none', 'inventory'],
    [config.tagsPerObject > 0, 'tagsPerObject'],
    [config.transferAcceleration !== 'off', 'transferAcceleration'],
  ]
  return unsupported
    .filter(([set]) => set)
    .map(([, path]) => ({ path: [path], message: 'directory buckets do not support this' }))
}
