import fc from 'fast-check'
import { createDatasetDemand, type DatasetDemand, type DatasetDemandSpec } from '../demand/dataset-demand.ts'
import { lognormalSizes } from '../demand/lognormal-sizes.ts'
import { fixedSize, type SizeDistribution } from '../demand/size-distribution.ts'
import { type Calendar, createCalendar } from '../quantities/calendar.ts'

/** A dataset by its parameters, before it is laid onto a calendar: what fast-check draws, shrinks and prints. */
export interface DatasetDraw {
  readonly kind: DatasetDemandSpec['kind']
  readonly medianBytes: number
  /** Sigma of the logarithm of the size; 0 for a fixed size. */
  readonly sigma: number
  readonly initialObjects: number
  readonly objectsPerDay: number
  readonly retentionDays: number
  readonly deleteHazardPerDay: number
  readonly readsPerObjectPerDay: number
  readonly coldReadsPerObjectPerDay: number
  readonly lookupsPerDay: number
  readonly scanEveryDays: number
  readonly rewritesPerObjectPerDay: number
  readonly peakToMean: number
  readonly zipfExponent: number
}

const share = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true, noDefaultInfinity: true })
/** Numbers spread evenly over orders of magnitude. */
const magnitude = (from: number, to: number): fc.Arbitrary<number> =>
  fc.double({ min: from, max: to, noNaN: true }).map((exponent) => 10 ** exponent)

/** Datasets from one-byte records to ten-terabyte objects, idle to hot, kept for hours or for ever. */
export const datasetDraw: fc.Arbitrary<DatasetDraw> = fc.record({
  kind: fc.constantFrom('blob', 'record', 'file'),
  medianBytes: fc.oneof(magnitude(0, 6), magnitude(6, 13)),
  sigma: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 2.5, noNaN: true })),
  initialObjects: fc.oneof(fc.constant(0), magnitude(0, 6)),
  objectsPerDay: fc.oneof(fc.constant(0), magnitude(0, 6)),
  retentionDays: fc.oneof(
    fc.constant(Number.POSITIVE_INFINITY),
    fc.integer({ min: 1, max: 120 }),
    fc.double({ min: 0.05, max: 2, noNaN: true }),
  ),
  deleteHazardPerDay: fc.oneof(fc.constant(0), share(0.1)),
  readsPerObjectPerDay: share(3),
  coldReadsPerObjectPerDay: fc.oneof(fc.constant(0), share(0.02)),
  lookupsPerDay: fc.oneof(fc.constant(0), magnitude(0, 8)),
  scanEveryDays: fc.integer({ min: 0, max: 40 }),
  rewritesPerObjectPerDay: fc.oneof(fc.constant(0), share(0.5)),
  peakToMean: fc.double({ min: 1, max: 10, noNaN: true }),
  zipfExponent: share(1.2),
})

/** Horizons that start in the middle of a month, cross February, or last one day. */
export const horizonDraw: fc.Arbitrary<{ readonly start: string; readonly days: number }> = fc.record({
  start: fc.constantFrom('2027-01-01', '2027-01-20', '2028-02-10', '2027-12-31'),
  days: fc.integer({ min: 1, max: 150 }),
})

/** Lays a draw onto a calendar; `factor` multiplies the data and everything that is done with it. */
export function demandOfDraw(id: string, draw: DatasetDraw, calendar: Calendar, factor = 1): DatasetDemand {
  const sizes = sizesOfDraw(draw)
  const objectsIn = new Float64Array(calendar.days).fill(draw.objectsPerDay * factor)
  objectsIn[0]! += draw.initialObjects * factor
  return createDatasetDemand(
    {
      id,
      kind: draw.kind,
      sizes,
      objectsIn,
      bytesIn: objectsIn.map((objects) => objects * sizes.mean),
      retentionDays: draw.retentionDays,
      deleteHazardPerDay: draw.deleteHazardPerDay,
      readBands: [
        { fromAge: 0, toAge: 7, perObjectPerDay: draw.readsPerObjectPerDay },
        { fromAge: 7, toAge: Number.POSITIVE_INFINITY, perObjectPerDay: draw.coldReadsPerObjectPerDay },
      ],
      lookupsPerDay: draw.lookupsPerDay * factor,
      scans:
        draw.scanEveryDays === 0
          ? []
          : [
              {
                name: 'scan',
                firstDay: draw.scanEveryDays,
                everyDays: draw.scanEveryDays,
                windowDays: 60,
                share: 1,
                passes: 1,
              },
            ],
      updates: { perObjectPerDay: draw.rewritesPerObjectPerDay },
      peakToMean: draw.peakToMean,
      zipfExponent: draw.zipfExponent,
    },
    calendar,
  )
}

/** The calendar of a drawn horizon. */
export function calendarOfDraw({ start, days }: { readonly start: string; readonly days: number }): Calendar {
  return createCalendar(start, days)
}

function sizesOfDraw({ medianBytes, sigma }: DatasetDraw): SizeDistribution {
  return sigma === 0 ? fixedSize(Math.ceil(medianBytes)) : lognormalSizes(medianBytes, sigma)
}
