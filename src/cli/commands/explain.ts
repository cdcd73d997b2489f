import { type Command, InvalidArgumentError, Option } from 'commander'
import { CRITERION_IDS, type CriterionId } from '../../decision/criterion-ids.ts'
import { nearestSpelling } from '../../scenarios/nearest-spelling.ts'
import type { ExplainOptions } from '../explain-source.ts'
import { showExamples } from '../help-examples.ts'
import { addScenarioOptions } from '../scenario-options.ts'
import type { Shell } from '../shell.ts'

/** `stowage explain`: follows a figure from the bill, or the value of a criterion, home to the scenario and its sources. */
export function defineExplain(program: Command, shell: Shell): void {
  const command = program
    .command('explain')
    .description('follow a cost home: scenario line, demand, formula, meter, price, source')
    .argument('<scenario>', 'scenario file, name of a built-in scenario, or - for the standard input')
    .option('--option <id>', 'option to explain (default: the recommended one)')
    .option('--month <month>', 'one billing month, such as 2027-03, instead of the whole horizon')
    .option('--meter <name>', 'one meter, by usage type, alias or label (stowage list meters)')
    .addOption(
      new Option('--criterion <id>', 'the value of a criterion instead of costs')
        .argParser(readCriterion)
        .conflicts(['month', 'meter', 'all']),
    )
    .option('--all', 'follow every meter home, not only the dearest')
    .option('--json', 'as JSON, every meter followed home')
    .option('-q, --quiet', 'show no progress')
    .action(async (scenario: string, options: ExplainOptions) => {
      const { explainSource } = await import('../explain-source.ts')
      await explainSource(scenario, options, shell)
    })
  addScenarioOptions(command)
  showExamples(command, [
    ['stowage explain trucking-fleet', 'where the cost of the recommended option comes from'],
    ['stowage explain trucking-fleet --option C --month 2027-03', 'one bill of another option'],
    ['stowage explain trucking-fleet --meter TimedStorage-ByteHrs', 'one meter, month by month'],
    ['stowage explain trucking-fleet --option D --criterion latency', 'what a criterion rests on'],
  ])
}

function readCriterion(text: string): CriterionId {
  const found = CRITERION_IDS.find((id) => id === text.trim().toLowerCase())
  if (found !== undefined) return found
  const near = nearestSpelling(text, CRITERION_IDS)
  const remedy = near === undefined ? `Criteria are ${CRITERION_IDS.join(', ')}.` : `Did you mean ${near}?`
  throw new InvalidArgumentError(`There is no criterion "${text}". ${remedy}`)
}
