import type { QuantityPhrase } from './quantity-phrase.ts'
import { seconds } from './values.ts'

/** Lines, deadlines and request rates. */
export const TRANSFER_PHRASES: readonly QuantityPhrase[] = [
  {
    quantity: 'slow-after',
    pattern:
      '(?:afterwards|after that|after which|thereafter|later|from then on|then)\\b[^.]{0,60}(?:delay|wait|retriev|restor|access|obtain|come back)\\w*[^.]{0,40}?{duration}',
    unless: 'first|kept|retain|every|delet|expire|remov',
    value: seconds,
  },
  {
    quantity: 'transfer-deadline',
    pattern:
      '(?:upload|transfer|migrat|mov|arriv|ship|copi|copy|\\bin s3|\\bin aws|\\bto aws)\\w*[^.]{0,60}(?:within|in (?:less|under) than|in under|no later than) {duration}',
    value: seconds,
  },
  {
    quantity: 'bandwidth',
    pattern: '(\\d+(?:\\.\\d+)?) ?(m|g)(?:bps|bit/s|bits? per second)',
    value: ([count, unit]) => Number(count) * (unit === 'g' ? 1e9 : 1e6),
  },
  {
    quantity: 'iops',
    pattern:
      '(\\d+(?:,\\d{3})*)(k)? (?:\\w+ ){0,2}(?:iops|i/o operations|input/output operations)|iops[^.]{0,20}(?:of|to|reach\\w*|exceed\\w*|about|around) (\\d+(?:,\\d{3})*)(k)?',
    value: ([one, oneK, other, otherK]) =>
      Number((one ?? other)?.replaceAll(',', '')) * ((oneK ?? otherK) === undefined ? 1 : 1000),
  },
  {
    quantity: 'requests',
    pattern:
      '(\\d[\\d,]*|millions of|thousands of) (?:\\w+ ){0,2}(?:requests|reads|writes|transactions|operations)[^.]{0,10}(?:per|a|/) ?second',
    value: ([count]) =>
      count?.startsWith('million') ? 1e6 : count?.startsWith('thousand') ? 5e3 : Number(count?.replaceAll(',', '')),
  },
]
