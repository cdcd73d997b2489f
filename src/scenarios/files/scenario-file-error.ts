/** There is no scenario to read. `message` says why, `remedy` what to do. */
export class ScenarioFileError extends Error {
  override readonly name = 'ScenarioFileError'
  readonly remedy: string

  constructor(problem: string, remedy: string) {
    super(problem)
    this.remedy = remedy
  }
}
