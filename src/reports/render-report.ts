import type { ScenarioRun } from '../simulation/run-scenario.ts'
import type { Artifact } from './artifact.ts'
import type { Format } from './formats.ts'

/** What a report is made from. */
export interface ReportRequest {
  readonly run: ScenarioRun
  readonly formats: readonly Format[]
  /** The command that makes this report, for its last section. */
  readonly command?: string
}

type Renderer = (request: ReportRequest) => Promise<readonly Artifact[]>

/** Each renderer is loaded when its format is asked for: drawing pictures costs more to load than all the rest. */
const renderers: Readonly<Record<Format, Renderer>> = {
  md: async ({ run, formats, command }) => {
    const { renderMarkdown } = await import('./markdown/render-markdown.ts')
    const { chartsOfDocument } = await import('./report-charts/charts-of-document.ts')
    const drawn = formats.includes('png') ? chartsOfDocument(run.document) : []
    const charts = Object.fromEntries(drawn.map(({ name, title }) => [name, { path: chartPath(`${name}.png`), title }]))
    const content = renderMarkdown(run.document, command === undefined ? { charts } : { charts, command })
    return [{ name: 'report.md', content }]
  },
  json: async ({ run }) => {
    const { renderJson } = await import('./json.ts')
    return [{ name: 'decision.json', content: renderJson(run.document) }]
  },
  csv: async ({ run }) => {
    const { renderCsv } = await import('./csv.ts')
    return [{ name: 'costs.csv', content: renderCsv(run) }]
  },
  png: async ({ run }) => {
    const { chartsOfDocument } = await import('./report-charts/charts-of-document.ts')
    const { renderPng } = await import('./png/render-charts.ts')
    const files = await renderPng(chartsOfDocument(run.document))
    return files.map(({ name, content }) => ({ name: chartPath(name), content }))
  },
  focus: async ({ run }) => {
    const { renderFocus } = await import('./focus/render-focus.ts')
    return renderFocus(run)
  },
  policies: async ({ run }) => {
    const { renderPolicies } = await import('./policies/render-policies.ts')
    return renderPolicies(run.document)
  },
}

/** Renders one format of a report. What else the report has matters where one file refers to another. */
export async function renderFormat(format: Format, request: ReportRequest): Promise<readonly Artifact[]> {
  return renderers[format](request)
}

/** Renders a run in the formats asked for. The same run gives the same bytes. Writes nothing. */
export async function renderReport(request: ReportRequest): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = []
  for (const format of request.formats) artifacts.push(...(await renderFormat(format, request)))
  return artifacts
}

function chartPath(file: string): string {
  return `charts/${file}`
}
