import type { BarElement, Chart, ChartConfiguration, Plugin } from 'chart.js'
import { valueScale } from './axes.ts'
import { linearTicks, logTicks } from './axis-ticks.ts'
import { baseConfig } from './base-config.ts'
import type { RangeBarChart } from './chart.ts'
import { drawTexture } from './draw-look.ts'
import type { DrawingContext } from './drawing-context.ts'
import { formatFine } from './format-value.ts'
import { seriesLook } from './palette.ts'
import { rowScale } from './row-names.ts'
import { fontOf, INK } from './theme.ts'

/** Bars thinner than this leave no room for text beside them. */
const LEAST_HEIGHT = 11
/** A range of a single value would have no length to see. */
const LEAST_LENGTH = 5

/** Ranges of several series side by side in each row, from their low to their high end. */
export function rangeBarConfig(chart: RangeBarChart): ChartConfiguration {
  const ranges = chart.series.flatMap((series) => series.ranges.filter((range) => range !== null))
  const ends = [...ranges.flatMap(({ low, high }) => [low, high]), ...(chart.mark ? [chart.mark.value] : [])]
  const log = chart.value.scale !== 'linear' && ends.every((end) => end > 0)
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const axis = log
    ? logTicks(least, most, chart.value.format)
    : linearTicks(Math.min(0, least), most, chart.value.format)
  const title = log ? `${chart.value.title} (logarithmic axis)` : chart.value.title
  const text = (position: number, at: number): string => {
    const range = chart.series[position]!.ranges[at]
    if (range === null || range === undefined) return chart.absent
    const [low, high] = [range.low, range.high].map((end) => formatFine(end, chart.value.format))
    const [from, to] = [range.lowAt, range.highAt].map((where) => (where === undefined ? '' : ` at ${where}`))
    const figures = low === high ? low! : `${low}${from} to ${high}${to}`
    return range.remark === undefined ? figures : `${figures}; ${range.remark}`
  }
  const base = baseConfig(
    {
      head: chart,
      key: chart.series.map((series) => series.name),
      notes: chart.notes ?? [],
      endRoom: (drawn) => {
        drawn.ctx.font = fontOf('note')
        const texts = chart.series.flatMap(({ ranges }, position) => ranges.map((_, at) => text(position, at)))
        return Math.max(...texts.map((part) => drawn.ctx.measureText(part).width)) + 12
      },
    },
    [
      rangeMarks(chart, text),
      ...(chart.mark ? [markLine(chart.mark.value, [6, 4])] : []),
      ...(log || least >= 0 ? [] : [markLine(0, [])]),
    ],
    text,
  )
  return {
    type: 'bar',
    data: {
      labels: chart.categories.map((category) => category.name),
      datasets: chart.series.map((series, position) => ({
        label: series.name,
        data: series.ranges.map((range) => (range === null ? null : ([range.low, range.high] as [number, number]))),
        backgroundColor: seriesLook(position).color,
        borderSkipped: false,
        minBarLength: LEAST_LENGTH,
        maxBarThickness: 26,
        categoryPercentage: 0.8,
        barPercentage: 0.84,
      })),
    },
    options: {
      ...base.options,
      indexAxis: 'y',
      scales: {
        x: valueScale(title, chart.value.format, axis, log, true),
        y: rowScale(chart.categories.map(({ name, note }) => ({ name, note, strong: false }))),
      },
    },
    plugins: base.plugins,
  }
}

/** Textures over the bars and their figures beside them; where there is no bar, what that means. */
function rangeMarks(chart: RangeBarChart, text: (position: number, at: number) => string): Plugin {
  return {
    id: 'range-marks',
    afterDatasetsDraw: (drawn) => {
      const ctx: DrawingContext = drawn.ctx
      for (const [position, series] of chart.series.entries()) {
        for (const [at, range] of series.ranges.entries()) {
          const bar = boxOf(drawn, position, at, range === null)
          ctx.save()
          if (range !== null) {
            ctx.beginPath()
            ctx.rect(bar.left, bar.top, bar.right - bar.left, bar.bottom - bar.top)
            ctx.clip()
            drawTexture(ctx, seriesLook(position).texture, bar)
          }
          ctx.restore()
          if (bar.bottom - bar.top < LEAST_HEIGHT) continue
          ctx.save()
          ctx.font = fontOf('note', series.id === chart.highlight ? 600 : 400)
          ctx.fillStyle = range === null ? INK.faint : INK.strong
          ctx.textAlign = 'left'
          ctx.textBaseline = 'middle'
          const [words, level] = [text(position, at), (bar.top + bar.bottom) / 2]
          const ink = ctx.fillStyle
          // A mark that runs through the rows would strike the words out.
          ctx.fillStyle = INK.paper
          ctx.fillRect(bar.right + 4, level - 9, ctx.measureText(words).width + 6, 18)
          ctx.fillStyle = ink
          ctx.fillText(words, bar.right + 7, level)
          ctx.restore()
        }
      }
    },
  }
}

function boxOf(drawn: Chart, position: number, at: number, absent: boolean) {
  const bar = drawn.getDatasetMeta(position).data[at] as BarElement
  const { base, height } = bar.getProps(['base', 'height'], true)
  const left = drawn.chartArea.left
  return {
    left: absent ? left : Math.min(bar.x, base),
    right: absent ? left : Math.max(bar.x, base),
    top: bar.y - height / 2,
    bottom: bar.y + height / 2,
  }
}

function markLine(value: number, dash: number[]): Plugin {
  return {
    id: `mark-line-${value}`,
    beforeDatasetsDraw: (chart) => {
      const ctx: DrawingContext = chart.ctx
      const x = chart.scales.x!.getPixelForValue(value)
      ctx.save()
      ctx.strokeStyle = INK.strong
      ctx.lineWidth = 1.5
      ctx.setLineDash(dash)
      ctx.beginPath()
      ctx.moveTo(x, chart.chartArea.top)
      ctx.lineTo(x, chart.chartArea.bottom)
      ctx.stroke()
      ctx.restore()
    },
  }
}
