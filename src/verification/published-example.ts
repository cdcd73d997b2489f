import type { Source } from '../quantities/source.ts'

/** A published figure and the way to ours. */
export interface PublishedFigure {
  readonly what: string
  readonly unit: string
  readonly theirs: number
  /** Decimals to which it is published; 0 when left out. */
  readonly digits?: number
  /** Works the same figure out with the code that reports rest on. */
  readonly ours: () => number
  /** Where the published figure is wrong or out of date: what it should be, and why. */
  readonly differs?: { readonly value: number; readonly why: string }
}

/** An example that somebody published with its workings and that takes more than a price list to replay. */
export interface PublishedExample {
  readonly id: string
  readonly title: string
  readonly source: Source
  readonly figures: readonly PublishedFigure[]
}
