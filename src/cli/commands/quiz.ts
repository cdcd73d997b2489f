import { type Command, InvalidArgumentError, Option } from 'commander'
import { showExamples } from '../help-examples.ts'
import type { QuizOptions } from '../quiz-options.ts'
import type { Shell } from '../shell.ts'

/** `stowage quiz`: asks the questions of notes, or the built-in ones, and explains each answer by simulation. */
export function defineQuiz(program: Command, shell: Shell): void {
  const command = program
    .command('quiz')
    .description('practise exam questions: answers are explained by simulation')
    .argument('[notes]', 'note in Markdown, folder of notes, or built-in', 'built-in')
    .option('--mock', 'mock exam: answers can be changed and flagged, and are shown at the end')
    .option('--drill', 'change one fact of a question and ask which option wins now')
    .option('--wrong', 'ask only what was wrong the last time')
    .option('--fresh', 'start anew instead of going on where Ctrl-C stopped')
    .option('--minutes <n>', 'end after so many minutes', positive)
    .option('--count <n>', 'ask so many questions', wholePositive)
    .option(
      '--seed <n>',
      'shuffle by this number (default: anew each time; with --answers, the order of the notes)',
      whole,
    )
    .addOption(new Option('--lang <language>', 'language (default: that of the notes)').choices(['en', 'ko']))
    .option(
      '--answers <file>',
      'take the answers from a file of lines such as "1 B", or JSON; - for the standard input',
    )
    .option('--json', 'with --answers: print the result as JSON')
    .option('--prices <file>', 'price book of your own, laid over the built-in one')
    .action(async (notes: string, options: QuizOptions) => {
      const { quiz } = await import('../quiz.ts')
      await quiz(notes, options, shell)
    })
  showExamples(command, [
    ['stowage quiz', 'built-in questions, explained one by one'],
    ['stowage quiz --mock --minutes 60', 'a mock exam'],
    ['stowage quiz notes --wrong', 'your own notes: what went wrong before'],
    ['stowage quiz --drill --count 5', 'change one fact: what wins now?'],
    ['stowage quiz notes --answers answers.txt --json', 'for programs'],
  ])
}

function whole(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw new InvalidArgumentError('Expected a whole number.')
  return value
}

function wholePositive(text: string): number {
  const value = whole(text)
  if (value === 0) throw new InvalidArgumentError('Expected a number from 1 on.')
  return value
}

function positive(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('Expected a number above 0.')
  return value
}
