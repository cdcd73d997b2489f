import { dayNumber } from '../quantities/calendar.ts'
import { addDuration, durationDays } from '../quantities/duration.ts'
import type { Path, Problem } from './issue.ts'
import type { DatasetSpec, Scenario } from './schema.ts'

/** Contradictions within datasets: what may not stand together, and numbers that do not fit each other. */
export function checkDatasets(scenario: Scenario): readonly Problem[] {
  return Object.entries(scenario.datasets).flatMap(([id, dataset]) => {
    const path = ['datasets', id]
    return [
      ...checkArrivals(dataset, path),
      ...checkSizes(dataset, path),
      ...checkUsage(dataset, path),
      ...checkDates(dataset, path, scenario),
    ]
  })
}

function contradiction(path: Path, message: string, remedy: string): Problem {
  return { code: 'contradiction', path, message, remedy }
}

function checkArrivals(dataset: DatasetSpec, path: Path): readonly Problem[] {
  const stated = (keys: readonly (keyof DatasetSpec)[]): readonly (keyof DatasetSpec)[] =>
    keys.filter((key) => dataset[key] !== undefined)
  if (dataset.derivedFrom !== undefined) {
    const from = `derivedFrom: ${dataset.derivedFrom}`
    return [
      ...stated(['initial', 'ingest', 'trace', 'growth', 'events']).map((key) =>
        contradiction(
          [...path, key],
          `${key} cannot stand beside ${from}, which already says what arrives`,
          'remove one of the two',
        ),
      ),
      ...(dataset.ratio === undefined
        ? [
            contradiction(
              [...path, 'derivedFrom'],
              `how much is derived from ${dataset.derivedFrom} is not said`,
              'add ratio: bytes made per byte of the source, such as 0.4',
            ),
          ]
        : []),
    ]
  }
  const problems: Problem[] = []
  if (dataset.ratio !== undefined)
    problems.push(contradiction([...path, 'ratio'], 'ratio needs a source', 'add derivedFrom, or remove ratio'))
  if (stated(['initial', 'ingest', 'trace']).length === 0)
    problems.push({
      code: 'missing',
      path,
      message: 'nothing says what this dataset holds',
      remedy: 'add ingest, initial, trace, or derivedFrom with ratio',
    })
  if (dataset.trace !== undefined)
    for (const key of stated(['ingest', 'growth', 'events']))
      problems.push(
        contradiction(
          [...path, key],
          `${key} cannot stand beside trace, which already says what arrives each day`,
          'remove one of the two',
        ),
      )
  else if (dataset.ingest === undefined)
    for (const key of stated(['growth', 'events']))
      problems.push(contradiction([...path, key], `${key} has no ingest rate to change`, 'add ingest, or remove it'))
  return [...problems, ...checkGrowth(dataset, path)]
}

function checkGrowth({ growth, ingest }: DatasetSpec, path: Path): readonly Problem[] {
  if (growth === undefined || growth === 'none' || ingest === undefined) return []
  const at = [...path, 'growth']
  if ('linear' in growth && durationDays(growth.per) === 0)
    return [contradiction([...at, 'per'], 'the period of linear growth is empty', 'write a duration such as 1 month')]
  if (!('logistic' in growth)) return []
  const { rate, ceiling } = growth.logistic
  if (rate.rate <= 0)
    return [contradiction([...at, 'logistic', 'rate'], 'logistic growth does not grow', 'write a positive rate')]
  if (ceiling.perDay === 0 || (ceiling.kind === ingest.kind && ceiling.perDay <= ingest.perDay))
    return [
      contradiction(
        [...at, 'logistic', 'ceiling'],
        'the ceiling lies at or below the ingest rate',
        'write a ceiling that leaves room to grow',
      ),
    ]
  return []
}

/** Shares of a whole may miss 1 by what rounding to percents leaves. */
const SHARE_TOLERANCE = 1e-6

function checkSizes({ objectSize }: DatasetSpec, path: Path): readonly Problem[] {
  const at = [...path, 'objectSize']
  const empty = (where: Path): Problem =>
    contradiction(where, 'an object of no size cannot be stored', 'write a size above 0 B')
  if (typeof objectSize === 'number') return objectSize > 0 ? [] : [empty(at)]
  if ('histogram' in objectSize) {
    const total = objectSize.histogram.reduce((sum, { share }) => sum + share, 0)
    const off = Math.abs(total - 1) > SHARE_TOLERANCE
    return [
      ...objectSize.histogram.flatMap(({ size }, index) =>
        size > 0 ? [] : [empty([...at, 'histogram', index, 'size'])],
      ),
      ...(off
        ? [contradiction([...at, 'histogram'], `the shares add up to ${percent(total)}`, 'make them add up to 100 %')]
        : []),
    ]
  }
  if (objectSize.median === 0) return [empty([...at, 'median'])]
  if ('mean' in objectSize && objectSize.mean <= objectSize.median)
    return [
      contradiction(
        [...at, 'mean'],
        'the mean is not above the median',
        'a lognormal has its mean above its median; write one size when all are alike',
      ),
    ]
  if ('p95' in objectSize && objectSize.p95 <= objectSize.median)
    return [
      contradiction(
        [...at, 'p95'],
        'the 95th percentile is not above the median',
        'write a larger p95, or one size when all are alike',
      ),
    ]
  return []
}

function checkUsage({ reads, deletes, retention }: DatasetSpec, path: Path): readonly Problem[] {
  const problems: Problem[] = []
  if (reads !== undefined && reads !== 'none')
    for (const [index, band] of (reads.byAge ?? []).entries()) {
      const at = [...path, 'reads', 'byAge', index]
      const previous = reads.byAge![index - 1]?.until
      const isLast = index === reads.byAge!.length - 1
      if (band.until === undefined && !isLast)
        problems.push(
          contradiction(at, 'only the last band can do without until', 'add until, the age at which the band ends'),
        )
      if (band.until !== undefined && previous !== undefined && durationDays(band.until) <= durationDays(previous))
        problems.push(
          contradiction([...at, 'until'], 'this band ends no later than the one before it', 'order the bands by age'),
        )
    }
  if (deletes !== undefined && deletes !== 'none' && (deletes.rate.rate < 0 || deletes.rate.rate >= 1))
    problems.push(
      contradiction(
        [...path, 'deletes', 'rate'],
        'this share of the objects cannot be deleted',
        'write a rate from 0 % to less than 100 %, or a retention',
      ),
    )
  if (retention !== undefined && retention !== 'forever' && durationDays(retention) === 0)
    problems.push(
      contradiction([...path, 'retention'], 'nothing would be kept', 'write how long objects are kept, or forever'),
    )
  return problems
}

function checkDates({ events, scans }: DatasetSpec, path: Path, { start, horizon }: Scenario): readonly Problem[] {
  const first = dayNumber(start)
  const end = dayNumber(addDuration(start, horizon))
  const outside = (date: string, at: Path): readonly Problem[] =>
    dayNumber(date) >= first && dayNumber(date) < end
      ? []
      : [
          contradiction(
            at,
            `${date} is not within the horizon`,
            `write a date from ${start} to the day before ${addDuration(start, horizon)}`,
          ),
        ]
  return [
    ...(events ?? []).flatMap(({ on }, index) => outside(on, [...path, 'events', index, 'on'])),
    ...(scans === undefined || scans === 'none' ? [] : scans).flatMap(({ from }, index) =>
      from === undefined ? [] : outside(from, [...path, 'scans', index, 'from']),
    ),
  ]
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(6))} %`
}
