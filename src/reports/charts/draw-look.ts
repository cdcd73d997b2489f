import type { DrawingContext } from './drawing-context.ts'
import type { Marker, SeriesLook, Texture } from './palette.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Draws the marker of a line with its centre at a point, filled in its colour. */
export function drawMarker(ctx: DrawingContext, marker: Marker, color: string, x: number, y: number, radius = 5): void {
  ctx.save()
  ctx.fillStyle = color
  ctx.beginPath()
  outline(ctx, marker, x, y, radius)
  ctx.closePath()
  ctx.fill()
  ctx.restore()
}

/** Fills a box with the colour and texture of a series, as a key to the areas that carry them. */
export function drawSwatch(ctx: DrawingContext, look: SeriesLook, box: Box): void {
  ctx.save()
  ctx.fillStyle = look.color
  ctx.beginPath()
  ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  ctx.fill()
  ctx.clip()
  drawTexture(ctx, look.texture, box)
  ctx.restore()
}

/** Draws a texture over a box. The caller has clipped the context to the shape that carries it. */
export function drawTexture(ctx: DrawingContext, texture: Texture, box: Box, spacing = 9): void {
  if (texture === 'plain') return
  ctx.save()
  ctx.strokeStyle = 'rgba(255, 255, 255, 0.4)'
  ctx.fillStyle = 'rgba(255, 255, 255, 0.5)'
  ctx.lineWidth = 1.5
  ctx.beginPath()
  // Lines start at whole multiples of the spacing on the canvas, so that neighbouring shapes of a series join.
  const rise = box.bottom - box.top
  const start = (from: number) => Math.floor(from / spacing) * spacing
  if (texture === 'level') {
    for (let y = start(box.top); y <= box.bottom; y += spacing) line(ctx, box.left, y, box.right, y)
  } else if (texture === 'rising') {
    for (let x = start(box.left - rise + box.bottom) - box.bottom; x <= box.right; x += spacing) {
      line(ctx, x, box.bottom, x + rise, box.top)
    }
  } else if (texture === 'falling') {
    for (let x = start(box.left - rise); x <= box.right; x += spacing) line(ctx, x, box.top, x + rise, box.bottom)
  }
  ctx.stroke()
  if (texture === 'dotted') drawDots(ctx, box, spacing, start)
  ctx.restore()
}

function drawDots(ctx: DrawingContext, box: Box, spacing: number, start: (from: number) => number): void {
  for (let y = start(box.top); y <= box.bottom + spacing; y += spacing) {
    for (let x = start(box.left); x <= box.right + spacing; x += spacing) {
      ctx.beginPath()
      ctx.arc(x + spacing / 2, y + spacing / 2, 1.6, 0, 2 * Math.PI)
      ctx.fill()
    }
  }
}

function outline(ctx: DrawingContext, marker: Marker, x: number, y: number, radius: number): void {
  if (marker === 'circle') {
    ctx.arc(x, y, radius, 0, 2 * Math.PI)
    return
  }
  const reach = marker === 'rect' ? radius * 0.9 : radius * 1.2
  const corners = {
    rect: [-1, -1, 1, -1, 1, 1, -1, 1],
    triangle: [0, -1, 1, 0.8, -1, 0.8],
    rectRot: [0, -1, 1, 0, 0, 1, -1, 0],
  }[marker]
  for (let at = 0; at < corners.length; at += 2) ctx.lineTo(x + corners[at]! * reach, y + corners[at + 1]! * reach)
}

function line(ctx: DrawingContext, fromX: number, fromY: number, toX: number, toY: number): void {
  ctx.moveTo(fromX, fromY)
  ctx.lineTo(toX, toY)
}
