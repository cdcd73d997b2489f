import { createColors } from 'picocolors'
import { builtInPriceBook } from '../prices/built-in-price-book.ts'
import { showControls } from '../reports/show-controls.ts'
import { type VerifiedFigure, verifyExamples } from '../verification/verify-examples.ts'
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

const VERDICTS = { matches: 'matches', explained: 'explained', differs: 'DIFFERS' } as const

/** Prints every published figure beside ours. Throws `CliError` with the exit code of a failed check when a difference is unexplained. */
export function writeVerification({ json, quiet }: VerifyOptions, shell: Shell): void {
  const figures = verifyExamples(builtInPriceBook)
  const examples = [...new Set(figures.map(({ example }) => example))]
  if (json === true) shell.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
  else if (quiet !== true)
    for (const id of examples)
      writeExample(
        figures.filter(({ example }) => example === id),
        shell,
      )
  const count = (verdict: VerifiedFigure['verdict']): number =>
    figures.filter((figure) => figure.verdict === verdict).length
  const summary = `${figures.length} figures of ${examples.length} examples: ${count('matches')} match, ${count('explained')} differ for a stated reason, ${count('differs')} differ without one`
  if (count('differs') > 0) throw new CliError(summary, { exitCode: EXIT.checkFailed })
  if (quiet !== true) shell.stderr.write(`${summary}\n`)
}

function writeExample(figures: readonly VerifiedFigure[], { stdout, env }: Shell): void {
  const { example, title, source, pricesAsOf } = figures[0]!
  const { bold, dim, red, yellow, green } = createColors(wantsColor(stdout, env))
  const paints = { matches: green, explained: yellow, differs: red }
  const table = textTable(
    [
      { title: 'VERDICT' },
      { title: 'FIGURE', flexible: true },
      { title: 'THEIRS', align: 'right' },
      { title: 'OURS', align: 'right' },
      { title: 'DIFFERENCE', align: 'right' },
    ],
    figures.map((figure) => {
      const { verdict, what, theirs, ours, difference } = figure
      const shown = (value: number): string => formatFigure(value, figure)
      return [
        VERDICTS[verdict],
        showControls(what),
        shown(theirs),
        shown(ours),
        verdict === 'matches' ? '' : shown(difference),
      ]
    }),
    {
      width: stdout.isTTY ? widthOf(stdout) : Number.POSITIVE_INFINITY,
      paint: (line, row) => (row < 0 ? dim(line) : paints[figures[row]!.verdict](line)),
    },
  )
  const reasons = new Set(figures.flatMap(({ why }) => why ?? []))
  const prices = pricesAsOf === undefined ? '' : `, at the prices of ${pricesAsOf}`
  stdout.write(
    [
      `${bold(showControls(title))} ${dim(`(${example}${prices})`)}\n`,
      `${dim(showControls(formatSource(source)))}\n`,
      table,
      ...[...reasons].map((why) => `Why: ${showControls(why)}\n`),
      '\n',
    ].join(''),
  )
}

/** To the last published digit; differences that would be lost in it to two more. */
function formatFigure(value: number, { unit, digits, theirs, ours, verdict }: VerifiedFigure): string {
  const isDifference = value === ours - theirs && verdict !== 'matches'
  const decimals = Math.max(0, isDifference ? digits + 2 : digits)
  const amount = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  const sign = value < 0 ? '-' : ''
  return unit === 'USD' ? `${sign}$${amount}` : `${sign}${amount} ${unit}`
}
