/** There is no such figure to explain. `message` says what is not there, `remedy` what there is. */
export class ExplanationError extends Error {
  override readonly name = 'ExplanationError'
  readonly remedy: string

  constructor(problem: string, remedy: string) {
    super(problem)
    this.remedy = remedy
  }
}
