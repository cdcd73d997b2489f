import type { BarElement, Chart, ChartConfiguration, Plugin } from 'chart.js'
import { valueScale } from './axes.ts'
import { linearTicks } from './axis-ticks.ts'
import { baseConfig } from './base-config.ts'
import type { StackedBarChart } from './chart.ts'
import { cutLongBars } from './cut-long-bars.ts'
import { drawTexture } from './draw-look.ts'
import type { DrawingContext } from './drawing-context.ts'
import { formatValue } from './format-value.ts'
import { inkOn, seriesLook } from './palette.ts'
import { rowRole, rowScale } from './row-names.ts'
import { fontOf, INK } from './theme.ts'

/** Parts of a whole for each category, as rows of segments with their total at the end. */
export function stackedBarConfig(chart: StackedBarChart): ChartConfiguration {
  const totals = chart.categories.map((_, at) => chart.series.reduce((sum, series) => sum + series.values[at]!, 0))
  const { lengths, cut } = cutLongBars(totals)
  const axis = linearTicks(0, Math.max(...lengths), chart.value.format)
  const shares = lengths.map((length, at) => (totals[at]! > 0 ? length / totals[at]! : 0))
  const texts = totals.map((total) => (isWhole(total, chart) ? '' : formatValue(total, chart.value.format)))
  const cutNames = [...cut].map((at) => `${chart.categories[at]!.name} (${texts[at]!})`)
  const cutNote = `Drawn shorter than in scale, with parts in proportion: ${cutNames.join(', ')}.`
  const base = baseConfig(
    {
      head: chart,
      key: chart.series.map((series) => series.name),
      notes: [...(chart.notes ?? []), ...(cut.size > 0 ? [cutNote] : [])],
      endRoom: (drawn) => widest(drawn.ctx, texts),
    },
    [segmentMarks(chart), barEnds(texts, lengths, cut)],
    (position, at) => formatValue(chart.series[position]!.values[at]!, chart.value.format),
  )
  return {
    type: 'bar',
    data: {
      labels: chart.categories.map((category) => category.name),
      datasets: chart.series.map((series, position) => ({
        label: series.name,
        data: series.values.map((value, at) => value * shares[at]!),
        backgroundColor: seriesLook(position).color,
        borderColor: INK.paper,
        borderWidth: { left: 0, top: 0, bottom: 0, right: 1.5 },
        borderSkipped: false,
        maxBarThickness: 46,
        categoryPercentage: 0.86,
        barPercentage: 0.86,
      })),
    },
    options: {
      ...base.options,
      indexAxis: 'y',
      scales: {
        x: { ...valueScale(chart.value.title, chart.value.format, axis, false, true), stacked: true },
        y: {
          ...rowScale(chart.categories.map(({ id, name, note }) => ({ name, note, strong: id === chart.highlight }))),
          stacked: true,
        },
      },
    },
    plugins: base.plugins,
  }
}

/** Shares that make up a whole add up to 100 % in every row, which needs no saying. */
function isWhole(total: number, { value }: StackedBarChart): boolean {
  return value.format === 'percent' && Math.abs(total - 1) < 1e-6
}

function widest(ctx: DrawingContext, texts: readonly string[]): number {
  ctx.font = fontOf(rowRole(texts.length, 'label'), 600)
  return Math.max(...texts.map((text) => ctx.measureText(text).width)) + 10
}

function segmentMarks(chart: StackedBarChart): Plugin {
  return {
    id: 'segment-marks',
    afterDatasetsDraw: (drawn) => {
      const ctx: DrawingContext = drawn.ctx
      for (const [position, series] of chart.series.entries()) {
        for (const [at, value] of series.values.entries()) {
          const segment = segmentOf(drawn, position, at)
          if (segment.right - segment.left < 1) continue
          ctx.save()
          ctx.beginPath()
          ctx.rect(segment.left, segment.top, segment.right - segment.left, segment.bottom - segment.top)
          ctx.clip()
          drawTexture(ctx, seriesLook(position).texture, segment)
          ctx.restore()
          drawValue(ctx, formatValue(value, chart.value.format), seriesLook(position).color, segment)
        }
      }
    },
  }
}

function segmentOf(chart: Chart, position: number, at: number) {
  const bar = chart.getDatasetMeta(position).data[at] as BarElement
  const { base, height } = bar.getProps(['base', 'height'], true)
  return {
    left: Math.min(bar.x, base),
    right: Math.max(bar.x, base),
    top: bar.y - height / 2,
    bottom: bar.y + height / 2,
  }
}

/** The value inside its segment, on a patch of plain colour, where there is room for it. */
function drawValue(ctx: DrawingContext, text: string, color: string, segment: ReturnType<typeof segmentOf>): void {
  ctx.save()
  ctx.font = fontOf('note', 600)
  const width = ctx.measureText(text).width
  if (width + 12 <= segment.right - segment.left && segment.bottom - segment.top >= 18) {
    const middle = (segment.left + segment.right) / 2
    const level = (segment.top + segment.bottom) / 2
    ctx.fillStyle = color
    ctx.fillRect(middle - width / 2 - 4, level - 10, width + 8, 20)
    ctx.fillStyle = inkOn(color)
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.fillText(text, middle, level)
  }
  ctx.restore()
}

/** The total after each bar, and a break through the bars that are drawn shorter than they are. */
function barEnds(texts: readonly string[], lengths: readonly number[], cut: ReadonlySet<number>): Plugin {
  return {
    id: 'bar-ends',
    afterDatasetsDraw: (chart) => {
      const ctx: DrawingContext = chart.ctx
      ctx.save()
      ctx.textAlign = 'left'
      ctx.textBaseline = 'middle'
      for (const [at, text] of texts.entries()) {
        const { top, bottom } = segmentOf(chart, 0, at)
        const end = chart.scales.x!.getPixelForValue(lengths[at]!)
        ctx.font = fontOf(rowRole(texts.length, 'label'), 600)
        ctx.fillStyle = INK.strong
        ctx.fillText(text, end + 8, (top + bottom) / 2)
        if (cut.has(at)) drawBreak(ctx, end - 26, top, bottom)
      }
      ctx.restore()
    },
  }
}

function drawBreak(ctx: DrawingContext, x: number, top: number, bottom: number): void {
  ctx.save()
  ctx.strokeStyle = INK.paper
  ctx.lineWidth = 3
  for (const shift of [0, 9]) {
    ctx.beginPath()
    ctx.moveTo(x + shift - 4, bottom + 3)
    ctx.lineTo(x + shift + 8, top - 3)
    ctx.stroke()
  }
  ctx.restore()
}
