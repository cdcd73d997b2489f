/** Where the draws of an input come from: a dimension of the sequence of a group. */
export interface DrawPlace {
  readonly group: string
  readonly dimension: number
}

/**
 * Fields of a dataset that share a sequence, so that what they do together is evenly covered, too: a row a dimension. Fields of one row never
 * stand in the same dataset. New ones go to the end, or draws move.
 */
const DATASET_DIMENSIONS: readonly (readonly string[])[] = [
  ['ingest', 'ratio'],
  ['objectSize', 'objectSize.median'],
  ['growth.compound', 'growth.linear', 'growth.logistic.rate'],
  ['reads.lookups'],
  ['retention'],
  ['peakToMean'],
  ['reads.byAge.0.rate'],
  ['updates.perObject', 'updates.total'],
  ['deletes.rate'],
  ['initial'],
  ['objectSize.mean', 'objectSize.p95'],
  ['growth.per', 'growth.logistic.ceiling'],
  ['popularity.zipf'],
]

/**
 * The place of an input by its path alone: no two inputs of a scenario have the same, and none depends on which others there are. What has no
 * dimension of its own in a dataset makes up a group by itself.
 */
export function drawPlace(path: string): DrawPlace {
  const [, group, field] = /^(datasets\.[^.]+)\.(.+)$/.exec(path) ?? []
  const dimension = DATASET_DIMENSIONS.findIndex((fields) => field !== undefined && fields.includes(field))
  return group === undefined || dimension < 0 ? { group: path, dimension: 0 } : { group, dimension }
}
