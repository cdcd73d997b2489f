import type { Chart, ChartConfiguration, Plugin } from 'chart.js'
import { valueScale } from './axes.ts'
import { linearTicks } from './axis-ticks.ts'
import { baseConfig } from './base-config.ts'
import type { WaterfallChart } from './chart.ts'
import type { DrawingContext } from './drawing-context.ts'
import { formatChange, formatValue } from './format-value.ts'
import { seriesLook } from './palette.ts'
import { rowScale } from './row-names.ts'
import { fontOf, INK } from './theme.ts'

const GAIN = seriesLook(0).color
const LOSS = seriesLook(1).color

interface Row {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly color: string
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
    return { name, start: 0, end: value, text: formatValue(value, format), color: INK.faint, total: true }
  }
  let level = chart.from.value
  const steps = chart.steps.map(({ name, change }): Row => {
    const start = level
    level += change
    return {
      name,
      start,
      end: level,
      text: formatChange(change, format),
      color: change < 0 ? LOSS : GAIN,
      total: false,
    }
  })
  return [total(chart.from), ...steps, total(chart.to)]
}

/** The change beside each bar, and a thin line from where one step ends to where the next begins. */
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
        const right = Math.max(end(chart, row), chart.scales.x!.getPixelForValue(row.start))
        ctx.fillText(row.text, right + 8, chart.getDatasetMeta(0).data[at]!.y)
      }
      ctx.restore()
    },
  }
}
