/**
 * How the values of an axis are written: US dollars, bytes (binary: KiB, MiB, GiB …), a score without unit, a count,
 * a fraction shown in percent (0.25 is 25%), or milliseconds.
 */
export type ValueFormat = 'usd' | 'bytes' | 'score' | 'count' | 'percent' | 'ms'

export interface ValueAxis {
  /** What is measured, with its unit: `Cost, USD per month`. */
  readonly title: string
  readonly format: ValueFormat
  /** `auto`, the default, turns to a logarithm when a linear axis would flatten a third of the series or more. */
  readonly scale?: 'auto' | 'linear' | 'log'
}

export interface TimeAxis {
  readonly title: string
  /** One label a point. ISO months (`2027-01`) are thinned out around January; other labels evenly. */
  readonly labels: readonly string[]
}

export interface ChartSeries {
  readonly id: string
  readonly name: string
  /** One value a label, in the axis' unit; null where nothing is known. */
  readonly values: readonly (number | null)[]
}

/** A series that is part of a whole: known everywhere and never negative, for a whole with an unknown part is unknown. */
export interface PartSeries extends ChartSeries {
  readonly values: readonly number[]
}

export interface ChartCategory {
  readonly id: string
  readonly name: string
  /** A short remark under the name: `excluded: one Availability Zone`. */
  readonly note?: string
}

interface ChartHead {
  /** Stem of the file it is written to, in kebab case. */
  readonly name: string
  readonly title: string
  readonly subtitle?: string
  /** Remarks printed under the plot: sources, what is left out. */
  readonly notes?: readonly string[]
  /** Id of the series or category that the report recommends; drawn to stand out. */
  readonly highlight?: string
}

/** A series with the range that it may lie in, one pair a label. */
export interface BandedSeries extends ChartSeries {
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] }
}

/** Several series over time, each a line with its name at its end, in the band that it may lie in. */
export interface LineChart extends ChartHead {
  readonly kind: 'line'
  readonly time: TimeAxis
  readonly value: ValueAxis
  readonly series: readonly BandedSeries[]
}

/** Parts of a whole over time, one band a series, the first at the bottom. */
export interface StackedAreaChart extends ChartHead {
  readonly kind: 'stacked-area'
  readonly time: TimeAxis
  readonly value: ValueAxis
  readonly series: readonly PartSeries[]
}

/** Parts of a whole for each category, one row a category and one segment a series. */
export interface StackedBarChart extends ChartHead {
  readonly kind: 'stacked-bar'
  readonly categories: readonly ChartCategory[]
  readonly value: ValueAxis
  readonly series: readonly PartSeries[]
}

/** From where to where a value goes. */
export interface ValueRange {
  readonly low: number
  readonly high: number
  /** What makes it lowest and highest, in a few characters. */
  readonly lowAt?: string
  readonly highAt?: string
  /** What else is to be said of it. */
  readonly remark?: string
}

/** Ranges of a value for each category, one row a category and one bar a series beside the others. */
export interface RangeBarChart extends ChartHead {
  readonly kind: 'range-bar'
  readonly categories: readonly ChartCategory[]
  readonly value: ValueAxis
  /** A level that runs through all rows, such as a target. */
  readonly mark?: { readonly value: number; readonly name: string }
  /** What a missing range means, in a few words. */
  readonly absent: string
  readonly series: readonly {
    readonly id: string
    readonly name: string
    /** One range a category, in the axis' unit; null where there is none. */
    readonly ranges: readonly (ValueRange | null)[]
  }[]
}

/** How one total becomes another, step by step; the steps sum to the difference. */
export interface WaterfallChart extends ChartHead {
  readonly kind: 'waterfall'
  readonly value: ValueAxis
  readonly from: { readonly name: string; readonly value: number }
  readonly steps: readonly { readonly id: string; readonly name: string; readonly change: number }[]
  readonly to: { readonly name: string; readonly value: number }
}

/** A straight line by its values at both ends of a share from 0 to 1. */
export interface CrossingLine {
  readonly id: string
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Straight lines over a share from 0 to 1, with what is stated marked and a ring wherever the leader changes. */
export interface CrossingLinesChart extends ChartHead {
  readonly kind: 'crossing-lines'
  readonly across: { readonly title: string; readonly format: ValueFormat }
  readonly value: ValueAxis
  readonly mark: { readonly at: number; readonly name: string }
  readonly lines: readonly CrossingLine[]
}

/** Which series leads at each place of a grid, as coloured fields. */
export interface HeatMapChart extends ChartHead {
  readonly kind: 'heat-map'
  /** The axis from left to right, one label a column. */
  readonly across: { readonly title: string; readonly labels: readonly string[] }
  /** The axis from bottom to top, one label a row. */
  readonly value: { readonly title: string; readonly labels: readonly string[] }
  readonly series: readonly { readonly id: string; readonly name: string }[]
  /** Row by row from the bottom: the position of the series that leads, with a few characters to write there; null where none does. */
  readonly cells: readonly (readonly ({ readonly series: number; readonly text?: string } | null)[])[]
}

/** A chart described once, as plain serialisable data, and drawn by every renderer. */
export type ChartDescription =
  | LineChart
  | StackedAreaChart
  | StackedBarChart
  | RangeBarChart
  | WaterfallChart
  | CrossingLinesChart
  | HeatMapChart

export type ChartKind = ChartDescription['kind']

/** The description of one kind of chart. */
export type ChartOf<K extends ChartKind> = Extract<ChartDescription, { kind: K }>
