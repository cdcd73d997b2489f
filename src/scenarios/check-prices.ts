import { METERS } from '../prices/meter-catalogue.ts'
import { dayNumber } from '../quantities/calendar.ts'
import { addDuration } from '../quantities/duration.ts'
import type { Problem } from './issue.ts'
import { nearestSpelling } from './nearest-spelling.ts'
import type { Scenario } from './schema.ts'

/** Price changes of services that nothing is billed under, and on days that are not simulated. */
export function checkPrices({ prices, start, horizon }: Scenario): readonly Problem[] {
  const end = addDuration(start, horizon)
  return prices.flatMap(({ service, on }, index): readonly Problem[] => [
    ...(SERVICES.includes(service) ? [] : [unknownService(service, index)]),
    ...(dayNumber(on) >= dayNumber(start) && dayNumber(on) < dayNumber(end)
      ? []
      : [
          {
            code: 'contradiction' as const,
            path: ['prices', index, 'on'],
            message: `${on} is not within the horizon`,
            remedy: `write a date from ${start} to the day before ${end}`,
          },
        ]),
  ])
}

const SERVICES: readonly string[] = [...new Set([...METERS.map(({ service }) => service), 'AmazonEC2'])].sort()

function unknownService(service: string, index: number): Problem {
  const near = nearestSpelling(service, SERVICES)
  return {
    code: 'unknown-name',
    path: ['prices', index, 'service'],
    message: `nothing is billed under the service "${service}"`,
    remedy: near === undefined ? `write one of: ${SERVICES.join(', ')}` : `did you mean ${near}?`,
  }
}
