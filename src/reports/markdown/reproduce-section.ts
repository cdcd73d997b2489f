import type { DecisionDocument } from '../../document/schema.ts'
import { markdownCode } from './escape-markdown.ts'
import type { Section } from './render-markdown.ts'

/** Everything that the same report needs to come out again, byte for byte. */
export function reproduceSection(
  { tool, scenario, prices, seed }: DecisionDocument,
  command: string | undefined,
): Section {
  const facts = [
    `- ${tool.name} ${tool.version}`,
    `- scenario ${markdownCode(scenario.id)}, SHA-256 ${markdownCode(scenario.hash)}`,
    `- price book ${markdownCode(prices.id)} as of ${prices.asOf}`,
    `- seed ${seed}`,
  ]
  return [
    '## How to reproduce this',
    facts.join('\n'),
    ...(command === undefined ? [] : [['```sh', command.replace(/\s+/g, ' '), '```'].join('\n')]),
  ]
}
