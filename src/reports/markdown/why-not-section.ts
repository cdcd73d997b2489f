import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { escapeMarkdown, markdownCode } from './escape-markdown.ts'
import type { Section, ShowChart } from './render-markdown.ts'

/** Each option that is not recommended in its own paragraph, and what every option is made of. */
export function whyNotSection({ options, recommendation }: DecisionDocument, chart: ShowChart): Section {
  const others = options.filter(({ id }) => id !== recommendation.option)
  const title = recommendation.option === null ? 'Why none qualifies' : 'Why not the others'
  return [
    ...(others.length === 0 ? [] : [`## ${title}`, ...others.map(paragraph)]),
    ...chart('score-contributions'),
    '## The options',
    options.map((option) => `- **${escapeMarkdown(option.id)}** ${stores(option)}`).join('\n'),
  ]
}

function paragraph({ id, name, reasons }: DocumentOption): string {
  return `**${escapeMarkdown(id)}, ${escapeMarkdown(name)}.** ${reasons.map(escapeMarkdown).join(' ')}`
}

function stores({ stores }: DocumentOption): string {
  const parts = stores.map(({ datasets, modelName, config }) => {
    const settings = settingsOf(config).map(markdownCode).join(', ')
    return `${escapeMarkdown(datasets.join(' and '))} on ${escapeMarkdown(modelName)}${settings === '' ? '' : ` (${settings})`}`
  })
  return `${parts.join('; ')}.`
}

/** Settings as `path: value`, without those that are switched off or empty. */
function settingsOf(config: unknown, path: readonly string[] = []): string[] {
  if (config === null || config === undefined || config === false) return []
  if (typeof config !== 'object') return [`${path.join('.')}: ${String(config)}`]
  if (Array.isArray(config) && config.every((item) => typeof item !== 'object'))
    return config.length === 0 ? [] : [`${path.join('.')}: ${config.join(', ')}`]
  return Object.entries(config).flatMap(([key, value]) => settingsOf(value, [...path, key]))
}
