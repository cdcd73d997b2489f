import type { Chart, Plugin } from 'chart.js'
import { drawMarker, drawSwatch } from './draw-look.ts'
import type { DrawingContext } from './drawing-context.ts'
import type { SeriesLook } from './palette.ts'
import { spreadLabels } from './spread-labels.ts'
import { balanceText, shortenText } from './text-fit.ts'
import { fontOf, INK, TEXT, type TextRole } from './theme.ts'

/** A name and a last value, printed right of the plot where the series ends. */
export interface EndLabel {
  readonly name: string
  readonly value: string
  readonly look: SeriesLook
  readonly key: 'marker' | 'swatch'
  readonly strong: boolean
  /** Pixel at which the series ends; null when it has no point to show. */
  readonly end: (chart: Chart) => { readonly x: number; readonly y: number } | null
}

interface Piece {
  readonly text: string
  readonly weight: number
  readonly x: number
  readonly line: number
}

interface Label {
  readonly pieces: readonly Piece[]
  readonly lines: number
  readonly width: number
}

const NAME_WIDTH = { wrapped: 230, single: 300 } as const
const LEADER = 30
const KEY_WIDTH = 26
const SPACE = 8

interface Setting {
  readonly role: TextRole
  readonly maxLines: number
  readonly gap: number
}

/**
 * Names each series at its end instead of in a legend; labels that would touch are moved apart and led to their line. Of
 * more labels than fit, the first are printed.
 */
export function endLabels(labels: readonly EndLabel[]): { room: (chart: Chart) => number; plugin: Plugin } {
  const setting = settingFor(labels.length)
  const compose = (chart: Chart) => labels.map((label) => composeLabel(chart.ctx, label, setting))
  return {
    room: (chart) => LEADER + KEY_WIDTH + Math.max(...compose(chart).map((label) => label.width)),
    plugin: {
      id: 'end-labels',
      afterDatasetsDraw: (chart) => {
        const line = TEXT[setting.role].line
        // Labels may use the height of the axis below the plot too, whose own labels stand further left.
        const column = { top: chart.chartArea.top - SPACE, bottom: chart.scales.x!.bottom }
        let left = column.bottom - column.top
        const shown = compose(chart).flatMap((text, index) => {
          const end = labels[index]!.end(chart)
          const height = text.lines * line + setting.gap
          if (end === null || height > left) return []
          left -= height
          return [{ label: labels[index]!, text, end, height }]
        })
        const wishes = shown.map(({ end, height }) => ({ centre: end.y, height }))
        const centres = spreadLabels(wishes, column.top, column.bottom)
        for (const [index, { label, text, end }] of shown.entries()) {
          drawLabel(chart, label, text, end, centres[index]!, setting)
        }
      },
    },
  }
}

function settingFor(count: number): Setting {
  if (count <= 5) return { role: 'label', maxLines: 3, gap: 4 }
  if (count <= 8) return { role: 'label', maxLines: 2, gap: 4 }
  return { role: count <= 16 ? 'label' : 'dense', maxLines: 1, gap: count <= 16 ? 4 : 1 }
}

function composeLabel(ctx: DrawingContext, label: EndLabel, { role, maxLines }: Setting): Label {
  const weight = label.strong ? 600 : 400
  const width = maxLines === 1 ? NAME_WIDTH.single : NAME_WIDTH.wrapped
  const measure = (text: string) => ctx.measureText(text).width
  ctx.font = fontOf(role, 600)
  const valueWidth = measure(label.value)
  ctx.font = fontOf(role, weight)
  const names =
    maxLines === 1
      ? [shortenText(label.name, width - valueWidth - SPACE, measure)]
      : balanceText(label.name, width, maxLines, measure)
  const pieces: Piece[] = names.map((text, line) => ({ text, weight, x: 0, line }))
  const last = measure(names.at(-1)!)
  const sameLine = last + SPACE + valueWidth <= width
  const line = sameLine ? names.length - 1 : names.length
  const x = sameLine ? last + SPACE : 0
  pieces.push({ text: label.value, weight: 600, x, line })
  return { pieces, lines: line + 1, width: Math.max(x + valueWidth, ...names.map(measure)) }
}

function drawLabel(
  chart: Chart,
  label: EndLabel,
  text: Label,
  end: { x: number; y: number },
  centre: number,
  { role }: Setting,
): void {
  const ctx: DrawingContext = chart.ctx
  const left = chart.chartArea.right + LEADER
  ctx.save()
  ctx.strokeStyle = label.look.color
  ctx.lineWidth = 1
  ctx.beginPath()
  ctx.moveTo(end.x + 4, end.y)
  ctx.lineTo(left - 6, centre)
  ctx.stroke()
  if (label.key === 'marker') drawMarker(ctx, label.look.marker, label.look.color, left + 4, centre, 5.5)
  else drawSwatch(ctx, label.look, { left: left - 4, top: centre - 8, right: left + 14, bottom: centre + 8 })
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  ctx.fillStyle = INK.strong
  const top = centre - (text.lines * TEXT[role].line) / 2
  for (const piece of text.pieces) {
    ctx.font = fontOf(role, piece.weight)
    ctx.fillText(piece.text, left + KEY_WIDTH - 6 + piece.x, top + (piece.line + 0.5) * TEXT[role].line)
  }
  ctx.restore()
}
