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
  const parts = stores.map(({ datasets, modelName, written }) => {
    const settings = [
      ...(written.preset === undefined ? [] : [`preset ${markdownCode(written.preset)}`]),
      ...settingsOf(written.config).map(markdownCode),
    ]
    const where = `${escapeMarkdown(datasets.join(' and '))} on ${escapeMarkdown(modelName)}`
    return settings.length === 0 ? where : `${where}, ${settings.join(', ')}`
  })
  return `${parts.join('; ')}.`
}

/** Settings as `path: value`. */
function settingsOf(config: unknown, path: readonly string[] = []): string[] {
  if (config === undefined) return []
  const isGroup = typeof config === 'object' && config !== null && !Array.isArray(config)
  if (isGroup) return Object.entries(config).flatMap(([key, value]) => settingsOf(value, [...path, key]))
  return [`${path.join('.')}: ${typeof config === 'object' ? JSON.stringify(config) : String(config)}`]
}
