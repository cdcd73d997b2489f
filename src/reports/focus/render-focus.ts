import type { ScenarioRun } from '../../simulation/run-scenario.ts'
import type { Artifact } from '../artifact.ts'
import { focusCsv } from './focus-csv.ts'
import { focusRows } from './focus-rows.ts'

/**
 * The projection of each option as a FOCUS file of its own, `focus-<option>.csv`: options exclude each other, and tools add up whatever
 * they load, so that each file alone is a forecast to put beside a bill.
 */
export function renderFocus({ calendar, runs }: Pick<ScenarioRun, 'calendar' | 'runs'>): readonly Artifact[] {
  return runs.map((run) => ({ name: `focus-${run.id}.csv`, content: focusCsv(focusRows(run, calendar)) }))
}
