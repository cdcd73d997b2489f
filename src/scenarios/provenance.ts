/** A part of the usage that the scenario does not state: the result leaves it out, and says so. */
export interface Unknown {
  readonly path: string
  readonly consequence: string
}

/** A value that the scenario does not state and that was filled in. */
export interface Assumed {
  readonly path: string
  /** As a person would write it. */
  readonly value: string
  readonly why: string
}
