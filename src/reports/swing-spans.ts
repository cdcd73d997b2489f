import type { DocumentUncertainty } from '../document/document-uncertainty.ts'

type Swing = DocumentUncertainty['swings'][number]

/** A stretch of an input over which another option than the recommended one comes first. */
export interface SwingSpan {
  /** Null where none meets all hard limits. */
  readonly winner: string | null
  /** `9.3 kB or more`, `1.2 kB or less`, `2 kB to 3 kB`, or the case. */
  readonly where: string
  /** How likely the input is to lie there; null for one of several cases. */
  readonly probability: number | null
}

/** Where moving an input alone makes another option than the recommended one win; empty where it never does. */
export function swingSpans({ points, turns }: Swing, recommended: string | null): readonly SwingSpan[] {
  if (points.some(({ share }) => share === null))
    return points.flatMap(({ winner, amount }) =>
      winner === recommended ? [] : [{ winner, where: amount, probability: null }],
    )
  const starts = [undefined, ...turns.map(({ above }) => above)]
  return starts.flatMap((from, at) => {
    const to = turns[at]?.below
    const winner = (from ?? to ?? points[0])!.winner
    if (winner === recommended || (from === undefined && to === undefined)) return []
    const probability = (to?.share ?? 1) - (from?.share ?? 0)
    return [{ winner, where: stretch(from?.amount, to?.amount), probability }]
  })
}

function stretch(from: string | undefined, to: string | undefined): string {
  if (to === undefined) return `${from} or more`
  return from === undefined ? `${to} or less` : amountsBetween(from, to)
}

/** `2 to 14 kB`: a unit that two amounts share is written once. */
export function amountsBetween(low: string, high: string): string {
  const [number, unit] = [/^\S+/.exec(low)?.[0] ?? low, /\s.*$/.exec(low)?.[0]]
  return `${unit !== undefined && high.endsWith(unit) ? number : low} to ${high}`
}
