import type { PriceBook } from '../prices/price-book.ts'
import { type ReplayedFigure, replayExample, workedExamples } from '../prices/worked-examples.ts'
import type { Source } from '../quantities/source.ts'
import { dynamodbExamples } from './dynamodb-examples.ts'
import { efsExamples } from './efs-examples.ts'
import { hdfsExamples } from './hdfs-examples.ts'
import type { PublishedExample, PublishedFigure } from './published-example.ts'
import { s3Examples } from './s3-examples.ts'

/** One published figure beside ours. */
export interface VerifiedFigure {
  /** Id of the example. */
  readonly example: string
  readonly title: string
  /** What the figure is: a meter, the total, or in words. */
  readonly what: string
  readonly unit: string
  readonly theirs: number
  /** Not rounded. */
  readonly ours: number
  /** Ours less theirs. */
  readonly difference: number
  /** Decimals to which theirs is published. */
  readonly digits: number
  /** `explained`: the published figure is wrong or out of date, `why` says how, and ours is what it should be. */
  readonly verdict: 'matches' | 'explained' | 'differs'
  readonly why?: string
  /** Date of the prices used; the latest without it. */
  readonly pricesAsOf?: string
  readonly source: Source
}

/** Examples that take simulation or a model's rules; those that take a price list only are {@link workedExamples}. */
export const modelledExamples: readonly PublishedExample[] = [
  ...s3Examples,
  ...dynamodbExamples,
  ...efsExamples,
  ...hdfsExamples,
]

/** Replays every published example that comes with Stowage: bills first, then what the models find. */
export function verifyExamples(book: PriceBook): readonly VerifiedFigure[] {
  return [
    ...workedExamples.flatMap((example) => replayExample(example, book).map(billedFigure)),
    ...modelledExamples.flatMap((example) => example.figures.map((figure) => modelledFigure(example, figure))),
  ]
}

function billedFigure({
  example,
  what,
  theirs,
  ours,
  difference,
  agrees,
  settled,
  why,
}: ReplayedFigure): VerifiedFigure {
  const { id, title, source, digits = 2, pricesAsOf } = example
  return {
    example: id,
    title,
    what,
    unit: 'USD',
    theirs,
    ours,
    difference,
    digits,
    verdict: agrees ? 'matches' : settled ? 'explained' : 'differs',
    ...(why === undefined ? {} : { why }),
    ...(pricesAsOf === undefined ? {} : { pricesAsOf }),
    source,
  }
}

function modelledFigure({ id, title, source }: PublishedExample, figure: PublishedFigure): VerifiedFigure {
  const { what, unit, theirs, digits = 0, differs } = figure
  const ours = figure.ours()
  const isClose = (to: number): boolean => Math.abs(ours - to) <= 0.5 * 10 ** -digits + 1e-9 * Math.abs(to)
  const verdict = isClose(theirs)
    ? 'matches'
    : differs !== undefined && isClose(differs.value)
      ? 'explained'
      : 'differs'
  return {
    example: id,
    title,
    what,
    unit,
    theirs,
    ours,
    difference: ours - theirs,
    digits,
    verdict,
    ...(verdict === 'matches' || differs === undefined ? {} : { why: differs.why }),
    source,
  }
}
