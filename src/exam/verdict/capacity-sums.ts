import { type ReadMode, readUnits, writeUnits } from '../../models/dynamodb/capacity-units.ts'
import type { OptionReading } from '../options/read-option.ts'
import type { Reason } from './reason.ts'

/** Capacity units a second that a stem asks for by size and rate. */
export interface CapacitySums {
  readonly read?: number
  readonly write?: number
}

const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/^s/iu, 1],
  [/^m/iu, 60],
  [/^h/iu, 3600],
]
const PER = '(?:per|a|an|each|every|/) ?(seconds?|secs?|s\\b|minutes?|min\\b|hours?)'
const KOREAN_RATE =
  '초당 (?:(?:약 )?[\\d.]+ ?kb(?: 크기)?(?:의)? ?(?:항목|레코드|아이템)(?:을|를)? ?)?(\\d[\\d,]*)(?![\\d,.]| ?[kmg]i?b) ?(?:개|건|회|번)?'
const RATES = {
  read: [
    `read\\w*(?: (?!\\d)\\w+){0,3}? (\\d[\\d,]*)(?: (?!\\d)\\w+){0,2} and (?:writ|insert|put|stor)\\w*(?: (?!\\d)\\w+){0,3}? \\d[\\d,]*(?: \\w+){0,2} ${PER}`,
    `(\\d[\\d,]*) reads? and \\d[\\d,]* writes? ${PER}`,
    `(?:read|retriev|fetch|quer)\\w*(?: (?!\\d|writ|insert|put|stor|per\\b|and\\b)\\w+){0,5}? (\\d[\\d,]*)(?: \\w+){0,2}(?: of (?:up to )?[\\d.]+ ?kb(?: each)?)? ${PER}`,
    `(\\d[\\d,]*) (?:(?:strongly|eventually|transactional|consistent|item) )*reads?(?: \\w+)? ${PER}`,
    `reads? ${PER}[:=]? (\\d[\\d,]*)`,
    `${PER}[^.]{0,40}? (\\d[\\d,]*) (?:(?:strongly|eventually|transactional|consistent|item) )*reads?\\b`,
    `${KOREAN_RATE}(?:(?!쓰|쓴|쓸|기록|저장)[^.]){0,30}?(?:읽|조회)`,
    '\\btransaction\\b[^.]{0,40}?\\b(\\d[\\d,]*) reads? of',
  ],
  write: [
    `writ\\w*(?: (?!\\d)\\w+){0,3}? (\\d[\\d,]*)(?: (?!\\d)\\w+){0,2} and (?:read|retriev)\\w*(?: (?!\\d)\\w+){0,3}? \\d[\\d,]*(?: \\w+){0,2} ${PER}`,
    `(\\d[\\d,]*) writes? and \\d[\\d,]* reads? ${PER}`,
    `(?:writ|insert|put|stor)\\w*(?: (?!\\d|read|retriev|per\\b|and\\b)\\w+){0,5}? (\\d[\\d,]*)(?: \\w+){0,2}(?: of (?:up to )?[\\d.]+ ?kb(?: each)?)? ${PER}`,
    `(\\d[\\d,]*) (?:(?:standard|transactional|item) )*writes?(?: \\w+)? ${PER}`,
    `writes? ${PER}[:=]? (\\d[\\d,]*)`,
    `${PER}[^.]{0,80}? (\\d[\\d,]*) (?:(?:standard|transactional|item) )*writes?\\b`,
    `${KOREAN_RATE}(?:(?!읽|조회)[^.]){0,30}?(?:쓰|쓴|쓸|기록|저장)`,
    // The writes of one transaction, told without a time.
    '\\btransaction\\b[^.]{0,40}?\\b(\\d[\\d,]*) writes? of',
  ],
} as const

/** `One eventually consistent read of a 9 KB item`: units of a request, of which halves are no whole number. */
const ONE_REQUEST = {
  read: /\b(?:an?|one|single|each) (?:(?:strongly|eventually|transactional|consistent|item|single) )*read(?: request)? (?:of|for) (?:an?|one|a single) /iu,
  write:
    /\b(?:an?|one|single|each) (?:(?:standard|transactional|item|single) )*write(?: request)? (?:of|for) (?:an?|one|a single) /iu,
}

/**
 * Units that the reads and writes of a stem take: units of one item of `itemBytes`, times its rate. A stem that does not say how it reads
 * means eventually consistent reads, the default of DynamoDB
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html).
 */
export function capacitySums(stem: string, itemBytes: number | undefined): CapacitySums {
  if (itemBytes === undefined || !/capacity|\brcus?\b|\bwcus?\b|dynamo|용량/iu.test(stem)) return {}
  const transactional =
    /\btransactional|transact(?:get|write)|dynamodb transaction\b|\btransaction (?:involves|of|with|that)\b|트랜잭션/iu.test(
      stem,
    )
  const stated = /strong(?:ly)?[ -]consisten|강력한 일관/iu.test(stem) ? 'strong' : 'eventual'
  // Where transactions are told of writes alone, reads are as their own words say.
  const ofWrites =
    /writes?\b(?:(?!read)[^.]){0,40}transactional(?! read)|transactional writes?|transactwrite|트랜잭션 쓰기/iu.test(
      stem,
    )
  const ofReads =
    /reads?\b(?:(?!writ)[^.]){0,40}transactional(?! writ)|transactional reads?|transactget|트랜잭션 읽기/iu.test(stem)
  const mode: ReadMode = transactional && (ofReads || !ofWrites) ? 'transactional' : stated
  const read = unitsAsked(stem, 'read', readUnits(itemBytes, mode))
  const write = unitsAsked(stem, 'write', writeUnits(itemBytes, transactional && (ofWrites || !ofReads)))
  return {
    ...(read === undefined ? {} : { read }),
    ...(write === undefined ? {} : { write }),
  }
}

/** Units of all requests of a second, rounded up, or of the one request that a stem tells of. */
function unitsAsked(stem: string, request: 'read' | 'write', unitsOfOne: number): number | undefined {
  const rate = rateIn(stem, RATES[request])
  if (rate !== undefined) return Math.ceil(rate * unitsOfOne)
  return ONE_REQUEST[request].test(stem) ? unitsOfOne : undefined
}

function rateIn(stem: string, patterns: readonly string[]): number | undefined {
  for (const pattern of patterns) {
    const match = new RegExp(pattern, 'iu').exec(stem)
    if (match === null) continue
    // The number may stand before its time or behind it.
    const [count, unit] = /^\d/u.test(match[1]!) ? [match[1]!, match[2]] : [match[2]!, match[1]]
    const seconds = SECONDS.find(([pattern]) => pattern.test(unit ?? 's'))?.[1] ?? 1
    return Number(count.replaceAll(',', '')) / seconds
  }
  return undefined
}

const STATED = {
  read: /(\d(?:[\d,.]*\d)?) (?:(?:strongly|eventually|consistent) )*(?:rcus?\b|reads?\b(?: (?:request |capacity )?units?)?|읽기 (?:용량 )?단위)|\b(?:rcus?|reads?(?: capacity(?: units?)?)?) ?[:=]? ?(\d[\d,]*)/iu,
  write:
    /(\d(?:[\d,.]*\d)?) (?:wcus?\b|writes?\b(?: (?:request |capacity )?units?)?|쓰기 (?:용량 )?단위)|\b(?:wcus?|writes?(?: capacity(?: units?)?)?) ?[:=]? ?(\d[\d,]*)/iu,
}
/** An option that is a number and nothing else states what the stem asks for. */
const ALONE = /^\W*(\d(?:[\d,.]*\d)?)(?: (?:(?:capacity )?units?|개|단위))?\W*$/iu

/** What an option states of capacity that is not what the stem's reads and writes take. */
export function wrongSums({ text }: OptionReading, sums: CapacitySums, stem: string): readonly Reason[] {
  return (['read', 'write'] as const).flatMap((unit): readonly Reason[] => {
    const needed = sums[unit]
    if (needed === undefined) return []
    const plain = text.replaceAll('`', '')
    const found = STATED[unit].exec(plain) ?? (asksFor(unit, stem) ? ALONE.exec(plain) : null)
    const stated = Number((found?.[1] ?? found?.[2] ?? 'NaN').replaceAll(',', ''))
    return Number.isFinite(stated) && stated !== needed ? [{ kind: 'other-sum', unit, stated, needed }] : []
  })
}

function asksFor(unit: 'read' | 'write', stem: string): boolean {
  const asking = stem.split(/(?<=[.?!])\s+/u).findLast((sentence) => sentence.includes('?')) ?? stem
  const words =
    unit === 'read'
      ? /\brcus?\b|read (?:capacity|request|units?)|읽기 (?:용량|단위)/iu
      : /\bwcus?\b|write (?:capacity|request|units?)|쓰기 (?:용량|단위)/iu
  return words.test(asking)
}
