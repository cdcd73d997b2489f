import { importableOffers } from '../../prices/offer-meter.ts'
import { nearestSpelling } from '../../scenarios/nearest-spelling.ts'
import { CliError } from '../cli-error.ts'

/** Checked offer codes; without any, all that are quickly fetched. Throws `CliError` for a code that holds nothing of use. */
export function offersOf(services: readonly string[] | undefined): readonly string[] {
  if (services === undefined) return importableOffers.filter((offer) => offer !== 'AmazonEC2')
  const unknown = services.find((service) => !importableOffers.includes(service))
  if (unknown === undefined) return services
  const near = nearestSpelling(unknown, importableOffers)
  const remedy = near === undefined ? `they are ${importableOffers.join(', ')}` : `did you mean ${near}?`
  throw new CliError(`no prices can be taken from an offer "${unknown}"; ${remedy}`)
}
