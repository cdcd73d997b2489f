/**
 * The part of a browser's CanvasRenderingContext2D that the charts draw with. The core is compiled without the browser's
 * types, so it says itself what it needs.
 */
export interface DrawingContext {
  font: string
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  globalAlpha: number
  textAlign: 'left' | 'center' | 'right'
  textBaseline: 'top' | 'middle' | 'alphabetic'
  save(): void
  restore(): void
  beginPath(): void
  closePath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  rect(x: number, y: number, width: number, height: number): void
  arc(x: number, y: number, radius: number, from: number, to: number): void
  fillRect(x: number, y: number, width: number, height: number): void
  clip(): void
  fill(): void
  stroke(): void
  setLineDash(segments: number[]): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { readonly width: number }
}
