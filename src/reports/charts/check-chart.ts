import type { ChartDescription, ChartSeries, HeatMapChart, RangeBarChart } from './chart.ts'

/**
 * Refuses what could only be drawn wrongly: a value that is no number, a series as long as nothing, a negative part of a
 * whole, a waterfall that does not add up, a field of a grid that is led by nobody known.
 *
 * @throws RangeError naming the chart and the place.
 */
export function checkChart(chart: ChartDescription): void {
  switch (chart.kind) {
    case 'line':
      checkSeries(chart.name, chart.series, chart.time.labels.length, false)
      return
    case 'stacked-area':
      checkSeries(chart.name, chart.series, chart.time.labels.length, true)
      return
    case 'stacked-bar':
      checkSeries(chart.name, chart.series, chart.categories.length, true)
      return
    case 'range-bar':
      checkRanges(chart)
      return
    case 'crossing-lines':
      if (chart.lines.length === 0) throw new RangeError(`Chart ${chart.name} has nothing to draw.`)
      for (const value of [chart.mark.at, ...chart.lines.flatMap(({ from, to }) => [from, to])])
        if (!Number.isFinite(value)) throw new RangeError(`Chart ${chart.name}: a line ends at ${value}.`)
      return
    case 'heat-map':
      checkCells(chart)
      return
    case 'waterfall': {
      const sum = chart.steps.reduce((total, step) => total + step.change, chart.from.value)
      const size = Math.max(Math.abs(chart.to.value), ...chart.steps.map((step) => Math.abs(step.change)))
      if (!(Math.abs(sum - chart.to.value) <= 1e-6 * Math.max(size, 1e-9))) {
        throw new RangeError(`Chart ${chart.name}: the steps lead to ${sum}, not to ${chart.to.value}.`)
      }
    }
  }
}

function checkRanges({ name, series, categories }: RangeBarChart): void {
  if (series.every(({ ranges }) => ranges.every((range) => range === null)))
    throw new RangeError(`Chart ${name} has nothing to draw.`)
  for (const { id, ranges } of series) {
    if (ranges.length !== categories.length)
      throw new RangeError(`Chart ${name}: series ${id} has ${ranges.length} ranges for ${categories.length} rows.`)
    for (const [index, range] of ranges.entries())
      if (range !== null && !(Number.isFinite(range.high - range.low) && range.low <= range.high))
        throw new RangeError(`Chart ${name}: range ${index} of series ${id} is ${range.low} to ${range.high}.`)
  }
}

function checkCells({ name, across, value, series, cells }: HeatMapChart): void {
  if (across.labels.length === 0 || value.labels.length === 0)
    throw new RangeError(`Chart ${name} has nothing to draw.`)
  if (cells.length !== value.labels.length)
    throw new RangeError(`Chart ${name}: ${cells.length} rows for ${value.labels.length} labels.`)
  for (const [row, fields] of cells.entries()) {
    if (fields.length !== across.labels.length)
      throw new RangeError(`Chart ${name}: row ${row} has ${fields.length} fields for ${across.labels.length} labels.`)
    for (const field of fields)
      if (field !== null && series[field.series] === undefined)
        throw new RangeError(`Chart ${name}: row ${row} names series ${field.series} of ${series.length}.`)
  }
}

function checkSeries(name: string, series: readonly ChartSeries[], length: number, parts: boolean): void {
  if (series.length === 0 || length === 0) throw new RangeError(`Chart ${name} has nothing to draw.`)
  for (const { id, values } of series) {
    if (values.length !== length) {
      throw new RangeError(`Chart ${name}: series ${id} has ${values.length} values for ${length} labels.`)
    }
    for (const [index, value] of values.entries()) {
      if (value !== null && !Number.isFinite(value)) {
        throw new RangeError(`Chart ${name}: value ${index} of series ${id} is ${value}.`)
      }
      if (parts && value !== null && value < 0) {
        throw new RangeError(`Chart ${name}: value ${index} of series ${id} is ${value}, a negative part of a whole.`)
      }
    }
  }
}
