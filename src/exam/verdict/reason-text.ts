import { formatMoney } from '../../quantities/format.ts'
import { NEEDS } from '../lexicon/needs.ts'
import { claimText } from '../messages/claim-text.ts'
import type { Language } from '../messages/language.ts'
import type { Messages } from '../messages/messages.ts'
import { messages as catalogue } from '../messages/messages.ts'
import type { FeatureId } from '../options/features.ts'
import type { Flip } from './flips.ts'
import type { Reason } from './reason.ts'

/** A reason as a sentence. `best` names the recommended options. */
export function reasonText(reason: Reason, language: Language, best: string): string {
  const say = catalogue[language]
  switch (reason.kind) {
    case 'breaks':
    case 'lacks':
      return say.needNotMet({ need: NEEDS[reason.need][language] })
    case 'out-of-reach':
      return say.outOfReach({
        regions: reason.regions.join(', '),
        to: reason.worst.to,
        takes: durationText(Number(reason.worst.seconds.toPrecision(2)), say),
      })
    case 'impossible':
      return say.refused({ problem: reason.text[language] })
    case 'refused':
      return say.refused({ problem: reason.text[language] })
    case 'too-slow': {
      const required = reason.implied ? say.frequentReadsImply() : durationText(reason.limitSeconds, say)
      const takes = `${durationText(reason.hours * 3600, say)} (${reason.storageClass}, ${say.fromDay(reason.fromDay)})`
      return reason.implied
        ? `${say.retrievalTooSlow({ takes, required: durationText(1, say) })} (${required})`
        : say.retrievalTooSlow({ takes, required })
    }
    case 'single-zone':
      return say.losesWithZone({ service: say.thisOption() })
    case 'trespass':
      return say.trespass(reason.trespass)
    case 'fewer-ways':
      return say.fewerWays({ percent: Math.round(reason.share * 100) })
    case 'not-served':
      return say.notServed({ percent: Math.round(reason.share * 100) })
    case 'blocked':
      return say.blocked(reason.broken)
    case 'removed-early':
      return say.removedEarly({ day: reason.day, neededDays: Math.round(reason.neededDays) })
    case 'removed-unasked':
      return say.removedUnasked({ day: reason.day })
    case 'under-rate':
      return say.limitBroken({
        what: `IOPS (${reason.type})`,
        limit: reason.limit.toLocaleString('en-US'),
        actual: reason.needed.toLocaleString('en-US'),
      })
    case 'false-claim':
      return claimText(reason.claim, say)
    case 'other-sum':
      return say.otherSum(reason)
    case 'dearer':
      return say.costs({
        times: reason.ratio.toPrecision(3),
        cost: formatMoney(reason.cost),
        bestCost: formatMoney(reason.best),
        best,
      })
    case 'pattern-known':
      return say.patternKnown()
    case 'zone-for-saving':
      return say.zoneForSaving()
    case 'experience':
      return say.experience()
    case 'meant-for-else':
      return say.meantForElse()
    case 'fits':
      return say.fits()
    case 'charged':
      return say.billedByTheHour()
    case 'more-effort':
      return say.moreEffort()
    case 'not-modelled':
      return say.notModelled(reason.names)
    case 'no-bill':
      return say.noBill()
    case 'glue-only':
      return say.onlyStorageJudged(reason.glue.flatMap((feature) => GLUE_NAMES[feature] ?? []))
    case 'no-storage':
      return say.namesNoStorage()
    case 'undecided':
      return say.undecided()
  }
}

/** "It would be right if …". */
export function flipText(flip: Flip, language: Language): string {
  const say = catalogue[language]
  switch (flip.kind) {
    case 'slower-reads-allowed':
      return say.rightIfLatency({ value: durationText(flip.hours * 3600, say) })
    case 'one-zone-allowed':
      return say.rightIf(say.oneZoneAllowed())
    case 'without-need':
      return say.rightIfNoNeed({ need: NEEDS[flip.need][language] })
    case 'smaller-objects':
      return say.rightIfSize({ value: say.atMost(`${flip.bytes / 1024} KB`) })
    case 'one-region':
      return say.rightIfRegion({ value: say.oneRegion() })
    case 'shorter-retention':
      return say.rightIfRetention({ value: say.time(flip.days, flip.days, 'days') })
  }
}

/** Names of what moves or computes, as AWS writes them. */
const GLUE_NAMES: Partial<Readonly<Record<FeatureId, string>>> = {
  lambda: 'AWS Lambda',
  'glue-job': 'AWS Glue',
  'data-pipeline': 'AWS Data Pipeline',
  kinesis: 'Amazon Kinesis',
  emr: 'Amazon EMR',
  datasync: 'AWS DataSync',
  'step-functions': 'AWS Step Functions',
  athena: 'Amazon Athena',
}

/** A duration in the largest unit of which there are some: `12 hours`, `90 days`. */
export function durationText(seconds: number, say: Messages): string {
  if (seconds < 60) return say.time(seconds, seconds, 's')
  if (seconds < 3600) return say.time(seconds / 60, seconds / 60, 'min')
  if (seconds < 3 * 86_400) return say.time(seconds / 3600, seconds / 3600, 'h')
  return say.time(seconds / 86_400, seconds / 86_400, 'days')
}
