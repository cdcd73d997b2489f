import type { AccessResult } from '../access/evaluate-access.ts'
import type { UsageLine } from '../models/contract.ts'
import type { StoreOutcome } from '../simulation/option-run.ts'
import { type Charges, costsNoMore, type UnitPrices } from './charges.ts'
import type { PartLevels } from './part-levels.ts'
import type { StoreChoice } from './store-choices.ts'

/** Stores that hold some of the datasets between them, simulated: an option in the making. */
export interface Part extends PartLevels {
  /** Bit by bit, which datasets are held. */
  readonly mask: number
  readonly choices: readonly StoreChoice[]
  readonly stores: readonly StoreOutcome[]
  readonly usage: readonly UsageLine[]
  readonly charges: Charges
  /** What was tried of the access to its stores. */
  readonly access: AccessResult
}

/** Whether every option with `b` in it is matched by the one with `a` in its place: no worse in any respect, whatever the rest. */
export function matches(a: Part, b: Part, unitPrices: (charge: number) => UnitPrices): boolean {
  return (
    a.blocking <= b.blocking &&
    a.levels.every((level, at) => level >= b.levels[at]!) &&
    costsNoMore(a.charges, b.charges, unitPrices)
  )
}

/** The parts that no other one matches; of parts that match each other the first stays. All hold the same datasets. */
export function unmatched(parts: readonly Part[], unitPrices: (charge: number) => UnitPrices): readonly Part[] {
  let kept: Part[] = []
  for (const part of parts) {
    if (kept.some((other) => matches(other, part, unitPrices))) continue
    kept = [...kept.filter((other) => !matches(part, other, unitPrices)), part]
  }
  return kept
}
