import type { OptionRun } from '../simulation/option-run.ts'

/** Regions in which a dataset may lie; a dataset that is not named may lie anywhere. */
export type Residency = Readonly<Record<string, readonly string[]>>

/** A dataset that lies where it must not. */
export interface ResidencyViolation {
  readonly dataset: string
  readonly region: string
  readonly role: 'home' | 'copy'
  readonly store: string
}

/** Every region in which a dataset has its home or a copy without being allowed there. */
export function residencyViolations(run: OptionRun, residency: Residency): readonly ResidencyViolation[] {
  return run.stores.flatMap((store) =>
    store.datasets.flatMap(({ id }) => {
      const allowed = residency[id]
      if (allowed === undefined) return []
      return store.reach.regions.flatMap(({ region }, index): ResidencyViolation[] =>
        allowed.includes(region) ? [] : [{ dataset: id, region, role: index === 0 ? 'home' : 'copy', store: store.id }],
      )
    }),
  )
}
