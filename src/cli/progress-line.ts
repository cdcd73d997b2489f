import { showControls } from '../reports/show-controls.ts'
import { type Shell, widthOf } from './shell.ts'
import { cutToWidth } from './text-width.ts'

/** One line that says what is going on and is gone afterwards. Nothing at all unless a person watches. */
export interface ProgressLine {
  show(text: string): void
  clear(): void
}

const CLEAR_LINE = '\r\u001b[2K'

/** A progress line on the standard error. */
export function progressLine({ stderr, env }: Shell, wanted: boolean): ProgressLine {
  if (!wanted || !stderr.isTTY || env.TERM === 'dumb') return { show: () => {}, clear: () => {} }
  let shown = false
  return {
    show: (text) => {
      stderr.write(CLEAR_LINE + cutToWidth(showControls(text), widthOf(stderr) - 1))
      shown = true
    },
    clear: () => {
      if (shown) stderr.write(CLEAR_LINE)
      shown = false
    },
  }
}
