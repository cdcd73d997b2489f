/** Size of a drawn chart in CSS pixels. */
export const CHART_SIZE = { width: 1200, height: 640 } as const

/** Inter has the Latin script only, its extension file the arrows and signs, Noto Sans KR the Hangul. */
export const FONT_FAMILY = 'Inter, "Inter Extended", "Noto Sans KR", sans-serif'

export const INK = {
  strong: '#1A1F26',
  normal: '#3D4652',
  faint: '#6B7480',
  rule: '#E3E7EC',
  paper: '#FFFFFF',
} as const

export const TEXT = {
  title: { size: 25, line: 32, weight: 600 },
  subtitle: { size: 17, line: 24, weight: 400 },
  label: { size: 16, line: 20, weight: 400 },
  tick: { size: 15, line: 19, weight: 400 },
  note: { size: 14, line: 19, weight: 400 },
  /** For charts with more rows or lines than their usual labels have room for. */
  dense: { size: 12, line: 14, weight: 400 },
} as const

export type TextRole = keyof typeof TEXT

/** The CSS font of a text role, as a canvas takes it. */
export function fontOf(role: TextRole, weight: number = TEXT[role].weight): string {
  return `${weight} ${TEXT[role].size}px ${FONT_FAMILY}`
}
