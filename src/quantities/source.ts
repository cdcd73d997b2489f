/** Where a figure was read and when it was true. */
export interface Source {
  /** Name of the publication. */
  readonly title: string
  readonly url?: string
  /** The date for which the figure is attested: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. */
  readonly asOf: string
  /**
   * `provider`: the provider's own words or price list; `third-party`: somebody else's; `derived`: our arithmetic on cited figures;
   * `assumption`: a choice of ours, to be questioned.
   */
  readonly trust: 'provider' | 'third-party' | 'derived' | 'assumption'
  readonly note?: string
}

/** A constant of the world: a limit, a design figure, a semantic, with the place it was read. */
export interface Fact<
  T extends number | string | boolean | readonly number[] = number | string | boolean | readonly number[],
> {
  readonly value: T
  /** Unit of a number (`bytes`, `ms`, `requests/s`, …), or what kind of statement a text is. */
  readonly unit: string
  /** What the figure says, as one sentence without its value. */
  readonly statement: string
  readonly source: Source
}

/** One step by which a figure in a report can be followed home. */
export interface Evidence {
  readonly statement: string
  readonly value?: number
  readonly unit?: string
  readonly source?: Source
  /** Path into the scenario, such as `datasets.raw.ingest`. */
  readonly scenarioPath?: string
}

/** Turns a fact into evidence for something that was computed from it. */
export function factEvidence(fact: Fact): Evidence {
  const { statement, unit, source, value } = fact
  if (typeof value === 'number') return { statement, value, unit, source }
  return { statement: typeof value === 'string' ? `${statement}: ${value}` : statement, source }
}
