/** Smallest scale before the masses are multiplied out, far above where doubles lose digits. */
const LEAST_SCALE = 1e-150

/**
 * Masses that wait, each marked with the day on which it came, and shrink together. All steps take constant time on average: shrinking
 * changes one common scale.
 */
export interface DelayLine {
  /** What is left of the mass that came `delay` days before `day`. */
  due(day: number): number
  /** Forgets what is due on the day, shrinks the rest, and adds what came on the day. */
  advance(day: number, kept: number, added: number): void
  /** Shrinks everything. */
  shrink(kept: number): void
  /** Adds a part of the masses of another line of the same delay, which stands at the same day. */
  absorb(other: DelayLine, part: number): void
  clear(): void
  /** Masses by day modulo `delay`, before scaling. */
  readonly slots: Float64Array
  scale(): number
}

/** An empty line with a delay of whole days. A delay of 0 holds nothing. */
export function createDelayLine(delay: number): DelayLine {
  const slots = new Float64Array(delay)
  // A field, since a variable that closures share would be boxed anew on every change.
  const common = { scale: 1 }
  const clear = (): void => {
    slots.fill(0)
    common.scale = 1
  }
  const shrink = (kept: number): void => {
    if (kept === 1) return
    common.scale *= kept
    if (common.scale >= LEAST_SCALE) return
    for (let slot = 0; slot < delay; slot++) slots[slot]! *= common.scale
    common.scale = 1
  }
  return {
    slots,
    scale: () => common.scale,
    clear,
    shrink,
    due: (day) => (delay === 0 ? 0 : slots[day % delay]! * common.scale),
    advance: (day, kept, added) => {
      if (delay === 0) return
      const slot = day % delay
      slots[slot] = 0
      shrink(kept)
      slots[slot] = added / common.scale
    },
    absorb: (other, part) => {
      const factor = (part * other.scale()) / common.scale
      for (let slot = 0; slot < delay; slot++) slots[slot]! += other.slots[slot]! * factor
    },
  }
}
