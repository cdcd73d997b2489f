import { DISRUPTIONS, type Disruption, type Outage, type Spread } from '../models/contract.ts'
import type { OptionRun } from '../simulation/option-run.ts'

/** What a disruption does to one store. */
export interface StoreOutage extends Outage {
  readonly store: string
  readonly datasets: readonly string[]
}

/** What a disruption does to an option: the worst over its stores, and each store. */
export interface OptionOutage extends Pick<Outage, 'loses' | 'lostMinutes' | 'readsOutMinutes' | 'writesOutMinutes'> {
  readonly stores: readonly StoreOutage[]
}

const SEVERITY: readonly Outage['loses'][] = ['nothing', 'recent', 'part', 'everything']

/** What each disruption would do to an option. An option is as good as its worst store. */
export function simulateDisruptions(run: OptionRun): Readonly<Record<Disruption, OptionOutage>> {
  return Object.fromEntries(
    DISRUPTIONS.map((disruption) => [
      disruption,
      worstOf(
        run.stores.map((store) => ({
          ...store.run.continuity[disruption],
          store: store.id,
          datasets: store.datasets.map(({ id }) => id),
        })),
      ),
    ]),
  ) as Record<Disruption, OptionOutage>
}

function worstOf(stores: readonly StoreOutage[]): OptionOutage {
  return {
    loses: SEVERITY[Math.max(...stores.map(({ loses }) => SEVERITY.indexOf(loses)))]!,
    lostMinutes: longest(stores.map(({ lostMinutes }) => lostMinutes)),
    readsOutMinutes: longest(stores.map(({ readsOutMinutes }) => readsOutMinutes)),
    writesOutMinutes: longest(stores.map(({ writesOutMinutes }) => writesOutMinutes)),
    stores,
  }
}

/** The longest end by end; without end as soon as one is. */
function longest(spreads: readonly (Spread | null)[]): Spread | null {
  const known = spreads.filter((spread) => spread !== null)
  if (known.length < spreads.length) return null
  const end = (of: keyof Spread): number => Math.max(...known.map((spread) => spread[of]))
  return { low: end('low'), value: end('value'), high: end('high') }
}
