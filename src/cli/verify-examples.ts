import { createColors } from 'picocolors'
import { builtInPriceBook } from '../prices/built-in-price-book.ts'
import { type ReplayedFigure, replayExample, workedExamples } from '../prices/worked-examples.ts'
import { showControls } from '../reports/show-controls.ts'
import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'
import { formatSource } from './price-text.ts'
import { type Shell, wantsColor, widthOf } from './shell.ts'
import { textTable } from './text-table.ts'

/** Options of `stowage verify`. */
export interface VerifyOptions {
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Prints every published figure beside ours. Throws `CliError` with the exit code of a failed check when a difference is unexplained. */
export function verifyExamples({ json, quiet }: VerifyOptions, shell: Shell): void {
  const figures = workedExamples.flatMap((example) => replayExample(example, builtInPriceBook))
  if (json === true) shell.stdout.write(`${JSON.stringify(figures.map(asRecord), null, 2)}\n`)
  else if (quiet !== true) for (const example of workedExamples) writeExample(example.id, figures, shell)
  const open = figures.filter(({ settled }) => !settled)
  const agreeing = figures.filter(({ agrees }) => agrees).length
  const summary = `${figures.length} figures of ${workedExamples.length} examples: ${agreeing} agree, ${figures.length - agreeing - open.length} differ for a stated reason, ${open.length} differ without one`
  if (open.length > 0) throw new CliError(summary, { exitCode: EXIT.checkFailed })
  if (quiet !== true) shell.stderr.write(`${summary}\n`)
}

function asRecord({ example, ...figure }: ReplayedFigure) {
  const { id, title, source, pricesAsOf = null } = example
  return { example: id, title, pricesAsOf, ...figure, source }
}

function writeExample(id: string, all: readonly ReplayedFigure[], { stdout, env }: Shell): void {
  const figures = all.filter(({ example }) => example.id === id)
  const { title, source, digits = 2 } = figures[0]!.example
  const { bold, dim, red, yellow, green } = createColors(wantsColor(stdout, env))
  const table = textTable(
    [
      { title: '' },
      { title: 'FIGURE', flexible: true },
      { title: 'THEIRS', align: 'right' },
      { title: 'OURS', align: 'right' },
      { title: 'DIFFERENCE', align: 'right' },
    ],
    figures.map(({ what, theirs, ours, difference, agrees, settled }) => [
      agrees ? 'same' : settled ? 'explained' : 'DIFFERS',
      what,
      dollars(theirs, digits),
      dollars(ours, digits),
      agrees ? '' : dollars(difference, digits),
    ]),
    {
      width: stdout.isTTY ? widthOf(stdout) : Number.POSITIVE_INFINITY,
      paint: (line, row) => {
        const figure = figures[row]
        if (figure === undefined) return dim(line)
        if (figure.agrees) return green(line)
        return figure.settled ? yellow(line) : red(line)
      },
    },
  )
  const reasons = new Set(figures.flatMap(({ why }) => why ?? []))
  stdout.write(
    [
      `${bold(showControls(title))}\n`,
      `${dim(showControls(formatSource(source)))}\n`,
      table,
      ...[...reasons].map((why) => `Why: ${showControls(why)}\n`),
      '\n',
    ].join(''),
  )
}

function dollars(usd: number, digits: number): string {
  const amount = Math.abs(usd).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return `${usd < 0 ? '-' : ''}$${amount}`
}
