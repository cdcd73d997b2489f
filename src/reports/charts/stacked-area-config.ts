import type { Chart, ChartConfiguration, Plugin } from 'chart.js'
import { timeScale, valueScale } from './axes.ts'
import { linearTicks } from './axis-ticks.ts'
import { baseConfig } from './base-config.ts'
import type { StackedAreaChart } from './chart.ts'
import { drawTexture } from './draw-look.ts'
import type { DrawingContext } from './drawing-context.ts'
import { endLabels } from './end-labels.ts'
import { formatValue } from './format-value.ts'
import { seriesLook } from './palette.ts'
import { INK } from './theme.ts'

/** Parts of a whole over time. */
export function stackedAreaConfig(chart: StackedAreaChart): ChartConfiguration {
  const totals = chart.time.labels.map((_, at) => chart.series.reduce((sum, series) => sum + series.values[at]!, 0))
  const labels = endLabels(
    chart.series.map((series, position) => ({
      name: series.name,
      value: formatValue(series.values.at(-1)!, chart.value.format),
      look: seriesLook(position),
      key: 'swatch',
      strong: series.id === chart.highlight,
      end: (drawn) => {
        const edges = bandEdges(drawn, position).at(-1)
        return edges ? { x: edges.x, y: (edges.top + edges.bottom) / 2 } : null
      },
    })),
  )
  const base = baseConfig(
    { head: chart, axisCaption: chart.value.title, notes: chart.notes ?? [], endRoom: labels.room },
    [bandTextures(chart.series.length), labels.plugin],
    (position, at) => formatValue(chart.series[position]!.values[at]!, chart.value.format),
  )
  const axis = linearTicks(0, Math.max(...totals), chart.value.format)
  return {
    type: 'line',
    data: {
      labels: [...chart.time.labels],
      datasets: chart.series.map((series, position) => ({
        label: series.name,
        data: [...series.values],
        backgroundColor: seriesLook(position).color,
        borderColor: INK.paper,
        borderWidth: 1,
        pointRadius: 0,
        fill: position === 0 ? 'origin' : '-1',
      })),
    },
    options: {
      ...base.options,
      scales: {
        x: { ...timeScale(chart.time), offset: false },
        y: { ...valueScale(chart.value.title, chart.value.format, axis, false, false), stacked: true },
      },
    },
    plugins: base.plugins,
  }
}

function bandEdges(chart: Chart, position: number): { x: number; top: number; bottom: number }[] {
  const floor = chart.scales.y!.getPixelForValue(0)
  const below = position === 0 ? [] : chart.getDatasetMeta(position - 1).data
  return chart
    .getDatasetMeta(position)
    .data.map((point, at) => ({ x: point.x, top: point.y, bottom: below[at]?.y ?? floor }))
}

function bandTextures(count: number): Plugin {
  return {
    id: 'band-textures',
    afterDatasetsDraw: (chart) => {
      const ctx: DrawingContext = chart.ctx
      for (let position = 0; position < count; position += 1) {
        const edges = bandEdges(chart, position)
        ctx.save()
        ctx.beginPath()
        for (const { x, top } of edges) ctx.lineTo(x, top)
        for (const { x, bottom } of edges.toReversed()) ctx.lineTo(x, bottom)
        ctx.closePath()
        ctx.clip()
        drawTexture(ctx, seriesLook(position).texture, chart.chartArea)
        ctx.restore()
      }
    },
  }
}
