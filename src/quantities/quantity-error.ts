/** A quantity that cannot be read. `message` says what is wrong, `remedy` what to write instead. */
export class QuantityError extends Error {
  override readonly name = 'QuantityError'
  readonly remedy: string
  /** The value is not even text or a number: nothing about its spelling can be said. */
  readonly wrongType: boolean

  constructor(problem: string, remedy: string, wrongType = false) {
    super(problem)
    this.remedy = remedy
    this.wrongType = wrongType
  }
}
