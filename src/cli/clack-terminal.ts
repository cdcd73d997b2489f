import { isCancel, log, multiselect, select, spinner } from '@clack/prompts'
import type { Messages } from '../exam/messages/messages.ts'
import { showControls } from '../reports/show-controls.ts'
import type { QuizTerminal } from './quiz-terminal.ts'
import { type Shell, widthOf } from './shell.ts'
import { wrapToWidth } from './text-width.ts'

/** Columns that the prompts take at the left for their guide. */
const GUIDE_COLUMNS = 5
/** Longer lines are hard to read. */
const WIDEST_TEXT = 96
/** Work that ends sooner needs no sign that it is going on. */
const PATIENCE_MS = 150

/** Prompts at the terminal of the process. */
export function clackTerminal(shell: Shell, { quiz }: Messages): QuizTerminal {
  const wrapped = (text: string): string => {
    const width = Math.min(WIDEST_TEXT, widthOf(shell.stdout) - GUIDE_COLUMNS)
    return text
      .split('\n')
      .flatMap((line) => wrapToWidth(showControls(line), width))
      .join('\n')
  }
  const labelled = (choices: readonly { value: string; label: string }[]) =>
    choices.map(({ value, label }) => ({ value, label: showControls(label) }))
  const pick: QuizTerminal['pick'] = async (message, choices, signal) => {
    const picked = await select({
      message: wrapped(`${message} (${quiz.instructions({ several: false })})`),
      options: labelled(choices),
      showInstructions: false,
      ...(signal !== undefined && { signal }),
    })
    return isCancel(picked) ? undefined : picked
  }
  return {
    say: (text) => log.info(wrapped(text)),
    note: (title, paragraphs, tone) => {
      const text = wrapped([title, ...paragraphs].join('\n\n'))
      if (tone === 'good') log.success(text)
      else if (tone === 'bad') log.error(text)
      else log.step(text)
    },
    pick,
    ask: async ({ heading, text, message, choices, count, alone, chosen = [] }, signal) => {
      log.step(wrapped(`${heading}\n\n${text}`))
      if (count === 1) {
        const picked = await select({
          message: wrapped(`${message} (${quiz.instructions({ several: false })})`),
          options: labelled(choices),
          showInstructions: false,
          ...(chosen[0] !== undefined && { initialValue: chosen[0] }),
          ...(signal !== undefined && { signal }),
        })
        return isCancel(picked) ? undefined : [picked]
      }
      for (let kept = [...chosen]; ; ) {
        const picked = await multiselect({
          message: wrapped(`${message} (${quiz.instructions({ several: true })})`),
          options: labelled(choices),
          initialValues: kept,
          required: false,
          showInstructions: false,
          ...(signal !== undefined && { signal }),
        })
        if (isCancel(picked)) return undefined
        if (alone !== undefined && picked.includes(alone)) return [alone]
        if (picked.length === count) return picked
        log.warn(quiz.chooseExactly(count))
        kept = picked
      }
    },
    busy: async (text, work) => {
      const patience = new Promise<'waiting'>((resolve) => setTimeout(() => resolve('waiting'), PATIENCE_MS))
      if ((await Promise.race([work.then(() => 'ready'), patience])) === 'ready') return work
      const turning = spinner()
      turning.start(text)
      try {
        return await work
      } finally {
        turning.clear()
      }
    },
  }
}
