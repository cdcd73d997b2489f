import type { PriceBook, Source } from './price-book.ts'
import { priceUsage } from './price-usage.ts'
import { readUsageFile } from './usage-file.ts'
import dynamodb from './worked-examples/dynamodb.json' with { type: 'json' }
import efs from './worked-examples/efs.json' with { type: 'json' }
import emrHdfs from './worked-examples/emr-hdfs.json' with { type: 'json' }
import s3 from './worked-examples/s3.json' with { type: 'json' }
import transfer from './worked-examples/transfer.json' with { type: 'json' }

/** Why the published figure is not ours. */
interface Difference {
  readonly why: string
}

/** A bill that somebody published with its workings, and ours beside it. */
export interface WorkedExample {
  readonly id: string
  readonly title: string
  readonly source: Source
  /** Date of the prices that the example uses; the latest without it. */
  readonly pricesAsOf?: string
  readonly freeTier?: boolean
  /** What was used, in the shape of a usage file. */
  readonly usage: unknown
  readonly published: {
    readonly lines: readonly {
      /** `service/usage type`, with the operation where there is one. */
      readonly meter: string
      readonly cost: number
      readonly differs?: Difference & { readonly cost: number }
    }[]
    readonly total?: number
  }
  /** Decimals to which the figures are published; 2 when left out. */
  readonly digits?: number
  readonly note?: string
  readonly differs?: Difference & { readonly total: number }
}

/** The published examples that come with Stowage. */
export const workedExamples: readonly WorkedExample[] = [
  s3,
  dynamodb,
  efs,
  emrHdfs,
  transfer,
].flat() as readonly WorkedExample[]

/** One figure of a worked example: theirs, and what we make of it. */
export interface ReplayedFigure {
  readonly example: WorkedExample
  /** A meter, or `total`. */
  readonly what: string
  /** USD as published. */
  readonly theirs: number
  /** USD, not rounded. */
  readonly ours: number
  /** Ours less theirs. */
  readonly difference: number
  /** Whether both are the same to the last published digit. */
  readonly agrees: boolean
  /** Why not, where it is known; such a figure must come to the one given with the reason. */
  readonly why?: string
  /** Whether nothing is left unexplained. */
  readonly settled: boolean
}

/** Prices a worked example with a price book and sets every published figure beside ours. Throws when the example cannot be priced. */
export function replayExample(example: WorkedExample, book: PriceBook): readonly ReplayedFigure[] {
  const read = readUsageFile(JSON.stringify(example.usage), example.id)
  if (!read.ok) throw new Error(`worked example ${example.id} cannot be read: ${read.issues[0]?.message}`)
  const result = priceUsage(read.file, book, {
    ...(example.pricesAsOf === undefined ? {} : { asOf: example.pricesAsOf }),
    freeTier: example.freeTier === true,
  })
  if (!result.ok) throw new Error(`worked example ${example.id} cannot be priced: ${result.issues[0]?.message}`)
  const { priced } = result
  const costs = new Map(
    priced.lines.map((line) => [
      `${line.service}/${line.usageType}${line.operation === undefined ? '' : `:${line.operation}`}`,
      line.cost,
    ]),
  )
  const figures = example.published.lines.map(({ meter, cost, differs }) =>
    figure(
      example,
      meter,
      cost,
      costs.get(meter) ?? Number.NaN,
      differs === undefined ? undefined : { value: differs.cost, why: differs.why },
    ),
  )
  const { total } = example.published
  if (total === undefined) return figures
  const reason = example.differs === undefined ? undefined : { value: example.differs.total, why: example.differs.why }
  return [...figures, figure(example, 'total', total, priced.total, reason)]
}

function figure(
  example: WorkedExample,
  what: string,
  theirs: number,
  ours: number,
  reason?: { readonly value: number; readonly why: string },
): ReplayedFigure {
  // Half of the last digit, and what binary fractions lose.
  const tolerance = 0.5 * 10 ** -(example.digits ?? 2) + 1e-9
  const agrees = Math.abs(ours - theirs) <= tolerance
  const explained = reason !== undefined && Math.abs(ours - reason.value) <= tolerance
  return {
    example,
    what,
    theirs,
    ours,
    difference: ours - theirs,
    agrees,
    settled: agrees || explained,
    ...(agrees || reason === undefined ? {} : { why: reason.why }),
  }
}
