import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { calendarOfDraw, datasetDraw, demandOfDraw, horizonDraw } from '../../src/testing/arbitrary-demand.ts'

describe('the demand of a dataset', () => {
  test.prop([datasetDraw, horizonDraw], { seed: 51 })(
    'conserves objects: arrived less deleted is stored, every day',
    (draw, horizon) => {
      const calendar = calendarOfDraw(horizon)
      const demand = demandOfDraw('data', draw, calendar)
      let balance = 0
      for (let day = 0; day < calendar.days; day++) {
        balance += demand.objectsIn[day]! - demand.objectsDeleted[day]!
        expect(demand.objectsDeleted[day]).toBeGreaterThanOrEqual(0)
        expect(Math.abs(balance - demand.objectsStored[day]!)).toBeLessThanOrEqual(
          1e-9 * (1 + demand.objectsIn[0]! + 150 * draw.objectsPerDay),
        )
      }
    },
  )

  test.prop([datasetDraw, horizonDraw, fc.nat(90)], { seed: 52 })(
    'splits reads, scans and rewrites exactly by age',
    (draw, horizon, cut) => {
      const calendar = calendarOfDraw(horizon)
      const demand = demandOfDraw('data', draw, calendar)
      const day = calendar.days - 1
      for (const flow of [demand.reads, demand.scanned, demand.updated, demand.stock]) {
        const [all, young, old] = [flow(day), flow(day, 0, cut), flow(day, cut)]
        expect(Math.abs(young.bytes + old.bytes - all.bytes)).toBeLessThanOrEqual(1e-9 * (1 + all.bytes))
      }
    },
  )

  test.prop([datasetDraw], { seed: 53 })('spreads lookups over what is stored without losing any', (draw) => {
    const demand = demandOfDraw(
      'data',
      { ...draw, objectsPerDay: 100, readsPerObjectPerDay: 0, coldReadsPerObjectPerDay: 0 },
      calendarOfDraw({ start: '2027-01-01', days: 40 }),
    )
    expect(demand.reads(39).objects / Math.max(1e-9, draw.lookupsPerDay || 1e-9)).toBeCloseTo(
      draw.lookupsPerDay ? 1 : 0,
      9,
    )
  })
})
