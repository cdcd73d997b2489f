import type { NeedId } from '../lexicon/needs.ts'
import { READ_RATES } from '../lexicon/quantity-phrases/assumed-read-rates.ts'
import type { ReadPhase } from '../lexicon/read-phases.ts'
import type { StemReading } from '../lexicon/read-stem.ts'
import type { OptionReading } from '../options/read-option.ts'
import type { DataKind } from './data-kinds.ts'
import { agesOf, daysKept, LONG_KEPT_DAYS, transferDeadline } from './demand-ages.ts'
import { readsOf } from './demand-reads.ts'
import { type Assume, volumesOf } from './demand-volumes.ts'
import type { Assumption, KindDemand } from './kind-demand.ts'
import { type SaidOfKind, saidOfKind } from './said-of-kind.ts'

const SECONDS_PER_DAY = 86_400
/** What a move over the line may take where the question sets no date: devices are ordered, filled and shipped in about that time. */
const USUAL_TRANSFER_DAYS = 14
/** Beyond a week on the line devices arrive sooner, which is what counts where the fastest way is asked (https://docs.aws.amazon.com/whitepapers/latest/aws-overview/migration-services.html). */
const FASTEST_TRANSFER_DAYS = 7
const ASKS_FOR_FASTEST = /\b(?:fastest|quickest|as (?:fast|quickly|soon) as possible)\b|가장 빠|최대한 빨리/iu
/** Nobody waits that long for a line, whether a date is set or not. */
const ENDLESS_TRANSFER_DAYS = 180

/** Reads the demand of each kind of data, and lists what had to be assumed. */
export function demandOf(
  stem: string,
  reading: StemReading,
  kinds: readonly DataKind[],
  options: readonly OptionReading[],
): { readonly kinds: readonly KindDemand[]; readonly assumed: readonly Assumption[] } {
  const assumed = new Map<string, Assumption>()
  const assume: Assume = (field, value, text) => {
    assumed.set(field, { field, value: text })
    return value
  }
  const demands = kinds.map((kind): KindDemand => {
    const said = saidOfKind(stem, reading, kind, { kinds, options })
    const volumes = volumesOf(said, assume)
    return {
      kind,
      ...volumes,
      ...agesOf(said),
      ...readsOf(said, assume),
      phases: restingAtLast(said),
      needs: needsOf(said, volumes.storedBytes),
    }
  })
  return { kinds: demands, assumed: [...assumed.values()] }
}

/** `Seldom after that` of what is kept for years by order is next to never. */
function restingAtLast(said: SaidOfKind): readonly ReadPhase[] {
  const { phases } = said
  const longKept = daysKept(said) >= LONG_KEPT_DAYS
  return phases.map((phase, index) =>
    index === phases.length - 1 && longKept && phase.readsPerDay === READ_RATES.rare
      ? { ...phase, readsPerDay: READ_RATES.veryRare }
      : phase,
  )
}

/** The needs that hold once words are set against each other and against figures. */
function needsOf(said: SaidOfKind, storedBytes: number | undefined): ReadonlySet<NeedId> {
  const needs = new Set(said.needs)
  // `Nobody may delete it, but an officer must be able to lift the lock`: the exception is what tells the mode.
  const strict = said.reading.needs.find(({ need }) => need === 'worm-strict')
  if (needs.has('worm-bypass') && strict !== undefined && !/root|even|including|조차|포함/iu.test(strict.words))
    needs.delete('worm-strict')
  // What a whole Region takes with it is saved by a copy elsewhere, not by going back in time.
  if (needs.has('copy-in-other-region') && REGION_LOST.test(said.stem)) needs.delete('least-loss')
  // Several instances on one block device are no shared file system.
  if (needs.has('shared-block')) needs.delete('many-hosts')
  // Who sees what was written before asks for the newest value, not to be told of changes.
  if (needs.has('strong-read')) needs.delete('react-to-table')
  // What works in a parallel file system for less than a millisecond is highly available by the servers of that system, in one zone.
  if (needs.has('hpc') && needs.has('microseconds')) needs.delete('az-resilient')
  // Where all options work on the file system that the stem tells of, none of them is better for being one.
  if (isAboutItsFileSystem(said)) for (const need of INTERFACE_NEEDS) needs.delete(need)
  // What is read one by one and fast cannot be put together in larger objects.
  if (needs.has('key-value-latency')) needs.delete('pack-small-objects')
  const line = said.first('bandwidth')
  const daily = said.first('ingest-bytes')
  // What comes in day by day and fits through the line needs no devices.
  if (line !== undefined && storedBytes === undefined && daily !== undefined && daily * 8 <= line * SECONDS_PER_DAY)
    needs.delete('offline-transfer')
  if (line === undefined || storedBytes === undefined) return carried(needs)
  const deadline =
    transferDeadline(said) ?? (ASKS_FOR_FASTEST.test(said.stem) ? FASTEST_TRANSFER_DAYS * SECONDS_PER_DAY : undefined)
  if ((storedBytes * 8) / line <= (deadline ?? USUAL_TRANSFER_DAYS * SECONDS_PER_DAY)) needs.delete('offline-transfer')
  else if (deadline !== undefined || (storedBytes * 8) / line > ENDLESS_TRANSFER_DAYS * SECONDS_PER_DAY) {
    needs.add('offline-transfer')
    needs.delete('upload-large')
  }
  return carried(needs)
}

const REGION_LOST =
  /(?:outage|loss|failure|disaster) (?:of|in) (?:\w+ ){0,3}region|region(?:al)? (?:outage|failure|disaster|fails|goes down)|리전[^.]{0,8}(?:장애|중단|재해)/iu

const INTERFACE_NEEDS: readonly NeedId[] = ['posix', 'many-hosts', 'unlimited-growth', 'same-protocol']

/** The stem has a file system already, and no option names another store. */
function isAboutItsFileSystem({ stem, options }: SaidOfKind): boolean {
  const named = options.flatMap(({ placements }) => placements.map(({ service }) => service.service))
  return (
    named.length < options.length &&
    ((/\befs\b|elastic file system/iu.test(stem) && named.every((service) => service === 'efs')) ||
      MOVES_TO_FILES.test(stem))
  )
}

/** The file system into which files are to be moved is chosen already. */
const MOVES_TO_FILES =
  /\b(?:migrat|mov|transfer|cop)\w*\b[^.]{0,100}\b(?:to|into) (?:an? |the )?(?:existing |new )?(?:amazon )?(?:fsx|efs|elastic file)\b/iu

/** What is carried to AWS in devices is not worked on from where it comes. */
function carried(needs: Set<NeedId>): ReadonlySet<NeedId> {
  if (needs.has('offline-transfer')) needs.delete('on-premises-access')
  return needs
}
