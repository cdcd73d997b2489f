import type { Chart, Plugin } from 'chart.js'
import { drawMarker, drawSwatch } from './draw-look.ts'
import type { DrawingContext } from './drawing-context.ts'
import type { SeriesLook } from './palette.ts'
import { spreadLabels } from './spread-labels.ts'
import { balanceText, shortenText } from './text-fit.ts'
import { fontOf, INK, TEXT } from './theme.ts'

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

/** Names each series at its end instead of in a legend; labels that would touch are moved apart and led to their line. */
export function endLabels(labels: readonly EndLabel[]): { room: (chart: Chart) => number; plugin: Plugin } {
  const compose = (chart: Chart) =>
    labels.map((label) => composeLabel(chart.ctx, label, labels.length > 8 ? 1 : labels.length > 5 ? 2 : 3))
  return {
    room: (chart) => LEADER + KEY_WIDTH + Math.max(...compose(chart).map((label) => label.width)),
    plugin: {
      id: 'end-labels',
      afterDatasetsDraw: (chart) => {
        const shown = compose(chart).flatMap((text, index) => {
          const end = labels[index]!.end(chart)
          return end ? [{ label: labels[index]!, text, end }] : []
        })
        const wishes = shown.map(({ text, end }) => ({
          centre: end.y,
          height: text.lines * TEXT.label.line + SPACE / 2,
        }))
        // Labels may use the height of the tick labels below the plot too, which stand further left.
        const centres = spreadLabels(wishes, chart.chartArea.top - SPACE, chart.height - SPACE)
        for (const [index, { label, text, end }] of shown.entries()) drawLabel(chart, label, text, end, centres[index]!)
      },
    },
  }
}

function composeLabel(ctx: DrawingContext, label: EndLabel, maxLines: number): Label {
  const weight = label.strong ? 600 : 400
  const width = maxLines === 1 ? NAME_WIDTH.single : NAME_WIDTH.wrapped
  const measure = (text: string) => ctx.measureText(text).width
  ctx.font = fontOf('label', 600)
  const valueWidth = measure(label.value)
  ctx.font = fontOf('label', weight)
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

function drawLabel(chart: Chart, label: EndLabel, text: Label, end: { x: number; y: number }, centre: number): void {
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
  const top = centre - (text.lines * TEXT.label.line) / 2
  for (const piece of text.pieces) {
    ctx.font = fontOf('label', piece.weight)
    ctx.fillText(piece.text, left + KEY_WIDTH - 6 + piece.x, top + (piece.line + 0.5) * TEXT.label.line)
  }
  ctx.restore()
}
