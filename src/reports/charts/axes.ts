import type { ChartOptions } from 'chart.js'
import type { AxisTicks } from './axis-ticks.ts'
import type { TimeAxis, ValueFormat } from './chart.ts'
import { formatTick } from './format-value.ts'
import { monthTicks } from './month-ticks.ts'
import { FONT_FAMILY, INK, TEXT } from './theme.ts'

type Scales = NonNullable<ChartOptions<'line' | 'bar'>['scales']>
type ScaleConfig = NonNullable<Scales[string]>

/** An axis of values with its own ticks, thin grid lines and no frame. Fresh at every call: Chart.js changes options. */
export function valueScale(
  title: string,
  format: ValueFormat,
  axis: AxisTicks,
  log: boolean,
  level: boolean,
): ScaleConfig {
  return {
    type: log ? 'logarithmic' : 'linear',
    min: axis.min,
    max: axis.max,
    afterBuildTicks: (scale) => {
      scale.ticks = axis.ticks.map((value) => ({ value }))
    },
    border: { display: false },
    grid: { color: INK.rule, lineWidth: 1, drawTicks: false },
    // Upright titles are hard to read, so the frame prints that of a vertical axis above it.
    title: { ...axisTitle(title), display: level },
    ticks: {
      ...tickStyle(),
      callback: (value) => {
        return formatTick(Number(value), format, log ? Number(value) : axis.max)
      },
      autoSkip: false,
    },
  }
}

/** An axis of months or other labels, thinned out so that they stand apart. */
export function timeScale(time: TimeAxis): ScaleConfig {
  const shown = monthTicks(time.labels, 9)
  return {
    type: 'category',
    border: { color: INK.faint },
    grid: { drawOnChartArea: false, color: INK.faint, tickLength: 6 },
    title: { ...axisTitle(time.title), display: true },
    ticks: {
      ...tickStyle(),
      callback: (_, index) => (shown.has(index) ? time.labels[index] : null),
      autoSkip: false,
      maxRotation: 0,
    },
  }
}

export function tickStyle() {
  return { color: INK.normal, font: { family: FONT_FAMILY, size: TEXT.tick.size }, padding: 8 }
}

function axisTitle(text: string) {
  return {
    text,
    align: 'start' as const,
    color: INK.faint,
    font: { family: FONT_FAMILY, size: TEXT.tick.size },
    padding: { top: 6 },
  }
}
