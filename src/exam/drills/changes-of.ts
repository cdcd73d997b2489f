import { dynamodbFacts } from '../../models/dynamodb/facts.ts'
import { s3Facts } from '../../models/s3/facts.ts'
import { restoreHours } from '../../models/s3/restore-meters.ts'
import { readStem, type StemReading } from '../lexicon/read-stem.ts'
import type { NoteQuestion } from '../notes/note.ts'
import { readOption } from '../options/read-option.ts'
import { dataKindsOf } from '../verdict/data-kinds.ts'
import type { FactChange } from './fact-change.ts'
import { factQuantity } from './reread.ts'

/** A change that a question allows, with the fact as it stood; `undefined` where it says that nobody waits. */
export interface PossibleChange {
  readonly change: FactChange
  /** In the unit of the change: days, seconds, bytes or the region. */
  readonly before: number | string | undefined
}

const HOUR_SECONDS = 3600
const YEAR_DAYS = 365
/** Region of a question that names none. */
const USUAL_REGION = 'us-east-1'
/** Factors by which a volume grows or shrinks. */
const VOLUME_STEPS = [0.01, 0.1, 10, 100]
/** A change by less than this factor asks for a guess and not for an answer. */
const LEAST_FACTOR = 2

/**
 * Facts of a question that can be changed: what it states of retention, of the time that a read may take, of sizes and of volumes, and
 * the region. The values lie on both sides of documented limits. None for questions about several kinds of data, of which a change would
 * have to name one, and for those with several answers.
 */
export function changesOf(question: NoteQuestion, regions: readonly string[]): readonly PossibleChange[] {
  const options = question.options.map(readOption)
  if (dataKindsOf(options).length > 1 || (question.select ?? question.key.length) > 1) return []
  const reading = readStem(question.question, options.map(({ text }) => text).join('\n'))
  const allPlaced = options.every(({ placements }) => placements.length > 0)
  return [
    ...retentionChanges(reading),
    ...retrievalChanges(reading),
    ...sizeChanges(reading),
    ...volumeChanges(reading),
    ...(allPlaced ? regionChanges(regions) : []),
  ]
}

/** The amount of a quantity, unless another was read from the same number, which a change of this one would contradict. */
function stated({ quantities }: StemReading, quantity: string | undefined): number | undefined {
  const found = quantities.find((reading) => reading.quantity === quantity)
  if (found === undefined) return undefined
  const alone = quantities.every(
    (other) =>
      other === found ||
      other.amount !== found.amount ||
      other.offset >= found.offset + found.words.length ||
      found.offset >= other.offset + other.words.length,
  )
  return alone ? found.amount : undefined
}

function apart(one: number, other: number): boolean {
  return Math.max(one / other, other / one) >= LEAST_FACTOR
}

function retentionChanges(reading: StemReading): readonly PossibleChange[] {
  const before = stated(reading, factQuantity(reading, 'retention'))
  if (before === undefined) return []
  const { infrequentAccessMinimumDays, glacierMinimumDays } = s3Facts
  const years = [1, 3, 7, 10].map((count) => count * YEAR_DAYS)
  return [infrequentAccessMinimumDays.value, glacierMinimumDays.value, ...years]
    .filter((days) => apart(days, before))
    .map((days) => ({ change: { fact: 'retention', days }, before }))
}

function retrievalChanges(reading: StemReading): readonly PossibleChange[] {
  const limit = stated(reading, 'retrieval-time')
  const atOnce = reading.needs.some(({ need }) => need === 'immediate-read')
  // A web page is requested by somebody who waits, whatever else the question says.
  if ((limit === undefined && !atOnce) || reading.needs.some(({ need }) => need === 'static-web')) return []
  const before = atOnce ? undefined : limit
  const waits = [
    restoreHours('GLACIER', 'standard').high,
    restoreHours('DEEP_ARCHIVE', 'standard').high,
    restoreHours('DEEP_ARCHIVE', 'bulk').high,
  ].map((hours) => hours * HOUR_SECONDS)
  const seconds = before === undefined ? waits : [1, ...waits.filter((wait) => apart(wait, before))]
  return seconds.map((wait) => ({ change: { fact: 'retrieval', seconds: wait }, before }))
}

function sizeChanges(reading: StemReading): readonly PossibleChange[] {
  const before = stated(reading, 'object-size')
  if (before === undefined) return []
  return [1e3, s3Facts.smallObjectLimit.value / 4, 2 * dynamodbFacts.itemLimit.value, 10e6, 1e9]
    .filter((bytes) => apart(bytes, before))
    .map((bytes) => ({ change: { fact: 'object-size', bytes }, before }))
}

function volumeChanges(reading: StemReading): readonly PossibleChange[] {
  const before = stated(reading, factQuantity(reading, 'volume'))
  if (before === undefined) return []
  return VOLUME_STEPS.map((times) => ({ change: { fact: 'volume', bytes: before * times }, before }))
}

function regionChanges(regions: readonly string[]): readonly PossibleChange[] {
  return regions
    .filter((region) => region !== USUAL_REGION)
    .map((region) => ({ change: { fact: 'region', region }, before: USUAL_REGION }))
}
