import { type Command, Option } from 'commander'
import type { ExamOptions } from '../exam-notes.ts'
import { showExamples } from '../help-examples.ts'
import type { Shell } from '../shell.ts'

/** `stowage exam`: reads study notes, simulates their questions and checks their answers and claims. */
export function defineExam(program: Command, shell: Shell): void {
  const command = program
    .command('exam')
    .description('read exam notes, simulate their questions, and check answers and claims')
    .argument('<notes>', 'note in Markdown, folder of notes, or - for the standard input')
    .option('--json', 'print every question with verdict, reasons and what was read, as JSON')
    .addOption(new Option('-f, --format <format>', 'form of the report').choices(['text', 'md']).default('text'))
    .addOption(
      new Option('--lang <language>', 'language of the answer (default: that of the note)').choices(['en', 'ko']),
    )
    .option('--scenario <file>', 'write the scenario that was read from the question, as YAML')
    .addOption(
      new Option('--export <format>', 'write the questions for Anki, Moodle (GIFT) or Obsidian').choices([
        'anki',
        'gift',
        'obsidian',
      ]),
    )
    .option('--out <file>', 'where to write the export; - for the standard output')
    .option('--prices <file>', 'price book of your own, laid over the built-in one')
    .option('--no-fail', 'end with exit code 0 even when a key disagrees')
    .action(async (path: string, options: ExamOptions) => {
      const { examNotes } = await import('../exam-notes.ts')
      await examNotes(path, options, shell)
    })
  showExamples(command, [
    ['stowage exam note.md', 'one note: the answer, why, and what was read'],
    ['stowage exam notes --no-fail', 'a folder as a table'],
    ['stowage exam note.md --json | jq ".questions[].verdict"', 'for programs'],
    ['stowage exam note.md --scenario question.yaml', 'the scenario behind it, to change and run'],
    ['stowage exam notes --export anki --out cards.txt', 'cards, with explanations by simulation'],
  ])
}
