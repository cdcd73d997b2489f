/** A file of a report, made in memory; only the shell writes it. */
export interface Artifact {
  /** Path inside the report's folder, with forward slashes. */
  readonly name: string
  readonly content: string | Uint8Array
}
