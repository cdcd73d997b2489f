import type { Chart, ChartOptions, Plugin } from 'chart.js'
import type { ChartDescription } from './chart.ts'
import { drawSwatch } from './draw-look.ts'
import type { DrawingContext } from './drawing-context.ts'
import { seriesLook } from './palette.ts'
import { shortenText, wrapText } from './text-fit.ts'
import { fontOf, INK, TEXT, type TextRole } from './theme.ts'

/** What stands around a plot: its head above, its remarks below, and the room it leaves at its right. */
export interface Frame {
  readonly head: Pick<ChartDescription, 'title' | 'subtitle'>
  /** Printed above the vertical axis, level, so that nobody has to turn their head. */
  readonly axisCaption?: string
  /** Names of the series in their order, keyed by colour and texture; absent where they are named at the plot itself. */
  readonly key?: readonly string[]
  readonly notes: readonly string[]
  /** Width in pixels that labels need right of the plot. */
  readonly endRoom: (chart: Chart) => number
}

interface Line {
  readonly text: string
  readonly role: TextRole
  readonly color: string
  readonly x: number
  /** Middle of the line, from the top of its block. */
  readonly y: number
}

interface Swatch {
  readonly position: number
  readonly x: number
  readonly y: number
}

const MARGIN = 28
const GAP = 14
const SWATCH = { width: 22, height: 15, gap: 8, after: 26 }

/** The layout padding and the plugin that frame a plot. Both measure text on the chart's own canvas. */
export function framePlot(frame: Frame): { layout: NonNullable<ChartOptions['layout']>; plugin: Plugin } {
  return {
    layout: {
      padding: ({ chart }: { chart: Chart }) => ({
        left: MARGIN,
        right: MARGIN + frame.endRoom(chart),
        top: headOf(chart, frame).height,
        bottom: notesOf(chart, frame.notes).height,
      }),
    },
    plugin: {
      id: 'frame',
      beforeDraw: (chart) => {
        const ctx: DrawingContext = chart.ctx
        ctx.save()
        ctx.fillStyle = INK.paper
        ctx.fillRect(0, 0, chart.width, chart.height)
        ctx.restore()
      },
      afterDraw: (chart) => {
        const head = headOf(chart, frame)
        drawLines(chart.ctx, head.lines, 0)
        for (const { position, x, y } of head.swatches) {
          const half = SWATCH.height / 2
          drawSwatch(chart.ctx, seriesLook(position), {
            left: x,
            top: y - half,
            right: x + SWATCH.width,
            bottom: y + half,
          })
        }
        const notes = notesOf(chart, frame.notes)
        drawLines(chart.ctx, notes.lines, chart.height - notes.height)
      },
    },
  }
}

function headOf(chart: Chart, frame: Frame): { lines: Line[]; swatches: Swatch[]; height: number } {
  const ctx: DrawingContext = chart.ctx
  const width = chart.width - 2 * MARGIN
  const lines: Line[] = []
  const swatches: Swatch[] = []
  let top = MARGIN - 6
  const add = (text: string, role: TextRole, color: string, maxLines: number) => {
    for (const part of wrapIn(ctx, role, text, width, maxLines)) {
      lines.push({ text: part, role, color, x: MARGIN, y: top + TEXT[role].line / 2 })
      top += TEXT[role].line
    }
  }
  add(frame.head.title, 'title', INK.strong, 2)
  top += 3
  if (frame.head.subtitle) add(frame.head.subtitle, 'subtitle', INK.normal, 2)
  top += GAP
  if (frame.key) {
    ctx.font = fontOf('label')
    let x = MARGIN
    for (const [position, name] of frame.key.entries()) {
      const text = shortenText(name, width / 2, (part) => ctx.measureText(part).width)
      const needed = SWATCH.width + SWATCH.gap + ctx.measureText(text).width
      if (x > MARGIN && x + needed > MARGIN + width) {
        x = MARGIN
        top += TEXT.label.line + 6
      }
      const y = top + TEXT.label.line / 2
      swatches.push({ position, x, y })
      lines.push({ text, role: 'label', color: INK.normal, x: x + SWATCH.width + SWATCH.gap, y })
      x += needed + SWATCH.after
    }
    top += TEXT.label.line + GAP
  }
  if (frame.axisCaption) {
    add(frame.axisCaption, 'tick', INK.faint, 1)
    top += GAP
  }
  return { lines, swatches, height: top }
}

function notesOf(chart: Chart, notes: readonly string[]): { lines: Line[]; height: number } {
  const lines: Line[] = []
  let top = GAP
  for (const note of notes) {
    for (const text of wrapIn(chart.ctx, 'note', note, chart.width - 2 * MARGIN, 2)) {
      lines.push({ text, role: 'note', color: INK.faint, x: MARGIN, y: top + TEXT.note.line / 2 })
      top += TEXT.note.line
    }
  }
  return { lines, height: top + (notes.length > 0 ? GAP : 0) }
}

function wrapIn(ctx: DrawingContext, role: TextRole, text: string, width: number, maxLines: number): string[] {
  ctx.font = fontOf(role)
  return wrapText(text, width, maxLines, (part) => ctx.measureText(part).width)
}

function drawLines(ctx: DrawingContext, lines: readonly Line[], top: number): void {
  ctx.save()
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  for (const { text, role, color, x, y } of lines) {
    ctx.font = fontOf(role)
    ctx.fillStyle = color
    ctx.fillText(text, x, top + y)
  }
  ctx.restore()
}
