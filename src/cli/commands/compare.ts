import type { Command } from 'commander'
import type { CompareOptions } from '../compare-sources.ts'
import { showExamples } from '../help-examples.ts'
import { addScenarioOptions } from '../scenario-options.ts'
import type { Shell } from '../shell.ts'

/** `stowage compare`: what differs between two scenarios, and between their outcomes. */
export function defineCompare(program: Command, shell: Shell): void {
  const command = program
    .command('compare')
    .description('show what differs between two scenarios: input, verdict, costs, criteria')
    .argument('<before>', 'scenario file or name of a built-in scenario')
    .argument('<after>', 'another one, or the same with other settings')
    .option('--set-after <path=value>', 'change the second scenario only; may be repeated', collect, [])
    .option('--json', 'as JSON')
    .option('-q, --quiet', 'show no progress')
    .action(async (before: string, after: string, options: CompareOptions) => {
      const { compareSources } = await import('../compare-sources.ts')
      await compareSources(before, after, options, shell)
    })
  addScenarioOptions(command)
  showExamples(command, [
    ['stowage compare this-year.yaml next-year.yaml', 'two files'],
    [
      'stowage compare trucking-fleet trucking-fleet --set-after datasets.raw.ingest="1 TB/day"',
      'one scenario before and after a change',
    ],
  ])
}

function collect(setting: string, settings: readonly string[]): readonly string[] {
  return [...settings, setting]
}
