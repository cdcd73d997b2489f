import type { Chart, ChartConfiguration, ChartOptions, Plugin } from 'chart.js'
import { tickStyle } from './axes.ts'
import { baseConfig } from './base-config.ts'
import type { HeatMapChart } from './chart.ts'
import { drawTexture } from './draw-look.ts'
import type { DrawingContext } from './drawing-context.ts'
import { inkOn, seriesLook } from './palette.ts'
import { shortenText } from './text-fit.ts'
import { FONT_FAMILY, fontOf, INK, TEXT } from './theme.ts'

type ScaleConfig = NonNullable<NonNullable<ChartOptions<'scatter'>['scales']>[string]>

/** Room in pixels that the longest label of a row may take, and the least between two labels of columns. */
const ROW_LABEL_WIDTH = 160
const COLUMN_LABEL_WIDTH = 96
const MOST_ROW_LABELS = 20
const MOST_COLUMN_LABELS = 11

/** Coloured fields on a grid, each in the colour and texture of the series that leads there. */
export function heatMapConfig(chart: HeatMapChart): ChartConfiguration {
  const { across, value, series, cells } = chart
  const fields = cells.flatMap((row, y) => row.flatMap((cell, x) => (cell === null ? [] : [{ x, y, ...cell }])))
  const base = baseConfig(
    {
      head: chart,
      axisCaption: value.title,
      key: series.map(({ name }) => name),
      notes: chart.notes ?? [],
      endRoom: () => 0,
    },
    [fieldMarks(chart)],
    (position, at) => {
      const { x, y } = fields.filter((field) => field.series === position)[at]!
      return `${across.labels[x]}, ${value.labels[y]}`
    },
  )
  return {
    type: 'scatter',
    data: {
      // The fields are drawn by the plugin; the points are what tooltips find.
      datasets: series.map(({ name }, position) => ({
        label: name,
        data: fields.filter((field) => field.series === position).map(({ x, y }) => ({ x, y })),
        backgroundColor: seriesLook(position).color,
        pointRadius: 0,
      })),
    },
    options: {
      ...base.options,
      scales: {
        x: { ...gridScale(across.labels, MOST_COLUMN_LABELS, COLUMN_LABEL_WIDTH), title: axisTitle(across.title) },
        y: gridScale(value.labels, MOST_ROW_LABELS, ROW_LABEL_WIDTH),
      },
    },
    plugins: base.plugins,
  }
}

/** An axis on which every label has a field, counted from 0; where there are too many, only some are printed. */
function gridScale(labels: readonly string[], most: number, width: number): ScaleConfig {
  const every = Math.ceil(labels.length / most)
  return {
    type: 'linear',
    min: -0.5,
    max: labels.length - 0.5,
    border: { display: false },
    grid: { display: false },
    afterBuildTicks: (scale) => {
      scale.ticks = labels.map((_, at) => ({ value: at })).filter(({ value }) => value % every === 0)
    },
    ticks: {
      ...tickStyle(),
      autoSkip: false,
      maxRotation: 0,
      callback(tick) {
        const ctx: DrawingContext = this.chart.ctx
        ctx.font = fontOf('tick')
        return shortenText(labels[Number(tick)] ?? '', width, (text) => ctx.measureText(text).width)
      },
    },
  }
}

function axisTitle(text: string) {
  return {
    text,
    display: true,
    align: 'start' as const,
    color: INK.faint,
    font: { family: FONT_FAMILY, size: TEXT.tick.size },
    padding: { top: 6 },
  }
}

function fieldMarks({ cells }: HeatMapChart): Plugin {
  return {
    id: 'fields',
    beforeDatasetsDraw: (drawn) => {
      for (const [y, row] of cells.entries())
        for (const [x, cell] of row.entries()) if (cell !== null) drawField(drawn, x, y, cell)
    },
  }
}

function drawField(
  drawn: Chart,
  x: number,
  y: number,
  cell: { readonly series: number; readonly text?: string },
): void {
  const ctx: DrawingContext = drawn.ctx
  const { x: across, y: up } = drawn.scales
  const box = {
    left: across!.getPixelForValue(x - 0.5) + 1,
    right: across!.getPixelForValue(x + 0.5) - 1,
    top: up!.getPixelForValue(y + 0.5) + 1,
    bottom: up!.getPixelForValue(y - 0.5) - 1,
  }
  const { color, texture } = seriesLook(cell.series)
  ctx.save()
  ctx.beginPath()
  ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  ctx.clip()
  ctx.fillStyle = color
  ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  drawTexture(ctx, texture, box)
  ctx.restore()
  if (cell.text === undefined) return
  ctx.save()
  ctx.font = fontOf('note', 600)
  const { width } = ctx.measureText(cell.text)
  if (width + 12 <= box.right - box.left && box.bottom - box.top >= 22) {
    const [middle, level] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    ctx.fillStyle = color
    ctx.fillRect(middle - width / 2 - 4, level - 10, width + 8, 20)
    ctx.fillStyle = inkOn(color)
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.fillText(cell.text, middle, level)
  }
  ctx.restore()
}
