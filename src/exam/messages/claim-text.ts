import { formatBytes } from '../../quantities/format.ts'
import type { Claim, ClaimValue } from '../claims/claim.ts'
import { LIMIT_IDS, type LimitId } from '../claims/limit-ids.ts'
import { PRICE_IDS, type PriceId } from '../claims/price-ids.ts'
import type { Messages } from './messages.ts'

/** A claim as a sentence: what the note states, what we hold against it, and the source of that with its date. */
export function claimText(claim: Claim, messages: Messages): string {
  const { verdict, words, ours, source, stated, trueUntil } = claim
  const repeats = verdict === 'agrees' && stated.kind === 'rule'
  const sentence = messages.claim({
    verdict,
    words,
    about: aboutText(claim, messages),
    ...(ours !== undefined && !repeats && { ours: valueText(ours, messages) }),
    ...(trueUntil !== undefined && { trueUntil }),
  })
  return source === undefined ? sentence : `${sentence} ${messages.sourcedFrom(source.title, source.asOf)}`
}

/** What a claim is about: the name of a price, a limit, a ratio of two prices, or the rule as the note states it. */
export function aboutText({ about, stated }: Pick<Claim, 'about' | 'stated'>, messages: Messages): string {
  if (stated.kind === 'rule') return valueText(stated, messages)
  if (about === 'price' || about === 'ratio') return messages.otherClaims[about]
  const [one, other] = about.split(':').map((id) => nameOf(id, messages))
  return other === undefined ? one! : messages.ratioOf(one!, other)
}

/** A value of a claim in words. */
export function valueText(value: ClaimValue, messages: Messages): string {
  switch (value.kind) {
    case 'price':
      return messages.price(
        `$${value.usd.toLocaleString('en-US', { maximumSignificantDigits: 6, useGrouping: false })}`,
        value.per,
        value.region,
      )
    case 'ratio':
      return messages.ratio(value.times.toLocaleString('en-US', { maximumSignificantDigits: 3 }))
    case 'bytes':
      return sizeText(value.bytes)
    case 'time':
      return timeText(value.ms, messages)
    case 'durability':
      return messages.durability(value.nines)
    case 'count':
      return value.count.toLocaleString('en-US')
    case 'rule':
      return value.holds ? messages.rules[value.rule].holds : messages.rules[value.rule].fails
  }
}

function nameOf(id: string, messages: Messages): string {
  if ((PRICE_IDS as readonly string[]).includes(id)) return messages.prices[id as PriceId]
  if ((LIMIT_IDS as readonly string[]).includes(id)) return messages.limits[id as LimitId]
  return id
}

/** AWS writes KB, MB and GB for powers of 1,024; only from a TiB on is the difference large enough to spell. */
function sizeText(bytes: number): string {
  for (const [unit, size] of [
    ['TiB', 1024 ** 4],
    ['GB', 1024 ** 3],
    ['MB', 1024 ** 2],
    ['KB', 1024],
  ] as const) {
    const amount = bytes / size
    if (amount >= 1 && Math.abs(amount * 10 - Math.round(amount * 10)) < 1e-6)
      return `${Math.round(amount * 10) / 10} ${unit}`
  }
  return formatBytes(bytes)
}

const TIME_UNITS = [
  ['days', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const

/** In the largest unit that both ends are whole numbers of; a day or two in hours, as AWS writes retrieval times. */
export function timeText([low, high]: readonly [number, number], messages: Messages): string {
  const fits = TIME_UNITS.find(
    ([unit, ms]) => low % ms === 0 && high % ms === 0 && !(unit === 'days' && high <= 3 * ms),
  )
  const [unit, ms] = fits ?? ['ms', 1]
  return messages.time(low / ms, high / ms, unit)
}
