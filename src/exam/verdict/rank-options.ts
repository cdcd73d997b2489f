import { s3Facts } from '../../models/s3/facts.ts'
import type { S3Class } from '../../models/s3/storage-classes.ts'
import type { Experience } from '../associations/experience.ts'
import type { NeedId } from '../lexicon/needs.ts'
import type { QuantityId } from '../lexicon/quantity-phrases/quantity-phrase.ts'
import type { Objective, StemReading } from '../lexicon/read-stem.ts'
import type { FeatureId } from '../options/features.ts'
import { partsOf } from '../options/parts-of.ts'
import type { OptionReading } from '../options/read-option.ts'
import { bestTogether } from './combine-options.ts'
import { meaningOf } from './purposes-met.ts'
import { RANKING_WEIGHTS } from './ranking-weights.ts'
import { isHard, type Reason } from './reason.ts'
import type { ScreenedOption } from './screen-option.ts'

/** A screened option with its place: chosen or not, and the reasons against it, the decisive one first. */
export interface RankedCandidate extends ScreenedOption {
  readonly letter: string
  readonly chosen: boolean
  readonly reasons: readonly Reason[]
}

export interface RankingContext {
  readonly select: number
  readonly objectives: ReadonlySet<Objective>
  readonly reading: StemReading
  /** Whether the bill of an option covers all the data, and nothing twice. */
  readonly billsAll: (option: OptionReading) => boolean
  /** The stem says how often data is read, or until when. */
  readonly patternKnown: boolean
  readonly stem: string
  /** The stem asks for what does not fit. */
  readonly inverted: boolean
  /** What practice questions say, where what was read does not settle the question. */
  readonly experience?: Experience | undefined
}

/** Ranks: fewest broken limits, then most needs met by name, then the objective of the question, then the other one. */
export function rankOptions(screened: readonly ScreenedOption[], context: RankingContext): readonly RankedCandidate[] {
  const { select, stem } = context
  const fit = meaningOf(
    screened.map(({ option }) => option),
    stem,
  )
  const ranking: Ranking = { ...context, suits: ({ letter }) => fit.get(letter)?.share ?? 0 }
  if (context.inverted) return invertedRanking(screened, ranking)
  const chosen = select > 1 ? bestTogether(screened, ranking) : [best(screened, ranking)]
  const winner = chosen[0]!
  return screened.map((candidate) => {
    const isChosen = chosen.includes(candidate)
    return {
      ...candidate,
      letter: candidate.option.letter,
      chosen: isChosen,
      reasons: isChosen ? candidate.hard : reasonsAgainst(candidate, winner, chosen, ranking),
    }
  })
}

/** Options by how little they fit, for a stem that asks for the one that does not. */
function invertedRanking(screened: readonly ScreenedOption[], ranking: Ranking): readonly RankedCandidate[] {
  const worst = [...screened].sort((a, b) => compare(b, a, ranking)).slice(0, ranking.select)
  return screened.map((candidate) => {
    const chosen = worst.includes(candidate)
    return {
      ...candidate,
      letter: candidate.option.letter,
      chosen,
      reasons: chosen ? [] : [{ kind: 'fits' }],
    }
  })
}

interface Ranking extends RankingContext {
  /** How far an option is documented for what the stem speaks of. */
  readonly suits: (option: OptionReading) => number
}

function best(screened: readonly ScreenedOption[], context: Ranking): ScreenedOption {
  return screened.reduce((a, b) => (compare(b, a, context) < 0 ? b : a))
}

function compare(a: ScreenedOption, b: ScreenedOption, ranking: Ranking): number {
  const { objectives, billsAll, patternKnown, reading, suits } = ranking
  const byLimits = a.hard.length - b.hard.length
  if (byLimits !== 0 && (a.hard.length === 0 || b.hard.length === 0)) return byLimits
  const byExperience = compareByExperience(a, b, ranking)
  if (byExperience !== 0) return byExperience
  const byNeeds = b.met.size - a.met.size
  if (byNeeds !== 0) return byNeeds
  if (byLimits !== 0) return byLimits
  const byCost =
    billsAll(a.option) && billsAll(b.option) && !onAssumedTraffic(a, b, reading) ? compareCost(a, b, patternKnown) : 0
  const bySuiting =
    Math.abs(suits(a.option) - suits(b.option)) < RANKING_WEIGHTS.notablySuiting ? 0 : suits(b.option) - suits(a.option)
  const byEffort = a.option.effort - b.option.effort
  const byCharge = a.option.charged - b.option.charged
  const byEarliness = earlyMoves(a.option) - earlyMoves(b.option)
  // Data on volumes is dearer than in buckets, tables or file systems that bill what is stored, whatever the volumes are.
  const byVolume = Number(onVolumes(a.option) && billed(b)) - Number(onVolumes(b.option) && billed(a))
  // Nobody gives up a zone for a saving that nobody asks for.
  const byZones = asksForScratch(reading) ? 0 : Number(inOneZone(a.option)) - Number(inOneZone(b.option))
  const effortFirst = objectives.has('least-overhead') && !objectives.has('cost')
  const order = effortFirst
    ? [byEffort, bySuiting, byCost, byEarliness, byCharge]
    : objectives.has('cost')
      ? [
          byCost,
          byEarliness,
          byVolume,
          byCharge,
          ...(objectives.has('least-overhead') ? [byEffort, bySuiting] : [bySuiting, byEffort]),
        ]
      : [bySuiting, byZones, byCost, byEarliness, byCharge, byEffort]
  return (
    order.find((difference) => difference !== 0) ??
    (unknowns(a) - unknowns(b) ||
      (objectives.has('performance') ? 0 : unbilled(a) - unbilled(b)) ||
      (objectives.has('cost') ? centsApart(a, b) : 0))
  )
}

/** Needs met, bills and what practice questions say, weighed against each other; 0 where experience is not asked. */
function compareByExperience(
  a: ScreenedOption,
  b: ScreenedOption,
  { experience, objectives, billsAll, reading, patternKnown }: Ranking,
): number {
  if (experience === undefined) return 0
  const bills =
    billsAll(a.option) && billsAll(b.option) && !onAssumedTraffic(a, b, reading)
      ? weighedBills(a, b, patternKnown)
      : undefined
  const dearness =
    bills === undefined || bills[0] <= 0 || bills[1] <= 0
      ? 0
      : Math.max(-GREATEST_DEARNESS, Math.min(GREATEST_DEARNESS, Math.log(bills[0] / bills[1])))
  return (
    metLogOdds(b) -
    metLogOdds(a) +
    dearnessWeight(a, b, objectives) * dearness +
    experience(b.option.letter) -
    experience(a.option.letter)
  )
}

function metLogOdds({ met }: ScreenedOption): number {
  let sum = 0
  for (const need of met)
    sum += NAMED_FAILURES.has(need) ? RANKING_WEIGHTS.failureMetLogOdds : RANKING_WEIGHTS.needMetLogOdds
  return sum
}

/** Needs that are read from a failure whose cause AWS documents: an option that leaves the cause is no answer. */
const NAMED_FAILURES: ReadonlySet<NeedId> = new Set([
  'table-is-ready',
  'expiry-takes-effect',
  'website-denied',
  'objects-readable',
])

/** What a bill counts: much where cost is asked, a little among ways of one service where it is not, and nothing between services. */
function dearnessWeight(a: ScreenedOption, b: ScreenedOption, objectives: ReadonlySet<Objective>): number {
  if (objectives.has('cost')) return RANKING_WEIGHTS.dearerLogOdds
  return servicesOf(a) === servicesOf(b) ? RANKING_WEIGHTS.dearerUnaskedLogOdds : 0
}

function servicesOf({ option }: ScreenedOption): string {
  return option.placements.map(({ service }) => service.service).join()
}

/** Twenty times the bill: beyond that, a bill says no more. */
const GREATEST_DEARNESS = 3

/**
 * Moves to an infrequent-access class before the age that S3 asked for until lately: where two rules come to the same, the one that always
 * held goes first.
 */
function earlyMoves({ placements }: OptionReading): number {
  return placements
    .flatMap(({ path }) => path?.moves ?? [])
    .filter(
      ({ to, afterDays, assumedAge }) =>
        assumedAge !== true &&
        (to === 'STANDARD_IA' || to === 'ONEZONE_IA') &&
        afterDays < s3Facts.daysBeforeInfrequentAccess.value,
    ).length
}

function asksForScratch({ needs }: StemReading): boolean {
  return needs.some(({ need }) => need === 'scratch')
}

/** Objects lie in a single zone at some age. */
function inOneZone({ placements }: OptionReading): boolean {
  return placements.some(
    ({ path }) => path?.initial === 'ONEZONE_IA' || path?.moves.some(({ to }) => to === 'ONEZONE_IA') === true,
  )
}

/** Where nothing else tells options apart, one whose bill is known goes before one judged on facts alone. */
function unbilled({ option, simulated }: ScreenedOption): number {
  return option.placements.length === 0 ? 0 : (simulated?.unbilled.length ?? 0)
}

function billed({ option, simulated }: ScreenedOption): boolean {
  return option.placements.length > 0 && simulated?.unbilled.length === 0
}

/** All data lies on block storage, where what is provisioned is billed. */
function onVolumes({ placements }: OptionReading): boolean {
  return placements.length > 0 && placements.every(({ service }) => service.service === 'ebs')
}

function unknowns({ option }: ScreenedOption): number {
  return option.notModelled.length
}

function compareCost(a: ScreenedOption, b: ScreenedOption, patternKnown: boolean): number {
  const bills = billsOf(a, b)
  if (bills === undefined) return 0
  const [own, other] = bills
  const preferred = patternKnown ? chosenByHand(a, b) : undefined
  if (preferred !== undefined) {
    const [byHand, tiering] = preferred === a ? [own, other] : [other, own]
    if (tiering >= byHand * (1 - RANKING_WEIGHTS.tieringGain)) return preferred === a ? -1 : 1
  }
  return Math.abs(own - other) <= RANKING_WEIGHTS.sameCost * Math.max(own, other) ? 0 : own - other
}

/** Bills of two options, where Intelligent-Tiering must undercut classes chosen by hand by what is told of its gain. */
function weighedBills(
  a: ScreenedOption,
  b: ScreenedOption,
  patternKnown: boolean,
): readonly [number, number] | undefined {
  const bills = billsOf(a, b)
  const preferred = patternKnown ? chosenByHand(a, b) : undefined
  if (bills === undefined || preferred === undefined) return bills
  const handicap = 1 / (1 - RANKING_WEIGHTS.tieringGain)
  return preferred === a ? [bills[0], bills[1] * handicap] : [bills[0] * handicap, bills[1]]
}

/** Bills too close to speak for an option are still better than the order in which options stand. */
function centsApart(a: ScreenedOption, b: ScreenedOption): number {
  const [own, other] = billsOf(a, b) ?? [0, 0]
  return own - other
}

/** The one of two options that names infrequent or archive classes where the other leaves it to Intelligent-Tiering. */
function chosenByHand(a: ScreenedOption, b: ScreenedOption): ScreenedOption | undefined {
  if (tiers(a.option) && !tiers(b.option) && byHand(b.option)) return b
  if (tiers(b.option) && !tiers(a.option) && byHand(a.option)) return a
  return undefined
}

function tiers(option: OptionReading): boolean {
  return partsOf(option).has('class:INTELLIGENT_TIERING')
}

function byHand(option: OptionReading): boolean {
  const parts = partsOf(option)
  const classes: readonly S3Class[] = ['STANDARD_IA', 'ONEZONE_IA', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE']
  return classes.some((storageClass) => parts.has(`class:${storageClass}`))
}

const TRAFFIC: readonly QuantityId[] = ['stored-bytes', 'ingest-bytes', 'requests']

/** Which capacity or class of a table is cheaper rests on its traffic: bills over assumed traffic do not tell. */
function onAssumedTraffic({ option: a }: ScreenedOption, { option: b }: ScreenedOption, reading: StemReading): boolean {
  const table = ({ placements }: OptionReading): boolean =>
    placements.length > 0 && placements.every(({ service }) => service.service === 'dynamodb')
  return table(a) && table(b) && !reading.quantities.some(({ quantity }) => TRAFFIC.includes(quantity))
}

/** What two options cost where they can be compared: both are simulated and leave the same services without a bill. */
function billsOf(
  { simulated: a, volumeUsd: volume }: ScreenedOption,
  { simulated: b, volumeUsd: other }: ScreenedOption,
): readonly [number, number] | undefined {
  if (volume !== undefined && other !== undefined) return [volume, other]
  if (a === undefined || b === undefined || a.unbilled.join() !== b.unbilled.join()) return undefined
  return [a.billed, b.billed]
}

function namesNothing({ placements, features }: OptionReading): boolean {
  return placements.length === 0 && features.size === 0
}

/** What moves or computes in one of two options only, where they are alike in everything else. */
function glueApart({ option: a }: ScreenedOption, { option: b }: ScreenedOption): readonly FeatureId[] {
  const rest = ({ features, glue, placements }: OptionReading): string =>
    JSON.stringify([
      [...features].filter((feature) => !glue.includes(feature)).sort(),
      placements.map(({ service, path }) => [service.service, path]),
    ])
  if (rest(a) !== rest(b)) return []
  return [...new Set([...a.glue, ...b.glue])].filter((feature) => a.glue.includes(feature) !== b.glue.includes(feature))
}

function reasonsAgainst(
  candidate: ScreenedOption,
  winner: ScreenedOption,
  chosen: readonly ScreenedOption[],
  { objectives, billsAll, patternKnown, reading, suits, experience }: Ranking,
): readonly Reason[] {
  const reasons: Reason[] = [...candidate.hard.filter(isHard)]
  const together = new Set<NeedId>(chosen.flatMap(({ met }) => [...met]))
  const told = new Set(
    reasons.flatMap((reason) => (reason.kind === 'trespass' || reason.kind === 'breaks' ? [reason.need] : [])),
  )
  const lacks = [...together]
    .filter((need) => !candidate.met.has(need) && !told.has(need))
    .map((need) => lackOf(need, candidate))
  const fewer = candidate.met.size < winner.met.size ? lacks : []
  const bills =
    billsAll(candidate.option) && billsAll(winner.option) && !onAssumedTraffic(candidate, winner, reading)
      ? billsOf(candidate, winner)
      : undefined
  const dearer: Reason[] =
    bills !== undefined && bills[0] > bills[1] * (1 + RANKING_WEIGHTS.sameCost)
      ? [{ kind: 'dearer', ratio: bills[0] / bills[1], cost: bills[0], best: bills[1] }]
      : []
  const known: Reason[] =
    bills !== undefined && patternKnown && chosenByHand(candidate, winner) === winner && bills[0] <= bills[1]
      ? [{ kind: 'pattern-known', ratio: bills[0] / bills[1] }]
      : []
  const zone: Reason[] =
    !objectives.has('cost') && inOneZone(candidate.option) && !inOneZone(winner.option) && !asksForScratch(reading)
      ? [{ kind: 'zone-for-saving' }]
      : []
  const effort: Reason[] =
    candidate.option.effort > winner.option.effort
      ? [{ kind: 'more-effort', steps: candidate.option.effort, best: winner.option.effort }]
      : []
  const charged: Reason[] = candidate.option.charged > winner.option.charged ? [{ kind: 'charged' }] : []
  const effortFirst = objectives.has('least-overhead') && !objectives.has('cost')
  const unfit: Reason[] =
    suits(candidate.option) + RANKING_WEIGHTS.notablySuiting <= suits(winner.option) ? [{ kind: 'meant-for-else' }] : []
  reasons.push(
    ...fewer,
    ...known,
    ...zone,
    ...(effortFirst ? [...effort, ...dearer, ...charged] : [...dearer, ...charged, ...effort]),
  )
  if (fewer.length === 0) reasons.push(...lacks)
  const glue = reasons.every(({ kind }) => kind === 'more-effort') ? glueApart(candidate, winner) : []
  if (glue.length > 0) reasons.push({ kind: 'glue-only', glue })
  if (candidate.option.notModelled.length > 0)
    reasons.push({ kind: 'not-modelled', names: candidate.option.notModelled })
  if ((candidate.simulated?.unbilled.length ?? 0) > 0) reasons.push({ kind: 'no-bill' })
  reasons.push(...unfit)
  if (experience !== undefined && candidate.hard.length === 0) {
    if (reasons.length === 0 || SILENT.includes(reasons[0]!.kind)) reasons.unshift({ kind: 'experience' })
    else reasons.push({ kind: 'experience' })
  }
  if (reasons.length === 0) reasons.push({ kind: namesNothing(candidate.option) ? 'no-storage' : 'undecided' })
  return reasons
}

/** Reasons that only say what could not be judged. */
const SILENT: readonly Reason['kind'][] = ['not-modelled', 'no-bill', 'glue-only']

/** That an option does not meet a need: with the figures of the simulation where it has been tried out. */
function lackOf(need: NeedId, { simulated }: ScreenedOption): Reason {
  if (need === 'processing-flexibility' && simulated !== undefined)
    return { kind: 'fewer-ways', need, share: simulated.worksInPlace }
  const far = need === 'writes-everywhere' ? (simulated?.outOfReach ?? []) : []
  const worst = far.toSorted((a, b) => b.seconds - a.seconds)[0]
  return worst === undefined
    ? { kind: 'lacks', need }
    : { kind: 'out-of-reach', need, regions: [...new Set(far.map(({ region }) => region))], worst }
}
