import type { DatasetDemand } from '../demand/dataset-demand.ts'
import type { World } from './contract.ts'

/** What becomes of one dataset in a store of some settings, whatever else the store holds. */
type DatasetSimulation<C extends object, T> = (demand: DatasetDemand, config: C, world: World) => T

/**
 * The simulation of single datasets, worked out once for the same demand, settings and world. An option is simulated again to learn what
 * a pass over one of its datasets costs; the others need not be followed anew.
 */
export function oncePerDataset<C extends object, T>(simulate: DatasetSimulation<C, T>): DatasetSimulation<C, T> {
  const known = new WeakMap<DatasetDemand, WeakMap<C, { readonly world: World; readonly result: T }>>()
  return (demand, config, world) => {
    const byConfig = known.get(demand) ?? new WeakMap()
    known.set(demand, byConfig)
    const last = byConfig.get(config)
    if (last?.world === world) return last.result
    const result = simulate(demand, config, world)
    byConfig.set(config, { world, result })
    return result
  }
}
