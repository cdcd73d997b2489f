import type { Fact, Source } from '../quantities/source.ts'
import { tableCell as cell, schemaSections } from '../scenarios/schema-sections.ts'
import type { StorageModel } from './contract.ts'

/** The reference of a storage model in Markdown, made from its declaration: presets, settings, meters, and every fact with its source. */
export function modelReference(model: StorageModel): string {
  return [
    `# ${model.name}`,
    '',
    `Generated from the model by \`npm run docs\`. ${model.description} In a scenario: \`model: ${model.id}\`.`,
    '',
    '## Presets',
    '',
    '| preset | what it is | settings |',
    '| --- | --- | --- |',
    ...Object.entries(model.presets).map(
      ([name, { title, config }]) => `| \`${name}\` | ${cell(title)} | \`${cell(JSON.stringify(config))}\` |`,
    ),
    '',
    schemaSections(model.config, 'Settings').join('\n'),
    '## Facts',
    '',
    'Every limit, design figure and semantic that the simulation relies on. Trust: the provider’s own words, somebody else’s, derived by',
    'arithmetic on cited figures, or an assumption of ours that is to be questioned.',
    '',
    '| fact | value | source | as of | trust |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(model.facts).map(([key, fact]) => factRow(key, fact)),
    '',
  ].join('\n')
}

function factRow(key: string, { statement, value, unit, source }: Fact): string {
  const note = source.note === undefined ? '' : `; ${source.note}`
  return `| \`${key}\`: ${cell(statement)} | ${cell(written(value, unit))} | ${link(source)} | ${source.asOf} | ${source.trust}${cell(note)} |`
}

function written(value: Fact['value'], unit: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return `${typeof value === 'number' ? value : value.join(', ')} ${unit}`
}

function link({ title, url }: Source): string {
  return url === undefined ? cell(title) : `[${cell(title)}](<${url}>)`
}
