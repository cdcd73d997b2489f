import type { Command } from 'commander'
import { showExamples } from '../help-examples.ts'
import type { Shell } from '../shell.ts'

/** `stowage verify`: replays the published worked examples that come with Stowage. */
export function defineVerify(program: Command, shell: Shell): void {
  const command = program
    .command('verify')
    .description('replay published worked examples and set their figures beside ours')
    .option('--json', 'as JSON')
    .option('-q, --quiet', 'print nothing but errors')
    .action(async (options: { json?: boolean; quiet?: boolean }) => {
      const { writeVerification } = await import('../write-verification.ts')
      writeVerification(options, shell)
    })
  showExamples(command, [
    ['stowage verify', 'every figure, theirs and ours'],
    ['stowage verify --quiet', 'only an exit code: 1 when a difference is unexplained'],
  ])
}
