import type { Experience } from '../associations/experience.ts'
import type { Objective } from '../lexicon/read-stem.ts'
import type { OptionReading } from '../options/read-option.ts'
import { dataKindsOf } from './data-kinds.ts'
import { GROUP_WEIGHTS } from './ranking-weights.ts'
import type { Reason } from './reason.ts'
import type { ScreenedOption } from './screen-option.ts'

export interface CombiningContext {
  readonly select: number
  readonly objectives: ReadonlySet<Objective>
  /** How far an option is documented for what the stem speaks of. */
  readonly suits: (option: OptionReading) => number
  /** Log-odds by what was learned from practice questions, where they are to be heard. */
  readonly experience?: Experience | undefined
}

/** The options that together meet most and break least, for questions with several answers. */
export function bestTogether(
  screened: readonly ScreenedOption[],
  { select, suits, objectives, experience }: CombiningContext,
): readonly ScreenedOption[] {
  let found: readonly ScreenedOption[] = screened.slice(0, select)
  const kinds = new Set(
    dataKindsOf(screened.map(({ option }) => option)).flatMap(({ noun }) => (noun === '' ? [] : [noun])),
  )
  const score = (group: readonly ScreenedOption[]): number =>
    pointsOf(group, kinds) +
    GROUP_WEIGHTS.experience * group.reduce((sum, { option }) => sum + (experience?.(option.letter) ?? 0), 0) +
    GROUP_WEIGHTS.suiting * group.reduce((sum, { option }) => sum + suits(option), 0) -
    (objectives.has('cost') ? GROUP_WEIGHTS.dearness * dearnessOfKinds(group, kinds) : 0)
  for (const group of combinations(screened, select)) if (score(group) > score(found)) found = group
  return found
}

/** Magnitude of what the options of a group cost on average, where each of them places a kind of data of its own. */
function dearnessOfKinds(group: readonly ScreenedOption[], kinds: ReadonlySet<string>): number {
  const placed = group.flatMap(({ option }) => option.placements.map(({ noun }) => noun ?? ''))
  const bills = billsOf(group)
  const apart = new Set(placed).size === group.length && placed.every((noun) => kinds.has(noun))
  if (!apart || bills.length < group.length) return 0
  return bills.reduce((sum, bill) => sum + magnitude(bill), 0) / bills.length
}

function pointsOf(group: readonly ScreenedOption[], kinds: ReadonlySet<string>): number {
  const met = new Set(group.flatMap((candidate) => [...candidate.met]))
  const hard = group.reduce((sum, candidate) => sum + candidate.hard.filter(stays(group, candidate)).length, 0)
  const impossible = group.filter(({ hard }) => hard.some(({ kind }) => kind === 'impossible')).length
  const each = group.reduce((sum, candidate) => sum + candidate.met.size, 0)
  const effort = group.reduce((sum, candidate) => sum + candidate.option.effort, 0)
  const covered = new Set(
    group.flatMap(({ option }) => option.placements.flatMap(({ noun }) => (kinds.has(noun ?? '') ? [noun] : []))),
  ).size
  const bills = billsOf(group)
  const idle = group.filter((candidate) => candidate.met.size === 0).length
  return (
    GROUP_WEIGHTS.kindPlaced * covered +
    GROUP_WEIGHTS.needMet * met.size -
    GROUP_WEIGHTS.limitBroken * hard -
    GROUP_WEIGHTS.impossible * impossible +
    GROUP_WEIGHTS.metAgain * each -
    GROUP_WEIGHTS.effort * effort -
    GROUP_WEIGHTS.cheapest * (bills.length === 0 ? 0 : magnitude(Math.min(...bills))) -
    GROUP_WEIGHTS.rivalry * (rivals(group) + otherDatabases(group)) -
    GROUP_WEIGHTS.idle * idle
  )
}

function billsOf(group: readonly ScreenedOption[]): readonly number[] {
  return group.flatMap(({ simulated }) => (simulated?.unbilled.length === 0 ? [simulated.billed] : []))
}

function magnitude(usd: number): number {
  return Math.log10(Math.max(1, usd))
}

/** Pairs of options that put data into the same services and meet the same needs. What moves or computes on data there rivals nothing. */
function rivals(group: readonly ScreenedOption[]): number {
  const ends = group.flatMap(({ option: { placements, glue }, met }) =>
    placements.length === 0 || met.size === 0 || glue.length > 0
      ? []
      : [JSON.stringify([placements.map(({ service, noun }) => [service.service, noun]), [...met].sort()])],
  )
  return ends.length - new Set(ends).size
}

const DATABASES: readonly string[] = ['dynamodb', 'rds', 'aurora']

/** Databases that meet nothing beside another one that does: the data needs one of them. */
function otherDatabases(group: readonly ScreenedOption[]): number {
  const databases = group.filter(
    ({ option: { placements } }) =>
      placements.length > 0 && placements.every(({ service }) => DATABASES.includes(service.service)),
  )
  return databases.some(({ met }) => met.size > 0) ? databases.filter(({ met }) => met.size === 0).length : 0
}

/** What one part of a combination does not do is no fault where another part does it: block storage by one service, files by another. */
function stays(group: readonly ScreenedOption[], candidate: ScreenedOption) {
  return (reason: Reason): boolean =>
    !(
      reason.kind === 'breaks' &&
      (reason.part.startsWith('service:') || reason.part === 'hdfs-keeps') &&
      candidate.met.size > 0 &&
      group.some((other) => other !== candidate && other.met.has(reason.need))
    )
}

function* combinations<T>(items: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let index = 0; index <= items.length - count; index++)
    for (const rest of combinations(items.slice(index + 1), count - 1)) yield [items[index]!, ...rest]
}
