import type { ChartConfiguration } from 'chart.js'
import type { ChartDescription, ChartKind, ChartOf } from './chart.ts'
import { checkChart } from './check-chart.ts'
import { crossingLinesConfig } from './crossing-lines-config.ts'
import { heatMapConfig } from './heat-map-config.ts'
import { lineConfig } from './line-config.ts'
import { rangeBarConfig } from './range-bar-config.ts'
import { stackedAreaConfig } from './stacked-area-config.ts'
import { stackedBarConfig } from './stacked-bar-config.ts'
import { waterfallConfig } from './waterfall-config.ts'

const CONFIGS: { readonly [K in ChartKind]: (chart: ChartOf<K>) => ChartConfiguration } = {
  line: lineConfig,
  'stacked-area': stackedAreaConfig,
  'stacked-bar': stackedBarConfig,
  'range-bar': rangeBarConfig,
  waterfall: waterfallConfig,
  'crossing-lines': crossingLinesConfig,
  'heat-map': heatMapConfig,
}

/**
 * The Chart.js configuration that draws a chart, on a canvas of any size and in any runtime. It holds everything, its
 * plugins included, and shares no object with another call's.
 *
 * @throws RangeError when the description holds what cannot be drawn; see `checkChart`.
 */
export function chartJsConfig(chart: ChartDescription): ChartConfiguration {
  checkChart(chart)
  return configOf(chart.kind, chart)
}

function configOf<K extends ChartKind>(kind: K, chart: ChartOf<K>): ChartConfiguration {
  return CONFIGS[kind](chart)
}
