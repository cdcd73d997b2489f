import type { DocumentOption } from '../../document/schema.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** An option as the report names it: **B** S3 data lake. */
export function optionLabel({ id, name }: Pick<DocumentOption, 'id' | 'name'>): string {
  return `**${escapeMarkdown(id)}** ${escapeMarkdown(name)}`
}
