/** Why a price list could not be had. */
export type FetchFailure =
  /** The server could not be reached, or the connection broke. */
  | 'network'
  /** Nothing arrived for too long, or all of it took too long. */
  | 'timeout'
  /** The server answered with an error of its own. */
  | 'server'
  /** There is no such price list, or it may not be read. */
  | 'refused'
  /** What came is not what a price list looks like: its type, its length, or where the server sent us. */
  | 'unexpected'
  /** More came than a price list can hold. */
  | 'too-large'

const PASSING: ReadonlySet<FetchFailure> = new Set(['network', 'timeout', 'server'])

/** A price list that could not be fetched. Nothing that was there before has been touched. */
export class PriceFetchError extends Error {
  override readonly name = 'PriceFetchError'
  readonly failure: FetchFailure
  readonly url: string

  constructor(failure: FetchFailure, url: string, message: string, options?: ErrorOptions) {
    super(`${url}: ${message}`, options)
    this.failure = failure
    this.url = url
  }

  /** Whether it may work a moment later. */
  get isPassing(): boolean {
    return PASSING.has(this.failure)
  }
}
