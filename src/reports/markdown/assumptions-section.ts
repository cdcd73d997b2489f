import type { DecisionDocument } from '../../document/schema.ts'
import { escapeMarkdown, markdownCode } from './escape-markdown.ts'
import { markdownTable } from './markdown-table.ts'
import type { Section } from './render-markdown.ts'

/** What the scenario does not say: left out as unknown, or filled in; and choices of the models themselves. */
export function assumptionsSection({ unknowns, assumed, sources }: DecisionDocument): Section {
  const chosen = sources.filter(({ trust }) => trust === 'assumption')
  return [
    '## What is unknown and what is assumed',
    ...(unknowns.length === 0
      ? ['Nothing that the simulation needs is left unknown.']
      : [
          'Unknown: the scenario does not say, and nothing is counted for it. Write `none` there if there is none.',
          markdownTable(
            [{ title: 'Unknown' }, { title: 'Consequence' }],
            unknowns.map(({ path, consequence }) => [markdownCode(path), escapeMarkdown(consequence)]),
          ),
        ]),
    ...(assumed.length === 0
      ? []
      : [
          'Assumed: the scenario does not say, and this was filled in.',
          markdownTable(
            [{ title: 'Assumed' }, { title: 'Value' }, { title: 'Why' }],
            assumed.map(({ path, value, why }) => [markdownCode(path), escapeMarkdown(value), escapeMarkdown(why)]),
          ),
        ]),
    ...(chosen.length === 0
      ? []
      : [
          'Choices of the models that figures here rest on, to be questioned:',
          chosen
            .map(({ title, note }) => `- ${escapeMarkdown(note === undefined ? title : `${title}: ${note}`)}`)
            .join('\n'),
        ]),
  ]
}
