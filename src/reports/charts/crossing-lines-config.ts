import type { Chart, ChartConfiguration, Plugin } from 'chart.js'
import { valueScale } from './axes.ts'
import { linearTicks } from './axis-ticks.ts'
import { baseConfig } from './base-config.ts'
import type { CrossingLine, CrossingLinesChart } from './chart.ts'
import type { DrawingContext } from './drawing-context.ts'
import { endLabels } from './end-labels.ts'
import { formatValue } from './format-value.ts'
import { seriesLook } from './palette.ts'
import { fontOf, INK } from './theme.ts'

/** Width in pixels that the figure beside a ring takes up. */
const LABEL_ROOM = 70

/** Differences that are rounding alone: lines that meet at an end do not cross there. */
const MEET = 1e-9

/** Where the leader changes, from left to right. */
export function leaderChanges(lines: readonly CrossingLine[]): readonly { at: number; value: number }[] {
  const crossings = lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b) => {
      const [atStart, atEnd] = [a.from - b.from, a.to - b.to]
      if (Math.abs(atStart) < MEET || Math.abs(atEnd) < MEET || atStart * atEnd > 0) return []
      const at = atStart / (atStart - atEnd)
      return [{ at, value: a.from + at * (a.to - a.from) }]
    }),
  )
  return crossings
    .filter(({ at, value }) => lines.every(({ from, to }) => from + at * (to - from) <= value + 1e-9))
    .sort((a, b) => a.at - b.at)
    .filter(({ at }, index, all) => index === 0 || at - all[index - 1]!.at > 1e-9)
}

/** Straight lines from one end of a share to the other, with a mark at what is stated and a ring wherever the leader changes. */
export function crossingLinesConfig(chart: CrossingLinesChart): ChartConfiguration {
  const { lines, value, across } = chart
  const labels = endLabels(
    lines.map(({ id, name, to }, position) => ({
      name,
      value: formatValue(to, value.format),
      look: seriesLook(position),
      key: 'marker',
      strong: id === chart.highlight,
      end: (drawn) => drawn.getDatasetMeta(position).data[1] ?? null,
    })),
  )
  const values = lines.flatMap(({ from, to }) => [from, to])
  const base = baseConfig(
    { head: chart, axisCaption: value.title, notes: chart.notes ?? [], endRoom: labels.room },
    [marks(chart), labels.plugin],
    (position, at) => formatValue(at === 0 ? lines[position]!.from : lines[position]!.to, value.format),
  )
  return {
    type: 'line',
    data: {
      datasets: lines.map(({ id, name, from, to }, position) => {
        const look = seriesLook(position)
        const strong = id === chart.highlight
        return {
          label: name,
          data: [
            { x: 0, y: from },
            { x: 1, y: to },
          ],
          borderColor: look.color,
          backgroundColor: look.color,
          borderWidth: strong ? 4.5 : 2.5,
          borderDash: [...look.dash],
          pointStyle: look.marker,
          pointRadius: 5,
          order: strong ? -1 : position,
          clip: false as const,
        }
      }),
    },
    options: {
      ...base.options,
      scales: {
        x: valueScale(across.title, across.format, linearTicks(0, 1, across.format, 5), false, true),
        y: valueScale(value.title, value.format, linearTicks(0, Math.max(...values), value.format), false, false),
      },
    },
    plugins: base.plugins,
  }
}

function marks(chart: CrossingLinesChart): Plugin {
  return {
    id: 'crossing-marks',
    beforeDatasetsDraw: (drawn) => {
      const ctx: DrawingContext = drawn.ctx
      const x = drawn.scales.x!.getPixelForValue(chart.mark.at)
      ctx.save()
      ctx.strokeStyle = INK.faint
      ctx.lineWidth = 1.5
      ctx.setLineDash([4, 4])
      ctx.beginPath()
      ctx.moveTo(x, drawn.chartArea.top)
      ctx.lineTo(x, drawn.chartArea.bottom)
      ctx.stroke()
      ctx.restore()
      writeAt(drawn, chart.mark.name, x, drawn.chartArea.bottom - 14)
    },
    afterDatasetsDraw: (drawn) => {
      const ctx: DrawingContext = drawn.ctx
      let free = 0
      for (const { at, value } of leaderChanges(chart.lines)) {
        const [x, y] = [drawn.scales.x!.getPixelForValue(at), drawn.scales.y!.getPixelForValue(value)]
        ctx.save()
        ctx.strokeStyle = INK.strong
        ctx.lineWidth = 2
        ctx.beginPath()
        ctx.arc(x, y, 9, 0, 2 * Math.PI)
        ctx.stroke()
        ctx.restore()
        // Of rings too close together for two figures, the first is named.
        if (x >= free) writeAt(drawn, formatValue(at, chart.across.format), x, y - 20)
        free = Math.max(free, x + LABEL_ROOM)
      }
    },
  }
}

/** Text beside a pixel, on the side that has room for it. */
function writeAt(chart: Chart, text: string, x: number, y: number): void {
  const ctx: DrawingContext = chart.ctx
  ctx.save()
  ctx.font = fontOf('note', 600)
  const width = ctx.measureText(text).width
  const left = x + 8 + width > chart.chartArea.right ? x - 8 - width : x + 8
  ctx.fillStyle = INK.paper
  ctx.fillRect(left - 3, y - 10, width + 6, 20)
  ctx.fillStyle = INK.strong
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  ctx.fillText(text, left, y)
  ctx.restore()
}
