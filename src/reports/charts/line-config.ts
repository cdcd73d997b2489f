import type { ChartConfiguration, Plugin } from 'chart.js'
import { timeScale, valueScale } from './axes.ts'
import { type AxisTicks, linearTicks, logTicks } from './axis-ticks.ts'
import { baseConfig } from './base-config.ts'
import type { ChartSeries, LineChart } from './chart.ts'
import type { DrawingContext } from './drawing-context.ts'
import { endLabels } from './end-labels.ts'
import { formatValue } from './format-value.ts'
import { seriesLook } from './palette.ts'
import { INK } from './theme.ts'

/** How many times higher than a third of the series the highest must be before a logarithmic axis serves them better. */
const FLATTENED = 8

/** Several series over time. */
export function lineConfig(chart: LineChart): ChartConfiguration {
  const log = usesLog(chart)
  const values = chart.series.flatMap((series) => [
    ...series.values.filter((value) => value !== null),
    ...(series.band === undefined ? [] : [...series.band.low, ...series.band.high]),
  ])
  const drawn = log ? values.filter((value) => value > 0) : values
  const axis: AxisTicks = log
    ? logTicks(Math.min(...drawn), Math.max(...drawn), chart.value.format)
    : linearTicks(Math.min(...values), Math.max(...values), chart.value.format)
  const title = log ? `${chart.value.title} (logarithmic axis)` : chart.value.title
  const labels = endLabels(
    chart.series.map((series, position) => {
      const last = series.values.findLastIndex((value) => value !== null && (!log || value > 0))
      return {
        name: series.name,
        value: last < 0 ? '' : formatValue(series.values[last]!, chart.value.format),
        look: seriesLook(position),
        key: 'marker',
        strong: series.id === chart.highlight,
        end: (drawn) => drawn.getDatasetMeta(position).data[last] ?? null,
      }
    }),
  )
  const base = baseConfig(
    {
      head: chart,
      axisCaption: title,
      notes: [
        ...(chart.notes ?? []),
        ...(drawn.length < values.length
          ? ['A logarithmic axis has no place for zero: such months are left out.']
          : []),
      ],
      endRoom: labels.room,
    },
    [bands(chart, log), labels.plugin],
    (position, at) => formatValue(chart.series[position]!.values[at] ?? 0, chart.value.format),
  )
  return {
    type: 'line',
    data: {
      labels: [...chart.time.labels],
      datasets: chart.series.map((series, position) =>
        lineDataset(series, position, log, series.id === chart.highlight),
      ),
    },
    options: {
      ...base.options,
      scales: { x: timeScale(chart.time), y: valueScale(title, chart.value.format, axis, log, false) },
    },
    plugins: base.plugins,
  }
}

/** How much of a band's colour is seen: enough to tell bands apart where two overlap. */
const BAND_OPACITY = 0.2

/** Bands beneath all lines, with an edge in the dash of their line, so that they can be told apart without colour. */
function bands(chart: LineChart, log: boolean): Plugin {
  return {
    id: 'bands',
    beforeDatasetsDraw: (drawn) => {
      const ctx: DrawingContext = drawn.ctx
      const { x, y } = drawn.scales
      const at = (value: number): number => y!.getPixelForValue(log ? Math.max(value, y!.min) : value)
      for (const [position, { band }] of chart.series.entries()) {
        if (band === undefined) continue
        const look = seriesLook(position)
        const edges = [band.low, band.high].map((edge) =>
          edge.map((value, index) => [x!.getPixelForValue(index), at(value)] as const),
        )
        ctx.save()
        ctx.beginPath()
        for (const [index, [across, up]] of [...edges[0]!, ...edges[1]!.toReversed()].entries())
          if (index === 0) ctx.moveTo(across, up)
          else ctx.lineTo(across, up)
        ctx.closePath()
        ctx.globalAlpha = BAND_OPACITY
        ctx.fillStyle = look.color
        ctx.fill()
        ctx.globalAlpha = 0.8
        ctx.strokeStyle = look.color
        ctx.lineWidth = 1
        ctx.setLineDash([...look.dash])
        for (const edge of edges) {
          ctx.beginPath()
          for (const [index, [across, up]] of edge.entries())
            if (index === 0) ctx.moveTo(across, up)
            else ctx.lineTo(across, up)
          ctx.stroke()
        }
        ctx.restore()
      }
    },
  }
}

function lineDataset(series: ChartSeries, position: number, log: boolean, strong: boolean) {
  const look = seriesLook(position)
  const every = Math.max(1, Math.ceil(series.values.length / 8))
  return {
    label: series.name,
    data: series.values.map((value) => (value !== null && log && value <= 0 ? null : value)),
    borderColor: look.color,
    backgroundColor: look.color,
    borderWidth: strong ? 4.5 : 2.5,
    borderDash: [...look.dash],
    borderJoinStyle: 'round' as const,
    pointStyle: look.marker,
    // Markers of different series stand in different months, so that close lines do not hide each other's.
    pointRadius: series.values.map((_, index) => ((index + position) % every === 0 ? 4.5 : 0)),
    pointBorderColor: INK.paper,
    pointBorderWidth: 1,
    // The recommended line lies on top.
    order: strong ? -1 : position,
    clip: false as const,
  }
}

function usesLog(chart: LineChart): boolean {
  const peaks = chart.series.map((series) => Math.max(...series.values.map((value) => value ?? 0)))
  const negative = chart.series.some((series) => series.values.some((value) => value !== null && value < 0))
  const highest = Math.max(...peaks)
  if (negative || highest <= 0 || chart.value.scale === 'linear') return false
  if (chart.value.scale === 'log') return true
  const low = peaks.filter((peak) => peak * FLATTENED < highest).length
  return chart.series.length > 1 && low * 3 >= chart.series.length
}
