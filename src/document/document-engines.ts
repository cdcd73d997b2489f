import type { EngineRegistry } from '../engines/engine.ts'
import { machinesOf } from '../engines/reading-time.ts'
import type { EngineRun } from '../engines/simulate-engines.ts'
import type { OptionRun } from '../simulation/option-run.ts'
import type { DocumentOption } from './schema.ts'

/** How consumers and engines work on an option, as plain data. */
export function documentEngines(
  option: OptionRun,
  runs: readonly EngineRun[],
  engines: EngineRegistry,
): DocumentOption['engines'] {
  return {
    consumers: runs.map(({ worker, run, copy, evidence, ...rest }) => ({
      consumer: rest.consumer,
      engine: worker.engine.id,
      engineName: worker.engine.name,
      dataset: rest.dataset,
      store: rest.store,
      way: rest.way,
      mode: rest.mode,
      machines: machinesOf(worker).name,
      run: { name: run.name, objects: run.objects, bytes: run.bytes, passes: run.passes },
      firstBatchMs: rest.firstBatchMs,
      epochMs: rest.epochMs,
      boundBy: rest.boundBy,
      epochCost: option.epochCosts[rest.consumer] ?? null,
      ...(copy === undefined ? {} : { copy: { ...copy } }),
      evidence: [...evidence],
    })),
    catalogue: option.stores.flatMap((store) =>
      Object.values(engines).map(({ id, name }) => {
        const { way, evidence } = store.engines[id]!
        return { store: store.id, engine: id, engineName: name, way, evidence: [...evidence] }
      }),
    ),
  }
}
