import { Argument, type Command } from 'commander'
import { showExamples } from '../help-examples.ts'
import type { Shell } from '../shell.ts'

/** `stowage schema`: the JSON Schema of the scenario language or of the decision document. */
export function defineSchema(program: Command, shell: Shell): void {
  const command = program
    .command('schema')
    .description('print a JSON Schema (draft 7), for editors and programs')
    .addArgument(
      new Argument('[of]', 'the scenario language, or the decision document of run --json')
        .choices(['scenario', 'decision'])
        .default('scenario'),
    )
    .action(async (of: 'scenario' | 'decision') => {
      const schema = of === 'scenario' ? await scenarioJsonSchema() : await decisionJsonSchema()
      shell.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
    })
  showExamples(command, [
    ['stowage schema > stowage.schema.json', 'complete scenarios in your editor'],
    ['stowage schema decision', 'the output of run --json'],
  ])
}

async function scenarioJsonSchema(): Promise<unknown> {
  const { scenarioJsonSchema: schema } = await import('../../scenarios/json-schema.ts')
  return schema()
}

async function decisionJsonSchema(): Promise<unknown> {
  const { decisionJsonSchema: schema } = await import('../../document/json-schema.ts')
  return schema()
}
