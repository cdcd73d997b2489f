import type { BarElement, Chart, ChartConfiguration, Plugin } from 'chart.js'
import { valueScale } from './axes.ts'
import { linearTicks } from './axis-ticks.ts'
import { baseConfig } from './base-config.ts'
import type { WaterfallChart } from './chart.ts'
import { drawTexture } from './draw-look.ts'
import type { DrawingContext } from './drawing-context.ts'
import { formatChange, formatFine } from './format-value.ts'
import { seriesLook, type Texture } from './palette.ts'
import { rowScale } from './row-names.ts'
import { fontOf, INK } from './theme.ts'

const GAIN = seriesLook(0)
const LOSS = seriesLook(1)

interface Row {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly color: string
  readonly texture: Texture
  readonly total: boolean
}

/** How one total becomes another, a row a step. */
export function waterfallConfig(chart: WaterfallChart): ChartConfiguration {
  const rows = rowsOf(chart)
  const reach = rows.flatMap((row) => [row.start, row.end])
  const axis = linearTicks(Math.min(...reach), Math.max(...reach), chart.value.format)
  const base = baseConfig(
    { head: chart, notes: chart.notes ?? [], endRoom: () => 60 },
    [stepMarks(rows)],
    (_, at) => rows[at]!.text,
  )
  return {
    type: 'bar',
    data: {
      labels: rows.map((row) => row.name),
      datasets: [
        {
          label: chart.value.title,
          data: rows.map((row) => [row.start, row.end]),
          backgroundColor: rows.map((row) => row.color),
          borderSkipped: false,
          maxBarThickness: 40,
        },
      ],
    },
    options: {
      ...base.options,
      indexAxis: 'y',
      scales: {
        x: valueScale(chart.value.title, chart.value.format, axis, false, true),
        y: rowScale(rows.map((row) => ({ name: row.name, strong: row.total }))),
      },
    },
    plugins: base.plugins,
  }
}

function rowsOf(chart: WaterfallChart): Row[] {
  const { format } = chart.value
  const total = ({ name, value }: WaterfallChart['from']): Row => {
    return {
      name,
      start: 0,
      end: value,
      text: formatFine(value, format),
      color: INK.faint,
      texture: 'plain',
      total: true,
    }
  }
  let level = chart.from.value
  const steps = chart.steps.map(({ name, change }): Row => {
    const start = level
    level += change
    const { color, texture } = change < 0 ? LOSS : GAIN
    return {
      name,
      start,
      end: level,
      text: formatChange(change, format),
      color,
      texture,
      total: false,
    }
  })
  return [total(chart.from), ...steps, total(chart.to)]
}

/** The texture of each bar and the change beside it, and a thin line from where one step ends to where the next begins. */
function stepMarks(rows: readonly Row[]): Plugin {
  const end = (chart: Chart, row: Row) => chart.scales.x!.getPixelForValue(row.end)
  return {
    id: 'step-marks',
    beforeDatasetsDraw: (chart) => {
      const ctx: DrawingContext = chart.ctx
      const bars = chart.getDatasetMeta(0).data
      ctx.save()
      ctx.strokeStyle = INK.faint
      ctx.lineWidth = 1
      ctx.beginPath()
      for (const [at, row] of rows.slice(0, -1).entries()) {
        ctx.moveTo(end(chart, row), bars[at]!.y)
        ctx.lineTo(end(chart, row), bars[at + 1]!.y)
      }
      ctx.stroke()
      ctx.restore()
    },
    afterDatasetsDraw: (chart) => {
      const ctx: DrawingContext = chart.ctx
      ctx.save()
      ctx.font = fontOf('label', 600)
      ctx.fillStyle = INK.strong
      ctx.textAlign = 'left'
      ctx.textBaseline = 'middle'
      for (const [at, row] of rows.entries()) {
        const bar = chart.getDatasetMeta(0).data[at] as BarElement
        const { base, height } = bar.getProps(['base', 'height'], true)
        const [left, right] = [Math.min(bar.x, base), Math.max(bar.x, base)]
        const box = { left, right, top: bar.y - height / 2, bottom: bar.y + height / 2 }
        ctx.save()
        ctx.beginPath()
        ctx.rect(left, box.top, right - left, height)
        ctx.clip()
        drawTexture(ctx, row.texture, box)
        ctx.restore()
        ctx.fillText(row.text, right + 8, bar.y)
      }
      ctx.restore()
    },
  }
}
