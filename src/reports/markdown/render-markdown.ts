import type { DecisionDocument } from '../../document/schema.ts'
import { accessSection } from './access-section.ts'
import { assumptionsSection } from './assumptions-section.ts'
import { continuitySection } from './continuity-section.ts'
import { costSection } from './cost-section.ts'
import { criteriaSection } from './criteria-section.ts'
import { enginesSection } from './engines-section.ts'
import { evidenceSection } from './evidence-section.ts'
import { findingsSection } from './findings-section.ts'
import { firmnessSection } from './firmness-section.ts'
import { reachSection } from './reach-section.ts'
import { reproduceSection } from './reproduce-section.ts'
import { searchSection } from './search-section.ts'
import { sourcesSection } from './sources-section.ts'
import { uncertaintySection } from './uncertainty-section.ts'
import { verdictSection } from './verdict-section.ts'
import { whyNotSection } from './why-not-section.ts'
import { workloadSection } from './workload-section.ts'

/** What a Markdown report needs beside the document. */
export interface MarkdownOptions {
  /** Charts that lie beside the report, by the name of their description; those not named are not shown. */
  readonly charts?: Readonly<Record<string, ReportChart>>
  /** The command that makes this report, for the last section. */
  readonly command?: string
}

/** A drawn chart: its file as seen from the report, and its title for those who cannot see it. */
export interface ReportChart {
  readonly path: string
  readonly title: string
}

/** A heading with what stands under it; nothing for a section that has nothing to say. */
export type Section = readonly string[]

/** Draws the chart of a name into a section, where it exists. */
export type ShowChart = (name: string) => Section

/** The report in Markdown: the answer first, then the reasons, then everything it rests on. */
export function renderMarkdown(document: DecisionDocument, options: MarkdownOptions = {}): string {
  const chart: ShowChart = (name) => {
    const drawn = options.charts?.[name]
    return drawn === undefined ? [] : [`![${drawn.title.replace(/[[\]\\]/g, '\\$&')}](${drawn.path})`]
  }
  const sections: readonly Section[] = [
    verdictSection(document),
    whyNotSection(document, chart),
    firmnessSection(document, chart),
    uncertaintySection(document, chart),
    costSection(document, chart, options.command),
    criteriaSection(document),
    accessSection(document, chart),
    reachSection(document, chart),
    continuitySection(document),
    enginesSection(document, chart),
    findingsSection(document),
    searchSection(document),
    workloadSection(document, chart),
    assumptionsSection(document),
    evidenceSection(document),
    sourcesSection(document),
    reproduceSection(document, options.command),
  ]
  return `${sections.flat().join('\n\n')}\n`
}
