import { join } from 'node:path'
import { ChartJSNodeCanvas } from 'chartjs-node-canvas'
import { assetPath } from '../../scenarios/files/asset-path.ts'
import type { ChartDescription } from '../charts/chart.ts'
import { chartJsConfig } from '../charts/chart-js-config.ts'
import { CHART_SIZE } from '../charts/theme.ts'

/** A chart as a PNG file. */
export interface ChartPng {
  /** File name with its ending. */
  readonly name: string
  readonly bytes: Uint8Array
}

const FONTS = [
  { file: 'inter-latin-400-normal.woff2', family: 'Inter', weight: '400' },
  { file: 'inter-latin-600-normal.woff2', family: 'Inter', weight: '600' },
  { file: 'inter-latin-ext-400-normal.woff2', family: 'Inter Extended', weight: '400' },
  { file: 'noto-sans-kr-korean-400-normal.woff2', family: 'Noto Sans KR', weight: '400' },
] as const

/** Pixels of the file to one of the layout: sharp on a dense screen. */
const DENSITY = 1

let renderer: ChartJSNodeCanvas | undefined

/**
 * Draws charts as PNG files, in order. The same charts give the same bytes, whatever fonts the system has.
 *
 * @throws RangeError when a chart cannot be drawn.
 */
export async function renderPng(charts: readonly ChartDescription[]): Promise<ChartPng[]> {
  const files: ChartPng[] = []
  for (const chart of charts) {
    const config = chartJsConfig(chart)
    const bytes = await theRenderer().renderToBuffer({
      ...config,
      options: { ...config.options, devicePixelRatio: DENSITY },
    })
    files.push({ name: `${chart.name}.png`, bytes })
  }
  return files
}

// One for the whole process: each further ChartJSNodeCanvas loads a second Chart.js, whose `instanceof` tests then fail.
function theRenderer(): ChartJSNodeCanvas {
  if (renderer === undefined) {
    renderer = new ChartJSNodeCanvas({ ...CHART_SIZE })
    const folder = assetPath('fonts')
    for (const { file, family, weight } of FONTS) renderer.registerFont(join(folder, file), { family, weight })
  }
  return renderer
}
