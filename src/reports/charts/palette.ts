/** How the series at one position looks in every chart: by colour, and without colour by dashes, marker or texture. */
export interface SeriesLook {
  readonly color: string
  readonly dash: readonly number[]
  readonly marker: Marker
  readonly texture: Texture
}

export type Marker = 'circle' | 'rect' | 'triangle' | 'rectRot'
export type Texture = 'plain' | 'rising' | 'falling' | 'level' | 'dotted'

// Okabe & Ito, "Color Universal Design" (2008), without its yellow, which is too pale on white; then Paul Tol's "muted"
// scheme (technical note SRON/EPS/TN/09-002), both made to be told apart with any colour vision.
const COLORS = [
  '#0072B2',
  '#D55E00',
  '#009E73',
  '#CC79A7',
  '#E69F00',
  '#56B4E9',
  '#332288',
  '#882255',
  '#999933',
  '#5A5A5A',
  '#DDCC77',
  '#44AA99',
] as const

const DASHES: readonly (readonly number[])[] = [[], [9, 4], [2, 3], [12, 4, 2, 4], [5, 3], [16, 5]]
const MARKERS: readonly Marker[] = ['circle', 'rect', 'triangle', 'rectRot']
const TEXTURES: readonly Texture[] = ['plain', 'rising', 'dotted', 'falling', 'level']

/** The look of the series at a position, counted from 0. Positions past the twelfth repeat colours with other markers. */
export function seriesLook(position: number): SeriesLook {
  const round = Math.floor(position / COLORS.length)
  return {
    color: COLORS[position % COLORS.length]!,
    dash: DASHES[(position + round) % DASHES.length]!,
    marker: MARKERS[(position + round) % MARKERS.length]!,
    texture: TEXTURES[(position + round) % TEXTURES.length]!,
  }
}

/** Black or white, whichever reads better on a colour written `#RRGGBB` (WCAG 2.1 relative luminance). */
export function inkOn(color: string): '#000000' | '#FFFFFF' {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255))
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  // Equal contrast with black and white: (L + 0.05)² = 1.05 · 0.05.
  return luminance > 0.179 ? '#000000' : '#FFFFFF'
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
