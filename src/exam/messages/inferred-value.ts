import { formatBytes, formatCount, formatShare } from '../../quantities/format.ts'
import { NEEDS, type NeedId } from '../lexicon/needs.ts'
import { ASSUMED_RATES } from '../lexicon/quantity-phrases/assumed-read-rates.ts'
import type { QuantityId } from '../lexicon/quantity-phrases/quantity-phrase.ts'
import type { Inference } from '../lexicon/read-stem.ts'
import { timeText } from './claim-text.ts'
import type { Language } from './language.ts'
import { messages } from './messages.ts'

type Unit = 'seconds' | 'days' | 'bytes' | 'bytes a day' | 'bits a second' | 'share' | 'reads' | 'count'

/** What the number of a quantity counts. */
const UNITS: Readonly<Record<QuantityId, Unit>> = {
  'retrieval-time': 'seconds',
  'slow-limit': 'seconds',
  'wait-window': 'days',
  'slow-after': 'seconds',
  'transfer-deadline': 'seconds',
  retention: 'days',
  'removal-age': 'days',
  'hot-window': 'days',
  'immediate-window': 'days',
  'archive-age': 'days',
  'slow-from': 'days',
  'stored-bytes': 'bytes',
  'object-size': 'bytes',
  'ingest-bytes': 'bytes a day',
  bandwidth: 'bits a second',
  'monthly-growth': 'share',
  'read-rate': 'reads',
  'hot-read-rate': 'reads',
  iops: 'count',
  requests: 'count',
}
const SECOND_MS = 1000
const DAY_MS = 86_400_000
const DAYS = { day: 1, month: 365 / 12, year: 365 } as const

/** What had to be assumed, for people: sizes as they are, frequencies in the words of the language. */
export function assumedText(
  { field, value }: { readonly field: string; readonly value: string },
  language: Language,
): string {
  const say = messages[language]
  const rate = ASSUMED_RATES.find((each) => each === value)
  return say.assumedField({ field, value: rate === undefined ? value : say.assumedRates[rate] })
}

/** The value of an inference for people: what a need means, or a number in a unit that suits it. */
export function inferredValue({ field, value }: Pick<Inference, 'field' | 'value'>, language: Language): string {
  const need = field.startsWith('need.') ? field.slice('need.'.length) : ''
  if (Object.hasOwn(NEEDS, need)) return NEEDS[need as NeedId][language]
  const amount = Number(value)
  if (!Object.hasOwn(UNITS, field) || !Number.isFinite(amount)) return value
  const say = messages[language]
  const unit = UNITS[field as QuantityId]
  switch (unit) {
    case 'seconds':
      return timeText([amount * SECOND_MS, amount * SECOND_MS], say)
    case 'days':
      return timeText([amount * DAY_MS, amount * DAY_MS], say)
    case 'bytes':
      return formatBytes(amount)
    case 'bytes a day':
      return say.perPeriod(formatBytes(amount), 'day')
    case 'bits a second':
      return `${formatBytes(amount).replace(/B$/u, '')}bit/s`
    case 'share':
      return say.perPeriod(formatShare(amount), 'month')
    case 'reads': {
      const period = (['day', 'month', 'year'] as const).find((each) => amount * DAYS[each] >= 0.95) ?? 'year'
      return say.perPeriod(say.times(formatCount(amount * DAYS[period])), period)
    }
    case 'count':
      return formatCount(amount)
  }
}
