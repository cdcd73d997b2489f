import { describe, expect, it } from 'vitest'
import type { DatasetDemand } from '../../src/demand/dataset-demand.ts'
import type { World } from '../../src/models/contract.ts'
import { oncePerDataset } from '../../src/models/once-per-dataset.ts'

const dataset = (id: string): DatasetDemand => ({ id }) as DatasetDemand
const world = (region: string): World => ({ region }) as World

/** A simulation that names what it was given, and how often it was asked. */
function counted() {
  const asked: string[] = []
  const simulate = oncePerDataset((demand: DatasetDemand, config: { readonly name: string }, { region }: World) => {
    asked.push(`${demand.id} in ${config.name} in ${region}`)
    return { says: asked.at(-1) }
  })
  return { asked, simulate }
}

describe('the simulation of a dataset in a store', () => {
  const [raw, trips] = [dataset('raw'), dataset('trips')]
  const [cheap, fast] = [{ name: 'cheap' }, { name: 'fast' }]
  const [home, away] = [world('us-east-1'), world('ap-northeast-2')]

  it('is worked out once for the same demand, settings and world', () => {
    const { asked, simulate } = counted()
    expect(simulate(raw, cheap, home)).toBe(simulate(raw, cheap, home))
    expect(asked).toHaveLength(1)
  })

  it('is worked out anew where any of them differs', () => {
    const { asked, simulate } = counted()
    for (const demand of [raw, trips])
      for (const config of [cheap, fast])
        for (const place of [home, away])
          expect(simulate(demand, config, place).says).toBe(`${demand.id} in ${config.name} in ${place.region}`)
    expect(new Set(asked).size).toBe(8)
  })

  it('takes an equal demand or equal settings that were built anew for other ones', () => {
    const { asked, simulate } = counted()
    simulate(raw, cheap, home)
    simulate(dataset('raw'), cheap, home)
    simulate(raw, { ...cheap }, home)
    expect(asked).toHaveLength(3)
  })
})
