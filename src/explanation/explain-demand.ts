import type { DatasetDemand } from '../demand/dataset-demand.ts'
import type { BillingMonth } from '../quantities/calendar.ts'
import { sum } from '../quantities/sum.ts'
import type { DatasetSpec } from '../scenarios/schema.ts'
import type { StatedLine } from '../scenarios/stated-lines.ts'
import type { LocateInScenario } from './locate-in-scenario.ts'

/** One figure of a month's demand, with the lines of the scenario that it follows from. */
export interface ExplainedFigure {
  readonly name: string
  readonly objects: number
  readonly bytes: number
  readonly lines: readonly StatedLine[]
}

/** What a dataset asks of any store in a month, before services and prices come in. Figures of zero are left out. */
export interface ExplainedDemand {
  readonly dataset: string
  readonly month: string
  readonly figures: readonly ExplainedFigure[]
}

interface FigureRule {
  readonly name: string
  /** Keys of the dataset that say how much. */
  readonly keys: readonly (keyof DatasetSpec)[]
  /** Objects and bytes on a day. A figure at the end of the month counts its last day only. */
  readonly on: (demand: DatasetDemand, day: number) => { readonly objects: number; readonly bytes: number }
  readonly atEnd?: true
}

const ARRIVALS = ['initial', 'ingest', 'growth', 'events', 'trace', 'derivedFrom', 'ratio', 'objectSize'] as const

const FIGURES: readonly FigureRule[] = [
  { name: 'arrived', keys: ARRIVALS, on: (d, day) => ({ objects: d.objectsIn[day]!, bytes: d.bytesIn[day]! }) },
  { name: 'rewritten', keys: ['updates'], on: (d, day) => d.updated(day) },
  { name: 'read object by object', keys: ['reads'], on: (d, day) => d.reads(day) },
  { name: 'read by scans', keys: ['scans'], on: (d, day) => d.scanned(day) },
  {
    name: 'deleted',
    keys: ['retention', 'deletes'],
    on: (d, day) => ({ objects: d.objectsDeleted[day]!, bytes: d.bytesDeleted[day]! }),
  },
  {
    name: 'stored at the end',
    keys: ['retention', 'deletes'],
    on: (d, day) => ({ objects: d.objectsStored[day]!, bytes: d.bytesStored[day]! }),
    atEnd: true,
  },
]

/** A month of a dataset's demand, down to the lines of the scenario; `sources` are the datasets that it is derived from, nearest first. */
export function explainDemand(
  demand: DatasetDemand,
  month: BillingMonth,
  locate: LocateInScenario,
  sources: readonly string[],
): ExplainedDemand {
  const figures = FIGURES.map(({ name, keys, on, atEnd }): ExplainedFigure => {
    const days = daysOf(month, atEnd === true).map((day) => on(demand, day))
    // What is derived arrives with its source, so that the source's own arrival belongs to the story.
    const datasets = keys === ARRIVALS ? [demand.id, ...sources] : [demand.id]
    return {
      name,
      objects: sum(days.map(({ objects }) => objects)),
      bytes: sum(days.map(({ bytes }) => bytes)),
      lines: datasets.flatMap((dataset) => linesOf(dataset, keys, locate)),
    }
  })
  return {
    dataset: demand.id,
    month: month.label,
    figures: figures.filter(({ objects, bytes }) => objects + bytes > 0),
  }
}

function daysOf({ firstDay, endDay }: BillingMonth, lastOnly: boolean): readonly number[] {
  const first = lastOnly ? endDay - 1 : firstDay
  return Array.from({ length: endDay - first }, (_, at) => first + at)
}

function linesOf(dataset: string, keys: readonly string[], locate: LocateInScenario): readonly StatedLine[] {
  return keys.flatMap((key) => {
    const { says, lines } = locate(`datasets.${dataset}.${key}`)
    return says === 'value' ? lines : []
  })
}
