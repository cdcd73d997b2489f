import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ChartDescription } from '../../src/reports/charts/chart.ts'
import { CHART_SIZE, fontOf, TEXT, type TextRole } from '../../src/reports/charts/theme.ts'
import { registerFonts } from '../../src/reports/png/register-fonts.ts'
import { renderPng } from '../../src/reports/png/render-charts.ts'
import { chartSamples } from './chart-samples.ts'

describe('charts as PNG', () => {
  const draw = async (charts: readonly ChartDescription[]) =>
    (await renderPng(charts)).map(({ name, content }) => ({ name, bytes: content as Uint8Array }))
  let files: { name: string; bytes: Uint8Array }[]
  beforeAll(async () => {
    files = await draw(chartSamples)
  })

  it('are named after their charts, in order', () => {
    expect(files.map((file) => file.name)).toEqual(chartSamples.map((chart) => `${chart.name}.png`))
  })

  it('are PNG files of the size of the layout and small enough for a repository', async () => {
    for (const { name, bytes } of files) {
      expect([...bytes.subarray(0, 8)], name).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
      expect(bytes.length, name).toBeLessThan(name.startsWith('thirty') ? 400_000 : 220_000)
      const { width, height } = await loadImage(bytes)
      expect({ width, height }, name).toEqual(CHART_SIZE)
    }
  })

  it('hold a picture in several colours on white paper', async () => {
    for (const { name, bytes } of files) {
      const { background, colours } = await inspect(bytes)
      expect(background, name).toBe('ffffffff')
      expect(colours, name).toBeGreaterThan(20)
    }
  })

  it('are the same bytes at every drawing, in any order', async () => {
    const again = await draw(chartSamples.slice(0, 6).reverse())
    for (const other of again) {
      const file = files.find(({ name }) => name === other.name)!
      expect(Buffer.from(other.bytes).equals(Buffer.from(file.bytes)), file.name).toBe(true)
    }
  })

  it('refuse a chart with a value that is no number', async () => {
    const [line] = chartSamples
    if (line?.kind !== 'line') throw new Error('The first sample is a line chart.')
    const broken = { ...line, series: [{ id: 'x', name: 'X', values: line.time.labels.map(() => Number.NaN) }] }
    await expect(renderPng([broken])).rejects.toThrow(RangeError)
  })
})

describe('fonts', () => {
  registerFonts()

  it('are those of the package', () => {
    expect(['Inter', 'Inter Extended', 'Noto Sans KR'].every((family) => GlobalFonts.has(family))).toBe(true)
  })

  it.each(Object.keys(TEXT) as TextRole[])('have a glyph for what reports write, at %s', (role) => {
    const ctx = createCanvas(10, 10).getContext('2d')
    const pixels = (text: string) => {
      const canvas = createCanvas(60, 60)
      const drawing = canvas.getContext('2d')
      drawing.font = fontOf(role)
      drawing.fillText(text, 10, 40)
      return drawing.getImageData(0, 0, 60, 60).data.join()
    }
    ctx.font = fontOf(role)
    const missing = pixels('\u{10FFFD}')
    for (const letter of 'Az09$€£¥₩%·×−–—…“”±²³µß가힣저장소') {
      expect(ctx.measureText(letter).width, letter).toBeGreaterThan(0)
      expect(pixels(letter) !== missing, letter).toBe(true)
    }
  })
})

async function inspect(bytes: Uint8Array): Promise<{ background: string; colours: number }> {
  const image = await loadImage(bytes)
  const ctx = createCanvas(image.width, image.height).getContext('2d')
  ctx.drawImage(image, 0, 0)
  const pixels = new Uint32Array(ctx.getImageData(0, 0, image.width, image.height).data.buffer)
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const [background] = [...counts].sort((one, other) => other[1] - one[1])[0]!
  return { background: background.toString(16), colours: counts.size }
}
