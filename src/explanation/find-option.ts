import { nearestSpelling } from '../scenarios/nearest-spelling.ts'
import { ExplanationError } from './explanation-error.ts'

/** The option that goes by an id or a name, whatever the case. Throws {@link ExplanationError} when there is none. */
export function findOption<T extends { readonly id: string; readonly name: string }>(
  options: readonly T[],
  written: string,
): T {
  const wanted = written.trim().toLowerCase()
  const found =
    options.find(({ id }) => id === written) ??
    options.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted)
  if (found !== undefined) return found
  const near = nearestSpelling(
    written,
    options.flatMap(({ id, name }) => [id, name]),
  )
  throw new ExplanationError(
    `there is no option "${written}"`,
    near === undefined
      ? `the options are ${options.map(({ id, name }) => `${id} (${name})`).join(', ')}`
      : `did you mean ${near}?`,
  )
}
