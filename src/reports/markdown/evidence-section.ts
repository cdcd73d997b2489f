import { criterion } from '../../decision/criteria.ts'
import { CRITERION_IDS } from '../../decision/criterion-ids.ts'
import { formatLevel } from '../../document/format-level.ts'
import type { DecisionDocument, DocumentOption } from '../../document/schema.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { evidenceText } from './evidence-text.ts'
import type { Section } from './render-markdown.ts'

/** The steps behind each level, folded away: one fold for each option. */
export function evidenceSection({ options }: DecisionDocument): Section {
  const folds = options.flatMap(fold)
  return folds.length === 0 ? [] : ['## Where each level comes from', ...folds]
}

function fold(option: DocumentOption): Section {
  const lines = CRITERION_IDS.flatMap((id) => {
    const { value, evidence } = option.criteria[id]
    const steps = [...new Set(evidence.map(evidenceText))]
    if (steps.length === 0) return []
    return [
      `- **${criterion(id).title}: ${escapeMarkdown(formatLevel(id, value))}**`,
      ...steps.map((step) => `  - ${step}`),
    ]
  })
  if (lines.length === 0) return []
  const title = `${option.id}, ${option.name}`.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return [`<details><summary>${title}</summary>`, lines.join('\n'), '</details>']
}
