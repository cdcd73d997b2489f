import type { ChartConfiguration, Plugin } from 'chart.js'
import type { Frame } from './frame.ts'
import { framePlot } from './frame.ts'
import { FONT_FAMILY, TEXT } from './theme.ts'

/**
 * What all charts share: no motion, no built-in head or legend, the frame around the plot, and tooltips (on an
 * interactive canvas) with the value that `textAt` gives for a dataset and index.
 */
export function baseConfig(
  frame: Frame,
  plugins: readonly Plugin[],
  textAt: (datasetIndex: number, dataIndex: number) => string,
) {
  const { layout, plugin } = framePlot(frame)
  return {
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      layout,
      font: { family: FONT_FAMILY, size: TEXT.tick.size },
      interaction: { mode: 'index', intersect: false },
      plugins: {
        legend: { display: false },
        title: { display: false },
        subtitle: { display: false },
        tooltip: {
          callbacks: {
            label: ({ dataset, datasetIndex, dataIndex }) => `${dataset.label}: ${textAt(datasetIndex, dataIndex)}`,
          },
        },
      },
    } satisfies ChartConfiguration['options'],
    plugins: [plugin, ...plugins],
  }
}
