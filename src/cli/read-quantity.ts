import { QuantityError } from '../quantities/quantity-error.ts'
import { CliError } from './cli-error.ts'

/** What `read` gives, with mistakes in a quantity as errors that the user can act on. */
export function readQuantity<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof QuantityError) throw new CliError(`${error.message}: ${error.remedy}`)
    throw error
  }
}
