import { BUILT_IN_MODELS } from '../models/registry.ts'
import { quantityScale } from '../quantities/quantity-scale.ts'
import { showControls } from '../reports/show-controls.ts'
import { nearestSpelling } from '../scenarios/nearest-spelling.ts'
import { writtenOptions } from '../scenarios/scenario-options.ts'
import { sizesAlong } from '../scenarios/sizes-along.ts'
import { uncertaintyOf } from '../scenarios/uncertainty-of.ts'
import { centre } from '../uncertainty/distribution.ts'
import { type BreakEvenOn, breakEven, breakEvenSentences } from '../what-if/break-even.ts'
import { type QuantityRange, quantityRange, settingsAt } from '../what-if/quantity-range.ts'
import { CliError } from './cli-error.ts'
import { type JudgedSource, judgeSource } from './judge-source.ts'
import { mediansNote } from './medians-note.ts'
import { progressLine } from './progress-line.ts'
import { readQuantity } from './read-quantity.ts'
import type { SourceOptions } from './run-source.ts'
import { asSettable, movedPath } from './setting-scale.ts'
import type { Shell } from './shell.ts'

/** Options of `stowage breakeven`. */
export interface BreakevenOptions extends SourceOptions {
  readonly input: string
  readonly from?: string
  readonly to?: string
  readonly between: readonly [string, string]
  readonly on: BreakEvenOn
  readonly json?: boolean
  readonly quiet?: boolean
}

/** How far from what the scenario says the search goes where no range is given: as far as the setting lets it. */
const DEFAULT_FACTORS = [100, 50, 20, 10, 5, 2, 1.5, 1.2, 1]

/** Prints where one option comes ahead of another. Throws `CliError` for options, inputs and ranges that do not exist. */
export async function breakevenSource(source: string, options: BreakevenOptions, shell: Shell): Promise<void> {
  const judged = await judgeSource(source, options, shell)
  checkOptions(judged, options.between)
  const question = {
    range: asSettable(rangeOf(judged, options), judged.loaded),
    between: options.between,
    on: options.on,
  }
  const progress = progressLine(shell, options.quiet !== true)
  try {
    const found = breakEven(question, judged.judge, (count) => progress.show(`Deciding the scenario, time ${count}`))
    progress.clear()
    const sentences = breakEvenSentences(question, found)
    const { path, scale, from, to } = question.range
    const json = {
      input: path,
      from: scale.textOf(from),
      to: scale.textOf(to),
      between: options.between,
      on: options.on,
      crossings: found.crossings.map(({ below, above, ...ahead }) => ({
        below: scale.textOf(below),
        above: scale.textOf(above),
        ...ahead,
      })),
      sentences,
    }
    shell.stdout.write(
      options.json === true
        ? `${JSON.stringify(json, null, 2)}\n`
        : `${sentences.map(showControls).join('\n')}\n${mediansNote(judged.loaded)}`,
    )
  } finally {
    progress.clear()
  }
}

function checkOptions({ loaded }: JudgedSource, wanted: readonly string[]): void {
  const ids = Object.keys(writtenOptions(loaded.scenario))
  const unknown = wanted.find((id) => !ids.includes(id))
  if (unknown === undefined) return
  const near = nearestSpelling(unknown, ids)
  throw new CliError(
    `there is no option "${unknown}": ${near === undefined ? `options are ${ids.join(', ')}` : `did you mean ${near}?`}`,
  )
}

function rangeOf({ loaded, accepts }: JudgedSource, { input: asked, from, to }: BreakevenOptions): QuantityRange {
  const input = movedPath(asked, loaded)
  return readQuantity(() => {
    if (from !== undefined && to !== undefined) return quantityRange(input, from, to)
    const believed = uncertaintyOf(loaded.scenario, loaded.input, BUILT_IN_MODELS)?.inputs.find(
      ({ path }) => path === input,
    )
    const median = believed?.scale.textOf(centre(believed.distribution))
    const written: unknown = median ?? loaded.source.document.getIn(input.split('.'))
    if (typeof written !== 'string' && typeof written !== 'number')
      throw new CliError(`the scenario states no quantity at ${input}: name it with --from and --to`)
    const scale = quantityScale(String(written))
    const amount = scale.amountOf(String(written))
    if (amount === 0) throw new CliError(`${input} is 0 in the scenario: name a range with --from and --to`)
    const far = (endAt: (factor: number) => number): string => {
      const ends = DEFAULT_FACTORS.map((factor) => scale.textOf(endAt(factor)))
      const along = sizesAlong(input, loaded.input)
      const settings = (end: string) => settingsAt({ path: input, scale, along }, scale.amountOf(end))
      return ends.find((end) => accepts(settings(end))) ?? ends.at(-1)!
    }
    return quantityRange(input, from ?? far((factor) => amount / factor), to ?? far((factor) => amount * factor))
  })
}
