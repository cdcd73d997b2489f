import { ChartJSNodeCanvas } from 'chartjs-node-canvas'
import type { Artifact } from '../artifact.ts'
import type { ChartDescription } from '../charts/chart.ts'
import { chartJsConfig } from '../charts/chart-js-config.ts'
import { CHART_SIZE } from '../charts/theme.ts'
import { registerFonts } from './register-fonts.ts'

let renderer: ChartJSNodeCanvas | undefined

/**
 * Draws charts as PNG files of 1200 × 640 pixels, in order and named after the charts. The same charts give the same bytes, whatever fonts the
 * system has.
 *
 * @throws RangeError when a chart cannot be drawn; see `checkChart`.
 */
export async function renderPng(charts: readonly ChartDescription[]): Promise<Artifact[]> {
  registerFonts()
  // One for the whole process: each further ChartJSNodeCanvas loads a second Chart.js, whose `instanceof` tests then fail.
  renderer ??= new ChartJSNodeCanvas({ ...CHART_SIZE })
  const files: Artifact[] = []
  for (const chart of charts) {
    const config = chartJsConfig(chart)
    const options = { ...config.options, devicePixelRatio: 1 }
    files.push({ name: `${chart.name}.png`, content: await renderer.renderToBuffer({ ...config, options }) })
  }
  return files
}
