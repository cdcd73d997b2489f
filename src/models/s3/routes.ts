import type { SizeRange } from '../../demand/size-distribution.ts'
import type { S3Config } from './config.ts'
import { s3Facts as facts } from './facts.ts'
import { needsRestore, type S3Class } from './storage-classes.ts'

/** A time that objects spend in one class, by their age in whole days since upload; `toAge` is Infinity for the last. */
export interface Stay {
  readonly storageClass: S3Class
  readonly fromAge: number
  readonly toAge: number
}

/** The classes that objects of some sizes pass through. */
export interface Route {
  readonly sizes: SizeRange
  readonly stays: readonly Stay[]
}

/**
 * Turns a lifecycle rule into routes: one for the objects that it moves, one for those too small to be moved. A transition after N days
 * takes effect at the midnight that follows, so that a cohort lies in its new class from the start of its day of age N + 1.
 */
export function routesOf(config: Pick<S3Config, 'class' | 'lifecycle'>): Route[] {
  const { transitions, minimumObjectSize } = config.lifecycle
  const steps = transitions.map(({ afterDays, to }) => ({ storageClass: to, fromAge: afterDays + 1 }))
  const small =
    minimumObjectSize === 'varies-by-class' ? steps.filter(({ storageClass }) => needsRestore(storageClass)) : []
  const least = typeof minimumObjectSize === 'number' ? minimumObjectSize : facts.lifecycleMinimumSize.value
  if (least === 0 || small.length === steps.length) return [{ sizes: {}, stays: staysOf(config.class, steps) }]
  return [
    { sizes: { upTo: least - 1 }, stays: staysOf(config.class, small) },
    { sizes: { over: least - 1 }, stays: staysOf(config.class, steps) },
  ]
}

function staysOf(
  initial: S3Class,
  steps: readonly { readonly storageClass: S3Class; readonly fromAge: number }[],
): Stay[] {
  const starts = [{ storageClass: initial, fromAge: 0 }, ...steps]
  return starts.map(({ storageClass, fromAge }, i) => ({
    storageClass,
    fromAge,
    toAge: starts[i + 1]?.fromAge ?? Number.POSITIVE_INFINITY,
  }))
}
