import { dynamodbFacts } from '../../models/dynamodb/facts.ts'
import { restoreHours } from '../../models/s3/restore-meters.ts'
import { inEnglishTerms } from '../lexicon/korean-terms.ts'
import type { NeedId } from '../lexicon/needs.ts'
import { phrasePattern } from '../lexicon/spoken-quantities.ts'
import { partsOf } from '../options/parts-of.ts'
import { archiveAges, coldAges, type OptionReading } from '../options/read-option.ts'
import { volumeTypeIn } from '../options/volume-types.ts'
import { AS_READ, type KindDemand } from './kind-demand.ts'
import { datasetsOf } from './question-datasets.ts'
import type { Reason } from './reason.ts'
import type { Impossibility } from './rules/impossibility.ts'
import { IMPOSSIBLE } from './rules/impossible.ts'
import { EXPEDITED_DEEP_ARCHIVE } from './rules/impossible-objects.ts'
import { meetsByName, RULES } from './rules.ts'
import type { SimulatedOption } from './simulate-question.ts'
import { storeOf } from './store-of.ts'

/** An option after screening: what rules it out, and which needs it meets by name. */
export interface ScreenedOption {
  readonly option: OptionReading
  readonly hard: readonly Reason[]
  readonly met: ReadonlySet<NeedId>
  readonly simulated: SimulatedOption | undefined
  /** USD a month of the volume of EBS that the option names. */
  readonly volumeUsd?: number | undefined
}

/** `tableOffered`: some option of the question puts data into DynamoDB. Tests an option against every need of the question: by documentation, and by its simulation where it places data. */
export function screenOption(
  option: OptionReading,
  demands: readonly KindDemand[],
  simulated: SimulatedOption | undefined,
  tableOffered: boolean,
): ScreenedOption {
  const stemOfContent = demands.some(({ needs }) => needs.has('static-web'))
  const parts = partsOf(stemOfContent ? withoutLogs(option) : option)
  const hard: Reason[] = []
  const met = new Set<NeedId>()
  const named = demands.filter(({ kind }) => option.placements.some(({ noun }) => noun === kind.noun))
  const concerned = named.length > 0 ? named : demands
  const needs = new Set<NeedId>(concerned.flatMap((demand) => [...demand.needs]))
  if (
    tableOffered &&
    concerned.some(({ sizeStated, objectBytes }) => sizeStated && objectBytes > dynamodbFacts.itemLimit.value)
  )
    needs.add('item-over-limit')
  for (const need of needs) {
    const rule = RULES[need]
    if (rule === undefined) continue
    if (meetsByName(need, parts)) met.add(need)
    const breaking = rule.breaks?.find((part) => parts.has(part))
    if (breaking !== undefined && !(rule.heals ?? []).some((part) => parts.has(part)))
      hard.push({ kind: 'breaks', need, part: breaking, source: rule.source })
  }
  if (concerned.some(({ removed }) => removed) && meetsByName('expire-data', parts)) met.add('expire-data')
  // What an option only adds as another way is not what it does.
  const lower = option.text.toLowerCase().replaceAll(/\((?:and\/)?or [^)]*\)/gu, '')
  const spellings = [lower, inEnglishTerms(lower) ?? lower]
  const occurs = (pattern: string): boolean => spellings.some((spelling) => phrasePattern(pattern).test(spelling))
  for (const impossibility of IMPOSSIBLE) {
    const { pattern, unless } = impossibility
    if (occurs(pattern) && (unless === undefined || !occurs(unless))) hard.push(impossibleReason(impossibility))
  }
  for (const placement of option.placements.slice(0, Math.max(1, demands.length))) {
    const { refused } = storeOf(placement, option)
    if (refused !== undefined) hard.push({ kind: 'refused', text: refused })
  }
  for (const demand of concerned) {
    const othersRemoved = demands.some((other) => other !== demand && other.removed)
    hard.push(
      ...ageReasons(stemOfContent ? withoutLogs(option) : option, demand, met, othersRemoved),
      ...volumeReasons(option, demand),
    )
  }
  if (simulated !== undefined)
    hard.push(
      ...simulationReasons(simulated, needs, concerned, met).filter(
        // Simulated as a bucket, it serves no files; the mount does.
        ({ kind }) => !(kind === 'not-served' && parts.has('s3-mountpoint')),
      ),
    )
  return { option, hard, met, simulated }
}

function impossibleReason({ en, ko, source }: Impossibility): Reason {
  return { kind: 'impossible', text: { en, ko }, source }
}

/** The option without its rules for logs: where content is served, they move other data than what is asked about. */
function withoutLogs(option: OptionReading): OptionReading {
  return {
    ...option,
    placements: option.placements.map((placement) =>
      placement.path?.ofLogs
        ? { ...placement, path: { ...placement.path, moves: [], initial: 'STANDARD' } }
        : placement,
    ),
  }
}

/** Needs of data that applications work on: what must be restored first is out, though no time is stated. */
const WORKED_ON: readonly NeedId[] = [
  'many-hosts',
  'posix',
  'edit-in-place',
  'ml-input',
  'global-downloads',
  'adhoc-sql',
  'queried-in-place',
]
/** Of these, those that a stated window of age limits: "queries of the last 90 days". */
const WORKED_ON_WITHIN: readonly NeedId[] = ['adhoc-sql', 'queried-in-place']
const SECONDS_PER_HOUR = 3600
/** Quarters of 91 days are moved at 90, years at 360. */
const WINDOW_SLACK = 0.985

/** Where an object lies at each age, against how fast it must be read, how long it must stay and when it must be archived. */
function ageReasons(
  option: OptionReading,
  demand: KindDemand,
  met: Set<NeedId>,
  othersRemoved: boolean,
): readonly Reason[] {
  const placement = option.placements.find(({ noun }) => noun === demand.kind.noun) ?? option.placements[0]
  const path = placement?.path
  if (path === undefined) return []
  const reasons: Reason[] = []
  const gone = Math.min(path.expireAfterDays ?? Number.POSITIVE_INFINITY, demand.retentionDays)
  for (const { storageClass, fromDay } of archiveAges(path)) {
    if (fromDay >= gone || (storageClass !== 'GLACIER' && storageClass !== 'DEEP_ARCHIVE')) continue
    const speed =
      path.restore === 'expedited' && storageClass === 'DEEP_ARCHIVE' ? 'standard' : (path.restore ?? 'standard')
    if (path.restore === 'expedited' && storageClass === 'DEEP_ARCHIVE')
      reasons.push(impossibleReason(EXPEDITED_DEEP_ARCHIVE))
    const hours = restoreHours(storageClass, speed).high
    const later = fromDay >= demand.retrievalUntilDay
    const limit = later ? demand.laterSeconds : demand.retrievalSeconds
    const pastWindow = demand.hotWindowDays !== undefined && fromDay >= Math.floor(demand.hotWindowDays * WINDOW_SLACK)
    const worked =
      limit === undefined &&
      !later &&
      (demand.inUse ||
        WORKED_ON.some((need) => demand.needs.has(need) && !(pastWindow && WORKED_ON_WITHIN.includes(need))))
    const archived = !demand.archivedAtOnce && demand.archiveAgeDays !== undefined && fromDay >= demand.archiveAgeDays
    if (limit !== undefined && hours * SECONDS_PER_HOUR > limit && !(archived && limit <= 1))
      reasons.push({ kind: 'too-slow', storageClass, fromDay, hours, limitSeconds: limit, implied: false })
    else if (worked) reasons.push({ kind: 'too-slow', storageClass, fromDay, hours, limitSeconds: 1, implied: true })
    else if (demand.phases.slice(1, -1).some((phase) => fromDay < Math.floor(phase.untilDay * WINDOW_SLACK)))
      reasons.push({ kind: 'too-slow', storageClass, fromDay, hours, limitSeconds: 1, implied: true })
    else if (demand.hotWindowDays !== undefined && fromDay < Math.floor(demand.hotWindowDays * WINDOW_SLACK))
      reasons.push({ kind: 'too-slow', storageClass, fromDay, hours, limitSeconds: 1, implied: true })
  }
  const tiers = path.asyncTiers ?? {}
  for (const [days, storageClass] of [
    [tiers.archive, 'GLACIER'],
    [tiers.deepArchive, 'DEEP_ARCHIVE'],
  ] as const) {
    if (days === undefined || demand.retrievalSeconds === undefined || demand.needs.has('hours-allowed')) continue
    const hours = restoreHours(storageClass, 'standard').high
    if (hours * SECONDS_PER_HOUR > demand.retrievalSeconds)
      reasons.push({
        kind: 'too-slow',
        storageClass,
        fromDay: days,
        hours,
        limitSeconds: demand.retrievalSeconds,
        implied: false,
      })
  }
  if (
    demand.archiveAgeDays !== undefined &&
    (demand.archivedAtOnce ? coldAges(path) : archiveAges(path)).some(
      ({ fromDay }) => Math.abs(fromDay - demand.archiveAgeDays!) <= 1,
    )
  )
    met.add('archive-at-age')
  const { expireAfterDays } = path
  const stays = !Number.isFinite(demand.retentionDays) && !demand.removed
  if (expireAfterDays !== undefined && stays && (othersRemoved || demand.needs.has('keep-forever')))
    reasons.push({ kind: 'removed-unasked', day: expireAfterDays })
  if (expireAfterDays !== undefined && Number.isFinite(demand.retentionDays)) {
    if (expireAfterDays < Math.round(demand.retentionDays) - 1)
      reasons.push({ kind: 'removed-early', day: expireAfterDays, neededDays: demand.retentionDays })
    else if (demand.removed && expireAfterDays <= demand.retentionDays + 1) met.add('expire-data')
  }
  return reasons
}

function volumeReasons(option: OptionReading, { volumeIops }: KindDemand): readonly Reason[] {
  const type = option.placements.some(({ service }) => service.service === 'ebs')
    ? volumeTypeIn(option.text)
    : undefined
  return type === undefined || type.iops >= volumeIops
    ? []
    : [{ kind: 'under-rate', type: type.name, limit: type.iops, needed: volumeIops }]
}

function simulationReasons(
  { zones, consumersServed, blocking, trespass }: SimulatedOption,
  needs: ReadonlySet<NeedId>,
  demands: readonly KindDemand[],
  met: Set<NeedId>,
): readonly Reason[] {
  const reasons: Reason[] = []
  // Only the data that must survive a zone has to lie in several.
  const resilient = demands.filter((demand) => demand.needs.has('az-resilient'))
  const fewest = Math.min(
    ...resilient.flatMap((demand) => datasetsOf(demand, AS_READ).flatMap(([id]) => zones[id] ?? [])),
  )
  if (fewest < 2) reasons.push({ kind: 'single-zone', zones: fewest })
  else if (needs.has('az-resilient')) met.add('az-resilient')
  if (consumersServed < 1 && needs.has('posix')) reasons.push({ kind: 'not-served', share: consumersServed })
  if (needs.has('iam-only') && trespass !== undefined) reasons.push({ kind: 'trespass', need: 'iam-only', trespass })
  else if (needs.has('iam-only')) met.add('iam-only')
  for (const broken of blocking) reasons.push({ kind: 'blocked', broken })
  return reasons
}
