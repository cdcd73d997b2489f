import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { cutToWidth, textWidth, wrapToWidth } from '../../src/cli/text-width.ts'

describe('text in terminal columns', () => {
  it.each([
    ['abc', 3],
    ['데이터', 6],
    ['データ湖', 8],
    ['ﾃﾞｰﾀ', 4],
    ['Größe', 5],
    ['Gro\u0308\u00dfe', 5],
    ['👍 ok', 5],
    ['👨‍👩‍👧', 2],
    ['，', 2],
    ['', 0],
  ])('%j takes %i', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })

  it('cuts between characters, never through one', () => {
    expect(cutToWidth('데이터 레이크', 6)).toBe('데이…')
    expect(cutToWidth('plain', 5)).toBe('plain')
    expect(cutToWidth('plain text', 6)).toBe('plain…')
  })

  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '데', '湖', '👍') })

  test.prop([words, fc.integer({ min: 2, max: 20 })])('never exceeds the width, cut or wrapped', (text, width) => {
    expect(textWidth(cutToWidth(text, width))).toBeLessThanOrEqual(width)
    for (const line of wrapToWidth(text, width)) expect(textWidth(line)).toBeLessThanOrEqual(width)
  })

  test.prop([words, fc.integer({ min: 2, max: 20 })])('wraps without losing anything but spaces', (text, width) => {
    expect(wrapToWidth(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })
})
