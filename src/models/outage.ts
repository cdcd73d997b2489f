import type { Evidence, Fact } from '../quantities/source.ts'
import { factEvidence } from '../quantities/source.ts'
import type { Outage, Spread } from './contract.ts'

const NONE: Spread = { low: 0, value: 0, high: 0 }

/** Nobody notices. */
export function unharmed(...facts: readonly Fact[]): Outage {
  return {
    loses: 'nothing',
    lostMinutes: NONE,
    readsOutMinutes: NONE,
    writesOutMinutes: NONE,
    recovery: 'automatic',
    evidence: facts.map(factEvidence),
  }
}

/** Everything is out until what failed is back, and lost if it never comes back. */
export function heldTogether(...facts: readonly Fact[]): Outage {
  return {
    loses: 'everything',
    lostMinutes: null,
    readsOutMinutes: null,
    writesOutMinutes: null,
    recovery: 'none',
    evidence: facts.map(factEvidence),
  }
}

/** A copy elsewhere takes over: what it did not have yet is lost, and nothing can be written until it does. */
export function takenOver(
  lostMinutes: Spread,
  outMinutes: { readonly reads: Spread; readonly writes: Spread },
  recovery: Outage['recovery'],
  evidence: readonly Evidence[],
): Outage {
  return {
    loses: lostMinutes.high === 0 ? 'nothing' : 'recent',
    lostMinutes,
    readsOutMinutes: outMinutes.reads,
    writesOutMinutes: outMinutes.writes,
    recovery,
    evidence,
  }
}

/** A fact with low, likely and high end as a spread, each divided by `per`. */
export function spreadOf({ value }: Fact<readonly number[]>, per = 1): Spread {
  return { low: value[0]! / per, value: value[1]! / per, high: value[2]! / per }
}

/** A spread fact as evidence that shows its ends. */
export function spreadEvidence({ statement, value, unit, source }: Fact<readonly number[]>): Evidence {
  const [low, likely, high] = value
  return { statement: `${statement}, ${low} to ${high}`, value: likely!, unit, source }
}
