import type { RunInput, ScenarioRun } from '../simulation/run-scenario.ts'
import { runUncertainScenario } from '../simulation/run-uncertain-scenario.ts'
import type { Uncertainty } from '../uncertainty/uncertain-input.ts'
import { type DrawPool, openDrawPool } from './draw-pool.ts'
import type { DrawSource } from './draw-source.ts'
import type { DrawOptions } from './run-source.ts'

/** Runs a scenario with draws of what is uncertain in it, on threads that are stopped again whatever happens. */
export async function runWithDraws(
  input: RunInput,
  uncertainty: Uncertainty,
  from: Omit<DrawSource, 'compared'>,
  { draws, workers, onDraw }: DrawOptions,
): Promise<ScenarioRun> {
  let pool: Promise<DrawPool> | undefined
  try {
    return await runUncertainScenario(input, {
      uncertainty,
      draws,
      runnerFor: (compared) => async (settings) => {
        pool ??= openDrawPool({ ...from, compared }, workers, onDraw)
        return (await pool).run(settings)
      },
    })
  } finally {
    await (await pool)?.close()
  }
}
