import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { sectionReader } from '../../src/scenarios/read-sections.ts'
import { scenarioSchema } from '../../src/scenarios/schema.ts'

const trips = (): Record<string, Record<string, unknown>> =>
  parse(readFileSync('src/scenarios/library/trip-history.yaml', 'utf8'))
const changed = (change: (data: ReturnType<typeof trips>) => void): unknown => {
  const data = trips()
  change(data)
  return data
}

describe('a scenario that is read section by section', () => {
  it.each<[string, unknown]>([
    ['as it was before', trips()],
    ['with another quantity', changed(({ datasets }) => Object.assign(datasets!.trips!, { peakToMean: 7 }))],
    ['with a section more', changed((data) => Object.assign(data, { freeTier: true }))],
    ['with a section less', changed((data) => delete data.uncertainty)],
    [
      'with its options the other way round',
      changed((data) => Object.assign(data, { options: Object.fromEntries(Object.entries(data.options!).reverse()) })),
    ],
  ])('is what it is as a whole: %s', (_, data) => {
    const read = sectionReader()
    read(trips())
    const again = read(data)
    expect(again).toEqual(scenarioSchema.safeParse(data))
    expect(Object.keys(again.data!.options)).toEqual(Object.keys((data as ReturnType<typeof trips>).options!))
  })

  it.each<[string, unknown]>([
    ['a quantity that is none', changed(({ datasets }) => Object.assign(datasets!.trips!, { ingest: 'much' }))],
    ['a section that there is not', changed((data) => Object.assign(data, { optoins: {} }))],
    ['a section too few', changed((data) => delete data.datasets)],
    ['a list in place of a scenario', []],
    ['nothing', null],
  ])('has the mistakes that it has as a whole: %s', (_, data) => {
    const read = sectionReader()
    read(trips())
    expect(read(data).error!.issues).toEqual(scenarioSchema.safeParse(data).error!.issues)
    expect(read(trips()).success).toBe(true)
  })

  it('keeps what it has read of the sections that are written as before', () => {
    const read = sectionReader()
    const first = read(trips()).data!
    const second = read(changed(({ datasets }) => Object.assign(datasets!.trips!, { peakToMean: 7 }))).data!
    expect(second.options).toBe(first.options)
    expect(second.datasets).not.toBe(first.datasets)
  })
})
